import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryText } from '../../../src/quiz/entry.ts';
import { reasonAgainst } from '../../../src/quiz/formats/draft.ts';
import { writeOwn, writeRed, writeTable } from '../../../src/quiz/formats/index.ts';
import type { Exported } from '../../../src/quiz/formats/index.ts';
import { readFile, typedOf } from './reading.ts';

const plain: EntryText = {
  stem: 'Which ship came first?',
  answer: '007',
  accepted: ['=SUM(1)', 'Yes'],
  wrong: ['12:30', 'null', '-1'],
  topic: 'Ships',
  difficulty: 'hard',
  citation: 'Log, page 3',
  explanation: 'Told\nin two lines.',
  hints: ['A "bird"', '#1'],
  credit: { author: 'Mira', licence: 'CC BY 4.0', list: 'harbour' },
};
const bare: EntryText = {
  ...plain,
  stem: 'Who leads?',
  answer: 'Mira',
  accepted: [],
  wrong: [],
  topic: null,
  difficulty: null,
  citation: null,
  explanation: null,
  hints: [],
  credit: null,
};
const exported = (text: EntryText, state: Exported['state'] = 'approved'): Exported => ({
  text,
  state,
  by: { userId: '100000000000000001', displayName: 'Mira' },
  addedAtMs: Date.UTC(2026, 2, 1, 12),
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const orNull = fc.option(text, { nil: null });
const entry: fc.Arbitrary<EntryText> = fc
  .record({
    stem: text,
    answer: text,
    accepted: fc.array(text, { maxLength: 3 }),
    wrong: fc.array(text, { maxLength: 4 }),
    topic: orNull,
    difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const, null),
    citation: orNull,
    explanation: orNull,
    hints: fc.array(text, { maxLength: 3 }),
    credit: fc.option(fc.record({ author: orNull, licence: orNull, list: orNull }), { nil: null }),
  })
  .filter((one) => reasonAgainst(one) === null);

describe('an export', () => {
  it('gives back exactly what was stored, whatever the texts are', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const found = readFile('export.json', writeOwn([exported(one)]));
        expect(found.format).toBe('own');
        expect(found.refused).toEqual([]);
        expect(found.entries.map((placed) => placed.entry)).toEqual([one]);
      }),
    );
  });

  it('says of each question its state, who added it and when', () => {
    const written = writeOwn([exported(plain), { ...exported(bare, 'retired'), by: null }]);
    expect(JSON.parse(written)).toMatchObject({
      format: 'lorekeeper-questions',
      version: 1,
      questions: [
        { state: 'approved', addedBy: { id: '100000000000000001', name: 'Mira' }, addedAt: '2026-03-01T12:00:00.000Z' },
        { state: 'retired', addedBy: null },
      ],
    });
    const mira = { userId: '100000000000000001', displayName: 'Mira' };
    const addedAtMs = Date.UTC(2026, 2, 1, 12);
    expect(readFile('x.json', written).entries.map(({ kept }) => kept)).toEqual([
      { state: 'approved', by: mira, addedAtMs },
      { state: 'retired', by: null, addedAtMs },
    ]);
  });

  it('that somebody wrote by hand is whose who brings it, where it names nobody that could be', () => {
    const lists = { accepted: [], wrong: [], hints: [] };
    const questions = [
      { question: 'Who?', answer: 'Tam', ...lists },
      {
        question: 'Whom?',
        answer: 'Orla',
        ...lists,
        addedBy: { id: '../1', name: 'x' },
        addedAt: 'yesterday',
        state: 'x',
      },
      {
        question: 'Whose?',
        answer: 'Brin',
        ...lists,
        addedBy: { id: '1', name: 'x'.repeat(200) },
        addedAt: '1700-01-01',
      },
    ];
    const { entries } = readFile('x.json', JSON.stringify({ format: 'lorekeeper-questions', version: 1, questions }));
    expect(entries.map(({ kept }) => kept)).toEqual([
      { state: 'approved' },
      { state: 'approved' },
      { state: 'approved' },
    ]);
  });

  it('of a newer version is refused in one sentence', () => {
    const found = readFile('x.json', writeOwn([exported(plain)]).replace('"version": 1', '"version": 2'));
    expect(found.entries).toEqual([]);
    expect(found.refused.map(({ what }) => what)).toEqual([
      'This export was made by a newer version of the bot: update the bot first.',
    ]);
  });

  it('as a table comes back, and no cell begins like a formula', () => {
    const written = writeTable([plain, bare]);
    expect(written).not.toMatch(/"[=+@-]/);
    const back = readFile('harbour.csv', written).entries.map((placed) => placed.entry);
    expect(back).toEqual([plain, { ...bare, credit: { author: null, licence: null, list: 'harbour' } }]);
  });

  it('as a Red list has everything quoted, so that nothing is read as something else', () => {
    const written = writeRed([
      plain,
      { ...bare, stem: 'Line one\nLine two?', answer: 'null', accepted: ['1.10', 'Yes'] },
    ]);
    expect(typedOf(readFile('harbour.yaml', written))).toEqual([
      ['Which ship came first?', '007', '=SUM(1)', 'Yes'],
      ['Line one\nLine two?', 'null', '1.10', 'Yes'],
    ]);
    expect(readFile('harbour.yaml', written).entries[0]?.entry.credit?.author).toBe('Mira');
  });
});
