/** Who has how many points in a game, computed from its results alone: there is no running total that could drift. */
import { modes } from './modes/index.ts';
import type { Person, Result, SessionState } from './state.ts';

export interface Standing extends Person {
  /** 1 for the first; equal points share a rank, and the next rank is left out. */
  readonly rank: number;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

type Sums = Omit<Standing, 'rank'>;

/** The first first; ties by right answers (in survival, by points), then by the id, so that the order is always the same. */
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
  return ranked([...sums.values()], modes[state.plan.mode].rankBy);
}

const countedResults = (state: SessionState): readonly Result[] =>
  state.played.filter((one) => one.void === null).flatMap((one) => one.results);

function ranked(sums: readonly Sums[], by: 'points' | 'correct'): readonly Standing[] {
  const second = by === 'points' ? 'correct' : 'points';
  const sorted = [...sums].sort((a, b) => b[by] - a[by] || b[second] - a[second] || (a.userId < b.userId ? -1 : 1));
  // A game that is won by points alone shares ranks on equal points; one that is survived, on equal points and answers.
  const isEven = (a: Sums | undefined, b: Sums): boolean =>
    a?.points === b.points && (by === 'points' || a[by] === b[by]);
  let rank = 0;
  return sorted.map((sum, i) => {
    if (i === 0 || !isEven(sorted[i - 1], sum)) rank = i + 1;
    return { rank, ...sum };
  });
}
