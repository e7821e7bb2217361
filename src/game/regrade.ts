/** A granted dispute: an answer that was taken for wrong counts as well. Nobody loses points by it. */
import { fold } from '../quiz/fold.ts';
import { modes } from './modes/index.ts';
import type { ModeName, SessionState } from './state.ts';

/** A judged answer as it was made durable. */
export interface Graded {
  readonly userId: string;
  readonly displayName: string;
  readonly points: number;
  readonly correct: boolean;
  readonly atMs: number;
  /** What was chosen or typed. */
  readonly answer?: string;
  readonly elapsedMs?: number;
  readonly hinted?: true;
}

export interface Grant {
  readonly mode: ModeName;
  /** Time that the question gave. */
  readonly givenMs: number;
  /** Null: the question itself was wrong, and whoever answered is right. */
  readonly accepted: string | null;
}

/** The same people in the same order, with the points they have now. */
export function regrade<A extends Graded>(answers: readonly A[], { mode, givenMs, accepted }: Grant): readonly A[] {
  const counts = ({ correct, answer }: Graded): boolean =>
    correct || accepted === null || (answer !== undefined && fold(answer) === fold(accepted));
  const judged = answers.map((one) => ({
    userId: one.userId,
    displayName: one.displayName,
    option: null,
    atMs: one.atMs,
    elapsedMs: one.elapsedMs ?? givenMs,
    correct: counts(one),
    ...(one.hinted ? { hinted: one.hinted } : {}),
  }));
  const now = new Map(modes[mode].settle(judged, givenMs).map((one) => [one.userId, one]));
  return answers.map((one) => ({
    ...one,
    correct: counts(one),
    points: Math.max(one.points, now.get(one.userId)?.points ?? 0),
  }));
}

/** The game's own results brought in line with what is durable now. */
export function withGrades(
  state: SessionState,
  questionNo: number,
  grades: readonly Pick<Graded, 'userId' | 'points' | 'correct'>[],
): SessionState {
  const byUser = new Map(grades.map(({ userId, points, correct }) => [userId, { points, correct }]));
  const played = state.played.map((one) =>
    one.questionNo === questionNo && one.void === null
      ? { ...one, results: one.results.map((result) => ({ ...result, ...byUser.get(result.userId) })) }
      : one,
  );
  return { ...state, played };
}
