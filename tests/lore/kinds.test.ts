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
