import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../src/game/session.ts';
import type { Person, SessionState } from '../../src/game/state.ts';
import { memberOf, teamStandingsOf } from '../../src/game/teams.ts';
import { ann, bob, closed, cyd, opened, press, session, t0 } from './fixtures.ts';

const lobby = (choice: 'balanced' | 'chosen' = 'balanced', count = 2): SessionState =>
  step(session({ mode: 'teams', teams: { count, choice } }), { type: 'begin', atMs: t0 }).state;
const join = (state: SessionState, by: Person, team: number | null = null) =>
  step(state, { type: 'join', by, team, atMs: state.atMs + 1 });
const right = (no: number): number => no % 4;

describe('teams', () => {
  test('who joins is put where they are needed, whatever button a forger presses', () => {
    const one = join(lobby(), ann, 1);
    expect(one.verdict).toEqual({ kind: 'joined', team: 0 });
    expect(join(one.state, bob, 0).verdict).toEqual({ kind: 'joined', team: 1 });
    expect(join(one.state, bob, 7).verdict).toEqual({ kind: 'not-open' });
  });

  test('chosen ones may be changed until the first question, not after', () => {
    const one = join(lobby('chosen', 3), ann, 2);
    expect(one.verdict).toEqual({ kind: 'joined', team: 2 });
    const moved = join(one.state, ann, 0);
    expect(moved.verdict).toEqual({ kind: 'joined', team: 0 });
    const { state } = opened(moved.state);
    expect(join(state, ann, 2).verdict).toEqual({ kind: 'in-team', team: 0 });
  });

  test('a late comer plays where they are needed from their first answer, and costs their team nothing before', () => {
    const both = join(join(lobby(), ann).state, bob).state;
    const { state: first, openedAtMs } = opened(both);
    const one = closed(press(press(first, ann, right(1), openedAtMs).state, bob, right(1), openedAtMs).state).state;
    const second = opened(one);
    const late = press(second.state, cyd, right(2) + 1, second.openedAtMs);
    expect(late.verdict).toMatchObject({ kind: 'recorded', team: 0 });
    const two = closed(press(late.state, ann, right(2), second.openedAtMs).state).state;
    // Red: 150, then the average of 150 and 0. Blue: 150, then nothing.
    expect(teamStandingsOf(two).map(({ team, points, rank }) => [team, points, rank])).toEqual([
      [0, 225, 1],
      [1, 150, 2],
    ]);
  });

  test('balanced teams differ by one member at most, in whatever order people join and press', () => {
    const people = Array.from({ length: 12 }, (_, i) => ({
      userId: `3000000000000000${10 + i}`,
      displayName: `P${i}`,
    }));
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.nat(11), { maxLength: 20 }),
        fc.array(fc.nat(11), { maxLength: 20 }),
        (count, joining, pressing) => {
          const joined = joining.reduce((state, i) => join(state, people[i]!).state, lobby('balanced', count));
          const { state, openedAtMs } = opened(joined);
          const end = pressing.reduce((now, i) => press(now, people[i]!, 1, openedAtMs + 5).state, state);
          const sizes = teamStandingsOf(end).map(({ members }) => members.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          const all = new Set([...joining, ...pressing]);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(all.size);
          for (const i of all) expect(memberOf(end, people[i]!.userId)).toBeDefined();
        },
      ),
    );
  });
});
