import type { Sentence } from '../model.ts';
import type { Extracted } from './extracted.ts';
import type { Signs } from './signs.ts';

/** A sentence that may answer a question, with what speaks for it. */
export interface Evidence {
  readonly sentence: Sentence;
  /** The sentence after it in its section; null where there is none. */
  readonly next: Sentence | null;
  /** The words that answer; null where the sentence as a whole is the answer, or has none of the kind asked for. */
  readonly extracted: Extracted | null;
  readonly signs: Signs;
  /** 0 to 1: how likely it answers the question. */
  readonly support: number;
  /** For ranking: higher is better. */
  readonly score: number;
}
