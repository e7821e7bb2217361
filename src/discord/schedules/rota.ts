/**
 * Guilds that have something to be done at a time: one timer for the next of them all. A guild is attended to by one at a
 * time, and a few guilds at once, so that midday everywhere is no burst.
 */
import type { Clock } from '../../game/clock.ts';
import type { Log } from '../log.ts';

export interface Rota {
  /** Looks after the guild as soon as there is room. */
  soon(guildId: string): void;
  /** Resolves when what is under way has come to its end; nothing is begun any more. */
  close(): Promise<void>;
  /** As if the process had been killed: no timer is left. For tests. */
  crash(): void;
}

export interface RotaParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Does what is due in a guild; resolves with the time of the next thing there, in ms since the Unix epoch, or null for none. */
  readonly attend: (guildId: string) => Promise<number | null>;
}

const atOnce = 5;
/** After a fault, or where Discord did not take a message: soon enough for it to know the first try by its nonce. */
export const retryMs = 2 * 60_000;
/** A timer outlasts neither a sleep of the machine nor its clock being set: so the clock is looked at again. */
const longestWaitMs = 3_600_000;

export function createRota({ clock, log, attend }: RotaParts): Rota {
  const due = new Map<string, number>();
  const waiting = new Set<string>();
  const active = new Map<string, Promise<void>>();
  let cancel: () => void = () => undefined;
  let isClosed = false;

  function arm(): void {
    cancel();
    cancel = () => undefined;
    if (isClosed || due.size === 0) return;
    let next = Number.POSITIVE_INFINITY;
    for (const atMs of due.values()) next = Math.min(next, atMs);
    cancel = clock.after(Math.min(Math.max(next - clock.now(), 0), longestWaitMs), () => {
      const nowMs = clock.now();
      for (const [guildId, atMs] of due) {
        if (atMs > nowMs) continue;
        due.delete(guildId);
        waiting.add(guildId);
      }
      work();
    });
  }

  function work(): void {
    for (const guildId of waiting) {
      if (isClosed || active.size >= atOnce) break;
      if (active.has(guildId)) continue;
      waiting.delete(guildId);
      due.delete(guildId);
      active.set(guildId, visit(guildId));
    }
    arm();
  }

  async function visit(guildId: string): Promise<void> {
    let next: number | null;
    try {
      next = await attend(guildId);
    } catch (fault) {
      log.error({ guildId, err: fault }, 'what is due in a server could not be done');
      next = clock.now() + retryMs;
    }
    active.delete(guildId);
    if (next !== null) due.set(guildId, next);
    work();
  }

  const stop = (): void => {
    isClosed = true;
    cancel();
  };
  return {
    soon(guildId) {
      if (isClosed) return;
      waiting.add(guildId);
      work();
    },
    async close() {
      stop();
      await Promise.allSettled(active.values());
    },
    crash() {
      stop();
      // What is under way belongs to a process that is no more.
      active.clear();
    },
  };
}
