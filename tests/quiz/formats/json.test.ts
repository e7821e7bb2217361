import { describe, expect, it } from 'vitest';
import { readCategories } from '../../../src/quiz/formats/index.ts';
import { readFile, refusedOf, typedOf } from './reading.ts';

interface Result {
  readonly type: string;
  readonly difficulty: string;
  readonly category: string;
  readonly question: string;
  readonly correct_answer: string;
  readonly incorrect_answers: readonly string[];
}

const result: Result = {
  type: 'multiple',
  difficulty: 'hard',
  category: 'Harbours &amp; Ships',
  question: 'Who said &quot;Caf&eacute;&#039;s closed&quot; &amp;lt; 5?',
  correct_answer: 'Mira',
  incorrect_answers: ['Tobin', 'Ana &amp; Co', 'Ruk'],
};
const download = (results: readonly Result[], code = 0) =>
  readFile('api.json', JSON.stringify({ response_code: code, results }));

function encoded(with_: (text: string) => string): Result {
  const plain = {
    ...result,
    category: 'Harbours & Ships',
    question: 'Café at 100%?',
    incorrect_answers: ['Ana & Co', 'b c', 'd'],
  };
  return {
    type: with_(plain.type),
    difficulty: with_(plain.difficulty),
    category: with_(plain.category),
    question: with_(plain.question),
    correct_answer: with_(plain.correct_answer),
    incorrect_answers: plain.incorrect_answers.map(with_),
  };
}

describe('an Open Trivia Database download', () => {
  it('is decoded from HTML once, with topic, difficulty, and the credit that its licence asks for', () => {
    const [first] = download([result]).entries;
    expect(first?.entry).toMatchObject({
      stem: 'Who said "Café\'s closed" &lt; 5?',
      answer: 'Mira',
      wrong: ['Tobin', 'Ana & Co', 'Ruk'],
      topic: 'Harbours & Ships',
      difficulty: 'hard',
      credit: { licence: 'CC BY-SA 4.0' },
    });
    expect(first?.entry.credit?.author).toContain('Open Trivia Database');
  });

  it.each([
    ['url3986', encodeURIComponent],
    ['base64', (text: string) => Buffer.from(text).toString('base64')],
  ])('is decoded from %s', (_, encode) => {
    expect(download([encoded(encode)]).entries[0]?.entry).toMatchObject({
      stem: 'Café at 100%?',
      wrong: ['Ana & Co', 'b c', 'd'],
      topic: 'Harbours & Ships',
      difficulty: 'hard',
    });
  });

  it('refuses one question that is encoded otherwise than the rest', () => {
    const good = encoded((text) => Buffer.from(text).toString('base64'));
    expect(refusedOf(download([good, { ...good, question: 'not base64!' }]))).toEqual(['1: bad-encoding']);
  });

  it('takes true or false as a question of two options', () => {
    const found = download([{ ...result, type: 'boolean', correct_answer: 'True', incorrect_answers: ['False'] }]);
    expect(found.entries[0]?.entry).toMatchObject({ answer: 'True', wrong: ['False'] });
  });

  it.each([
    [1, 'response-no-results'],
    [2, 'response-bad-parameter'],
    [3, 'response-no-token'],
    [4, 'response-token-empty'],
    [5, 'response-too-often'],
    [9, 'response-unknown'],
  ])('says what the response code %i means', (code, why) => {
    expect(refusedOf(download([], code))).toEqual([`1: ${why}`]);
  });

  it('merges the same question, however it is punctuated, and keeps apart what only looks alike', () => {
    const found = download([
      { ...result, question: 'Which ship?', incorrect_answers: ['Tern'] },
      { ...result, question: 'which  ship', incorrect_answers: ['Gull', 'tern'] },
      { ...result, question: 'Which language?', correct_answer: 'C' },
      { ...result, question: 'Which language?', correct_answer: 'C++' },
    ]);
    expect(found.entries.map(({ entry }) => [entry.stem, entry.answer])).toEqual([
      ['Which ship?', 'Mira'],
      ['Which language?', 'C'],
      ['Which language?', 'C++'],
    ]);
    expect(found.entries[0]?.entry.wrong).toEqual(['Tern', 'Gull']);
    expect(found.merged).toBe(1);
  });

  it('is read without its envelope, and refuses broken questions by line', () => {
    const text = JSON.stringify(
      [
        { ...result, incorrect_answers: [] },
        { ...result, correct_answer: 'Tobin' },
        { ...result, difficulty: 'brutal' },
        { ...result, question: null },
        'no question at all',
        { ...result, correct_answer: '?:', incorrect_answers: ['?', '??'] },
      ],
      null,
      1,
    );
    const found = readFile('list.json', text);
    expect(found.refused.map(({ why }) => why)).toEqual([
      'no-wrong',
      'option-is-answer',
      'bad-difficulty',
      'no-question',
      'not-a-question',
    ]);
    expect(found.refused.map(({ line }) => line)).toEqual(
      [...found.refused.map(({ line }) => line)].sort((a, b) => a - b),
    );
    expect(text.split('\n')[found.refused[4]!.line - 1]).toContain('no question at all');
    expect(found.entries).toHaveLength(1);
  });
});

