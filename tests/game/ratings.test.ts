import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streakOf, strengthsOf } from '../../src/game/progress.ts';
import { rate } from '../../src/game/ratings.ts';
import type { Effect } from '../../src/game/events.ts';
import { step } from '../../src/game/session.ts';
import type { SessionState } from '../../src/game/state.ts';
import { ann, bob, closed, cyd, due, firstOpen, press } from './fixtures.ts';

const player = (userId: string, rank: number, rating = 1500, games = 20) => ({ userId, rank, rating, games });
const deltas = (...players: readonly ReturnType<typeof player>[]) => rate(players).map(({ delta }) => delta);

describe('ratings', () => {
  test('the first gains what the last loses, and who is in the middle stays', () => {
    expect(deltas(player('a', 1), player('b', 2), player('c', 3))).toEqual([12, 0, -12]);
  });

  test('a draw among equals moves nothing', () => {
    expect(deltas(player('a', 1), player('b', 1), player('c', 1))).toEqual([0, 0, 0]);
  });

  test('to beat a stronger one is worth more', () => {
    const [upset = 0] = deltas(player('a', 1, 1400), player('b', 2, 1700), player('c', 3, 1700));
    const [expected = 0] = deltas(player('a', 1, 1700), player('b', 2, 1400), player('c', 3, 1400));
    expect(upset).toBeGreaterThan(expected);
    expect(expected).toBeGreaterThanOrEqual(0);
  });

  test('newcomers move twice as fast', () => {
    expect(deltas(player('a', 1, 1500, 9), player('b', 2), player('c', 3))[0]).toBe(24);
  });

  test('among settled players, what is won is what is lost, but for rounding', () => {
    const all = fc.array(
      fc.record({ rank: fc.integer({ min: 1, max: 9 }), rating: fc.integer({ min: 800, max: 2400 }) }),
      {
        minLength: 3,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(all, (some) => {
        const players = some.map(({ rank, rating }, i) => player(`p${i}`, rank, rating));
        const moved = rate(players).map(({ delta }) => delta);
        expect(Math.abs(moved.reduce((sum, delta) => sum + delta, 0))).toBeLessThanOrEqual(players.length / 2);
        for (const delta of moved) expect(Math.abs(delta)).toBeLessThanOrEqual(24);
      }),
    );
  });

  /** The question closes, and after the gap the game. */
  const over = (state: SessionState): readonly Effect[] => {
    const behind = closed(state).state;
    return step(behind, due(behind)).effects;
  };
  const rated = (effects: readonly Effect[]) => effects.filter(({ type }) => type === 'rate');
  const played = (...people: readonly (typeof ann)[]) => {
    const { state, openedAtMs } = firstOpen({ questions: 1 });
    return people.reduce((now, who, i) => press(now, who, i === 0 ? 1 : 2, openedAtMs + i).state, state);
  };

  test('move in games of three people, before the end is announced, and not in games of two', () => {
    const effects = over(played(ann, bob, cyd));
    expect(rated(effects)).toEqual([
      {
        type: 'rate',
        pool: 'games',
        places: [
          { userId: ann.userId, rank: 1 },
          { userId: bob.userId, rank: 2 },
          { userId: cyd.userId, rank: 2 },
        ],
      },
    ]);
    const kinds = effects.map(({ type }) => type);
    expect(kinds.indexOf('rate')).toBeLessThan(kinds.indexOf('post-finish'));
    expect(rated(over(played(ann, bob)))).toEqual([]);
  });

  test('do not move when a game is stopped', () => {
    const state = played(ann, bob, cyd);
    expect(rated(step(state, { type: 'stop', by: ann, mayModerate: false, atMs: state.atMs }).effects)).toEqual([]);
  });
});

describe('progress', () => {
  test.each([
    [[], 10, 0, 0],
    [[10], 10, 1, 1],
    [[7, 8, 9], 10, 3, 3],
    [[1, 2, 3, 4, 8, 9], 11, 0, 4],
    [[1, 2, 4, 9, 10], 10, 2, 2],
  ])('days %j on day %i: %i in a row, %i at most', (days, today, current, longest) => {
    expect(streakOf(days, today)).toEqual({ current, longest });
  });

  test('topics are strong or weak once there are enough answers to tell', () => {
    const record = (topic: string, correct: number, answered: number) => ({ topic, correct, answered });
    const all = [
      record('few', 2, 2),
      record('half', 2, 4),
      record('all', 5, 5),
      record('some', 3, 5),
      record('none', 0, 3),
    ];
    const { strong, weak } = strengthsOf(all);
    expect(strong.map(({ topic }) => topic)).toEqual(['all']);
    expect(weak.map(({ topic }) => topic)).toEqual(['none', 'half']);
  });
});
