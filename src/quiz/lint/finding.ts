import type { EntryText } from '../entry.ts';

export type Rule =
  | 'no-question'
  | 'no-answer'
  | 'no-wrong'
  | 'question-too-long'
  | 'answer-too-long'
  | 'option-too-long'
  | 'extra-too-long'
  | 'too-many-wrong'
  | 'too-many-accepted'
  | 'mention'
  | 'link'
  | 'answer-in-question'
  | 'word-in-question'
  | 'option-is-right'
  | 'same-options'
  | 'option-in-option'
  | 'sole-echo'
  | 'answer-longer'
  | 'answer-shorter'
  | 'yes-no'
  | 'no-question-mark'
  | 'same-question'
  | 'near-question'
  | 'supported-option';

/** One thing about an entry, to be told to whoever wrote it. */
export interface Finding {
  readonly rule: Rule;
  /** An error keeps it from being asked; a warning is for its writer to judge. */
  readonly level: 'error' | 'warning';
  /** What the sentence about it is filled in with. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type Lint = (text: EntryText) => readonly Finding[];

export const error = (rule: Rule, values: Finding['values'] = {}): Finding => ({ rule, level: 'error', values });
export const warning = (rule: Rule, values: Finding['values'] = {}): Finding => ({ rule, level: 'warning', values });
