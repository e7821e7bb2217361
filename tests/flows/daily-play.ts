/** A server with a question of the day, on a clock that the test moves. */
import type { Question } from '../../src/quiz/index.ts';
import type { Schedule } from '../../src/guilds/port/settings.ts';
import type { Message } from '../../src/sandbox/index.ts';
import { openGame, textOf } from './game-play.ts';
import type { StageOptions } from './stage.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** The question of a message: its first line and its options tell. */
export function questionIn(questions: readonly Question[], message: Message): Question {
  const text = textOf(message);
  const found = questions.find(
    ({ stem, options, key }) =>
      key !== null &&
      text.includes(`**${stem.split('\n')[0] ?? ''}**`) &&
      options.every((option) => text.includes(option)),
  );
  if (!found) throw new Error(`not a question of the bank: ${text}`);
  return found;
}

/** It begins on 1 January 2026, at midnight in UTC; the question is due at six in the evening. */
export async function openDaily(options: StageOptions & { readonly daily?: Partial<Schedule> } = {}) {
  const game = await openGame(options);
  const { channelId, guildId, store, watcher, clock } = game;
  const running = { bot: game.bot };

  /** The bot is stopped, and comes back after a while. */
  const restart = async (afterMs = 0, how: 'stop' | 'crash' = 'stop'): Promise<void> => {
    await running.bot[how]();
    clock.advance(afterMs);
    running.bot = await game.startBot();
    await game.settle();
  };
  await store.settings.patch(guildId, { daily: { channelId, time: '18:00', ...options.daily } });
  await restart();

  return {
    ...game,
    restart,
    /** Everything that stands in the channel, the oldest first. */
    all: () => watcher.sees(channelId).map(textOf),
    /** Time passes; what it brings about follows. */
    async pass(ms: number) {
      clock.advance(ms);
      await game.settle();
    },
    /** The open question of that number. */
    async question(number: number) {
      const message = await game.heard(new RegExp(`Question of the day ${number} [^]*Closes`));
      await game.settle();
      return { message, question: questionIn(game.bank.questions, message) };
    },
  };
}

export type Daily = Awaited<ReturnType<typeof openDaily>>;
