/** Rules of the question of the day: its points, days in a row, and when it takes a break. */

/** 100 for the right answer, and 10 for each day in a row before, at most 50. No speed: people live in many zones. */
export const dailyPoints = { right: 100, perDay: 10, forDaysAtMost: 50 } as const;

export const dailyPace = {
  /** A question that was missed is still asked so much later; beyond that, the next one is waited for. */
  catchUpMs: 12 * 3_600_000,
  /** A press stamped before the end may arrive this much later. */
  graceMs: 1_000,
  /** As many questions in a row without an answer, and it takes a break. */
  pauseAfter: 3,
} as const;

export const weeklyPace = {
  /** Nobody waits longer for a game that did not begin. */
  catchUpMs: 3_600_000,
  /** From the word that it is about to begin to the game. */
  leadMs: 60_000,
  pauseAfter: 3,
} as const;

/** Questions of the day that a person answered, one after the other: days without a question do not break the row. */
export interface Streak {
  /** Number of the last one answered. */
  readonly last: number;
  readonly run: number;
  readonly longest: number;
}

/** Taking part counts, right or wrong. The same question counts once. */
export function withAnswered(before: Streak | null, number: number): Streak {
  if (before && before.last >= number) return before;
  const run = before?.last === number - 1 ? before.run + 1 : 1;
  return { last: number, run, longest: Math.max(run, before?.longest ?? 0) };
}

/** The row as it stands while question `number` is the latest: one that was let pass ends it. */
export const runAt = (streak: Streak | null, number: number): number =>
  streak && streak.last >= number - 1 ? streak.run : 0;

/** `run` counts today's answer. */
export function pointsFor(isRight: boolean, run: number): number {
  if (!isRight) return 0;
  const { right, perDay, forDaysAtMost } = dailyPoints;
  return right + Math.min(Math.max(run - 1, 0) * perDay, forDaysAtMost);
}
