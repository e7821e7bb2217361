import { describe, expect, test } from 'vitest';
import type { Drive } from '../../src/game/events.ts';
import { pace } from '../../src/game/pace.ts';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { Person, SessionState } from '../../src/game/state.ts';
import { ann, bob, closed, due, opened, press, session, t0, timeUp } from './fixtures.ts';

const begun = step(session({ mode: 'hosted' }, 3), { type: 'begin', atMs: t0 }).state;
const drive = (state: SessionState, what: Drive, by: Person = ann, mayHost = true, afterMs = 100) =>
  step(state, { type: 'drive', what, by, mayHost, pressedAtMs: state.atMs + afterMs - 20, atMs: state.atMs + afterMs });
const kinds = (state: SessionState, what: Drive) => drive(state, what).effects.map(({ type }) => type);
const reasonOf = (state: SessionState) => (state.phase.name === 'over' ? state.phase.reason : null);

describe('a hosted game', () => {
  test('waits for its host, who alone can drive it and only while they may host', () => {
    expect(drive(begun, 'next', bob).verdict).toEqual({ kind: 'may-not-drive' });
    expect(drive(begun, 'next', ann, false).verdict).toEqual({ kind: 'may-not-drive' });
    expect(drive({ ...begun, starter: null }, 'next').verdict).toEqual({ kind: 'may-not-drive' });
    expect(kinds(begun, 'next')).toContain('post-question');
  });

  test('no question follows by itself, and a host who is silent for long has left', () => {
    const { state, openedAtMs } = opened(begun);
    const gap = closed(press(state, bob, 1, openedAtMs).state).state;
    expect(gap.phase.name).toBe('gap');
    expect(due(gap).atMs).toBe(gap.atMs - 5 + 5 + pace.hostAwayMs);
    expect(reasonOf(step(gap, due(gap)).state)).toBe('host-away');
  });

  test('closing now keeps what was pressed before, and the points are those of the whole time', () => {
    const { state, openedAtMs } = opened(begun);
    const answered = press(state, bob, 1, openedAtMs + 2000).state;
    const closing = drive(answered, 'close');
    expect(closing.verdict).toEqual({ kind: 'driven', what: 'close' });
    // Pressed before the host did, arrived after.
    const cyd = { userId: '300000000000000003', displayName: 'Cyd' };
    const early = press(closing.state, cyd, 1, openedAtMs + 2050, closing.state.atMs + 300);
    expect(early.verdict).toMatchObject({ kind: 'recorded' });
    expect(press(early.state, { ...cyd, userId: '3' }, 1, closing.state.atMs + 1).verdict).toEqual({
      kind: 'too-late',
    });
    const done = closed(early.state).state;
    expect(standingsOf(done).map(({ displayName, points }) => [displayName, points])).toEqual([
      ['Bob', 145],
      ['Cyd', 144],
    ]);
  });

  test('skipping passes over the open question, or the next one unseen', () => {
    const { state, openedAtMs } = opened(begun);
    const skipped = drive(press(state, bob, 1, openedAtMs).state, 'skip').state;
    expect(skipped.played[0]).toMatchObject({ void: 'skipped', results: [] });
    const without = drive(skipped, 'skip').state;
    expect(without.questions.map(({ id }) => id)).toEqual(['q1', 'q3', 'q4', 'q5', 'q6']);
    let all = without;
    for (let i = 0; i < 4; i += 1) all = drive(all, 'skip').state;
    expect(reasonOf(all)).toBe('played');
  });

  test('what cannot be done now is said, and changes nothing', () => {
    const { state } = opened(begun);
    for (const [at, what] of [
      [begun, 'close'],
      [state, 'next'],
      [drive(begun, 'standings').state, 'standings'],
    ] as const) {
      const no = drive(at, what);
      expect(no.verdict).toEqual({ kind: 'cannot-drive', what });
      expect(no.effects).toEqual([]);
    }
  });

  test('the host does not answer; an end by the host keeps the scores', () => {
    const { state, openedAtMs } = opened(begun);
    expect(press(state, ann, 1, openedAtMs).verdict).toEqual({ kind: 'host' });
    const closing = timeUp(press(state, bob, 1, openedAtMs).state).state;
    const ending = drive(closing, 'end').state;
    const over = step(ending, { type: 'awarded', questionNo: 1, atMs: ending.atMs + 1 }).state;
    expect(reasonOf(over)).toBe('host-ended');
    expect(standingsOf(over)[0]).toMatchObject({ displayName: 'Bob', points: 150 });
  });

  test('a restart goes on waiting', () => {
    const { state, openedAtMs } = opened(begun);
    const gap = closed(press(state, bob, 1, openedAtMs).state).state;
    const back = step(gap, { type: 'resume', atMs: gap.atMs + 20 * 60_000 });
    expect(back.effects).toContainEqual({ type: 'announce', what: 'resumed-hosted' });
    expect(drive(back.state, 'next').effects.map(({ type }) => type)).toContain('post-question');
  });
});
