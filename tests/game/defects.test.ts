/** What broke in other projects' games of trivia, each as it was told; those that show on the wire stand in tests/flows/trivia-defects.test.ts. */
import { describe, expect, test } from 'vitest';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { SessionState } from '../../src/game/state.ts';
import { newSession } from '../../src/game/session.ts';
import { ann, bob, closed, cyd, guess, opened, plan, press, question, firstOpen, t0 } from './fixtures.ts';

/** Whether that typed answer gets points for that right one. */
function wins(typed: string, answer: string, options: readonly string[] = []): boolean {
  const all = options.length === 0 ? [answer, 'Quite Another', 'Somebody Else', 'Nobody Known'] : options;
  const asked = question(1, { type: 'who', options: all, key: all.indexOf(answer), accepted: [answer] });
  const state: SessionState = newSession({
    gameId: '900000000000000001',
    guildId: '1',
    channelId: '2',
    locale: 'en-US',
    starter: ann,
    plan: { ...plan, mode: 'typed', questions: 1 },
    questions: [asked],
    atMs: t0,
  });
  const open = opened(step(state, { type: 'begin', atMs: t0 }).state);
  let given = open.state;
  // A near miss is given back: whoever insists sends the same again.
  for (let i = 0; i < 3; i += 1) given = guess(given, bob, typed, open.openedAtMs + 10 + i).state;
  return (standingsOf(closed(given).state)[0]?.points ?? 0) > 0;
}

describe('matching of typed answers', () => {
  test.each([
    ['Henry VII', 'Henry VIII'],
    ['Henry VIII', 'Henry VII'],
    ['Henry 7', 'Henry VIII'],
    ['World War I', 'World War II'],
    ['World War Two', 'World War I'],
    ['Deep Space 8', 'Deep Space 9'],
  ])('Fuzzy matching accepts wrong numerals: %s for %s', (typed, answer) => expect(wins(typed, answer)).toBe(false));

  test.each(['Henry VIII', 'henry the 8th', 'Henry 8'])(
    '… and the right one is taken however it is written: %s',
    (typed) => expect(wins(typed, 'Henry VIII')).toBe(true),
  );

  test.each(['Paris London Rome Berlin', 'Paris, London, Rome, Berlin', 'paris or london', 'Paris/Rome'])(
    'Typing all options wins: %s',
    (typed) => expect(wins(typed, 'Paris', ['Paris', 'London', 'Rome', 'Berlin'])).toBe(false),
  );

  test.each(['Paris!', 'paris', ' “Paris” ', 'PARIS.'])('"Paris!" loses: %s', (typed) =>
    expect(wins(typed, 'Paris')).toBe(true),
  );

  test.each([
    ['chair', 'air'],
    ['air', 'chair'],
    ['art', 'cart'],
  ])('"chair" matches "air": %s for %s', (typed, answer) => expect(wins(typed, answer)).toBe(false));

  test.each(['Гагарин', '東京', 'Ωμέγα'])(
    'an answer in Cyrillic normalises to nothing and can never be given: %s',
    (answer) => {
      expect(wins(answer.toLocaleLowerCase(), answer)).toBe(true);
      expect(wins('Лондон', answer)).toBe(false);
      expect(wins('…', answer)).toBe(false);
    },
  );
});

describe('scores', () => {
  test('A win needs score == max exactly', () => {
    // Nobody has all of the points that there are, and two in between have the same.
    const first = firstOpen({ questions: 2 });
    const presses = [
      [ann, 1, 3000],
      [bob, 0, 1000],
      [cyd, 1, 9000],
    ] as const;
    const one = presses.reduce(
      (now, [who, option, ms]) => press(now, who, option, first.openedAtMs + ms).state,
      first.state,
    );
    const second = opened(closed(one).state);
    const two = press(second.state, bob, 2, second.openedAtMs + 3000).state;
    const standings = standingsOf(closed(two).state);
    expect(standings.map(({ displayName, rank, points }) => [displayName, rank, points])).toEqual([
      ['Ann', 1, 142],
      ['Bob', 1, 142],
      ['Cyd', 3, 127],
    ]);
  });
});
