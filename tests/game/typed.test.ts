import { describe, expect, test } from 'vitest';
import { asksTyped } from '../../src/game/modes/asking.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { SessionState } from '../../src/game/state.ts';
import { newSession, step } from '../../src/game/session.ts';
import { ann, bob, closed, cyd, guess, opened, plan, press, question, t0 } from './fixtures.ts';

const asking = (more: Parameters<typeof question>[1]) => {
  const questions = [question(1, more), question(2), question(3)];
  const ids = { gameId: '900000000000000001', guildId: '111111111111111111', channelId: '222222222222222222' };
  const planned = { ...plan, mode: 'typed' as const, seconds: 30 };
  const state = newSession({ ...ids, locale: 'en-US', starter: ann, plan: planned, questions, atMs: t0 });
  return opened(step(state, { type: 'begin', atMs: t0 }).state);
};
const keeper = { options: ['Orla Venn', 'Tam Quill', 'Tam Quell'], key: 1, accepted: ['Tam Quill', 'Old Tam'] };
const verdictOf = (text: string, more: Parameters<typeof question>[1] = keeper) => {
  const { state, openedAtMs } = asking(more);
  const told = guess(state, ann, text, openedAtMs + 3000);
  const { points } = standingsOf(closed(told.state).state)[0] ?? { points: null };
  return [told.verdict?.kind, points];
};
const scores = (state: SessionState) => standingsOf(state).map((one) => [one.displayName, one.points]);

describe('a typed answer', () => {
  test.each([
    ['Tam Quill', 145],
    ['tam quill!', 145],
    ['the Old Tam', 145],
    ['Orla Venn', 0],
    // As near to a wrong name as to the right one.
    ['Tam Quell', 0],
    ['Orla Venn, Tam Quill', 0],
    ['Orla Venn or Tam Quill or Tam Quell', 0],
  ])('%j is recorded, and gives %i points', (text, points) => {
    expect(verdictOf(text)).toEqual(['typed', points]);
  });

  test.each([
    ['2405', 145],
    ['2406', 0],
    ['240', 0],
  ])('a year is exact: %j gives %i', (text, points) => {
    const when = { options: ['2405', '2404', '2406'], key: 0, accepted: ['2405'] };
    expect(verdictOf(text, when)).toEqual(['typed', points]);
  });

  test('Henry VII is not Henry VIII', () => {
    const king = { options: [], key: null, accepted: ['Osric VIII'] };
    expect(verdictOf('Osric VII', king)).toEqual(['typed', 0]);
    expect(verdictOf('Osric 8', king)).toEqual(['typed', 145]);
  });

  test('a near miss is told privately and given back, twice; the third counts as it is', () => {
    const { state, openedAtMs } = asking({ ...keeper, options: ['Orla Venn', 'Tam Quill'] });
    const one = guess(state, ann, 'Tim Quall', openedAtMs + 1000);
    expect(one.verdict).toEqual({ kind: 'near', triesLeft: 2 });
    // Nothing to be seen in the channel.
    expect(one.effects).toEqual([{ type: 'save', when: 'soon' }]);
    const two = guess(one.state, ann, 'Tim Quall', openedAtMs + 2000);
    expect(two.verdict).toEqual({ kind: 'near', triesLeft: 1 });
    expect(guess(two.state, ann, 'Tim Quall', openedAtMs + 3000).verdict).toEqual({ kind: 'typed', text: 'Tim Quall' });
    const right = guess(two.state, ann, 'Tam Quill', openedAtMs + 15_000).state;
    expect(scores(closed(right).state)).toEqual([['Ann', 125]]);
  });

  test('counts once, is nobody’s but theirs, and comes too late after the deadline', () => {
    const { state, openedAtMs } = asking(keeper);
    const first = guess(state, ann, 'Orla Venn', openedAtMs + 1000).state;
    expect(guess(first, ann, 'Tam Quill', openedAtMs + 2000).verdict).toEqual({
      kind: 'already-typed',
      text: 'Orla Venn',
    });
    expect(guess(first, bob, 'Tam Quill', openedAtMs + 30_000).verdict).toEqual({ kind: 'too-late' });
    expect(guess(first, cyd, '   ', openedAtMs + 2000).verdict).toEqual({ kind: 'empty' });
    expect(press(first, cyd, 1, openedAtMs + 2000).verdict).toEqual({ kind: 'not-open' });
  });
});

describe('which questions can be typed', () => {
  test.each([
    ['a name', { accepted: ['Tam Quill'] }, true],
    ['a year', { type: 'when', options: ['2405', '2404'], key: 0, accepted: ['2405'] }, true],
    ['one without options', { options: [], key: null, accepted: ['Tam'] }, true],
    ['one that takes nothing for right', { accepted: [] }, false],
    [
      'one that speaks of its options',
      { type: 'who', stem: 'Which of these kept the lamp?', accepted: ['Tam'] },
      false,
    ],
    ['an order', { type: 'order', accepted: ['Tam'] }, false],
    [
      'a description',
      { type: 'why', options: ['because it rained', 'x'], key: 0, accepted: ['because it rained'] },
      false,
    ],
  ])('%s: %o – %s', (_, more, fits) => {
    expect(asksTyped(question(1, { type: 'who', ...more })) !== null).toBe(fits);
  });
});
