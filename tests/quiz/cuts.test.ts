import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { createMisspellings } from '../../src/quiz/ground/misspellings.ts';
import type { Question } from '../../src/quiz/model.ts';
import { entities, veldt } from './fixtures/veldt.ts';
import { entity, sentence, type World } from './fixtures/world.ts';

const asked = (markups: readonly string[], more: Partial<World> = {}): readonly Question[] =>
  buildBank(
    veldt({ statements: [], sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup)), ...more }),
  ).questions;
const all = (...markups: string[]): string =>
  asked(markups)
    .map(({ stem }) => stem)
    .join('\n');

describe('what is cut out of a sentence', () => {
  it('leaves the episode or the night in front where it tells of it', () => {
    expect(
      all('In "Low Water", the warden [[dorvan|Dorvan]] is visited by [[ysolde|Ysolde]] of [[tarn|Tarn]].'),
    ).not.toMatch(/(?:“|^)(?:The warden )?(?:Dorvan|_____) is visited|Who (?:is|was) visited by Ysolde of Tarn\?/m);
    expect(
      all('On the night of 27 April, a band of the [[red-shoal|Red Shoal]] entered the prison of [[tarn|Tarn]].'),
    ).not.toMatch(/“A band/);
  });

  it('does not leave a subordinate clause as a clause of its own', () => {
    expect(
      all(
        'When the new ferry, the [[dorvan|Dorvan]], was launched in {{1204}}, its builders took their crew from [[tarn|Tarn]].',
      ),
    ).not.toMatch(/“The Dorvan was launched/);
  });

  it('changes nobody’s words', () => {
    expect(
      all(
        '[[ysolde|Ysolde]] said that "[[dorvan|Dorvan]] loves to speak—very slowly—and so does [[orrin-tal|Orrin Tal]]."',
      ),
    ).toBe('');
  });

  it('cuts no title at its colon', () => {
    expect(
      all('As of {{1204}}, the year Salt Road: [[tarn|Tarn]] takes place, the [[ash-crown|Ash Crown]] is thin.'),
    ).toBe('');
  });

  it('leaves no half of a list', () => {
    expect(
      all(
        'When [[dorvan|Dorvan]], who was supported by [[ysolde|Ysolde]], [[orrin-tal|Orrin Tal]] and the mills, turned, [[tarn|Tarn]] burned.',
      ),
    ).not.toMatch(/supported by (?:Ysolde|_____)\b(?!,)/);
  });
});

describe('a name', () => {
  it('is no half of a pair that has its noun in common', () => {
    const pair = [entity('Upper', 'place', { near: [] }), entity('Lower Marches', 'place', { near: [], plural: true })];
    const found = asked(
      [
        'In {{1204}}, [[dorvan|Dorvan]] led the allied fleets of the [[upper|Upper]] and [[lower-marches|Lower Marches]].',
      ],
      { entities: [...entities, ...pair] },
    );
    expect(found.flatMap(({ accepted }) => accepted).filter((form) => /Upper|Marches/.test(form))).toEqual([]);
  });

  it('that two bear is nobody’s where it stands alone', () => {
    const two = [entity('Corin Marsh', 'character'), entity('Corin Grand Veldt', 'character')];
    const found = asked(
      [
        'Admiral [[corin-marsh|Corin Marsh]] sailed to [[tarn|Tarn]] in {{1203}}.',
        'King [[corin-grand-veldt|Corin Grand Veldt]] ruled from [[sethra|Sethra]] in {{1203}}.',
        '[[corin-marsh|Corin]] gave [[dorvan|Dorvan]] the keys of [[tarn|Tarn]] in {{1204}}.',
      ],
      { entities: [...entities, ...two] },
    );
    expect(found.filter(({ stem }) => /gave/.test(stem))).toEqual([]);
  });

  it('that its text writes otherwise everywhere else is misspelt', () => {
    const isMisspelt = createMisspellings(
      [
        'Brackwater fell.',
        'Brackwater rose.',
        'The men of Brackwater and Brackwatar sang of Khans.',
        'Khan, Khan, Khan.',
      ].map((text, at) => sentence('veldt', at + 1, text)),
      () => false,
    );
    expect(['Brackwatar', 'Brackwater', 'Khans'].map(isMisspelt)).toEqual([true, false, false]);
  });

  it('that its text writes with one letter for two, and far more often with two, is misspelt', () => {
    const isMisspelt = createMisspellings(
      [
        ...Array<string>(16).fill('Eirriss flew.'),
        ...Array<string>(2).fill('Eirris fell.'),
        'Corin, Corrin, Corrin.',
      ].map((text, at) => sentence('veldt', at + 1, text)),
      () => false,
    );
    expect(['Eirris', 'Eirriss', 'Corrin'].map(isMisspelt)).toEqual([true, false, false]);
  });

  it('with a preposition grown on to it is misspelt', () => {
    const isMisspelt = createMisspellings(
      ['He raised Old Karathon the river.', 'Old Karath fell.', 'New Norton the town.'].map((text, at) =>
        sentence('veldt', at + 1, text),
      ),
      () => false,
    );
    expect(['Old Karathon', 'Old Karath', 'New Norton'].map(isMisspelt)).toEqual([true, false, false]);
  });

  it('is one of the language with a letter left out, or another vowel', () => {
    const isMisspelt = createMisspellings([], () => false);
    const words = ['aquaintance', 'insistance', 'insistence', 'southerners', 'schismatic', 'riverlanders'];
    expect(words.filter(isMisspelt)).toEqual(['aquaintance', 'insistance']);
  });

  it('takes no rank of several persons along, and a count is no year', () => {
    const text =
      'Tarn\n\nHowever, Senior Captains Maresh and Dorvan stepped in at Tarn. Maresh left for Sethra, and Dorvan fled.\n\nAbout 240 subscribers put in £25 each at Tarn.';
    const { entities: found, sentences } = buildLore({ articles: [{ name: 'tarn.txt', text }] });
    expect(found.filter(({ name }) => name.includes('Captains'))).toEqual([]);
    expect(sentences.find(({ text: told }) => told.startsWith('About 240'))?.dates).toEqual([]);
  });
});

describe('what a sentence is taken to tell', () => {
  it('is no event where somebody only dates one', () => {
    expect(all('A slate in the hall of [[tarn|Tarn]] puts "the fall of [[sethra|Sethra]]" in {{1204}}.')).not.toMatch(
      /In which year did/,
    );
  });

  it('is told by the work that is cited right behind it, and by no other', () => {
    const cited = { citations: ['EMB: "Salt"'] };
    const sentences = [
      sentence(
        'veldt',
        1,
        'The envoys of [[tarn|Tarn]] burned the ferries of [[dorvan|Dorvan]] at [[sethra|Sethra]].',
        cited,
      ),
      sentence(
        'veldt',
        2,
        '[[maresh-tal|Maresh Tal]] chained the harbour of [[port-amber|Port Amber]] against [[ysolde|Ysolde]].',
        cited,
      ),
    ];
    const found = buildBank(veldt({ statements: [], sentences })).questions;
    expect(
      found.filter(({ evidence }) => evidence.sentence.includes('envoys')).flatMap(({ spoils }) => spoils),
    ).toEqual([]);
    expect(
      found.filter(({ evidence }) => evidence.sentence.includes('chained')).flatMap(({ spoils }) => spoils),
    ).toContain('Salt');
  });
});
