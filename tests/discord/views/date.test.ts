import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/discord/texts.ts';
import { renderDate } from '../../../src/discord/views/date.ts';
import type { Precision } from '../../../src/lore/model.ts';

const words = (precision: Precision, year: number, until: number | null = null) =>
  renderDate({ year, until, precision, realWorld: false, text: '' }, sayIn('en-US'));

describe('a date in words', () => {
  it.each([
    ['exact', 2375, null, '2375'],
    ['by', 2384, null, 'by 2384'],
    ['early', 2411, null, 'early 2411'],
    ['mid', 1066, null, 'mid-1066'],
    ['after', 2267, null, 'after 2267'],
    ['circa', 900, null, 'about 900'],
    ['range', 2405, 2410, '2405–2410'],
    ['decade', 2250, 2259, '2250s'],
    ['century', 2300, 2399, '24th century'],
    ['century', 2000, 2099, '21st century'],
    ['century', 2200, 2299, '23rd century'],
    ['century', 1200, 1299, '13th century'],
    ['mid', 2300, 2399, 'mid-24th century'],
    ['by', 2300, 2399, 'by the 24th century'],
    ['late', 1920, 1929, 'late 1920s'],
    ['exact', -44, null, '44 BCE'],
  ] as const)('%s %i–%s is "%s"', (precision, year, until, expected) => {
    expect(words(precision, year, until)).toBe(expected);
  });

  it('falls back to English for a language without a catalogue', () => {
    expect(renderDate({ year: 2384, until: null, precision: 'by', realWorld: false, text: '' }, sayIn('pl'))).toBe(
      'by 2384',
    );
  });
});
