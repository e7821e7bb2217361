import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { allot } from '../../src/pictures/allot.ts';
import type { RelationGroup, Tie } from '../../src/pictures/index.ts';
import { drawRelationMap, rasterise, typeface } from '../../src/pictures/index.ts';
import type { Pixels } from './png.ts';
import { readPng } from './png.ts';
import { textsOf, wordsOf } from './texts.ts';

const group = (tie: Tie, heading: string, count: number, name = heading): RelationGroup => ({
  tie,
  heading,
  edge: `tied by ${heading.toLowerCase()}`,
  nodes: Array.from({ length: count }, (_, i) => ({
    name: `${name} ${i + 1}`,
    note: i % 2 === 0 ? null : `since ${900 + i}`,
  })),
});
const draw = (groups: readonly RelationGroup[], centre = 'Saltmere') =>
  drawRelationMap(
    { centre, about: 'faction', groups, empty: 'No ties are told.', sayMore: (count) => `+${count} more` },
    typeface(),
  );
const four = [
  group('part', 'Members', 30),
  group('friend', 'Allies', 3),
  group('foe', 'Enemies', 20),
  group('other', 'Others', 2),
];
const longName =
  'The Most Serene and Undivided Confederation of the Outer Saltmarsh Lighthouse-Keepers and all their Descendants';

describe('a relation map', () => {
  it('names each kind of relation in words, over its panel and on its line', () => {
    const words = wordsOf(draw(four).svg);
    for (const { heading, edge } of four) {
      expect(words).toContain(heading);
      expect(words).toContain(edge);
    }
    expect(words).toContain('Saltmere');
  });

  it('shows at most 24 names, small groups whole, and counts the others', () => {
    const { svg, shown } = draw(four);
    expect(shown.map(({ nodes }) => nodes.length)).toEqual([10, 3, 9, 2]);
    expect(wordsOf(svg)).toContain('+20 more');
    expect(wordsOf(svg)).toContain('+11 more');
    for (const { nodes } of shown) for (const { name } of nodes) expect(wordsOf(svg)).toContain(name);
  });

  it('has a line of its own for each kind, not told by colour', () => {
    const drawings = (['part', 'friend', 'foe', 'other'] as const).map((tie) => draw([group(tie, 'Ties', 1)]).svg);
    expect(new Set(drawings).size).toBe(4);
  });

  it('says so where nothing is told', () => {
    const { svg, shown } = draw([group('friend', 'Allies', 0)]);
    expect(shown).toEqual([]);
    expect(wordsOf(svg)).toEqual(['Saltmere', 'No ties are told.']);
  });

  it.each([1, 2, 3, 4])('keeps %i groups of very long names inside the picture and apart', (count) => {
    const groups = four.slice(0, count).map(({ tie }) => ({ ...group(tie, longName, 12, longName), edge: longName }));
    const { svg, width, height } = draw(groups, longName);
    const texts = textsOf(svg);
    for (const { left, right, y, size } of texts) {
      expect(size).toBeGreaterThanOrEqual(26);
      expect(left).toBeGreaterThanOrEqual(36);
      expect(right).toBeLessThanOrEqual(width - 36);
      expect(y).toBeLessThan(height - 36);
    }
    for (const [i, one] of texts.entries())
      for (const other of texts.slice(i + 1)) {
        const apart = one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 24;
        expect(apart, `${one.text} / ${other.text}`).toBe(true);
      }
  });

  it('is the same each time', () => {
    expect(draw(four).svg).toBe(draw(four).svg);
  });

  test('places are shared without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 4 }), fc.nat(30), (wanted, places) => {
        const given = allot(wanted, places);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
        expect(sum(given)).toBe(Math.min(places, sum(wanted)));
        given.forEach((count, i) => expect(count).toBeLessThanOrEqual(wanted[i]!));
      }),
    );
  });
});

describe('its PNG', () => {
  const { svg, width, height } = draw(four);
  let pixels: Pixels;
  beforeAll(async () => {
    pixels = readPng(await rasterise(svg));
  });

  it('has text where text belongs and nothing at its edges', () => {
    expect([pixels.width, pixels.height]).toEqual([width, Math.ceil(height)]);
    for (const { text, left, right, y, size } of textsOf(svg)) {
      const colours = new Set<string>();
      for (let row = y - size * 0.6; row < y; row++) for (let x = left; x < right; x++) colours.add(pixels.at(x, row));
      // Letters have smooth edges: many shades between their colour and the ground's.
      expect(colours.size, text).toBeGreaterThan(8);
    }
    for (let y = 0; y < pixels.height; y++)
      for (const x of [0, 10, 20, 30, width - 30, width - 20, width - 1])
        if (pixels.at(x, y) !== '#1f2336') expect.fail(`there is ink at ${x},${y}`);
  });
});
