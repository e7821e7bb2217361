import type { Gender } from './genders.ts';
import type { Votes } from './kind-votes.ts';
import type { EntityKind, Form } from '../model.ts';
import type { NameToken } from './names.ts';

/** What the stages of finding names hand to each other. */

export interface RawSentence {
  readonly sourceId: string;
  readonly text: string;
  /** Its words, where they are known already. */
  readonly tokens?: readonly NameToken[];
  /** For a cell of a table or box: what its label says of the names in it. */
  readonly hint?: { readonly kind: EntityKind; readonly weight: number };
  /** For a cell of a table: its column. */
  readonly column?: string;
  /** Heading path and form of the line it is from. */
  readonly section?: string;
  readonly form?: Form;
}

export interface Discovered {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** A person's name behind the titles it is met with: "General Varro". Shown and looked up by, not matched in texts. */
  readonly titled?: readonly string[];
  readonly gender?: Gender | null;
  readonly takesThe: boolean;
  readonly plural: boolean;
  readonly count: number;
}

/** A run of capitalised words that may be a name, with all that its occurrences tell. */
export interface Candidate {
  readonly surfaces: Map<string, number>;
  /** How often each title stands before it. */
  readonly titles: Map<string, number>;
  readonly votes: Votes;
  /** How often the words around it call the bearer a he or a she. */
  readonly genders: Map<Gender, number>;
  /** How many occurrences show each cue of kind-features.ts. */
  readonly cues: Map<string, number>;
  count: number;
  the: number;
  /** Seen where its capital cannot come from the beginning of a sentence. */
  inside: number;
  /** Of these, those in sentences of prose. */
  prose: number;
  /** Seen in a cell whose label tells the kind. */
  hinted: number;
  /** Seen only as an adjective would be: before a word in lower case. */
  attributive: number;
  /** Keys of whom it is told to be another name of: "Orrin, known as Fox, …". */
  readonly alsoNames: Set<string>;
  /** Keys of names that stand in one list with it. */
  readonly beside: Set<string>;
  /** Columns of tables and lists under one heading that it stands in. */
  readonly lists: Set<string>;
  /** What longer names make of it: "of:event" for "Marl" where there is a "Battle of Marl". */
  readonly parts: Set<string>;
}
