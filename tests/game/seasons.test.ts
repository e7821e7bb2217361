import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { achievements, achievementsOf, titleOf, titles } from '../../src/game/achievements.ts';
import { weeksOf } from '../../src/game/progress.ts';
import { seasonAt, seasonBefore } from '../../src/game/seasons.ts';

const lengths = ['month', 'quarter', 'half-year', 'year'] as const;
const zones = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata'];

describe('a season', () => {
  test.each([
    ['month', '2026-11-01'],
    ['quarter', '2026-10-01'],
    ['half-year', '2026-07-01'],
    ['year', '2026-01-01'],
  ] as const)('of a %s begins on the first of its months', (length, id) => {
    expect(seasonAt(Date.UTC(2026, 10, 21), length, 'UTC').id).toBe(`${id}.${length}`);
  });

  test('begins at midnight of the server’s time zone', () => {
    const season = seasonAt(Date.UTC(2026, 6, 15), 'month', 'Europe/Berlin');
    expect(new Date(season.fromMs).toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(seasonAt(season.fromMs - 1, 'month', 'Europe/Berlin').id).toBe('2026-06-01.month');
  });

  test('any moment lies in one season, and seasons follow one another without a gap', () => {
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...lengths), fc.constantFrom(...zones), (atMs, length, zone) => {
        const season = seasonAt(atMs, length, zone);
        expect(season.fromMs).toBeLessThanOrEqual(atMs);
        expect(season.untilMs).toBeGreaterThan(atMs);
        expect(seasonBefore(season, length, zone).untilMs).toBe(season.fromMs);
        expect(seasonAt(season.untilMs, length, zone).fromMs).toBe(season.untilMs);
      }),
    );
  });
});

describe('titles and achievements', () => {
  test('a title comes with its points, and says what is missing to the next', () => {
    expect(titleOf(0)).toEqual({ title: 'newcomer', next: { title: 'reader', missing: 500 } });
    expect(titleOf(500).title).toBe('reader');
    expect(titleOf(1e9)).toEqual({ title: titles.at(-1)?.title, next: null });
  });

  const nothing = {
    correct: 0,
    answered: 5,
    streak: { current: 0, longest: 0 },
    topics: [],
    modes: [],
    ratedGames: 0,
    bestSeason: null,
  };

  test('nothing done, nothing earned; everything done, everything earned', () => {
    expect(achievementsOf(nothing)).toEqual([]);
    const all = {
      correct: 1000,
      answered: 1000,
      streak: { current: 1, longest: 30 },
      topics: Array.from({ length: 20 }, (_, i) => ({ topic: `T${i}`, correct: 50, answered: 50 })),
      modes: ['classic', 'race', 'typed', 'duel'].map((mode) => ({ mode, correct: 250 })),
      ratedGames: 20,
      bestSeason: 1,
    };
    expect(achievementsOf(all)).toEqual(achievements);
  });

  test('a second place is a podium, but no win; a fourth is neither', () => {
    expect(achievementsOf({ ...nothing, bestSeason: 2 })).toEqual(['season-podium']);
    expect(achievementsOf({ ...nothing, bestSeason: 4 })).toEqual([]);
  });
});

describe('weeks', () => {
  test('end today, and leave out what is older and what is to come', () => {
    const on = (day: number) => ({ day, points: 10, correct: 1, answered: 2 });
    const weeks = weeksOf([on(79), on(80), on(93), on(94), on(100), on(101)], 100, 3);
    expect(weeks.map(({ day, points }) => [day, points])).toEqual([
      [80, 10],
      [87, 10],
      [94, 20],
    ]);
  });
});
