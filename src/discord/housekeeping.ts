/** Once a day: data of servers that were left goes after a grace time, and old answers are forgotten. */
import type { REST } from '@discordjs/rest';
import type { RESTGetAPICurrentUserGuildsResult } from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';
import type { Clock } from '../game/clock.ts';
import type { GuildStore } from '../guilds/store.ts';
import type { Log } from './log.ts';

const dayMs = 86_400_000;
/** A server may come back for so long and find everything as it was. */
export const graceMs = 30 * dayMs;
/** What was chosen or typed is kept for so long, for disputes. */
export const answersKeptMs = 30 * dayMs;
/** The most that Discord lists at once. */
const perPage = 200;

export interface Housekeeping {
  /** Begins now, then once a day. */
  start(): void;
  /** Resolves when what is under way has come to its end. */
  close(): Promise<void>;
}

export interface HousekeepingParts {
  readonly rest: Pick<REST, 'get'>;
  readonly store: Pick<GuildStore, 'guilds' | 'awards' | 'reports'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Ids of the servers that the bot is in (https://discord.com/developers/docs/resources/user#get-current-user-guilds).
 * Rejects where any page fails: half a list would make servers look as if they had been left.
 */
async function guildsNow(rest: HousekeepingParts['rest']): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let after = '0';
  for (;;) {
    const query = new URLSearchParams({ limit: String(perPage), after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    for (const { id } of page) found.add(id);
    const last = page.at(-1);
    if (page.length < perPage || last === undefined) return found;
    after = last.id;
  }
}

export function createHousekeeping({ rest, store, clock, log }: HousekeepingParts): Housekeeping {
  let cancel: () => void = () => undefined;
  let work: Promise<void> = Promise.resolve();
  let isClosed = false;

  async function lookAfter(guildId: string, isThere: boolean): Promise<void> {
    const nowMs = clock.now();
    const leftAt = await store.guilds.leftAt(guildId);
    if (isThere && leftAt !== null) await store.guilds.markLeft(guildId, null);
    if (!isThere && leftAt === null) await store.guilds.markLeft(guildId, nowMs);
    if (!isThere && leftAt !== null && nowMs - leftAt >= graceMs) {
      await store.guilds.purge(guildId);
      log.info({ guildId }, 'what was kept of a server that was left is gone');
      return;
    }
    await store.awards.forgetAnswers(guildId, nowMs - answersKeptMs);
    await store.reports.forgetAnswers(guildId, nowMs - answersKeptMs);
  }

  async function round(): Promise<void> {
    try {
      const there = await guildsNow(rest);
      for (const guildId of await store.guilds.known()) {
        if (isClosed) return;
        await lookAfter(guildId, there.has(guildId)).catch((err: unknown) => {
          log.warn({ err, guildId }, 'a server could not be looked after');
        });
      }
    } catch (err) {
      log.warn({ err }, 'the list of servers could not be read; nothing was removed');
    }
    if (!isClosed) cancel = clock.after(dayMs, begin);
  }

  const begin = (): void => {
    work = round();
  };

  return {
    start: begin,
    async close() {
      isClosed = true;
      cancel();
      await work;
    },
  };
}
