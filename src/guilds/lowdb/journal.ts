/**
 * Small texts by key in one file, for what changes so often that a file each would be too much: a change is one line at its
 * end, and all that is pending goes there in one write. The last line of a key counts:
 *
 *   KEY TEXT
 *   KEY        (there is none any more)
 *
 * A last line that was cut off by a crash is as if it had never been written. The file is written anew, and put in place by
 * a rename, before the first change of a process and whenever lines that count no more make up most of it.
 */
import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { StoreError } from './json-file.ts';

export interface Journal {
  /** The texts by their keys. */
  entries(): Promise<ReadonlyMap<string, string>>;
  /** Durable when it resolves; null forgets the key. A key has no space, and a text no line break. */
  put(key: string, text: string | null): Promise<void>;
  /** Changes what is kept, after all that is pending, and writes the file anew: nothing is left of what was there before. */
  rewrite(change: (entries: Map<string, string>) => void): Promise<void>;
}

/**
 * Whole lines by their keys. Bytes, and not strings, which would be thousands in V8's own memory that last just too long for
 * it to be rid of them cheaply.
 */
type Lines = Map<string, Buffer>;

interface Pending {
  readonly apply: (lines: Lines) => void;
  /** Null where the file is to be written anew. */
  readonly line: Buffer | null;
  readonly done: () => void;
  readonly failed: (fault: unknown) => void;
}

/** Beyond four times what counts, the file may hold so much that does not. */
const usualSlackBytes = 16 * 1024 * 1024;

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);

const lineOf = (key: string, text: string | null): Buffer =>
  Buffer.from(text === null ? `${key}\n` : `${key} ${text}\n`);

export function createJournal(path: string, slackBytes = usualSlackBytes): Journal {
  let lines: Promise<Lines> | undefined;
  /** Null where what lies there is not known to be whole: a former process wrote it, or a write failed. */
  let bytes: { now: number; readonly atMost: number } | null = null;
  let pending: Pending[] = [];
  let running = false;

  const load = (): Promise<Lines> => {
    lines ??= read(path).catch((fault: unknown) => {
      lines = undefined;
      throw fault;
    });
    return lines;
  };

  async function writeAnew(batch: readonly Pending[]): Promise<void> {
    const next = new Map(await load());
    for (const { apply } of batch) apply(next);
    await writeFile(`${path}.tmp`, next.values());
    const { size } = await stat(`${path}.tmp`);
    await rename(`${path}.tmp`, path);
    lines = Promise.resolve(next);
    bytes = { now: size, atMost: 4 * size + slackBytes };
  }

  async function write(batch: readonly Pending[]): Promise<void> {
    const known = bytes;
    if (!known || known.now > known.atMost || batch.some(({ line }) => line === null)) return writeAnew(batch);
    const added = Buffer.concat(batch.flatMap(({ line }) => line ?? []));
    bytes = null;
    await appendFile(path, added);
    bytes = { ...known, now: known.now + added.length };
    const kept = await load();
    for (const { apply } of batch) apply(kept);
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
    entries: async () => textsOf(await load()),
    put(key, text) {
      const line = lineOf(key, text);
      const isGone = text === null;
      return change(line, (kept) => {
        if (isGone) kept.delete(key);
        else kept.set(key, line);
      });
    },
    rewrite: (how) =>
      change(null, (kept) => {
        const texts = textsOf(kept);
        how(texts);
        kept.clear();
        for (const [key, text] of texts) kept.set(key, lineOf(key, text));
      }),
  };
}

const textsOf = (lines: Lines): Map<string, string> =>
  new Map([...lines].map(([key, line]) => [key, line.toString('utf8', Buffer.byteLength(key) + 1, line.length - 1)]));

async function read(path: string): Promise<Lines> {
  const lines: Lines = new Map();
  const bytes = await readFile(path).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') return Buffer.alloc(0);
    throw new StoreError(`Cannot read ${path} (${codeOf(fault)}): check that the file can be read.`, { cause: fault });
  });
  let from = 0;
  for (let to = bytes.indexOf('\n'); to >= 0; to = bytes.indexOf('\n', from)) {
    const line = bytes.subarray(from, to + 1);
    from = to + 1;
    const gap = line.indexOf(' ');
    if (gap < 0) lines.delete(line.toString('utf8', 0, line.length - 1));
    // A copy: else the whole file would stay in memory for it.
    else lines.set(line.toString('utf8', 0, gap), Buffer.from(line));
  }
  return lines;
}

const unwritten = (path: string, fault: unknown): StoreError =>
  new StoreError(`Cannot write ${path} (${codeOf(fault)}): check the disk and its permissions.`, { cause: fault });
