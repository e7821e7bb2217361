/** A stage for whole flows: the real bot on the real client, on a local Discord with one server and its people. */
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Command } from '../../src/discord/command.ts';
import { loadCommands } from '../../src/discord/loader.ts';
import type { Log } from '../../src/discord/log.ts';
import type { Clock } from '../../src/game/clock.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { GuildStore } from '../../src/guilds/store.ts';
import { buildLore } from '../../src/lore/index.ts';
import type { Corpus, Lore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Bank } from '../../src/quiz/index.ts';
import type { LocalDiscord, Person } from '../../src/sandbox/index.ts';
import { startLocalDiscord, systemClock } from '../../src/sandbox/index.ts';

const project = join(import.meta.dirname, '..', '..');

interface Shipped {
  readonly corpus: Corpus;
  readonly lore: Lore;
  readonly bank: Bank;
}

let shipped: Promise<Shipped> | undefined;

/** The shipped lore and its questions, built once a test file. */
export const shippedLore = (): Promise<Shipped> =>
  (shipped ??= readCorpus(join(project, 'data')).then((corpus) => {
    const lore = buildLore(corpus);
    return { corpus, lore, bank: buildBank(lore) };
  }));

export interface StageOptions {
  readonly clock?: Clock;
  /** The bot's own, where it is another than that of the local Discord. */
  readonly botClock?: Clock;
  readonly store?: GuildStore;
  /** Numbers in [0, 1); by default a fixed series, so that a test sees the same game each time. */
  readonly random?: () => number;
  readonly rateLimits?: boolean;
  /** Where time passes faster than it does: calls a second that the client makes at most. */
  readonly callsPerSecond?: number;
  /** In place of the loaded commands, made from these. */
  readonly commands?: (loaded: readonly Command[]) => readonly Command[];
  /** Beside the local Discord's own. */
  readonly attachmentHosts?: readonly string[];
}

export interface Stage {
  readonly discord: LocalDiscord;
  readonly guildId: string;
  readonly channelId: string;
  readonly lore: Lore;
  readonly bank: Bank;
  readonly store: GuildStore;
  /** Faults that the bot logged. */
  readonly faults: readonly object[];
  /** Somebody in the server. */
  person(name: string): Person;
  /** Another bot on the same local Discord, as after a restart. */
  startBot(options?: Pick<StageOptions, 'store'>): Promise<Bot>;
  readonly bot: Bot;
  close(): Promise<void>;
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { clock = systemClock(), botClock = clock, store = createMemoryStore(), random = seededRandom(1) } = options;
  const { corpus, lore, bank } = await shippedLore();
  const loaded = await loadCommands(join(project, 'commands'));
  const commands = options.commands?.(loaded) ?? loaded;
  const discord = await startLocalDiscord({
    clock,
    ...(options.rateLimits === undefined ? {} : { rateLimits: options.rateLimits }),
  });
  const guildId = discord.addGuild({ name: 'Test' }).id;
  const channelId = discord.addChannel(guildId, { name: 'trivia' }).id;
  const faults: object[] = [];
  const note = (fields: object): void => void faults.push(fields);
  const log: Log = { info: () => undefined, warn: () => undefined, error: note };
  const bots: Bot[] = [];
  const newBot = async (other: Pick<StageOptions, 'store'> = {}): Promise<Bot> => {
    const started = await startBot({
      token: discord.botToken,
      api: discord.apiBase,
      ...(options.callsPerSecond === undefined ? {} : { callsPerSecond: options.callsPerSecond }),
      guildId: null,
      commands,
      corpus,
      lore,
      bank,
      attachmentHosts: [...discord.attachmentHosts, ...(options.attachmentHosts ?? [])],
      store: other.store ?? store,
      policyLink: null,
      clock: botClock,
      random,
      log,
    });
    bots.push(started);
    return started;
  };
  return {
    discord,
    guildId,
    channelId,
    lore,
    bank,
    store,
    faults,
    bot: await newBot(),
    startBot: newBot,
    person(name) {
      const person = discord.person(name);
      person.join(guildId);
      return person;
    },
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await discord.close();
    },
  };
}
