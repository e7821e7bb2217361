/**
 * The first right answer wins the question, which closes at once. "First" is by the presses' own times, so the question stays
 * open for the moment that an earlier press may still be on its way; what was pressed later than the winner does not count.
 * Two who were right in the very same millisecond both win.
 */
import { judgePressed } from '../judging.ts';
import { questionAt } from '../state.ts';
import type { OpenPhase, SessionState } from '../state.ts';
import { classic, scoreAll } from './classic.ts';
import type { Mode } from './mode.ts';

/** The earliest right answer so far; Infinity where there is none. */
function wonAtMs(state: SessionState, phase: OpenPhase): number {
  const question = questionAt(state, phase.questionNo);
  const right = Object.values(phase.answers).filter((answer) => judgePressed(question, answer));
  return Math.min(Infinity, ...right.map(({ atMs }) => atMs));
}

export const race: Mode = {
  ...classic,
  isFinal: true,
  settle(judged, givenMs) {
    const firstMs = Math.min(Infinity, ...judged.filter(({ correct }) => correct).map(({ atMs }) => atMs));
    return scoreAll(
      judged.filter(({ atMs }) => atMs <= firstMs),
      givenMs,
    );
  },
  refuses: (state, phase, _, pressedAtMs) => (pressedAtMs > wonAtMs(state, phase) ? { kind: 'beaten' } : null),
  isDecided: (state, phase) => wonAtMs(state, phase) < Infinity,
};
