/**
 * The bank as a guild has it: the questions made of its lore, without those that it retired or holds back, and its own beside
 * them. Made anew, in the background and in small steps, when something of it changed.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GuildStore } from '../guilds/store.ts';
import { entryQuestionId, ownSource, questionFromEntry } from '../quiz/from-entry.ts';
import type { Bank, Question } from '../quiz/index.ts';
import type { GuildLore, GuildLoreKeeper } from './guild-lore.ts';
import type { Log } from './log.ts';

/** What a guild adds to the bank and takes out of it. */
interface Own {
  readonly revision: string;
  readonly questions: readonly Question[];
  readonly held: ReadonlySet<string>;
  /** The whole bank, for each that it was laid over. */
  readonly banks: WeakMap<Bank, Bank>;
}

interface Slot {
  /** Of which revision it is or will be. */
  revision: string;
  own: Promise<Own>;
  /** The latest that is there; null while the first is being made. */
  ready: Own | null;
}

const nothing: Own = { revision: '', questions: [], held: new Set(), banks: new WeakMap() };
/** Own questions that are kept made, of all guilds together: about 1 KB each. */
const questionsKept = 60_000;
const guildsKept = 20_000;
/** Between two looks at what else is to be done. */
const atOnce = 250;

export interface OwnBankParts {
  readonly lore: GuildLoreKeeper;
  readonly store: Pick<GuildStore, 'entries' | 'questionStates'>;
  readonly log: Log;
}

/** The same keeper, with banks that know each guild's own questions. */
export function withOwnQuestions({ lore, store, log }: OwnBankParts): GuildLoreKeeper {
  /** The least lately used first. */
  const slots = new Map<string, Slot>();
  const revisionOf = (guildId: string): string =>
    `${store.entries.revision(guildId)} ${store.questionStates.revision(guildId)}`;

  async function make(guildId: string, revision: string): Promise<Own> {
    const [held, entries] = await Promise.all([
      store.questionStates.list(guildId),
      store.entries.list(guildId, ['approved']),
    ]);
    const heldIds = new Set(held.map(({ questionId }) => questionId));
    const questions: Question[] = [];
    for (const [at, entry] of entries.entries()) {
      if (at % atOnce === atOnce - 1) await nextTurn();
      if (!heldIds.has(entryQuestionId(guildId, entry.id))) questions.push(questionFromEntry(guildId, entry));
    }
    return { revision, questions, held: heldIds, banks: new WeakMap() };
  }

  function open(guildId: string, revision: string, before: Own | null): Slot {
    const own = make(guildId, revision).catch((err: unknown) => {
      log.error({ err, guildId }, 'a guild’s own questions could not be read');
      return before ?? nothing;
    });
    const slot: Slot = { revision, own, ready: before };
    void own.then((made) => {
      slot.ready = made;
      makeRoom(guildId);
    });
    return slot;
  }

  function slotOf(guildId: string): Slot {
    const revision = revisionOf(guildId);
    const known = slots.get(guildId);
    const slot = known?.revision === revision ? known : open(guildId, revision, known?.ready ?? null);
    slots.delete(guildId);
    slots.set(guildId, slot);
    return slot;
  }

  function makeRoom(latest: string): void {
    let kept = 0;
    for (const { ready } of slots.values()) kept += ready?.questions.length ?? 0;
    for (const [guildId, { ready }] of slots) {
      if (kept <= questionsKept && slots.size <= guildsKept) break;
      if (guildId === latest || ready === null) continue;
      kept -= ready.questions.length;
      slots.delete(guildId);
    }
  }

  const joined = (found: GuildLore, own: Own | null): GuildLore =>
    own === null ? found : { ...found, bank: bankWith(found.bank, own) };

  return {
    ...lore,
    async of(guildId) {
      const found = await lore.of(guildId);
      return guildId === null ? found : joined(found, await slotOf(guildId).own);
    },
    async bankOf(guildId) {
      if (guildId === null) return lore.bankOf(guildId);
      const [bank, own] = await Promise.all([lore.bankOf(guildId), slotOf(guildId).own]);
      return bankWith(bank, own);
    },
    now: (guildId) => (guildId === null ? lore.now(guildId) : joined(lore.now(guildId), slotOf(guildId).ready)),
    titleOf: (guildId, sourceId) =>
      sourceId === ownSource ? 'this server’s own questions' : lore.titleOf(guildId, sourceId),
  };
}

/** One object for one bank, so that what is kept beside a bank is kept beside this one too. */
function bankWith(bank: Bank, own: Own): Bank {
  if (own.questions.length === 0 && own.held.size === 0) return bank;
  const known = own.banks.get(bank);
  if (known) return known;
  const asked = own.held.size === 0 ? bank.questions : bank.questions.filter(({ id }) => !own.held.has(id));
  const made: Bank = { ...bank, questions: [...asked, ...own.questions] };
  own.banks.set(bank, made);
  return made;
}
