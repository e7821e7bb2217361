/** Which guilds anything is kept of, and the end of that. */
export interface GuildsGroup {
  /** Guilds that anything is kept of. */
  known(): Promise<readonly string[]>;
  /** When the guild was found to have been left, in ms since the Unix epoch; null for one that was not. */
  leftAt(guildId: string): Promise<number | null>;
  markLeft(guildId: string, atMs: number | null): Promise<void>;
  /** Removes all that is kept of the guild, for good. */
  purge(guildId: string): Promise<void>;
}
