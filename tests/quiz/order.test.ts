import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import { sentences, veldt } from './fixtures/veldt.ts';
import { sentence } from './fixtures/world.ts';

const gates = [
  'stone',
  'oak',
  'iron',
  'copper',
  'silver',
  'marble',
  'brick',
  'glass',
  'bronze',
  'cedar',
  'slate',
  'chalk',
];
const told = gates.map((of, at) =>
  sentence(
    'veldt',
    60 + at,
    `[[ysolde|Ysolde]] carved the ${of} gate of [[tarn|Tarn]] in {{${String(1300 + at * 7)}}}.`,
  ),
);
const { questions } = buildBank(veldt({ statements: [], sentences: [...sentences, ...told] }));
const yearOf = (text: string): number => 1300 + 7 * gates.findIndex((of) => text.includes(` ${of} gate`));
const isOfGates = (texts: readonly string[]): boolean => texts.every((text) => text.includes(' gate of Tarn'));

describe('questions on the order of events', () => {
  it('take turns: first, last, before, after and whole orders', () => {
    const types = new Set(questions.map(({ type }) => type));
    for (const type of ['first', 'last', 'before', 'after', 'order']) expect(types).toContain(type);
  });

  it('have the right key', () => {
    for (const { type, stem, options, key } of questions) {
      if (!isOfGates(options) || key === null) continue;
      const right = yearOf(options[key] ?? '');
      const years = options.map(yearOf);
      if (type === 'first') expect(right).toBe(Math.min(...years));
      if (type === 'last') expect(right).toBe(Math.max(...years));
      if (type === 'after') expect(years.filter((year) => year > yearOf(stem))).toEqual([right]);
      if (type === 'before') expect(years.filter((year) => year < yearOf(stem))).toEqual([right]);
    }
  });
});
