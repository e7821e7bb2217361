/** One person's scores on one server. */
import type { Streak, TopicRecord } from '../../game/progress.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { card, colours, nameOf, plain } from './game-parts.ts';

export interface ProfileModel {
  readonly displayName: string;
  readonly points: number;
  /** Null where there are no points. */
  readonly place: { readonly rank: number; readonly total: number } | null;
  readonly correct: number;
  readonly answered: number;
  /** Null before the first rated game. */
  readonly rated: { readonly rating: number; readonly games: number } | null;
  readonly streak: Streak;
  readonly strong: readonly TopicRecord[];
  readonly weak: readonly TopicRecord[];
}

export function renderProfile(model: ProfileModel, say: Say): MessageBody {
  const { points, place, correct, answered, rated, streak, strong, weak } = model;
  const lines = [
    place === null ? say('profile.noPoints') : say('profile.points', { points, ...place }),
    say('profile.accuracy', { correct, answered, percent: Math.round((100 * correct) / Math.max(answered, 1)) }),
    rated === null ? say('profile.noRating') : say('profile.rating', { rating: rated.rating, count: rated.games }),
    say('profile.streak', { count: streak.current, longest: streak.longest }),
    ...topics(say('profile.strong'), strong, say),
    ...topics(say('profile.weak'), weak, say),
    ...(strong.length + weak.length === 0 ? ['', say('profile.untold')] : []),
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
