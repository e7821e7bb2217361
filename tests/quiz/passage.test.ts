import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import { veldt } from './fixtures/veldt.ts';
import { sentence, source } from './fixtures/world.ts';

/** What is asked of these sentences, all of one paragraph, by an article that somebody prepared or that was found. */
const askedOf = (markups: readonly string[], licence: string | null = null): string =>
  buildBank(
    veldt({
      statements: [],
      sources: [source('veldt', { title: 'Chronicle', licence })],
      sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup, { paragraph: 7 })),
    }),
  )
    .questions.map(({ stem }) => stem)
    .join('\n');

const raid = '[[dorvan|Dorvan]] led the raid of the [[ash-crown|Ash Crown]] on [[tarn|Tarn]] in {{1219}}.';
const held = 'The garrison held out until the [[guild-of-lamps|Guild of Lamps]] sent it bread and powder.';

describe('a sentence of a found text', () => {
  it('is quoted behind what its paragraph tells before it', () => {
    expect(askedOf([raid, held])).toContain(
      '“Dorvan led the raid of the Ash Crown on Tarn in 1219. The garrison held out until the _____ sent it bread and powder.”',
    );
  });

  it('keeps its words as they were written', () => {
    expect(
      askedOf([raid, 'In the same year it was driven out by the [[guild-of-lamps|Guild of Lamps]] again.']),
    ).toContain('in 1219. In the same year it was driven out by the _____ again.”');
  });

  it('is not asked for what was named before it', () => {
    expect(askedOf([raid, 'The garrison held out until [[dorvan|Dorvan]] sent it bread and powder.'])).not.toContain(
      'garrison',
    );
  });

  it('is not quoted so where its paragraph starts with what was told before', () => {
    const first = 'He then led the raid of the [[ash-crown|Ash Crown]] on [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([first, held])).not.toContain('garrison');
  });

  it('is quoted so behind one whom nothing explains, and not behind two, or an arrangement', () => {
    const first = 'The king met [[dorvan|Dorvan]] of the [[ash-crown|Ash Crown]] at [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([first, held])).toContain('in 1219. The garrison');
    expect(askedOf([first.replace('met', 'led the horse to'), held])).not.toContain('garrison');
    expect(askedOf([first.replace('The king met', 'The arrangement pleased'), held])).not.toContain('garrison');
  });

  it('is quoted so where its paragraph counts what somebody had of his own', () => {
    const first = '[[dorvan|Dorvan]] ruled [[tarn|Tarn]] until {{1219}} and declined a third term.';
    expect(askedOf([first, held])).toContain('declined a third term. The garrison');
    expect(askedOf([first.replace('a third term', 'a third offer'), held])).not.toContain('garrison');
  });

  it('is not quoted so where whom its paragraph starts with is nobody', () => {
    const first = 'An agent named [[dorvan|Dorvan]] recruited her at her house in [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([first, held])).not.toContain('garrison');
    expect(askedOf([first.replace('her at her', 'Ysolde at a'), held])).toContain('The garrison');
  });

  it('is not quoted behind an event that nothing tells of', () => {
    const sons = '[[dorvan|Dorvan]] had five sons by his wife in {{1219}}. The eldest four died in the feud.';
    expect(askedOf([...sons.split(/(?<=1219\}\}\.) /), held])).not.toContain('garrison');
  });

  it('is not quoted behind a season of no year', () => {
    const first = 'In the autumn the [[ash-crown|Ash Crown]] was beaten by [[dorvan|Dorvan]] at [[tarn|Tarn]].';
    expect(askedOf([first, held])).not.toContain('garrison');
    expect(askedOf([first.replace('the autumn', 'the autumn of {{1219}}'), held])).toContain('The garrison');
  });

  it('is asked, short as it is, where it names enough', () => {
    const short =
      '[[dorvan|Dorvan]] and [[maresh-tal|Maresh Tal]] fled in a small boat from [[tarn|Tarn]] to [[sethra|Sethra]].';
    expect(askedOf([short])).toContain('_____');
    expect(askedOf(['[[dorvan|Dorvan]] fled on foot from [[tarn|Tarn]].'])).not.toContain('Fill in the blank');
  });

  it('may quote what somebody of the story says', () => {
    expect(
      askedOf([
        'In {{1219}}, [[dorvan|Dorvan]] claimed that the [[guild-of-lamps|Guild of Lamps]] had sold [[tarn|Tarn]] to [[sethra|Sethra]].',
      ]),
    ).toContain('_____ claimed that');
    expect(
      askedOf([
        'In {{1219}}, it is claimed, [[dorvan|Dorvan]] sold the lamps of the [[guild-of-lamps|Guild of Lamps]] to [[sethra|Sethra]].',
      ]),
    ).not.toContain('is claimed');
  });

  it('is not quoted so where a year that nobody told is taken up', () => {
    const first = '[[dorvan|Dorvan]] led the raid of the [[ash-crown|Ash Crown]] on [[tarn|Tarn]].';
    const later = 'Two years later the garrison was relieved by the [[guild-of-lamps|Guild of Lamps]] and its ships.';
    expect(askedOf([raid, later])).toContain('relieved by the _____');
    expect(askedOf([first, later])).not.toContain('garrison');
  });

  it('is not quoted so where that is longer than a reader has time for', () => {
    const long = `The market of the town was known for ${'its nets, its lamps and its salted eels, '.repeat(12)}and for little else.`;
    expect(askedOf([raid, long, held])).not.toContain('garrison');
  });

  it('is asked for a year that none of the years before it rules out', () => {
    const { questions } = buildBank(
      veldt({
        statements: [],
        sources: [source('veldt', { title: 'Chronicle' })],
        sentences: [raid, 'The garrison was relieved by the [[guild-of-lamps|Guild of Lamps]] in {{1221}}.'].map(
          (markup, at) => sentence('veldt', at + 1, markup, { paragraph: 7 }),
        ),
      }),
    );
    const years = questions.filter(({ stem }) => stem.includes('relieved by the Guild of Lamps in _____'));
    expect(years).toHaveLength(1);
    expect(years.flatMap(({ options }) => options).every((year) => Number(year) > 1219)).toBe(true);
  });
});

it('stands by itself where the article was prepared', () => {
  expect(askedOf([raid, held], 'CC BY')).not.toContain('in 1219. The garrison');
});
