/** One person's scores on one server, as a picture. */
import { altText, drawProfileCard, typeface } from '../../pictures/index.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { nameOf } from './game-parts.ts';
import { pictureFile } from './picture.ts';
import type { ProfileModel } from './scores-profile.ts';
import { headingOfAchievements, sayPercent, sayStanding } from './scores-profile.ts';

const topicsShown = 6;

function figuresOf(model: ProfileModel, say: Say) {
  const { points, place, rated, duels } = model;
  const number = (value: number): string => say('number', { value: Math.round(value) });
  return [
    { value: number(points), label: say('profile.figurePoints', { count: points }) },
    ...(place === null
      ? []
      : [{ value: say('profile.figurePlace', { ...place }), label: say('profile.figurePlaceLabel') }]),
    { value: sayPercent(model, say), label: say('profile.figureRight') },
    ...(rated !== null
      ? [{ value: number(rated.rating), label: say('profile.figureRating') }]
      : duels !== null
        ? [{ value: number(duels.rating), label: say('profile.figureDuels') }]
        : []),
  ];
}

export async function renderProfilePicture(model: ProfileModel, say: Say): Promise<MessageBody> {
  const number = (value: number): string => say('number', { value });
  const about = sayStanding(model.standing, say);
  const figures = figuresOf(model, say);
  const topics = model.topics.slice(0, topicsShown).map(({ topic, correct, answered }) => ({
    topic,
    figure: say('profile.topicFigure', { correct, answered }),
    share: correct / Math.max(answered, 1),
  }));
  const earned = model.achievements.map((name) => say(`profile.earned.${name}`));
  const { svg } = drawProfileCard(
    {
      name: model.displayName,
      about,
      figures,
      weeks: {
        heading: say('profile.weeks'),
        bars: model.weeks.map(({ points }) => ({ value: points, written: number(points) })),
        from: say('profile.weeksAgo', { count: model.weeks.length - 1 }),
        to: say('profile.today'),
      },
      topics: { heading: say('profile.topics'), rows: topics },
      achievements: { heading: headingOfAchievements(model, say), names: earned },
    },
    typeface(),
  );
  const weeks = model.weeks.map(({ points }) => number(points)).join(', ');
  const description = altText(
    say('profile.alt', { name: model.displayName }),
    [
      `${about}.`,
      `${figures.map(({ value, label }) => `${value} ${label}`).join(', ')}.`,
      say('profile.altWeeks', { weeks }),
      ...topics.map(({ topic, figure }) => say('profile.altTopic', { topic, figure })),
      ...(earned.length === 0 ? [] : [`${earned.join(', ')}.`]),
    ],
    (count) => say('picture.altMore', { count }),
  );
  return {
    content: `**${say('profile.title', { name: nameOf(model.displayName) })}**`,
    files: [await pictureFile({ svg, name: 'profile', description })],
  };
}
