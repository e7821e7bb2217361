import { describe, expect, it } from 'vitest';
import type { LoreDate, Statement } from '../../src/lore/model.ts';
import { buildBank, drawQuestions, reportOn, retired } from '../../src/quiz/index.ts';
import type { QuizGround } from '../../src/quiz/ground/ground.ts';
import type { Question } from '../../src/quiz/model.ts';
import { shortNames } from '../../src/quiz/answers/name-forms.ts';
import { spanWords, yearStyle } from '../../src/quiz/options/year-words.ts';
import { entities, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source, year } from './fixtures/world.ts';

const asked = (more: Partial<QuizGround>): readonly Question[] =>
  buildBank(veldt({ statements: [], ...more })).questions;
const stemsOf = (more: Partial<QuizGround>): string[] => asked(more).map(({ stem }) => stem);
const withSentence = (...more: ReturnType<typeof sentence>[]): Partial<QuizGround> => ({
  sentences: [...sentences, ...more],
});

describe('typed questions', () => {
  const lonely = {
    entities: [entity('Tarn', 'place', { near: [] }), entity('Maresh Tal', 'character', { near: [] })],
    sentences: [sentence('veldt', 1, '[[maresh-tal|Maresh Tal]] swore the oath of salt at [[tarn|Tarn]] in {{1204}}.')],
  };

  it('are asked where the corpus has too few wrong options, and take the family name', () => {
    const who = asked(lonely).find(({ type }) => type === 'who');
    expect(who?.options).toEqual([]);
    expect(who?.key).toBeNull();
    expect(who?.accepted).toEqual(['Maresh Tal', 'Tal', 'Maresh']);
  });

  it('come in a game only where they are wished for', () => {
    const wish = { count: 10, seen: [], random: () => 0.5 };
    const typed = asked(lonely).filter(({ key }) => key === null);
    expect(drawQuestions(typed, wish)).toEqual([]);
    expect(drawQuestions(typed, { ...wish, canAsk: () => true })).toHaveLength(typed.length);
  });

  it('take the full name where the text asked for has but the first', () => {
    const named = [...lonely.entities, entity('Maresh', 'character', { near: [] })];
    const told = sentence('veldt', 1, '[[maresh|Maresh]] swore the oath of salt at [[tarn|Tarn]] in {{1204}}.');
    const who = asked({ entities: named, sentences: [told] }).find(({ stem }) => stem.startsWith('Who swore'));
    expect(who?.accepted).toContain('Maresh Tal');
  });

  it('take no short form that could be another’s', () => {
    const both = { ...lonely, entities: [...lonely.entities, entity('Orrin Tal', 'character', { near: [] })] };
    expect(asked(both).find(({ type }) => type === 'who')?.accepted).toEqual(['Maresh Tal', 'Maresh']);
  });

  it.each([
    ['Queen Ysolde Vane', 'character', ['Ysolde Vane', 'Vane', 'Ysolde']],
    ['Orrin II', 'character', ['Orrin']],
    ['Orrin II Vane', 'character', ['Orrin Vane', 'Orrin II', 'Vane', 'Orrin']],
    ['Jorah-B283', 'character', ['Jorah']],
    ['Lampmaster Orrin Vane', 'character', ['Orrin Vane', 'Vane', 'Orrin']],
    ['USS Lantern', 'ship', ['Lantern']],
    ['House Corvane', 'faction', ['Corvane']],
  ])('know the natural short forms of %s', (name, kind, short) => {
    expect(shortNames(name, kind)).toEqual(short);
  });
});

describe('nearest-year questions', () => {
  it('are typed, stand in for the choice of years, and are the same at every run', () => {
    const years = Array.from({ length: 16 }, (_, at) =>
      sentence(
        'veldt',
        60 + at,
        `[[ysolde|Ysolde]] carved the gate of [[tarn|Tarn]] with sign ${String.fromCharCode(65 + at)} in {{${String(1300 + at * 3)}}}.`,
      ),
    );
    const prepared = { ...withSentence(...years), sources: [source('veldt', { licence: 'CC BY-SA 4.0' })] };
    const questions = asked(prepared);
    const near = questions.filter(({ type }) => type === 'nearest-year');
    expect(near).not.toEqual([]);
    for (const { stem, options, key, accepted, evidence } of near) {
      expect(stem).toMatch(/^As near as you can guess, in which year did .*\?$/);
      expect([options, key]).toEqual([[], null]);
      expect(evidence.sentence).toContain(accepted[0]);
      expect(questions.some((other) => other.type === 'when' && other.evidence.sentence === evidence.sentence)).toBe(
        false,
      );
    }
    expect(asked(prepared)).toEqual(questions);
    // Of a text that nobody prepared, years keep their options: most of its names are typed already.
    expect(asked(withSentence(...years)).filter(({ type }) => type === 'nearest-year')).toEqual([]);
  });
});

