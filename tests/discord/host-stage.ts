/** A game host on a poster that only notes what is written, and a clock that a test moves. */
import { expect } from 'vitest';
import { createGameHost } from '../../src/discord/game-host.ts';
import type { MessageBody, Poster } from '../../src/discord/poster.ts';
import { countingClock } from '../counting-clock.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { GuildStore } from '../../src/guilds/store.ts';
import { virtualClock } from '../../src/sandbox/index.ts';
import type { DrawWish } from '../../src/quiz/index.ts';
import { ann, plan, question } from '../game/fixtures.ts';

export const guildId = '111111111111111111';
export const channelId = '222222222222222222';
export const threadId = '222222222222222999';
export const gameId = '900000000000000001';
/** The options of every question. */
const keepers = ['Orla Venn', 'Tam Quill', 'Ister Bay', 'Nell Harrow'];
const discordEpochMs = 1_420_070_400_000;

export interface Written {
  readonly how: 'send' | 'edit' | 'tell';
  readonly id: string;
  readonly text: string;
  readonly atMs: number;
}

const textOf = ({ content, embeds }: MessageBody): string =>
  [content, ...(embeds ?? []).flatMap((one) => [one.title, one.description])].join('\n').replaceAll('\\', '');

/** Lets everything that waits for nothing but promises come to its end. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

interface Odd {
  readonly store?: (store: GuildStore) => GuildStore;
  /** Waited for before Discord answers a post; the message is there before. */
  readonly afterSend?: () => Promise<void>;
  readonly questions?: number;
  /** What Discord and the disk take for a call, on the moved clock. */
  readonly slowMs?: number;
}

export function stage(odd: Odd = {}) {
  const inner = virtualClock();
  const clock = countingClock(inner);
  const slow = (): Promise<void> =>
    new Promise((resolve) => {
      if (odd.slowMs === undefined) resolve();
      else inner.after(odd.slowMs, resolve);
    });
  const written: Written[] = [];
  let messages = 0;
  const poster: Poster = {
    async send(_, body) {
      messages += 1;
      const id = String((BigInt(clock.now() - discordEpochMs) << 22n) + BigInt(messages));
      written.push({ how: 'send', id, text: textOf(body), atMs: clock.now() });
      await odd.afterSend?.();
      await slow();
      return id;
    },
    openThread: () => Promise.resolve(threadId),
    edit: (_, id, body) => {
      written.push({ how: 'edit', id, text: textOf(body), atMs: clock.now() });
      return slow();
    },
    tell: (userId, body) => {
      written.push({ how: 'tell', id: userId, text: textOf(body), atMs: clock.now() });
      return Promise.resolve();
    },
  };
  const memory = createMemoryStore();
  const late: GuildStore = {
    ...memory,
    awards: { ...memory.awards, add: (...given) => slow().then(() => memory.awards.add(...given)) },
  };
  const store = odd.store?.(memory) ?? late;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const draw = ({ count, seen, canAsk = () => true }: DrawWish) =>
    Array.from({ length: odd.questions ?? 100 }, (_, i) =>
      // What comes first is a question of time too.
      question(i + 1, {
        type: canAsk(question(i + 1)) ? 'who' : 'first',
        accepted: keepers.slice((i + 1) % 4, ((i + 1) % 4) + 1),
      }),
    )
      .filter((one) => !seen.includes(one.id))
      .slice(0, count);
  const newHost = () => createGameHost({ poster, store, clock, random: () => 0.5, log, draw });
  return {
    host: newHost(),
    newHost,
    memory,
    written,
    timers: () => clock.waiting(),
    now: () => inner.now(),
    async pass(ms: number) {
      inner.advance(ms);
      await settle();
    },
    /** The last message sent that has these words. */
    sent: (words: string): Written => {
      const found = written.findLast((one) => one.how === 'send' && one.text.includes(words));
      if (!found) throw new Error(`nothing sent with ${words}: ${JSON.stringify(written)}`);
      return found;
    },
  };
}

export type Stage = ReturnType<typeof stage>;

export const request = (more: Partial<typeof plan> = {}) => ({
  gameId,
  guildId,
  channelId,
  locale: 'en-US',
  starter: ann,
  plan: { ...plan, ...more },
});

export async function atFirstQuestion(on: Stage, more: Partial<typeof plan> = {}): Promise<Written> {
  await on.host.resume();
  expect(await on.host.start(request(more))).toMatchObject({ kind: 'started' });
  await on.pass(5000);
  return on.sent('Question 1/');
}

export const press = (on: Stage, message: Written, option = 1, by = ann) =>
  on.host.press({ gameId, messageId: message.id, option, by, pressedAtMs: on.now() });
