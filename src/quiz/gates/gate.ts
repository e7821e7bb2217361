import type { Draft } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';

/** A rule that a question must keep: null where it does, else the reason in one short sentence. Pure. */
export interface Gate {
  readonly name: string;
  readonly check: (draft: Draft, ground: Ground) => string | null;
}

export const gate = (name: string, check: Gate['check']): Gate => ({ name, check });

export const optionsOf = (draft: Draft): string[] => [
  draft.candidate.key,
  ...draft.distractors.map((distractor) => distractor.text),
];
