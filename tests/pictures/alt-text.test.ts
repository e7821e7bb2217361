import fc from 'fast-check';
import { expect, test } from 'vitest';
import { altText } from '../../src/pictures/index.ts';

const sayMore = (count: number): string => `And ${count} more.`;

test('holds everything that fits', () => {
  expect(altText('A map of Saltmere.', ['Allies: Orla.', 'Enemies: Tam.'], sayMore)).toBe(
    'A map of Saltmere. Allies: Orla. Enemies: Tam.',
  );
  expect(altText('A map of Saltmere.', [], sayMore)).toBe('A map of Saltmere.');
});

test('is never longer than Discord takes, and counts what it leaves out', () => {
  const items = fc.array(fc.string({ minLength: 1, maxLength: 400 }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 1500 }), items, (lead, parts) => {
      const text = altText(lead, parts, sayMore);
      expect(text.length).toBeLessThanOrEqual(1024);
      const said = /And (\d+) more\.$/.exec(text)?.[1];
      if (said === undefined) for (const part of parts) expect(text).toContain(part);
      else expect(Number(said)).toBeLessThanOrEqual(parts.length);
    }),
  );
});
