import { describe, expect, test } from 'vitest';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { Person, SessionState } from '../../src/game/state.ts';
import {
  ann,
  askHint,
  bob,
  closed,
  cyd,
  due,
  firstOpen,
  messageOf,
  opened,
  press,
  session,
  t0,
  timeUp,
} from './fixtures.ts';

const scores = (state: SessionState) => standingsOf(state).map((one) => [one.displayName, one.points]);
const reasonOf = (state: SessionState) => (state.phase.name === 'over' ? state.phase.reason : null);
/** The right option of question `no` is `no % 4`. */
const right = (no: number): number => no % 4;
const wrong = (no: number): number => (no + 1) % 4;

describe('a race', () => {
  const race = { mode: 'race' } as const;

  test('closes at once on the first right answer, after the moment that an earlier press may take', () => {
    const { state, openedAtMs } = firstOpen(race);
    const missed = press(state, ann, wrong(1), openedAtMs + 1000).state;
    expect(due(missed).atMs).toBeGreaterThan(openedAtMs + 9000);
    const won = press(missed, bob, right(1), openedAtMs + 2000);
    expect(won.verdict).toEqual({ kind: 'recorded', option: 1 });
    expect(due(won.state).atMs).toBe(openedAtMs + 3030);
    expect(scores(closed(won.state).state)).toEqual([
      ['Bob', 145],
      ['Ann', 0],
    ]);
  });

  test('“I sent it first”: the earlier press wins, though it arrived later', () => {
    const { state, openedAtMs } = firstOpen(race);
    const won = press(state, bob, right(1), openedAtMs + 2000).state;
    const earlier = press(won, ann, right(1), openedAtMs + 1900, openedAtMs + 2800);
    expect(earlier.verdict).toEqual({ kind: 'recorded', option: 1 });
    // The close does not move away with each arrival.
    expect(due(earlier.state).atMs).toBe(due(won).atMs);
    expect(scores(closed(earlier.state).state)).toEqual([['Ann', 145]]);
  });

  test('who presses later than the winner is told so; the same millisecond wins as well', () => {
    const { state, openedAtMs } = firstOpen(race);
    const won = press(state, bob, right(1), openedAtMs + 2000).state;
    expect(press(won, cyd, right(1), openedAtMs + 2001).verdict).toEqual({ kind: 'beaten' });
    expect(scores(closed(press(won, ann, right(1), openedAtMs + 2000).state).state)).toEqual([
      ['Ann', 145],
      ['Bob', 145],
    ]);
  });

  test('nobody tries all options: a wrong press was the only one', () => {
    const { state, openedAtMs } = firstOpen(race);
    const missed = press(state, ann, wrong(1), openedAtMs + 1000).state;
    expect(press(missed, ann, right(1), openedAtMs + 1100).verdict).toEqual({ kind: 'already', option: 2 });
  });

  test('a race that was won before a restart closes with its winner', () => {
    const { state, openedAtMs } = firstOpen(race);
    const won = press(state, bob, right(1), openedAtMs + 2000).state;
    const back = step(won, { type: 'resume', atMs: openedAtMs + 4000 });
    expect(back.effects).toContainEqual({ type: 'announce', what: 'resumed' });
    expect(due(back.state).atMs).toBe(openedAtMs + 5000);
    expect(scores(closed(back.state).state)).toEqual([['Bob', 145]]);
  });
});

