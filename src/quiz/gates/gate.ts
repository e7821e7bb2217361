import type { Draft } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';

/** A rule that a question must keep: null where it does, else the reason in one short sentence. Pure. */
export interface Gate {
  readonly name: string;
  readonly check: (draft: Draft, ground: Ground) => string | null;
  /**
   * What of a quoted passage it is about: all that the question says, the sentence with the blank alone, or whether that sentence
   * stands by itself, which one in a passage need not.
   */
  readonly of: 'question' | 'sentence' | 'standing';
}

export const gate = (name: string, check: Gate['check']): Gate => ({ name, check, of: 'question' });
export const sentenceGate = (name: string, check: Gate['check']): Gate => ({ name, check, of: 'sentence' });
export const standingGate = (name: string, check: Gate['check']): Gate => ({ name, check, of: 'standing' });

export const optionsOf = (draft: Draft): string[] => [
  draft.candidate.key,
  ...draft.distractors.map((distractor) => distractor.text),
];
