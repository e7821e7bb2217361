import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graded } from '../../src/game/regrade.ts';
import { regrade } from '../../src/game/regrade.ts';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { ModeName } from '../../src/game/state.ts';
import { ann, bob, closed, firstOpen, opened, press } from './fixtures.ts';

const given = (userId: string, more: Partial<Graded>): Graded => ({
  userId,
  displayName: userId,
  points: 0,
  correct: false,
  atMs: 1000,
  elapsedMs: 10_000,
  answer: 'Orla',
  ...more,
});
const pointsOf = (all: readonly Graded[]) => all.map(({ userId, points }) => [userId, points]);

describe('a granted dispute', () => {
  test('gives everyone with that answer what it would have given, by their own time and hint', () => {
    const all = [
      given('right', { answer: 'Tam', correct: true, points: 140 }),
      given('one', {}),
      given('other', { answer: 'ORLA', hinted: true }),
      given('wrong', { answer: 'Nell' }),
    ];
    expect(pointsOf(regrade(all, { mode: 'classic', givenMs: 20_000, accepted: 'Orla' }))).toEqual([
      ['right', 140],
      ['one', 125],
      ['other', 62],
      ['wrong', 0],
    ]);
  });

  test('of a question that was wrong itself counts for whoever answered', () => {
    const all = [given('a', {}), given('b', { answer: 'Nell', elapsedMs: 0 })];
    expect(pointsOf(regrade(all, { mode: 'typed', givenMs: 20_000, accepted: null }))).toEqual([
      ['a', 125],
      ['b', 150],
    ]);
  });

  test('can win a race that somebody else had won, who keeps what was announced', () => {
    const all = [
      given('winner', { answer: 'Tam', correct: true, points: 145, atMs: 2000 }),
      given('first', { atMs: 1500 }),
    ];
    expect(pointsOf(regrade(all, { mode: 'race', givenMs: 20_000, accepted: 'Orla' }))).toEqual([
      ['winner', 145],
      ['first', 125],
    ]);
  });

  test('takes points from nobody, and the second time changes nothing', () => {
    const mode = fc.constantFrom<ModeName>('classic', 'race', 'survival', 'typed');
    const answer = fc.constantFrom('Orla', 'Tam', 'Nell');
    const people = fc.uniqueArray(
      fc.record({ who: fc.nat(20), answer, points: fc.nat(150), atMs: fc.nat(9000), elapsedMs: fc.nat(30_000) }),
      { selector: ({ who }) => who },
    );
    fc.assert(
      fc.property(mode, people, fc.option(answer), (how, all, accepted) => {
        const before = all.map(({ who, ...more }) => given(`p${who}`, { ...more, correct: more.points > 0 }));
        const grant = { mode: how, givenMs: 20_000, accepted };
        const after = regrade(before, grant);
        expect(after.map(({ userId }) => userId)).toEqual(before.map(({ userId }) => userId));
        after.forEach((one, i) => expect(one.points).toBeGreaterThanOrEqual(before[i]?.points ?? 0));
        expect(regrade(after, grant)).toEqual(after);
      }),
    );
  });

  test('in survival, lets who was put out by it back into the game', () => {
    const { state, openedAtMs } = firstOpen({ mode: 'survival', questions: 5 });
    const cyd = { userId: '300000000000000003', displayName: 'Cyd' };
    const all = [ann, cyd].reduce(
      (now, who) => press(now, who, 1, openedAtMs).state,
      press(state, bob, 2, openedAtMs).state,
    );
    const one = closed(all).state;
    const grades = [{ userId: bob.userId, points: 150, correct: true }];
    const told = step(one, { type: 'regraded', questionNo: 1, grades, atMs: one.atMs + 10 });
    expect(told.effects).toEqual([{ type: 'save', when: 'soon' }]);
    expect(standingsOf(told.state).map(({ points }) => points)).toEqual([150, 150, 150]);
    const next = opened(told.state);
    expect(press(next.state, bob, 2, next.openedAtMs + 5).verdict).toEqual({ kind: 'recorded', option: 2 });
  });
});
