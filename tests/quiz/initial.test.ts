import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { draft } from './fixtures/draft.ts';
import { askedOf } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';
import { createCuedAlike, cuedForms, initialOf, withCue, withoutPeople } from '../../src/quiz/answers/initial.ts';

describe('what is told of a typed name', () => {
  it.each([
    ['the Lamplit Council', 'L'],
    ['The Other', 'O'],
    ["'Odra", 'O'],
    ['élan', 'É'],
    ['16th Fleet', '1'],
    ['Admiral Cartmel', 'C'],
    ['High Council', 'H'],
    ['Queen Mothers', 'Q'],
    ['Grand Warden Orrin', 'O'],
    ['Chief Archon Makbar', 'M'],
    ['Chief Miles Hale', 'M'],
    ['Grand Army of the Crown', 'A'],
    ['USS Saltway', 'S'],
  ])('%s: %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });

  it.each([
    ['Who lit the lamp?', 'Who lit the lamp? The name begins with “M” and has two words (6 and 3 letters).'],
    [
      'Fill in the blank: “_____ lit it.”',
      'Fill in the blank with a name of two words (6 and 3 letters) that begins with “M”: “_____ lit it.”',
    ],
    [
      'In the novel Salt, what fills the blank: “_____.”',
      'In the novel Salt, what fills the blank: “_____.” The name begins with “M” and has two words (6 and 3 letters).',
    ],
  ])('is told in the question: %s', (stem, told) => {
    expect(withCue(stem, 'Maresh Tal')).toBe(told);
  });

  it.each([
    ['the Tidewrights', 'a name of 11 letters that'],
    ['Captain Venn', 'a name of 4 letters that'],
    ['Port-by-the-Water', 'a name of 14 letters that'],
    ["Xor'le of the Élan", 'a name of four words (5, 2, 3 and 4 letters) that'],
    ['X', 'a name of 1 letter that'],
    ['Order 66', 'a name of two words that'],
    ['K-13', 'a name that'],
  ])('tells how long %s is', (name, told) => {
    expect(withCue('Fill in the blank: “_____ lit it.”', name)).toContain(told);
  });

  it.each([
    ['Barsak', 'Tegu Borsak', true],
    ['Barsak', 'Boros', false],
    ['Tam Quill', 'Tor Quist', true],
    ['Tam Quill', 'Tam', false],
    ['Tam Quill', 'Orla Tam Quill', false],
  ])('“%s” is told as “%s” would be: %s', (name, other, isAlike) => {
    expect(createCuedAlike()(name, other)).toBe(isAlike);
  });

  it('is told of names that no glossary lists, and of no year', () => {
    const text =
      'The Tidewrights were a guild of lamp keepers in the city of Saltmere. Orla Venn led the Tidewrights until 851. ' +
      'In 840 the Tidewrights took the Grey Harbour from the Lamplit Council. In 847 the Heron sank the Black Kestrel near Gull Rock.';
    const { questions } = buildBank(buildLore({ articles: [{ name: 'saltmere', text }] }));
    const typed = questions.filter(({ options }) => options.length === 0);
    expect(typed.length).toBeGreaterThan(2);
    for (const { stem, accepted } of typed) {
      expect(stem).toContain(`begins with “${initialOf(accepted[0] ?? '')}”`);
      expect(stem).toMatch(/ \d+ letters/);
    }
    for (const { stem } of questions.filter(({ options }) => options.length > 0))
      expect(stem).not.toContain('begins with');
  });
});

describe('what is taken for right where its letters lead to the name', () => {
  it("is any run of its own words, and no common noun, calling or other's name by itself", () => {
    const forms = cuedForms('Poxy Jeyne Poore', ['Poore'], 'Poxy Jeyne Poore', () => false, true);
    expect(forms[0]).toBe('Poxy Jeyne Poore');
    expect(forms).toEqual(expect.arrayContaining(['Poxy Jeyne', 'Jeyne Poore', 'Jeyne', 'Poore']));
    expect(cuedForms('Tarrow Ring', [], 'Tarrow Ring', () => false, false)).toEqual(['Tarrow Ring', 'Tarrow']);
    expect(cuedForms('Barsak', [], 'Captain Tegu Barsak', () => false, true)).not.toContain('Captain');
    expect(cuedForms('Revan', [], 'Darth Revan', (word) => word === 'Darth', true)).toEqual(['Revan', 'Darth Revan']);
  });

  it('is a first name, be it a word of the language', () => {
    expect(cuedForms('Ode Fenner', [], 'Ode Fenner', () => false, true)).toContain('Ode');
    expect(cuedForms('Ode Fenner', [], 'Ode Fenner', () => false, false)).not.toContain('Ode');
    expect(cuedForms('House Fenner', ['House'], 'House Fenner', () => false, true)).toEqual(['House Fenner', 'Fenner']);
  });

  it('is a surname in front of where somebody is from', () => {
    expect(cuedForms('Ode Fenner of Velm', [], 'Ode Fenner of Velm', () => false, true)).toContain('Fenner');
    expect(cuedForms('Grey Hall of Velm', [], 'Grey Hall of Velm', () => false, false)).not.toContain('Hall');
  });

  it('is no form that an era before it ran into', () => {
    expect(cuedForms('Velk', ['BBY Velk'], 'Orsa Velk', () => false, true)).toEqual(['Velk', 'Orsa', 'Orsa Velk']);
  });
});

it.each([
  ['Balrow of Morn', 'Balrow'],
  ['Aldric II', 'Aldric'],
  ['Alexos I Komnen', 'Alexos'],
  ['Golden Hall of Velm', 'Golden Hall'],
  ['Free City of Volen', 'Volen'],
  ['Taj al-Muluk Buri', 'Taj al-Muluk'],
])('takes what stands first in “%s” for right', (name, head) => {
  expect(cuedForms(name, [], name, () => true, false)).toContain(head);
});

it.each(['Battle of Velm', 'King of Orme'])('takes no plain word of “%s” for right', (name) => {
  expect(cuedForms(name, [], name, () => true, false)).toEqual([name]);
});

it.each([
  ['Sith Lord Naga Sadow', 'N'],
  ['Shah Jahan', 'S'],
])('begins “%s” with “%s”', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

it.each([
  ['She named as her successor the Vulcan Sorel.', 'Vulcan Sorel', 'Sorel'],
  ['She named Tam Sorel as her successor.', 'Tam Sorel', 'Tam Sorel'],
  ['The bronze of the First Sorel was hard.', 'First Sorel', 'First Sorel'],
  ["It was taught by the Warden's Sorel.", "Warden's Sorel", "Warden's Sorel"],
  ['He met the former Lampist Cere Sorel.', 'Lampist Cere Sorel', 'Cere Sorel'],
  ['He met Lampist Padawan Cere Sorel.', 'Lampist Padawan Cere Sorel', 'Cere Sorel'],
  ['He met Maren Cere Sorel.', 'Maren Cere Sorel', 'Maren Cere Sorel'],
])('asks for a person behind a people by the name alone: %s', (text, name, asked) => {
  const { candidate } = draft({ sentences: [sentence('found', 3, text)] });
  const isPerson = (own: string): boolean => own === 'Sorel';
  const isGroup = (word: string): boolean => word === 'Lampist';
  expect(withoutPeople(name, candidate, { isPerson, isGroup })).toBe(asked);
});

it('a ship’s letters may be left out where the question counts none of them', () => {
  expect(cuedForms('U.S.S. Saltway', ['U.S.S. Saltway'], 'U.S.S. Saltway', () => true, false)).toContain('Saltway');
});

it('a ship with two names is no person of a people', () => {
  const [asked] = askedOf(
    'Raiders',
    [
      'The raider of the [[ash-crown|Ash Crown]], the [[val-jean|Val Jean]], had been pulled into [[port-amber|Port Amber]] by the men of [[tarn|Tarn]].',
      '[[jean-orwell|Jean]] left [[sethra|Sethra]].',
    ],
    [entity('Val Jean', 'ship'), entity('Jean Orwell', 'character')],
  ).filter(({ accepted }) => accepted.includes('Val Jean'));
  expect(asked?.stem).toContain('two words (3 and 4 letters)');
});
