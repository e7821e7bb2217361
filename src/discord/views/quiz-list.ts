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

interface ListedEntry extends Pick<Entry, 'id' | 'state'> {
  readonly stem: string;
  readonly answer: string;
}

export interface ListModel {
  /** All of them; the page's are shown. */
  readonly entries: readonly ListedEntry[];
  readonly page: number;
  /** Null for a list that was not searched for. */
  readonly words: string | null;
  readonly isCut: boolean;
  /** Suggestions that wait. */
  readonly isQueue: boolean;
  /** Of a page's button. */
  readonly pageId: (page: number) => string;
}

function titleOf({ entries, words, isQueue }: ListModel, say: Say): string {
  const count = entries.length;
  if (words !== null) return say('quiz.list.found', { count, words: typedText(words, 60) });
  return say(isQueue ? 'quiz.queue.title' : 'quiz.list.title', { count });
}

export function renderEntries(model: ListModel, say: Say): MessageBody {
  const { entries, page: wanted, words, isCut, isQueue, pageId } = model;
  const pages = Math.max(1, Math.ceil(entries.length / listedAtOnce));
  const page = pageWithin(wanted, pages);
  const here = entries.slice(page * listedAtOnce, (page + 1) * listedAtOnce);
  const lines = here.map(({ id, stem, answer, state }) =>
    say('quiz.list.row', {
      id,
      stem: typedText(stem, 150),
      answer: typedText(answer, 60),
      state: say(`quiz.state.${state}`),
    }),
  );
  const nothing = words !== null ? 'quiz.list.emptyFound' : isQueue ? 'quiz.queue.empty' : 'quiz.list.empty';
  if (here.length === 0) lines.push(say(nothing));
  if (pages > 1) lines.push('', say('quiz.list.page', { page: page + 1, pages }));
  if (isCut) lines.push(say('quiz.list.cut'));
  return {
    embeds: [card(colours.game, titleOf(model, say), lines)],
    components: [...opening(here, say), ...buttonRows(pageButtons(page, pages, pageId, turning(say)))],
  };
}

function opening(entries: readonly ListedEntry[], say: Say): readonly APIMessageTopLevelComponent[] {
  if (entries.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: writeCustomId('quiz', 'open', '_'),
          placeholder: clip(say('quiz.list.open'), 150),
          options: entries.map(({ id, stem }) => ({
            label: clip(`${id} ${stem.replace(/\s+/g, ' ')}`, limits.choiceName),
            value: id,
          })),
        },
      ],
    },
  ];
}
