import { expect, it } from 'vitest';
import { simulate } from './simulation/simulate.ts';

/** `npm run simulate` plays a thousand. */
it('games of all modes by people at random, through faults and crashes, all end, with every point where it belongs', async () => {
  const report = await simulate({ games: 60, seed: 20 });
  expect(report.wrong).toEqual([]);
  expect(Object.keys(report.byMode)).toHaveLength(8);
  expect(report.crashes).toBeGreaterThan(0);
  expect(report.storeFaults).toBeGreaterThan(0);
  expect(report.counted).toBeGreaterThan(10);
  expect(report.doubtful).toBeLessThan(report.presses / 5);
}, 120_000);
