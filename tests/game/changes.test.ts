import { describe, expect, test } from 'vitest';
import { standingsOf } from '../../src/game/standings.ts';
import { ann, askHint, bob, closed, due, firstOpen, press } from './fixtures.ts';

const changes = { changes: 1 } as const;

describe('changing an answer', () => {
  test('is done once, and counts from the time of the change', () => {
    const { state, openedAtMs } = firstOpen(changes);
    const first = press(state, ann, 0, openedAtMs + 1000);
    expect(first.verdict).toEqual({ kind: 'recorded', option: 0, mayChange: true });
    const second = press(first.state, ann, 1, openedAtMs + 10_000);
    expect(second.verdict).toEqual({ kind: 'changed', option: 1 });
    const third = press(second.state, ann, 2, openedAtMs + 11_000);
    expect(third.verdict).toEqual({ kind: 'already', option: 1, changed: true });
    expect(standingsOf(closed(third.state).state)).toMatchObject([{ points: 125, answered: 1 }]);
  });

  test('the same option again is no change; an earlier press that arrives later changes nothing', () => {
    const { state, openedAtMs } = firstOpen(changes);
    const first = press(state, ann, 0, openedAtMs + 1000).state;
    expect(press(first, ann, 0, openedAtMs + 2000).verdict).toEqual({ kind: 'already', option: 0, mayChange: true });
    expect(press(first, ann, 1, openedAtMs + 900, openedAtMs + 2000).verdict).toMatchObject({
      kind: 'already',
      option: 0,
    });
  });

  test('there is none in a race, and a hint after the answer is not to be had', () => {
    const race = firstOpen({ ...changes, mode: 'race' });
    const missed = press(race.state, ann, 0, race.openedAtMs + 1000);
    expect(missed.verdict).toEqual({ kind: 'recorded', option: 0 });
    expect(press(missed.state, ann, 1, race.openedAtMs + 2000).verdict).toEqual({ kind: 'already', option: 0 });
    const { state, openedAtMs } = firstOpen(changes);
    const first = press(state, ann, 0, openedAtMs + 1000).state;
    expect(askHint(first, ann, openedAtMs + 15_000).verdict).toEqual({ kind: 'answered' });
  });

  test('a question that all have answered stays open as long as somebody may change', () => {
    const duel = firstOpen({ ...changes, mode: 'duel' });
    const state = { ...duel.state, players: [ann, bob] };
    const one = press(state, ann, 0, duel.openedAtMs + 1000).state;
    const both = press(one, bob, 1, duel.openedAtMs + 1000).state;
    expect(due(both).atMs).toBeGreaterThan(duel.openedAtMs + 9000);
    const changed = press(press(both, ann, 1, duel.openedAtMs + 2000).state, bob, 0, duel.openedAtMs + 2000).state;
    expect(due(changed).atMs).toBe(duel.openedAtMs + 3030);
  });
});
