import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/discord/limits.ts';
import type { MessageBody } from '../../../src/discord/poster.ts';
import { sayIn } from '../../../src/discord/texts.ts';
import type { LeaderboardModel } from '../../../src/discord/views/scores-ladder.ts';
import { renderLeaderboard, renderLeaderboardPicture } from '../../../src/discord/views/scores-ladder.ts';
import { renderProfilePicture } from '../../../src/discord/views/scores-profile-picture.ts';
import type { ProfileModel } from '../../../src/discord/views/scores-profile.ts';
import { renderProfile } from '../../../src/discord/views/scores-profile.ts';
import { renderSeasons } from '../../../src/discord/views/scores-seasons.ts';

const say = sayIn('en-US');

const profile: ProfileModel = {
  displayName: 'Ann',
  points: 1200,
  place: { rank: 2, total: 9 },
  correct: 9,
  answered: 12,
  rated: { rating: 1530.4, games: 4 },
  duels: { rating: 1490, games: 1 },
  streak: { current: 2, longest: 5 },
  topics: [{ topic: 'Reefs', correct: 4, answered: 4 }],
  strong: [{ topic: 'Reefs', correct: 4, answered: 4 }],
  weak: [{ topic: 'Tides', correct: 1, answered: 4 }],
  standing: { title: 'reader', next: { title: 'student', missing: 800 } },
  achievements: ['first-right'],
  weeks: Array.from({ length: 12 }, (_, i) => ({ day: i * 7, points: i * 100, correct: i, answered: 12 })),
};

const ladder = (name: string, total: number): LeaderboardModel => ({
  ref: 'all.-.-',
  ladder: { kind: 'points', period: 'season', mode: 'race', topic: name },
  page: 0,
  total,
  places: Array.from({ length: Math.min(total, 10) }, (_, i) => ({
    rank: i + 1,
    userId: String(i),
    displayName: name,
    value: 10,
    figure: { kind: 'points', points: 10, correct: 1, answered: 1 },
  })),
  most: 10,
  asker: { userId: '1', displayName: name },
  own: null,
  endsAtMs: 1,
});

describe('scores', () => {
  test('a profile tells title, points, accuracy, ratings, streak, strong and weak topics, achievements', () => {
    expect(renderProfile(profile, say).embeds?.[0]?.description?.split('\n')).toEqual([
      '**Reader – 800 points to Student**',
      '**1,200** points, number 2 of 9',
      '9 of 12 right (75%)',
      'Rating **1,530**, after 4 games of three or more people',
      'Rating in duels **1,490**, after one duel',
      'Played on 2 days in a row; the longest: 5 days',
      '',
      '**Strong topics**',
      'Reefs – 4 of 4 right',
      '',
      '**Worth another look**',
      'Tides – 1 of 4 right',
      '',
      '**Achievements (1 of 11)**',
      'A first right answer',
    ]);
    const fresh = { ...profile, rated: null, duels: null, strong: [], weak: [], achievements: [] };
    const told = renderProfile(fresh, say).embeds?.[0]?.description ?? '';
    expect(told).toContain('No rating yet');
    expect(told).toContain('After three answers on a topic');
    expect(told).not.toContain('Achievements');
  });

  test('a profile’s picture says in words what it shows', async () => {
    const { files } = await renderProfilePicture(profile, say);
    expect(files?.[0]?.description).toContain('1,200 points, 2 of 9 on this server, 75% right, 1,530 rating.');
    expect(files?.[0]?.description).toContain('the latest last: 0, 100, 200');
  });

  test.each([
    ['en-US', '1 point,', 'with 1 point', '1 point to Student', ': 1 day', '75%'],
    ['de', '1 Punkt,', 'mit 1 Punkt', 'noch 1 Punkt bis', ': 1 Tag in Folge', '75\u00a0%'],
    ['fr', '1 point,', 'avec 1 point', 'encore 1 point jusqu', ': 1 jour d’affilée', '75\u00a0%'],
    ['es-ES', '1 punto,', 'con 1 punto', '1 punto para', ': 1 día', '75\u00a0%'],
  ])(
    'one of a thing is told as one, and a share as %s writes it',
    async (locale, row, own, standing, days, percent) => {
      const told = sayIn(locale);
      const wholeOf = ({ embeds }: MessageBody): string => `${embeds?.[0]?.description ?? ''}\n`;
      const place = { rank: 1, userId: '1', displayName: 'Ann', value: 1 } as const;
      const one = { ...place, figure: { kind: 'points', points: 1, correct: 1, answered: 1 } } as const;
      const board = wholeOf(renderLeaderboard({ ...ladder('Ann', 1), places: [one], own: one }, told));
      expect(board).toContain(row);
      expect(board).toMatch(new RegExp(`${own}\\n`));
      const top = [{ ...place, points: 1, correct: 1, answered: 1 }];
      expect(wholeOf(renderSeasons([{ id: 's', fromMs: 1, untilMs: 2, top, total: 1 }], 0, told))).toContain(row);
      const model: ProfileModel = {
        ...profile,
        points: 1,
        streak: { current: 0, longest: 1 },
        standing: { title: 'reader', next: { title: 'student', missing: 1 } },
      };
      const words = wholeOf(renderProfile(model, told));
      expect(words).toContain(standing);
      expect(words).toContain(`${days}\n`);
      expect(words).toContain(`(${percent})`);
      const [picture] = (await renderProfilePicture(model, told)).files ?? [];
      expect(picture?.description).toContain(percent);
      expect(picture?.description).toMatch(/1 (?:point|Punkt|punto), /);
    },
  );

  test('a board of one topic or mode says of that alone that nobody is on it', () => {
    const empty = renderLeaderboard(
      { ...ladder('Reefs', 0), ladder: { kind: 'points', period: 'all', mode: 'duel', topic: null } },
      say,
    );
    expect(empty.embeds?.[0]?.description).toContain('of this kind');
  });

  test('whatever names are like, Discord’s limits hold', async () => {
    const long = fc.oneof(
      fc.string({ maxLength: 3000 }),
      fc.constant('*'.repeat(5000)),
      fc.constant('🦑'.repeat(3000)),
    );
    const property = fc.asyncProperty(long, long, fc.integer({ min: 0, max: 600 }), async (one, other, people) => {
      const model = ladder(one, people);
      const top = model.places.map(({ rank, userId }) => ({
        rank,
        userId,
        displayName: one,
        points: 1,
        correct: 1,
        answered: 1,
      }));
      const bodies = [
        renderLeaderboard(model, say),
        await renderLeaderboardPicture(model, say),
        renderProfile({ ...profile, displayName: one, strong: [{ topic: other, correct: 3, answered: 3 }] }, say),
        renderSeasons([{ id: 's', fromMs: 1, untilMs: 2, top, total: people }], 0, say),
      ];
      for (const { content, embeds, files } of bodies) {
        expect(content?.length ?? 0).toBeLessThanOrEqual(limits.content);
        for (const embed of embeds ?? []) {
          expect(embed.title?.length ?? 0).toBeLessThanOrEqual(limits.embedTitle);
          expect(embed.description?.length ?? 0).toBeLessThanOrEqual(limits.embedDescription);
        }
        for (const { description } of files ?? []) expect(description.length).toBeLessThanOrEqual(1024);
      }
    });
    await fc.assert(property, { numRuns: 12 });
  });
});
