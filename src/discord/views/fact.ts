/** One fact by itself, with where it is told. */
import type { Entity, Sentence, Source } from '../../lore/model.ts';
import { writeCustomId } from '../custom-id.ts';
import { clipWords } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderEmbed } from './embed.ts';
import { asWritten, button, buttonRows, entryButton, renderWhere, sourceNames } from './lookup-parts.ts';

export interface FactView {
  readonly sentence: Sentence;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly scope: string;
  readonly part: string | null;
}

const entriesShown = 3;

export function renderFact({ sentence, entities, sources, scope, part }: FactView, say: Say): MessageBody {
  const description = `**${asWritten(clipWords(sentence.text, 500))}**\n${renderWhere(sentence, sourceNames(sources, say), say)}`;
  return {
    embeds: [renderEmbed({ description, ...(part === null ? {} : { footer: part }) })],
    components: buttonRows([
      button(say('random.another'), writeCustomId('lore', 'random', scope === '' ? '_' : scope)),
      ...entities.slice(0, entriesShown).map((entity) => entryButton(entity, scope, say)),
    ]),
  };
}
