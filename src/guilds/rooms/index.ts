/**
 * The rooms of the store whose things fit into a small document: written once, for every adapter that offers documents.
 * A new group of the port becomes a file here, a line in `createRooms`, and, where it knows people, a line in `traces`.
 */
import type { Documents, Trace } from './document.ts';
import { createAskedRoom } from './asked.ts';
import { createDailyRoom } from './daily.ts';
import { createEntriesRoom } from './entries.ts';
import { createFormsRoom } from './forms.ts';
import { createLeftRoom } from './left.ts';
import { createPlansRoom } from './plans.ts';
import { createPracticeRoom } from './practice.ts';
import { createQuestionStatesRoom } from './question-states.ts';
import { createQuestionStatsRoom } from './question-stats.ts';
import { createRatingsRoom } from './ratings.ts';
import { createReportsRoom } from './reports.ts';
import { createSeasonsRoom } from './seasons.ts';
import { createSettingsRoom } from './settings.ts';

export function createRooms(documents: Documents) {
  const settings = createSettingsRoom(documents);
  const seasons = createSeasonsRoom(documents);
  const reports = createReportsRoom(documents);
  const ratings = createRatingsRoom(documents);
  const entries = createEntriesRoom(documents);
  const forms = createFormsRoom(documents);
  const questionStates = createQuestionStatesRoom(documents);
  const questionStats = createQuestionStatsRoom(documents);
  const daily = createDailyRoom(documents);
  const practice = createPracticeRoom(documents);
  const traces = {
    settings: settings.trace,
    daily: daily.trace,
    seasons: seasons.trace,
    reports: reports.trace,
    ratings: ratings.trace,
    entries: entries.trace,
    forms: forms.trace,
    questionStates: questionStates.trace,
    questionStats: questionStats.trace,
  };

  async function gather<T>(trace: Trace<T>, userId: string): Promise<readonly T[]> {
    const found: T[] = [];
    for (const guildId of await documents.guilds()) found.push(...(await trace.of(guildId, userId)));
    return found;
  }

  return {
    /** A part of the port's `guilds`; the rest is the adapter's. */
    left: createLeftRoom(documents),
    groups: {
      settings: settings.group,
      daily: daily.group,
      practice: practice.group,
      seasons: seasons.group,
      reports: reports.group,
      ratings: ratings.group,
      games: createPlansRoom(documents),
      questions: createAskedRoom(documents),
      entries: entries.group,
      forms: forms.group,
      questionStates: questionStates.group,
      questionStats: questionStats.group,
    },
    /** What the rooms know of a person, in all guilds. */
    async export(userId: string) {
      return {
        reports: await gather(traces.reports, userId),
        ratings: await gather(traces.ratings, userId),
        settings: await gather(traces.settings, userId),
        entries: await gather(traces.entries, userId),
        forms: await gather(traces.forms, userId),
        questionStates: await gather(traces.questionStates, userId),
        skills: await gather(traces.questionStats, userId),
        seasons: await gather(traces.seasons, userId),
        daily: await gather(traces.daily, userId),
        practice: await practice.export(userId),
      };
    },
    async erase(userId: string): Promise<void> {
      await practice.group.forget(userId);
      for (const guildId of await documents.guilds()) {
        for (const trace of Object.values(traces)) await trace.erase(guildId, userId);
      }
    },
  };
}
