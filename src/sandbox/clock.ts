/** Time, passed in: the machine's own, or one that a test moves by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls back once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, callback: () => void): () => void;
}

export interface VirtualClock extends Clock {
  /** Moves time forward by `ms`, running in order every callback that falls due on the way. */
  advance(ms: number): void;
}

/** setTimeout holds at most this many milliseconds; a longer wait is made of several. */
const longestTimeoutMs = 2 ** 31 - 1;

export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    after(delayMs, callback) {
      let timer: NodeJS.Timeout;
      const wait = (leftMs: number): void => {
        const stepMs = Math.min(leftMs, longestTimeoutMs);
        timer = setTimeout(() => (leftMs > stepMs ? wait(leftMs - stepMs) : callback()), stepMs);
        timer.unref();
      };
      wait(Math.max(0, delayMs));
      return () => clearTimeout(timer);
    },
  };
}

/** A clock that stands still until `advance` is called. `startMs` has to lie after 2015, when Discord's ids begin. */
export function virtualClock(startMs = Date.UTC(2026, 0, 1)): VirtualClock {
  let nowMs = startMs;
  let sequence = 0;
  const waiting = new Map<number, { dueMs: number; callback: () => void }>();

  const nextDue = (untilMs: number): number | undefined => {
    let best: number | undefined;
    let bestDueMs = Number.POSITIVE_INFINITY;
    for (const [key, entry] of waiting) {
      if (entry.dueMs <= untilMs && entry.dueMs < bestDueMs) {
        best = key;
        bestDueMs = entry.dueMs;
      }
    }
    return best;
  };

  return {
    now: () => nowMs,
    after(delayMs, callback) {
      const key = sequence++;
      waiting.set(key, { dueMs: nowMs + Math.max(0, delayMs), callback });
      return () => void waiting.delete(key);
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (let key = nextDue(untilMs); key !== undefined; key = nextDue(untilMs)) {
        const entry = waiting.get(key);
        waiting.delete(key);
        if (!entry) continue;
        nowMs = Math.max(nowMs, entry.dueMs);
        entry.callback();
      }
      nowMs = untilMs;
    },
  };
}

export function isVirtual(clock: Clock): clock is VirtualClock {
  return 'advance' in clock && typeof clock.advance === 'function';
}