describe('survival', () => {
  const survival = { mode: 'survival', questions: 5 } as const;
  /** Plays one question; null misses it, false does not answer. */
  function ask(state: SessionState, answers: readonly (readonly [Person, boolean])[]): SessionState {
    const open = opened(state);
    const no = open.state.phase.name === 'open' ? open.state.phase.questionNo : 0;
    const all = answers.reduce(
      (now, [who, isRight], i) => press(now, who, isRight ? right(no) : wrong(no), open.openedAtMs + 100 * i).state,
      open.state,
    );
    return closed(all).state;
  }
  const begun = step(session(survival), { type: 'begin', atMs: t0 }).state;

  test('a miss and you are out, and told so when you press', () => {
    const one = ask(begun, [
      [ann, true],
      [bob, true],
      [cyd, false],
    ]);
    const { state, openedAtMs } = opened(one);
    expect(press(state, cyd, right(2), openedAtMs + 10).verdict).toEqual({ kind: 'out' });
    expect(askHint(state, cyd, openedAtMs + 10).verdict).toEqual({ kind: 'out' });
    expect(press(state, ann, right(2), openedAtMs + 10).verdict).toEqual({ kind: 'recorded', option: 2 });
  });

  test('no answer and you are out; the last one left wins, whoever was faster', () => {
    const one = ask(begun, [
      [ann, true],
      [bob, true],
    ]);
    const two = ask(one, [[bob, true]]);
    expect(reasonOf(two)).toBe('last-left');
    expect(standingsOf(two)[0]).toMatchObject({ displayName: 'Bob', rank: 1, correct: 2 });
  });

  test('who has answered more questions stands before who was faster', () => {
    const halved = { userId: '300000000000000009', displayName: 'Dee' };
    const one = ask(begun, [
      [ann, true],
      [halved, true],
    ]);
    const state: SessionState = {
      ...one,
      played: one.played.map((played) => ({
        ...played,
        results: played.results.map((result) => ({ ...result, points: result.userId === ann.userId ? 150 : 50 })),
      })),
    };
    const two = ask(state, [[halved, true]]);
    const three: SessionState = {
      ...two,
      played: two.played.map((played, i) =>
        i === 1 ? { ...played, results: played.results.map((result) => ({ ...result, points: 50 })) } : played,
      ),
    };
    expect(standingsOf(three).map(({ displayName, rank, points }) => [rank, displayName, points])).toEqual([
      [1, 'Dee', 100],
      [2, 'Ann', 150],
    ]);
  });

  test('ends when nobody is left', () => {
    const one = ask(begun, [
      [ann, true],
      [bob, true],
    ]);
    expect(
      reasonOf(
        ask(one, [
          [ann, false],
          [bob, false],
        ]),
      ),
    ).toBe('none-left');
  });

  test('someone alone plays on until the first miss', () => {
    const two = ask(ask(begun, [[ann, true]]), [[ann, true]]);
    expect(two.phase.name).toBe('gap');
    expect(reasonOf(ask(two, [[ann, false]]))).toBe('none-left');
  });

  test('does not wait for those who are out', () => {
    const one = ask(begun, [
      [ann, true],
      [bob, true],
      [cyd, false],
    ]);
    const { state, openedAtMs } = opened(one);
    const first = press(state, ann, right(2), openedAtMs + 10).state;
    expect(due(first).atMs).toBeGreaterThan(openedAtMs + 9000);
    const both = press(first, bob, right(2), openedAtMs + 500).state;
    expect(due(both).atMs).toBe(openedAtMs + 1530);
  });

  test('a question that a restart voids puts nobody out', () => {
    const one = ask(begun, [
      [ann, true],
      [bob, true],
    ]);
    const { state } = opened(one);
    const back = step(state, { type: 'resume', atMs: state.atMs + 60_000 }).state;
    expect(back.played.at(-1)?.void).toBe('restart');
    const { state: next, openedAtMs } = opened(back);
    expect(press(next, bob, right(3), openedAtMs + 10).verdict).toEqual({ kind: 'recorded', option: 3 });
  });
});

describe('500 presses at once', () => {
  test.each(['classic', 'race', 'survival'] as const)('in %s count each exactly once', (mode) => {
    const { state, openedAtMs } = firstOpen({ mode });
    const crowd = Array.from({ length: 500 }, (_, i) => ({
      userId: `3${String(i).padStart(17, '0')}`,
      displayName: `P${i}`,
    }));
    const twice = [...crowd, ...crowd];
    const pressed = twice.reduce((now, who) => press(now, who, right(1), openedAtMs + 700).state, state);
    const closing = timeUp(pressed).state;
    const results = closing.phase.name === 'awarding' ? closing.phase.results : [];
    expect(new Set(results.map(({ userId }) => userId)).size).toBe(500);
    expect(results).toHaveLength(500);
    expect(results.every(({ points }) => points === 148)).toBe(true);
  });
});

test('the message of a closed race takes no press any more', () => {
  const { state, openedAtMs } = firstOpen({ mode: 'race' });
  const over = closed(press(state, bob, right(1), openedAtMs + 2000).state).state;
  const late = { type: 'press', by: ann, option: 1, pressedAtMs: openedAtMs + 10, messageId: messageOf(1) } as const;
  expect(step(over, { ...late, atMs: over.atMs + 10 }).verdict).toEqual({ kind: 'too-late' });
});
