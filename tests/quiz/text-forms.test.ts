import { describe, expect, it } from 'vitest';
import type { Entity, Sentence } from '../../src/lore/model.ts';
import type { Candidate } from '../../src/quiz/candidate.ts';
import { isGlued } from '../../src/quiz/ground/glued.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { hasFirstName } from '../../src/quiz/options/kind-evidence.ts';
import { isMaker } from '../../src/quiz/gates/makers.ts';
import { aliasPairs } from '../../src/quiz/options/alias-pairs.ts';
import { matchAnswer } from '../../src/quiz/answers/match.ts';
import { acceptedForms } from '../../src/quiz/answers/short-names.ts';
import { draft } from './fixtures/draft.ts';
import { veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

const formsOf = (
  asked: Entity,
  others: readonly Entity[] = [],
  told: readonly Sentence[] = [],
  more: Partial<Candidate> = {},
): readonly string[] => {
  const { candidate } = draft({
    key: asked.name,
    pool: { from: 'typed', entityId: asked.id },
    accepted: [asked.name, ...asked.aliases],
    ...more,
  });
  return acceptedForms(candidate, createGround(veldt({ entities: [asked, ...others], sentences: told })));
};

describe('what else the texts call it', () => {
  it('shows the fullest name and takes the short one', () => {
    const [first, ...rest] = formsOf(entity('Petrel', 'place'), [entity('RSS Petrel', 'ship')]);
    expect(first).toBe('RSS Petrel');
    expect(rest).toContain('Petrel');
  });

  it('takes the head of a people’s name, and the longer name of its head', () => {
    const many = entity('Wolden Wardens', 'species', { plural: true });
    expect(formsOf(many, [entity('Wardens', 'species')])).toContain('Wardens');
    expect(formsOf(entity('Wardens', 'species'), [many])).toContain('Wolden Wardens');
  });

  it('takes the power for its people and the people for the power', () => {
    const people = entity('Ossun', 'species');
    const power = entity('Ossun Hegemony', 'faction');
    expect(formsOf(people, [power])).toContain('Ossun Hegemony');
    expect(formsOf(power, [people])).toContain('Ossun');
    expect(formsOf(people, [power, entity('Ossun Republic', 'faction')])).not.toContain('Ossun Hegemony');
  });

  it('takes the letters and digits for a name that ends in a number, and the name for those that the text writes', () => {
    const station = entity('Far Post Nine', 'place');
    const short = entity('FP9', 'work');
    expect(formsOf(station, [short])).toContain('FP9');
    expect(formsOf(short, [station])).toContain('Far Post Nine');
  });

  it('takes both names of one whom the text says to be the other', () => {
    const [hidden, known] = [entity("Usul'Dra", 'character'), entity('Paul Hale', 'character')];
    const told = [
      sentence(
        'veldt',
        1,
        `They learn that [[${hidden.id}|Usul'Dra]] is, of course, a very-much-alive [[paul-hale|Paul Hale]].`,
      ),
    ];
    expect(formsOf(hidden, [known], told)).toContain('Paul Hale');
    expect(formsOf(known, [hidden], told)).toContain("Usul'Dra");
  });

  it('takes no name that the text never gives', () => {
    expect(formsOf(entity('Victoria', 'character'))).not.toContain('Queen Victoria');
  });

  it('takes a name out of its ranks, and no rank alone', () => {
    const found = formsOf(entity('Ranger Novice Ezra Kell', 'character', { aliases: ['Ranger'] }));
    expect(found).toEqual(expect.arrayContaining(['Ezra Kell', 'Ezra', 'Kell']));
    expect(found).not.toContain('Ranger');
  });

  it('takes the capitals that stand before it, and a name in apposition', () => {
    const told = [
      sentence('veldt', 1, 'In Tarn the Ossun Gul [[macet|Macet]] met [[joss-hale|Joss Hale]], the Burned Man, twice.'),
    ];
    expect(formsOf(entity('Macet', 'character'), [], told)).toEqual(
      expect.arrayContaining(['Gul Macet', 'Ossun Gul Macet']),
    );
    expect(formsOf(entity('Joss Hale', 'character'), [], told)).toContain('Burned Man');
  });
});

describe('a name of two cells run together', () => {
  const known = new Set(['Gorn', 'Hanlon', 'Camp', 'Oliver', 'Arthur']);
  it.each([
    ['GornGorn Hegemony', true],
    ['HanlonRangers', true],
    ['James HsuCamp Carran', true],
    ['OliverOverall', true],
    ['Mirefrecaptured Tarn', true],
    ['Camp McCarran', false],
    ['MacArthur', false],
    ['ShiVang', false],
    ['Hanlon', false],
  ] as const)('%s: %s', (name, glued) => {
    expect(isGlued(name, (word) => known.has(word))).toBe(glued);
  });
});

describe('a person', () => {
  it('is known by a first name with a surname', () => {
    expect(['Cameron Hodge', 'Ranger Ezra Kell', 'Hammer Bay', 'Magneto'].map(hasFirstName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('a witness of somebody’s oath is not that somebody', () => {
    const [witness, lord] = [entity('Worrel', 'character'), entity('Martal', 'character')];
    const told = [sentence('veldt', 1, '[[worrel|Worrel]] was a witness when [[martal|Martal]] swore at Tarn.')];
    const pairs = aliasPairs(createGround(veldt({ entities: [witness, lord], sentences: told })));
    expect(pairs.get('martal')).toBeUndefined();
  });

  it('who makes the story is none of those in it', () => {
    const [writer, hero] = [entity('Rick Lowe', 'character'), entity('Orrin Vale', 'character')];
    const told = [
      sentence('veldt', 1, 'The episode was written by [[rick-lowe|Rick Lowe]] in a week.'),
      sentence('veldt', 2, '[[orrin-vale|Orrin Vale]] burned the ferry.'),
    ];
    const ground = createGround(veldt({ entities: [writer, hero], sentences: told }));
    expect([writer, hero].map((one) => isMaker(one, ground))).toEqual([true, false]);
    const ranked = [sentence('veldt', 1, 'The first head of the station was Director [[rick-lowe|Rick Lowe]].')];
    expect(isMaker(writer, createGround(veldt({ entities: [writer], sentences: ranked })))).toBe(false);
  });

  it('may be typed with a title', () => {
    expect(matchAnswer('Captain Halloran', ['Halloran'], [])).toEqual({ verdict: 'right' });
    expect(matchAnswer('Captain Corrin', ['Halloran'], [])).toEqual({ verdict: 'wrong' });
  });
});