describe('what stands beside a name', () => {
  it('is asked as a sentence of its own', () => {
    const stems = stemsOf(
      withSentence(
        sentence(
          'veldt',
          30,
          'The towers of [[tarn|Tarn]] sank. [[veldhaven|Veldhaven]], which fell to the [[ash-crown|Ash Crown]] in {{1250}}, lies in ruins.',
        ),
        sentence(
          'veldt',
          31,
          '[[bree-sollen|Bree Sollen]], the last keeper of [[greywater|Greywater]], sailed to [[sethra|Sethra]].',
        ),
      ),
    );
    expect(stems.join('\n')).toMatch(/in which year did Veldhaven fall to the Ash Crown\?/i);
    expect(stems).toContain('Who was the last keeper of Greywater?');
  });

  it('gives no question of a pronoun that was taken for the wrong person', () => {
    const wrong = sentence(
      'veldt',
      30,
      'King [[dorvan|Dorvan]] ruled. [[~dorvan|Her]] sister drowned at [[tarn|Tarn]] in {{1229}}.',
    );
    expect(asked(withSentence(wrong)).filter(({ evidence }) => evidence.sentence === wrong.text)).toEqual([]);
  });
});

describe('dates', () => {
  it('that lean on another sentence are told in full', () => {
    const relative = sentence(
      'veldt',
      30,
      'In the same year, [[ysolde|Ysolde]] crossed the marsh of [[tarn|Tarn]] with forty riders.',
      {
        dates: [year(1226, { text: 'the same year' })],
      },
    );
    const stem = asked(withSentence(relative)).find(
      ({ type, evidence }) => type === 'who' && evidence.sentence === relative.text,
    )?.stem;
    expect(stem).toBe('Who crossed the marsh of Tarn with forty riders in 1226?');
  });

  it('of a decade are asked and answered as decades', () => {
    const decade = sentence('veldt', 30, 'In the {{1250s}}, [[ysolde|Ysolde]] drained the marsh of [[tarn|Tarn]].', {
      dates: [year(1250, { text: '1250s', until: 1259, precision: 'decade' })],
    });
    const when = asked(withSentence(decade)).find(
      ({ stem }) => stem === 'In which decade did Ysolde drain the marsh of Tarn?',
    );
    expect(when?.options[when.key ?? -1]).toBe('1250s');
    expect(when?.options.every((option) => /^\d{3}0s$/.test(option))).toBe(true);
  });

  it.each<[Partial<LoreDate>, string | undefined]>([
    [{ year: -88, text: '88 BG' }, '88 BG'],
    [{ year: 19, text: '19 ABY' }, '19 ABY'],
    [{ year: 0, text: '0 BBY' }, '0 BBY'],
    [{ year: 0, text: '0 ABY' }, '0 ABY'],
    [{ year: 10_191, text: '10,191' }, '10,191'],
    [{ year: 1204, text: 'in 1204' }, '1204'],
    [{ year: -5, text: 'five years before' }, undefined],
  ])('are written as their text writes them: %o', (date, written) => {
    const told = year(date.year ?? 0, date);
    expect(yearStyle(told)?.write(told.year)).toBe(written);
  });

  it('have centuries with the right ending', () => {
    expect([2300, 2000, 1000, 2100].map((first) => spanWords(first, 100))).toEqual([
      '24th century',
      '21st century',
      '11th century',
      '22nd century',
    ]);
  });
});

