import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/lore/model.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { granularity, questionWordFor } from '../../src/quiz/options/granularity.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';
import { entities, prepared, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

const asked = (...markups: string[]): readonly Question[] =>
  buildBank(
    veldt({
      statements: [],
      sentences: [...sentences, ...markups.map((markup, at) => sentence('veldt', at + 40, markup))],
    }),
  ).questions;
const optionsOf = (questions: readonly Question[], words: string): readonly string[] =>
  questions.find(({ stem, options }) => stem.includes(words) && options.length > 0)?.options ?? [];

describe('a question', () => {
  it.each([
    ['Peace of Tarn', 'event', 'which agreement'],
    ['Grey Plague', 'event', 'what'],
    ['Battle of Tarn', 'event', 'which event'],
  ] as const)('asks for %s by a word that fits', (name, kind, word) => {
    expect(questionWordFor(entity(name, kind, { near: [] }))).toBe(word);
  });

  it('never asks on which place', () => {
    const { questions } = buildBank(
      veldt({
        ...prepared,
        statements: [],
        sentences: [
          ...sentences,
          sentence(
            'veldt',
            40,
            '[[dorvan|Dorvan]] landed on [[tarn|Tarn]] with three ships of the [[ash-crown|Ash Crown]].',
          ),
        ],
      }),
    );
    expect(questions.map(({ stem }) => stem)).toContain('Where did Dorvan land with three ships of the Ash Crown?');
  });

  it('is not to be answered by typing what its whole article is about', () => {
    const lonely = {
      entities: [
        entity('Veldt League', 'faction', { takesThe: true, near: [] }),
        entity('Tarn', 'place', { near: [] }),
      ],
    };
    const { questions } = buildBank(
      veldt({
        ...lonely,
        statements: [],
        sources: [source('veldt', { title: 'Veldt League' })],
        sentences: [
          sentence('veldt', 1, 'The [[veldt-league|Veldt League]] burned the granaries of [[tarn|Tarn]] in {{1229}}.'),
        ],
      }),
    );
    expect(questions.filter(({ accepted }) => accepted.includes('Veldt League'))).toEqual([]);
    expect(questions).not.toEqual([]);
  });

  it('nor by picking it, be there other articles', () => {
    const keysOf = (title: string): (string | undefined)[] =>
      buildBank(
        veldt({
          statements: [],
          sources: [source('veldt', { title, licence: 'CC BY-SA 4.0' }), source('other')],
          sentences: [
            ...sentences,
            sentence(
              'veldt',
              40,
              'The [[veldt-league|Veldt League]] burned the granaries of [[tarn|Tarn]] in {{1229}}.',
            ),
          ],
        }),
      ).questions.map(({ options, key }) => options[key ?? -1]);
    expect(keysOf('A Chronicle')).toContain('Veldt League');
    expect(keysOf('Veldt League')).not.toContain('Veldt League');
  });
});

describe('wrong options', () => {
  it.each([
    ['University of Tarn', 'Railway Hotel', 'Tannery Lane', 'Gasworks Park', 'Halloran Yards', 'Amber Air Force Base'],
    ['East Coast', 'Salt Wasteland', 'Sol System'],
  ])('stand beside their own sort of place: %s', (...names) => {
    const sorts = new Set(names.map((name) => granularity(entity(name, 'place'))));
    expect(sorts.size).toBe(1);
    expect(sorts).not.toContain(granularity(entity('Tarn', 'place')));
  });

  it('leave out who is told of beside the one asked about, where the verb says little', () => {
    const questions = asked(
      'The [[guild-of-lamps|Guild of Lamps]] helped to fight back the [[red-shoal|Red Shoal]] at the walls of [[tarn|Tarn]].',
      'The [[ash-crown|Ash Crown]] and the [[veldt-league|Veldt League]] guarded their harbours from the [[red-shoal|Red Shoal]].',
    );
    expect(optionsOf(questions, 'fight back the Red Shoal')).not.toContain('Ash Crown');
  });

  it('that one can be “in” do not stand beside what one is “at”', () => {
    const yards = ['Amber Steps', 'Tern Steps', 'Moor Steps', 'Salt Steps'].map((name) =>
      entity(name, 'place', { near: [] }),
    );
    const { questions } = buildBank(
      veldt({
        ...prepared,
        statements: [],
        entities: [...entities, ...yards],
        sentences: [
          sentence('veldt', 1, '[[ysolde|Ysolde]] burned three tall ships at [[amber-steps|Amber Steps]].'),
          sentence('veldt', 2, '[[dorvan|Dorvan]] lived in [[tarn|Tarn]] and died in [[sethra|Sethra]].'),
          sentence(
            'veldt',
            3,
            '[[maresh-tal|Maresh Tal]] slept at [[tern-steps|Tern Steps]] and at [[moor-steps|Moor Steps]].',
          ),
          sentence('veldt', 4, '[[orrin-tal|Orrin Tal]] dug a well at [[salt-steps|Salt Steps]].'),
        ],
      }),
    );
    const options = optionsOf(questions, 'Ysolde burn three tall ships');
    expect(options).toContain('Amber Steps');
    for (const name of ['Tarn', 'Sethra']) expect(options).not.toContain(name);
  });
});

describe('a table', () => {
  const rows = (label: string, values: readonly (readonly [string, string])[]) =>
    values.map(([name, value], at) =>
      sentence('veldt', 60 + at, `[[${name.toLowerCase().replaceAll(' ', '-')}|${name}]] | ${label}: ${value}`, {
        form: 'row',
        section: 'Harbours',
      }),
    );
  const bankOf = (label: string, values: readonly (readonly [string, string])[]): readonly Question[] => {
    const told = rows(label, values);
    return buildBank(
      veldt({
        sentences: [...sentences, ...told],
        statements: told.map((row, at) => ({
          id: `t-${String(at)}`,
          subject: row.mentions[0]?.entityId ?? '',
          property: label.toLowerCase(),
          value: { type: 'text', text: values[at]?.[1] ?? '' },
          qualifiers: { pattern: 'table: Harbours' },
          references: [
            { sourceId: 'veldt', section: 'Harbours', sentenceId: row.id, sentence: row.text, citations: [] },
          ],
          rank: 'normal',
        })),
      }),
    ).questions;
  };
  const years = [
    ['Tarn', '1190'],
    ['Sethra', '1201'],
    ['Greywater', '1215'],
    ['Veldhaven', '1222'],
  ] as const;

  it('of years is asked as years, and never for whom a year is listed', () => {
    const stems = bankOf('Opened', years).map(({ stem }) => stem);
    expect(stems.filter((stem) => /[Ii]n which year was \S+ opened\?$/.test(stem))).toHaveLength(4);
    expect(stems.filter((stem) => /\btable\b|“Harbours”/.test(stem))).toEqual([]);
    expect(stems.filter((stem) => /under “Opened”/.test(stem))).toEqual([]);
  });

  it('of bare figures is not asked about', () => {
    const figures = years.map(([name], at) => [name, `${String(at * 7 + 20)} m`] as const);
    expect(bankOf('Height', figures).filter(({ stem }) => stem.includes('Height'))).toEqual([]);
  });

  it('names what it asks about with its article, and asks for each cell once', () => {
    const standing = [
      ['Ash Crown', 'Open war'],
      ['Red Shoal', 'Open war'],
      ['Guild of Lamps', 'Full member'],
      ['Sallow Guard', 'Trading partner'],
      ['Veldt League', 'Full member'],
    ] as const;
    const stems = bankOf('Standing', standing).map(({ stem }) => stem);
    expect(stems.filter((stem) => / for (?!the )/.test(stem))).toEqual([]);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

describe('a name that was only found', () => {
  const reliableIn = (name: string, kind: EntityKind, ...markups: string[]): boolean => {
    const one = entity(name, kind);
    const ground = createGround(
      veldt({
        entities: [...entities, one],
        sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup)),
      }),
    );
    return ground.isReliable(one);
  };

  it.each<[string, EntityKind, string]>([
    [
      'Duskreed',
      'place',
      'The lord gave him the sword [[duskreed|Duskreed]]. In [[duskreed|Duskreed]] he tells of it.',
    ],
    ['First Frogs', 'character', 'They speak at the Feast of [[first-frogs|First Frogs]] alone.'],
    ['Quickwater', 'character', 'It was freed by Tobbin [[quickwater|Quickwater]], a ferryman of the fens.'],
    ['Reyl the Concord', 'faction', 'Under [[reyl-the-concord|Reyl the Concord]] admitted three worlds.'],
  ])('is no wrong option where it may be something else: %s', (name, kind, markup) => {
    expect(reliableIn(name, kind, markup)).toBe(false);
  });

  it('has no article where a word for its sort stands in front', () => {
    const house = entity('House Thorn', 'faction', { takesThe: true });
    expect(createGround(veldt({ entities: [...entities, house] })).called(house)).toBe('House Thorn');
  });

  it('has one before an event, whoever owns what it is called after', () => {
    const battle = entity('Battle of Orrin’s Day', 'event');
    expect(createGround(veldt({ entities: [...entities, battle] })).called(battle)).toBe('the Battle of Orrin’s Day');
  });

  it('is one where its surroundings tell what it is', () => {
    expect(
      reliableIn(
        'Hobsmere',
        'place',
        'The wardens met in [[hobsmere|Hobsmere]] and in the town [[hobsmere|Hobsmere]].',
      ),
    ).toBe(true);
    expect(reliableIn('Petronel', 'character', 'Queen [[petronel|Petronel]] banished the priests.')).toBe(true);
  });
});

describe('what is so to this day', () => {
  it('is asked in the present', () => {
    const stems = asked(
      'The roots of the [[red-shoal|Red Shoal]] lie at [[tarn|Tarn]] in the old harbour district.',
      '[[maresh-tal|Maresh Tal]] rules the marshes of [[sethra|Sethra]] with the [[guild-of-lamps|Guild of Lamps]].',
    ).map(({ stem }) => stem);
    expect(stems.filter((stem) => /\bdid\b.*\b(?:lie|rule)\b/.test(stem))).toEqual([]);
  });
});
