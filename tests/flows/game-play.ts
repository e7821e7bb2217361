/** Playing a game on the stage: people press by the text of an option, and time passes when the test says so. */
import { expect } from 'vitest';
import type { Question } from '../../src/quiz/index.ts';
import type { Exchange, Message, Person } from '../../src/sandbox/index.ts';
import { virtualClock, walkComponents } from '../../src/sandbox/index.ts';
import type { Stage, StageOptions } from './stage.ts';
import { openStage } from './stage.ts';

/** All that a person reads in a message, marks of escaping left out. */
export const textOf = ({ content, embeds }: Message): string =>
  [content, ...embeds.flatMap((embed) => [embed.title ?? '', embed.description ?? ''])]
    .filter((text) => text !== '')
    .join('\n')
    .replaceAll('\\', '');

export interface Button {
  readonly label: string;
  readonly disabled: boolean;
  readonly custom_id: string;
}

export function buttonsOf(message: Message): readonly Button[] {
  const found: Button[] = [];
  walkComponents(message.components, (part) => {
    if ('label' in part && 'custom_id' in part) {
      found.push({ label: part.label, custom_id: part.custom_id, disabled: part['disabled'] === true });
    }
  });
  return found;
}

/** The buttons that answer a question. */
export const answersOf = (message: Message): readonly Button[] =>
  buttonsOf(message).filter(({ custom_id }) => custom_id.includes(':answer:'));

/** What the bot said to the one who acted. */
export function said(exchange: Exchange): string {
  expect(exchange.error).toBeUndefined();
  if (!exchange.message) throw new Error(`nothing was said: ${exchange.state}`);
  return textOf(exchange.message);
}

export async function openGame(options: StageOptions = {}) {
  const clock = virtualClock();
  const stage = await openStage({ ...options, clock });
  const { channelId } = stage;
  const watcher = stage.person('Watcher');

  const heard = (words: string | RegExp): Promise<Message> =>
    watcher.waitFor(channelId, (message) => {
      const text = textOf(message);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });

  // What others see first, the bot hears of a moment later: time stands still until it has.
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 25));

  return {
    ...stage,
    clock,
    settle,
    watcher,
    heard,
    start: (by: Person, wishes: Record<string, string | number> = {}) => by.slash(channelId, 'trivia start', wishes),
    /** The lead or the gap passes, and the question is there. */
    async question(position: number, afterMs: number) {
      clock.advance(afterMs);
      const message = await heard(new RegExp(`Question ${position}/\\d+[^]*Closes`));
      await settle();
      return { message, question: questionIn(stage, message) };
    },
    /** Time runs out, and the answer is there. */
    async reveal(position: number, afterMs: number): Promise<Message> {
      clock.advance(afterMs);
      const message = await heard(new RegExp(`Question ${position}/\\d+[^]*(right answer|does not count)`));
      await settle();
      return message;
    },
  };
}

export type Game = Awaited<ReturnType<typeof openGame>>;

function questionIn(stage: Stage, message: Message): Question {
  const text = textOf(message);
  const question = stage.bank.questions.find(
    ({ stem, options }) =>
      stem.split('\n').every((line, i) => text.includes(i === 0 ? `**${line}**` : `\n${line}`)) &&
      options.every((option) => text.includes(option)),
  );
  if (!question) throw new Error(`not a question of the bank: ${text}`);
  return question;
}

const letter = (option: number): string => String.fromCharCode(65 + option);
export const rightLetter = ({ key }: Question): string => letter(key ?? 0);
export const wrongLetter = ({ key, options }: Question): string => letter(((key ?? 0) + 1) % options.length);

/** Who has how many points on the server's board, the first first. */
export async function pointsOf({ guildId, clock, store }: Game) {
  const query = { guildId, period: 'all', nowMs: clock.now() } as const;
  return (await store.ladder.page(query, 0, 10)).rows.map((row) => [row.displayName, row.points]);
}