describe('summaries and chronologies', () => {
  const infobox = (number: number, text: string, dates: readonly LoreDate[] = []) =>
    sentence('veldt', number, text, { form: 'infobox', dates });
  const summary = (subject: string, sentenceId: string): Statement => ({
    id: `s-${sentenceId}`,
    subject,
    property: 'x',
    value: { type: 'text', text: '' },
    qualifiers: { pattern: 'infobox' },
    references: [{ sourceId: 'veldt', section: '', sentenceId, sentence: '', citations: [] }],
    rank: 'normal',
  });

  it('are asked for years and for the one name under a label', () => {
    const stems = stemsOf({
      ...withSentence(
        infobox(50, 'Founded: 1190', [year(1190)]),
        infobox(51, 'Seat: [[veldhaven|Veldhaven]]'),
        infobox(52, 'Active: 1190–1260', [year(1190, { until: 1260, precision: 'range', text: '1190–1260' })]),
        sentence('veldt', 53, '{{1246}} – fall of [[tarn|Tarn]]; a hard winter', { form: 'item' }),
      ),
      statements: [summary('veldt-league', 'veldt#50')],
    });
    expect(stems).toContain('In which year was the Veldt League founded?');
    expect(stems).toContain('What was the seat of the Veldt League?');
    expect(stems).toContain('In which year did the Veldt League end?');
    expect(stems).toContain('In which year did the fall of Tarn take place?');
    expect(stems.filter((stem) => stem.includes('winter'))).toEqual([]);
  });
});

describe('accounts', () => {
  const claims = ['The Ash Crown dug it', 'Fishermen from Sethra dug it', 'It was there before anyone'];
  const told = claims.map((claim, at) => sentence(`book-${String(at)}`, 1, `${claim}.`));
  const differing: Partial<QuizGround> = {
    sources: claims.map((_, at) =>
      source(`book-${String(at)}`, { title: `Book ${['One', 'Two', 'Three'][at] ?? ''}` }),
    ),
    sentences: told,
    accountGroups: [
      {
        id: 'canal',
        question: 'Who dug the canal?',
        subject: 'tarn',
        property: 'dug by',
        accounts: told.map(({ id, sourceId, text }, at) => ({
          claim: claims[at] ?? '',
          references: [{ sourceId, section: '', sentenceId: id, sentence: text, citations: [] }],
        })),
      },
    ],
  };

  it('are asked for what one text says, with what the others say as wrong options', () => {
    const questions = asked(differing).filter(({ type }) => type === 'account');
    expect(questions).toHaveLength(3);
    for (const { stem, options, key, evidence } of questions) {
      expect(stem).toMatch(/^Accounts of Tarn differ\. Which of these is told in “Book (?:One|Two|Three)”\?$/);
      expect([...options].sort()).toEqual([...claims].sort());
      expect(`${options[key ?? -1] ?? ''}.`).toBe(evidence.sentence);
    }
  });

  it('of two alone are left out: there would be one wrong option', () => {
    const [first] = differing.accountGroups ?? [];
    if (first === undefined) throw new Error('the fixture has no group');
    const two = { ...differing, accountGroups: [{ ...first, accounts: first.accounts.slice(0, 2) }] };
    expect(asked(two).filter(({ type }) => type === 'account')).toEqual([]);
  });
});

describe('a bank over time', () => {
  const { questions } = buildBank(veldt());

  it('retires what its sources tell no more, and nothing else', () => {
    const changed = buildBank(veldt({ sentences: sentences.filter(({ id }) => id !== 'veldt#3') })).questions;
    const ids = questions.map(({ id }) => id);
    const gone = retired(changed, ids);
    const about = (id: string): string => questions.find((question) => question.id === id)?.evidence.sentence ?? '';
    expect(gone.some((id) => about(id).includes('burned Port Amber'))).toBe(true);
    expect(retired(questions, ids)).toEqual([]);
    expect(retired([], [...ids, ...ids])).toEqual(ids);
  });

  it('names a topic that does not tell the answer', () => {
    for (const { topic, options, key, accepted } of questions)
      expect(topic.toLowerCase()).not.toContain((options[key ?? -1] ?? accepted[0] ?? '').toLowerCase());
  });

  it('asks no two questions in the same words, and rests few fill-ins beside real questions', () => {
    const { duplicates, total, types, difficulty } = reportOn(buildBank(veldt()), veldt());
    expect(duplicates).toEqual([]);
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(difficulty.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(types.find(({ name }) => name === 'cloze')?.count ?? 0).toBeLessThan(total / 4);
  });

  it('does not grow slower with more entities than it must: distractors of a large world are as good', () => {
    const crowd = Array.from({ length: 400 }, (_, at) => entity(`Extra ${String(at)}`, 'place', { near: [] }));
    expect(buildBank(veldt({ entities: [...entities, ...crowd] })).questions.length).toBe(questions.length);
  });
});
