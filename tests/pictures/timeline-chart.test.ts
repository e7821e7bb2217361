import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartEvent, TimelineChart } from '../../src/pictures/index.ts';
import { drawTimelineChart, rasterise, typeface } from '../../src/pictures/index.ts';
import { precisions } from '../../src/lore/model.ts';
import type { Pixels } from './png.ts';
import { readPng } from './png.ts';
import { textsOf, wordsOf } from './texts.ts';

const ground = '#1f2336';
const chart = (events: readonly ChartEvent[], title = 'Timeline: Saltmere'): TimelineChart => ({
  title,
  subtitle: null,
  events,
  empty: 'Nothing is dated.',
  sayMore: (count) => `+${count} more`,
});
const event = (year: number, text = `The lamp of ${year} was lit`): ChartEvent => ({
  when: String(year),
  year,
  span: false,
  precision: 'exact',
  text,
});
const draw = (events: readonly ChartEvent[], title?: string) => drawTimelineChart(chart(events, title), typeface());
const many = Array.from({ length: 60 }, (_, i) => event(900 + i));
const longName =
  'The Most Serene and Undivided Confederation of the Outer Saltmarsh Lighthouse-Keepers and all their Descendants';

describe('a timeline chart', () => {
  it('shows each event with its date', () => {
    const { svg } = draw([event(900), event(912)]);
    expect(wordsOf(svg)).toEqual([
      'Timeline: Saltmere',
      '900',
      'The lamp of 900 was lit',
      '912',
      'The lamp of 912 was lit',
    ]);
  });

  it('writes a date once where several events share it', () => {
    const { svg } = draw([event(900, 'The lamp was lit'), event(900, 'The lamp went out')]);
    expect(wordsOf(svg).filter((text) => text === '900')).toHaveLength(1);
  });

  it('draws ten events on a phone’s screen and counts the others', () => {
    const { svg, height } = draw(many.map((one) => ({ ...one, text: longName })));
    const words = wordsOf(svg);
    expect(words).toContain('909');
    expect(words).not.toContain('910');
    expect(words).toContain('+50 more');
    expect(height).toBeLessThanOrEqual(1500);
    expect(wordsOf(draw(many.slice(0, 10)).svg).some((text) => text.includes('more'))).toBe(false);
  });

  it('says so where nothing is dated', () => {
    expect(wordsOf(draw([]).svg)).toEqual(['Timeline: Saltmere', 'Nothing is dated.']);
  });

  it('has a shape of its own for each way that a date is known', () => {
    const shapes = precisions.map((precision) => {
      const span = ['range', 'decade', 'century'].includes(precision);
      return draw([{ ...event(900), precision, span }]).svg;
    });
    expect(new Set(shapes).size).toBe(precisions.length);
  });

  it('keeps all text large enough for a phone and inside the picture', () => {
    const long = many.map((one) => ({
      ...one,
      when: `before the early ${one.year}th century of the sea`,
      text: `${longName} & <others>`,
    }));
    const { svg, width, height } = draw(long, `${longName} ${longName}`);
    for (const { left, right, y, size } of textsOf(svg)) {
      expect(size).toBeGreaterThanOrEqual(26);
      expect(left).toBeGreaterThanOrEqual(20);
      expect(right).toBeLessThanOrEqual(width - 20);
      expect(y).toBeLessThanOrEqual(height - 20);
    }
  });
});

describe('its PNG', () => {
  const { svg, width, height } = draw([event(900), event(912, `${longName} met WWWWWWWW & <MMMM>`)], longName);
  let png: Uint8Array;
  let pixels: Pixels;
  beforeAll(async () => {
    png = await rasterise(svg);
    pixels = readPng(png);
  });

  it('has text where text belongs', () => {
    expect([pixels.width, pixels.height]).toEqual([width, height]);
    for (const { text, left, right, y, size } of textsOf(svg)) {
      let inked = 0;
      for (let row = y - size * 0.7; row < y; row++)
        for (let x = left; x < right; x++) if (pixels.at(x, row) !== ground) inked++;
      // Inter's strokes cover about a fifth of a line.
      expect(inked, text).toBeGreaterThan((right - left) * size * 0.7 * 0.08);
    }
  });

  it('has nothing at its edges, and is opaque', () => {
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (pixels.opacity(x, y) !== 255) expect.fail(`${x},${y} is not opaque`);
        const atEdge = x < 20 || x >= width - 20 || y < 20 || y >= height - 12;
        if (atEdge && pixels.at(x, y) !== ground) expect.fail(`there is ink at ${x},${y}`);
      }
  });

  it('has no ink between the end of a measured line and the next thing', () => {
    for (const { left, right, y, size } of textsOf(svg).filter((one) => one.left > 300)) {
      expect(left).toBe(310);
      for (let row = y - size * 0.7; row < y; row++)
        for (let x = Math.ceil(right); x < width; x++) expect(pixels.at(x, row)).toBe(ground);
    }
  });

  it('is the same each time', async () => {
    expect(draw([event(900)]).svg).toBe(draw([event(900)]).svg);
    expect(Buffer.from(await rasterise(svg)).equals(Buffer.from(png))).toBe(true);
  });

  it('rejects what is no drawing, and draws the next one all the same', async () => {
    await expect(rasterise('no drawing')).rejects.toThrow('could not be drawn');
    expect(readPng(await rasterise(draw([]).svg)).width).toBe(1000);
  });
});
