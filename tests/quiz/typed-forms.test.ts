import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind, Sentence } from '../../src/lore/model.ts';
import { matchAnswer } from '../../src/quiz/answers/match.ts';
import { acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { soleKin } from '../../src/quiz/gates/sole.ts';
import { soleReading, typable } from '../../src/quiz/gates/typed.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { draft } from './fixtures/draft.ts';
import { veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

const formsOf = (
  asked: Entity,
  others: readonly Entity[] = [],
  told: readonly Sentence[] = [],
  stem = 'Fill in the blank: “They saw _____.”',
): readonly string[] => {
  const { candidate } = draft({
    key: asked.name,
    stem,
    pool: { from: 'typed', entityId: asked.id },
    accepted: [...asked.aliases],
  });
  return acceptedForms(candidate, createGround(veldt({ entities: [asked, ...others], sentences: told })));
};

const people = entity('Ossun', 'species');

describe('a form that a person would type', () => {
  it.each<[string, EntityKind, string, readonly Entity[]]>([
    ['U.S.S. Petrel', 'place', 'Petrel', []],
    ['Sebast Orvell von Tarn', 'character', 'Orvell', []],
    ['Petrel NX-01', 'ship', 'Petrel', []],
    ['Candle Canal', 'place', 'Candle', []],
    ['U.S.S. Petrel', 'place', 'USS Petrel', []],
    ['USS Petrel', 'ship', 'U.S.S. Petrel', []],
    ['Far Post 9', 'place', 'Far Post Nine', []],
    ['Far Post Nine', 'place', 'Far Post 9', []],
    ['Dark Lord Nagor Sadull', 'faction', 'Nagor Sadull', []],
    ['Dark Lord Nagor Sadull', 'faction', 'Sadull', []],
    ['Ossun Gedrik', 'ship', 'Gedrik', [people]],
    ['Ossun Science Ministry', 'faction', 'Science Ministry', [people]],
    ['Ossun Wormhole', 'place', 'Wormhole', [people]],
    ['Tribunal of Morrow', 'place', 'Tribunal', []],
    ['Coral Seat of Orme', 'faction', 'Coral Seat', []],
    ['THC', 'faction', 'Tarn Harbour Command', [entity('Tarn Harbour Command', 'faction')]],
    ["Caves of Mak'ora", 'place', "Mak'ora Caves", []],
    ['Battle of Candle Sound', 'event', 'Candle Sound', [entity('Candle Sound', 'place')]],
    ['Warden Council', 'faction', 'Warden High Council', [entity('Warden High Council', 'faction')]],
    ['Salt Virion Project', 'technology', 'Salt Virion', []],
    ['Rakora', 'place', 'Rakora Prime', [entity('Battle of Rakora Prime', 'event')]],
    ['Chevalier de Guirro', 'ship', 'Guirro', []],
    ['Chevalier de Guirro', 'ship', 'de Guirro', []],
    ['Far Post 9', 'place', 'FP9', []],
    ['Far Post Nine', 'place', 'FP9', []],
    ['Ossun Star Empire', 'faction', 'Ossun Empire', []],
    ['Corvin Thane', 'character', 'Thane', []],
    ['Louis-Napoléon Bonaparte', 'character', 'Bonaparte', []],
    ['Matias de Albuquerque', 'character', 'Albuquerque', [entity('Albuquerque', 'place')]],
    ['Star Empire', 'faction', 'Ossun Empire', [entity('Ossun Star Empire', 'faction')]],
  ])('%s, a %s: %s', (name, kind, form, others) => {
    expect(formsOf(entity(name, kind), others)).toContain(form);
  });

  it.each<[string, EntityKind, string, readonly Entity[]]>([
    ['High Kinlady Estral', 'character', 'Kinlady', []],
    ['Urdan Wrekk', 'character', 'Urdan', [entity('Clan Urdan', 'faction')]],
    ['Castel de Guirro', 'place', 'Guirro', []],
    ['Ossun Wormhole', 'place', 'Wormhole', [people, entity('Barzani Wormhole', 'place')]],
    ['Ossun System', 'place', 'System', [people]],
    ['Ossun Area', 'place', 'Area', [people]],
    ['Rakora', 'place', 'Rakora Prime', []],
    ['Sea of Glass', 'place', 'Sea', []],
    ['Night of Green Fire', 'event', 'Night', []],
    ['Tribunal of Morrow', 'place', 'Tribunal', [entity('Grey Tribunal', 'faction')]],
    ['Battle of Candle Sound', 'event', 'Candle Sound', [entity('Siege of Candle Sound', 'event')]],
    ['Hundred-Year Darkness', 'event', 'Year-Hundred Darkness', []],
    ['E. M. Tarrow', 'character', 'E. Tarrow', []],
    ['Ossun Gedrik', 'ship', 'Gedrik', [people, entity('Maren Gedrik', 'character')]],
  ])('and never another’s, nor what is no name: %s, a %s: %s', (name, kind, form, others) => {
    expect(formsOf(entity(name, kind), others)).not.toContain(form);
  });

  it('takes no half of a name that is led by “the”', () => {
    const forms = formsOf(entity('Zhat Vash', 'character', { takesThe: true }));
    expect(forms).not.toContain('Zhat');
    expect(forms).not.toContain('Vash');
  });

  it('takes no name that a picture’s was run into', () => {
    const forms = formsOf(entity('Adela Corvin', 'character', { aliases: ['Varr SealAdela Corvin'] }));
    expect(forms).toContain('Corvin');
    expect(forms).not.toContain('Varr SealAdela Corvin');
  });

  it('takes the letters that a citation has', () => {
    const told = [
      sentence('veldt', 1, 'They saw [[the-saltwater-scrolls-online|The Saltwater Scrolls Online]].'),
      sentence('veldt', 2, 'It rained.', { citations: ['SSO quests: "The Quay"'] }),
    ];
    expect(formsOf(entity('The Saltwater Scrolls Online', 'work'), [], told)).toContain('SSO');
    expect(formsOf(entity('The Saltwater Scrolls Online', 'work'), [], told.slice(0, 1))).not.toContain('SSO');
  });

  it('takes both names of one in another’s guise, and what a thing is dubbed', () => {
    const [kreya, trayus] = [entity('Kreya', 'character'), entity('Darth Trayu', 'character')];
    const told = [
      sentence('veldt', 1, '[[kreya|Kreya]]—once again in the guise of [[darth-trayu|Darth Trayu]]—burned Tarn.'),
    ];
    expect(formsOf(kreya, [trayus], told)).toEqual(expect.arrayContaining(['Darth Trayu', 'Trayu']));
    expect(formsOf(kreya, [trayus, entity('Darth Orsa', 'character')], told)).not.toContain('Darth');
    expect(formsOf(trayus, [kreya], told)).toContain('Kreya');
    const project = entity('Salt Virion Project', 'technology');
    const dubbed = [sentence('veldt', 1, 'Men came to guard the project, now dubbed the FEV (Forced Virus) project.')];
    expect(formsOf(project, [], dubbed)).toEqual(expect.arrayContaining(['FEV', 'Forced Virus']));
    expect(formsOf(project, [entity('Glass Project', 'technology')], dubbed)).not.toContain('FEV');
  });

  it('takes nobody’s name for one of a people: “A Warden known as the Revenant”', () => {
    const wardens = entity('Warden', 'faction');
    const one = entity('Revenant', 'faction');
    const told = [sentence('veldt', 1, 'A [[warden|Warden]] known as the [[revenant|Revenant]] burned Tarn.')];
    expect(formsOf(wardens, [one], told)).not.toContain('Revenant');
    expect(formsOf(one, [wardens], told)).not.toContain('Warden');
  });

  it.each<[string, EntityKind, string, readonly string[]]>([
    ['Osmund', 'character', 'Osmund Carrask II', ['Tarn | Osmund Carrask II | two fleets']],
    ['Osmund', 'character', 'Osmund Carrask', ['Tarn | Osmund Carrask II | two fleets']],
    ['Petrel', 'ship', 'Petrel-C', ['Dovran brought the Petrel-C to Tarn.', 'The Petrel was lost.']],
    ['Petrel', 'ship', 'USS Petrel', ['Dovran brought the Petrel-C to Tarn.', 'The Petrel was lost.']],
    ['Sarries', 'place', 'Sarry Isles', ['Location: Orle Sea; Sarry Isles']],
    ['Orr', 'place', 'Orrish Crown', ['North: Orrish Crown']],
  ])('%s, a %s, that the texts have written elsewhere: %s', (name, kind, form, texts) => {
    const told = texts.map((text, at) => sentence('rows', at + 1, text));
    expect(formsOf(entity(name, kind), [], told)).toContain(form);
  });

  it.each<[string, EntityKind, string, readonly string[]]>([
    ['Osmund', 'character', 'Osmund Carrask', ['Tarn | Osmund Carrask II | x', 'Sull | Osmund Vessin | y']],
    ['Osmund', 'character', 'Osmund Palace', ['They met in Osmund Palace.']],
    ['Petrel', 'ship', 'Petrel-J', ['The Petrel was lost.', 'One day there will be a Petrel-J.']],
    ['Petrel', 'ship', 'Petrel-C', ['Dovran brought the Petrel-C.', 'Once there was a Petrel-D.']],
    ['Sarries', 'place', 'Sarry Temple', ['They prayed at Sarry Temple.']],
  ])('%s, a %s, is not called so by other names of the texts: %s', (name, kind, form, texts) => {
    const told = texts.map((text, at) => sentence('rows', at + 1, text));
    expect(formsOf(entity(name, kind), [], told)).not.toContain(form);
  });

  it('is its people for a power that acts, and not where it lies', () => {
    const union = entity('Ossunian Union', 'faction');
    expect(formsOf(union, [], [], 'Fill in the blank: “They were asked to join with the _____ and Tarn.”')).toContain(
      'Ossunians',
    );
    expect(formsOf(union, [], [], 'Fill in the blank: “They lived in the _____ with Tarn.”')).not.toContain(
      'Ossunians',
    );
  });

  it('takes a ship with its letters, and no other ship', () => {
    expect(matchAnswer('USS Petrel', ['Petrel'], [])).toEqual({ verdict: 'right' });
    expect(matchAnswer('I.S.S. Petrel', ['Petrel'], [])).toEqual({ verdict: 'right' });
    expect(matchAnswer('I.S.S. Petrel', ['Petrel'], ['ISS Petrel'])).toEqual({ verdict: 'wrong' });
    expect(matchAnswer('USS Harrier', ['Petrel'], [])).toEqual({ verdict: 'wrong' });
  });
});

describe('kin that others have as well', () => {
  const [orsa, velk] = [entity('Orsa Tane', 'character'), entity('Velka Tane', 'character')];
  const told = (text: string): Sentence[] => [sentence('kin', 1, text)];
  const check = (stem: string, text: string): string | null =>
    soleKin.check(
      draft({ stem, key: 'Orsa Tane', pool: { from: 'typed', entityId: orsa.id }, entityIds: [orsa.id] }),
      createGround(veldt({ entities: [orsa, velk], sentences: told(text) })),
    );
  const beside = 'He was killed by [[velka-tane|Velka Tane]], [[orsa-tane|Orsa Tane]]’s sister.';
  const lost = 'Fill in the blank: “_____ lost much of her family, including her brother Lir, and it changed her.”';
  it('leave open who is asked for', () => {
    expect(check(lost, beside)).toEqual(expect.any(String));
    expect(check(lost, '[[orsa-tane|Orsa Tane]] and her sister [[velka-tane|Velka Tane]] fled.')).toEqual(
      expect.any(String),
    );
  });
  it('but not where no sister is told of, or she is named too', () => {
    expect(check(lost, '[[velka-tane|Velka Tane]] met [[orsa-tane|Orsa Tane]].')).toBeNull();
    expect(check('Fill in the blank: “_____ and her sister Velka Tane lost their brother.”', beside)).toBeNull();
  });
});

describe('a blank that much would fit', () => {
  const check = (stem: string): string | null => soleReading.check(draft({ stem }), createGround(veldt()));
  it.each([
    'Orrin played a big part in the history of the _____ for many years.',
    'Throughout the _____’s history, ships were built.',
    'Orrin was a man, and member of _____.',
    'Orrin was a soldier of the _____ in 1211.',
    'In 1211 Orrin, who had the Lamp, attacked the _____.',
  ])('is not typed: %s', (stem) => {
    expect(check(stem)).toEqual(expect.any(String));
  });
  it('nor is an office', () => {
    const post = draft({ key: 'First Emissary', pool: { from: 'typed', entityId: null } });
    expect(typable.check(post, createGround(veldt()))).toEqual(expect.any(String));
  });

  it('is no place of whose first word a power has its name too', () => {
    const quarter = entity('Delvar Quarter', 'place');
    const blank = draft({
      key: quarter.name,
      stem: 'Fill in the blank: “The powers of the _____ include the Tidewrights and the Red Shoal.”',
      type: 'cloze',
      pool: { from: 'typed', entityId: quarter.id },
    });
    const among = (...others: Entity[]) =>
      typable.check(blank, createGround(veldt({ entities: [quarter, ...others] })));
    expect(among(entity('Delvar Alliance', 'faction'))).toEqual(expect.stringContaining('Delvar Alliance'));
    expect(among()).toBeNull();
  });
  it('and others are', () => {
    expect(check('In 1211 Orrin attacked Tarn with the _____.')).toBeNull();
  });
});

it('a Great War of a story’s own is not the First World War', () => {
  expect(formsOf(entity('Great War', 'event'))).not.toContain('World War I');
  expect(formsOf(entity('First World War', 'event'))).toContain('Great War');
});

it('one of a list, or whose brother somebody is, is no other name', () => {
  const [cade, mila, tolan] = [
    entity('Cade Walker', 'character', { aliases: ['Walker'] }),
    entity('Mila', 'character'),
    entity('Tolan Garr', 'character', { aliases: ['Tolan'] }),
  ];
  const list = sentence('veldt', 1, 'While [[cade-walker|Walker]], the Imperial Wardens, and Rawk met, it rained.');
  expect(formsOf(cade, [], [list])).not.toContain('Imperial Wardens');
  const fact = '[[tolan-garr|Tolan]] was the fact that [[mila|Mila]] was a spy.';
  expect(formsOf(mila, [tolan], [sentence('veldt', 1, `Unknown to ${fact}`)])).not.toContain('Tolan Garr');
  const kin = '[[tolan-garr|Tolan]] was in fact [[mila|Mila]]';
  expect(formsOf(mila, [tolan], [sentence('veldt', 1, `${kin} herself.`)])).toContain('Tolan Garr');
  expect(formsOf(mila, [tolan], [sentence('veldt', 1, `${kin}'s brother.`)])).not.toContain('Tolan Garr');
});
