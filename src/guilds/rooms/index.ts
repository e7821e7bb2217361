/**
 * The rooms of the store whose things fit into a small document: written once, for every adapter that offers documents.
 * A new group of the port becomes a file here, a line in `createRooms`, and, where it knows people, a line in `traces`.
 */
import type { Documents, Trace } from './document.ts';
import { createAskedRoom } from './asked.ts';
import { createPlansRoom } from './plans.ts';
import { createRatingsRoom } from './ratings.ts';
import { createReportsRoom } from './reports.ts';
import { createSettingsRoom } from './settings.ts';

export function createRooms(documents: Documents) {
  const settings = createSettingsRoom(documents);
  const reports = createReportsRoom(documents);
  const ratings = createRatingsRoom(documents);
  const traces = { settings: settings.trace, reports: reports.trace, ratings: ratings.trace };

  async function gather<T>(trace: Trace<T>, userId: string): Promise<readonly T[]> {
    const found: T[] = [];
    for (const guildId of await documents.guilds()) found.push(...(await trace.of(guildId, userId)));
    return found;
  }

  return {
    groups: {
      settings: settings.group,
      reports: reports.group,
      ratings: ratings.group,
      games: createPlansRoom(documents),
      questions: createAskedRoom(documents),
    },
    /** What the rooms know of a person, in all guilds. */
    async export(userId: string) {
      return {
        reports: await gather(traces.reports, userId),
        ratings: await gather(traces.ratings, userId),
        settings: await gather(traces.settings, userId),
      };
    },
    async erase(userId: string): Promise<void> {
      for (const guildId of await documents.guilds()) {
        for (const trace of Object.values(traces)) await trace.erase(guildId, userId);
      }
    },
  };
}