describe('LakeYS files', () => {
  const categories = 'trivia_categories:\n- id: 0\n  name: "Ships"\n- id: 7\n  name: Crews\n';
  const questions =
    '# Crews\n---\nquestions:\n- question: How many?\n  difficulty: easy\n  correct_answer: 6\n  incorrect_answers:\n  - 7\n  - 1.10\n  answer_extension: Six at first.\n' +
    '- question: See this?\n  question_image: https://x.example/a.png\n  correct_answer: "A"\n  incorrect_answers: ["B"]\n' +
    '- question: Shown later?\n  answer_image: https://x.example/a.png\n  correct_answer: True\n  incorrect_answers: [False]\n' +
    '- question: No options?\n  correct_answer: A\n';

  it('take their topic from the categories file, and values as they were written', () => {
    const names = readCategories(categories);
    const found = readFile('questions_7.yml', questions, { categories: names ?? new Map() });
    expect(found.format).toBe('lakeys');
    expect(found.entries.map(({ entry }) => entry)).toMatchObject([
      {
        stem: 'How many?',
        answer: '6',
        wrong: ['7', '1.10'],
        topic: 'Crews',
        difficulty: 'easy',
        explanation: 'Six at first.',
      },
      { stem: 'Shown later?', answer: 'True', wrong: ['False'] },
    ]);
    expect(refusedOf(found)).toEqual(['11: picture', '19: wrong-not-list']);
  });

  it('have a file of categories, which holds no questions', () => {
    expect(readFile('categories.yml', categories)).toMatchObject({
      format: 'lakeys-categories',
      entries: [],
      refused: [],
    });
    expect(readCategories(questions)).toBeNull();
  });
});

describe('sir-lancebot files', () => {
  it('have a quiz by category, with hints, several answers and a note', () => {
    const found = readFile(
      'quiz.json',
      JSON.stringify({
        ships: [
          { id: 1, question: 'Which one?', answer: ['Heron', 'The Heron'], hints: ['A bird'], info: 'Built first.' },
          { id: 2, question: 'How many?', answer: 42 },
          { id: 3, question: 'Made anew: {}', answer: '{}', dynamic_id: 1 },
          { id: 4, question: 'Seen?', answer: 'yes', img_url: 'https://x.example/a.png' },
          { id: 5, question: 'Nothing?' },
        ],
      }),
    );
    expect(found.format).toBe('lancebot-quiz');
    expect(found.entries.map(({ entry }) => entry)).toMatchObject([
      { answer: 'Heron', accepted: ['The Heron'], hints: ['A bird'], explanation: 'Built first.', topic: 'ships' },
      { answer: '42', accepted: [] },
    ]);
    expect(found.refused.map(({ why }) => why)).toEqual(['dynamic', 'picture', 'no-answer']);
  });

  it('have a trivia night with options, one of which is right', () => {
    const found = readFile(
      'night.json',
      JSON.stringify([
        { number: '1', description: 'Which?', answers: ['A1', 'B2', 'C3', 'D4'], correct: 'C3', points: 5, time: 20 },
        { number: '2', description: 'Which not?', answers: ['A1', 'B2', 'C3', 'D4'], correct: 'E5' },
      ]),
    );
    expect(found.format).toBe('lancebot-trivia-night');
    expect(found.entries.map(({ entry }) => [entry.answer, ...entry.wrong])).toEqual([['C3', 'A1', 'B2', 'D4']]);
    expect(refusedOf(found)).toEqual(['1: correct-not-among']);
  });
});

describe('anything else', () => {
  it.each([
    ['a letter', 'note.txt', 'Dear all,\nthe harbour is closed.\n', '1: nothing-known'],
    ['some other JSON', 'package.json', '{"name": "x", "version": 3}', '1: nothing-known'],
    ['broken JSON', 'api.json', '{"results": [\n{"question": "a",}\n]}', '2: not-json'],
    ['JSON that breaks off', 'api.json', '{"results": [\n{"question":\n', '2: not-json'],
    ['nothing', 'empty.yaml', '\n', '1: nothing-known'],
  ])('is refused: %s', (_, name, text, why) => {
    const found = readFile(name, text);
    expect(refusedOf(found)).toEqual([why]);
    expect(found.entries).toEqual([]);
  });

  it('is told by content, whatever the name says', () => {
    expect(readFile('list.txt', 'Which ship?:\n- Heron\n').format).toBe('red');
    expect(typedOf(readFile('list', 'question,answer\nWho?,Mira\n'))).toEqual([['Who?', 'Mira']]);
  });
});
