import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/quiz/answers/name-forms.ts';
import { parseCitation } from '../../src/quiz/ground/citation.ts';
import { readCorpus } from '../../src/corpus.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { buildLore } from '../../src/lore/index.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { cutsConjunct, faultInItems, isHalfOfPair, losesItsPassive } from '../../src/quiz/gates/cut-short.ts';
import { firstFailure } from '../../src/quiz/gates/index.ts';
import { noPeople, soleEcho } from '../../src/quiz/gates/leak.ts';
import { noReckoning } from '../../src/quiz/gates/reckoned.ts';
import { wholeSentence } from '../../src/quiz/gates/whole.ts';
import { blank, failuresOf, stem } from './fixtures/bad-stems.ts';
import { askedOfPage, keysOfPage, stemsOfPage } from './fixtures/page.ts';
import { veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

/** What judges found of the rules: sound wordings that they had turned away, and broken ones that they let through. */

const ground = createGround(veldt());
const quote = { article: 'veldt', subject: 'tarn', property: 'quote', value: 'orrin', qualifiers: {} };

describe('a sound wording', () => {
  it.each([
    ['source-slip', 'The Veldt League was a pact of six towns, formed at _____ in the wake of the Salt War.'],
    ['source-slip', 'The first deed of the Wardens was the raid on Tarn, planned while Orrin Tal was held at _____.'],
    ['source-slip', 'Orrin Tal recovered the Lamp of Tarn, destroyed _____ and raised a host of wardens.'],
    ['source-slip', 'Tarn passed in 1204 to the brother of Maresh, _____, who became its first warden in 1211.'],
    [
      'source-slip',
      'Orrin Tal agreed to a pact after the raid on _____, in which three hundred of his men were freed.',
    ],
    ['form', 'Only later did Orrin Tal learn that the Wardens had been looking for the lamp of _____.'],
    ['form', 'In 1204 Orrin Tal attacked Tarn with two barges, losing both of them to _____.'],
    ['form', 'The fighting between them at Tarn came to be called the war of _____.'],
    ['form', 'One rule allowed for another man, and it was this that let Orrin Tal stand in to face _____ at Tarn.'],
    ['deixis', 'The Wardens stopped at Tarn in 1204, and Orrin Tal left _____ there with a guard of two.'],
    ['deixis', 'Some of the Wardens of Tarn followed Orrin Tal, while others placed themselves under _____.'],
    ['deixis', 'Orrin Tal met Maresh at Tarn shortly after he left _____ for the Heron.'],
    ['deixis', 'The wardens of Tarn took _____ in 1204, and the League of Sethra was dissolved three years later.'],
    ['deixis', "The League's remaining barges were drawn back to _____ and to the roads of Tarn."],
    ['definite-noun', 'Orrin Tal led the plot with help from the Ossari ambassador, _____, and from Maresh of Tarn.'],
  ])('is let through by %s: %s', (gate, text) => {
    expect(failuresOf(stem(blank(text), { fact: quote }), ground)).not.toContain(gate);
  });

  it.each([
    'Tarn was taken in 1204, Sethra fell in 1206, and _____ was so badly damaged that nobody could hold it.',
    'Orrin Tal opposed the pact that followed, and when he founded the Guild a year later, it took up his lamp.',
    'Service counted for much at Tarn, and a quarrel could be settled by the Lamp Feud, a duel fought with oars.',
    'Unable to feed Tarn and man its walls too, the League under _____ agreed to talks.',
    'Orrin Tal, the warden called the Fox, was remembered at _____ long after the war was over.',
    'After the Salt War the League was led by _____.',
  ])('is whole: %s', (text) => {
    expect(wholeSentence.check(stem(blank(text)), ground)).toBeNull();
  });

  it('is still no question of two clauses', () => {
    expect(
      wholeSentence.check(stem('Who wanted to take Tarn, Maresh hoped to sell it, and Dorvan left?'), ground),
    ).not.toBeNull();
    expect(wholeSentence.check(stem(blank('The League gave in, _____ was driven from Tarn')), ground)).not.toBeNull();
  });

  it('may tell of a people that its text writes small', () => {
    const keys = keysOfPage(
      'Turian Hierarchy',
      'The Turian Hierarchy was the government of the turians, who had met the Citadel Council in the wake of the Rachni Wars.',
      'The Krogan Rebellions brought the Hierarchy onto the galactic stage in 700. The krogan, uplifted by the Salarians to fight the rachni, had multiplied beyond the capacity of their worlds. Turian forces took over the peacekeeping duties that the krogan had once performed, and a Council seat followed about a century later.',
    );
    expect(keys.join()).toMatch(/krogan/i);
  });
});

describe('a page', () => {
  it('is about what its first line and its file are called, whatever words of somebody else open it', () => {
    const lore = buildLore({
      articles: [
        {
          name: 'Battle_of_Orme.txt',
          text: [
            'Battle of Orme',
            'Using some vile lamp oil, your brother fell on Corin Vey with a host of wardens. Thousands were burned.',
            'In 1204 the Veldt League met the Ash Crown at Orme, where Corin Vey was killed by Maresh Tal.',
          ].join('\n\n'),
        },
      ],
    });
    expect(lore.sources[0]?.title).toBe('Battle of Orme');
  });

  it('has a long name that differs by one letter amid it from another for a slip', () => {
    const lines = ['Silandra', 'Silandra', 'Silandra', 'Silandra', 'Silantra', 'Silantra'].map((name, at) =>
      sentence('veldt', at + 1, `${name} left the walls of Tarn for Orme in the year of the lamps.`),
    );
    const own = createGround(veldt({ sentences: lines }));
    expect(own.isMisspelt('Silantra left Tarn.')).toBe(true);
    expect(own.isMisspelt('Silandra left Tarn.')).toBe(false);
  });

  it('asks for no year that its own name tells', () => {
    const own = createGround(veldt({ sources: [source('veldt', { title: 'Salt War (1204–06)' })] }));
    const asked = (at: number) =>
      stem('In which year did the Salt War end?', { pool: { from: 'years', year: at, write: String } });
    expect(noReckoning.check(asked(1204), own)).not.toBeNull();
    expect(noReckoning.check(asked(1206), own)).not.toBeNull();
    expect(noReckoning.check(asked(1205), own)).toBeNull();
  });

  it('has no capital taken from a people that starts its sentence', () => {
    const stems = stemsOfPage(
      'Siege of Tarn',
      'The Siege of Tarn was fought between the Veldt League and the Ash Crown.',
      'Swedish troops captured Sethra in 1632, and the town placed itself under the Ash Crown three years later. Orrin Tal burned Marl in 1634.',
    );
    expect(stems).toContain('Swedish troops');
    expect(stems).not.toContain('swedish');
  });

  it('ends a sentence where the episodes that show it stand, be its full stop left out', () => {
    const names = buildLore({
      articles: [
        {
          name: 'Martok.txt',
          text: 'Martok\n\nMartok is married to Sirella of Orme. They have one son, Drex ("The Feast", "The Long Way") Martok sees a wedding as another kind of war. Martok took Tarn in 1204.',
        },
      ],
    }).entities.map(({ name }) => name);
    expect(names).not.toContain('Drex Martok');
  });
});

describe('a question', () => {
  it('has no subject that is half of what a preposition leads to', () => {
    const told = 'Scouts sent in search of power and water reached Orme Dam in 1204 and found it whole.';
    expect(isHalfOfPair('In which year did water reach Orme Dam?', told)).toBe(true);
    expect(isHalfOfPair('“ Water reached _____.”', told)).toBe(true);
    expect(isHalfOfPair('In which year did water reach Orme Dam?', 'In 1204 water reached Orme Dam.')).toBe(false);
  });

  it('keeps what makes its verb passive', () => {
    const told = 'Orrin was hailed as a hero at Tarn and called the Butcher of Orme in the Marrow Isles.';
    expect(losesItsPassive('“Orrin called the Butcher of Orme in the _____.”', told)).toBe(true);
    expect(losesItsPassive('“Orrin was called the Butcher of Orme in the _____.”', told)).toBe(false);
  });

  it('has no article or comma cut out of it', () => {
    const told = { text: 'It was Timor, a Guardian, who noticed that the lamps of Tarn were gone.' };
    expect(faultInItems(['Guardian noticed that the lamps of Tarn were gone.'], [told])).not.toBeNull();
    expect(faultInItems(['Timor noticed that the lamps of Tarn were gone.'], [told])).toBeNull();
    const list = 'The ship called at Tarn, showed that Orme was open, and tried to push on.';
    expect(cutsConjunct('“The ship called at _____ showed that Orme was open.”', 'Tarn', list)).toBe(true);
  });

  it('has no statement without what its verb leads to', () => {
    const asked = stem('In which year did Orrin Tal of Tarn act?', {
      sentences: [
        sentence('veldt', 3, 'Orrin Tal of Tarn discovered, with the help of a guard, that Sethra was empty.'),
      ],
    });
    const text = 'When: “Orrin Tal of Tarn discovered, with the help of a guard”?';
    expect(failuresOf({ ...asked, candidate: { ...asked.candidate, stem: text } }, ground)).toContain('source-slip');
  });

  it('is not made of a line under a picture', () => {
    const text = blank('The heron device of the Ash Wardens, as carried on shields at Tarn in the _____.');
    const told = 'The heron device of the Ash Wardens, as carried on shields at Tarn in the Lamp Age.';
    expect(failuresOf(stem(text, { sentences: [sentence('veldt', 3, told)] }), ground)).toContain('source-slip');
  });

  it('asks for nothing that a box leaves empty', () => {
    const keys = keysOfPage(
      'Lamp sects\n\nAlso known as: Lamp Order, Lamp Collective\nQuadrant: Veldt Quadrant\nCapital: None\nLeadership: First Keepers\nFounded: 2346 (as independent sects)',
      'The Lamp sects were a loose and quarrelsome body of nomadic clans that held a broad region of the Veldt Quadrant in the late 24th century. They shared a tongue and a bitter memory of servitude, but little else.',
    );
    expect(keys).not.toContain('None');
  });

  it('has no two parts of one work among its options', () => {
    const stems = askedOfPage(
      'Lamp War',
      'The Lamp War was fought between the Veldt League and the Ash Crown.',
      'Orrin Tal took Sethra from Maresh Tal in 1204. (TNG: "Low Water, Part I")',
      'Maresh Tal burned Marl in 1205 with the Ash Crown. (TNG: "Low Water, Parts I and II")',
      'Corin Vey of the Veldt League left Orme in 1206. (TNG: "The Wounded")',
      'Dorvan of the Ash Crown fell at Tarn in 1207. (TNG: "The Long Way")',
      'Ysolde Vane sold the Heron to the Veldt League in 1208. (TNG: "Saltmere")',
    ).filter(({ options }) => options.filter((option) => option.startsWith('Low Water')).length > 1);
    expect(stems).toEqual([]);
  });

  it('asks for no people whose land it names, be they spelt in two ways', () => {
    const own = entity('Venetians', 'species');
    const asked = stem('Fill in the blank: “For years Venice had raids to bear, until the _____ took Sethra.”', {
      key: own.name,
      pool: { from: 'typed', entityId: own.id },
    });
    expect(firstFailure(asked, createGround(veldt({ entities: [own] })), [noPeople])?.gate).toBe('leak');
  });

  it('asks for no year that a caption ends with', () => {
    const stems = stemsOfPage(
      'Salt War',
      'The Salt War was fought between the Veldt League and the Ash Crown. A Heron-class ship of the Veldt League takes on lamps at Orme Station, 1204.',
    );
    expect(stems).not.toMatch(/Orme Station, _____/);
  });

  it('calls no page of a website a mission', () => {
    expect(parseCitation('STO website: “Lamp Dispatches”')?.noun).toBe('article');
  });
});

describe('an option', () => {
  it('is not told by what lies in it', () => {
    const all = [
      entity('Amber Coast', 'place', { near: [] }),
      entity('Lamp Rock', 'place', { near: [], partOf: ['amber-coast'] }),
      entity('battle of the Amber Coast', 'event', { near: [] }),
    ];
    const asked = stem('In the _____, the League had to fall back to Lamp Rock.', {
      key: 'battle of the Amber Coast',
      pool: { from: 'entities', entityId: 'battle-of-the-amber-coast', kind: 'event' },
      entityIds: ['lamp-rock', 'battle-of-the-amber-coast'],
    });
    expect(failuresOf(asked, createGround(veldt({ entities: all })))).toContain('leak');
  });

  it('is not the only title about time where the future is told of', () => {
    const titles = ['Eye of the Lamp', 'Time and Tide', 'Circles', 'Beneath the Reed'];
    expect(soleEcho('In which mission was Orrin invited into the future?', titles)).toBe('Time and Tide');
    expect(soleEcho('In which mission was Orrin invited to Tarn?', titles)).toBeUndefined();
  });
});

describe('an office', () => {
  it('has among its options no service to a person where it is one of a body', async () => {
    const { questions } = buildBank(buildLore(await readCorpus('data')));
    const asked = questions.filter(({ type }) => type === 'role');
    const ofPerson = /^(?:Torchbearer|Right hand) of /;
    expect(asked.filter(({ options }) => new Set(options.map((option) => ofPerson.test(option))).size > 1)).toEqual([]);
  });
});

describe('a surname behind “al-”', () => {
  it('is taken for right, with its article and without', () => {
    expect(shortNames('Samir al-Halak', 'character')).toEqual(expect.arrayContaining(['al-Halak', 'Halak']));
  });
});
