/** Ratings of those who played, made durable. */
import { rate } from '../../game/ratings.ts';
import type { GuildStore, RatingPool } from '../../guilds/store.ts';
import { ratingAtStart } from '../../guilds/store.ts';

export interface RatedGame {
  readonly guildId: string;
  readonly gameId: string;
  readonly pool: RatingPool;
  readonly places: readonly { readonly userId: string; readonly rank: number }[];
}

/** A person's rating after a game. */
export interface NewRating {
  readonly rating: number;
  readonly delta: number;
}

/** Once a game: a second time changes nothing, and tells the ratings as they are. */
export async function rateGame(
  store: GuildStore,
  { guildId, gameId, pool, places }: RatedGame,
): Promise<ReadonlyMap<string, NewRating>> {
  const ids = places.map(({ userId }) => userId);
  const read = async () => new Map((await store.ratings.get(guildId, pool, ids)).map((one) => [one.userId, one]));
  const before = await read();
  const players = places.map((place) => ({ rating: ratingAtStart, games: 0, ...before.get(place.userId), ...place }));
  await store.ratings.apply(guildId, pool, gameId, rate(players));
  const after = await read();
  return new Map(
    players.map(({ userId, rating }) => {
      const now = after.get(userId)?.rating ?? rating;
      return [userId, { rating: now, delta: now - rating }];
    }),
  );
}
