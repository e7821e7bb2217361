/** A store that fails now and then. */
import type { GuildStore } from '../../../src/guilds/store.ts';

export interface Weather {
  /** The chance that a call of the store fails. */
  chance: number;
  failed: number;
}

export function moodyStore(store: GuildStore, random: () => number, weather: Weather): GuildStore {
  const moody =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> => {
      const roll = random();
      if (roll >= weather.chance) return call(...given);
      weather.failed += 1;
      // Half of what fails has been done all the same: the word of it was lost.
      const done = roll < weather.chance / 2 ? call(...given).then(() => undefined) : Promise.resolve();
      return done.then(() => Promise.reject(new Error('the disk is moody')));
    };
  return {
    ...store,
    awards: { ...store.awards, add: moody(store.awards.add.bind(store.awards)) },
    sessions: {
      ...store.sessions,
      save: moody(store.sessions.save.bind(store.sessions)),
      close: moody(store.sessions.close.bind(store.sessions)),
    },
    ratings: { ...store.ratings, apply: moody(store.ratings.apply.bind(store.ratings)) },
    questions: { ...store.questions, markAsked: moody(store.questions.markAsked.bind(store.questions)) },
    games: { ...store.games, keep: moody(store.games.keep.bind(store.games)) },
  };
}
