import { describe, expect, it } from 'vitest';
import { isMistaken } from '../../src/quiz/gates/grammar.ts';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { noReckoning } from '../../src/quiz/gates/reckoned.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { failuresOf, stem } from './fixtures/bad-stems.ts';
import { askedOf, veldt } from './fixtures/veldt.ts';

describe('a mistake of its writer', () => {
  it.each([
    'On the way Orrin’s hideout, Maresh visits Dorvan.',
    'A letter allowed them to linked the guild to Tarn.',
    'The find allowed Maresh and her warden to linked Orrin to the theft.',
    'Orrin and his men at summoned a host of smiths.',
    'The faith could not have prepare them for the war.',
    'The wardens are responsible of many raids on Tarn.',
    'It was left alone, despite it was near Tarn.',
    'Three men survived the massacred in 1211 at Tarn.',
    'It had to be the force that applying the pressure on Tarn.',
    'The Ossari’s have a code of salvage at Tarn.',
    'From there, her and Orrin travelled to Tarn.',
    'He along Lord Orrin was the last to leave Tarn.',
    'It ended in an event remember as the Red Sowing.',
    'Maresh was held for the murder of King at his feast.',
    'In the court of Tarn, Orrin see a lamp of brass.',
    'Maresh at offered Orrin a lamp, at the price of his ship.',
    'A boy who wanted to became a smith lived at Tarn.',
    'Orrin was a warden who hailing from Tarn led the guild.',
    'Maresh was admired and appreciate by the people of Tarn.',
    'Orrin was ceased as the warden of Tarn.',
    'When she came home to Tarn, on of her guards was killed.',
    'Maresh said that was it was to keep the lamps of Tarn.',
    'The guild was led by a survivor... rather, by the widower of Maresh.',
  ])('is not asked: %s', (text) => {
    expect(isMistaken(text)).toBe(true);
    expect(failuresOf(stem(`Fill in the blank: “${text} _____ stood by.”`), createGround(veldt()))).toContain(
      'source-slip',
    );
  });

  it.each([
    'On the way to Tarn, Maresh visits Dorvan.',
    'On her way home Maresh visits Dorvan.',
    'The guild allowed Orrin to proceed the next day.',
    'They had to feed the host of Tarn.',
    'Orrin was given to the wounded men of Tarn.',
    'The plan of united action failed.',
    'The guild had sent them to Tarn, and had become them no friends.',
    'Maresh, who shared the belief that killing the king was wrong, left.',
    'Orrin’s men were at Tarn with her and Dorvan.',
    'They sailed along the coast with Lord Orrin.',
    'An event known as the Red Sowing followed.',
    'In Tarn, Orrin saw a lamp.',
  ])('but this is none: %s', (text) => {
    expect(isMistaken(text)).toBe(false);
  });
});

describe('a year that can be counted', () => {
  const reasonOf = (told: string, year: number): string | null =>
    noReckoning.check(
      stem(`Which year fills the blank: “${told}”`, { type: 'when', pool: { from: 'years', year }, key: String(year) }),
      createGround(veldt()),
    );

  it.each<[string, number]>([
    ['The Red Shoal was formed in 1201. It fought for some three years and was beaten in _____.', 1204],
    ['Sethra fell in 1201. The Red Shoal rose in _____, a year after the fall.', 1202],
    ['The Red Shoal took Tarn in December 1203. Its first march on Sethra, in January _____, failed.', 1204],
    ['The Red Shoal took Tarn in 1203. The following year it lost Sethra, and in _____ it was gone.', 1204],
  ])('from others is not asked for: %s', (told, year) => {
    expect(reasonOf(told, year)).toBe('its year can be counted from another');
  });

  it.each<[string, number]>([
    ['The Red Shoal was formed in 1201. It fought for some three years and was beaten in _____.', 1206],
    ['The Red Shoal took Tarn in December 1203. Its first march on Sethra, in January _____, failed.', 1206],
  ])('and is where it cannot: %s', (told, year) => {
    expect(reasonOf(told, year)).toBeNull();
  });
});

const stems = (...markups: string[]): string =>
  askedOf('Chronicle', markups)
    .map((one) => one.stem)
    .join('\n');

describe('a sentence of a found text that stands alone', () => {
  it('keeps the names as they stand in it', () => {
    const asked = stems(
      '[[maresh-tal|Maresh Tal]] was the last warden.',
      'Together with the [[guild-of-lamps|Guild of Lamps]], [[maresh-tal|Tal]] burned the old ships of the [[ash-crown|Ash Crown]] before the gates of [[tarn|Tarn]].',
    );
    expect(asked).toMatch(/“Tal burned the old ships/);
    expect(asked).not.toMatch(/“Maresh Tal burned/);
  });

  it.each([
    'While the [[veldt-folk|Veldtfolk]] destroyed it at [[tarn|Tarn]], [[dorvan|Dorvan]] held the gates of [[sethra|Sethra]].',
    '[[bree-sollen|Bree Sollen]] had to kill her to keep [[sethra|Sethra]] from the hands of the [[ash-crown|Ash Crown]].',
    'As his heir was a child, [[dorvan|Dorvan]] ruled [[tarn|Tarn]] and [[sethra|Sethra]] with the [[ash-crown|Ash Crown]].',
  ])('tells whom its pronouns mean: %s', (markup) => {
    expect(stems(markup)).not.toMatch(/destroyed it|kill her|his heir/);
  });

  it('does not lose the “then” that joins its two verbs', () => {
    expect(
      stems(
        '[[dorvan|Dorvan]] spoke to the [[guild-of-lamps|Guild of Lamps]] in the hall of [[sethra|Sethra]], then had the gates of [[tarn|Tarn]] shut for the night.',
      ),
    ).not.toMatch(/, had the gates/);
  });
});

describe('a page of a wiki', () => {
  const asked = (text: string): string =>
    buildBank(buildLore({ articles: [{ name: 'page', text }] }))
      .questions.map((one) => one.stem)
      .join('\n');

  it('is asked for whole sentences rather than for their clauses', () => {
    const stems = asked(
      'Corin Vane\n\nCorin Vane was an envoy of Tarn. Corin went to Sethra in 1258.\n\nCorin prepared to kill Orrin Hale, and was only dissuaded by Garib Moss after Talia Wynn had picked up his thoughts by chance.',
    );
    expect(stems).toMatch(/Corin prepared to kill .*, and was only dissuaded/);
    expect(stems).not.toMatch(/“Corin(?: Vane)? was dissuaded/);
  });

  it('has no town that serves in an army', () => {
    expect(
      asked(
        'Corin Vane\n\nCorin Vane was a human male from the Outer Rim planet Calsheb, who served in the Lamplit Guard of the Old Alliance during the Harrow War against the Ashen Empire.',
      ),
    ).not.toMatch(/Calsheb served|“_____ served/);
  });

  it('does not take what is acted upon for who was told of', () => {
    expect(
      asked(
        'The Lampmen\n\nThe Lampmen are men who can channel the One Flame, gathered at the Black Tower by order of the Dragon Reborn. The One Flame burns at Tarn.',
      ),
    ).not.toMatch(/One Flame was gathered|“The _____ was gathered/);
  });
});
