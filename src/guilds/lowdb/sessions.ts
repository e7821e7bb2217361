/** Games in progress, one file each; few at a time, and all of them read at start. */
import { scrub } from '../scrub.ts';
import type { SavedSession } from '../store.ts';
import type { Paths } from './folder.ts';
import type { JsonFile } from './json-file.ts';

export interface SessionParts {
  readonly paths: Paths;
  readonly fileOf: (guildId: string, gameId: string) => JsonFile<SavedSession>;
  /** Hears, in one sentence, of a saved game that cannot be read and is passed over. */
  readonly warn: (sentence: string) => void;
}

export interface SessionFiles {
  save(session: SavedSession): Promise<void>;
  open(): Promise<readonly SavedSession[]>;
  close(gameId: string): Promise<void>;
  erase(userId: string): Promise<void>;
  /** Lets go of a guild whose files are gone. */
  drop(guildId: string): void;
}

export async function openSessionFiles({ paths, fileOf, warn }: SessionParts): Promise<SessionFiles> {
  /** Which guild a saved game is of. */
  const guildOfGame = new Map<string, string>();
  for (const guildId of await paths.guilds()) {
    for (const gameId of await paths.games(guildId, 'sessions')) guildOfGame.set(gameId, guildId);
  }
  return {
    // The clone is made before anything is waited for: what the caller does to its object later is not saved.
    async save(given) {
      const session = structuredClone(given);
      guildOfGame.set(session.gameId, session.guildId);
      await fileOf(session.guildId, session.gameId).update(() => session);
    },
    async open() {
      const found: SavedSession[] = [];
      for (const [gameId, guildId] of guildOfGame) {
        try {
          const session = await fileOf(guildId, gameId).read();
          if (session) found.push(structuredClone(session));
        } catch (fault) {
          // One game that cannot be read is no reason to leave all the others hanging.
          warn(fault instanceof Error ? fault.message : String(fault));
        }
      }
      return found;
    },
    async close(gameId) {
      const guildId = guildOfGame.get(gameId);
      if (guildId === undefined) return;
      await fileOf(guildId, gameId).update(() => null);
      guildOfGame.delete(gameId);
    },
    drop(guildId) {
      for (const [gameId, of] of guildOfGame) if (of === guildId) guildOfGame.delete(gameId);
    },
    async erase(userId) {
      for (const [gameId, guildId] of guildOfGame) {
        await fileOf(guildId, gameId).update((now) => now && { ...now, state: scrub(now.state, userId) });
      }
    },
  };
}
