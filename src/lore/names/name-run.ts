import type { NameToken } from './names.ts';

/** A run of capitalised words, before it is known whether it is a name. */
export interface NameRun {
  readonly tokens: readonly NameToken[];
  /** Index of the run's first token in the sentence. */
  readonly first: number;
  /** The words of rank before a person's name: "Fleet Admiral". */
  readonly title: string;
  /** Where the run begins a sentence, so that its first capital tells nothing. */
  readonly initial: boolean;
}
