/** A guild's own questions: what is to be said about one before it is asked, and which one is meant. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntryText } from '../quiz/entry.ts';
import { fold } from '../quiz/fold.ts';
import { entryQuestionId } from '../quiz/from-entry.ts';
import type { Question } from '../quiz/index.ts';
import type { Finding } from '../quiz/lint/index.ts';
import { lintEntry } from '../quiz/lint/index.ts';
import type { Asked, SimilarIndex } from '../quiz/similar.ts';
import { createSimilarIndex } from '../quiz/similar.ts';
import { suggestWrong } from '../quiz/wrong-options.ts';
import type { Entry, EntryState } from '../guilds/port/entries.ts';
import type { GuildStore } from '../guilds/store.ts';
import type { GuildLoreKeeper } from './guild-lore.ts';

export interface Named {
  /** Of an entry ("q12"), or of a question of the bank. */
  readonly id: string;
  readonly stem: string;
  /** Null for a question of the bank. */
  readonly state: EntryState | null;
}

/** Where to look: the guild's own, what was made from its lore and is asked, or what is held back. */
export type Among = 'own' | 'asked' | 'held';

export interface Offer {
  readonly among: readonly Among[];
  /** Of the guild's own: those in these states, or held back where 'held' is among them; null for all. */
  readonly states: readonly EntryState[] | null;
}

export interface OwnQuestions {
  /** Errors first. */
  lint(
    guildId: string,
    text: EntryText,
    about: { readonly kind: 'choice' | 'typed'; readonly except?: string | null },
  ): Promise<readonly Finding[]>;
  /** None where the lore does not know the answer. */
  suggestWrong(guildId: string, text: EntryText): Promise<readonly string[]>;
  /** Whose wording fits what was typed so far, in their order. */
  complete(guildId: string, typed: string, offer: Offer, limit: number): Promise<readonly Named[]>;
  /** An entry that is held back after reports. */
  isHeld(guildId: string, entryId: string): Promise<boolean>;
  /** The entry that a question of the bank was made of; null for any other id. */
  entryOf(guildId: string, questionId: string): Promise<Entry | null>;
  /** Made from the guild's lore, whether it is asked or held back; null for any other id. */
  generated(guildId: string, questionId: string): Promise<Question | null>;
}

interface Shelf {
  readonly revision: number;
  readonly entries: readonly Row[];
  similar: Promise<SimilarIndex> | null;
  /** Entries by the ids of their questions. */
  byQuestion: ReadonlyMap<string, string> | null;
}

interface Row extends Named {
  readonly folded: string;
  readonly answer: string;
}

const guildsKept = 50;
/** Between two looks at what else is to be done. */
const atOnce = 250;

export interface OwnQuestionsParts {
  readonly store: Pick<GuildStore, 'entries' | 'questionStates'>;
  /** With the generated questions alone, held ones among them. */
  readonly lore: GuildLoreKeeper;
}

const keyOf = ({ key, options, accepted }: Question): string => (key === null ? accepted[0] : options[key]) ?? '';

