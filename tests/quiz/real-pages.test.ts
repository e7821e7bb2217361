import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';

/** What pages of real wikis have that pages made up for a test had not. */
const bankOf = (text: string): readonly Question[] =>
  buildBank(buildLore({ articles: [{ name: 'page.txt', text }] })).questions;
const stemsOf = (text: string): string =>
  bankOf(text)
    .map(({ stem }) => stem)
    .join('\n');
const acceptedFor = (text: string, name: string): readonly string[] =>
  bankOf(text).find(({ key, accepted }) => key === null && accepted.includes(name))?.accepted ?? [];

const ages = `House of Orme

The House of Orme was a house of keepers on the coast of Tarn.

In S.A. 1697, Elrun Hale founded the haven of Imlad after the loss of Tarn. In S.A. 3430 Gilian Vey led the army of Orme to the gates of Mordun.

In T.A. 109 Elrun Hale married Celia Brandt at the haven of Imlad. In T.A. 2941 Elrun Hale welcomed Thorin Oake into his home at Imlad. During that same year, the White Council drove the Necromancer out of Dol Garun.`;

describe('years of several ages', () => {
  it('are told with their age', () => {
    const married = bankOf(ages).find(({ stem }) => stem.includes('marry Celia Brandt'));
    expect(married?.options[married.key ?? 0]).toBe('T.A. 109');
    for (const option of married?.options ?? []) expect(option).toMatch(/^T\.A\. \d+$/);
  });

  it('are never put in one order', () => {
    for (const { type, stem, options } of bankOf(ages)) {
      if (!/^(?:order|first|last|before|after)$/.test(type)) continue;
      const told = [stem, ...options].join(' ');
      expect(/founded the haven|gates of Mordun/.test(told) && /married|welcomed|drove/.test(told)).toBe(false);
    }
  });

  it('go on from the last that was told', () => {
    expect(stemsOf(ages)).not.toMatch(/109[^.]*Necromancer/);
    const { sentences } = buildLore({ articles: [{ name: 'page.txt', text: ages }] });
    expect(sentences.find(({ text }) => text.includes('Necromancer'))?.dates[0]?.year).toBe(2941);
  });
});

describe('a year of the wrong options', () => {
  it('is not before one that the passage tells of first', () => {
    const text = `Gokul Dev

Gokul Dev was a headman of the Jarts in the land of Tarn.

In 1669, Gokul Dev led twenty thousand Jarts of Tarn against the Karnish governor Abdun Khan. He was beaten by Hassan Ali at the Siege of Tilpar and was killed in Velm on 1 January 1670.`;
    const asked = bankOf(text).filter(({ type, stem }) => type === 'when' && stem.includes('In 1669,'));
    expect(asked).not.toEqual([]);
    for (const { options } of asked) for (const option of options) expect(Number(option)).toBeGreaterThanOrEqual(1670);
  });

  it('stays in the name of a war', () => {
    expect(
      stemsOf(`Corin Vey

Corin Vey was a general of Tarn. His father Dorvan Vey had lost an arm in the War of 1812 against the Karnish Empire near Velm.`),
    ).not.toContain('War of _____');
  });
});

describe('who and what a page calls by a short name', () => {
  const rohan = `Rohane

Rohane was a kingdom of horsemen north of Velm.

In 2509, Cirion Hale sent a summons to the horsemen of Rohane. In 2510 Eorl the Young led his riders out of the north to the field of Celbrant. Eorl died in the Wold of Rohane in 2545. The horsemen buried Eorl beside the river Limwater.`;

  it('is taken for right', () => {
    expect(acceptedFor(rohan, 'Eorl the Young')).toContain('Eorl');
  });

  it('is a river where the page has the word', () => {
    const ebra = `Battle of Tudel

The Battle of Tudel was fought on the coast of Velm.

In 1808 Castan Vey left Velm with the army of Orme. The rest of the army was sent along the Ebra towards the town of Tudel.

The Ebra River was in flood.`;
    expect(acceptedFor(ebra, 'Ebra')).toContain('Ebra River');
  });

  it('shares no surname with a lady', () => {
    const oath = `Oath Keeper

Oath Keeper is the sword of Brienne of Tarn.

In 1204 Jaimo sent Brienne of Tarn to Velm with the sword. Brienne vowed to find Sansa for the sake of Jaimo and Lady Catlyn. Jaimo burned the harbour of Orme in 1205.`;
    expect(acceptedFor(oath, 'Jaimo')).toEqual(['Jaimo']);
  });
});

