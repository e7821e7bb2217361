/** Questions that a server's people wrote or took over from lists: their states, and who did what to them. */
import type { EntryText } from '../../quiz/entry.ts';
import type { Provenance } from '../../quiz/formats/draft.ts';
import type { Origin } from '../../quiz/model.ts';

/** Only approved entries are asked. A suggestion waits for a moderator; a draft is one of theirs that is not ready. */
export type EntryState = 'suggested' | 'draft' | 'approved' | 'retired';

export interface EntryAuthor {
  readonly userId: string;
  /** As the interaction's payload had it. */
  readonly displayName: string;
}

/** Who acts, and when. */
export interface Acting extends EntryAuthor {
  readonly atMs: number;
}

export type EntryDeed = 'edited' | 'drafted' | 'approved' | 'retired' | 'removed' | 'declined';

/** One thing that was done to an entry, with what it takes to undo it. */
export interface EntryStep {
  /** `imported`: brought along in a file that says who added it. */
  readonly what: EntryDeed | 'imported';
  /** Null where that person had their data removed. */
  readonly by: EntryAuthor | null;
  readonly atMs: number;
  /** What the step changed, as it was before. */
  readonly before: { readonly text?: EntryText; readonly state?: EntryState };
  /** Absent unless it was undone. */
  readonly undone?: { readonly by: EntryAuthor | null; readonly atMs: number };
}

/** What came with a file is taken out, not undone. */
export const canBeUndone = ({ what, undone }: EntryStep): boolean => undone === undefined && what !== 'imported';

export interface Entry {
  /** Unique in the guild, for good: letters and digits. */
  readonly id: string;
  readonly text: EntryText;
  readonly state: EntryState;
  readonly origin: Exclude<Origin, 'generated'>;
  /** Null where that person had their data removed. */
  readonly by: EntryAuthor | null;
  readonly addedAtMs: number;
  /** The oldest first; the latest 20 are kept. */
  readonly history: readonly EntryStep[];
}

/** Suggestions wait only so many at a time, so that nobody can flood a server's queue. */
export const entryLimits = { perGuild: 20_000, suggested: 200, suggestedPerPerson: 10 } as const;

export interface AddWish {
  readonly state: EntryState;
  readonly origin: Entry['origin'];
  /**
   * For each text, what the export that it comes from says of it: that holds in place of `state`, of who adds it now and
   * when, and their adding it is a step of its own. Null for a text that says nothing.
   */
  readonly kept?: readonly (Provenance | null)[];
  /** Where they do not all fit, none is stored; otherwise as many as do. */
  readonly allOrNothing?: boolean;
}

export interface AddedEntries {
  /** Ids of what is stored now, in the order given. */
  readonly ids: readonly string[];
  /** Same question and answer as one before it: within what was given merged into the first, else left as it is stored. */
  readonly duplicates: readonly {
    /** Into what was given. */
    readonly index: number;
    readonly of: string;
  }[];
  /** How many did not fit; `why` is about the first of them. */
  readonly left: number;
  readonly why: 'full' | 'too-many-suggested' | null;
}

export interface EntryChange {
  readonly what: EntryDeed;
  /** For `edited`. */
  readonly text?: EntryText;
}

export type ChangedEntry =
  | { readonly kind: 'changed'; readonly entry: Entry }
  /** It stood so already. */
  | { readonly kind: 'unchanged'; readonly entry: Entry }
  /** There is no such entry (any more). */
  | { readonly kind: 'gone' }
  /** Another entry asks the same with the same answer. */
  | { readonly kind: 'duplicate'; readonly of: string };

export interface EntriesGroup {
  /** One after another, durable together: a crash in between leaves none of them. */
  addMany(guildId: string, texts: readonly EntryText[], by: Acting, wish: AddWish): Promise<AddedEntries>;
  get(guildId: string, id: string): Promise<Entry | null>;
  /** The oldest first, of these states or all. Thousands come at the price of a shallow copy each. */
  list(guildId: string, states?: readonly EntryState[]): Promise<readonly Entry[]>;
  /** `removed` and `declined` take it out; the latest 100 of those can be brought back by `undo`. */
  change(guildId: string, id: string, change: EntryChange, by: Acting): Promise<ChangedEntry>;
  /** Takes the latest step back that was not undone; step by step to the beginning. `gone` where there is nothing to undo. */
  undo(guildId: string, id: string, by: Acting): Promise<ChangedEntry>;
  /** Of one that was taken out not long ago; null for any other. */
  removed(guildId: string, id: string): Promise<Entry | null>;
  /** Another number after every change, in this process. */
  revision(guildId: string): number;
  /** Ids of what was added, changed or taken out since then; null where that is not known: anything may have changed. */
  changedSince(guildId: string, revision: number): readonly string[] | null;
}
