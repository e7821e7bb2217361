/** A server's own questions in pages, with a menu to open one. */
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { Entry } from '../../guilds/port/entries.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { card, colours } from './game-parts.ts';
import { buttonRows, pageButtons, pageWithin, turning } from './lookup-parts.ts';
import { typedText } from './quiz-card.ts';

export const listedAtOnce = 10;

export interface ListModel {
  /** All of them; the page's are shown. */
  readonly entries: readonly Entry[];
  readonly page: number;
  /** Null for a list that was not searched for. */
  readonly words: string | null;
  readonly isCut: boolean;
  /** Of a page's button. */
  readonly pageId: (page: number) => string;
}

export function renderEntries({ entries, page: wanted, words, isCut, pageId }: ListModel, say: Say): MessageBody {
  const pages = Math.max(1, Math.ceil(entries.length / listedAtOnce));
  const page = pageWithin(wanted, pages);
  const here = entries.slice(page * listedAtOnce, (page + 1) * listedAtOnce);
  const title =
    words === null
      ? say('quiz.list.title', { count: entries.length })
      : say('quiz.list.found', { count: entries.length, words: typedText(words, 60) });
  const lines = here.map(({ id, text, state }) =>
    say('quiz.list.row', {
      id,
      stem: typedText(text.stem, 150),
      answer: typedText(text.answer, 60),
      state: say(`quiz.state.${state}`),
    }),
  );
  if (here.length === 0) lines.push(say(words === null ? 'quiz.list.empty' : 'quiz.list.emptyFound'));
  if (pages > 1) lines.push('', say('quiz.list.page', { page: page + 1, pages }));
  if (isCut) lines.push(say('quiz.list.cut'));
  return {
    embeds: [card(colours.game, title, lines)],
    components: [...opening(here, say), ...buttonRows(pageButtons(page, pages, pageId, turning(say)))],
  };
}

function opening(entries: readonly Entry[], say: Say): readonly APIMessageTopLevelComponent[] {
  if (entries.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: writeCustomId('quiz', 'open', '_'),
          placeholder: clip(say('quiz.list.open'), 150),
          options: entries.map(({ id, text }) => ({
            label: clip(`${id} ${text.stem.replace(/\s+/g, ' ')}`, limits.choiceName),
            value: id,
          })),
        },
      ],
    },
  ];
}
