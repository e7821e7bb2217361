import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';

const stems = (text: string): string[] =>
  buildBank(buildLore({ articles: [{ name: 'page', text }] })).questions.map(({ stem }) => stem);

const page = (told: string): string => `Holt Tower

Holt Tower is a castle on the coast of Tarn. Sansa Bell was a lady of the castle. Corin Vey was a knight of the castle.

${told}`;

describe('a sentence that a tagger takes to have no verb', () => {
  it.each([
    ['Corin Vey often dines with Lady Sansa Bell at Castle Orme.', 'dines with'],
    ['Osric Hale later married Sansa Bell in the old haven of Saltmere.', 'married Sansa'],
    ['Corin Vey, the warden of Holt Tower, orders Ser Edmar Stone to leave Saltmere.', 'orders Ser'],
    ['Osric Hale and Edmar Stone advance themselves as suitors to Lady Sansa Bell.', 'advance themselves'],
    [
      'An unnamed river flows south from the Grey Hills into the haven of Saltmere and on to Castle Orme.',
      'flows south',
    ],
    [
      'Edmar Stone returns to Saltmere with four ships and Osric Hale, whose children remain at Castle Orme.',
      'returns to',
    ],
  ])('is asked of all the same: %s', (told, words) => {
    expect(stems(page(told)).filter((stem) => stem.includes(words))).not.toEqual([]);
  });

  it.each([
    ['The gold mines of the Grey Hills near Saltmere and Castle Orme, with their wardens.', 'gold mines'],
    ['At the feast of Saltmere dances of the wardens of Castle Orme, and songs of Tarn.', 'dances of'],
  ])('is not asked of where it has none: %s', (told, words) => {
    expect(stems(page(told)).filter((stem) => stem.includes(words))).toEqual([]);
  });

  it('may tell what somebody will do, and is no advice', () => {
    const told = 'Osric Hale promises Edmar Stone he will bring Sansa Bell from Saltmere to Castle Orme.';
    expect(stems(page(told)).filter((stem) => stem.includes('will bring'))).not.toEqual([]);
    const advice = 'Osric Hale will bring Sansa Bell from Saltmere to Castle Orme with Lord Edmar Stone.';
    expect(stems(page(advice)).filter((stem) => stem.includes('will bring'))).toEqual([]);
  });
});

describe('a ruler', () => {
  const tale = `Saltmere

Saltmere is a city on the coast of Tarn. King Jarec I Marlow ruled the city of Saltmere from Castle Velm. Lord Osric Hale was the uncle of Jarec Marlow. The ship King Jarec's Valour lay at Castle Orme.

In 1204 Jarec sailed from Castle Velm to the Grey Hills with Osric Hale and Corin Vey.`;

  it('is one person with his number and without it, and none of his ships', () => {
    const { entities } = buildLore({ articles: [{ name: 'page', text: tale }] });
    const marlow = entities.filter(({ name, aliases }) => [name, ...aliases].includes('Jarec'));
    expect(marlow.map(({ name }) => name)).toEqual(['Jarec I Marlow']);
  });

  it('is asked for by his first name', () => {
    const { questions } = buildBank(buildLore({ articles: [{ name: 'page', text: tale }] }));
    expect(questions.map(({ accepted }) => accepted[0])).toContain('Jarec');
  });

  it('is not taken for a knight of that name, of whom nothing is asked but behind his own paragraph', () => {
    const knight = `${tale}

Edmar Stone proposed a tourney for the lords of Castle Orme, and his sons Ser Jarec and Rickard came to Saltmere in 1255. In 1256 Jarec was made the warden of the Grey Gate by Edmar Stone after the flood of Oldhaven.`;
    const told = stems(knight).filter((stem) => stem.includes('Grey Gate'));
    expect(told).not.toEqual([]);
    for (const stem of told) expect(stem).toContain('Ser Jarec and Rickard');
  });
});
