/** The shapes of trivia questions, as the bank keeps them and a game asks them. */

export type Origin = 'generated' | 'moderator' | 'imported';

export interface Evidence {
  readonly sentence: string;
  /** The article's id. */
  readonly source: string;
  readonly citation: string | null;
}

export interface Question {
  /** Hash of article, type, subject, property, value and qualifiers: never of wording or distractors. */
  readonly id: string;
  /** "when", "which-work", "order", "role", "relation", … */
  readonly type: string;
  readonly stem: string;
  /** In the order they are shown; empty for typed answers. */
  readonly options: readonly string[];
  /** Index into `options`; null for typed answers. */
  readonly key: number | null;
  /** What is taken for right when typed; for multiple choice, the key's names. */
  readonly accepted: readonly string[];
  readonly evidence: Evidence;
  /** Name of the entity (or article) it is about. */
  readonly topic: string;
  /** Ids of the entities it is about, the topic's first. */
  readonly entityIds: readonly string[];
  /** 0 (easy) to 1 (hard). */
  readonly difficulty: number;
  readonly continuity: string;
  /** "prime", "mirror", …; null where its text does not say. Absent in questions that somebody wrote. */
  readonly universe?: string | null;
  /** Titles of the works whose story it gives away, as its evidence cites them. Absent in questions that somebody wrote. */
  readonly spoils?: readonly string[];
  readonly origin: Origin;
}
