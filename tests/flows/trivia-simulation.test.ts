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
  // How many presses a crash swallows hangs on how busy the machine is; most must tell what became of them.
  expect(report.doubtful).toBeLessThan(report.presses / 2);
}, 120_000);
