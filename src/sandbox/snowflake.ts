import type { Clock } from './clock.ts';

/** Discord's ids count from the first second of 2015. */
const discordEpochMs = 1_420_070_400_000;
const idsPerMillisecond = 2 ** 22;

/** Gives ids that carry the clock's time and always grow, also while the clock stands still. */
export function snowflakes(clock: Clock): () => string {
  let lastMs = 0;
  let sequence = 0;
  return () => {
    const nowMs = Math.max(lastMs, Math.trunc(clock.now()));
    if (nowMs !== lastMs) {
      lastMs = nowMs;
      sequence = 0;
    } else if (++sequence === idsPerMillisecond) {
      lastMs += 1;
      sequence = 0;
    }
    return String((BigInt(lastMs - discordEpochMs) << 22n) | BigInt(sequence));
  };
}

/** Milliseconds since the Unix epoch at which an id was made. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpochMs;
}
