/** A guild's own questions: what is to be said about one before it is asked, and which one is meant. */
import type { EntryText } from '../quiz/entry.ts';
import { fold } from '../quiz/fold.ts';
import { entryQuestionId } from '../quiz/from-entry.ts';
import type { Question } from '../quiz/index.ts';
import type { Finding } from '../quiz/lint/index.ts';
import { lintEntry } from '../quiz/lint/index.ts';
import type { Asked, SimilarIndex } from '../quiz/similar.ts';
import { suggestWrong } from '../quiz/options/wrong-options.ts';
import type { Entry, EntryState } from '../guilds/port/entries.ts';
import type { GuildStore } from '../guilds/store.ts';
import type { GuildLoreKeeper } from './guild-lore.ts';
import type { OwnRow, Row, Wanted } from './own-shelf.ts';
import { createShelves, indexOf, isMeant, wordsIn } from './own-shelf.ts';

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
  /** The guild's own, the latest first. */
  find(guildId: string, wanted: Wanted): Promise<readonly OwnRow[]>;
  /** Whose wording fits what was typed so far, in their order. */
  complete(guildId: string, typed: string, offer: Offer, limit: number): Promise<readonly Named[]>;
  /** An entry that is held back after reports. */
  isHeld(guildId: string, entryId: string): Promise<boolean>;
  /** The entry that a question of the bank was made of; null for any other id. */
  entryOf(guildId: string, questionId: string): Promise<Entry | null>;
  /** Made from the guild's lore, whether it is asked or held back; null for any other id. */
  generated(guildId: string, questionId: string): Promise<Question | null>;
}

export interface OwnQuestionsParts {
  readonly store: Pick<GuildStore, 'entries' | 'questionStates'>;
  /** With the generated questions alone, held ones among them. */
  readonly lore: GuildLoreKeeper;
}

const keyOf = ({ key, options, accepted }: Question): string => (key === null ? accepted[0] : options[key]) ?? '';

export function createOwnQuestions({ store, lore }: OwnQuestionsParts): OwnQuestions {
  const shelfOf = createShelves(store.entries);
  const similarOf = new WeakMap<readonly Question[], Promise<SimilarIndex>>();
  const rowsOf = new WeakMap<readonly Question[], readonly Row[]>();

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
    if (among === 'own') return (await shelfOf(guildId)).rows;
    const [{ questions }, listed] = await Promise.all([lore.bankOf(guildId), store.questionStates.list(guildId)]);
    const held = new Set(listed.map(({ questionId }) => questionId));
    if (among === 'asked') return generatedRows(questions).filter(({ id }) => !held.has(id));
    const own = new Map((await shelfOf(guildId)).rows.map((row) => [entryQuestionId(guildId, row.id), row]));
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
      const asked = await Promise.all([shelf.similar(), generatedSimilar(questions)]);
      return lintEntry(text, { lore: known, asked, kind, ...(except ? { except } : {}) });
    },
    suggestWrong: async (guildId, text) => suggestWrong(text, (await lore.of(guildId)).lore),
    find: async (guildId, wanted) => (await shelfOf(guildId)).find(wanted),
    async complete(guildId, typed, { among, states }, limit) {
      const all = (await Promise.all(among.map((one) => rowsAmong(guildId, one)))).flat();
      const rows = all.filter(({ state }) => state === null || states === null || states.includes(state));
      const words = wordsIn(typed);
      const found: Named[] = [];
      for (const row of rows) {
        if (found.length === limit) break;
        if (row.id === typed || isMeant(row, words)) found.push({ id: row.id, stem: row.stem, state: row.state });
      }
      return found;
    },
    async isHeld(guildId, entryId) {
      const listed = await store.questionStates.list(guildId);
      return listed.some(({ questionId }) => questionId === entryQuestionId(guildId, entryId));
    },
    async entryOf(guildId, questionId) {
      const id = (await shelfOf(guildId)).entryOf(questionId);
      return id === undefined ? null : store.entries.get(guildId, id);
    },
    async generated(guildId, questionId) {
      const { questions } = await lore.bankOf(guildId);
      return questions.find(({ id }) => id === questionId) ?? null;
    },
  };
}

const asAsked = (question: Question): Asked => ({ id: question.id, stem: question.stem, answer: keyOf(question) });