export function createOwnQuestions({ store, lore }: OwnQuestionsParts): OwnQuestions {
  /** The least lately used first. */
  const shelves = new Map<string, Shelf>();
  const similarOf = new WeakMap<readonly Question[], Promise<SimilarIndex>>();
  const rowsOf = new WeakMap<readonly Question[], readonly Row[]>();

  async function shelfOf(guildId: string): Promise<Shelf> {
    const revision = store.entries.revision(guildId);
    const known = shelves.get(guildId);
    const shelf =
      known?.revision === revision
        ? known
        : { revision, entries: (await store.entries.list(guildId)).map(rowOf), similar: null, byQuestion: null };
    shelves.delete(guildId);
    shelves.set(guildId, shelf);
    const oldest = shelves.keys().next();
    if (shelves.size > guildsKept && !oldest.done) shelves.delete(oldest.value);
    return shelf;
  }

  function ownSimilar(shelf: Shelf): Promise<SimilarIndex> {
    shelf.similar ??= indexOf(shelf.entries);
    return shelf.similar;
  }

  function generatedSimilar(questions: readonly Question[]): Promise<SimilarIndex> {
    const index = similarOf.get(questions) ?? indexOf(questions.map(asAsked));
    similarOf.set(questions, index);
    return index;
  }

  function generatedRows(questions: readonly Question[]): readonly Row[] {
    const rows =
      rowsOf.get(questions) ?? questions.map((one) => ({ ...asAsked(one), state: null, folded: fold(one.stem) }));
    rowsOf.set(questions, rows);
    return rows;
  }

  async function rowsAmong(guildId: string, among: Among): Promise<readonly Row[]> {
    if (among === 'own') return (await shelfOf(guildId)).entries;
    const [{ questions }, listed] = await Promise.all([lore.bankOf(guildId), store.questionStates.list(guildId)]);
    const held = new Set(listed.map(({ questionId }) => questionId));
    if (among === 'asked') return generatedRows(questions).filter(({ id }) => !held.has(id));
    const own = new Map((await shelfOf(guildId)).entries.map((row) => [entryQuestionId(guildId, row.id), row]));
    return listed.map(({ questionId, stem }) => ({
      id: own.get(questionId)?.id ?? questionId,
      stem,
      answer: '',
      state: null,
      folded: fold(stem),
    }));
  }

  return {
    async lint(guildId, text, { kind, except }) {
      const [{ lore: known }, { questions }, shelf] = await Promise.all([
        lore.of(guildId),
        lore.bankOf(guildId),
        shelfOf(guildId),
      ]);
      const asked = await Promise.all([ownSimilar(shelf), generatedSimilar(questions)]);
      return lintEntry(text, { lore: known, asked, kind, ...(except ? { except } : {}) });
    },
    suggestWrong: async (guildId, text) => suggestWrong(text, (await lore.of(guildId)).lore),
    async complete(guildId, typed, { among, states }, limit) {
      const all = (await Promise.all(among.map((one) => rowsAmong(guildId, one)))).flat();
      const rows = all.filter(({ state }) => state === null || states === null || states.includes(state));
      const words = typed.trim() === '' ? [] : fold(typed).split(' ');
      const isMeant = ({ id, folded }: Row): boolean => id === typed || words.every((word) => folded.includes(word));
      const found: Named[] = [];
      for (const row of rows) {
        if (found.length === limit) break;
        if (isMeant(row)) found.push({ id: row.id, stem: row.stem, state: row.state });
      }
      return found;
    },
    async isHeld(guildId, entryId) {
      const listed = await store.questionStates.list(guildId);
      return listed.some(({ questionId }) => questionId === entryQuestionId(guildId, entryId));
    },
    async entryOf(guildId, questionId) {
      const shelf = await shelfOf(guildId);
      shelf.byQuestion ??= new Map(shelf.entries.map(({ id }) => [entryQuestionId(guildId, id), id]));
      const id = shelf.byQuestion.get(questionId);
      return id === undefined ? null : store.entries.get(guildId, id);
    },
    async generated(guildId, questionId) {
      const { questions } = await lore.bankOf(guildId);
      return questions.find(({ id }) => id === questionId) ?? null;
    },
  };
}

/** In small steps, so that nobody waits for thousands. */
async function indexOf(all: readonly Asked[]): Promise<SimilarIndex> {
  const index = createSimilarIndex();
  for (const [at, asked] of all.entries()) {
    if (at % atOnce === atOnce - 1) await nextTurn();
    index.add(asked);
  }
  return index;
}

const rowOf = ({ id, text, state }: Entry): Row => ({
  id,
  stem: text.stem,
  answer: text.answer,
  state,
  folded: fold(text.stem),
});

const asAsked = (question: Question): Asked => ({ id: question.id, stem: question.stem, answer: keyOf(question) });
