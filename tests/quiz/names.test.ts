import { describe, expect, it } from 'vitest';
import type { Entity, Sentence } from '../../src/lore/model.ts';
import { wholeName } from '../../src/quiz/gates/half-name.ts';
import { typable } from '../../src/quiz/gates/typed.ts';
import { acceptedAnswers, acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { chooseDistractors, createKitchen } from '../../src/quiz/options/distractors.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';
import { draft } from './fixtures/draft.ts';
import { entities, sentences, prepared, veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

/** What is wrong with a blank in place of a name, in the last of some sentences. */
const halfOf = (asked: Entity, markups: readonly string[], stem = 'Fill in the blank: “_____.”'): string | null => {
  const told = markups.map((markup, at) => sentence('veldt', at + 1, markup));
  return wholeName.check(
    draft({ key: asked.name, stem, pool: { from: 'typed', entityId: asked.id }, sentences: told.slice(-1) }),
    createGround(veldt({ entities: [...entities, asked], sentences: told })),
  );
};

describe('a blank stands for a whole name', () => {
  const watch = entity('Saltwater Watch', 'faction', { aliases: ['Watch'] });
  const maren = entity('Maren Holt', 'character', { aliases: ['Holt'] });
  it.each<[string, Entity, string]>([
    ['the end of a name with a possessive in it', watch, "The Gift is held by the Dusk's [[saltwater-watch|Watch]]."],
    ['its front', entity('Dusk', 'event'), "The Gift is held by the [[dusk|Dusk]]'s Watch."],
    ['who is told of as an owner alone', entity('Orlec', 'character'), "The wall was like [[orlec|Orlec]]'s Wall."],
    ['a number cut off', entity('CSV Petrel KX', 'ship'), 'The [[csv-petrel-kx|CSV Petrel KX]]-7420 burned at Tarn.'],
    [
      'letters that a word was added to',
      entity('KoL Head', 'character'),
      '[[kol-head|KoL]] stormed the vault at Tarn.',
    ],
    [
      'a word at the start of a sentence',
      entity('Ringed Colonies', 'place'),
      '[[ringed-colonies|Colonies]] stood on the moons of Tarn.',
    ],
    [
      'a heading',
      entity('Mankind Colonises', 'character'),
      'In time [[mankind-colonises|Mankind]] held all the moons.',
    ],
    ['a longer name that was not told yet', watch, 'The northern moor was held by the [[saltwater-watch|Watch]].'],
  ])('and not for %s', (_, asked, markup) => {
    expect(halfOf(asked, [markup])).toEqual(expect.any(String));
  });

  it('and not for a word that somebody is called by', () => {
    const told = 'Such children are given the surname [[maren-holt|Holt]].';
    expect(halfOf(maren, [told], 'Fill in the blank: “Such children are given the surname _____.”')).not.toBeNull();
  });

  it('and may be a short form of what was told before, or an owner with a name of their own', () => {
    const full = 'The [[saltwater-watch|Saltwater Watch]] was founded at Tarn.';
    expect(halfOf(watch, [full, 'The northern moor was held by the [[saltwater-watch|Watch]].'])).toBeNull();
    expect(halfOf(maren, ['[[maren-holt|Maren Holt]] fled.', "[[maren-holt|Holt]]'s Rebels took Tarn."])).toBeNull();
  });

  it('and no number in a list of ships', () => {
    expect(typable.check(draft({ key: 'KX-326' }), createGround(veldt()))).toEqual(expect.any(String));
    expect(typable.check(draft({ key: 'Veldtishman' }), createGround(veldt()))).toBe(
      'it is one of a people, and no name',
    );
  });
});

const formsOf = (asked: Entity, others: readonly Entity[], told: readonly Sentence[]): readonly string[] =>
  acceptedForms(
    draft({ key: asked.name, pool: { from: 'typed', entityId: asked.id }, accepted: [asked.name, ...asked.aliases] })
      .candidate,
    createGround(veldt({ entities: [asked, ...others], sentences: told })),
  );

describe('an accepted form', () => {
  it('is no title that several bear', () => {
    const [one, other] = ['Dareth Orsa', 'Dareth Velk'].map((name) =>
      entity(name, 'character', { aliases: ['Dareth'] }),
    ) as [Entity, Entity];
    const told = [
      sentence('veldt', 1, '[[dareth-orsa|Dareth Orsa]] raised him, and [[dareth-velk|Dareth Velk]] did not.'),
      sentence('veldt', 2, 'The [[dareth-velk|Dareth]] died, and no other [[dareth-orsa|Dareth]] came.'),
    ];
    expect(formsOf(one, [other], told)).not.toContain('Dareth');
  });

  it('is nobody whom the asked one named', () => {
    const [one, other] = [entity('Slethe', 'character'), entity('Orsavel', 'character')];
    const told = [sentence('veldt', 1, '[[slethe|Slethe]] named [[orsavel|Orsavel]] to rule Tarn in his place.')];
    expect(formsOf(one, [other], told)).not.toContain('Orsavel');
  });

  it('is no office that several held', () => {
    const [one, other, office] = ['Valdis', 'Delmar', "Ent'Zar"].map((name) => entity(name, 'character')) as [
      Entity,
      Entity,
      Entity,
    ];
    const told = [
      sentence('veldt', 1, "[[valdis|Valdis]] ([[ent-zar|Ent'Zar]]) came first."),
      sentence('veldt', 2, "[[delmar|Delmar]] was chosen [[ent-zar|Ent'Zar]]."),
    ];
    expect(formsOf(one, [other, office], told)).not.toContain("Ent'Zar");
    expect(formsOf(office, [one, other], told)).not.toContain('Valdis');
  });

  it('is a part by which the text itself calls it', () => {
    const league = entity('Tarnish Compact', 'faction');
    const told = [
      sentence('veldt', 1, 'The [[tarnish-compact|Tarnish Compact]] was signed.'),
      sentence('veldt', 2, 'All peoples of the [[tarnish-compact|Compact]] could join.'),
    ];
    expect(formsOf(league, [], told)).toContain('Compact');
  });

  it.each([
    ['Ship Navigator Ilvara', 'character', 'Ilvara'],
    ['Kingdom of Orsevar', 'faction', 'Orsevar'],
    ['Howden Labor Camp', 'place', 'Howden'],
    ['Vennish House of Bellin', 'faction', 'House of Bellin'],
  ] as const)('of %s is its name by itself', (name, kind, form) => {
    expect(formsOf(entity(name, kind), [], [])).toContain(form);
  });

  it('is the name behind a rank, whatever it was taken for', () => {
    const taken = entity('Lord Almoner Casmer Vail', 'event');
    const told = [sentence('veldt', 1, 'He was advised by the [[lord-almoner-casmer-vail|Lord Almoner Casmer Vail]].')];
    expect(formsOf(taken, [entity('Vail', 'character')], told)).toContain('Casmer Vail');
  });

  it('is no name that the question has, where options are shown', () => {
    const [hidden, known] = [entity('Valdis', 'character'), entity('Paul Hale', 'character')];
    const told = [sentence('veldt', 1, '[[valdis|Valdis]] was in truth [[paul-hale|Paul Hale]].')];
    const { candidate } = draft({
      key: 'Valdis',
      stem: 'Who was in truth Paul Hale?',
      pool: { from: 'entities', entityId: 'valdis', kind: 'character' },
      accepted: ['Valdis', 'Paul Hale'],
    });
    const ground = createGround(veldt({ entities: [hidden, known], sentences: told }));
    expect(acceptedAnswers(candidate, ground)).toEqual(['Valdis']);
  });
});

const bankOf = (more: readonly Entity[], ...markups: string[]): readonly Question[] =>
  buildBank(
    veldt({
      ...prepared,
      statements: [],
      entities: [...entities, ...more],
      sentences: [...sentences, ...markups.map((markup, at) => sentence('veldt', at + 40, markup))],
    }),
  ).questions;

describe('options', () => {
  it('are of the sort that the question names', () => {
    const { candidate } = draft({
      stem: 'Fill in the blank: “In 1233, Dorvan burned the granaries in the fortress of _____.”',
      key: 'Greywater',
      pool: { from: 'entities', entityId: 'greywater', kind: 'place' },
      sentences: [],
      entityIds: ['dorvan', 'greywater'],
    });
    const kitchen = createKitchen(createGround(veldt()));
    expect(chooseDistractors(candidate, kitchen, 'a')).toEqual([]);
    const open = { ...candidate, stem: candidate.stem.replace('the fortress of ', '') };
    expect(chooseDistractors(open, kitchen, 'a')).not.toEqual([]);
  });

  it('were founded, where it is asked what somebody founded', () => {
    const markups = ['guild-of-lamps|Guild of Lamps', 'veldt-league|Veldt League'].map(
      (name, at) => `The [[${name}]] was founded in {{120${at}}}.`,
    );
    const kitchen = createKitchen(
      createGround(
        veldt({ sentences: [...sentences, ...markups.map((text, at) => sentence('veldt', at + 50, text))] }),
      ),
    );
    const { candidate } = draft({
      type: 'object',
      stem: 'Which faction did Dorvan establish in 1219?',
      sentences: [],
      entityIds: ['dorvan', 'red-shoal'],
    });
    const optionsFor = (stem: string): string[] =>
      chooseDistractors({ ...candidate, stem }, kitchen, 'a').map(({ entityId }) => entityId ?? '');
    expect(optionsFor(candidate.stem).sort()).toEqual(['guild-of-lamps', 'veldt-league']);
    expect(optionsFor('Which faction did Dorvan betray in 1219?')).toContain('ash-crown');
  });

  it('and forms are not those of who plays the one asked for, nor of another who may be meant', () => {
    const [played, player] = [entity('Mark Holt', 'character'), entity('Paul Hale', 'character')];
    const told = [
      sentence('veldt', 1, 'Captain [[mark-holt|Mark Holt]] ([[paul-hale|Paul Hale]]) burned Tarn.'),
      sentence('veldt', 2, 'It was either [[mark-holt|Mark Holt]] or [[paul-hale|Paul Hale]] who spoke.'),
    ];
    expect(formsOf(played, [player], told)).not.toContain('Paul Hale');
  });

  it('are nobody who is only an office', () => {
    const office = entity('Medical Officer', 'character');
    for (const { options } of bankOf(
      [office],
      'In {{1230}}, Chief [[medical-officer|Medical Officer]] fled from [[tarn|Tarn]].',
    ))
      expect(options).not.toContain('Medical Officer');
  });

  it('are not what the key became', () => {
    const [old, young] = [
      entity('Old Compact', 'faction', { near: [] }),
      entity('Free Compact', 'faction', { near: [] }),
    ];
    const asked = bankOf(
      [old, young],
      'The [[old-compact|Old Compact]] burned the granaries of [[tarn|Tarn]] in {{1229}}.',
      'The [[old-compact|Old Compact]] was reorganized into the [[free-compact|Free Compact]].',
    );
    const keyed = asked.filter(({ accepted, options }) => accepted.includes('Old Compact') && options.length > 0);
    expect(keyed).not.toEqual([]);
    for (const { options } of keyed) expect(options).not.toContain('Free Compact');
  });

  it('never ask which place has acted', () => {
    const stems = bankOf([], '[[tarn|Tarn]] inflicted a defeat on the [[red-shoal|Red Shoal]] in {{1231}}.').map(
      ({ stem }) => stem,
    );
    expect(stems.filter((stem) => /which place inflicted/i.test(stem))).toEqual([]);
  });
});
