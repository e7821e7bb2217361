/** Saves that may wait a moment: those of all games are made together, so that the store writes them in one go. */
import type { Clock } from '../../game/clock.ts';

/** At most this long after the first of them. */
const withinMs = 100;

/** Calls back when it is time; what comes back cancels that. */
export type SaveRound = (save: () => void) => () => void;

export function createSaveRound(clock: Clock): SaveRound {
  const waiting = new Set<() => void>();
  let cancel: (() => void) | null = null;

  function run(): void {
    cancel = null;
    const saves = [...waiting];
    waiting.clear();
    for (const save of saves) save();
  }

  return (save) => {
    waiting.add(save);
    cancel ??= clock.after(withinMs, run);
    return () => {
      waiting.delete(save);
      if (waiting.size > 0) return;
      cancel?.();
      cancel = null;
    };
  };
}
