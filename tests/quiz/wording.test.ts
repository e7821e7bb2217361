import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';
import { entities, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

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
        'In {{1204}}, [[maresh-tal|Maresh Tal]] captured a fortress at [[tarn|Tarn]] that [[orrin-tal|Orrin Tal]] had built in a hurry.',
      ),
    ).toContain('In 1204, who captured a fortress at Tarn that Orrin Tal had built in a hurry?');
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

  it('of somebody whom the sentence does not name is not repeated', () => {
    expect(stems('The [[guild-of-lamps|Guild of Lamps]] awarded her the medal of [[tarn|Tarn]] in {{1204}}.')).toEqual(
      [],
    );
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
