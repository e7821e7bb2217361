/** A guild's settings. */
import { z } from 'zod';
import type { GuildSettings, GuildStore } from '../store.ts';
import type { DocumentKind, Documents } from './document.ts';
import { withoutUndefined } from './document.ts';

const kind: DocumentKind<GuildSettings> = {
  name: 'settings',
  shape: z.object({ questions: z.number().int(), seconds: z.number().int() }).partial().transform(withoutUndefined),
};

export function createSettingsRoom(documents: Documents): GuildStore['settings'] {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  const get = async (guildId: string) => structuredClone((await of(guildId).read()) ?? {});
  return {
    get,
    async patch(guildId, given) {
      const change = structuredClone(given);
      await of(guildId).update((now) => ({ ...now, ...change }));
      return get(guildId);
    },
  };
}
