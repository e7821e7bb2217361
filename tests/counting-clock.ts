import type { Clock } from '../src/game/clock.ts';

/** Knows how many of its timers are waiting. */
export function countingClock(inner: Clock): Clock & { waiting(): number } {
  let waiting = 0;
  return {
    now: () => inner.now(),
    waiting: () => waiting,
    after(delayMs, callback) {
      waiting += 1;
      let isOpen = true;
      const done = (): void => {
        if (isOpen) waiting -= 1;
        isOpen = false;
      };
      const cancel = inner.after(delayMs, () => {
        done();
        callback();
      });
      return () => {
        done();
        cancel();
      };
    },
  };
}
