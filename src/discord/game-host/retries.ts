/** What must not be lost to a passing trouble is tried again, a little later. */
import type { Clock } from '../../game/clock.ts';
import { pace } from '../../game/pace.ts';
import { channelLoss } from '../poster.ts';

const triesAtMost = 4;

export interface Retries {
  /** Rejects with the last fault, or at once where the channel is lost; with the fault at hand where it is cancelled meanwhile. */
  run(work: () => Promise<unknown>): Promise<void>;
  cancel(): void;
}

export function createRetries(clock: Clock): Retries {
  const waits = new Set<() => void>();

  /** False where it was cancelled. */
  const wait = (): Promise<boolean> =>
    new Promise((resolve) => {
      const cancelTimer = clock.after(pace.retryMs, () => {
        waits.delete(drop);
        resolve(true);
      });
      const drop = (): void => {
        waits.delete(drop);
        cancelTimer();
        resolve(false);
      };
      waits.add(drop);
    });

  return {
    async run(work) {
      for (let tries = 1; ; tries += 1) {
        try {
          await work();
          return;
        } catch (fault) {
          if (channelLoss(fault) !== null || tries === triesAtMost || !(await wait())) throw fault;
        }
      }
    },
    cancel() {
      for (const drop of [...waits]) drop();
    },
  };
}
