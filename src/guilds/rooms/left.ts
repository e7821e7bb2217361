/** Since when a guild has been left. */
import { z } from 'zod';
import type { GuildsGroup } from '../port/guilds.ts';
import type { DocumentKind, Documents } from './document.ts';

const kind: DocumentKind<{ readonly atMs: number }> = { name: 'left', shape: z.object({ atMs: z.number() }) };

export function createLeftRoom(documents: Documents): Pick<GuildsGroup, 'leftAt' | 'markLeft'> {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  return {
    leftAt: async (guildId) => (await of(guildId).read())?.atMs ?? null,
    markLeft: (guildId, atMs) => of(guildId).update(() => (atMs === null ? null : { atMs })),
  };
}
