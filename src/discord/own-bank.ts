/**
 * The bank as a guild has it: the questions made of its lore, without those that it retired or holds back, and its own beside
 * them. Made anew, in the background and in small steps, when something of it changed.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GuildStore } from '../guilds/store.ts';
import { ownSource, questionFromEntry } from '../quiz/from-entry.ts';
import type { Bank, Question } from '../quiz/index.ts';
import type { GuildLore, GuildLoreKeeper } from './guild-lore.ts';
import type { Log } from './log.ts';

/** What a guild adds to the bank and takes out of it. */
interface Own {
  /** Of its entries. */
  readonly revision: number;
  /** Those that are approved, by entry, held ones among them; the oldest first. */
  readonly byEntry: ReadonlyMap<string, Question>;
  /** Those that are asked. */
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

const nothing: Own = { revision: -1, byEntry: new Map(), questions: [], held: new Set(), banks: new WeakMap() };
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

  async function allOf(guildId: string): Promise<ReadonlyMap<string, Question>> {
    const made = new Map<string, Question>();
    for (const [at, entry] of (await store.entries.list(guildId, ['approved'])).entries()) {
      if (at % atOnce === atOnce - 1) await nextTurn();
      made.set(entry.id, questionFromEntry(guildId, entry));
    }
    return made;
  }

  /** The questions before, with those that changed made anew. */
  async function renewed(guildId: string, before: Own): Promise<ReadonlyMap<string, Question>> {
    const changed = store.entries.changedSince(guildId, before.revision);
    if (changed === null) return allOf(guildId);
    if (changed.length === 0) return before.byEntry;
    const made = new Map(before.byEntry);
    for (const id of changed) {
      const entry = await store.entries.get(guildId, id);
      if (entry?.state === 'approved') made.set(id, questionFromEntry(guildId, entry));
      else made.delete(id);
    }
    return made;
  }

  async function make(guildId: string, before: Own | null): Promise<Own> {
    const revision = store.entries.revision(guildId);
    const held = new Set((await store.questionStates.list(guildId)).map(({ questionId }) => questionId));
    const byEntry = await (before === null || before === nothing ? allOf(guildId) : renewed(guildId, before));
    const questions = [...byEntry.values()].filter(({ id }) => !held.has(id));
    return { revision, byEntry, questions, held, banks: new WeakMap() };
  }

  function open(guildId: string, revision: string, before: Own | null): Slot {
    const own = make(guildId, before).catch((err: unknown) => {
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
    // Said by the views, each in its reader's language.
    titleOf: (guildId, sourceId) => (sourceId === ownSource ? ownSource : lore.titleOf(guildId, sourceId)),
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
