/** What a mode decides; all else of a game is the same for every mode and stands in `session.ts`. */
import type { NotYou } from '../events.ts';
import type { EndReason, Judged, OpenPhase, Result, SessionState } from '../state.ts';

export interface Mode {
  readonly answering: 'press' | 'type';
  /** Time to answer where nobody says otherwise. */
  readonly usualSeconds: number;
  /** What makes the winner of a game. */
  readonly rankBy: 'points' | 'correct';
  /** From the judged answers of a closed question to points: at most one result an answer, the best first. */
  settle(judged: readonly Judged[], givenMs: number): readonly Result[];
  /** Why an answer of this person, given at that time, is not taken; null where it is. */
  refuses?(state: SessionState, phase: OpenPhase, userId: string, pressedAtMs: number): NotYou | null;
  /** Whether no later answer could change anything, so that the question need not stay open. */
  isDecided?(state: SessionState, phase: OpenPhase): boolean;
  /** Why the game ends after what was just played; null where it goes on. */
  endAfter?(state: SessionState): EndReason | null;
}
