import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';
import { entities, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source, year } from './fixtures/world.ts';

/** What is asked of these sentences alone, by an article that is about none of them. */
const asked = (markups: readonly string[], more: Parameters<typeof veldt>[0] = {}): readonly Question[] =>
  buildBank(
    veldt({
      statements: [],
      sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup)),
      ...more,
    }),
  ).questions;
const stems = (...markups: string[]): string[] => asked(markups).map(({ stem }) => stem);

describe('a blank', () => {
  it('keeps its article, and the wrong options take one too', () => {
    const [blank] = asked([
      'The first treaty of [[tarn|Tarn]] was signed by envoys from the [[red-shoal|Red Shoal]] and [[sethra|Sethra]] in {{1211}}.',
      'The [[ash-crown|Ash Crown]], the [[veldt-league|Veldt League]], the [[guild-of-lamps|Guild of Lamps]] and the [[sallow-guard|Sallow Guard]] kept away.',
    ]).filter(({ type, stem }) => type === 'cloze' && stem.includes('from'));
    expect(blank?.stem).toContain('from the _____ and Sethra');
  });

  it('is not left in another number than its name', () => {
    const drifters = entity('Drifters', 'species', { near: [], plural: true });
    const found = asked(
      ['[[maresh-tal|Maresh Tal]] was the first [[drifters|Drifter]] to command a fleet of [[tarn|Tarn]].'],
      {
        entities: [...entities, drifters],
      },
    );
    expect(found.filter(({ accepted }) => accepted.includes('Drifters'))).toEqual([]);
  });
});

describe('a time in front', () => {
  it('stays there where it would be read as a part of what it follows', () => {
    expect(
      stems(
        'In {{1204}}, [[maresh-tal|Maresh Tal]] captured a fortress at [[tarn|Tarn]] that [[dorvan|Dorvan]] had built in a hurry.',
      ),
    ).toContain('In 1204, who captured a fortress at Tarn that Dorvan had built in a hurry?');
  });
});

describe('a common noun for what the article is about', () => {
  const league = 'The [[veldt-league|Veldt League]] was a trading company of [[tarn|Tarn]].';
  it('gives way to the name', () => {
    const found = stems(league, 'In {{1231}}, the company bought the quays of [[sethra|Sethra]].');
    expect(found.join('\n')).toMatch(/in which year did the Veldt League buy the quays of Sethra\?/i);
  });

  it.each([
    [
      'another of its kind was told of',
      'A rival company came to [[sethra|Sethra]]. In {{1231}}, the company bought the quays of [[sethra|Sethra]].',
    ],
    [
      'more words tell which',
      'In {{1231}}, the company of [[sethra|Sethra]] bought the quays of [[greywater|Greywater]].',
    ],
  ])('stays where %s', (_, told) => {
    const sentencesTold = told.split(/(?<=\.) /);
    expect(stems(league, ...sentencesTold).filter((stem) => stem.includes('Veldt League buy'))).toEqual([]);
  });
});

describe('a pronoun', () => {
  const about = (second: string): string[] =>
    stems('[[maresh-tal|Maresh Tal]] met [[ysolde|Ysolde]] at [[tarn|Tarn]] in {{1204}}.', second);

  it('that could stand for two is asked nothing about', () => {
    expect(
      about('[[~ysolde|She]] burned the harbour of [[sethra|Sethra]] in {{1205}}.').filter((stem) =>
        stem.includes('Sethra'),
      ),
    ).toEqual([]);
  });

  it('of somebody who was not told of just before is asked nothing about', () => {
    const found = stems(
      '[[ysolde|Ysolde]] joined the council of [[sethra|Sethra]] in {{1204}}.',
      'The steamer Greyling served as a hospital in the war.',
      '[[~ysolde|She]] was sunk off [[greywater|Greywater]] in {{1217}}.',
    );
    expect(found.filter((stem) => stem.includes('Greywater'))).toEqual([]);
  });

  it('is asked nothing about where the sentence before has one that stands for nobody known', () => {
    const found = stems(
      'In {{1204}} she burned the ships of [[ysolde|Ysolde]] at [[tarn|Tarn]].',
      '[[~ysolde|Her]] brother sold the mills of [[greywater|Greywater]] in {{1217}}.',
    );
    expect(found.filter((stem) => stem.includes('Greywater'))).toEqual([]);
  });

  it('of somebody whom the sentence does not name is not repeated', () => {
    expect(stems('The [[guild-of-lamps|Guild of Lamps]] awarded her the medal of [[tarn|Tarn]] in {{1204}}.')).toEqual(
      [],
    );
  });
});

