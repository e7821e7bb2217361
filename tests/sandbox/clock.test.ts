import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snowflakeTime, virtualClock } from '../../src/sandbox/index.ts';
import { snowflakes } from '../../src/sandbox/snowflake.ts';

test('a virtual clock runs what falls due in order of time, and each at its own time', () => {
  const clock = virtualClock(1_800_000_000_000);
  const log: [string, number][] = [];
  const note = (name: string) => () => log.push([name, clock.now() - 1_800_000_000_000]);
  clock.after(300, note('late'));
  clock.after(100, () => {
    note('early')();
    clock.after(50, note('nested'));
  });
  const cancel = clock.after(200, note('never'));
  cancel();
  clock.advance(300);
  expect(log).toEqual([
    ['early', 100],
    ['nested', 150],
    ['late', 300],
  ]);
});

test('ids carry the time, have 17 to 19 digits and always grow', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 30 }), (steps) => {
      const clock = virtualClock();
      const nextId = snowflakes(clock);
      let last = 0n;
      for (const step of steps) {
        clock.advance(step);
        const id = nextId();
        expect(id).toMatch(/^\d{17,19}$/);
        expect(snowflakeTime(id)).toBe(clock.now());
        expect(BigInt(id)).toBeGreaterThan(last);
        last = BigInt(id);
      }
    }),
  );
});
