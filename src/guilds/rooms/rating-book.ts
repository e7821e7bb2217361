/** Ratings of one guild as they are kept, and how they change; the same for every adapter. */
import type { RatedPlace, Rating, RatingPool } from '../store.ts';
import { ratingAtStart } from '../store.ts';

export interface RatingBook {
  readonly pools: Readonly<Partial<Record<RatingPool, Readonly<Record<string, Omit<Rating, 'userId'>>>>>>;
  /** Games that have been counted, the latest last. */
  readonly counted: readonly string[];
}

export const emptyBook: RatingBook = { pools: {}, counted: [] };
const countedAtMost = 200;

const bookOf = (book: RatingBook, pool: RatingPool): ReadonlyMap<string, Omit<Rating, 'userId'>> =>
  new Map(Object.entries(book.pools[pool] ?? {}));

export function ratingsOf(book: RatingBook, pool: RatingPool, userIds: readonly string[]): readonly Rating[] {
  const rated = bookOf(book, pool);
  return userIds.flatMap((userId) => {
    const found = rated.get(userId);
    return found ? [{ userId, ...found }] : [];
  });
}

/** The highest first. */
export function rankedIn(book: RatingBook, pool: RatingPool): readonly RatedPlace[] {
  const sorted = [...bookOf(book, pool)]
    .map(([userId, one]) => ({ userId, ...one }))
    .sort((a, b) => b.rating - a.rating || b.games - a.games || (a.userId < b.userId ? -1 : 1));
  let rank = 0;
  return sorted.map((one, i) => {
    if (sorted[i - 1]?.rating !== one.rating) rank = i + 1;
    return { rank, ...one };
  });
}

/** The same book where that game was counted before. */
export function withGame(
  book: RatingBook,
  pool: RatingPool,
  gameId: string,
  changes: readonly { readonly userId: string; readonly delta: number }[],
): RatingBook {
  if (book.counted.includes(gameId)) return book;
  const rated = new Map(bookOf(book, pool));
  for (const { userId, delta } of changes) {
    const before = rated.get(userId) ?? { rating: ratingAtStart, games: 0 };
    rated.set(userId, { rating: before.rating + delta, games: before.games + 1 });
  }
  return {
    pools: { ...book.pools, [pool]: Object.fromEntries(rated) },
    counted: [...book.counted, gameId].slice(-countedAtMost),
  };
}

export function withoutPerson(book: RatingBook, userId: string): RatingBook {
  const pools = Object.entries(book.pools).map(
    ([pool, rated]) => [pool, Object.fromEntries(Object.entries(rated).filter(([id]) => id !== userId))] as const,
  );
  return { ...book, pools: Object.fromEntries(pools) };
}

/** Every rating of one person. */
export const ratedAs = (book: RatingBook, userId: string) =>
  (['games', 'duels'] as const).flatMap((pool) =>
    ratingsOf(book, pool, [userId]).map((rating) => ({ ...rating, pool })),
  );
