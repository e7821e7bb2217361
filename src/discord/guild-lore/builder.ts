/** Builds guilds' lore in a worker thread, one at a time; the thread ends after a while without work. */
import { Worker } from 'node:worker_threads';
import type { Clock } from '../../game/clock.ts';
import type { Lore, PackedLore } from '../../lore/index.ts';
import { LoreError, openLore } from '../../lore/index.ts';
import type { Question } from '../../quiz/index.ts';
import type { BuildJob } from './build.ts';

export type ToWorker = BuildJob & { readonly job: number };
export type FromWorker = { readonly job: number } & (
  | { readonly kind: 'lore'; readonly packed: PackedLore }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'refused' | 'failed'; readonly message: string }
);

export interface Built {
  readonly lore: Lore;
  /** Follows later; rejects where making them took too long. */
  readonly questions: Promise<readonly Question[]>;
}

export interface LoreBuilder {
  /** Rejects with a `LoreError` for texts that cannot be read, or not in time. */
  build(job: BuildJob): Promise<Built>;
  close(): Promise<void>;
}

/** A text that keeps the reader busy for longer is given up. */
const loreWithinMs = 60_000;
const questionsWithinMs = 120_000;
const idleMs = 60_000;
const memoryMb = 1024;

interface Waiting {
  readonly job: BuildJob;
  readonly lore: (lore: Lore) => void;
  readonly questions: (questions: readonly Question[]) => void;
  /** Ends both, where they are still waited for. */
  readonly failed: (fault: Error) => void;
}

export function createLoreBuilder(clock: Clock): LoreBuilder {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let current: (Waiting & { readonly no: number }) | null = null;
  let cancelTimer = (): void => undefined;
  let jobs = 0;

  function open(): Worker {
    const opened = new Worker(new URL('./worker-start.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    opened.unref();
    opened.on('message', hear);
    opened.on('error', (fault) => drop(opened, fault instanceof Error ? fault : new Error(String(fault))));
    opened.on('exit', () => drop(opened, new Error('the reading thread ended')));
    return opened;
  }

  function hear(message: FromWorker): void {
    if (!current || message.job !== current.no) return;
    switch (message.kind) {
      case 'lore':
        current.lore(openLore(message.packed));
        limit(questionsWithinMs);
        return;
      case 'questions':
        current.questions(message.questions);
        break;
      case 'refused':
        current.failed(new LoreError(message.message));
        break;
      case 'failed':
        current.failed(new Error(message.message));
    }
    done();
  }

  function limit(ms: number): void {
    cancelTimer();
    cancelTimer = clock.after(ms, () => {
      if (worker)
        drop(
          worker,
          new LoreError('Reading this took too long: give a shorter or a plainer text.', { cause: 'too slow' }),
        );
    });
  }

  /** Ends a thread that failed or must not go on; what it was at has failed. */
  function drop(which: Worker, fault: Error): void {
    if (which !== worker) return;
    worker = null;
    void which.terminate();
    current?.failed(fault);
    done();
  }

  function done(): void {
    cancelTimer();
    current = null;
    next();
  }

  function next(): void {
    if (current) return;
    const waiting = queue.shift();
    if (!waiting) {
      cancelTimer = clock.after(idleMs, () => {
        const idle = worker;
        worker = null;
        void idle?.terminate();
      });
      return;
    }
    cancelTimer();
    jobs += 1;
    current = { ...waiting, no: jobs };
    worker ??= open();
    limit(loreWithinMs);
    worker.postMessage({ ...waiting.job, job: jobs } satisfies ToWorker);
  }

  return {
    build: (job) =>
      new Promise<Built>((resolve, reject) => {
        let settle: Pick<Waiting, 'questions' | 'failed'>;
        const questions = new Promise<readonly Question[]>((made, failed) => {
          settle = { questions: made, failed };
        });
        // Nobody may be waiting for the questions.
        questions.catch(() => undefined);
        queue.push({
          job,
          lore: (lore) => resolve({ lore, questions }),
          questions: (made) => settle.questions(made),
          failed: (fault) => {
            settle.failed(fault);
            reject(fault);
          },
        });
        next();
      }),
    async close() {
      cancelTimer();
      const last = worker;
      worker = null;
      const stopped = new Error('the bot is stopping');
      current?.failed(stopped);
      current = null;
      for (const waiting of queue.splice(0)) waiting.failed(stopped);
      await last?.terminate();
    },
  };
}
