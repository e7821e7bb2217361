import { describe, expect, it } from 'vitest';
import { understand } from '../../src/lore/build.ts';

const kindsIn = (text: string) =>
  new Map(understand({ articles: [{ name: 'a.txt', text }] }).entities.map(({ name, kind }) => [name, kind]));

const text = `The Hollow Crown is a league of nine towns on the Grey Coast.

In 301 the freighter Patient Gull sank off Ostvik. Its captain, Sera Vance, reached Orrin's Rest with the Drosh navigator Tessik. The Drosh live underground. Marsha Tole, a sculptor, married Captain Dale Reth in Ostvik. Smaller Drosh houses fled. Incursions followed.

The Carters' Guild was founded in 304. The Burning of Calliope began the Salt War. Her book, Ostvik Remembered, came out later. Torrans from Vell raided Ostvik, Marl and Tarn. Most of the Torrans were beaten. Nobody held the Chancellorship.
`;

describe('kinds of names that no glossary has', () => {
  const kinds = kindsIn(text);

  it.each([
    ['Grey Coast', 'place'],
    ['Patient Gull', 'ship'],
    ['Ostvik', 'place'],
    ['Sera Vance', 'character'],
    ["Orrin's Rest", 'place'],
    ['Drosh', 'species'],
    ['Dale Reth', 'character'],
    ['Marsha Tole', 'character'],
    ["Carters' Guild", 'faction'],
    ['Burning of Calliope', 'event'],
    ['Salt War', 'event'],
    ['Ostvik Remembered', 'work'],
    ['Torrans', 'species'],
  ])('%s is a %s', (name, kind) => {
    expect(kinds.get(name)).toBe(kind);
  });

  it.each(['Incursions', 'Smaller', 'Most', 'Chancellorship', 'Nobody', 'Captain'])('%s is no name', (word) => {
    expect([...kinds.keys()]).not.toContain(word);
  });
});

describe('where a name begins and ends', () => {
  const names = [
    ...kindsIn(`The Grey Harbour is a town on the coast.

Dale Reth of the Salters' Society sold the Moonwell to Corbel & Sons of Marl. In 52 BC Torvan took Low-by-the-Sea. The Count's Feud ended in the Raid on Gull Rock, and a Vask 7 hangs in the hall.

Marsha Tole's History of Ostvik was followed by "Tea with the Enemy". House Ardent of Cinderhall paid for it. De Marne printed it.
`).keys(),
  ];

  it.each([
    'Dale Reth',
    "Salters' Society",
    'Corbel & Sons',
    'Torvan',
    'Low-by-the-Sea',
    "Count's Feud",
    'Raid on Gull Rock',
    'History of Ostvik',
    'Tea with the Enemy',
    'House Ardent',
    'Cinderhall',
    'De Marne',
  ])('%s is one name', (name) => {
    expect(names).toContain(name);
  });
});

describe('lists without bullets', () => {
  const kinds =
    kindsIn(`The Salt Watch is a band of sailors on the Grey Coast, known from the games of the Ostvik Press.

Members

Orla Venn, called the Gull
Harrow
Tomas Quick – cook

Ships

Patient Gull
Low Tide

Quests

Vales and Vespers
Below the Salt (2004)
`);

  it.each([
    ['Orla Venn', 'character'],
    ['Harrow', 'character'],
    ['Tomas Quick', 'character'],
    ['Patient Gull', 'ship'],
    ['Low Tide', 'ship'],
    ['Vales and Vespers', 'work'],
    ['Below the Salt', 'work'],
  ])('%s is a %s by its heading', (name, kind) => {
    expect(kinds.get(name)).toBe(kind);
  });
});

describe('names that are told by others', () => {
  const text = `The Ostvik League is a band of towns on the Grey Coast.

Prince Aldric of Velm is the son of King Rovan. The Silver Gate of Velm was closed in 810. The Pact of Leaf and Antler ended the First Battle of Tarn. Madame Mercury saved Earth-12 from the robot Goliath-9. Captain Moses ben Attar left the Isles of Saint Brise, and Moses never saw them again.

The mason Jan Quellin the Elder began the hall, and Jan Quellin the Younger finished it. Quellin was buried in Tarn. Part II of the book tells of the Tarn-Velm treaty.
`;
  const entities = understand({ articles: [{ name: 'a.txt', text }] }).entities;
  const names = entities.map(({ name }) => name);
  const kinds = new Map(entities.map(({ name, kind }) => [name, kind]));

  it.each(['Pact of Leaf and Antler', 'First Battle of Tarn', 'Madame Mercury', 'Earth-12', 'Isles of Saint Brise'])(
    '%s is one name',
    (name) => {
      expect(names).toContain(name);
    },
  );

  it('takes what is said of a prince for no sign of his land', () => {
    expect(kinds.get('Velm')).toBe('place');
  });

  it.each(['Moses', 'Mercury', 'Quellin', 'Part II', 'Tarn-Velm', 'Antler'])('%s is no entity of its own', (name) => {
    expect(names).not.toContain(name);
  });

  it('lets a surname stand for each of two who bear it', () => {
    const bearers = entities.filter(({ aliases }) => aliases.includes('Quellin')).map(({ name }) => name);
    expect(bearers).toEqual(['Jan Quellin the Elder', 'Jan Quellin the Younger']);
  });
});
