/** The guild store in memory, for tests. Clones at its border, so that it hides no serialisation mistake. */
/* eslint-disable @typescript-eslint/require-await -- the port is async; memory has nothing to wait for */
import { pageOf, rankTallies, sinceMs, tally } from './ladder.ts';
import { dayOf, personStats } from './person.ts';
import type { RatingBook } from './rated.ts';
import { emptyBook, ratedAs, ratingsOf, withGame, withoutPerson } from './rated.ts';
import type { KeptReport } from './report-room.ts';
import { isBy, isOpen, openOf, reportRoom, withClosed, withReport } from './report-room.ts';
import { scrub } from './scrub.ts';
import type { Award, GuildSettings, GuildStore, GuildText, LadderQuery, SavedSession } from './store.ts';
import { roomFor } from './text-room.ts';

interface Entry extends Award {
  readonly guildId: string;
  readonly gameId: string;
  readonly questionNo: number;
}

function awardIn(entry: Entry): Award {
  const award: Partial<Entry> = { ...entry };
  delete (award as { guildId?: string }).guildId;
  delete (award as { gameId?: string }).gameId;
  delete (award as { questionNo?: number }).questionNo;
  return award as Award;
}

const clone = <T>(value: T): T => structuredClone(value);
const kept = 50;

export function createMemoryStore(): GuildStore {
  const settings = new Map<string, GuildSettings>();
  const sessions = new Map<string, SavedSession>();
  const asked = new Map<string, readonly string[]>();
  const plans = new Map<string, Map<string, unknown>>();
  const texts = new Map<string, readonly { readonly about: GuildText; readonly words: string }[]>();
  const reports = new Map<string, readonly KeptReport[]>();
  const books = new Map<string, RatingBook>();
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

  const aboutOf = (guildId: string) => (texts.get(guildId) ?? []).map((one) => one.about);
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
      of: async (guildId, gameId, questionNo) => clone(awards.filter(isOf(guildId, gameId, questionNo)).map(awardIn)),
    },
    ladder: {
      page: async (query, offset, limit) => pageOf(rows(query), offset, limit),
      rank: async (query, userId) => clone(rows(query).find((row) => row.userId === userId) ?? null),
      person: async (guildId, userId) => {
        const own = awards.filter((one) => one.guildId === guildId && one.userId === userId);
        const latest = own.reduce<Entry | null>((last, one) => (last && last.atMs > one.atMs ? last : one), null);
        const totals = own.map((one) => ({
          topic: one.topic,
          points: one.points,
          correct: one.correct ? 1 : 0,
          answered: 1,
        }));
        return personStats(
          latest?.displayName ?? '',
          totals,
          own.map((one) => dayOf(one.atMs)),
        );
      },
    },
    ratings: {
      get: async (guildId, pool, userIds) => ratingsOf(books.get(guildId) ?? emptyBook, pool, userIds),
      apply: async (guildId, pool, gameId, changes) =>
        void books.set(guildId, withGame(books.get(guildId) ?? emptyBook, pool, gameId, changes)),
    },
    reports: {
      add: async (guildId, report) => {
        const kept = reports.get(guildId) ?? [];
        const room = reportRoom(kept, report);
        if (room.kind === 'added') reports.set(guildId, withReport(kept, clone(report)));
        return room;
      },
      list: async (guildId) => clone(openOf(reports.get(guildId) ?? [])),
      close: async (guildId, id, outcome) => {
        const kept = reports.get(guildId) ?? [];
        reports.set(guildId, withClosed(kept, id, outcome));
        return kept.some(isOpen(id));
      },
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
    texts: {
      add: async (guildId, about, words) => {
        const stored = texts.get(guildId) ?? [];
        const room = roomFor(aboutOf(guildId), about);
        if (room.kind === 'added') texts.set(guildId, [...stored, clone({ about, words })]);
        return clone(room);
      },
      room: async (guildId, about) => clone(roomFor(aboutOf(guildId), about)),
      list: async (guildId) => clone(aboutOf(guildId)),
      get: async (guildId, id) => texts.get(guildId)?.find((one) => one.about.id === id)?.words ?? null,
      remove: async (guildId, id) => {
        const stored = texts.get(guildId) ?? [];
        texts.set(
          guildId,
          stored.filter((one) => one.about.id !== id),
        );
        return stored.some((one) => one.about.id === id);
      },
    },
    people: {
      export: async (userId) => ({
        userId,
        awards: clone(awards.filter((one) => one.userId === userId)),
        reports: [...reports].flatMap(([guildId, kept]) =>
          clone(kept.filter(isBy(userId)).map(({ report }) => ({ ...report, guildId }))),
        ),
        ratings: [...books].flatMap(([guildId, book]) => ratedAs(book, userId).map((one) => ({ ...one, guildId }))),
      }),
      erase: async (userId) => {
        awards = awards.filter((one) => one.userId !== userId);
        for (const [guildId, kept] of reports)
          reports.set(
            guildId,
            kept.filter((one) => !isBy(userId)(one)),
          );
        for (const [guildId, book] of books) books.set(guildId, withoutPerson(book, userId));
        for (const [gameId, session] of sessions) {
          sessions.set(gameId, { ...session, state: scrub(session.state, userId) });
        }
      },
    },
    close: async () => undefined,
  };
}
