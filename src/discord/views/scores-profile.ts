/** One person's scores on one server, in words. */
import type { Achievement, Standing } from '../../game/achievements.ts';
import { achievements as allAchievements } from '../../game/achievements.ts';
import type { Streak, TopicRecord, Week } from '../../game/progress.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { card, colours, nameOf, plain } from './game-parts.ts';

interface Rated {
  readonly rating: number;
  readonly games: number;
}

export interface ProfileModel {
  readonly displayName: string;
  readonly points: number;
  /** Null where there are no points. */
  readonly place: { readonly rank: number; readonly total: number } | null;
  readonly correct: number;
  readonly answered: number;
  /** Null before the first rated game. */
  readonly rated: Rated | null;
  readonly duels: Rated | null;
  readonly streak: Streak;
  /** The most answered first. */
  readonly topics: readonly TopicRecord[];
  readonly strong: readonly TopicRecord[];
  readonly weak: readonly TopicRecord[];
  readonly standing: Standing;
  readonly achievements: readonly Achievement[];
  /** The latest last. */
  readonly weeks: readonly Week[];
}

export const sayPercent = ({ correct, answered }: ProfileModel, say: Say): string =>
  say('profile.percent', { value: Math.round((100 * correct) / Math.max(answered, 1)) });

export function sayStanding({ title, next }: Standing, say: Say): string {
  const own = say(`profile.titles.${title}`);
  if (next === null) return say('profile.standingTop', { title: own });
  return say('profile.standing', { title: own, count: next.missing, next: say(`profile.titles.${next.title}`) });
}

export const headingOfAchievements = ({ achievements }: ProfileModel, say: Say): string =>
  say('profile.achievements', { count: achievements.length, all: allAchievements.length });

export function renderProfile(model: ProfileModel, say: Say): MessageBody {
  const { points, place, correct, answered, rated, duels, streak, strong, weak, achievements } = model;
  const ratingOf = (one: Rated) => ({ rating: Math.round(one.rating), count: one.games });
  const lines = [
    `**${sayStanding(model.standing, say)}**`,
    place === null ? say('profile.noPoints') : say('profile.points', { count: points, ...place }),
    say('profile.accuracy', { correct, answered, percent: sayPercent(model, say) }),
    rated === null ? say('profile.noRating') : say('profile.rating', ratingOf(rated)),
    duels === null ? null : say('profile.duels', ratingOf(duels)),
    say('profile.streak', { count: streak.current, longest: say('profile.days', { count: streak.longest }) }),
    ...topics(say('profile.strong'), strong, say),
    ...topics(say('profile.weak'), weak, say),
    ...(strong.length + weak.length === 0 ? ['', say('profile.untold')] : []),
    ...(achievements.length === 0
      ? []
      : ['', `**${headingOfAchievements(model, say)}**`, ...achievements.map((name) => say(`profile.earned.${name}`))]),
  ];
  return { embeds: [card(colours.gold, say('profile.title', { name: nameOf(model.displayName) }), lines)] };
}

const topics = (title: string, records: readonly TopicRecord[], say: Say): readonly string[] =>
  records.length === 0
    ? []
    : [
        '',
        `**${title}**`,
        ...records.map(({ topic, correct, answered }) =>
          say('profile.topic', { topic: plain(clip(topic, 100)), correct, answered }),
        ),
      ];
