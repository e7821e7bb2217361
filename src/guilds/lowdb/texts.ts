/** A guild's own texts on disk: a small list that is kept in memory, and a file for the words of each, which is not. */
import type { AddedText, GuildStore, GuildText } from '../store.ts';
import { roomFor } from '../text-room.ts';
import type { Paths } from './folder.ts';
import type { JsonFile } from './json-file.ts';
import { createJsonFile } from './json-file.ts';
import { wordsShape } from './shapes.ts';

export interface TextParts {
  readonly paths: Paths;
  readonly listOf: (guildId: string) => JsonFile<readonly GuildText[]>;
}

export function createTextFiles({ paths, listOf }: TextParts): GuildStore['texts'] {
  // A fresh object at each use: up to half a megabyte each should not stay in memory.
  const wordsOf = (guildId: string, id: string) => createJsonFile(paths.words(guildId, id), wordsShape);

  return {
    async add(guildId, given, words) {
      const about = { ...given };
      // Read for the refusals that are foreseen; what counts is the look within the update.
      const before = roomFor((await listOf(guildId).read()) ?? [], about);
      if (before.kind !== 'added') return structuredClone(before);
      // The words first: what stands in the list can be read.
      await wordsOf(guildId, about.id).update(() => ({ words }));
      const found: { room: AddedText } = { room: before };
      await listOf(guildId).update((now) => {
        found.room = roomFor(now ?? [], about);
        return found.room.kind === 'added' ? [...(now ?? []), about] : now;
      });
      const { room } = found;
      const isListed = room.kind === 'added' || (room.kind === 'duplicate' && room.of.id === about.id);
      if (!isListed) await wordsOf(guildId, about.id).update(() => null);
      return structuredClone(room);
    },
    room: async (guildId, about) => structuredClone(roomFor((await listOf(guildId).read()) ?? [], about)),
    list: async (guildId) => structuredClone(await listOf(guildId).read()) ?? [],
    async get(guildId, id) {
      const listed = (await listOf(guildId).read())?.some((one) => one.id === id) ?? false;
      return listed ? ((await wordsOf(guildId, id).read())?.words ?? null) : null;
    },
    async remove(guildId, id) {
      const outcome = { found: false };
      await listOf(guildId).update((now) => {
        outcome.found = now?.some((one) => one.id === id) ?? false;
        return outcome.found ? (now ?? []).filter((one) => one.id !== id) : now;
      });
      if (outcome.found) await wordsOf(guildId, id).update(() => null);
      return outcome.found;
    },
  };
}
