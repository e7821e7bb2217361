import type { EntityKind, Sentence } from '../lore/model.ts';

/** How many wrong options stand beside the key. */
export const distractorCount = 3;

/** What a question asks, apart from its wording: its id is made from this alone. */
export interface Fact {
  readonly article: string;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** Where wrong options may come from. */
export type Pool =
  | {
      readonly from: 'entities';
      readonly entityId: string;
      readonly kind: EntityKind;
      /** Whether "the" stands before the name in the question: wrong options must take it too, or must not. */
      readonly led?: boolean;
    }
  | {
      readonly from: 'years';
      readonly year: number;
      readonly step?: 10 | 100;
      readonly parted?: boolean;
      readonly write?: (year: number) => string;
    }
  | { readonly from: 'works'; readonly series: string; readonly title: string; readonly noun: string }
  /** None: the answer is typed. `entityId` is what is asked for, where it is an entity. */
  | { readonly from: 'typed'; readonly entityId: string | null }
  /** The kind has made them itself, best first. */
  | { readonly from: 'given'; readonly texts: readonly string[]; readonly closeness?: number };

/** The entity that a question asks for; null where its answer is none. */
export const askedEntity = (pool: Pool): string | null =>
  pool.from === 'entities' || pool.from === 'typed' ? pool.entityId : null;

/** A question before its distractors are chosen and its gates passed. */
export interface Candidate {
  readonly type: string;
  readonly stem: string;
  readonly key: string;
  readonly pool: Pool;
  readonly fact: Fact;
  readonly accepted: readonly string[];
  /** The sentences it rests on, the quoted one first. */
  readonly sentences: readonly Sentence[];
  /** The entities it is about, the topic first. */
  readonly entityIds: readonly string[];
  /** Names, dates and works in the stem that pin the fact down. */
  readonly anchors: number;
  /** The clause it was made from was probably misread. */
  readonly slip: boolean;
  /** What of its clause leans on an earlier sentence: "the expedition"; null or absent where nothing does. */
  readonly leans?: string | null;
  /** Where a passage is quoted: its first sentence, on which the others may lean, and the stem with its last sentence alone. */
  readonly passage?: { readonly opener: string; readonly asked: string };
  /** Lower is better where several candidates ask one fact. */
  readonly roughness: number;
}

/** A candidate with its options, ready for the gates. The key's place among them is chosen later. */
export interface Draft {
  readonly candidate: Candidate;
  readonly distractors: readonly Distractor[];
}

export interface Distractor {
  readonly text: string;
  readonly entityId: string | null;
  /** 0 (far from the key) to 1 (close to it). */
  readonly closeness: number;
}

export interface Rejection {
  readonly candidate: Candidate;
  readonly gate: string;
  readonly reason: string;
}
