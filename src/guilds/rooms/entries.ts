/**
 * A guild's own questions, 250 in a document, so that a change writes one document of some 150 KB whatever the guild has:
 *
 *   entries         how many numbers were given out
 *   entries-aa, …   entries 0–249, 250–499, …
 *   entries-bin     the latest that were taken out
 *
 * An entry's id is its number, so its document is known. New ones are written first and counted last: what was not counted
 * was never added, so that many come in together or not at all.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { entryKey } from '../../quiz/entry-key.ts';
import type { EntryText } from '../../quiz/entry.ts';
import type { Provenance } from '../../quiz/formats/draft.ts';
import { mergeTwo } from '../../quiz/formats/merge.ts';
import type { AddedEntries, AddWish, Acting, ChangedEntry, EntriesGroup, Entry, EntryState } from '../port/entries.ts';
import { entryLimits } from '../port/entries.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';
import { anonymised, copyEntry, knows, newEntry, withoutLastStep, withStep } from './entry-rules.ts';
import type { Row } from './entry-shapes.ts';
import { rowsShape } from './entry-shapes.ts';
import { createRevisions, createTurns } from './turns.ts';

const perDocument = 250;
const binned = 100;

const countKind: DocumentKind<{ readonly next: number }> = {
  name: 'entries',
  shape: z.object({ next: z.number().int().nonnegative() }),
};
const binKind: DocumentKind<readonly Row[]> = { name: 'entries-bin', shape: rowsShape };

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Documents have names of letters: "entries-aa", "entries-ab", … */
const kindOf = (document: number): DocumentKind<readonly Row[]> => ({
  name: `entries-${letters.charAt(Math.floor(document / letters.length))}${letters.charAt(document % letters.length)}`,
  shape: rowsShape,
});

/** As many numbers there are; none is given out twice. */
const numbers = perDocument * letters.length ** 2;
const idOf = (no: number): string => `q${no + 1}`;
function numberOf(id: string): number | null {
  const no = /^q[1-9]\d{0,5}$/.test(id) ? Number(id.slice(1)) - 1 : null;
  return no !== null && no < numbers ? no : null;
}

export type EntryTrace = Entry & { readonly guildId: string };

