/**
 * The guild store on disk, with lowdb. lowdb writes a file whole at every change, so the files are small:
 *
 *   FOLDER/GUILD/settings.json  asked.json  finished.json  texts.json  reports.json  ratings.json
 *               awards/GAME.json  sessions/GAME.json  texts/TEXT.json
 *
 * Durable means: written and renamed into place. One process may use a folder at a time.
 */
import type { z } from 'zod';
import { pageOf } from './ladder.ts';
import { createAwardFiles } from './lowdb/awards.ts';
import { pathsIn, proveWritable } from './lowdb/folder.ts';
import type { JsonFile } from './lowdb/json-file.ts';
import { createJsonFile } from './lowdb/json-file.ts';
import { createReportFiles } from './lowdb/reports.ts';
import { openSessionFiles } from './lowdb/sessions.ts';
import {
  askedShape,
  gameAwardsShape,
  plansShape,
  ratingsShape,
  reportsShape,
  sessionShape,
  settingsShape,
  textsShape,
} from './lowdb/shapes.ts';
import { createTextFiles } from './lowdb/texts.ts';
import { emptyBook, ratedAs, ratingsOf, withGame, withoutPerson } from './rated.ts';
import { isBy } from './report-room.ts';
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

const plansKept = 50;
/** Files kept in memory beside those in use. */
const filesKept = 1000;
const emitWarning = (sentence: string): void => process.emitWarning(sentence);
const clone = <T>(value: T): T => structuredClone(value);

