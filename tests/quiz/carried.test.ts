import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { parseClauses } from '../../src/quiz/clauses/parse.ts';
import { readUnits } from '../../src/quiz/clauses/units.ts';
import { closedDate } from '../../src/quiz/gates/truth.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { draft } from './fixtures/draft.ts';
import { entities, veldt } from './fixtures/veldt.ts';
import { entity, sentence, type World } from './fixtures/world.ts';

const all = (markups: readonly string[], more: Partial<World> = {}): string =>
  buildBank(
    veldt({ statements: [], sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup)), ...more }),
  )
    .questions.map(({ stem }) => stem)
    .join('\n');

const datesOf = (text: string): (readonly [string, number, boolean])[] =>
  buildLore({ articles: [{ name: 'tarn.txt', text }] }).sentences.flatMap(({ dates }) =>
    dates.map((date) => [date.text, date.year, date.carried === true] as const),
  );

const lead = 'The Tarn League was a union of salt towns on the long shore of the Auve.';

describe('a year in a sentence of two deeds', () => {
  it.each([
    ['[[dorvan|Dorvan]] burned the mills of [[tarn|Tarn]] in {{1204}}.', true],
    ['After the fall of [[sethra|Sethra]] in {{1204}}, [[dorvan|Dorvan]] burned the mills of [[tarn|Tarn]].', false],
    ['Note: [[dorvan|Dorvan]] burned the mills of [[tarn|Tarn]] in {{1204}}.', false],
    ['[[tarn|Tarn]] was freed by [[dorvan|Dorvan]] in {{1204}}.', true],
  ])('%s', (markup, isAsked) => {
    // As the sentence stands, with its year missing, it may be asked.
    expect(/which year (?:did|was)/.test(all([markup]))).toBe(isAsked);
  });
});

it('a year of the second of two deeds is not asked of both', () => {
  const asked = (stem: string): string | null =>
    closedDate.check(draft({ stem, key: '1211', pool: { from: 'years', year: 1211 } }), createGround(veldt()));
  expect(asked('In which year was Port Amber governed by Ysolde and burned by the Red Shoal?')).toMatch(/two deeds/);
  expect(asked('In which year was Port Amber burned by the Red Shoal?')).toBeNull();
});

describe('a year that a sentence does not have itself', () => {
  it('is not taken from a journey through time', () => {
    const found = datesOf(
      `${lead}\n\nIn 1204 the fleet burned. Orrin and Maresh were sent by the warden to Sethra in the year 960. Three others had traveled back in time there. In December, the marshal Dorvan arrived in the Egret.`,
    );
    expect(found.filter(([text]) => /December/.test(text))).toEqual([]);
  });

  it.each([
    'Maresh awoke in the harbor of an altered 960. In December, Dorvan arrived with nine hulls and was given the command of the long wall.',
    'A flashback shows the siege of 960. In December, Dorvan arrived with nine hulls and was given the command of the long wall.',
  ])('is not that of: %s', (text) => {
    expect(datesOf(`${lead}\n\n${text}`).filter(([date]) => /December/.test(date))).toEqual([]);
  });

  it('is told apart where another paragraph has it', () => {
    expect(
      datesOf(
        `${lead}\n\nIn 1204 the fleet of the league was burned by the men of Sethra in its own harbor.\n\nIn December, Dorvan arrived with nine hulls and was given the command of the long wall.`,
      ),
    ).toContainEqual(['In December', 1204, true]);
    expect(
      datesOf(
        `${lead}\n\nIn 1204 the fleet of the league was burned by the men of Sethra in its own harbor. In December, Dorvan arrived with nine hulls and was given the command of the long wall.`,
      ),
    ).toContainEqual(['In December', 1204, false]);
    expect(
      datesOf(
        `${lead}\n\nIn 1204 the fleet of the league was burned by the men of Sethra in its own harbor.\n\nTwo years later, Dorvan arrived with nine hulls and was given the command of the long wall.`,
      ),
    ).toContainEqual(['Two years later', 1206, false]);
  });

  it('is no month’s behind a look far back', () => {
    expect(
      datesOf(
        `${lead}\n\nIn 1204 the fleet of the league was burned by the men of Sethra in its own harbor. The mole, built in 960, held. In December, Dorvan arrived with nine hulls and was given the command of the long wall.`,
      ).filter(([date]) => /December/.test(date)),
    ).toEqual([]);
  });

  it('is neither asked for nor told where another paragraph has it', () => {
    const told = sentence('veldt', 1, 'In December, [[dorvan|Dorvan]] seized [[tarn|Tarn]] from [[ysolde|Ysolde]].');
    const dates = (carried: boolean) => [
      {
        year: 1204,
        until: null,
        precision: 'exact' as const,
        realWorld: false,
        text: 'In December',
        ...(carried ? { carried: true as const } : {}),
      },
    ];
    expect(all([], { sentences: [{ ...told, dates: dates(false) }] })).toMatch(/In which year|December 1204/);
    expect(all([], { sentences: [{ ...told, dates: dates(true) }] })).not.toMatch(/which year|1204|In December/);
  });
});

describe('a verb behind "and"', () => {
  it('does not share an auxiliary where it could be active', () => {
    expect(
      all(['[[dorvan|Dorvan]] was ordered to find a harbor, and fixed upon [[tarn|Tarn]] in the salt marshes.']),
    ).not.toMatch(/was fixed/);
    expect(
      all(['[[dorvan|Dorvan]] was beaten by [[ysolde|Ysolde]], and moved to [[tarn|Tarn]] in {{1204}}.']),
    ).not.toMatch(/was moved/);
  });

  it('shares it where what follows is who did it', () => {
    const told = sentence('veldt', 1, '[[tarn|Tarn]] was besieged for a year and captured by [[dorvan|Dorvan]].');
    const clauses = parseClauses(
      told,
      readUnits(told, (id) => entities.find((one) => one.id === id)),
    );
    expect(clauses.map(({ verbs }) => verbs.map(({ text }) => text).join(' '))).toEqual([
      'was besieged',
      'was captured',
    ]);
  });
});

describe('a question with "did"', () => {
  it('has no second verb in the past', () => {
    expect(
      all(['In {{1204}}, [[dorvan|Dorvan]] returned and overthrew the praetor [[ysolde|Ysolde]] of [[tarn|Tarn]].']),
    ).not.toMatch(/did .* and overthrew/);
  });
});

describe('a plain noun', () => {
  it('is no book’s title and no other event', () => {
    const charter = entity('Drowned Charter', 'event', { takesThe: true, aliases: ['Charter'] });
    const found = all(
      [
        'Since the [[drowned-charter|Charter]] of 388, [[tarn|Tarn]] has paid homage to the [[ash-crown|Ash Crown]] in salt.',
      ],
      { entities: [...entities, charter] },
    );
    expect(found).not.toMatch(/Drowned/);
  });
});

describe('a name at the head of a sentence', () => {
  it('keeps its capital', () => {
    expect(all(['Osmund obtained a dispensation from [[ysolde|Ysolde]] of [[tarn|Tarn]] in {{1204}}.'])).not.toMatch(
      /osmund/,
    );
  });
});

describe('a blank', () => {
  it('is no end of a range', () => {
    const books = entity('Books 2', 'technology');
    expect(
      all(['The [[ash-crown|Ash Crown]] of [[tarn|Tarn]] is the setting of [[books-2|Books 2]] to 4.'], {
        entities: [...entities, books],
      }),
    ).not.toMatch(/_____ to 4/);
  });
});
