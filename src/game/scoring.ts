/** Points of one answer. */

/** In points; `year`: what each year takes away that a typed year is off. */
export const points = { key: 100, speed: 50, year: 5 } as const;

export interface Scored {
  readonly correct: boolean;
  /** May lie outside the time given: it is clamped. */
  readonly elapsedMs: number;
  readonly hinted?: true;
  /** Where a year was asked for and a wrong one given. */
  readonly yearsOff?: number;
}

/**
 * 100 for the key, and up to 50 for the time that was left. A year that is off is worth the less the further it is,
 * however fast it came. A hint halves all.
 */
export function scoreAnswer({ correct, elapsedMs, hinted, yearsOff }: Scored, givenMs: number): number {
  if (givenMs <= 0) return 0;
  const leftMs = Math.min(Math.max(givenMs - elapsedMs, 0), givenMs);
  const near = yearsOff === undefined ? 0 : Math.max(points.key - points.year * yearsOff, 0);
  const whole = correct ? points.key + Math.floor((points.speed * leftMs) / givenMs) : near;
  return hinted ? Math.floor(whole / 2) : whole;
}
