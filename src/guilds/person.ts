/** What a person's answers on one server come to; the same for every adapter. */
import type { DayRecord, PersonStats } from './store.ts';

const dayMs = 86_400_000;
/** Days since the Unix epoch, in UTC. */
export const dayOf = (atMs: number): number => Math.floor(atMs / dayMs);

export interface AnswerTotal {
  readonly topic: string | undefined;
  readonly mode: string | undefined;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

interface Counts {
  readonly correct: number;
  readonly answered: number;
}

/** Sums by a name; totals without that name are left out. The most answered first. */
function sumsBy(totals: readonly AnswerTotal[], nameOf: (total: AnswerTotal) => string | undefined) {
  const sums = new Map<string, Counts>();
  for (const total of totals) {
    const name = nameOf(total);
    if (name === undefined || total.answered === 0) continue;
    const before = sums.get(name) ?? { correct: 0, answered: 0 };
    sums.set(name, { correct: before.correct + total.correct, answered: before.answered + total.answered });
  }
  return [...sums].sort(([a, x], [b, y]) => y.answered - x.answered || (a < b ? -1 : 1));
}

export function personStats(
  displayName: string,
  totals: readonly AnswerTotal[],
  days: Iterable<DayRecord>,
): PersonStats | null {
  const sum = { points: 0, correct: 0, answered: 0 };
  for (const { points, correct, answered } of totals) {
    sum.points += points;
    sum.correct += correct;
    sum.answered += answered;
  }
  if (sum.answered === 0) return null;
  return {
    displayName,
    ...sum,
    topics: sumsBy(totals, ({ topic }) => topic).map(([topic, counts]) => ({ topic, ...counts })),
    modes: sumsBy(totals, ({ mode }) => mode).map(([mode, counts]) => ({ mode, ...counts })),
    days: [...days].map((one) => ({ ...one })).sort((a, b) => a.day - b.day),
  };
}

/** Adds an answer to its day, or takes it away. */
export function countDay(
  days: Map<number, DayRecord>,
  { atMs, points, correct }: { readonly atMs: number; readonly points: number; readonly correct: boolean },
  sign: 1 | -1,
): void {
  const day = dayOf(atMs);
  const before = days.get(day) ?? { day, points: 0, correct: 0, answered: 0 };
  const answered = before.answered + sign;
  if (answered <= 0) days.delete(day);
  else
    days.set(day, {
      day,
      points: before.points + sign * points,
      correct: before.correct + (correct ? sign : 0),
      answered,
    });
}