describe('letters', () => {
  it('with small ones among them are short for a name', () => {
    const { entities } = buildLore({
      articles: [
        {
          name: 'page.txt',
          text: 'Line of Contact\n\nThe Line of Contact (LoC) is a line between Velm and Tarn. The LoC was drawn in 1972. The LoC runs through Orme.',
        },
      ],
    });
    expect(entities.filter(({ name }) => /^L/.test(name)).map(({ name }) => name)).toEqual(['Line of Contact']);
  });
});

describe('two lands', () => {
  it('that are always told of together are one name', () => {
    expect(
      stemsOf(`Salva Crossing

The Salva Crossing was opened in 2005 between Chakor and Uri in Jamma and Kashar. In 2006 the keepers of Velm met the princes of Jamma and Kashar at Orme. In 2008 Corin Vey closed the border of Jamma and Kashar to the traders of Velm.`),
    ).not.toMatch(/_____ and Kashar|Jamma and _____/);
  });
});

describe('a number', () => {
  it('with a comma is no part of a name', () => {
    expect(
      stemsOf(`Battle of Rivol

The Battle of Rivol was fought near Velm in 1797. The general Orrin Vey gives the Karns 5,000 and the Austers 14,000 men of Velm.`),
    ).not.toContain('_____,000');
  });
});

describe('a bracket', () => {
  it('in a page that cites nothing is no work', () => {
    expect(
      stemsOf(`Battle of Tourcon

The Battle of Tourcon was fought near Velm. In 1794 the Army of the North met a force of the Karns at Tourcon (Armée du Nord).`),
    ).not.toMatch(/[Ww]hich (?:story|episode|novel)/);
  });
});

describe('one who is told of before another', () => {
  it('is not that other', () => {
    const text = `Hard Home

Hard Home is a town north of Velm.

When Tyron told of what a father Tywan was, Daena Vane left Velm for Orme in 1204. Daena Vane took the throne of Orme in 1205.`;
    for (const { accepted } of bankOf(text))
      if (accepted.includes('Daena Vane')) expect(accepted).not.toContain('Tywan');
  });
});

describe('a page of history', () => {
  it('has a king for no maker of its story, though he once wrote a letter', () => {
    expect(
      stemsOf(`Fulko, King of Jarsalem

Fulko was King of Jarsalem from 1131 to 1143.

Fulko married Melisand of Jarsalem in 1129. Fulko took the fort of Banyas in 1140. In 1137 Fulko was beaten near Baarin by Zengo of Mosur. Fulko built the castle of Kerrak. Fulko favoured the men of Anjow. Fulko was buried at Jarsalem. The pilgrimage of John Komnen alarmed Fulko, who wrote to John Komnen in 1142.`),
    ).toMatch(/Fulko/);
  });

  it('asks when a reign began, and not when its king did', () => {
    const stems = stemsOf(`Aldric of Velm

Reign: 1135 – 1150
Predecessor: Orrin I

Aldric of Velm was king of Velm. He was crowned by Bishop Tolm at Tarn in 1135.`);
    expect(stems).toContain('did the reign of Aldric of Velm begin');
    expect(stems).not.toContain('did Aldric of Velm begin');
  });

  it('asks for none whom its title names', () => {
    expect(
      stemsOf(`Moncef Bey

Bey of Tarn

Muhammad VII al-Munsif, (4 March 1881 – 1 September 1948) commonly known as Moncef Bey was the Bey of Tarn from 1942 to 1943. Moncef Bey secretly told Roswell Dean that Tarn would side with Velm in 1942.`),
    ).not.toMatch(/_____, (?:\([^)]*\) )?commonly known|^Who secretly/m);
  });
});

describe('a pronoun', () => {
  const lodge = (sentence: string): string =>
    stemsOf(`Lodge of Tarn

The Lodge of Tarn was an order of keepers in the city of Velm.

${sentence} The keepers of the Lodge of Tarn left Velm in 1204.`);

  it('is nobody of the other sex', () => {
    expect(lodge('Alice Vane kept quiet in the hall of Velm while he told the Kingsguard of Orme.')).not.toContain(
      'while he told',
    );
  });

  it('is another than who records it', () => {
    expect(lodge('Albrecht of Orme records that he died at Velm in 1131.')).not.toContain('records that he');
  });

  it('is neither who bids nor who is bidden', () => {
    expect(lodge('Lord Sidius told Luke Vey to finish him so that the war of Orme would end in 1204.')).not.toContain(
      'to finish him',
    );
  });
});
