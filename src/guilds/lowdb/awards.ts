/**
 * Awards on disk: one file a game, so that a question's points cost the same in a guild's first game and in its thousandth.
 * The ladder is summed up from them on first use, then kept up to date.
 */
import type { Award, LadderQuery, LadderRow, PersonStats } from '../store.ts';
import type { Board } from './board.ts';
import { createBoard } from './board.ts';
import type { Paths } from './folder.ts';
import type { JsonFile } from './json-file.ts';
import type { GameAwards } from './shapes.ts';

/** Files read at once: enough to keep the disk busy, few enough for any limit on open files. */
const readAtOnce = 16;

export interface AwardFiles {
  add(guildId: string, gameId: string, questionNo: number, awards: readonly Award[]): Promise<void>;
  replace(guildId: string, gameId: string, questionNo: number, awards: readonly Award[]): Promise<void>;
  of(guildId: string, gameId: string, questionNo: number): Promise<readonly Award[]>;
  rows(query: LadderQuery): Promise<readonly LadderRow[]>;
  person(guildId: string, userId: string): Promise<PersonStats | null>;
  /** Calls back for every award of a guild. */
  each(guildId: string, visit: (award: Award, gameId: string, questionNo: number) => void): Promise<void>;
  erase(guildId: string, userId: string): Promise<void>;
}

export interface AwardParts {
  readonly paths: Paths;
  readonly nowMs: () => number;
  /** The one file object of a game; kept while it is in use. */
  readonly fileOf: (guildId: string, gameId: string) => JsonFile<GameAwards>;
}

const empty: GameAwards = { questions: {} };

export function createAwardFiles({ paths, nowMs, fileOf }: AwardParts): AwardFiles {
  const boards = new Map<string, Promise<Board>>();
  /** Writes on their way, by guild: a ladder is summed up between them, never amid. */
  const writing = new Map<string, Set<Promise<unknown>>>();

  async function each(guildId: string, visit: (award: Award, gameId: string, questionNo: number) => void) {
    const gameIds = await paths.games(guildId, 'awards');
    for (let i = 0; i < gameIds.length; i += readAtOnce) {
      const some = gameIds.slice(i, i + readAtOnce);
      const read = await Promise.all(
        some.map(async (gameId) => [gameId, await fileOf(guildId, gameId).read()] as const),
      );
      for (const [gameId, game] of read) {
        for (const [no, awards] of Object.entries(game?.questions ?? {})) {
          for (const award of awards) visit(award, gameId, Number(no));
        }
      }
    }
  }

  function boardOf(guildId: string): Promise<Board> {
    const known = boards.get(guildId);
    if (known) return known;
    const before = [...(writing.get(guildId) ?? [])];
    const loading = (async () => {
      await Promise.allSettled(before);
      const board = createBoard(nowMs);
      await each(guildId, (award) => board.add(award));
      return board;
    })();
    boards.set(guildId, loading);
    // A file that could not be read may be mended: the next one who asks tries again.
    loading.catch(() => boards.delete(guildId));
    return loading;
  }

  /** One change of one question's awards; the board follows once it is durable. */
  async function change(
    guildId: string,
    gameId: string,
    questionNo: number,
    next: (now: readonly Award[]) => readonly Award[],
  ): Promise<void> {
    const key = String(questionNo);
    // A ladder that is being summed up is waited for; one that failed to load will read this from disk.
    // No await between the last look at `boards` and the write: else a summing up could begin unseen.
    let loading = boards.get(guildId);
    let board: Board | undefined;
    while (loading) {
      board = await loading.catch(() => undefined);
      if (boards.get(guildId) === loading) break;
      loading = boards.get(guildId);
    }
    let before: readonly Award[] = [];
    let after: readonly Award[] = [];
    const write = fileOf(guildId, gameId).update((now) => {
      before = now?.questions[key] ?? [];
      after = next(before);
      if (after === before) return now;
      return { questions: { ...(now ?? empty).questions, [key]: [...after] } };
    });
    const onTheirWay = writing.get(guildId) ?? new Set();
    writing.set(guildId, onTheirWay.add(write));
    try {
      await write;
    } finally {
      onTheirWay.delete(write);
      if (onTheirWay.size === 0) writing.delete(guildId);
    }
    if (!board) return;
    for (const award of before) if (!after.includes(award)) board.remove(award);
    for (const award of after) if (!before.includes(award)) board.add(award);
  }

  return {
    each,
    add: (guildId, gameId, questionNo, awards) =>
      change(guildId, gameId, questionNo, (now) => {
        const merged = onePerPerson([...now, ...awards]);
        return merged.length === now.length ? now : merged;
      }),
    replace: (guildId, gameId, questionNo, awards) =>
      change(guildId, gameId, questionNo, () => onePerPerson([...awards].reverse()).reverse()),
    of: async (guildId, gameId, questionNo) =>
      (await fileOf(guildId, gameId).read())?.questions[String(questionNo)] ?? [],
    person: async (guildId, userId) => (await boardOf(guildId)).person(userId),
    rows: async (query) => (await boardOf(query.guildId)).rows(query),
    async erase(guildId, userId) {
      for (const gameId of await paths.games(guildId, 'awards')) {
        await fileOf(guildId, gameId).update((now) => without(now, userId));
      }
      (await boards.get(guildId)?.catch(() => undefined))?.forget(userId);
    },
  };
}

/** The first award of each person. */
function onePerPerson(awards: readonly Award[]): Award[] {
  const seen = new Set<string>();
  return awards.filter(({ userId }) => !seen.has(userId) && seen.add(userId));
}

function without(game: GameAwards | null, userId: string): GameAwards | null {
  if (!game) return null;
  const isThere = Object.values(game.questions).some((awards) => awards.some((award) => award.userId === userId));
  if (!isThere) return game;
  const questions = Object.entries(game.questions).map(
    ([no, awards]) => [no, awards.filter((award) => award.userId !== userId)] as const,
  );
  return { questions: Object.fromEntries(questions) };
}
