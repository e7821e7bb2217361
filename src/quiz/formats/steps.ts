/** Work that can be interrupted: a big file is read in slices, so that whoever else waits for the event loop gets a turn. */

/** Yields now and then, a millisecond or so of work apart; returns the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface Breathing {
  /** Any clock that only goes forward, in ms. */
  readonly nowMs: () => number;
  /** Lets others have a turn. */
  readonly pause: () => Promise<void>;
}

export const sliceMs = 10;

/** With a pause after every 10 ms of work. */
export async function finishInSlices<T>(steps: Steps<T>, { nowMs, pause }: Breathing): Promise<T> {
  let since = nowMs();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (nowMs() - since < sliceMs) continue;
    await pause();
    since = nowMs();
  }
}
