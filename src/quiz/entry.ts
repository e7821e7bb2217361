/** A question that somebody wrote, whether in a form or in a file: before it has an id, a state or a place in a bank. */
import type { Difficulty } from './draw.ts';

export interface EntryText {
  readonly stem: string;
  /** The right answer, as it is shown. */
  readonly answer: string;
  /** Other answers that count as right when typed. */
  readonly accepted: readonly string[];
  /** Wrong options, one to nine; none where the answer is to be typed. */
  readonly wrong: readonly string[];
  /** Null where whoever wrote it did not say. */
  readonly topic: string | null;
  readonly difficulty: Difficulty | null;
  readonly citation: string | null;
  /** Told with the reveal; null where there is none. */
  readonly explanation: string | null;
  readonly hints: readonly string[];
  /** Whose work it is, where it was taken over from a list. */
  readonly credit: Credit | null;
}

export interface Credit {
  readonly author: string | null;
  readonly licence: string | null;
  /** Name of the list it came from. */
  readonly list: string | null;
}
