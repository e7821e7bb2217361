/** A page of a ladder, read from the store. */
import type { App, Caller } from '../../src/discord/command.ts';
import type { LadderKind, LadderPlace, LeaderboardModel } from '../../src/discord/views/scores-ladder.ts';
import { pagesOf, placesPerPage } from '../../src/discord/views/scores-ladder.ts';
import type { LadderQuery, LadderRow, RatedPlace, RatingPool } from '../../src/guilds/store.ts';
import { writeLadder } from './ladder.ts';

/** A page's number from 0, or the page that the caller stands on. */
export type WantedPage = number | 'own';

interface Read {
  readonly page: number;
  readonly total: number;
  readonly places: readonly LadderPlace[];
  readonly own: LadderPlace | null;
  /** The first one's figure. */
  readonly most: number;
}

const pointsPlace = ({ rank, userId, displayName, points, correct, answered }: LadderRow): LadderPlace => ({
  rank,
  userId,
  displayName,
  value: points,
  figure: { kind: 'points', points, correct, answered },
});

async function readPoints(query: LadderQuery, wanted: WantedPage, call: Caller, { store }: App): Promise<Read> {
  const own = await store.ladder.rank(query, call.userId);
  const read = (number: number) => store.ladder.page(query, number * placesPerPage, placesPerPage);
  let page = wanted === 'own' ? Math.floor(((own?.rank ?? 1) - 1) / placesPerPage) : wanted;
  let found = await read(page);
  // The ladder may have become shorter since the button was drawn.
  const last = pagesOf(found.total) - 1;
  if (page > last) {
    page = last;
    found = await read(page);
  }
  // Equal points share a rank over many places.
  const isOwn = ({ userId }: { readonly userId: string }): boolean => userId === call.userId;
  while (wanted === 'own' && own && page < last && !found.rows.some(isOwn)) {
    page += 1;
    found = await read(page);
  }
  const first = page === 0 ? found.rows[0] : (await store.ladder.page(query, 0, 1)).rows[0];
  return {
    page,
    total: found.total,
    places: found.rows.map(pointsPlace),
    own: own && pointsPlace(own),
    most: first?.points ?? 0,
  };
}

async function readRated(pool: RatingPool, wanted: WantedPage, call: Caller, guildId: string, { store }: App) {
  const ranked = await store.ratings.ranked(guildId, pool);
  const at = ranked.findIndex(({ userId }) => userId === call.userId);
  const last = pagesOf(ranked.length) - 1;
  const page = Math.min(wanted === 'own' ? Math.floor(Math.max(at, 0) / placesPerPage) : wanted, last);
  const placeOf = async ({ rank, userId, rating, games }: RatedPlace): Promise<LadderPlace> => ({
    rank,
    userId,
    displayName: (await store.ladder.person(guildId, userId))?.displayName ?? '?',
    value: rating,
    figure: { kind: 'rated', rating, games },
  });
  const shown = ranked.slice(page * placesPerPage, (page + 1) * placesPerPage);
  const own = ranked[at];
  return {
    page,
    total: ranked.length,
    places: await Promise.all(shown.map(placeOf)),
    own: own === undefined ? null : { ...(await placeOf(own)), displayName: call.displayName },
    most: ranked[0]?.rating ?? 0,
  };
}

export async function readPage(
  call: Caller & { readonly guildId: string },
  app: App,
  ladder: LadderKind,
  wanted: WantedPage,
): Promise<LeaderboardModel> {
  const { guildId } = call;
  const ref = writeLadder(ladder);
  const asker = { userId: call.userId, displayName: call.displayName };
  if (ladder.kind !== 'points') {
    const pool = ladder.kind === 'rating' ? 'games' : 'duels';
    return { ref, ladder, asker, endsAtMs: null, ...(await readRated(pool, wanted, call, guildId, app)) };
  }
  const { period, mode, topic } = ladder;
  const season = period === 'season' ? await app.seasons.current(guildId) : null;
  const query: LadderQuery = {
    guildId,
    period,
    nowMs: app.clock.now(),
    ...(season === null ? {} : { span: { fromMs: season.fromMs, untilMs: season.untilMs } }),
    ...(mode === null ? {} : { mode }),
    ...(topic === null ? {} : { topic }),
  };
  const endsAtMs = season?.untilMs ?? null;
  return { ref, ladder, asker, endsAtMs, ...(await readPoints(query, wanted, call, app)) };
}
