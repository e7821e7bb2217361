/** A table as questions see it. */
import type { Sentence } from '../../lore/model.ts';

export interface Row {
  /** Entity id. */
  readonly subjectId: string;
  readonly sentence: Sentence;
  readonly subject: string;
  /** With its article, as a sentence calls it. */
  readonly called: string;
  readonly plural: boolean;
  readonly value: string;
}

export interface Table {
  readonly caption: string;
  readonly property: string;
  readonly article: string;
  readonly title: string;
  readonly rows: readonly Row[];
}
