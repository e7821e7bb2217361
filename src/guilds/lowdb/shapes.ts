/** The shapes of the files, checked when they are read. */
import { z } from 'zod';
import type { Award, GuildSettings, SavedSession } from '../store.ts';

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

export const askedShape = z.array(z.string());

/** The latest finished games, the oldest first. */
export const plansShape = z.array(z.object({ gameId: z.string(), plan: z.unknown() }));

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** zod's optional fields may hold undefined; ours are absent then. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