/** Rejects with a StoreError, in one sentence, where the folder cannot be written to. */
export async function openLowdbStore(options: LowdbOptions): Promise<GuildStore> {
  const { folder, clock = { now: () => Date.now() }, warn = emitWarning } = options;
  await proveWritable(folder);
  const paths = pathsIn(folder);
  const fileOf = openFiles();
  const awards = createAwardFiles({
    paths,
    nowMs: () => clock.now(),
    fileOf: (guildId, gameId) => fileOf(paths.awards(guildId, gameId), gameAwardsShape),
  });
  const settingsFile = (guildId: string) => fileOf(paths.settings(guildId), settingsShape);
  const askedFile = (guildId: string) => fileOf(paths.asked(guildId), askedShape);
  const plansFile = (guildId: string) => fileOf(paths.plans(guildId), plansShape);

  const sessions = await openSessionFiles({
    paths,
    warn,
    fileOf: (guildId, gameId) => fileOf(paths.session(guildId, gameId), sessionShape),
  });
  const texts = createTextFiles({ paths, listOf: (guildId) => fileOf(paths.texts(guildId), textsShape) });
  const ratingsFile = (guildId: string) => fileOf(paths.ratings(guildId), ratingsShape);
  const reportsFile = (guildId: string) => fileOf(paths.reports(guildId), reportsShape);
  const reports = createReportFiles(reportsFile);
  const inFlight = new Set<Promise<unknown>>();
  const tracked = <T>(work: Promise<T>): Promise<T> => {
    inFlight.add(work);
    const done = () => inFlight.delete(work);
    work.then(done, done);
    return work;
  };

  return {
    settings: {
      get: async (guildId) => clone((await settingsFile(guildId).read()) ?? {}),
      patch: async (guildId, change) => {
        const file = settingsFile(guildId);
        await tracked(file.update((now) => clone({ ...now, ...change })));
        return clone((await file.read()) ?? {});
      },
    },
    awards: {
      add: (guildId, gameId, questionNo, added) => tracked(awards.add(guildId, gameId, questionNo, clone(added))),
      replace: (guildId, gameId, questionNo, placed) =>
        tracked(awards.replace(guildId, gameId, questionNo, clone(placed))),
      of: async (guildId, gameId, questionNo) => clone(await awards.of(guildId, gameId, questionNo)),
    },
    ladder: {
      page: async (query, offset, limit) => pageOf(await awards.rows(query), offset, limit),
      rank: async (query, userId) => (await awards.rows(query)).find((row) => row.userId === userId) ?? null,
      person: (guildId, userId) => awards.person(guildId, userId),
    },
    ratings: {
      get: async (guildId, pool, userIds) => ratingsOf((await ratingsFile(guildId).read()) ?? emptyBook, pool, userIds),
      apply: (guildId, pool, gameId, changes) => {
        const kept = clone(changes);
        return tracked(ratingsFile(guildId).update((now) => withGame(now ?? emptyBook, pool, gameId, kept)));
      },
    },
    reports: {
      ...reports,
      add: (guildId, report) => tracked(reports.add(guildId, report)),
      close: (guildId, id, outcome) => tracked(reports.close(guildId, id, outcome)),
    },
    sessions: {
      save: (session) => tracked(sessions.save(session)),
      open: () => sessions.open(),
      close: (gameId) => tracked(sessions.close(gameId)),
    },
    games: {
      keep: async (guildId, gameId, plan) => {
        const kept = { gameId, plan: clone(plan) };
        const change = (now: z.infer<typeof plansShape> | null) =>
          [...(now ?? []).filter((one) => one.gameId !== gameId), kept].slice(-plansKept);
        await tracked(plansFile(guildId).update(change));
      },
      recall: async (guildId, gameId) =>
        clone((await plansFile(guildId).read())?.find((one) => one.gameId === gameId)?.plan ?? null),
    },
    questions: {
      asked: async (guildId) => [...((await askedFile(guildId).read()) ?? [])],
      markAsked: async (guildId, ids) => {
        const marked = new Set(ids);
        await tracked(askedFile(guildId).update((now) => [...(now ?? []).filter((id) => !marked.has(id)), ...marked]));
      },
      forgetAsked: async (guildId) => {
        await tracked(askedFile(guildId).update(() => null));
      },
    },
    texts: {
      ...texts,
      add: (guildId, about, words) => tracked(texts.add(guildId, about, words)),
      remove: (guildId, id) => tracked(texts.remove(guildId, id)),
    },
    people: {
      export: async (userId) => {
        const found: PersonExport['awards'][number][] = [];
        const reported: PersonExport['reports'][number][] = [];
        const rated: PersonExport['ratings'][number][] = [];
        for (const guildId of await paths.guilds()) {
          await awards.each(guildId, (award, gameId, questionNo) => {
            if (award.userId === userId) found.push(clone({ ...award, guildId, gameId, questionNo }));
          });
          for (const kept of (await reportsFile(guildId).read()) ?? []) {
            if (isBy(userId)(kept)) reported.push(clone({ ...kept.report, guildId }));
          }
          rated.push(
            ...ratedAs((await ratingsFile(guildId).read()) ?? emptyBook, userId).map((one) => ({ ...one, guildId })),
          );
        }
        return { userId, awards: found, reports: reported, ratings: rated };
      },
      erase: async (userId) => {
        for (const guildId of await paths.guilds()) {
          await tracked(awards.erase(guildId, userId));
          await tracked(reportsFile(guildId).update((now) => now && now.filter((one) => !isBy(userId)(one))));
          await tracked(ratingsFile(guildId).update((now) => now && withoutPerson(now, userId)));
        }
        await tracked(sessions.erase(userId));
      },
    },
    close: async () => {
      await Promise.allSettled([...inFlight]);
    },
  };
}

/** One object a file, whoever asks; the longest unused ones are let go. */
function openFiles() {
  const files = new Map<string, JsonFile<unknown>>();
  return <T>(path: string, schema: z.ZodType<T>): JsonFile<T> => {
    // A path belongs to one schema, so what stands under it has its type.
    const file = (files.get(path) as JsonFile<T> | undefined) ?? createJsonFile(path, schema);
    files.delete(path);
    files.set(path, file);
    if (files.size > filesKept) {
      for (const [oldest, unused] of files) {
        if (files.size <= filesKept) break;
        if (oldest !== path && unused.idle()) files.delete(oldest);
      }
    }
    return file;
  };
}
