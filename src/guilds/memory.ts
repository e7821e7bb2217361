/** The guild store in memory, for tests. Clones at its border, so that it hides no serialisation mistake. */
/* eslint-disable @typescript-eslint/require-await -- the port is async; memory has nothing to wait for */
import { pageOf, rankTallies, sinceMs, tally } from './ladder.ts';
import { scrub } from './scrub.ts';
import type { Award, GuildSettings, GuildStore, LadderQuery, SavedSession } from './store.ts';

interface Entry extends Award {
  readonly guildId: string;
  readonly gameId: string;
  readonly questionNo: number;
}

const clone = <T>(value: T): T => structuredClone(value);
const kept = 50;

export function createMemoryStore(): GuildStore {
  const settings = new Map<string, GuildSettings>();
  const sessions = new Map<string, SavedSession>();
  const asked = new Map<string, readonly string[]>();
  const plans = new Map<string, Map<string, unknown>>();
  let awards: readonly Entry[] = [];

  const rows = (query: LadderQuery) => {
    const since = sinceMs(query);
    const counted = awards.filter(
      (one) =>
        one.guildId === query.guildId &&
        one.atMs >= since &&
        (query.topic === undefined || one.topic === query.topic) &&
        (query.mode === undefined || one.mode === query.mode),
    );
    const latest = new Map<string, Entry>();
    for (const one of awards) {
      if (one.guildId === query.guildId && one.atMs >= (latest.get(one.userId)?.atMs ?? 0)) latest.set(one.userId, one);
    }
    return rankTallies(tally(counted, (userId) => latest.get(userId)?.displayName ?? userId));
  };

  const isOf = (guildId: string, gameId: string, questionNo: number) => (one: Entry) =>
    one.guildId === guildId && one.gameId === gameId && one.questionNo === questionNo;

  return {
    settings: {
      get: async (guildId) => clone(settings.get(guildId) ?? {}),
      patch: async (guildId, change) => {
        settings.set(guildId, clone({ ...settings.get(guildId), ...change }));
        return clone(settings.get(guildId) ?? {});
      },
    },
    awards: {
      add: async (guildId, gameId, questionNo, added) => {
        const there = new Set(awards.filter(isOf(guildId, gameId, questionNo)).map((one) => one.userId));
        for (const award of added) {
          if (there.has(award.userId)) continue;
          there.add(award.userId);
          awards = [...awards, clone({ ...award, guildId, gameId, questionNo })];
        }
      },
      replace: async (guildId, gameId, questionNo, placed) => {
        const here = isOf(guildId, gameId, questionNo);
        const unique = new Map(placed.map((award) => [award.userId, { ...award, guildId, gameId, questionNo }]));
        awards = [...awards.filter((one) => !here(one)), ...clone([...unique.values()])];
      },
    },
    ladder: {
      page: async (query, offset, limit) => pageOf(rows(query), offset, limit),
      rank: async (query, userId) => clone(rows(query).find((row) => row.userId === userId) ?? null),
    },
    sessions: {
      save: async (session) => void sessions.set(session.gameId, clone(session)),
      open: async () => clone([...sessions.values()]),
      close: async (gameId) => void sessions.delete(gameId),
    },
    games: {
      keep: async (guildId, gameId, plan) => {
        const ofGuild = plans.get(guildId) ?? new Map<string, unknown>();
        ofGuild.delete(gameId);
        ofGuild.set(gameId, clone(plan));
        plans.set(guildId, new Map([...ofGuild].slice(-kept)));
      },
      recall: async (guildId, gameId) => clone(plans.get(guildId)?.get(gameId) ?? null),
    },
    questions: {
      asked: async (guildId) => [...(asked.get(guildId) ?? [])],
      markAsked: async (guildId, ids) => {
        const before = (asked.get(guildId) ?? []).filter((id) => !ids.includes(id));
        asked.set(guildId, [...before, ...new Set(ids)]);
      },
      forgetAsked: async (guildId) => void asked.delete(guildId),
    },
    people: {
      export: async (userId) => ({ userId, awards: clone(awards.filter((one) => one.userId === userId)) }),
      erase: async (userId) => {
        awards = awards.filter((one) => one.userId !== userId);
        for (const [gameId, session] of sessions) {
          sessions.set(gameId, { ...session, state: scrub(session.state, userId) });
        }
      },
    },
    close: async () => undefined,
  };
}
