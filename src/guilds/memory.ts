/** The guild store in memory, for tests. Clones at its border, so that it hides no serialisation mistake. */
/* eslint-disable @typescript-eslint/require-await -- the port is async; memory has nothing to wait for */
import { withoutAnswer } from './answers.ts';
import { isWithin, pageOf, rankTallies, spanOf, tally } from './ladder.ts';
import { countDay, personStats } from './person.ts';
import type { Document, DocumentKind } from './rooms/document.ts';
import { createRooms } from './rooms/index.ts';
import { scrub } from './scrub.ts';
import type { Award, DayRecord, GuildStore, GuildText, LadderQuery, SavedSession } from './store.ts';
import { createTallies } from './tallies.ts';
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

/** Kept as the text of its JSON, so that nothing can be altered from outside and what JSON cannot carry shows. */
function createDocuments() {
  const kept = new Map<string, Map<string, string>>();
  const documentOf = <T>(owner: string, { name, shape }: DocumentKind<T>): Document<T> => {
    const read = (): T | null => {
      const text = kept.get(owner)?.get(name);
      return text === undefined ? null : shape.parse(JSON.parse(text));
    };
    return {
      read: async () => read(),
      update: async (change) => {
        const next = change(read());
        const own = kept.get(owner) ?? new Map<string, string>();
        if (next === null) own.delete(name);
        else own.set(name, JSON.stringify(next));
        kept.set(owner, own);
      },
    };
  };
  return {
    ofGuild: <T>(guildId: string, kind: DocumentKind<T>) => documentOf(`guild ${guildId}`, kind),
    purge: (guildId: string) => void kept.delete(`guild ${guildId}`),
    ofPerson: <T>(userId: string, kind: DocumentKind<T>) => documentOf(`person ${userId}`, kind),
    guilds: async () => [...kept.keys()].flatMap((owner) => (owner.startsWith('guild ') ? [owner.slice(6)] : [])),
  };
}

export function createMemoryStore(): GuildStore {
  const documents = createDocuments();
  const rooms = createRooms(documents);
  const sessions = new Map<string, SavedSession>();
  const texts = new Map<string, readonly { readonly about: GuildText; readonly words: string }[]>();
  let awards: readonly Entry[] = [];

  const rows = (query: LadderQuery) => {
    const span = spanOf(query);
    const counted = awards.filter(
      (one) =>
        one.guildId === query.guildId &&
        isWithin(span, one) &&
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
    ...rooms.groups,
    guilds: {
      ...rooms.left,
      known: async () => [
        ...new Set([
          ...(await documents.guilds()),
          ...[...awards, ...sessions.values()].map(({ guildId }) => guildId),
          ...texts.keys(),
        ]),
      ],
      purge: async (guildId) => {
        documents.purge(guildId);
        texts.delete(guildId);
        awards = awards.filter((one) => one.guildId !== guildId);
        for (const [gameId, session] of sessions) if (session.guildId === guildId) sessions.delete(gameId);
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
      ofPerson: async (guildId, userId, sinceMs) =>
        clone(
          awards
            .filter((one) => one.guildId === guildId && one.userId === userId && one.atMs >= sinceMs)
            .map(awardIn)
            .sort((a, b) => a.atMs - b.atMs),
        ),
      forgetAnswers: async (guildId, beforeMs) => {
        awards = awards.map((one) => (one.guildId === guildId && one.atMs < beforeMs ? withoutAnswer(one) : one));
      },
      tally: async (guildId, questionId) => {
        const counted = createTallies();
        for (const one of awards) if (one.guildId === guildId) counted.add(one, one.gameId);
        return counted.of(questionId);
      },
    },
    ladder: {
      page: async (query, offset, limit) => pageOf(rows(query), offset, limit),
      rank: async (query, userId) => clone(rows(query).find((row) => row.userId === userId) ?? null),
      person: async (guildId, userId) => {
        const own = awards.filter((one) => one.guildId === guildId && one.userId === userId);
        const latest = own.reduce<Entry | null>((last, one) => (last && last.atMs > one.atMs ? last : one), null);
        const totals = own.map((one) => ({
          topic: one.topic,
          mode: one.mode,
          points: one.points,
          correct: one.correct ? 1 : 0,
          answered: 1,
        }));
        const days = new Map<number, DayRecord>();
        for (const one of own) countDay(days, one, 1);
        return personStats(latest?.displayName ?? '', totals, days.values());
      },
    },
    sessions: {
      save: async (session) => void sessions.set(session.gameId, clone(session)),
      open: async () => clone([...sessions.values()]),
      close: async (gameId) => void sessions.delete(gameId),
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
        ...(await rooms.export(userId)),
      }),
      erase: async (userId) => {
        awards = awards.filter((one) => one.userId !== userId);
        await rooms.erase(userId);
        for (const [gameId, session] of sessions) {
          sessions.set(gameId, { ...session, state: scrub(session.state, userId) as object });
        }
      },
    },
    close: async () => undefined,
  };
}
