import { describe, expect, it } from 'vitest';
import type { Entity, Sentence } from '../../src/lore/model.ts';
import { leakedWord } from '../../src/quiz/gates/leak.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { createKitchen } from '../../src/quiz/options/distractors.ts';
import { isMaker } from '../../src/quiz/gates/makers.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';
import { acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { draft } from './fixtures/draft.ts';
import { entities, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

/** Who and what may stand beside the key: of its time, of its world, of its circle, and none of whom the same is told. */
const person = (name: string, more: Partial<Entity> = {}): Entity => entity(name, 'character', { near: [], ...more });
const veldtOnly = [source('veldt', { title: 'The Veldt' })];
const bankOf = (told: readonly Sentence[], more: readonly Entity[] = [], sources = veldtOnly): readonly Question[] =>
  buildBank(veldt({ statements: [], entities: [...entities, ...more], sentences: told, sources })).questions;
const optionsFor = (questions: readonly Question[], words: string): readonly string[] =>
  questions.filter(({ stem }) => stem.includes(words)).flatMap(({ options }) => options);

describe('wrong options', () => {
  const asked = sentence('veldt', 30, '[[ysolde|Ysolde]] besieged the mills of [[greywater|Greywater]] in {{1221}}.', {
    section: 'Siege',
  });

  it('leave out whose name is only a possessive in that time', () => {
    const old = [
      sentence('veldt', 31, '[[hale-roe|Hale Roe]] drew the first map of [[tarn|Tarn]] in {{1102}}.', {
        section: 'Old',
      }),
      sentence('veldt', 32, 'In {{1222}}, [[ysolde|Ysolde]] sold [[hale-roe|Hale Roe]]’s map to [[tarn|Tarn]].', {
        section: 'Maps',
      }),
    ];
    const questions = bankOf([...sentences, asked, ...old], [person('Hale Roe', { gender: 'female' })]);
    expect(questions.length).toBeGreaterThan(5);
    for (const { options, evidence } of questions)
      if (!evidence.sentence.includes('Hale Roe')) expect(options).not.toContain('Hale Roe');
  });

  it('leave out those told of in other worlds alone', () => {
    const far = [
      sentence('saga', 1, '[[runa-dell|Runa Dell]] besieged the mills of [[sethra|Sethra]] in {{1221}}.'),
      sentence('saga', 2, '[[runa-dell|Runa Dell]] met [[ysolde|Ysolde]] at [[sethra|Sethra]] in {{1223}}.'),
    ];
    const sources = [...veldtOnly, source('saga', { title: 'The Saga', continuity: 'novels' })];
    const questions = bankOf([...sentences, asked, ...far], [person('Runa Dell')], sources);
    for (const { options, evidence } of questions)
      if (evidence.source === 'veldt') expect(options).not.toContain('Runa Dell');
  });

  it('leave out works that tell of the same seldom named body', () => {
    const cite = (title: string) => ({ citations: [`EMB: "${title}"`] });
    const band = entity('Lamp Band', 'faction', { near: [] });
    const told = sentence(
      'veldt',
      3,
      '[[ysolde|Ysolde]] joined the [[lamp-band|Lamp Band]] at [[tarn|Tarn]].',
      cite('Salt'),
    );
    const ground = createGround(
      veldt({
        entities: [...entities, band],
        sentences: [
          ...sentences,
          told,
          sentence('veldt', 40, 'The [[lamp-band|Lamp Band]] mended a bell.', cite('Bell')),
          sentence('veldt', 41, '[[ysolde|Ysolde]] mended a boat.', cite('Boat')),
        ],
      }),
    );
    const { candidate } = draft({
      type: 'which-work',
      key: 'Salt',
      pool: { from: 'works', series: 'EMB', title: 'Salt', noun: 'episode' },
      sentences: [told],
      entityIds: ['ysolde', 'lamp-band'],
    });
    const { truth } = createKitchen(ground);
    expect(truth.workMayFit(candidate, 'Bell')).toBe(true);
    expect(truth.workMayFit(candidate, 'Boat')).toBe(false);
  });

  it('leave out those told in one breath with the key', () => {
    const pair = sentence('veldt', 33, '[[ysolde|Ysolde]] and Captain [[hale-roe|Hale Roe]] hid in [[tarn|Tarn]].', {
      section: 'Siege',
    });
    const more = [person('Hale Roe', { gender: 'female' })];
    expect(optionsFor(bankOf([...sentences, asked, pair], more), 'mills of Greywater')).not.toContain('Hale Roe');
  });

  it('never leave the key the only one of its gender', () => {
    const men = ['Arn Vell', 'Bors Hale', 'Cuno Rask', 'Dag Orm', 'Emil Torr', 'Finn Ask'].map((name) =>
      person(name, { gender: 'male' }),
    );
    const told = men.map(({ id, name }, at) =>
      sentence('veldt', 40 + at, `[[${id}|${name}]] sold a ferry at [[tarn|Tarn]] in {{12${String(11 + at)}}}.`),
    );
    const women = new Set(['Ysolde', 'Maresh Tal']);
    for (const { options, key } of bankOf([...sentences, asked, ...told], men)) {
      const right = key === null ? '' : (options[key] ?? '');
      const known = options.every((name) => women.has(name) || men.some((one) => one.name === name));
      if (women.has(right) && known) expect(options.filter((name) => women.has(name)).length).toBeGreaterThan(1);
    }
  });
});

describe('a name in a text that nobody prepared', () => {
  it('has no company among the options, and is none for what a glossary lists', () => {
    const [found, listed] = [entity('Captain Hale Roe', 'character'), person('Maren Vey')];
    const told = [found, listed].map(({ id, name }, at) =>
      sentence('veldt', 60 + at, `[[${id}|${name}]] burned the ferries of [[tarn|Tarn]].`),
    );
    const all = { sentences: [...sentences, ...told], entities: [...entities, found, listed], statements: [] };
    const { companyOf } = createKitchen(createGround(veldt(all)));
    expect(companyOf(found.id, 'veldt')).toEqual([]);
    expect(companyOf('ysolde', 'veldt').map(({ name }) => name)).toContain('Maren Vey');
    expect(companyOf('ysolde', 'veldt').map(({ name }) => name)).not.toContain('Captain Hale Roe');
  });

  it.each([
    ['Travis Hale', '[Travis Hale] of The Tarn Gazette describes her as cruel.'],
    ['Kevin Roe', 'She returns in the prequel trilogy (1999–2001) by Brian Orm and [Kevin Roe].'],
    ['Susan Dale', 'They are told of in the book series The Fells by [Susan Dale].'],
    ['Greg Orm', 'The ship was drawn by others, but that model was built by [Greg Orm].'],
    ['Nora Bell', 'The Oskan captain Orm Dal ([Nora Bell]) is an old friend.'],
  ])('is a maker of the story: %s', (name, markup) => {
    const maker = entity(name, 'character');
    const told = [sentence('veldt', 80, markup.replace(/\[(.+?)\]/, `[[${maker.id}|$1]]`))];
    const ground = createGround(veldt({ statements: [], entities: [maker], sentences: told }));
    expect(isMaker(maker, ground)).toBe(true);
  });
});

describe('a leak', () => {
  it('is also an acronym of words that stand there, and the words of one', () => {
    expect(leakedWord('The Tarn Naval Rank Code system has a _____.', 'NRC')).toBe('nrc');
    expect(leakedWord('Back on Deep Space Nine she left _____.', 'DS9')).toBe('ds9');
    expect(leakedWord('The NRC system has a _____.', 'Naval Rank Code')).toBe('naval rank code');
    expect(leakedWord('The Tarn Bell rang at _____.', 'NRC')).toBeUndefined();
  });

  it('is also a name that differs in its last letter', () => {
    expect(leakedWord('Who led the Tarnesi invasion of which world?', 'Tarnesa')).toBe('tarnesa');
    expect(leakedWord('Who led the Tarnesi invasion?', 'Harnesi')).toBeUndefined();
  });
});

describe('the right order', () => {
  it('is another one each time', () => {
    const places = ['Tarn', 'Greywater', 'Sethra', 'Veldhaven', 'Port Amber'];
    const told = Array.from({ length: 15 }, (_, at) => {
      const place = places[at % places.length] ?? 'Tarn';
      const id = place.toLowerCase().replace(' ', '-');
      const verb = ['lit', 'raided', 'burned'][at % 3] ?? 'lit';
      return sentence(
        'veldt',
        60 + at,
        `The [[red-shoal|Red Shoal]] ${verb} the quays of [[${id}|${place}]] in {{${String(1300 + 4 * at)}}}.`,
      );
    });
    const orders = bankOf(told).flatMap(({ type, options, key }) =>
      type === 'order' && key !== null ? [options[key] ?? ''] : [],
    );
    expect(orders.length).toBeGreaterThan(1);
    expect(new Set(orders).size).toBe(orders.length);
  });
});

describe('what is accepted', () => {
  const formsOf = (asked: Entity, others: readonly Entity[] = []): readonly string[] => {
    const { candidate } = draft({
      key: asked.name,
      pool: { from: 'typed', entityId: asked.id },
      accepted: [asked.name],
    });
    return acceptedForms(candidate, createGround(veldt({ entities: [asked, ...others], sentences: [] })));
  };

  it('takes a war’s two sides the other way round', () => {
    expect(formsOf(entity('Veldt-Ossan War', 'event', { near: [] }))).toEqual(
      expect.arrayContaining(['Ossan-Veldt War', 'War between the Veldt and the Ossans']),
    );
  });

  it('takes the whole for its council', () => {
    const whole = entity('Ash Crown', 'faction', { near: [], aliases: ['the Crown'] });
    expect(formsOf(entity('Crown Council', 'faction', { near: [], partOf: ['ash-crown'] }), [whole])).toContain(
      'Ash Crown',
    );
    expect(formsOf(entity('Crown Lancers', 'faction', { near: [], partOf: ['ash-crown'] }), [whole])).not.toContain(
      'Ash Crown',
    );
  });

  it('takes the plain name, and the name with its world', () => {
    const twin = person('Runa Dell (mirror universe)', { universe: 'mirror' });
    expect(formsOf(twin, [person('Runa Dell', { universe: 'prime' })])).toEqual(
      expect.arrayContaining(['Runa Dell', 'Mirror Runa Dell']),
    );
  });

  it('takes a ship without its letters', () => {
    expect(
      formsOf(entity('I.S.S. Tern', 'ship', { near: [] }), [entity('Tern class', 'ship', { near: [] })]),
    ).toContain('Tern');
  });
});
