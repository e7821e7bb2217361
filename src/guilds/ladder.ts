/** How points become a ladder; the same for every adapter. */
import type { LadderPage, LadderQuery, LadderRow, Span } from './store.ts';

const dayMs = 86_400_000;
const lengthsMs = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs } as const;

/** As far back as any period but "all" looks, and a season: a leap year. */
export const longestMs = 366 * dayMs;

/** Awards count from `fromMs` on, and before `untilMs`. */
export function spanOf({ period, nowMs, span }: LadderQuery): Span {
  if (span) return span;
  const untilMs = Number.POSITIVE_INFINITY;
  if (period === 'all') return { fromMs: Number.NEGATIVE_INFINITY, untilMs };
  return { fromMs: period === 'season' ? seasonStartMs(nowMs) : nowMs - lengthsMs[period], untilMs };
}

export const isWithin = ({ fromMs, untilMs }: Span, { atMs }: { readonly atMs: number }): boolean =>
  atMs >= fromMs && atMs < untilMs;

function seasonStartMs(nowMs: number): number {
  const now = new Date(nowMs);
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (now.getUTCMonth() % 3), 1);
}

export interface Tally {
  readonly userId: string;
  /** As of the person's latest award. */
  readonly displayName: string;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

export interface Counted {
  readonly points: number;
  readonly correct: boolean;
}

/** Sums up awards by person; `names` has the latest display names. */
export function tally(
  awards: Iterable<Counted & { readonly userId: string }>,
  names: (userId: string) => string,
): readonly Tally[] {
  const sums = new Map<string, { points: number; correct: number; answered: number }>();
  for (const { userId, points, correct } of awards) {
    const sum = sums.get(userId) ?? { points: 0, correct: 0, answered: 0 };
    sums.set(userId, sum);
    sum.points += points;
    sum.correct += correct ? 1 : 0;
    sum.answered += 1;
  }
  return [...sums].map(([userId, sum]) => ({ userId, displayName: names(userId), ...sum }));
}

/** The first first; equal points share a rank. People without a point are not on the ladder. */
export function rankTallies(tallies: readonly Tally[]): readonly LadderRow[] {
  const sorted = tallies
    .filter((one) => one.points > 0)
    .sort((a, b) => b.points - a.points || b.correct - a.correct || (a.userId < b.userId ? -1 : 1));
  let rank = 0;
  return sorted.map((one, i) => {
    if (sorted[i - 1]?.points !== one.points) rank = i + 1;
    return { rank, ...one };
  });
}

export const pageOf = (rows: readonly LadderRow[], offset: number, limit: number): LadderPage => ({
  rows: rows.slice(Math.max(offset, 0), Math.max(offset, 0) + limit).map((row) => ({ ...row })),
  total: rows.length,
});