describe('a date', () => {
  it('is told once, whatever words lead to it', () => {
    const told = sentence('veldt', 1, 'The first train reached [[tarn|Tarn]] in May of the same year.', {
      dates: [year(1851, { text: 'May' }), year(1851, { text: 'same year' })],
    });
    const { questions } = buildBank(veldt({ statements: [], sentences: [told] }));
    for (const { stem } of questions) expect(stem).not.toMatch(/1851 of/);
  });

  it('that opens a span is no year to ask for', () => {
    const told = sentence('veldt', 1, 'From 1204 [[maresh-tal|Maresh Tal]] built ships at [[tarn|Tarn]].', {
      dates: [year(1204, { text: 'From 1204' })],
    });
    const { questions } = buildBank(veldt({ statements: [], sentences: [told] }));
    expect(questions.filter(({ type }) => type === 'when' || type === 'nearest-year')).toEqual([]);
  });
});

describe('a list behind its verb', () => {
  it('is asked whole or not at all', () => {
    const found = stems(
      'The [[ash-crown|Ash Crown]] consists of the [[sallow-guard|Sallow Guard]], which guards [[tarn|Tarn]], and the [[red-shoal|Red Shoal]].',
    );
    for (const stem of found.filter((stem) => /consists? of/.test(stem))) expect(stem).toContain('Red Shoal');
  });

  it('does not keep a verb in the plural behind a singular question word', () => {
    const works = entity('Amber Mills', 'place', { near: [], plural: true });
    const found = asked(
      [
        'The [[amber-mills|Amber Mills]] are the largest mills of [[tarn|Tarn]] and belong to the [[red-shoal|Red Shoal]].',
      ],
      { entities: [...entities, works] },
    ).map(({ stem }) => stem);
    expect(found.filter((stem) => /^Which .* is .* belong /.test(stem))).toEqual([]);
  });
});

describe('a place', () => {
  it('is not asked for where it may belong to the noun before it', () => {
    const found = asked([
      'The [[ash-crown|Ash Crown]] fought the [[red-shoal|Red Shoal]] over the theft of ships in [[tarn|Tarn]] in {{1204}}.',
    ]);
    expect(found.filter(({ type }) => type === 'where')).toEqual([]);
  });
});

describe('the order of events', () => {
  it('is asked within one universe alone', () => {
    const deeds = ['captured', 'burned', 'invaded', 'rebuilt'];
    const places = ['tarn', 'sethra', 'greywater', 'veldhaven', 'port-amber'];
    const told = (id: string, year: number) =>
      places.map((place, at) =>
        sentence(
          id,
          at + 1,
          `[[dorvan|Dorvan]] ${deeds[at % 4] ?? ''} [[${place}|${entities.find((one) => one.id === place)?.name ?? ''}]] in {{${String(year + at * 3)}}}.`,
        ),
      );
    const here = told('veldt', 1204);
    const there = told('mirror', 1206);
    const { questions } = buildBank(
      veldt({
        statements: [],
        sources: [source('veldt', { universe: 'prime' }), source('mirror', { universe: 'mirror' })],
        sentences: [...here, ...there],
      }),
    );
    const orders = questions.filter(({ type }) => ['first', 'last', 'before', 'after', 'order'].includes(type));
    expect(orders.length).toBeGreaterThan(0);
    for (const { universe } of orders) expect(['prime', 'mirror']).toContain(universe);
  });
});

describe('a question', () => {
  it('says in which universe it plays and whose story it gives away', () => {
    const [first] = buildBank(veldt({ sources: [source('veldt', { universe: 'prime' })] })).questions;
    expect(first?.universe).toBe('prime');
    expect(first?.spoils).toEqual(['Salt']);
  });
});
