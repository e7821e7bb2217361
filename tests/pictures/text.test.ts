import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { typeface } from '../../src/pictures/index.ts';
import { drawable, wrapText } from '../../src/pictures/text.ts';

const letters = typeface();
const box = { size: 28, weight: 'regular', width: 300, lines: 2 } as const;

describe('text in a picture', () => {
  it('breaks between words and ends in an ellipsis where something is left over', () => {
    expect(wrapText('The lamp went out', box, letters)).toEqual(['The lamp went out']);
    const lines = wrapText('The keepers of Saltmere lit the lamp again and again until the sea fell', box, letters);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('The keepers of');
    expect(lines[1]).toMatch(/^Saltmere.*…$/);
  });

  it('ends with a whole word, but where one word is wider than its box', () => {
    const text = 'The keepers of Saltmere lit the lamp again and again until the sea fell';
    for (const width of [200, 260, 300, 340, 420]) {
      const lines = wrapText(text, { ...box, width }, letters);
      const kept = lines.join(' ').replace(/…$/, '');
      expect(text.startsWith(kept)).toBe(true);
      expect(text.slice(kept.length), kept).toMatch(/^(?: |$)/);
    }
    expect(wrapText('Oberwasserkammerlampenwärterhaus', { ...box, lines: 1 }, letters)[0]).toMatch(/^Ober\S+…$/);
  });

  it('breaks a word that is wider than its box', () => {
    const lines = wrapText('Oberwasserkammerlampenwärterhaus', box, letters);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('Oberwasserkammerlampenwärterhaus');
  });

  it('replaces what the typeface has no letters for, and what XML cannot hold', () => {
    expect(drawable('Ålesund 🚀 日本\u0000\n twice', letters)).toBe('Ålesund ? ? twice');
    expect(drawable('e\u0301', letters)).toBe('é');
  });

  it('nothing in, nothing out', () => {
    expect(wrapText(' \n ', box, letters)).toEqual([]);
  });

  test('no line is wider than its box, and there are never too many', () => {
    const plan = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 200 }),
      width: fc.integer({ min: 60, max: 900 }),
      lines: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(plan, ({ text, width, lines }) => {
        const wrapped = wrapText(text, { ...box, width, lines }, letters);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(letters.measure(line, box)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('what fits is kept whole', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 }), (words) => {
        expect(wrapText(words.join(' '), { ...box, width: 900 }, letters).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
