/** The shapes of the files, checked when they are read. */
import { z } from 'zod';
import type { RatingBook } from '../rated.ts';
import type { KeptReport } from '../report-room.ts';
import type { Award, GuildSettings, GuildText, SavedSession } from '../store.ts';

export const settingsShape: z.ZodType<GuildSettings> = z
  .object({ questions: z.number().int(), seconds: z.number().int() })
  .partial()
  .transform(withoutUndefined);

const awardShape: z.ZodType<Award> = z
  .object({
    userId: z.string(),
    displayName: z.string(),
    points: z.number(),
    correct: z.boolean(),
    atMs: z.number(),
    topic: z.string().optional(),
    mode: z.string().optional(),
    questionId: z.string().optional(),
    answer: z.string().optional(),
    elapsedMs: z.number().optional(),
    hinted: z.literal(true).optional(),
  })
  .transform(withoutUndefined);

/** One game's awards: by question number, then in the order they came. */
export const gameAwardsShape = z.object({ questions: z.record(z.string().regex(/^\d+$/), z.array(awardShape)) });
export type GameAwards = z.infer<typeof gameAwardsShape>;

export const sessionShape: z.ZodType<SavedSession> = z.object({
  gameId: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  state: z.unknown(),
  savedAtMs: z.number(),
});

export const reportsShape: z.ZodType<readonly KeptReport[]> = z.array(
  z.object({
    report: z.object({
      id: z.string(),
      kind: z.enum(['report', 'dispute']),
      gameId: z.string(),
      questionNo: z.number().int(),
      questionId: z.string(),
      stem: z.string(),
      answer: z.string(),
      ownAnswer: z.string().nullable(),
      reason: z.string(),
      by: z.object({ userId: z.string(), displayName: z.string() }),
      channelId: z.string(),
      givenMs: z.number(),
      atMs: z.number(),
    }),
    outcome: z.enum(['granted', 'declined', 'done']).nullable(),
  }),
);

const ratedShape = z.record(z.string(), z.object({ rating: z.number(), games: z.number().int() }));
export const ratingsShape: z.ZodType<RatingBook> = z.object({
  pools: z.object({ games: ratedShape, duels: ratedShape }).partial().transform(withoutUndefined),
  counted: z.array(z.string()),
});

export const askedShape = z.array(z.string());

/** The latest finished games, the oldest first. */
export const plansShape = z.array(z.object({ gameId: z.string(), plan: z.unknown() }));

/** The texts of a guild's own, the oldest first; their words lie in a file each. */
export const textsShape: z.ZodType<readonly GuildText[]> = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    continuity: z.string().nullable(),
    fileName: z.string(),
    bytes: z.number().int(),
    digest: z.string(),
    addedAtMs: z.number(),
  }),
);

export const wordsShape = z.object({ words: z.string() });

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** zod's optional fields may hold undefined; ours are absent then. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
