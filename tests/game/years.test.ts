import { describe, expect, test } from 'vitest';
import { asksYear } from '../../src/game/modes/asking.ts';
import { scoreAnswer } from '../../src/game/scoring.ts';
import { readYear, yearsOff } from '../../src/game/years.ts';
import { question } from './fixtures.ts';

const asked = (accepted: string) => question(1, { type: 'nearest-year', options: [], key: null, accepted: [accepted] });

describe('a typed year', () => {
  test.each([
    ['2375', 2375],
    ['in 2375, I think', 2375],
    ['2,375', 2375],
    ['10 000', 10_000],
    ['12 BBY', -12],
    ['12bby', -12],
    ['5 ABY', 5],
  ])('%j is one', (text, year) => expect(readYear(text)?.year).toBe(year));

  test.each(['', 'long ago', '2370s', '2370, 2380', '2370 or 2380', '24th century', 'year2375', '2375 AU', '¼'])(
    '%j is none',
    (text) => expect(readYear(text)).toBeNull(),
  );

  test.each([
    ['2375', '2375', 0],
    ['2375', '2380', 5],
    ['2,375', '2370', 5],
    ['12 BBY', '10', 2],
    ['12 BBY', '10 ABY', 22],
    ['12 BBY', '12 BBY', 0],
  ])('for %s, %j is so far off', (key, text, off) => expect(yearsOff(asked(key), text)).toBe(off));

  test('a decade or a name is not asked for as a year', () => {
    expect(asksYear(asked('2370s'))).toBeNull();
    expect(asksYear(asked('Orla Venn'))).toBeNull();
    expect(asksYear(asked('2375'))).toBe('year');
  });

  test('is worth the less the further it is off, and never less than nothing', () => {
    const near = (yearsAway: number) => scoreAnswer({ correct: false, elapsedMs: 0, yearsOff: yearsAway }, 30_000);
    expect([1, 3, 19, 20, 500].map(near)).toEqual([95, 85, 5, 0, 0]);
    expect(scoreAnswer({ correct: false, elapsedMs: 0, yearsOff: 1, hinted: true }, 30_000)).toBe(47);
  });
});
