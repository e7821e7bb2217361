/** A saved game as it comes back from the store: plain data of a process that may have been another version. */
import { z } from 'zod';
import { modeNames } from '../../game/plan.ts';
import type { SessionState } from '../../game/state.ts';
import type { SavedSession } from '../../guilds/store.ts';

const shape = z.looseObject({
  version: z.literal(1),
  gameId: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  locale: z.string(),
  plan: z.looseObject({ mode: z.enum(modeNames), questions: z.number(), seconds: z.number() }),
  questions: z.array(z.looseObject({ id: z.string(), options: z.array(z.string()) })),
  played: z.array(z.looseObject({ questionNo: z.number(), results: z.array(z.unknown()) })),
  phase: z.looseObject({ name: z.enum(['starting', 'posting', 'open', 'awarding', 'gap', 'over']) }),
  atMs: z.number(),
});

/** Null for what this version cannot go on with. */
export function readSession({ state }: Pick<SavedSession, 'state'>): SessionState | null {
  // What the shape leaves open was written by this version's own reducer, and is whole.
  return shape.safeParse(state).success ? (state as SessionState) : null;
}
