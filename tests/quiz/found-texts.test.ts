import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';

const stemsOf = (text: string): string =>
  buildBank(buildLore({ articles: [{ name: 'found.txt', text }] }))
    .questions.map(({ stem }) => stem)
    .join('\n');

describe('a found text', () => {
  it('asks of the development of a ship, which is a part of its story', () => {
    const stems = stemsOf(`USS Heron

The USS Heron was a starship that served under Captain Corin Vey from 2371 to 2375.

Development

In 2369, Admiral Dorvan Hale ordered the engineers of Tarn Yard to build the Heron after the loss of the colony of Velm. The design was drawn by Jarla Pell, who had lost her brother at Velm.`);
    expect(stems).toMatch(/Tarn Yard|Velm/);
  });
});
