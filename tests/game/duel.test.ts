import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/game/events.ts';
import { step } from '../../src/game/session.ts';
import type { SessionState } from '../../src/game/state.ts';
import { ann, askHint, bob, closed, cyd, due, opened, press, session, t0 } from './fixtures.ts';

const duel = (questions = 1) => {
  const state: SessionState = { ...session({ mode: 'duel', questions }), players: [ann, bob] };
  return opened(step(state, { type: 'begin', atMs: t0 }).state);
};
const over = (state: SessionState): readonly Effect[] => {
  const behind = closed(state).state;
  return step(behind, due(behind)).effects;
};

describe('a duel', () => {
  test('is between two: nobody else’s press counts, or gets a hint', () => {
    const { state, openedAtMs } = duel();
    expect(press(state, cyd, 1, openedAtMs + 10)).toMatchObject({ verdict: { kind: 'not-playing' }, effects: [] });
    expect(askHint(state, cyd, openedAtMs + 10).verdict).toEqual({ kind: 'not-playing' });
  });

  test('closes a question when both have answered', () => {
    const { state, openedAtMs } = duel();
    const one = press(state, ann, 1, openedAtMs + 1000).state;
    expect(due(one).atMs).toBeGreaterThan(openedAtMs + 9000);
    expect(due(press(one, bob, 2, openedAtMs + 3000).state).atMs).toBe(openedAtMs + 4030);
  });

  test('moves the ratings of duels, and who never answered has lost', () => {
    const { state, openedAtMs } = duel();
    const rated = over(press(state, bob, 2, openedAtMs + 1000).state).filter(({ type }) => type === 'rate');
    const places = [
      { userId: bob.userId, rank: 1 },
      { userId: ann.userId, rank: 2 },
    ];
    expect(rated).toEqual([{ type: 'rate', pool: 'duels', places }]);
  });

  test('that nobody played moves nothing', () => {
    expect(over(duel().state).filter(({ type }) => type === 'rate')).toEqual([]);
  });
});
