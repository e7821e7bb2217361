/** Points of one answer. */

const points = { key: 100, speed: 50 } as const;

/** 100 for the key, and up to 50 for the time that was left. `elapsedMs` may lie outside the time given: it is clamped. */
export function scoreAnswer(correct: boolean, elapsedMs: number, givenMs: number): number {
  if (!correct || givenMs <= 0) return 0;
  const leftMs = Math.min(Math.max(givenMs - elapsedMs, 0), givenMs);
  return points.key + Math.floor((points.speed * leftMs) / givenMs);
}
