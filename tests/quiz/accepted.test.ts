import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBank, matchAnswer } from '../../src/quiz/index.ts';
import { shortNames, spellings } from '../../src/quiz/answers/name-forms.ts';
import type { Entity, EntityKind, Sentence } from '../../src/lore/model.ts';
import type { Candidate } from '../../src/quiz/candidate.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { draft } from './fixtures/draft.ts';
import { prepared, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

const formsOf = (asked: Entity, others: readonly Entity[] = [], told: readonly Sentence[] = []): readonly string[] => {
  const candidate: Candidate = draft({
    key: asked.name,
    pool: { from: 'typed', entityId: asked.id },
    accepted: [asked.name, ...asked.aliases],
  }).candidate;
  return acceptedForms(candidate, createGround(veldt({ entities: [asked, ...others], sentences: told })));
};

describe('what a name goes by', () => {
  it.each([
    ['Elspeth Taggart', 'character', ['Taggart', 'Elspeth']],
    ['Frederick II', 'character', ['Frederick']],
    ['Osric the Tall', 'character', ['Osric']],
    ['Garrick of the Stilts', 'character', ['Garrick']],
    ['Piers de Lannoy', 'character', ['de Lannoy', 'Lannoy', 'Piers']],
    ['Archibald Fenwick Orr', 'character', ['Orr', 'Archibald Orr', 'Archibald']],
    ['Grandmother Tansy Rook', 'character', ['Tansy Rook']],
    ['Drummer Boy', 'character', []],
    ['Son of Urthog', 'character', ['Son']],
    ['Orpheum Theatre', 'place', ['Orpheum']],
    ['Adnams Air Force Base', 'place', ['Adnams']],
    ['Lost Hills', 'place', []],
    ['North Sea', 'place', []],
    ['River Marrow', 'place', ['Marrow']],
    ["Scholars' Hall of Ombra", 'place', ["Scholars' Hall"]],
    ['Harcastle Holdings', 'faction', ['Harcastle']],
    ['Accord of Still Water', 'event', ['Still Water']],
    ['RV Margaret Strachan', 'ship', ['Margaret Strachan']],
  ] as const)('%s', (name, kind, short) => {
    expect(shortNames(name, kind)).toEqual(expect.arrayContaining([...short]));
    if (short.length === 0) expect(shortNames(name, kind)).toEqual([]);
  });

  it('is spelt in more than one way', () => {
    expect(spellings('First World War')).toEqual(expect.arrayContaining(['World War I', 'Great War', 'WWI']));
    expect(spellings('World War I')).not.toContain('World War II');
    expect(spellings('Lindahl & Moe')).toEqual(['Lindahl and Moe']);
    expect(spellings('St Aldreda')).toEqual(['Saint Aldreda']);
  });
});

describe('what else is right', () => {
  const told = (name: string): Sentence[] => [sentence('veldt', 1, `They saw [[${name}|it]] and DS9.`)];

  it.each([
    ['Tower of Karath', 'place', 'Karath', true],
    ['Sea of Glass', 'place', 'Sea', false],
    ['Deep Space Nine', 'place', 'DS9', true],
  ] as const)('%s, a %s: %s', (name, kind, form, isRight) => {
    const asked = entity(name, kind);
    expect(formsOf(asked, [], [...told(asked.id), sentence('veldt', 2, 'He came to DS9 late.')]).includes(form)).toBe(
      isRight,
    );
  });
});

describe('what is accepted', () => {
  const person = (name: string, more: Partial<Entity> = {}): Entity => entity(name, 'character', more);

  it('takes the title that the text has before the name', () => {
    const told = [sentence('veldt', 1, 'They reached Lieutenant [[elspeth-taggart|Elspeth Taggart]] in Tarn.')];
    expect(formsOf(person('Elspeth Taggart'), [], told)).toEqual(
      expect.arrayContaining(['Lieutenant Elspeth Taggart', 'Lieutenant Taggart']),
    );
    const father = [sentence('veldt', 1, 'It was led by Father [[elijah|Elijah]] at first.')];
    expect(formsOf(person('Elijah'), [], father)).toContain('Father Elijah');
  });

  it('takes the name behind a rank that the text gives to others as well', () => {
    const found = formsOf(person('Bellward Piers de Lannoy'), [person('Bellward'), person('Piers de Lannoy')]);
    expect(found).toEqual(expect.arrayContaining(['Piers de Lannoy', 'de Lannoy']));
  });

  it('takes the family name of whoever it is told by, though a ship and the family bear it too', () => {
    const others = [person('Amelia Pryce', { takesThe: true }), person('Pryces')];
    expect(formsOf(person('Tomos Pryce'), others)).toContain('Pryce');
    expect(formsOf(person('Tomos Pryce'), [person('Evan Pryce')])).not.toContain('Pryce');
  });

  it('takes no name of another place, nor the plural of one thing', () => {
    const place = (name: string, more: Partial<Entity> = {}): Entity => entity(name, 'place', more);
    expect(formsOf(place('Kesh'), [place('New Kesh'), place('Red Kesh')])).toEqual(['Kesh']);
    expect(formsOf(entity('Bellward', 'character', { aliases: ['Bellwards'] }))).not.toContain('Bellwards');
    const told = [
      sentence('veldt', 1, 'They met at [[halloran-yards|Halloran Yards]] by [[port-halloran|Port Halloran]].'),
    ];
    expect(formsOf(place('Halloran Yards'), [place('Port Halloran')], told)).not.toContain('Halloran');
  });

  it('takes the theatre for what its name is short for', () => {
    const short = entity('Orpheum', 'place', { takesThe: true });
    expect(formsOf(entity('Orpheum Theatre', 'place', { takesThe: true }), [short])).toContain('Orpheum');
  });

  it('takes the letters that the text gives for a name', () => {
    const told = [
      sentence('veldt', 1, 'It joined the [[new-amber-republic|New Amber Republic]] (NAR) in 1204.'),
      sentence('veldt', 2, 'The [[guild-of-river-boats|Guild of River Boats]] paid, and the GRB sailed.'),
    ];
    const faction: EntityKind = 'faction';
    expect(formsOf(entity('New Amber Republic', faction), [], told)).toContain('NAR');
    expect(formsOf(entity('Guild of River Boats', faction), [], told)).toContain('GRB');
    expect(formsOf(entity('Guild of River Oars', faction), [], told)).not.toContain('GRO');
  });

  it('lets no two of a world take each other’s names', () => {
    const first = fc.constantFrom('Osric', 'Maren', 'Tobin', 'Ysolde', 'Edric');
    const last = fc.constantFrom('Vanterpool', 'Harkwell', 'Osricson', 'Brandaris', 'Vane');
    const name = fc.tuple(first, last).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (names) => {
        const people = names.map((one) => person(one));
        for (const one of people) {
          const accepted = formsOf(
            one,
            people.filter((other) => other !== one),
          );
          for (const other of people)
            expect(matchAnswer(other.name, accepted, [other.name]).verdict === 'right').toBe(other === one);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('wrong options', () => {
  it('are never makers of the story, its books, or of another sort', () => {
    const more = [
      entity('Hesper Lowe', 'character'),
      entity('Pavel Stott', 'character'),
      entity('Amber Fleet', 'faction', { takesThe: true }),
      entity('House Ferrow', 'faction'),
    ];
    const told = [
      ...veldt().sentences,
      sentence('veldt', 60, 'The league was devised by staff writer [[hesper-lowe|Hesper Lowe]].'),
      sentence('veldt', 61, '“Salt and Amber”, by Doctor [[pavel-stott|Pavel Stott]].', { section: 'References' }),
      sentence('veldt', 62, 'The [[amber-fleet|Amber Fleet]] burned the quays of [[tarn|Tarn]] in {{1251}}.'),
      sentence('veldt', 63, '[[house-ferrow|House Ferrow]] bought the mills of [[tarn|Tarn]] in {{1255}}.'),
    ];
    const { questions } = buildBank(
      veldt({ entities: [...veldt().entities, ...more], sentences: told, statements: [] }),
    );
    for (const { options, key } of questions) {
      if (key === null) continue;
      expect(options).not.toContain('Hesper Lowe');
      expect(options).not.toContain('Pavel Stott');
      if (options.includes('Ash Crown')) expect(options).not.toContain('Amber Fleet');
      if (options.includes('Ash Crown')) expect(options).not.toContain('House Ferrow');
    }
  });

  it('are never the other half of a name, nor what the summary gives as another name', () => {
    const more = [
      entity('Charls', 'character', { near: [] }),
      entity('Brandar', 'character', { near: [] }),
      entity('Lamp Wardens', 'faction', { near: [], takesThe: true }),
    ];
    const told = [
      ...veldt().sentences,
      sentence('veldt', 60, '[[charls|Charls]] of [[brandar|Brandar]] sold the mills of [[tarn|Tarn]] in {{1251}}.'),
      sentence('veldt', 61, '[[charls|Charls]] bought the ferries of [[sethra|Sethra]] in {{1255}}.'),
      sentence('veldt', 62, 'Other names\tThe [[lamp-wardens|Lamp Wardens]]', { form: 'caption' }),
    ];
    const { questions } = buildBank(
      veldt({ entities: [...veldt().entities, ...more], sentences: told, statements: [] }),
    );
    for (const { options, key } of questions) {
      const right = key === null ? undefined : options[key];
      if (right === 'Charls') expect(options).not.toContain('Brandar');
      if (right === 'Veldt League') expect(options).not.toContain('Lamp Wardens');
    }
  });

  it('leave a maker to be asked for by typing', () => {
    const maker = entity('Hesper Lowe', 'character');
    const told = sentence(
      'veldt',
      60,
      'The [[veldt-league|Veldt League]] was devised by [[hesper-lowe|Hesper Lowe]] for the novel [[salt|Salt and Ember]].',
      { section: 'Behind the scenes' },
    );
    const work = { ...entity('Salt and Ember', 'work', { near: [] }), id: 'salt' };
    const { questions } = buildBank(
      veldt({
        ...prepared,
        entities: [...veldt().entities, maker, work],
        sentences: [...veldt().sentences, told],
        statements: [],
      }),
    );
    expect(questions.some(({ evidence }) => evidence.sentence === told.text)).toBe(true);
  });
});

describe('what the whole text is about', () => {
  it('is never asked for, since it is announced', () => {
    const keyOf = (questions: ReturnType<typeof buildBank>['questions']): (string | undefined)[] =>
      questions
        .filter(({ type }) => type !== 'when')
        .map(({ key, options, accepted }) => (key === null ? accepted[0] : options[key]));
    const alone = veldt({ sources: [source('veldt', { title: 'Siege of Tarn' })], statements: [] });
    const beside = veldt({ sources: [...alone.sources, source('other')], statements: [] });
    expect(keyOf(buildBank(alone).questions)).not.toContain('Tarn');
    expect(keyOf(buildBank(beside).questions)).toContain('Tarn');
  });
});
