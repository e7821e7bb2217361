/**
 * The data model of the lore, in Wikidata's terms (https://www.wikidata.org/wiki/Wikidata:Glossary).
 * Everything here is plain data: it can be printed, compared and sent over a wire.
 */

export const entityKinds = ['faction', 'species', 'character', 'place', 'ship', 'event', 'technology', 'work'] as const;
export type EntityKind = (typeof entityKinds)[number];

export type Voice = 'neutral' | 'in-universe';

/** One text the lore is told by. */
export interface Source {
  /** The article's id; for a file given on the command line, the file's name. */
  readonly id: string;
  readonly title: string;
  /** "screen canon", "novels", "game", … */
  readonly continuity: string;
  readonly voice: Voice;
  /** "prime", "mirror", … or null where the text does not say. */
  readonly universe: string | null;
  readonly licence: string | null;
}

export interface Entity {
  /** A slug of the name, unique in the corpus. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly universe: string | null;
  /** Other names, spelling variants included. */
  readonly aliases: readonly string[];
  /** The same person or thing in the other universe: an entity id. */
  readonly counterpart: string | null;
  /** Ids of the entities that this one is a part or member of. */
  readonly partOf: readonly string[];
  /** Names or ids of what it is easily taken for; absent where nothing is known. */
  readonly near?: readonly string[];
  readonly gender: 'female' | 'male' | null;
  readonly plural: boolean;
  readonly takesThe: boolean;
}

export const precisions = [
  'exact',
  'circa',
  'early',
  'mid',
  'late',
  'before',
  'by',
  'after',
  'range',
  'decade',
  'century',
] as const;
export type Precision = (typeof precisions)[number];

export interface LoreDate {
  /** First year. */
  readonly year: number;
  /** Last year, inclusive; null where it is one year. */
  readonly until: number | null;
  readonly precision: Precision;
  /** A year of our own world (a novel's publication): kept out of the lore's timeline. */
  readonly realWorld: boolean;
  /** The words it was read from, e.g. "early 2411". */
  readonly text: string;
  /** True where its year was told in an earlier paragraph alone, and nothing says that the text is still there: "in December". */
  readonly carried?: true;
  /** In a text that counts its years in several ages, the one of this year ("TA" for "T.A. 2941"): years of two have no order. */
  readonly age?: string;
}

/** Where a sentence stands in its text. */
export type Form = 'prose' | 'caption' | 'infobox' | 'row' | 'item';

/** One sentence (or caption, infobox line, table row, list item) with what was understood of it. */
export interface Sentence {
  /** `ARTICLE#N`, N counting from 1 through the article. */
  readonly id: string;
  readonly sourceId: string;
  /** Heading path, "Later history"; '' for the lead. */
  readonly section: string;
  /** Which paragraph, item or row of the article it is of, counted from 0. */
  readonly paragraph: number;
  /** The wording without its citations. */
  readonly text: string;
  readonly form: Form;
  /** Episode, mission or novel, e.g. `DS9: "Crossover"`. */
  readonly citations: readonly string[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly LoreDate[];
  /** What its heading, or the entry of a timeline above it, dates it to: "2369" above "The Cardassians withdraw." */
  readonly under: LoreDate | null;
  /** The work whose story this is, where it is told as one (a novel's plot); else null. */
  readonly scope: string | null;
}

/** An entity named (or referred to by a scoped alias or a pronoun) in a sentence. */
export interface Mention {
  readonly entityId: string;
  /** Character offsets into `Sentence.text`: from inclusive, to exclusive. */
  readonly from: number;
  readonly to: number;
  /** True where a pronoun or a common noun stands for the name. */
  readonly anaphor: boolean;
}

export interface Reference {
  readonly sourceId: string;
  readonly section: string;
  readonly sentenceId: string;
  readonly sentence: string;
  readonly citations: readonly string[];
}

export type Value =
  | { readonly type: 'entity'; readonly entityId: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quantity'; readonly amount: number; readonly unit: string }
  | { readonly type: 'date'; readonly date: LoreDate };

export interface Qualifiers {
  readonly time?: LoreDate;
  readonly place?: string;
  readonly role?: string;
  /** A work: the statement holds in its story only. */
  readonly scope?: string;
  /** The other party: for a row of an article's relations table, the article's subject (an entity id). */
  readonly with?: string;
  /** What the source excepts: "except rogue elements". */
  readonly exception?: string;
  /** "apparently", "most likely": the source itself is not sure. */
  readonly hedged?: boolean;
  /** Names the table, list or clause pattern it was read from. */
  readonly pattern?: string;
}

export interface Statement {
  readonly id: string;
  /** Entity id. */
  readonly subject: string;
  /** "leader", "member of", "relation", "destroyed", … */
  readonly property: string;
  readonly value: Value;
  readonly qualifiers: Qualifiers;
  readonly references: readonly Reference[];
  readonly rank: 'preferred' | 'normal' | 'deprecated';
}

export interface LoreEvent {
  readonly id: string;
  readonly when: LoreDate;
  /** One clause or sentence that can stand alone. */
  readonly text: string;
  /** Entity ids. */
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly references: readonly Reference[];
}

/** Statements that answer one question differently; shown together, never merged. */
export interface AccountGroup {
  readonly id: string;
  readonly question: string;
  /** Other ways to ask it. */
  readonly also?: readonly string[];
  /** What a question on it speaks of, whatever its words: parts joined by " + ", each a list of words one of which it has. */
  readonly asks?: readonly string[];
  /** Entity id. */
  readonly subject: string;
  readonly property: string;
  readonly accounts: readonly Account[];
}

export interface Account {
  readonly claim: string;
  readonly references: readonly Reference[];
}
