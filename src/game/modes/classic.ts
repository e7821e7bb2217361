/** Everyone answers; the key counts, and speed counts on top. */
import { scoreAnswer } from '../scoring.ts';
import type { Judged, Result } from '../state.ts';
import { asksPressed } from './asking.ts';
import type { Mode } from './mode.ts';

/** The most points first; ties by time, then by id, so that the order is always the same. */
export const scoreAll = (judged: readonly Judged[], givenMs: number): readonly Result[] =>
  judged
    .map((answer) => ({ ...answer, points: scoreAnswer(answer, givenMs) }))
    .sort((a, b) => b.points - a.points || a.atMs - b.atMs || (a.userId < b.userId ? -1 : 1));

export const classic: Mode = {
  asks: asksPressed,
  usualSeconds: 20,
  rankBy: 'points',
  paced: 'clock',
  settle: scoreAll,
};
