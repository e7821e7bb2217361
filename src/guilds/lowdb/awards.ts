/**
 * Awards on disk: one file a game, so that a question's points cost the same in a guild's first game and in its thousandth.
 * The ladder is summed up from them on first use, then kept up to date.
 */
import { withoutAnswer } from '../answers.ts';
import { isWithin, longestMs, spanOf } from '../ladder.ts';
import type { Award, LadderQuery, LadderRow, PersonStats } from '../store.ts';
import type { Board } from './board.ts';
import type { QuestionTally } from '../port/tally.ts';
import type { Tallies } from '../tallies.ts';
import { createTallies } from '../tallies.ts';
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
  ofPerson(guildId: string, userId: string, sinceMs: number): Promise<readonly Award[]>;
  rows(query: LadderQuery): Promise<readonly LadderRow[]>;
  person(guildId: string, userId: string): Promise<PersonStats | null>;
  /** Counted up with the ladder, so that asking for it reads no file. */
  tally(guildId: string, questionId: string): Promise<QuestionTally>;
  /** Takes the answers out of awards before that time. */
  forgetAnswers(guildId: string, beforeMs: number): Promise<void>;
  /** Lets go of what is in memory of a guild whose files are gone. */
  drop(guildId: string): void;
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
const discordEpochMs = 1_420_070_400_000;
/** A question of the day is open for a day, a hosted game for an evening. */
const longestGameMs = 3 * 86_400_000;

export function createAwardFiles({ paths, nowMs, fileOf }: AwardParts): AwardFiles {
  const boards = new Map<string, Promise<Board>>();
  /** Of each guild whose board is there. */
  const tallies = new Map<string, Tallies>();
  /** Writes on their way, by guild: a ladder is summed up between them, never amid. */
  const writing = new Map<string, Set<Promise<unknown>>>();

  async function each(
    guildId: string,
    visit: (award: Award, gameId: string, questionNo: number) => void,
    isWanted: (gameId: string) => boolean = () => true,
  ) {
    const gameIds = (await paths.games(guildId)).filter(isWanted);
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
      const counted = createTallies();
      await each(guildId, (award, gameId) => {
        board.add(award);
        counted.add(award, gameId);
      });
      tallies.set(guildId, counted);
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
    const counted = tallies.get(guildId);
    for (const award of before) {
      if (after.includes(award)) continue;
      board.remove(award);
      counted?.remove(award, gameId);
    }
    for (const award of after) {
      if (before.includes(award)) continue;
      board.add(award);
      counted?.add(award, gameId);
    }
  }

  /** A time long ago is looked up on disk: it is asked for when a season ends, and seldom else. */
  async function rows(query: LadderQuery): Promise<readonly LadderRow[]> {
    const board = await boardOf(query.guildId);
    const span = spanOf(query);
    if (!Number.isFinite(span.fromMs) || span.fromMs >= nowMs() - longestMs) return board.rows(query);
    const found: Award[] = [];
    await each(query.guildId, (award) => {
      if (isWithin(span, award)) found.push(award);
    });
    return board.rankOf(found, query);
  }

  function drop(guildId: string): void {
    boards.delete(guildId);
    tallies.delete(guildId);
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
    async ofPerson(guildId, userId, sinceMs) {
      const found: Award[] = [];
      await each(
        guildId,
        (award) => {
          if (award.userId === userId && award.atMs >= sinceMs) found.push(award);
        },
        (gameId) => bornMs(gameId) >= sinceMs - longestGameMs,
      );
      return found.sort((a, b) => a.atMs - b.atMs);
    },
    person: async (guildId, userId) => (await boardOf(guildId)).person(userId),
    rows,
    async tally(guildId, questionId) {
      await boardOf(guildId);
      return (tallies.get(guildId) ?? createTallies()).of(questionId);
    },
    async forgetAnswers(guildId, beforeMs) {
      for (const gameId of await paths.games(guildId)) {
        await fileOf(guildId, gameId).update((now) => withoutAnswers(now, beforeMs));
      }
    },
    drop,
    async erase(guildId, userId) {
      for (const gameId of await paths.games(guildId)) {
        await fileOf(guildId, gameId).update((now) => without(now, userId));
      }
      // Counted anew without them when it is next asked for.
      drop(guildId);
    },
  };
}

/** A game's id is Discord's of what began it, and carries its time; of any other it is not known. */
const bornMs = (gameId: string): number =>
  /^\d{17,20}$/.test(gameId) ? Number(BigInt(gameId) >> 22n) + discordEpochMs : Number.POSITIVE_INFINITY;

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

function withoutAnswers(game: GameAwards | null, beforeMs: number): GameAwards | null {
  const isDue = (award: Award): boolean => award.answer !== undefined && award.atMs < beforeMs;
  if (!game || !Object.values(game.questions).some((awards) => awards.some(isDue))) return game;
  const questions = Object.entries(game.questions).map(
    ([no, awards]) => [no, awards.map((award) => (isDue(award) ? withoutAnswer(award) : award))] as const,
  );
  return { questions: Object.fromEntries(questions) };
}
