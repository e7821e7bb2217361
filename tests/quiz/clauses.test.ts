import { describe, expect, it } from 'vitest';
import { parseCitation } from '../../src/quiz/ground/citation.ts';
import { parseClauses } from '../../src/quiz/clauses/parse.ts';
import { repairArticles } from '../../src/quiz/clauses/render.ts';
import { readUnits, type Unit } from '../../src/quiz/clauses/units.ts';
import { baseOf, pastOf } from '../../src/quiz/clauses/verbs.ts';
import { entities } from './fixtures/veldt.ts';
import { sentence } from './fixtures/world.ts';

const join = (units: readonly Unit[]): string =>
  units
    .map(({ before, text }) => before + text)
    .join('')
    .trim();
const read = (markup: string): string[] => {
  const told = sentence('veldt', 1, markup);
  const units = readUnits(told, (id) => entities.find((entity) => entity.id === id));
  return parseClauses(told, units).map(({ subject, verbs, rest }) => [subject, verbs, rest].map(join).join(' | '));
};

describe('reading clauses', () => {
  it.each([
    ['In {{1204}}, [[maresh-tal|Maresh Tal]] captured [[tarn|Tarn]].', ['Maresh Tal | captured | Tarn']],
    [
      'Queen [[ysolde|Ysolde]] was captured by the [[ash-crown|Crown]] and taken to [[tarn|Tarn]] in chains.',
      ['Queen Ysolde | was captured | by the Crown', 'Queen Ysolde | was taken | to Tarn in chains'],
    ],
    [
      'The fleet built at [[tarn|Tarn]] sailed to [[sethra|Sethra]], where [[dorvan|Dorvan]] waited.',
      ['The fleet built at Tarn | sailed | to Sethra'],
    ],
    [
      '[[dorvan|Dorvan]], who had served [[ysolde|Ysolde]], became regent, but [[ysolde|Ysolde]] fled.',
      ['Dorvan | became | regent', 'Ysolde | fled | '],
    ],
    [
      '[[dorvan|Dorvan]] regained [[tarn|Tarn]] after [[maresh-tal|Maresh Tal]], altered to pass as a wife, had won over the guild.',
      ['Dorvan | regained | Tarn'],
    ],
    [
      'The newly founded [[veldt-league|League]] and the [[ash-crown|Crown]] signed a truce.',
      ['The newly founded League and the Crown | signed | a truce'],
    ],
    [
      'It held after a truce that the [[ash-crown|Crown]] and the [[veldt-league|League]] signed at [[tarn|Tarn]].',
      ['It | held | after a truce that the Crown and the League signed at Tarn'],
    ],
    // Behind a colon stands what can be told by itself; in front of it, what cannot.
    [
      'The rules of the [[veldt-league|League]] changed: the [[ash-crown|Crown]] closed the harbour of [[tarn|Tarn]].',
      ['the Crown | closed | the harbour of Tarn'],
    ],
    [
      'A galley equipped with a ram and a tower sank the [[red-shoal|Shoal]] ships.',
      ['A galley equipped with a ram and a tower | sank | the Shoal ships'],
    ],
    ['Its members, descended from sailors of [[tarn|Tarn]], keep the lamps of [[sethra|Sethra]].', []],
    [
      'The [[ash-crown|Crown]] largely stayed at [[tarn|Tarn]] and sent a fleet to [[sethra|Sethra]].',
      ['The Crown | largely stayed | at Tarn', 'The Crown | sent | a fleet to Sethra'],
    ],
  ])('%s', (markup, clauses) => {
    expect(read(markup)).toEqual(clauses);
  });

  it('keeps a compound whole: it tells of others than the name in it', () => {
    const told = sentence('veldt', 1, 'It bore with non-[[guild-of-lamps|Lamps]] of [[tarn|Tarn]].');
    const units = readUnits(told, (id) => entities.find((entity) => entity.id === id));
    expect(units.flatMap(({ entity }) => entity?.id ?? [])).toEqual(['tarn']);
    expect(join(units)).toContain('non-Lamps');
  });

  it('reads nothing from a conditional or a question', () => {
    expect(read('The [[ash-crown|Crown]] would burn [[tarn|Tarn]].')).toEqual([]);
    expect(read('Who burned [[tarn|Tarn]]?')).toEqual([]);
  });
});

describe('verb forms', () => {
  it.each([
    ['seized', 'seize', 'seize'],
    ['killed', 'kill', 'kill'],
    ['rebelled', 'rebel', 'rebel'],
    ['occurred', 'occur', 'occur'],
    ['colonised', 'colonize', 'colonise'],
    ['burned', 'burn', 'burn'],
    ['took', 'take', 'take'],
    ['carries', 'carry', 'carry'],
  ])('%s comes from %s', (form, lemma, base) => {
    expect(baseOf(form, lemma)).toBe(base);
  });

  it.each(['seize', 'kill', 'rebel', 'occur', 'visit', 'offer', 'admit', 'carry', 'play'])(
    '%s comes back from its past',
    (base) => {
      expect(baseOf(pastOf(base), base)).toBe(base);
    },
  );

  it('gives up rather than guess', () => {
    expect(baseOf('created', 'make')).toBeNull();
  });
});

describe('small repairs', () => {
  it('puts a and an right', () => {
    expect(repairArticles('a old ship, an union, an heir, a hour, An envoy, a envoy')).toBe(
      'an old ship, a union, an heir, an hour, An envoy, an envoy',
    );
  });

  it.each([
    ['EMB: "Lanterns"', { series: 'EMB', title: 'Lanterns', noun: 'episode' }],
    ['STO – Salt Arc: "Low Tide"', { series: 'STO – Salt Arc', title: 'Low Tide', noun: 'mission' }],
    ['Ember Trilogy: "Ash"', { series: 'Ember Trilogy', title: 'Ash', noun: 'novel' }],
    ['EMB video game: "Low Tide"', { series: 'EMB video game', title: 'Low Tide', noun: 'release' }],
    ['“Bare Title”', { series: '', title: 'Bare Title', noun: 'story' }],
  ])('reads the citation %s', (citation, work) => {
    expect(parseCitation(citation)).toEqual(work);
  });

  it('takes a citation without a title for none', () => {
    expect(parseCitation('The Salt Road')).toBeNull();
    expect(parseCitation('EMB video game: "Embers Meet Brine"')).toBeNull();
  });
});
