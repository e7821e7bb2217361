import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { ungluedTable } from '../../src/lore/read/glued.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { firstFailure } from '../../src/quiz/gates/index.ts';
import { noTopic } from '../../src/quiz/gates/topic.ts';
import { waysToTell } from '../../src/quiz/clauses/shorter.ts';
import { readUnits } from '../../src/quiz/clauses/units.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { blank, failuresOf, rests, stem } from './fixtures/bad-stems.ts';
import { askedOf, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

const stems = (markups: readonly string[], more: Parameters<typeof askedOf>[2] = []): string =>
  askedOf('Chronicle', markups, more)
    .map((one) => one.stem)
    .join('\n');
const ground = createGround(veldt());
const gatesOf = (text: string): string[] => failuresOf(stem(text), ground);

describe('a wording that is broken', () => {
  it.each([
    ['a splice with “however”', blank('Dorvan was hanged, however _____ reached Sethra alive.')],
    ['no comma behind “However”', blank('Orrin Tal ruled Tarn. However _____ thought him reckless.')],
    ['a clause without its subject', blank("_____'s army was beaten at Tarn, himself was kept alive at Sethra.")],
    ['for what is blamed', blank('The Ash Crown blames the warden _____, the Red Shoal a customs man from Tarn.')],
    ['“lead” for what was led', blank('At Tarn, _____ lead a band to burn the mills of Sethra.')],
    [
      '“premiere” for what is first',
      blank('The Guild is one of the premiere schools of the _____, like that of Tarn.'),
    ],
    ['a plural with an apostrophe', blank("When the _____ and the Tarn crew's merged, Dorvan left Sethra.")],
    ['a verb without its end', 'When: “Dorvan’s war against Tarn went”?'],
    ['a verb that does not agree', blank('At Tarn, the fleet of _____ and almost 11,000 sailors was lost to Dorvan.')],
    ['one verb for a name and a kin', blank("_____'s lover Ysolde and their daughter Bree Sollen was lost at Tarn.")],
  ])('is turned away: %s', (_, text) => {
    expect(gatesOf(text)).toContain('source-slip');
  });

  it.each([
    blank('At Tarn, the scouts of Dorvan lead the way to _____.'),
    'Which ship did Dorvan lead the fleet of Tarn to?',
    blank('The Ash Crown blames the warden _____ for the fire at Tarn.'),
    blank('However, _____ thought Orrin Tal reckless at Tarn.'),
  ])('stands: %s', (text) => {
    expect(gatesOf(text)).not.toContain('source-slip');
  });

  it('is a sentence that only leads up to one', () => {
    expect(
      gatesOf(blank('After Dorvan had been lost in the marshes of _____ for five years, trying to get home.')),
    ).toContain('whole-sentence');
  });

  it('is an “and” whose other half was cut away', () => {
    const told = 'In {{1204}} a fleet under [[dorvan|Dorvan]] was wiped out and thirty ships and many lives were lost.';
    const of = (text: string): string[] => failuresOf(rests(told, { stem: text }), ground);
    expect(of('In which year was a fleet under Dorvan wiped out and thirty ships?')).toContain('source-slip');
    const gapped =
      'The [[ash-crown|Ash Crown]] took [[tarn|Tarn]] in the first summer and [[sethra|Sethra]] in the next.';
    expect(
      failuresOf(rests(gapped, { stem: blank('The _____ took Tarn in the first summer and Sethra.') }), ground),
    ).toContain('source-slip');
  });

  it('gives no article to a name that has none in its text', () => {
    const told = rests('[[dorvan|Dorvan]] became warden of [[tarn|Tarn]] in {{1204}}.', {
      stem: 'In which year did the Dorvan become warden of Tarn?',
      entityIds: ['dorvan', 'tarn'],
    });
    expect(failuresOf(told, ground)).toContain('source-slip');
  });
});

describe('what a wording leaves out', () => {
  it.each([
    blank('When the council of Tarn said no, the _____ closed their gates.'),
    blank("_____'s lover Ysolde of Tarn was on board."),
    blank('The _____ and Dorvan were not prepared at Tarn, and lost.'),
    'In which year did the Red Shoal of Tarn come back in force?',
  ])('keeps it from being asked: %s', (text) => {
    expect(gatesOf(text)).toContain('deixis');
  });

  it('may stand in front of a colon', () => {
    expect(
      stems([
        'The peace of [[sethra|Sethra]] was broken, by whom is not agreed: the [[ash-crown|Ash Crown]] drove the captain [[dorvan|Dorvan]] out of [[tarn|Tarn]].',
      ]),
    ).toBe('');
  });

  it('is whom “he” and “them” stand for', () => {
    expect(
      stems([
        'In {{1204}}, when the band was founded by [[dorvan|Dorvan]], he was chosen as second under [[orrin-tal|Orrin Tal]] at [[tarn|Tarn]].',
      ]),
    ).not.toMatch(/ he /);
    expect(
      stems([
        'According to [[ysolde|Ysolde]] of [[tarn|Tarn]], the [[red-shoal|Red Shoal]] was no more than a mask worn by them.',
      ]),
    ).toBe('');
    expect(
      stems([
        'When [[dorvan|Dorvan]] fled from [[tarn|Tarn]] in {{1204}}, he was taken in by [[ysolde|Ysolde]] at [[sethra|Sethra]].',
      ]),
    ).toMatch(/ he /);
  });
});

describe('the time a story is set in', () => {
  it('is no happening', () => {
    const of = (told: string, text: string): string[] => failuresOf(rests(told, { stem: text }), ground);
    expect(
      of('Flood Season, which takes place in {{702}}, shows Tarn.', 'In which year did Flood Season take place?'),
    ).toContain('setting');
  });
});

describe('what is told of one who is called so', () => {
  it('is no naming', () => {
    expect(
      stems(['An insider named [[dorvan|Dorvan]], under an alias, wrote to [[tarn|Tarn]] in {{1204}}.']),
    ).not.toMatch(/did an insider name/);
  });
});

describe('a surname', () => {
  const hale = entity('Hanna Hale', 'character', { near: [], aliases: ['Hale'] });
  const other = entity('Aldo Hale', 'character', { near: [], aliases: ['Hale'] });

  it('with a rank is nobody who is brought in later', () => {
    const found = stems(
      [
        'Commander [[hanna-hale|Hale]] was sent to [[tarn|Tarn]] by [[dorvan|Dorvan]] in {{1204}}.',
        'In {{1211}} [[hanna-hale|Hanna Hale]] sailed from [[sethra|Sethra]] to [[port-amber|Port Amber]].',
      ],
      [hale],
    );
    expect(found).not.toMatch(/sent to/);
    expect(found).toMatch(/Hanna Hale/);
  });

  it('that two bear is neither of them far from where one was named', () => {
    const found = stems(
      [
        '[[hanna-hale|Hanna Hale]] founded the tower of [[tarn|Tarn]] in {{1204}}.',
        'The long roads of the coast were built by many hands in many years of work and of want. '.repeat(5),
        '[[hanna-hale|Hale]] took the mills of [[sethra|Sethra]] from [[dorvan|Dorvan]] in {{1283}}.',
        '[[aldo-hale|Aldo Hale]] was born at [[port-amber|Port Amber]].',
      ],
      [hale, other],
    );
    expect(found).not.toMatch(/mills/);
  });
});

describe('a name that a table has spoilt', () => {
  const ofText = (text: string): string =>
    buildBank(buildLore({ articles: [{ name: 'tarn.txt', text }] }))
      .questions.flatMap((one) => [one.stem, ...one.accepted])
      .join('\n');

  it('is not what the article is about, where a date opens it', () => {
    const text =
      'In 2076\n\nThe guild of Tarn was founded by Orrin Vell in 2070. Orrin Vell built the mills of Sethra in 2081. The guild opened the port of Ambry in 2090.';
    expect(ofText(text)).not.toContain('history of In 2076');
  });

  it('keeps the word that its icon lacks', () => {
    const rows = [
      'Faction Relations',
      'Faction ElanElan Ally until 2410',
      'Faction Marl RepublicMarl Republic Open warfare',
      'Faction VossVoss Resistance Open warfare',
      'Faction TarnTarn Empire Antagonistic',
    ];
    expect(ungluedTable(rows)).toMatchObject({
      rows: expect.arrayContaining([['Tarn Empire', 'Antagonistic']]) as unknown,
    });
  });
});

it('says who is unable to do a thing', () => {
  const words = readUnits(
    sentence('veldt', 1, 'The invaders, unable to take [[tarn|Tarn]], turned south into [[sethra|Sethra]]'),
    ground.entity,
  );
  const told = waysToTell(words).map((units) => units.map(({ text }) => text).join(' '));
  expect(told.filter((text) => !text.startsWith('The invaders'))).toEqual([]);
});

it.each([
  ['Swedish War', 'topic'],
  ['Lamp War', undefined],
])('the peoples of the %s', (title, gate) => {
  const swedes = entity('Swedes', 'species', { plural: true });
  const page = createGround(veldt({ entities: [swedes], sources: [source('veldt', { title })] }));
  const asked = stem(blank('In 1204, the _____ sank the fleet of Dorvan.'), {
    key: 'Swedes',
    pool: { from: 'typed', entityId: swedes.id },
  });
  expect(firstFailure(asked, page, [noTopic])?.gate).toBe(gate);
});
