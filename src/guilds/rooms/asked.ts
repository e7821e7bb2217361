/** Which questions a guild has been asked. */
import { z } from 'zod';
import type { GuildStore } from '../store.ts';
import type { DocumentKind, Documents } from './document.ts';

const kind: DocumentKind<readonly string[]> = { name: 'asked', shape: z.array(z.string()) };

export function createAskedRoom(documents: Documents): GuildStore['questions'] {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  return {
    asked: async (guildId) => [...((await of(guildId).read()) ?? [])],
    markAsked(guildId, ids) {
      const marked = new Set(ids);
      return of(guildId).update((now) => [...(now ?? []).filter((id) => !marked.has(id)), ...marked]);
    },
    forgetAsked: (guildId) => of(guildId).update(() => null),
  };
}
