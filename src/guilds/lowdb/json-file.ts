/** One small JSON file under lowdb: read once, changed in memory, written whole and put in place by a rename. */
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { DataFile } from 'lowdb/node';
import type { z } from 'zod';

/** Saved data that cannot be read or written; the message is one sentence that names the file and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

export interface JsonFile<T> {
  /** Null where there is no such file. What comes back is the kept value: callers clone what they hand out. */
  read(): Promise<T | null>;
  /**
   * `change` must not alter its argument; null removes the file. Changes that are pending together go to disk in one write.
   * Resolves once that write is in place. Should it fail, nothing is changed and all its callers are told.
   */
  update(change: (now: T | null) => T | null): Promise<void>;
  /** Whether nothing is being read or written. */
  idle(): boolean;
}

interface Pending<T> {
  readonly change: (now: T | null) => T | null;
  readonly done: () => void;
  readonly failed: (fault: unknown) => void;
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined);

/** Only a file that is not there means "empty"; one that is broken is named, and never written over. */
export function createJsonFile<T>(path: string, schema: z.ZodType<T>): JsonFile<T> {
  const adapter = new DataFile<T | null>(path, { parse: (text) => parse(path, text, schema), stringify });
  const low = new Low<T | null>(adapter, null);
  let loading: Promise<void> | undefined;
  let pending: Pending<T>[] = [];
  let running = false;

  const load = (): Promise<void> => {
    loading ??= low.read().catch((fault: unknown) => {
      loading = undefined;
      if (fault instanceof StoreError) throw fault;
      throw new StoreError(
        `Cannot read ${path} (${String(codeOf(fault) ?? fault)}): check that the file can be read.`,
        {
          cause: fault,
        },
      );
    });
    return loading;
  };

  async function put(value: T | null): Promise<void> {
    const before = low.data;
    low.data = value;
    try {
      if (value === null) await rm(path, { force: true });
      else {
        await low.write().catch(async (fault: unknown) => {
          if (codeOf(fault) !== 'ENOENT') throw fault;
          await mkdir(dirname(path), { recursive: true });
          await low.write();
        });
      }
    } catch (fault) {
      low.data = before;
      throw new StoreError(
        `Cannot write ${path} (${String(codeOf(fault) ?? fault)}): check the disk and its permissions.`,
        {
          cause: fault,
        },
      );
    }
  }

  async function drain(): Promise<void> {
    running = true;
    while (pending.length > 0) {
      let batch = pending;
      pending = [];
      try {
        await load();
        // What came in while the file was read goes along.
        batch = [...batch, ...pending];
        pending = [];
        const now = low.data;
        const next = batch.reduce<T | null>((value, { change }) => change(value), now);
        if (next !== now) await put(next);
        for (const { done } of batch) done();
      } catch (fault) {
        for (const { failed } of batch) failed(fault);
      }
    }
    running = false;
  }

  return {
    async read() {
      await load();
      return low.data;
    },
    update(change) {
      const written = new Promise<void>((done, failed) => {
        pending.push({ change, done, failed });
      });
      if (!running) void drain();
      return written;
    },
    idle: () => !running && pending.length === 0,
  };
}

const stringify = (data: unknown): string => JSON.stringify(data);

function parse<T>(path: string, text: string, schema: z.ZodType<T>): T {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (fault) {
    throw broken(path, 'it is not valid JSON', fault);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw broken(path, `at "${issue?.path.join('.') ?? ''}" ${issue?.message ?? 'it has another shape'}`, parsed.error);
}

const broken = (path: string, why: string, cause: unknown): StoreError =>
  new StoreError(`${path} is broken (${why}): restore it from a backup or move it away; it was left as it is.`, {
    cause,
  });
