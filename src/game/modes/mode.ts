/** What a mode decides; all else of a game is the same for every mode and stands in `flow.ts`. */
import type { Question } from '../../quiz/model.ts';
import type { Asked } from '../asked.ts';
import type { NotYou } from '../events.ts';
import type { EndReason, Judged, OpenPhase, Person, Result, SessionState } from '../state.ts';

export interface Mode {
  /** How that question is answered in this mode; null where it is none for this mode. */
  asks(question: Question): Asked | null;
  /** Time to answer where nobody says otherwise. */
  readonly usualSeconds: number;
  /** What makes the winner of a game. */
  readonly rankBy: 'points' | 'correct';
  /** The next question comes by the clock, or when who started the game says so. */
  readonly paced: 'clock' | 'host';
  /** People gather before the first question, which may be called for early; the time that is theirs, in ms. */
  readonly lobbyMs?: number;
  /** One press is all there is, whatever the plan says about changing an answer. */
  readonly isFinal?: true;
  /** From the judged answers of a closed question to points: at most one result an answer, the best first. */
  settle(judged: readonly Judged[], givenMs: number): readonly Result[];
  /** Why an answer of this person, given at that time, is not taken; null where it is. */
  refuses?(state: SessionState, phase: OpenPhase, userId: string, pressedAtMs: number): NotYou | null;
  /** Whether no later answer could change anything, so that the question need not stay open. */
  isDecided?(state: SessionState, phase: OpenPhase): boolean;
  /** What a person's answer changes beside being counted. */
  admit?(state: SessionState, by: Person): SessionState;
  /** Why the game ends after what was just played; null where it goes on. */
  endAfter?(state: SessionState): EndReason | null;
}
