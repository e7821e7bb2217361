/**
 * Small texts by key in one file, for what changes so often that a file each would be too much: a change is one line at its
 * end, and all that is pending goes there in one write. The last line of a key counts:
 *
 *   KEY TEXT
 *   KEY+ TEXT  (an amendment: what is new since; the last one counts, until there is a new text)
 *   KEY        (there is none any more)
 *
 * A last line that was cut off by a crash is as if it had never been written. The file is written anew, and put in place by
 * a rename, before the first change of a process and whenever lines that count no more make up most of it.
 */
import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { StoreError } from './json-file.ts';

/** A text, and its amendment if it has one. */
interface Entry<T> {
  readonly text: T;
  readonly amendment?: T;
}
export type Kept = Entry<string>;

export interface Journal {
  entries(): Promise<ReadonlyMap<string, Kept>>;
  /** Durable when it resolves; null forgets the key. A key has neither a space nor a plus, and a text no line break. */
  put(key: string, text: string | null): Promise<void>;
  /** Durable when it resolves; nothing where the key has no text. */
  amend(key: string, amendment: string): Promise<void>;
  /** Changes what is kept, after all that is pending, and writes the file anew: nothing is left of what was there before. */
  rewrite(change: (entries: Map<string, Kept>) => void): Promise<void>;
}

interface Pending {
  readonly apply: (entries: Map<string, Kept>) => void;
  /** Null where the file is to be written anew. */
  readonly line: string | null;
  readonly done: () => void;
  readonly failed: (fault: unknown) => void;
}

/** Beyond four times what counts, the file may hold so much that does not. */
const usualSlackBytes = 16 * 1024 * 1024;

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);

const lineOf = (key: string, text: string | null): string => (text === null ? `${key}\n` : `${key} ${text}\n`);
const linesOf = (key: string, { text, amendment }: Kept): string =>
  amendment === undefined ? lineOf(key, text) : lineOf(key, text) + lineOf(`${key}+`, amendment);

/** Nothing of the texts stays in memory: thousands would be changed a second, and V8 would have to carry each along. */
export function createJournal(path: string, slackBytes = usualSlackBytes): Journal {
  /** Null where what lies there is not known to be whole: a former process wrote it, or a write failed. */
  let bytes: { now: number; readonly atMost: number } | null = null;
  let pending: Pending[] = [];
  let running = false;

  async function writeAnew(batch: readonly Pending[]): Promise<void> {
    const entries = await read(path);
    for (const { apply } of batch) apply(entries);
    await writeFile(
      `${path}.tmp`,
      [...entries].map(([key, kept]) => linesOf(key, kept)),
    );
    const { size } = await stat(`${path}.tmp`);
    await rename(`${path}.tmp`, path);
    bytes = { now: size, atMost: 4 * size + slackBytes };
  }

  async function write(batch: readonly Pending[]): Promise<void> {
    const known = bytes;
    if (!known || known.now > known.atMost || batch.some(({ line }) => line === null)) return writeAnew(batch);
    const added = Buffer.from(batch.map(({ line }) => line ?? '').join(''));
    bytes = null;
    await appendFile(path, added);
    bytes = { ...known, now: known.now + added.length };
  }

  async function drain(): Promise<void> {
    running = true;
    while (pending.length > 0) {
      // What is put in one go is written in one go.
      await Promise.resolve();
      const batch = pending;
      pending = [];
      try {
        await write(batch);
        for (const { done } of batch) done();
      } catch (fault) {
        const told = fault instanceof StoreError ? fault : unwritten(path, fault);
        for (const { failed } of batch) failed(told);
      }
    }
    running = false;
  }

  function change(line: Pending['line'], apply: Pending['apply']): Promise<void> {
    const written = new Promise<void>((done, failed) => {
      pending.push({ line, apply, done, failed });
    });
    if (!running) void drain();
    return written;
  }

  return {
    entries: () => read(path),
    put: (key, text) => change(lineOf(key, text), (entries) => setText(entries, key, text)),
    amend: (key, amendment) => change(lineOf(`${key}+`, amendment), (entries) => setAmendment(entries, key, amendment)),
    rewrite: (how) => change(null, how),
  };
}

function setText<T>(entries: Map<string, Entry<T>>, key: string, text: T | null): void {
  if (text === null) entries.delete(key);
  else entries.set(key, { text });
}

function setAmendment<T>(entries: Map<string, Entry<T>>, key: string, amendment: T): void {
  const kept = entries.get(key);
  if (kept) entries.set(key, { ...kept, amendment });
}

async function read(path: string): Promise<Map<string, Kept>> {
  const bytes = await readFile(path).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') return Buffer.alloc(0);
    throw new StoreError(`Cannot read ${path} (${codeOf(fault)}): check that the file can be read.`, { cause: fault });
  });
  // Most lines count no more: only what does is made into text.
  const found = new Map<string, Entry<Buffer>>();
  let from = 0;
  for (let to = bytes.indexOf('\n'); to >= 0; to = bytes.indexOf('\n', from)) {
    const line = bytes.subarray(from, to);
    from = to + 1;
    const gap = line.indexOf(' ');
    const key = line.toString('utf8', 0, gap < 0 ? line.length : gap);
    const text = gap < 0 ? null : line.subarray(gap + 1);
    if (text !== null && key.endsWith('+')) setAmendment(found, key.slice(0, -1), text);
    else setText(found, key, text);
  }
  return new Map(
    [...found].map(([key, { text, amendment }]) => [
      key,
      { text: text.toString(), ...(amendment ? { amendment: amendment.toString() } : {}) },
    ]),
  );
}

const unwritten = (path: string, fault: unknown): StoreError =>
  new StoreError(`Cannot write ${path} (${codeOf(fault)}): check the disk and its permissions.`, { cause: fault });
