import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { initialOf } from '../../src/quiz/answers/initial.ts';
import { isName, readUnits } from '../../src/quiz/clauses/units.ts';
import { entity, sentence } from './fixtures/world.ts';

const questionsOf = (text: string) => buildBank(buildLore({ articles: [{ name: 'page', text }] })).questions;
const stemsOf = (text: string): string[] => questionsOf(text).map(({ stem }) => stem);

const castle = (told: string): string => `Holt Tower

Holt Tower is a castle on the coast of Tarn. Sansa Bell was a lady of the castle. Corin Vey was a knight of the castle.

${told}`;

describe('a sentence of a story', () => {
  it.each([
    [
      'a word of its own for a land',
      'Sansa Bell sailed from Saltmere to Castle Orme, the finest of the brimlands, with Osric Hale.',
    ],
    [
      'who is behind a comma',
      'Osric Hale sailed from Saltmere to Castle Orme for the young king, Edmar Stone, and Sansa Bell.',
    ],
  ])('may name %s without telling more of it', (_, told) => {
    expect(stemsOf(castle(told)).filter((stem) => stem.includes('Saltmere'))).not.toEqual([]);
  });

  it('may speak of the bride where all is about a wedding', () => {
    const text = `The wedding of Corin Vey and Sansa Bell takes place in 1204 at Saltmere, during the Lantern War.

Osric Hale gives the bride a chest of velvets from the Shadow Lands and the Grey Tower.`;
    expect(stemsOf(text).filter((stem) => stem.includes('gives the bride'))).not.toEqual([]);
  });

  it('does not take who acts in a life for whom it goes on to tell of', () => {
    const life = `Corin Vey

Corin Vey was a knight of Tarn. He was born in 1204 at Saltmere, where his father kept the lamps. He served under the old queen, and she gave him a ship of his own. His men loved him, and he led them to Orme.

In 1230 he was wounded at Castle Orme, and his second mate, Ulric Dane, brought him home. Edmar II ordered that the ports of Tarn should salute when the body passed. He was buried in the Grey Church of Saltmere in March 1231.

His son Odo, who had become a captain, died in 1240 without children.`;
    expect(stemsOf(life)).toContain("In which year did Corin Vey's son Odo die without children?");
    expect(stemsOf(life).filter((stem) => stem.includes("Edmar II's son"))).toEqual([]);
  });

  it.each([
    [
      'at Marlow',
      'The dragon Karax devoured six goats at Marlow when Prince Edmar Stone flew to aid Lord Cameron Marlow.',
      'goats at Marlow',
    ],
    [
      'of Houses Celt and Darrow',
      'Daemon makes Ser Steffon Darrow and Ser Lorent Marbeck of the Kingsguard swear an oath to Orla.\n\nOrla Venn is informed of the forces present on Saltmere and told that Houses Celt, Staunford, Darrow, and Bar Orme have already declared their support.',
      'Staunford, Darrow, and',
    ],
  ])('%s tells of nobody by that name', (_, told, words) => {
    const stems = stemsOf(castle(told)).filter((stem) => /goats|Staunford/.test(stem));
    expect(stems).not.toEqual([]);
    for (const stem of stems) expect(stem).toContain(words);
  });

  it('is not asked where it has a letter too many', () => {
    const told = (word: string): string =>
      castle(`Osric Hale is ${word} to sail from Saltmere to Castle Orme with Corin Vey and Sansa Bell.`);
    expect(stemsOf(told('reluctant')).filter((stem) => stem.includes('to sail from'))).not.toEqual([]);
    expect(stemsOf(told('relunctant')).filter((stem) => stem.includes('to sail from'))).toEqual([]);
  });

  it('is not asked for half of a battle', () => {
    const text = `Goats

Goats are beasts of the Grey Hills.

In 1204 Osric Hale and Corin Vey came to the Battle Beneath the Long Lake from Saltmere. Osric Hale of Saltmere fell in the Battle Beneath the Long Lake.`;
    expect(questionsOf(text)).not.toEqual([]);
    expect(questionsOf(text).flatMap(({ accepted }) => accepted)).not.toContain('Battle Beneath');
  });
});

describe('a page about an episode', () => {
  it('is not asked for what a catalogue has', () => {
    const text = `"Low Water" is the third episode of season two of the Harbour Network fantasy television series House of the Tide. Running 63 minutes long, it premiered in 2024. The episode was written by Ana Holt and directed by Piers Lonnery.

Osric Hale brings Sansa Bell from Saltmere to Castle Orme. In the Grey Tower, Corin Vey tells Osric Hale of the fall of Castle Velm.`;
    const questions = questionsOf(text);
    expect(questions).not.toEqual([]);
    expect(questions.filter(({ stem }) => /written by|episode of/.test(stem))).toEqual([]);
  });
});

