import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';

const questionsOf = (text: string) => buildBank(buildLore({ articles: [{ name: 'found.txt', text }] })).questions;
const stemsOf = (text: string): string =>
  questionsOf(text)
    .map(({ stem }) => stem)
    .join('\n');

describe('a found text', () => {
  it('is asked for no roles, since what stands beside a name is too often no office', () => {
    const text = `The Ossun War

The Ossun War was fought in the hills of Tarn from 1204 to 1209. Dorvan Hale, King of Tarn, led the army. Queen Maresh, Duchess of Velm, joined him in 1205. Corin Vey, Margrave of Orme, held the pass until 1206. Jarla Pell, Countess of Sallow, sent her ships in 1207.`;
    expect(questionsOf(text).filter(({ type }) => type === 'role')).toEqual([]);
    expect(questionsOf(text).length).toBeGreaterThan(0);
  });

  it('asks for no land that the one beside it gives away', () => {
    const stems = stemsOf(`Corin Vey

Corin Vey was a merchant of Tarn in the years after the Ossun War. In 1212 he became envoy to China and Korea, and in 1214 he returned to Tarn with a cargo of silk for Queen Maresh.`);
    expect(stems).not.toContain('to _____ and Korea');
    expect(stems).not.toContain('to China and _____');
  });

  it('quotes no passage that starts with "The same year" of a year that it does not tell', () => {
    const stems = stemsOf(`The Ossun War

The Ossun War was fought in the hills of Tarn from 1204 to 1209.

Relations stayed bad. The same year the ships of Dorvan Hale nearly brought on a war with the Marsh League.`);
    expect(stems).not.toContain('Relations stayed bad');
  });

  it('asks of the development of a ship, which is a part of its story', () => {
    const stems = stemsOf(`USS Heron

The USS Heron was a starship that served under Captain Corin Vey from 2371 to 2375.

Development

In 2369, Admiral Dorvan Hale ordered the engineers of Tarn Yard to build the Heron after the loss of the colony of Velm. The design was drawn by Jarla Pell, who had lost her brother at Velm.`);
    expect(stems).toMatch(/Tarn Yard|Velm/);
  });
});
