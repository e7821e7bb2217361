/** Lists of questions on their way into a guild: fetched, read, held against the rules, shown, and added on a moderator's word. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../game/clock.ts';
import type { Acting } from '../guilds/port/entries.ts';
import type { GuildStore } from '../guilds/store.ts';
import { fileLimits, finishInSlices, readEntries, sift } from '../quiz/formats/index.ts';
import type { Breathing, Format, Placed, Sifted } from '../quiz/formats/index.ts';
import type { Attachment, AttachmentReader, AttachmentTrouble } from './attachments.ts';
import { plainTitle } from './guild-lore/title.ts';
import type { OwnQuestions } from './own-questions.ts';
import { createWaiting } from './waiting.ts';

export interface ImportWish {
  readonly guildId: string;
  readonly userId: string;
  /** The interaction's: unique, and what the import is called by. */
  readonly interactionId: string;
  readonly file: Attachment;
  /** Nothing is added unless every question can be. */
  readonly allOrNothing: boolean;
}

/** What would be added, and what not. */
export interface ImportPreview extends Omit<Sifted, 'good'> {
  readonly id: string;
  readonly fileName: string;
  readonly format: Format;
  readonly good: number;
  /** Twice in the file. */
  readonly merged: number;
  readonly allOrNothing: boolean;
  readonly canSave: boolean;
}

export type Looked =
  | { readonly kind: 'read'; readonly preview: ImportPreview }
  /** `busy`: another file of this guild is being read. */
  | { readonly kind: 'refused'; readonly why: AttachmentTrouble | 'busy' };

export type SavedImport =
  | { readonly kind: 'saved'; readonly added: number; readonly known: number; readonly left: number }
  /** All or nothing was asked for, and there was no room for all. */
  | { readonly kind: 'none' }
  | { readonly kind: 'not-yours' }
  /** Saved, discarded, too old, replaced by a later upload, or from before a restart. */
  | { readonly kind: 'gone' };

export interface Imports {
  look(wish: ImportWish): Promise<Looked>;
  save(guildId: string, id: string, by: Acting): Promise<SavedImport>;
  /** False where there is nothing of theirs to discard (any more). */
  discard(guildId: string, userId: string, id: string): boolean;
}

export interface ImportsParts {
  readonly store: Pick<GuildStore, 'entries'>;
  readonly questions: Pick<OwnQuestions, 'lint'>;
  readonly attachments: AttachmentReader;
  readonly clock: Clock;
}

/** Each holds some thousand questions in memory. */
const keptAtMost = 12;
const breathing: Breathing = { nowMs: () => performance.now(), pause: () => nextTurn() };

interface Pending {
  readonly guildId: string;
  readonly userId: string;
  readonly good: readonly Placed[];
  readonly allOrNothing: boolean;
}

export function createImports({ store, questions, attachments, clock }: ImportsParts): Imports {
  const pending = createWaiting<Pending>(clock, keptAtMost);
  const reading = new Set<string>();

  async function read({ guildId, userId, interactionId: id, file, allOrNothing }: ImportWish): Promise<Looked> {
    const fetched = await attachments.read(file, fileLimits.bytes);
    if (fetched.kind === 'trouble') return { kind: 'refused', why: fetched.why };
    const found = await finishInSlices(readEntries(file.fileName, fetched.words), breathing);
    const { good, ...rest } = await sift(
      found,
      (text) => questions.lint(guildId, text, { kind: text.wrong.length > 0 ? 'choice' : 'typed' }),
      breathing,
    );
    const canSave = good.length > 0 && !(allOrNothing && rest.refused.length > 0);
    if (canSave) pending.keep(id, { guildId, userId, good, allOrNothing });
    const about = { id, fileName: plainTitle(file.fileName), format: found.format, merged: found.merged };
    return { kind: 'read', preview: { ...rest, ...about, good: good.length, allOrNothing, canSave } };
  }

  return {
    async look(wish) {
      if (reading.has(wish.guildId)) return { kind: 'refused', why: 'busy' };
      reading.add(wish.guildId);
      try {
        return await read(wish);
      } finally {
        reading.delete(wish.guildId);
      }
    },
    async save(guildId, id, by) {
      const found = pending.find(guildId, by.userId, id);
      if (found === 'not-yours') return { kind: 'not-yours' };
      if (!found) return { kind: 'gone' };
      // Taken before anything is waited for: a second press finds nothing.
      pending.drop(id);
      return addAll(store, found, by);
    },
    discard(guildId, userId, id) {
      const found = pending.find(guildId, userId, id);
      return found !== null && found !== 'not-yours' && pending.drop(id);
    },
  };
}

/** All but our own exports come in as approved, added by whoever brings them. */
async function addAll(
  { entries }: Pick<GuildStore, 'entries'>,
  { guildId, good, allOrNothing }: Pending,
  by: Acting,
): Promise<SavedImport> {
  const { ids, duplicates, left } = await entries.addMany(
    guildId,
    good.map(({ entry }) => entry),
    by,
    { state: 'approved', origin: 'imported', allOrNothing, kept: good.map(({ kept }) => kept ?? null) },
  );
  return allOrNothing && left > 0
    ? { kind: 'none' }
    : { kind: 'saved', added: ids.length, known: duplicates.length, left };
}
