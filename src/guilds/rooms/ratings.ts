/** Ratings of a guild's people. */
import { z } from 'zod';
import type { GuildStore, PersonExport } from '../store.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';
import { withoutUndefined } from './document.ts';
import { emptyBook, rankedIn, ratedAs, ratingsOf, withGame, withoutPerson } from './rating-book.ts';
import type { RatingBook } from './rating-book.ts';

const ratedShape = z.record(z.string(), z.object({ rating: z.number(), games: z.number().int() }));
const kind: DocumentKind<RatingBook> = {
  name: 'ratings',
  shape: z.object({
    pools: z.object({ games: ratedShape, duels: ratedShape }).partial().transform(withoutUndefined),
    counted: z.array(z.string()),
  }),
};

export function createRatingsRoom(documents: Documents): {
  readonly group: GuildStore['ratings'];
  readonly trace: Trace<PersonExport['ratings'][number]>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  const bookOf = async (guildId: string) => (await of(guildId).read()) ?? emptyBook;
  return {
    group: {
      get: async (guildId, pool, userIds) => ratingsOf(await bookOf(guildId), pool, userIds),
      ranked: async (guildId, pool) => rankedIn(await bookOf(guildId), pool),
      apply(guildId, pool, gameId, given) {
        const changes = structuredClone(given);
        return of(guildId).update((now) => withGame(now ?? emptyBook, pool, gameId, changes));
      },
    },
    trace: {
      of: async (guildId, userId) => ratedAs(await bookOf(guildId), userId).map((one) => ({ ...one, guildId })),
      erase: (guildId, userId) => of(guildId).update((now) => now && withoutPerson(now, userId)),
    },
  };
}
