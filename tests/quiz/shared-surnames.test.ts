import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { firstFailure } from '../../src/quiz/gates/index.ts';
import { notForAnyone } from '../../src/quiz/gates/guessable.ts';
import { noPeople } from '../../src/quiz/gates/leak.ts';
import { acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { createBearers } from '../../src/quiz/answers/bearers.ts';
import { readUnits } from '../../src/quiz/clauses/units.ts';
import { foundForms } from '../../src/quiz/answers/found-forms.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { failuresOf, stem } from './fixtures/bad-stems.ts';
import { veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

const loreOf = (text: string) => buildLore({ articles: [{ name: 'page', text }] });
const bankOf = (text: string) => buildBank(loreOf(text)).questions;

const house = (told: string): string => `House Marlow

House Marlow is a noble house of Tarn. Corin Marlow was a knight of Tarn. Petra Marlow was a lady of Saltmere. Corin held Castle Orme for years. Petra wrote to Corin from Saltmere.

${told}`;

describe('a surname that several share', () => {
  it('belongs to none of them behind a title alone', () => {
    const { entities } = loreOf(
      house('Lord Marlow sailed from Saltmere to Castle Orme. Lord Marlow fell at Gull Rock.'),
    );
    const people = entities.filter(({ name }) => / Marlow$/.test(name) && !name.startsWith('House'));
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Corin Marlow', 'Petra Marlow']));
    expect(people.flatMap(({ aliases }) => aliases)).not.toContain('Lord Marlow');
  });

  it('is not yet of whom the text brings in by a place long afterwards', () => {
    const odo = entity('Odo of Tarn', 'character');
    const told = [
      'In {{955}} a force fought beside [[odo-of-tarn|Odo]].',
      'In {{1278}} Wenzel was kept by [[odo-of-tarn|Odo of Tarn]].',
      '[[odo-of-tarn|Odo]] ruled until {{1283}}.',
    ].map((markup, at) => sentence('veldt', at + 1, markup));
    const bearers = createBearers(told, () => odo);
    const isOthers = (at: number): boolean | undefined => {
      const one = told[at];
      const unit = one && readUnits(one, () => odo).find((word) => word.entity !== null);
      return one && unit && bearers.isOthers(unit, one);
    };
    expect([isOthers(0), isOthers(2)]).toEqual([true, false]);
  });

  it('is the whole family’s where it stands before what is theirs', () => {
    const stems = bankOf(
      house(
        'A knight from Gull Rock fought under the Marlow banner at Castle Orme in 1204 beside Osric Hale of Holt.',
      ).replaceAll('Petra', 'Tansy'),
    ).map((one) => one.stem);
    expect(stems.filter((one) => /the (?:Corin|Petra) Marlow banner/.test(one))).toEqual([]);
  });

  it('is none of whom the text calls by the first name', () => {
    const people = [entity('Corin Marlow', 'character'), entity('Petra Marlow', 'character')];
    const entityOf = (id: string) => people.find((one) => one.id === id);
    const told = [
      '[[petra-marlow|Petra Marlow]] and [[corin-marlow|Corin Marlow]] met.',
      '[[corin-marlow|Corin]] left.',
      '[[corin-marlow|Corin]] wept.',
      '[[corin-marlow|Marlow]] fell.',
    ].map((text, at) => sentence('found', at + 1, text));
    const isOthers = (texts: typeof told): boolean => {
      const last = texts.at(-1) ?? sentence('found', 9, '');
      const [unit] = readUnits(last, entityOf);
      return unit !== undefined && createBearers(texts, entityOf).isOthers(unit, last);
    };
    expect(isOthers(told)).toBe(true);
    expect(isOthers(told.filter(({ text }) => !text.startsWith('Corin left')))).toBe(false);
  });

  it('is no people’s behind a first name', () => {
    const { entities } = loreOf(
      house(
        'The maimed Jaime Marlow asks Osric Hale for help. Jaime and Corin went to Gull Rock. Marlow wept.',
      ).replaceAll('Petra', 'Tansy'),
    );
    for (const { name, aliases } of entities)
      if (name !== 'Jaime Marlow') expect([name, aliases.includes('Jaime Marlow')]).toEqual([name, false]);
  });
});

const formsOf = (name: string, ...told: string[]): string[] => {
  const own = entity(name, 'character');
  const sentences = told.map((text, at) => sentence('veldt', at + 1, text));
  return foundForms(own, name, 'veldt', createGround(veldt({ entities: [own], sentences })));
};

it('is no deed that opens its sentence', () => {
  const { entities } = loreOf(
    'Dick Hale was a guide of Tarn. Distrusting Dick, Petra Venn kept watch at Saltmere. Dick fell. Petra Venn wept for Dick.',
  );
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names).toContain('Dick');
  expect(names).not.toContain('Distrusting Dick');
});

describe('a name of a found text', () => {
  it.each([
    ['character', false],
    ['faction', true],
  ] as const)('of a %s has the letters in brackets behind it: %s', (kind, has) => {
    const own = entity('Jarek', kind);
    const sentences = [sentence('veldt', 1, 'Prince [[jarek|Jarek]] (POW), of Tarn, fell.')];
    const { candidate } = stem('Who fell?', { key: 'Jarek', pool: { from: 'typed', entityId: own.id }, sentences });
    const forms = acceptedForms(candidate, createGround(veldt({ entities: [own], sentences })));
    expect(forms.includes('POW')).toBe(has);
  });

  it('is not who does a thing to somebody of that name', () => {
    const told = loreOf(
      'Dukan was a gul of Tarn. Dukan took the Heron to Gull Rock. He tried without success to drag Dukan to the harbour of Saltmere.',
    ).sentences.find(({ text }) => text.startsWith('He tried'));
    expect(told?.mentions.filter(({ anaphor }) => anaphor)).toEqual([]);
  });

  it.each([
    ['place', 'Dorne', 'Fill in the blank: “He used a Dornish bow that was brought from _____.”', 'leak'],
    ['place', 'Storm’s End', 'Fill in the blank: “A house of the stormlands is sworn to _____.”', 'leak'],
    ['place', 'Rhoyne', 'Fill in the blank: “The Rhoynar lived along the river _____.”', 'leak'],
    ['place', 'Dorne', 'Fill in the blank: “He used a short bow that was brought from _____.”', undefined],
    ['character', 'Martin Hale', 'Fill in the blank: “_____ met the Martian envoy at Tarn.”', undefined],
  ] as const)('is told by its people: %s %s', (kind, key, text, gate) => {
    const own = entity(key, kind);
    const ground = createGround(veldt({ entities: [own] }));
    const asked = stem(text, { key, pool: { from: 'typed', entityId: own.id } });
    expect(firstFailure(asked, ground, [noPeople])?.gate).toBe(gate);
  });

  it.each([
    'Fill in the blank: “Dany disappears from Daznak’s Pit’s atop the dragon of _____.”',
    'Fill in the blank: “They invaded the island of Pyke thorough _____.”',
  ])('is not asked for by a slip: %s', (text) => {
    expect(failuresOf(stem(text), createGround(veldt()))).toContain('source-slip');
  });

  it('is accepted by its surname too, be the first name a word of the language', () => {
    expect(formsOf('Bran', 'Then they met Bran Hale.')).toContain('Bran Hale');
  });

  it.each(['Jerusalem', 'Roman Catholic', 'Spanish Armada', 'Darth Vader', 'Time Lords', 'Andes'])(
    'is not asked for where anyone knows it: %s',
    (key) => {
      const own = entity(key, 'place');
      const asked = stem('Who took _____ in 1204?', {
        key,
        pool: { from: 'typed', entityId: own.id },
        fact: { article: 'veldt', subject: 'tarn', property: 'take', value: own.id, qualifiers: {} },
      });
      expect(firstFailure(asked, createGround(veldt({ entities: [own] })), [notForAnyone])?.gate).toBe('guessable');
    },
  );

  it('has no surname of one who stands beside it', () => {
    expect(formsOf('Ygritte', '[[ygritte|Ygritte]] and Longspear Ryk fled.')).not.toContain('Ygritte Ryk');
  });
});

it('is nobody whom a sentence declines to crown', () => {
  const text = `Castle Orme

The Archprelate Sunniva declined to crown him at Castle Orme, so that it was done by a hedge-priest from Saltmere, Osric Venn.`;
  expect(bankOf(text).filter((one) => one.stem.includes('crown him'))).toEqual([]);
});

it('puts no weddings and deaths of a found text in order', () => {
  const lines = [1201, 1204, 1208, 1213, 1219].map(
    (year, at) =>
      `In ${String(year)} Corin Vey ${at % 2 === 0 ? 'died at' : 'wed Petra Hale at'} ${['Tarn', 'Orme', 'Holt', 'Saltmere', 'Gull Rock'][at] ?? ''}.`,
  );
  const asked = bankOf(`Chronicle\n\n${lines.join('\n\n')}`).filter(({ type }) => /^(?:order|first|last)$/.test(type));
  expect(asked).toEqual([]);
});
