/** A guild's own questions as they are looked for: kept in memory, and changed one by one when a few of them changed. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntriesGroup, Entry, EntryState } from '../guilds/port/entries.ts';
import { fold } from '../quiz/fold.ts';
import { entryQuestionId } from '../quiz/from-entry.ts';
import type { Asked, SimilarIndex } from '../quiz/similar.ts';
import { createSimilarIndex } from '../quiz/similar.ts';

export interface Row {
  /** Of an entry ("q12"), or of a question of the bank. */
  readonly id: string;
  readonly stem: string;
  readonly answer: string;
  /** Null for a question of the bank. */
  readonly state: EntryState | null;
  /** What is looked for words in. */
  readonly folded: string;
}

export interface OwnRow extends Row {
  readonly state: EntryState;
}

export interface Wanted {
  /** Null for all. */
  readonly state: EntryState | null;
  /** Those that have all of these words, or parts of words; null for all. */
  readonly words: string | null;
}

export interface Shelf {
  /** The oldest first. */
  readonly rows: readonly OwnRow[];
  /** The latest first. Asked again for each page: the last few answers are kept. */
  find(wanted: Wanted): readonly OwnRow[];
  /** What asks the same or nearly so. */
  similar(): Promise<SimilarIndex>;
  /** The entry's id, by that of its question. */
  entryOf(questionId: string): string | undefined;
}

interface KeptShelf extends Shelf {
  readonly revision: number;
  readonly byId: Map<string, OwnRow>;
  /** Null until it is asked for. */
  readonly index: { made: Promise<SimilarIndex> | null };
}

const guildsKept = 50;
const findingsKept = 20;
/** Between two looks at what else is to be done. */
const atOnce = 250;

export const isMeant = ({ folded }: Row, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));
export const wordsIn = (typed: string): readonly string[] => (typed.trim() === '' ? [] : fold(typed).split(' '));

export function createShelves(entries: Pick<EntriesGroup, 'list' | 'get' | 'revision' | 'changedSince'>) {
  /** The least lately used first. */
  const shelves = new Map<string, { readonly revision: number; readonly shelf: Promise<KeptShelf> }>();

  async function fresh(guildId: string, revision: number): Promise<KeptShelf> {
    const byId = new Map<string, OwnRow>();
    for (const [at, entry] of (await entries.list(guildId)).entries()) {
      if (at % atOnce === atOnce - 1) await nextTurn();
      byId.set(entry.id, rowOf(entry));
    }
    return shelfOf(guildId, { revision, byId, index: { made: null } });
  }

  /** The same shelf with a few rows in place of others; the index goes along. */
  async function renewed(guildId: string, before: KeptShelf, revision: number): Promise<KeptShelf> {
    const changed = entries.changedSince(guildId, before.revision);
    if (changed === null) return fresh(guildId, revision);
    const byId = new Map(before.byId);
    const similar = await before.index.made;
    for (const id of changed) {
      const entry = await entries.get(guildId, id);
      similar?.remove(id);
      if (!entry) byId.delete(id);
      else {
        const row = rowOf(entry);
        byId.set(id, row);
        similar?.add(row);
      }
    }
    return shelfOf(guildId, { revision, byId, index: before.index });
  }

  return async function of(guildId: string): Promise<Shelf> {
    const revision = entries.revision(guildId);
    const known = shelves.get(guildId);
    const isNow = known?.revision === revision;
    const shelf = isNow
      ? known.shelf
      : (known?.shelf.then(
          (before) => renewed(guildId, before, revision),
          () => fresh(guildId, revision),
        ) ?? fresh(guildId, revision));
    shelves.delete(guildId);
    shelves.set(guildId, { revision, shelf });
    const oldest = shelves.keys().next();
    if (shelves.size > guildsKept && !oldest.done) shelves.delete(oldest.value);
    return shelf;
  };
}

const numberOf = ({ id }: Row): number => Number(id.slice(1));

function shelfOf(guildId: string, kept: Pick<KeptShelf, 'revision' | 'byId' | 'index'>): KeptShelf {
  // What was taken out and brought back has its old place again.
  const rows = [...kept.byId.values()].sort((a, b) => numberOf(a) - numberOf(b));
  const found = new Map<string, readonly OwnRow[]>();
  let byQuestion: ReadonlyMap<string, string> | null = null;
  return {
    ...kept,
    rows,
    find({ state, words }) {
      const key = JSON.stringify([state, words]);
      const known = found.get(key);
      if (known) return known;
      const wanted = wordsIn(words ?? '');
      const fitting = rows.filter((row) => (state === null || row.state === state) && isMeant(row, wanted)).reverse();
      if (found.size >= findingsKept) for (const oldest of [...found.keys()].slice(0, 1)) found.delete(oldest);
      found.set(key, fitting);
      return fitting;
    },
    similar: () => (kept.index.made ??= indexOf(rows)),
    entryOf(questionId) {
      byQuestion ??= new Map(rows.map(({ id }) => [entryQuestionId(guildId, id), id]));
      return byQuestion.get(questionId);
    },
  };
}

/** In small steps, so that nobody waits for thousands. */
export async function indexOf(all: readonly Asked[]): Promise<SimilarIndex> {
  const index = createSimilarIndex();
  for (const [at, asked] of all.entries()) {
    if (at % atOnce === atOnce - 1) await nextTurn();
    index.add(asked);
  }
  return index;
}

const rowOf = ({ id, text: { stem, answer, topic }, state }: Entry): OwnRow => ({
  id,
  stem,
  answer,
  state,
  folded: fold([stem, answer, topic ?? ''].join(' ')),
});
