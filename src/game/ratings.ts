/**
 * Ratings after a game of several people: Elo's, each two of them taken as a match that the better placed one has won
 * (https://en.wikipedia.org/wiki/Elo_rating_system). New players move faster, so that they arrive where they belong.
 */

export interface RatedPlayer {
  readonly userId: string;
  readonly rating: number;
  /** Rated games before this one. */
  readonly games: number;
  /** 1 for the first; equal ranks are a draw. */
  readonly rank: number;
}

/** Points always show; ratings move only where there was somebody to play against. */
export const ratedFrom = 3;

const scale = 400;
const moves = { newcomer: 48, settled: 24 } as const;
const newcomerGames = 10;

/** In whole points, in the order of the players. */
export function rate(players: readonly RatedPlayer[]): readonly { readonly userId: string; readonly delta: number }[] {
  return players.map((one) => {
    const others = players.filter((other) => other !== one);
    const surplus = others.reduce((sum, other) => sum + won(one, other) - expected(one, other), 0);
    const most = one.games < newcomerGames ? moves.newcomer : moves.settled;
    return { userId: one.userId, delta: others.length === 0 ? 0 : Math.round((most * surplus) / others.length) };
  });
}

const won = (one: RatedPlayer, other: RatedPlayer): number =>
  one.rank === other.rank ? 0.5 : one.rank < other.rank ? 1 : 0;
const expected = (one: RatedPlayer, other: RatedPlayer): number =>
  1 / (1 + 10 ** ((other.rating - one.rating) / scale));
