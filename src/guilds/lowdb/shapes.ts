/** The shapes of the files, checked when they are read. */
import { z } from 'zod';
import { withoutUndefined } from '../rooms/document.ts';
import type { Award, GuildText, SavedSession } from '../store.ts';

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
  state: z.custom<object>((value) => typeof value === 'object' && value !== null),
  savedAtMs: z.number(),
});
/** What is new in a saved game since it was last written whole. */
export const amendmentShape = z.object({ state: z.record(z.string(), z.unknown()), savedAtMs: z.number() });

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
