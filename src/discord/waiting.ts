/** What a person was shown and has yet to decide on: kept in memory, as long as Discord lets a private reply be edited. */
import type { Clock } from '../game/clock.ts';

interface Owned {
  readonly guildId: string;
  readonly userId: string;
}

export interface Waiting<T extends Owned> {
  /** A person has one thing waiting in a guild: what they had before goes. */
  keep(id: string, one: T): void;
  /** Null for what is not there (any more), and for what is another guild's. */
  find(guildId: string, userId: string, id: string): T | 'not-yours' | null;
  /** False where it was not there. */
  drop(id: string): boolean;
}

const keptMs = 15 * 60_000;

export function createWaiting<T extends Owned>(clock: Clock, keptAtMost: number): Waiting<T> {
  /** The oldest first. */
  const waiting = new Map<string, { readonly one: T; readonly sinceMs: number }>();

  function forgetOld(): void {
    for (const [id, { sinceMs }] of waiting) {
      if (waiting.size <= keptAtMost && clock.now() - sinceMs < keptMs) break;
      waiting.delete(id);
    }
  }

  return {
    keep(id, one) {
      for (const [other, { one: kept }] of waiting)
        if (kept.guildId === one.guildId && kept.userId === one.userId) waiting.delete(other);
      waiting.set(id, { one, sinceMs: clock.now() });
      forgetOld();
    },
    find(guildId, userId, id) {
      forgetOld();
      const found = waiting.get(id)?.one;
      if (found?.guildId !== guildId) return null;
      return found.userId === userId ? found : 'not-yours';
    },
    drop: (id) => waiting.delete(id),
  };
}
