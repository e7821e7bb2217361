/** Who has how many points in a game, computed from its results alone: there is no running total that could drift. */
import type { Person, Result, SessionState } from './state.ts';

export interface Standing extends Person {
  /** 1 for the first; equal points share a rank, and the next rank is left out. */
  readonly rank: number;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

type Sums = Omit<Standing, 'rank'>;

/** The first first; ties by right answers, then by the id, so that the order is always the same. */
export function standingsOf(state: SessionState): readonly Standing[] {
  const sums = new Map<string, Sums>();
  for (const result of countedResults(state)) {
    const before = sums.get(result.userId);
    sums.set(result.userId, {
      userId: result.userId,
      displayName: result.displayName,
      points: (before?.points ?? 0) + result.points,
      correct: (before?.correct ?? 0) + (result.correct ? 1 : 0),
      answered: (before?.answered ?? 0) + 1,
    });
  }
  return ranked([...sums.values()]);
}

const countedResults = (state: SessionState): readonly Result[] =>
  state.played.filter((one) => one.void === null).flatMap((one) => one.results);

function ranked(sums: readonly Sums[]): readonly Standing[] {
  const sorted = [...sums].sort(
    (a, b) => b.points - a.points || b.correct - a.correct || (a.userId < b.userId ? -1 : 1),
  );
  let rank = 0;
  return sorted.map((sum, i) => {
    if (i === 0 || sorted[i - 1]?.points !== sum.points) rank = i + 1;
    return { rank, ...sum };
  });
}
