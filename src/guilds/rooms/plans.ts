/** Plans of finished games, for "Play again". */
import { z } from 'zod';
import type { GuildStore } from '../store.ts';
import type { DocumentKind, Documents } from './document.ts';

/** The oldest first. */
const kind: DocumentKind<readonly { readonly gameId: string; readonly plan?: unknown }[]> = {
  name: 'finished',
  shape: z.array(z.object({ gameId: z.string(), plan: z.unknown() })),
};
const kept = 50;

export function createPlansRoom(documents: Documents): GuildStore['games'] {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  return {
    keep(guildId, gameId, plan) {
      const added = structuredClone({ gameId, plan });
      return of(guildId).update((now) => [...(now ?? []).filter((one) => one.gameId !== gameId), added].slice(-kept));
    },
    recall: async (guildId, gameId) =>
      structuredClone((await of(guildId).read())?.find((one) => one.gameId === gameId)?.plan ?? null),
  };
}