export function createEntriesRoom(documents: Documents): {
  readonly group: EntriesGroup;
  readonly trace: Trace<EntryTrace>;
} {
  const inTurn = createTurns();
  const revisions = createRevisions();
  const documentOf = (guildId: string, no: number) => documents.ofGuild(guildId, kindOf(Math.floor(no / perDocument)));
  const nextOf = async (guildId: string) => (await documents.ofGuild(guildId, countKind).read())?.next ?? 0;

  /** All that were counted, document by document: each is a step of its own, so that nothing waits for all of them. */
  async function* documentsOf(guildId: string): AsyncGenerator<readonly Row[]> {
    const next = await nextOf(guildId);
    for (let first = 0; first < next; first += perDocument) {
      const rows = (await documentOf(guildId, first).read()) ?? [];
      yield rows.filter((row) => row.no < next);
    }
  }

  async function rowOf(guildId: string, id: string): Promise<Row | null> {
    const no = numberOf(id);
    if (no === null || no >= (await nextOf(guildId))) return null;
    return (await documentOf(guildId, no).read())?.find((row) => row.no === no) ?? null;
  }

  const binOf = (guildId: string) => documents.ofGuild(guildId, binKind);
  const inBin = async (guildId: string, id: string) =>
    (await binOf(guildId).read())?.find(({ no }) => idOf(no) === id) ?? null;

  const place = (guildId: string, row: Row): Promise<void> =>
    documentOf(guildId, row.no).update((now) =>
      [...(now ?? []).filter(({ no }) => no !== row.no), row].sort((a, b) => a.no - b.no),
    );

  async function takeOut(guildId: string, row: Row): Promise<void> {
    await binOf(guildId).update((now) => [...(now ?? []).filter(({ no }) => no !== row.no), row].slice(-binned));
    await documentOf(guildId, row.no).update((now) => now && now.filter(({ no }) => no !== row.no));
  }

  async function duplicateOf(guildId: string, key: string, except: number): Promise<string | null> {
    for await (const rows of documentsOf(guildId)) {
      const found = rows.find((row) => row.key === key && row.no !== except);
      if (found) return idOf(found.no);
    }
    return null;
  }

  async function add(guildId: string, texts: readonly EntryText[], by: Acting, wish: AddWish): Promise<AddedEntries> {
    const known = new Map<string, string>();
    const counts = { all: 0, suggested: 0, own: 0 };
    for await (const rows of documentsOf(guildId)) {
      for (const { no, key, entry } of rows) {
        known.set(key, idOf(no));
        counts.all += 1;
        if (entry.state !== 'suggested') continue;
        counts.suggested += 1;
        if (entry.by?.userId === by.userId) counts.own += 1;
      }
    }
    const first = await nextOf(guildId);
    const fresh = new Map<string, { readonly no: number; readonly kept: Provenance | null; text: EntryText }>();
    const duplicates: AddedEntries['duplicates'][number][] = [];
    const room = roomFor({ ...counts, numbered: first }, wish.state);
    let left = 0;
    for (const [index, text] of texts.entries()) {
      // Thousands at once must not hold up everybody else.
      if (index % perDocument === perDocument - 1) await nextTurn();
      const key = entryKey(text);
      const same = fresh.get(key);
      const of = known.get(key);
      if (of !== undefined) duplicates.push({ index, of });
      else if (same) {
        same.text = mergeTwo(same.text, text);
        duplicates.push({ index, of: idOf(same.no) });
      } else if (fresh.size >= room.count) left += 1;
      else fresh.set(key, { no: first + fresh.size, kept: wish.kept?.[index] ?? null, text });
    }
    const why = left > 0 ? room.why : null;
    if (left > 0 && wish.allOrNothing === true) return { ids: [], duplicates: [], left, why };
    const rows = [...fresh].map(([key, { no, text, kept }]): Row => ({
      no,
      key,
      entry: newEntry(text, by, wish, kept),
    }));
    await write(guildId, first, rows);
    return { ids: rows.map(({ no }) => idOf(no)), duplicates, left, why };
  }

  /** What is not counted at the end of a document is left over from a crash, and goes. */
  async function write(guildId: string, first: number, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const next = first + rows.length;
    for (let no = first; no < next; no = (Math.floor(no / perDocument) + 1) * perDocument) {
      const document = Math.floor(no / perDocument);
      const here = rows.filter((row) => Math.floor(row.no / perDocument) === document);
      await documentOf(guildId, no).update((now) => [...(now ?? []).filter((row) => row.no < first), ...here]);
    }
    await documents.ofGuild(guildId, countKind).update(() => ({ next }));
    revisions.next(
      guildId,
      rows.map(({ no }) => idOf(no)),
    );
  }

  async function put(guildId: string, before: Row, after: Row): Promise<ChangedEntry> {
    if (after === before) return { kind: 'unchanged', entry: copyEntry(idOf(before.no), before.entry) };
    if (after.key !== before.key) {
      const of = await duplicateOf(guildId, after.key, after.no);
      if (of !== null) return { kind: 'duplicate', of };
    }
    await place(guildId, after);
    revisions.next(guildId, [idOf(after.no)]);
    return { kind: 'changed', entry: copyEntry(idOf(after.no), after.entry) };
  }

  const group: EntriesGroup = {
    addMany: (guildId, texts, by, wish) => {
      const [given, wished] = [structuredClone(texts), structuredClone(wish)];
      return inTurn(guildId, () => add(guildId, given, { ...by }, wished));
    },
    async get(guildId, id) {
      const row = await rowOf(guildId, id);
      return row && copyEntry(id, row.entry);
    },
    async list(guildId, states) {
      const found: Entry[] = [];
      for await (const rows of documentsOf(guildId)) {
        for (const { no, entry } of rows)
          if (states === undefined || states.includes(entry.state)) found.push(copyEntry(idOf(no), entry));
      }
      return found;
    },
    change: (guildId, id, given, by) => {
      const change = structuredClone(given);
      return inTurn(guildId, async () => {
        const row = await rowOf(guildId, id);
        if (!row) return { kind: 'gone' };
        const after = withStep(row, change, by);
        if (change.what !== 'removed' && change.what !== 'declined') return put(guildId, row, after);
        await takeOut(guildId, after);
        revisions.next(guildId, [id]);
        return { kind: 'changed', entry: copyEntry(id, after.entry) };
      });
    },
    undo: (guildId, id, by) =>
      inTurn(guildId, async () => {
        const row = await rowOf(guildId, id);
        const found = row ?? (await inBin(guildId, id));
        const after = found && withoutLastStep(found, by);
        if (!after) return { kind: 'gone' };
        if (row) return put(guildId, row, after);
        const of = await duplicateOf(guildId, after.key, after.no);
        if (of !== null) return { kind: 'duplicate', of };
        await place(guildId, after);
        await binOf(guildId).update((now) => now && now.filter(({ no }) => no !== after.no));
        revisions.next(guildId, [id]);
        return { kind: 'changed', entry: copyEntry(id, after.entry) };
      }),
    async removed(guildId, id) {
      const row = await inBin(guildId, id);
      return row && !(await rowOf(guildId, id)) ? copyEntry(id, row.entry) : null;
    },
    revision: revisions.of,
    changedSince: revisions.since,
  };

  return {
    group,
    trace: {
      async of(guildId, userId) {
        const found: EntryTrace[] = [];
        for await (const rows of documentsOf(guildId)) {
          for (const row of rows)
            if (knows(row, userId)) found.push({ ...copyEntry(idOf(row.no), row.entry), guildId });
        }
        return found;
      },
      erase: (guildId, userId) =>
        inTurn(guildId, async () => {
          const without = (now: readonly Row[] | null) =>
            now?.some((row) => knows(row, userId))
              ? now.filter((row) => !isOwnSuggestion(row, userId)).map((row) => anonymised(row, userId))
              : now;
          const next = await nextOf(guildId);
          for (let first = 0; first < next; first += perDocument) await documentOf(guildId, first).update(without);
          await binOf(guildId).update(without);
          revisions.next(guildId);
        }),
    },
  };
}

/** What nobody took over goes with who suggested it. */
const isOwnSuggestion = ({ entry }: Row, userId: string): boolean =>
  entry.state === 'suggested' && entry.by?.userId === userId;

function roomFor(
  of: { readonly all: number; readonly suggested: number; readonly own: number; readonly numbered: number },
  state: EntryState,
): { readonly count: number; readonly why: NonNullable<AddedEntries['why']> } {
  const full = {
    count: Math.max(Math.min(entryLimits.perGuild - of.all, numbers - of.numbered), 0),
    why: 'full',
  } as const;
  if (state !== 'suggested') return full;
  const count = Math.min(entryLimits.suggested - of.suggested, entryLimits.suggestedPerPerson - of.own);
  return count < full.count ? { count: Math.max(count, 0), why: 'too-many-suggested' } : full;
}
