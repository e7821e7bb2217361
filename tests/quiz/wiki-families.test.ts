import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';

/** What pages of a wiki about houses and their people have. */
const bankOf = (name: string, text: string): readonly Question[] =>
  buildBank(buildLore({ articles: [{ name, text }] })).questions;
const typed = (text: string, name = 'page.txt'): readonly (readonly string[])[] =>
  bankOf(name, text)
    .filter(({ options }) => options.length === 0)
    .map(({ accepted }) => accepted);

describe('a typed answer', () => {
  it('is not the page’s own name cut short', () => {
    const text = `Tamsin

Tamsin is a steward of the Grey Watch, known to his friends as Tam.

In 1204 Tam greeted Dorvan Vey at Castle Marl and led him to the hall of the Grey Watch. In 1206 Tam sailed with Dorvan Vey from Castle Marl to the haven of Orme.`;
    expect(typed(text).flat()).not.toEqual([]);
    expect(typed(text).flat()).not.toContain('Tam');
  });

  it('is no player of a part', () => {
    const text = `The Coast Road

The Coast Road is an episode of The Long Watch.

Catrin Tarrow chastises her husband Ned (Sean Byrne) for leaving the Keep of Marl. In 1204 Ned rides from the Keep of Marl to Orme Harbour with his daughter Sansa Tarrow.`;
    const ned = typed(text).find((accepted) => accepted.includes('Ned'));
    expect(ned).toBeDefined();
    expect(ned).not.toContain('Sean Byrne');
  });

  it('is not the page’s own name in other words', () => {
    const text = `Dalton Holm

Dalton Holm, known as the Red Kraken, was the lord of the isles of Tarn, and the Lord Reaper of Marl during the reign of King Osric II.

Dalton was a daring man. He was loved by his men. Because Dalton was wounded in a dozen fights, men began calling him the Red Kraken. In 1204 the Red Kraken sailed from the haven of Orme to Castle Velm with Dorvan Vey. The Red Kraken intended to conquer the Marl Islands and Saltmere and to sack Oldhaven and Castle Marl. Dalton answered by gathering longships at Fair Isle.`;
    expect(typed(text)).not.toEqual([]);
    expect(typed(text).flat()).not.toContain('Red Kraken');
  });

  it('is taken by its first name, or is not asked for', () => {
    const text = `House Redmere

House Redmere was a noble house of the coast of Tarn.

In 1204 Lord Redmere promised to support Alyn Velmar, the lord of the tides, with thirty galleys. The fleet met the ships of Orme in 1206, and Lord Redmere briefly hosted Alyn Oakenfist at Castle Marl. Alyn Oakenfist sailed in 1207 from Castle Marl to the haven of Orme with Alyn Velmar.`;
    const answers = typed(text);
    expect(answers).not.toEqual([]);
    for (const accepted of answers) if (accepted.includes('Alyn Oakenfist')) expect(accepted).toContain('Alyn');
  });

  it('does not begin with a ruler’s number', () => {
    const text = `Rhosa Marlow

Rhosa Marlow was the queen of the coast of Tarn and the ward of Elira Marlow.

In 1204 King Aldric III Marlow married Rhosa Marlow at Castle Velm before the lords of Orme. In 1211 King Aldric III Marlow rode from Castle Velm to the haven of Orme.`;
    const aldric = typed(text).find((accepted) => accepted.includes('Aldric III Marlow'));
    expect(aldric).toBeDefined();
    for (const form of aldric ?? []) expect(form).not.toMatch(/^[IVX]+ /);
  });
});

describe('who goes by more than one name', () => {
  it('may be typed with a small word of a language of their own', () => {
    const text = `Yunka

Yunka is a city of the bay of Tarn, ruled by its masters.

Dorvan Vey has the support of the masters of Yunka. Yezzan zo Karr and Dorvan Vey met at Castle Marl. In 1204 Yezzan sailed with Dorvan Vey from the haven of Orme to Castle Marl.`;
    const yezzan = typed(text).filter((accepted) => accepted.includes('Yezzan'));
    expect(yezzan).not.toEqual([]);
    for (const accepted of yezzan) expect(accepted).toContain('Yezzan zo Karr');
  });

  it('may be typed with or without the words that a dash joins', () => {
    const text = `Marlow Wars

The Marlow Wars were fought between the houses of the coast of Tarn.

Although Janos wishes to hang him, Aemon protests and writes to Cotter Pike at Eastmarch. Cotter Pike captures Rattlecoat at Long Barrow, and the wildling reveals that Jon Sand killed Corin Vey.

The fleet of Salador Sane carries the whole army of the coast in the spring north to Eastmarch-by-the-Sea.

The warriors of the north raid into the Gift in small boats. Wildlings use the shore near Eastmarch, and Wildlings trade there with the keepers of the coast.`;
    const marches = typed(text).filter((accepted) => accepted[0]?.startsWith('Eastmarch'));
    expect(marches).not.toEqual([]);
    for (const accepted of marches)
      expect(accepted).toEqual(expect.arrayContaining(['Eastmarch', 'Eastmarch-by-the-Sea']));
  });

  it('is not a prince taken for a king of that name', () => {
    const text = `Malor Marlow

Malor Marlow was a child of the house that ruled the coast of Tarn.

King Jarec I Marlow had ruled from Castle Velm, and his crown was brought to Castle Marl by Corin Vey. Prince Jarec was slain by Corin Vey at Castle Velm in 1129.`;
    expect(typed(text)).not.toEqual([]);
    expect(typed(text).flat()).not.toContain('Prince Jarec');
  });
});

describe('a sentence of a wiki', () => {
  it.each([
    [
      'in which a noun is missing',
      'The feast of wedding the between Edmar Tolly and Roslin Frey was followed by a ceremony at Castle Velm.',
      'wedding the between',
    ],
    [
      'that names a new lord without saying when',
      'Alys Harrow, the daughter of the new Lord of Harrowhall, became the second wife of Magnus Marlow.',
      'the new Lord',
    ],
  ])('%s makes no question', (_what, sentence, asked) => {
    const text = `Marlow Wars\n\nThe Marlow Wars were fought between the houses of the coast of Tarn.\n\n${sentence} In 1204 Dorvan Vey led the army of Orme against the Karnish governor Abdun Khan at the Siege of Tilpar.`;
    const stems = bankOf('page.txt', text).map(({ stem }) => stem);
    expect(stems).not.toEqual([]);
    expect(stems.filter((stem) => stem.includes(asked))).toEqual([]);
  });
});
