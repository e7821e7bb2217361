/** Where things lie: one folder a guild, small files in it. Ids from outside become paths only if they look like ids. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './json-file.ts';

const idPattern = /^[0-9]{17,20}$/;
const documentPattern = /^[a-z-]{1,40}$/;
const gamePattern = /^[A-Za-z0-9_-]{1,60}$/;

function checked(id: string, pattern: RegExp, what: string): string {
  if (!pattern.test(id)) throw new RangeError(`not a ${what} id: ${JSON.stringify(id.slice(0, 80))}`);
  return id;
}

export interface Paths {
  /** A document of a guild. */
  ofGuild(guildId: string, name: string): string;
  /** A document of a person, outside all guilds. */
  ofPerson(userId: string, name: string): string;
  awards(guildId: string, gameId: string): string;
  texts(guildId: string): string;
  words(guildId: string, textId: string): string;
  /** The games in progress of all guilds. */
  readonly sessions: string;
  /** Where everything of a guild lies. */
  guild(guildId: string): string;
  /** Ids of the guilds that have a folder. */
  guilds(): Promise<readonly string[]>;
  /** Ids of the games that a guild has awards of. */
  games(guildId: string): Promise<readonly string[]>;
}

export const isGameId = (id: string): boolean => gamePattern.test(id);

/** Throws a RangeError for what is no id. */
export function checkGame(guildId: string, gameId: string): void {
  checked(guildId, idPattern, 'guild');
  checked(gameId, gamePattern, 'game');
}

export function pathsIn(folder: string): Paths {
  const guild = (guildId: string) => join(folder, checked(guildId, idPattern, 'guild'));
  return {
    guild,
    ofGuild: (guildId, name) => join(guild(guildId), `${checked(name, documentPattern, 'document')}.json`),
    ofPerson: (userId, name) =>
      join(
        folder,
        'people',
        checked(userId, gamePattern, 'user'),
        `${checked(name, documentPattern, 'document')}.json`,
      ),
    awards: (guildId, gameId) => join(guild(guildId), 'awards', `${checked(gameId, gamePattern, 'game')}.json`),
    sessions: join(folder, 'sessions.journal'),
    texts: (guildId) => join(guild(guildId), 'texts.json'),
    words: (guildId, textId) => join(guild(guildId), 'texts', `${checked(textId, gamePattern, 'text')}.json`),
    guilds: async () => (await list(folder)).filter((name) => idPattern.test(name)),
    games: async (guildId) =>
      (await list(join(guild(guildId), 'awards')))
        .filter((name) => name.endsWith('.json') && gamePattern.test(name.slice(0, -5)))
        .map((name) => name.slice(0, -5)),
  };
}

/** Sorted; empty where there is no such folder. */
async function list(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw new StoreError(`Cannot read the folder ${folder}: check its permissions.`, { cause: fault });
  }
}

/** Proves that the folder can be written to, by writing. */
export async function proveWritable(folder: string): Promise<void> {
  const probe = join(folder, '.probe');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${probe}.tmp`, '');
    await rename(`${probe}.tmp`, probe);
    await rm(probe);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? ` (${String(fault.code)})` : '';
    throw new StoreError(
      `Cannot write to the data folder ${folder}${code}: make it writable, or set GUILDS_FOLDER to another folder.`,
      { cause: fault },
    );
  }
}
