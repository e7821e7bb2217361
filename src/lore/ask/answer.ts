import type { Entity } from '../model.ts';

/** A sentence that an answer rests on. */
export interface AnswerStatement {
  readonly text: string;
  /** The article's id. */
  readonly source: string;
  readonly continuity: string;
  readonly citation: string | null;
}

export interface AnswerAccount {
  readonly claim: string;
  readonly source: string;
  readonly continuity: string;
  readonly citations: readonly string[];
}

export interface LoreAnswer {
  readonly question: string;
  /** Null only when the sources do not say. */
  readonly answer: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The whole reply as plain text, the answer in its first line. */
  readonly text: string;
  readonly statements: readonly AnswerStatement[];
  /** Empty, or at least two. */
  readonly accounts: readonly AnswerAccount[];
  /** Entries that come nearest when there is no answer; else those the question is about. */
  readonly entities: readonly Entity[];
}
