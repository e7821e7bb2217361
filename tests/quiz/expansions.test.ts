import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/lore/model.ts';
import { acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { draft } from './fixtures/draft.ts';
import { entities, veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

/** All that is asked of these sentences, with names of their own. */
const stemsOf = (markups: readonly string[], own: readonly Entity[] = []): string =>
  buildBank(
    veldt({
      statements: [],
      entities: [...entities, ...own],
      sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup)),
    }),
  )
    .questions.map(({ stem }) => stem)
    .join('\n');

describe('a word that a name ends with', () => {
  const war = entity('Second Salt War', 'event', { takesThe: true });
  const peace = entity('Peace of Sethra', 'event', { takesThe: true });

  it.each([
    ['War with [[tarn|Tarn]] broke out', '[[second-salt-war|War]] with [[tarn|Tarn]] broke out in {{1204}}.'],
    ['[[peace-of-sethra|Peace]]', '[[peace-of-sethra|Peace]] was made at [[greywater|Greywater]] in {{1229}}.'],
  ])('is no name where it stands without its article: %s', (_, markup) => {
    const stems = stemsOf([markup], [war, peace]);
    expect(stems).not.toMatch(/Second Salt War|Peace of Sethra/);
  });

  it('still is one behind "the"', () => {
    expect(
      stemsOf(
        [
          'The [[second-salt-war|Second Salt War]] was long and costly.',
          '[[dorvan|Dorvan]] left [[tarn|Tarn]] in {{1204}} after the [[second-salt-war|War]] had ended.',
        ],
        [war],
      ),
    ).not.toMatch(/\bthe War\b/);
  });
});

describe('what two powers have together', () => {
  it('is not said with the full name of one', () => {
    const commons = entity('United Commons of Sethra', 'faction', { takesThe: true });
    const stems = stemsOf(
      [
        'The [[united-commons-of-sethra|United Commons of Sethra]] was old.',
        'In {{1204}}, [[dorvan|Dorvan]] was driven out of [[tarn|Tarn]] by [[united-commons-of-sethra|Commons]] and [[red-shoal|Shoal]] miners.',
      ],
      [commons],
    );
    expect(stems).toMatch(/by Commons and/);
  });
});

describe('a people written small', () => {
  it('gets no article that the text does not have', () => {
    const ossari = entity('ossari', 'species', { takesThe: true });
    const stems = stemsOf(
      [
        'The [[ossari|ossari]] came down from the hills. The [[ossari|ossari]] held [[sethra|Sethra]] for years.',
        'In {{1204}}, [[dorvan|Dorvan]] raised an army of [[ossari|ossari]] at [[tarn|Tarn]].',
      ],
      [ossari],
    );
    expect(stems).toMatch(/an army of ossari/);
    expect(stems).not.toMatch(/an army of the ossari/);
  });
});

describe('a condition', () => {
  it('that opens a sentence leaves nothing to ask', () => {
    expect(stemsOf(['Otherwise, [[dorvan|Dorvan]] ruled [[tarn|Tarn]] from the mills of [[sethra|Sethra]].'])).toBe('');
  });
});

describe('a surname', () => {
  const velk = entity('Hanna Velk', 'character', { aliases: ['Velk'] });
  const told = [
    'Captain [[hanna-velk|Velk]], an officer of the fleet, was given command of [[tarn|Tarn]].',
    'In {{1204}}, [[hanna-velk|Velk]] burned the mills of [[sethra|Sethra]].',
    'In {{1229}}, [[hanna-velk|Hanna Velk]] founded the school of [[greywater|Greywater]].',
  ];

  it('that came with a title before anybody was named in full is nobody for sure', () => {
    const stems = stemsOf(told, [velk]);
    expect(stems).not.toMatch(/mills of Sethra/);
    expect(stems).toMatch(/school of Greywater/);
  });

  it('and its title is no name of that one', () => {
    const ground = createGround(
      veldt({
        statements: [],
        entities: [...entities, velk],
        sentences: told.map((markup, at) => sentence('veldt', at + 1, markup)),
      }),
    );
    const asked = draft({ key: 'Hanna Velk', pool: { from: 'typed', entityId: velk.id } }).candidate;
    expect(acceptedForms(asked, ground)).not.toContain('Captain Velk');
  });
});

describe('an office', () => {
  it('is not that of whoever is acting in it', () => {
    const [reeve, acting] = [entity('Grand Reeve', 'character'), entity('Acting Grand Reeve', 'character')];
    const ground = createGround(
      veldt({
        statements: [],
        entities: [...entities, reeve, acting],
        sentences: [
          'The mills were built by the first [[grand-reeve|Grand Reeve]].',
          'In {{1204}}, [[dorvan|Dorvan]] became [[acting-grand-reeve|Acting Grand Reeve]].',
        ].map((markup, at) => sentence('veldt', at + 1, markup)),
      }),
    );
    const forms = acceptedForms(
      draft({ key: 'Grand Reeve', pool: { from: 'typed', entityId: reeve.id } }).candidate,
      ground,
    );
    expect(forms[0]).toBe('Grand Reeve');
    expect(forms).not.toContain('Acting Grand Reeve');
  });
});

describe('a month', () => {
  it('before a name is no part of it', () => {
    const mustan = entity('Mustan', 'character');
    const ground = createGround(
      veldt({
        statements: [],
        entities: [...entities, mustan],
        sentences: [sentence('veldt', 1, 'On 15 July [[mustan|Mustan]] attacked [[tarn|Tarn]] by land and sea.')],
      }),
    );
    const forms = acceptedForms(
      draft({ key: 'Mustan', pool: { from: 'typed', entityId: mustan.id } }).candidate,
      ground,
    );
    expect(forms).not.toContain('July Mustan');
  });
});

describe('"the Circle" of a text with two', () => {
  const own = [
    entity('Grey Circle', 'faction', { takesThe: true }),
    entity('Circle of Sethra', 'faction', { takesThe: true }),
  ];
  const deed = 'In {{1204}}, [[dorvan|Dorvan]] sold the mills of [[tarn|Tarn]] to the [[grey-circle|Circle]].';
  const first = 'The [[grey-circle|Grey Circle]] had its seat at [[greywater|Greywater]].';

  it('is called in full where that one was named last', () => {
    expect(stemsOf([first, deed], own)).toMatch(/Grey Circle/);
  });

  it('is not taken for the one where the other was named last', () => {
    const between = 'The [[circle-of-sethra|Circle of Sethra]] came after it.';
    expect(stemsOf([first, between, deed], own)).not.toMatch(/mills of Tarn to the Grey Circle/);
  });
});
