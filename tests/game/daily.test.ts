import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFor, runAt, withAnswered } from '../../src/game/daily.ts';
import type { Streak } from '../../src/game/daily.ts';

describe('points of the question of the day', () => {
  it('are 100 for the right answer, 10 for each day in a row before, at most 50, and none for a wrong one', () => {
    expect([1, 2, 3, 6, 7, 400].map((run) => pointsFor(true, run))).toEqual([100, 110, 120, 150, 150, 150]);
    expect([1, 6, 400].map((run) => pointsFor(false, run))).toEqual([0, 0, 0]);
  });
});

describe('days in a row', () => {
  it('are the length of the last unbroken row of numbers, whatever was counted twice or too late', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }), (given) => {
        const numbers = [...new Set(given)].sort((a, b) => a - b);
        let streak: Streak | null = null;
        for (const number of numbers) streak = withAnswered(withAnswered(streak, number), number);
        const rows: number[] = [];
        for (const [i, number] of numbers.entries()) {
          const goesOn = i > 0 && number === numbers[i - 1]! + 1;
          rows.push(goesOn ? rows.at(-1)! + 1 : 1);
        }
        expect(streak).toEqual({ last: numbers.at(-1), run: rows.at(-1), longest: Math.max(...rows) });
      }),
    );
  });

  it('stand until a question was let pass', () => {
    const streak = { last: 5, run: 3, longest: 4 };
    expect([5, 6, 7].map((latest) => runAt(streak, latest))).toEqual([3, 3, 0]);
    expect(runAt(null, 1)).toBe(0);
  });
});
