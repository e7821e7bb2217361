/** Seasons that are over. */
import { z } from 'zod';
import type { ClosedSeason, SeasonsGroup } from '../port/seasons.ts';
import type { PersonExport } from '../store.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';

/** The oldest first. */
const kind: DocumentKind<readonly ClosedSeason[]> = {
  name: 'seasons',
  shape: z.array(
    z.object({
      id: z.string(),
      fromMs: z.number(),
      untilMs: z.number(),
      top: z.array(
        z.object({
          rank: z.number().int(),
          userId: z.string(),
          displayName: z.string(),
          points: z.number(),
          correct: z.number().int(),
          answered: z.number().int(),
        }),
      ),
      total: z.number().int(),
    }),
  ),
};
const kept = 40;

export function createSeasonsRoom(documents: Documents): {
  readonly group: SeasonsGroup;
  readonly trace: Trace<PersonExport['seasons'][number]>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  return {
    group: {
      async close(guildId, given) {
        const season = structuredClone(given);
        const outcome = { isNew: false };
        await of(guildId).update((now) => {
          outcome.isNew = !(now ?? []).some(({ id }) => id === season.id);
          return outcome.isNew ? [...(now ?? []), season].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(-kept) : now;
        });
        return outcome.isNew;
      },
      list: async (guildId) => structuredClone([...((await of(guildId).read()) ?? [])].reverse()),
    },
    trace: {
      async of(guildId, userId) {
        const seasons = (await of(guildId).read()) ?? [];
        return structuredClone(
          seasons.flatMap(({ id, top }) =>
            top.filter((place) => place.userId === userId).map((place) => ({ ...place, season: id, guildId })),
          ),
        );
      },
      erase: (guildId, userId) =>
        of(guildId).update(
          (now) =>
            now && now.map((season) => ({ ...season, top: season.top.filter((place) => place.userId !== userId) })),
        ),
    },
  };
}
