import { expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';

const namesIn = (text: string): string[] =>
  buildLore({ articles: [{ name: 'tarn.txt', text: `Tarn\n\n${text}` }] }).entities.map(({ name }) => name);

it('a bond of two peoples is named with both, and the men of a king with their king', () => {
  const found = namesIn(
    "Corin made the Old Alliance of Giants and Men at Tarn. Giants and Men had lived there. Men sang, and Giants and Men fought. They fled from the King's Men of Harrowmark.",
  );
  expect(found).toContain('Old Alliance of Giants and Men');
  expect(found).not.toContain('Men of Harrowmark');
});

it('a word behind a hyphen that is none of the language belongs to the name', () => {
  const found = namesIn('Orrin laid siege to the Tower of Karath-dûl. The Tower of Karath-dûl fell to Corin.');
  expect(found.filter((name) => /Karath$/.test(name))).toEqual([]);
});
