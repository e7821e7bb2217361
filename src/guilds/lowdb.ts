/**
 * The guild store on disk, with lowdb. lowdb writes a file whole at every change, so the files are small:
 *
 *   FOLDER/GUILD/DOCUMENT.json  (rooms/: settings, reports, …)
 *               texts.json  awards/GAME.json  texts/TEXT.json
 *   FOLDER/people/PERSON/DOCUMENT.json
 *   FOLDER/sessions.journal     (all games in progress: see lowdb/journal.ts)
 *
 * Durable means: written and renamed into place, or appended to the journal. One process may use a folder at a time.
 */
import { rm } from 'node:fs/promises';
import { sep } from 'node:path';
import type { z } from 'zod';
import { pageOf } from './ladder.ts';
import { createAwardFiles } from './lowdb/awards.ts';
import { pathsIn, proveWritable } from './lowdb/folder.ts';
import type { JsonFile } from './lowdb/json-file.ts';
import { createJsonFile } from './lowdb/json-file.ts';
import { createJournal } from './lowdb/journal.ts';
import { createSessionJournal } from './lowdb/sessions.ts';
import { gameAwardsShape, textsShape } from './lowdb/shapes.ts';
import { createTextFiles } from './lowdb/texts.ts';
import type { Document, DocumentKind } from './rooms/document.ts';
import { createRooms } from './rooms/index.ts';
import type { GuildStore, PersonExport } from './store.ts';

export { StoreError } from './lowdb/json-file.ts';

export interface LowdbOptions {
  /** Made where it is not there. */
  readonly folder: string;
  /** Tells how far back the shorter ladders look; the machine's own where left out. */
  readonly clock?: { now(): number };
  /** Hears, in one sentence, of a saved game that cannot be read and is passed over. */
  readonly warn?: (sentence: string) => void;
}

/** Files kept in memory beside those in use. */
const filesKept = 1000;
const emitWarning = (sentence: string): void => process.emitWarning(sentence);
const clone = <T>(value: T): T => structuredClone(value);

/** Rejects with a StoreError, in one sentence, where the folder cannot be written to. */
export async function openLowdbStore(options: LowdbOptions): Promise<GuildStore> {
  const { folder, clock = { now: () => Date.now() }, warn = emitWarning } = options;
  await proveWritable(folder);
  const paths = pathsIn(folder);
  const files = openFiles();
  const { fileOf } = files;
  const awards = createAwardFiles({
    paths,
    nowMs: () => clock.now(),
    fileOf: (guildId, gameId) => fileOf(paths.awards(guildId, gameId), gameAwardsShape),
  });
  const sessions = createSessionJournal({ journal: createJournal(paths.sessions), path: paths.sessions, warn });
  const texts = createTextFiles({ paths, listOf: (guildId) => fileOf(paths.texts(guildId), textsShape) });
  const inFlight = new Set<Promise<unknown>>();
  const tracked = <T>(work: Promise<T>): Promise<T> => {
    inFlight.add(work);
    const done = () => inFlight.delete(work);
    work.then(done, done);
    return work;
  };
  const documentAt = <T>(path: string, { shape }: DocumentKind<T>): Document<T> => ({
    read: () => fileOf(path, shape).read(),
    update: (change) => tracked(fileOf(path, shape).update(change)),
  });
  const rooms = createRooms({
    ofGuild: (guildId, kind) => documentAt(paths.ofGuild(guildId, kind.name), kind),
    ofPerson: (userId, kind) => documentAt(paths.ofPerson(userId, kind.name), kind),
    guilds: () => paths.guilds(),
  });

  async function known(): Promise<readonly string[]> {
    const playing = (await sessions.open()).map(({ guildId }) => guildId);
    return [...new Set([...(await paths.guilds()), ...playing])].sort();
  }

  async function purge(guildId: string): Promise<void> {
    const guild = paths.guild(guildId);
    await files.dropIn(guild);
    await rm(guild, { recursive: true, force: true });
    awards.drop(guildId);
    await sessions.drop(guildId);
  }

  return {
    ...rooms.groups,
    guilds: { ...rooms.left, known, purge: (guildId) => tracked(purge(guildId)) },
    awards: {
      add: (guildId, gameId, questionNo, added) => tracked(awards.add(guildId, gameId, questionNo, clone(added))),
      replace: (guildId, gameId, questionNo, placed) =>
        tracked(awards.replace(guildId, gameId, questionNo, clone(placed))),
      of: async (guildId, gameId, questionNo) => clone(await awards.of(guildId, gameId, questionNo)),
      ofPerson: async (guildId, userId, sinceMs) => clone(await awards.ofPerson(guildId, userId, sinceMs)),
      forgetAnswers: (guildId, beforeMs) => tracked(awards.forgetAnswers(guildId, beforeMs)),
      tally: (guildId, questionId) => awards.tally(guildId, questionId),
    },
    ladder: {
      page: async (query, offset, limit) => pageOf(await awards.rows(query), offset, limit),
      rank: async (query, userId) => (await awards.rows(query)).find((row) => row.userId === userId) ?? null,
      person: (guildId, userId) => awards.person(guildId, userId),
    },
    sessions: {
      save: (session) => tracked(sessions.save(session)),
      open: () => sessions.open(),
      close: (gameId) => tracked(sessions.close(gameId)),
    },
    texts: {
      ...texts,
      add: (guildId, about, words) => tracked(texts.add(guildId, about, words)),
      remove: (guildId, id) => tracked(texts.remove(guildId, id)),
    },
    people: {
      export: async (userId) => {
        const found: PersonExport['awards'][number][] = [];
        for (const guildId of await paths.guilds()) {
          await awards.each(guildId, (award, gameId, questionNo) => {
            if (award.userId === userId) found.push(clone({ ...award, guildId, gameId, questionNo }));
          });
        }
        return { userId, awards: found, ...(await rooms.export(userId)) };
      },
      erase: async (userId) => {
        for (const guildId of await paths.guilds()) await tracked(awards.erase(guildId, userId));
        await rooms.erase(userId);
        await tracked(sessions.erase(userId));
      },
    },
    close: async () => {
      await Promise.allSettled([...inFlight]);
    },
  };
}

/** One object a file, whoever asks; those that were asked for longest ago and are not in use are let go. */
function openFiles() {
  const files = new Map<string, JsonFile<unknown>>();
  return {
    fileOf: <T>(path: string, schema: z.ZodType<T>): JsonFile<T> => {
      // A path belongs to one schema, so what stands under it has its type.
      const known = files.get(path) as JsonFile<T> | undefined;
      const file = known ?? createJsonFile(path, schema);
      // Behind all others: a guild's settings are asked for at every press, and never to be read from the disk again.
      files.delete(path);
      files.set(path, file);
      if (files.size > filesKept) {
        for (const [oldest, unused] of files) {
          if (files.size <= filesKept) break;
          if (oldest !== path && unused.idle()) files.delete(oldest);
        }
      }
      return file;
    },
    /** Forgets the files in a folder, once what was being written to them is written. */
    async dropIn(folder: string): Promise<void> {
      for (const [path, file] of files) {
        if (!path.startsWith(`${folder}${sep}`)) continue;
        // A change that changes nothing comes after all that is pending.
        await file.update((now) => now).catch(() => undefined);
        files.delete(path);
      }
    },
  };
}