it.each([
  ['First Riders', 'F'],
  ['Old Weir', 'O'],
  ['First Minister Orrin', 'O'],
])('“%s” begins with “%s”', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

it('takes nobody for a people because of an article before another noun', () => {
  const text =
    'On a beach Rhaena Marlow confronts Addam Hale. Rhaena left. Addam Hale is a true Marlow. The regent, Aldric Marlow, left the beach.';
  const { entities } = buildLore({ articles: [{ name: 'page', text }] });
  expect(entities.find(({ name }) => name === 'Aldric Marlow')?.aliases ?? []).not.toContain('Rhaena Marlow');
});

describe('a name of one of several', () => {
  const accepted = (text: string): string[] => questionsOf(text).flatMap(({ accepted: all }) => all);

  it('is no pet name, and not asked for beside it', () => {
    const text = `Yunka

Yunka is a city of the bay of Tarn, ruled by its masters.

Daenor Marlow makes peace with Yunka and exchanges hostages with the masters of Castle Marl. In 1204 Dany sailed with Corin Vey from the haven of Orme to Castle Marl. In 1206 Dany met Corin Vey and Osric Hale at the Red Tower of Yunka.`;
    expect(accepted(text)).not.toEqual([]);
    expect(accepted(text)).not.toContain('Dany');
    expect(
      questionsOf(text).filter(({ stem, accepted: all }) => stem.includes('Dany') && all.includes('Daenor')),
    ).toEqual([]);
  });

  it('is no king for a prince of his family', () => {
    const text = `The Long Siege

The Long Siege was a siege of the castle of Velm. King Jarec I Marlow had ruled from Castle Velm. His grandson was Prince Jarec Marlow.

During the Long Spring, Corin Vey and Prince Jarec Marlow sailed from Saltmere to Castle Orme.`;
    const { entities } = buildLore({ articles: [{ name: 'page', text }] });
    expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Jarec I Marlow', 'Jarec Marlow']));
  });

  it('is whom the page is about, once another of that name was told of in passing', () => {
    const text = `Joffrey Vale

Joffrey Vale was a lord of the coast of Tarn. He was named after a friend of his father, Ser Joffrey Lonmouth.

Joffrey sailed from Saltmere to Castle Orme in 1204.`;
    const { sentences, entities } = buildLore({ articles: [{ name: 'page', text }] });
    const last = sentences.find((sentence) => sentence.text.startsWith('Joffrey sailed'));
    const id = last?.mentions[0]?.entityId;
    expect(entities.find((entity) => entity.id === id)?.name).toBe('Joffrey Vale');
  });

  it('goes by his first name on his own page, be there two of it', () => {
    const text = `Jarec II Marlow

Jarec II Marlow was a king of the coast of Tarn. He was a grandson of King Jarec I Marlow and of Queen Alys Vey.

Jarec sailed from Saltmere to Castle Orme with Osric Hale and Lord Edmar Stone.`;
    expect(stemsOf(text).filter((stem) => stem.includes('Castle Orme') || stem.includes('Saltmere'))).not.toEqual([]);
  });
});

it.each([
  [
    'whose verb is of many',
    'Osric Hale met Corin Vey, who send his own reply to Castle Orme from Saltmere.',
    'who send his',
  ],
  [
    'that leans on a journey',
    'For much of the journey Corin Vey was overcome with grief at the death of Osric Hale aboard the Cinnamon Wind.',
    'much of the journey',
  ],
])('asks no sentence %s', (_, told, words) => {
  expect(stemsOf(castle(told)).filter((stem) => stem.includes(words))).toEqual([]);
});

describe('what a page has beside its words', () => {
  it('is no note mark in a question', () => {
    const text = castle(
      'Osric Hale has been the lord of Saltmere since 1278.[N 1] Corin Vey is a knight of Castle Orme.[nb 2] He was beaten at Castle Velm by Edmar Stone.',
    );
    expect(stemsOf(text)).not.toEqual([]);
    expect(stemsOf(text).filter((stem) => /\[/.test(stem))).toEqual([]);
  });

  it('is not asked where as what somebody is named is cut away', () => {
    const text = castle(
      'Sansa Bell urged Corin Vey of Saltmere to name her second son, Osric Hale, as his heir at Castle Orme.',
    );
    expect(stemsOf(text).filter((stem) => /to name her second son, (?:Osric Hale|_____)\./.test(stem))).toEqual([]);
  });
});

describe('a ruler of a later age', () => {
  it('is not asked by a first name before its number is told', () => {
    const text = `The House of Orme

The House of Orme was a family of lords on the coast of Tarn.

In 1098 Jarec became the prince of Saltmere with the help of Osric Hale and Corin Vey. His son Jarec II fell at Castle Velm in 1130, fighting beside Edmar Stone.`;
    expect(
      questionsOf(text)
        .filter(({ stem }) => stem.includes('1098'))
        .flatMap(({ accepted }) => accepted),
    ).not.toContain('Jarec II');
  });
});

it('keeps a rebellion by the name of a house, be it that of somebody told of', () => {
  const told = sentence(
    'found',
    3,
    "During [[rodrik-greyholm|Greyholm]]'s Rebellion, [[rodrik-greyholm|Rodrik Greyholm]] fell.",
  );
  const units = readUnits(told, () => entity('Rodrik Greyholm', 'character'));
  expect(units.filter(isName).map(({ text }) => text)).toEqual(['Rodrik Greyholm']);
});
