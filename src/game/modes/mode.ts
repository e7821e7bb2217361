/** What a mode decides; all else of a game is the same for every mode and stands in `session.ts`. */
import type { Question } from '../../quiz/model.ts';
import type { Answer, Result } from '../state.ts';

interface Timing {
  /** The question message's own time, in ms since the Unix epoch. */
  readonly openedAtMs: number;
  readonly givenMs: number;
}

export interface Mode {
  /** From the answers of a closed question to points: one result an answer, the best first. */
  settle(question: Question, answers: readonly Answer[], timing: Timing): readonly Result[];
}
