/** The question of the day and the weekly game of a guild, and people's days in a row. */
import { z } from 'zod';
import type { Streak } from '../../game/daily.ts';
import { withAnswered } from '../../game/daily.ts';
import type { DailyBook, DailyGroup, DailyStreak, WeeklyBook } from '../port/daily.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';

const scheduled = {
  of: z.string(),
  sinceMs: z.number(),
  date: z.string().nullable(),
  unanswered: z.number().int(),
  isPaused: z.boolean(),
};

const questionShape = z.object({
  id: z.string(),
  type: z.string(),
  stem: z.string(),
  options: z.array(z.string()),
  key: z.number().int().nullable(),
  accepted: z.array(z.string()),
  evidence: z.object({ sentence: z.string(), source: z.string(), citation: z.string().nullable() }),
  topic: z.string(),
  entityIds: z.array(z.string()),
  difficulty: z.number(),
  continuity: z.string(),
  origin: z.enum(['generated', 'moderator', 'imported']),
});

const dailyKind: DocumentKind<DailyBook> = {
  name: 'daily',
  shape: z.object({
    ...scheduled,
    number: z.number().int(),
    open: z
      .object({
        number: z.number().int(),
        channelId: z.string(),
        messageId: z.string().nullable(),
        locale: z.string(),
        question: questionShape,
        dueMs: z.number(),
        closesAtMs: z.number(),
      })
      .nullable(),
  }),
};

const weeklyKind: DocumentKind<WeeklyBook> = {
  name: 'weekly',
  shape: z.object({
    ...scheduled,
    coming: z
      .object({
        channelId: z.string(),
        messageId: z.string().nullable(),
        dueMs: z.number(),
        startsAtMs: z.number(),
      })
      .nullable(),
    gameId: z.string().nullable(),
  }),
};

const streaksKind: DocumentKind<Readonly<Record<string, Streak>>> = {
  name: 'daily-streaks',
  shape: z.record(z.string(), z.object({ last: z.number().int(), run: z.number().int(), longest: z.number().int() })),
};

export function createDailyRoom(documents: Documents): {
  readonly group: DailyGroup;
  readonly trace: Trace<DailyStreak & { readonly guildId: string }>;
} {
  const dailyOf = (guildId: string) => documents.ofGuild(guildId, dailyKind);
  const weeklyOf = (guildId: string) => documents.ofGuild(guildId, weeklyKind);
  const streaksOf = (guildId: string) => documents.ofGuild(guildId, streaksKind);
  const streak = async (guildId: string, userId: string): Promise<Streak | null> => {
    const kept = (await streaksOf(guildId).read()) ?? {};
    const own = Object.hasOwn(kept, userId) ? kept[userId] : undefined;
    return own ? { ...own } : null;
  };
  const save = <T>(document: ReturnType<typeof documents.ofGuild<T>>, given: T): Promise<void> => {
    const book = structuredClone(given);
    return document.update(() => book);
  };
  return {
    group: {
      daily: async (guildId) => structuredClone(await dailyOf(guildId).read()),
      saveDaily: (guildId, book) => save(dailyOf(guildId), book),
      weekly: async (guildId) => structuredClone(await weeklyOf(guildId).read()),
      saveWeekly: (guildId, book) => save(weeklyOf(guildId), book),
      streak,
      answered: (guildId, number, userIds) =>
        streaksOf(guildId).update((now) => {
          const before = new Map(Object.entries(now ?? {}));
          const after = new Map(before);
          for (const userId of userIds) after.set(userId, withAnswered(after.get(userId) ?? null, number));
          const isChanged = [...after].some(([userId, one]) => before.get(userId) !== one);
          return isChanged ? Object.fromEntries(after) : now;
        }),
    },
    trace: {
      async of(guildId, userId) {
        const own = await streak(guildId, userId);
        return own ? [{ guildId, userId, ...own }] : [];
      },
      erase: (guildId, userId) =>
        streaksOf(guildId).update((now) =>
          now && Object.hasOwn(now, userId)
            ? Object.fromEntries(Object.entries(now).filter(([id]) => id !== userId))
            : now,
        ),
    },
  };
}
