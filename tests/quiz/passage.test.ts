import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import { veldt } from './fixtures/veldt.ts';
import { sentence, source } from './fixtures/world.ts';

/** What is asked of these sentences, all of one paragraph unless told, by an article that somebody prepared or that was found. */
const askedOf = (
  markups: readonly string[],
  licence: string | null = null,
  paragraphs: readonly number[] = [],
): string =>
  buildBank(
    veldt({
      statements: [],
      sources: [source('veldt', { title: 'Chronicle', licence })],
      sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup, { paragraph: paragraphs[at] ?? 7 })),
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

  it('is not quoted so behind a child of whom nothing is told', () => {
    const first = 'The king met [[dorvan|Dorvan]] of the [[ash-crown|Ash Crown]] at [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([first, held])).toContain('in 1219. The garrison');
    expect(askedOf([first.replace('king', 'child'), held])).not.toContain('garrison');
  });

  it('tells nothing of whom the sentence before has only as a judge of another', () => {
    const judged = '[[dorvan|Dorvan]] sentenced him to sixty days in prison at [[tarn|Tarn]] in {{1219}}.';
    const then = 'He supplied the [[ash-crown|Ash Crown]] with guards when the [[veldt-league|Veldt League]] left it.';
    expect(askedOf([judged, then], null, [7, 8])).not.toContain('Dorvan supplied');
    expect(askedOf([judged.replace('sentenced him to', 'spent'), then], null, [7, 8])).toContain('Dorvan supplied');
  });

  it('is not quoted so where whose enemies some were is not told', () => {
    const first = 'The [[ash-crown|Ash Crown]] were the bitterest of their enemies at [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([first, held])).not.toContain('garrison');
    expect(askedOf([first.replace('their', 'all'), held])).toContain('enemies at Tarn in 1219. The garrison');
  });

  it('is not quoted so where its paragraph starts with what nobody does to his own', () => {
    const first = '[[dorvan|Dorvan]] fought in {{1219}} at [[tarn|Tarn]] and married his cousin.';
    expect(askedOf([first, held])).toContain('married his cousin. The garrison');
    expect(askedOf([first.replace('cousin', 'daughter'), held])).not.toContain('garrison');
    const burned = 'In {{1219}} the [[ash-crown|Ash Crown]] plundered three of their villages near [[tarn|Tarn]].';
    expect(askedOf([burned.replace('plundered', 'left'), held])).toContain('The garrison');
    expect(askedOf([burned, held])).not.toContain('garrison');
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
  });

  it.each([
    ['of which it is not sure where it says so', 'allegedly sold the lamps', true],
    ['of which it is not sure where it leaves two answers', 'either stole or sold the lamps', false],
  ])('may tell %s', (_, words, isAsked) => {
    const told = (licence: string | null): string =>
      askedOf(
        [
          `In {{1219}}, [[dorvan|Dorvan]] ${words} of the [[guild-of-lamps|Guild of Lamps]] to [[sethra|Sethra]] and fled.`,
        ],
        licence,
      );
    expect(told(null).includes(`_____ ${words}`)).toBe(isAsked);
    expect(told('CC BY')).not.toContain(words);
  });

  it.each([
    'Even in the first year [[tarn|Tarn]] fought the [[ash-crown|Ash Crown]].',
    'Having turned on the [[ash-crown|Ash Crown]], the [[veldt-league|Veldt League]] took up residence at [[tarn|Tarn]].',
    'Against the [[ash-crown|Ash Crown]] two towers were built in [[tarn|Tarn]]: Gannet and Widow.',
  ])('is quoted behind such a start: %s', (first) => {
    expect(askedOf([first, held])).toContain('The garrison held');
  });

  it('stands alone where its paragraph starts with what was told before', () => {
    const alone =
      'In {{1221}} [[maresh-tal|Maresh Tal]] sold the salt pans of [[port-amber|Port Amber]] to [[orrin-tal|Orrin Tal]].';
    const first =
      'Then [[dorvan|Dorvan]] burned those towers of the [[ash-crown|Ash Crown]] in [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([first, alone])).toContain('sold the salt pans of _____');
  });

  it('is not quoted behind half of a sentence', () => {
    const first = '[[dorvan|Dorvan]] fought the [[ash-crown|Ash Crown]] at [[tarn|Tarn]] in {{1219}}';
    expect(askedOf([`${first}.`, held])).toContain('The garrison held');
    expect(askedOf([`${first}, while she held their children as hostages.`, held])).not.toContain('The garrison held');
  });

  it('may be long, but not with all that its paragraph tells before it', () => {
    const long = `The garrison held out in the tower ${'and in the cellars under the old wall '.repeat(4)}until the [[guild-of-lamps|Guild of Lamps]] sent it bread.`;
    expect(askedOf([raid, long])).toContain('until the _____ sent it bread');
    const walls = Array<string>(5).fill(
      'The walls stood ten feet high and were once built of grey stone from the hills.',
    );
    expect(askedOf([raid, ...walls, held])).toContain('until the _____ sent it bread');
    expect(askedOf([raid, ...walls, long])).not.toContain('sent it bread');
  });

  it('tells nothing of whom it names only at its end', () => {
    const told =
      'When her blood gave her away she fled from [[tarn|Tarn]] to [[sethra|Sethra]] with its warden, [[dorvan|Dorvan]].';
    expect(askedOf([told])).not.toContain('her blood');
  });

  it('is not quoted so where a year that nobody told is taken up', () => {
    const first = '[[dorvan|Dorvan]] led the raid of the [[ash-crown|Ash Crown]] on [[tarn|Tarn]].';
    const later = 'Two years later the garrison was relieved by the [[guild-of-lamps|Guild of Lamps]] and its ships.';
    expect(askedOf([raid, later])).toContain('relieved by the _____');
    expect(askedOf([first, later])).not.toContain('garrison');
    const winter = later.replace('Two years later', 'That winter');
    expect(askedOf([raid, winter])).toContain('relieved by the _____');
    expect(askedOf([first, winter])).not.toContain('garrison');
  });

  it('is not quoted so behind three words with a pronoun', () => {
    expect(askedOf([raid, 'He then left [[tarn|Tarn]].', held])).toContain('The garrison held');
    const told = '[[maresh-tal|Maresh Tal]] left [[sethra|Sethra]] for [[port-amber|Port Amber]] with her ships.';
    expect(askedOf([told, held])).toContain('The garrison held');
    expect(askedOf(['She left [[tarn|Tarn]].', held])).not.toContain('The garrison held');
  });

  it('is not quoted so where a count, a massacre or a “he” of it was told before', () => {
    const delay = 'The delay was worth little to [[dorvan|Dorvan]] of the [[ash-crown|Ash Crown]] at [[tarn|Tarn]].';
    expect(askedOf([delay.replace('delay', 'king'), held])).toContain('The garrison held');
    expect(askedOf([delay, held])).not.toContain('The garrison held');
    const third = 'The third envoy met [[dorvan|Dorvan]] of the [[ash-crown|Ash Crown]] at [[tarn|Tarn]] in {{1219}}.';
    expect(askedOf([third.replace('third envoy', 'king'), held])).toContain('The garrison held');
    expect(askedOf([third, held])).not.toContain('The garrison held');
    const news = 'News of the massacre reached the [[guild-of-lamps|Guild of Lamps]] by ship from the isles.';
    expect(askedOf([raid.replace('led the raid', 'killed the men'), news])).toContain('News of the massacre');
    expect(askedOf([raid, news])).not.toContain('News of the massacre');
    const ship = 'The [[ash-crown|Ash Crown]] left [[tarn|Tarn]] for [[sethra|Sethra]] in {{1219}}.';
    const mended =
      'For the journey he mended the old sails of the [[guild-of-lamps|Guild of Lamps]] with his own hands.';
    expect(askedOf([raid, mended])).toContain('For the journey he');
    const towns = '[[tarn|Tarn]] lies north of [[sethra|Sethra]] on the old road.';
    expect(askedOf([towns, mended])).not.toContain('For the journey he');
    expect(askedOf([`${ship.slice(0, -1)} and is currently in [[sethra|Sethra]].`, held])).not.toContain(
      'The garrison held',
    );
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
