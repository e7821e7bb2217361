/** Seasons that are over: who won them, kept when the awards behind them may be gone. */
import type { LadderRow } from './ladder-row.ts';

export interface ClosedSeason {
  /** Unique in the guild, and in order of time when sorted: "2026-10-01.quarter". */
  readonly id: string;
  /** In ms since the Unix epoch; until is not part of it. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** The first ten places. */
  readonly top: readonly LadderRow[];
  /** People who had points. */
  readonly total: number;
}

export interface SeasonsGroup {
  /** Keeps a season's end once: false where that season was kept before. The latest 40 are kept. */
  close(guildId: string, season: ClosedSeason): Promise<boolean>;
  /** The latest first. */
  list(guildId: string): Promise<readonly ClosedSeason[]>;
}
