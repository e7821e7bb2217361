/** Points of one answer. */

const points = { key: 100, speed: 50 } as const;

export interface Scored {
  readonly correct: boolean;
  /** May lie outside the time given: it is clamped. */
  readonly elapsedMs: number;
  readonly hinted?: true;
}

/** 100 for the key, and up to 50 for the time that was left; a hint halves both. */
export function scoreAnswer({ correct, elapsedMs, hinted }: Scored, givenMs: number): number {
  if (!correct || givenMs <= 0) return 0;
  const leftMs = Math.min(Math.max(givenMs - elapsedMs, 0), givenMs);
  const whole = points.key + Math.floor((points.speed * leftMs) / givenMs);
  return hinted ? Math.floor(whole / 2) : whole;
}
