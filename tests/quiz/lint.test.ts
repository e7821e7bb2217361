import { describe, expect, it } from 'vitest';
import type { EntryText } from '../../src/quiz/entry.ts';
import { questionFromEntry, entryQuestionId } from '../../src/quiz/from-entry.ts';
import { lintEntry } from '../../src/quiz/lint/index.ts';
import { createSimilarIndex } from '../../src/quiz/similar.ts';
import { suggestWrong } from '../../src/quiz/options/wrong-options.ts';
import { buildLore } from '../../src/lore/index.ts';
import { entryText } from './fixtures/entry.ts';

const lore = buildLore({
  articles: [
    {
      name: 'quays',
      text: [
        '---\nid: quays\ntitle: The Quays\ncontinuity: tales\nvoice: neutral\n---',
        'Captain Tam Corvane founded the Harbour League in 2210. Captain Orla Venn led the Harbour League against the Salt Guild.',
        'Captain Brin Hasted sailed with Captain Orla Venn. Captain Sela Marsh met Captain Brin Hasted at Aldmoor.',
        'Captain Sela Marsh commanded the Salt Guild. Captain Tam Corvane met Captain Jorin Pell at Aldmoor in 2215.',
        'Captain Jorin Pell burned the old quay. Captain Orla Venn founded the Salt Guild with the help of Aldmoor.',
      ].join('\n\n'),
    },
  ],
});

const asked = [
  createSimilarIndex([{ id: 'a', stem: 'Who rang the cracked bell of Aldmoor at dawn?', answer: 'Jorin Pell' }]),
];
const lint = (more: Partial<EntryText>, kind: 'choice' | 'typed' = 'choice', except?: string) =>
  lintEntry(entryText(more), { lore, asked, kind, ...(except === undefined ? {} : { except }) }).map(
    ({ level, rule }) => `${level} ${rule}`,
  );

describe('lint', () => {
  it('has nothing to say of a sound question', () => {
    expect(lint({})).toEqual([]);
    expect(lint({ wrong: [] }, 'typed')).toEqual([]);
  });

  it.each<[string, Partial<EntryText>, string]>([
    ['no question', { stem: '' }, 'error no-question'],
    ['no answer', { answer: '' }, 'error no-answer'],
    ['no options', { wrong: [] }, 'error no-wrong'],
    ['a question over 300 characters', { stem: `Who ${'lit '.repeat(80)}it?` }, 'error question-too-long'],
    ['an option over 80', { wrong: ['x'.repeat(81), 'Orla'] }, 'error option-too-long'],
    ['a topic over 100', { topic: 'x'.repeat(101) }, 'error extra-too-long'],
    ['@everyone', { stem: 'Who told @everyone of the lamp?' }, 'error mention'],
    ['a mention of a person', { citation: '<@123456789012345678>' }, 'error mention'],
    ['a mention of a role in an option', { wrong: ['<@&123456789012345678>', 'Orla'] }, 'error mention'],
    ['a link', { stem: 'Who lit the lamp of https://example.org?' }, 'error link'],
    ['an invitation', { explanation: 'discord.gg/abc' }, 'error link'],
    ['its own answer', { stem: 'Which lamp did Tam Corvane light?' }, 'error answer-in-question'],
    ['a word of its answer', { stem: 'Who of the Corvanes relit the lamp?' }, 'warning word-in-question'],
    ['the right answer among the wrong', { wrong: ['tam corvane!', 'Orla'] }, 'error option-is-right'],
    ['another way to write it', { answer: 'Henry VIII', wrong: ['Henry 8', 'Henry II'] }, 'error option-is-right'],
    [
      'an accepted answer among the wrong',
      { accepted: ['Old Tam'], wrong: ['Old Tam', 'Orla'] },
      'error option-is-right',
    ],
    ['an option twice', { wrong: ['Orla Venn', 'orla venn'] }, 'error same-options'],
    ['an option in another', { answer: 'Tam', wrong: ['Tam Corvane the Elder', 'Orla'] }, 'warning option-in-option'],
    ['yes or no', { stem: 'Was the lamp of the harbour lit?' }, 'warning yes-no'],
    ['no question mark', { stem: 'The keeper of the lamp' }, 'warning no-question-mark'],
    ['a telling length', { answer: 'The keeper of the lamp who came from the north' }, 'warning answer-longer'],
    [
      'what is asked',
      { stem: 'Who rang the cracked bell of Aldmoor at dawn', answer: 'jorin pell' },
      'error same-question',
    ],
    ['nearly what is asked', { stem: 'Who rang the old cracked bell of Aldmoor at dawn?' }, 'warning near-question'],
  ])('says so of %s', (_, more, finding) => {
    expect(lint(more)).toContain(finding);
  });

  it('takes numerals and numbers for what they are', () => {
    expect(lint({ answer: 'Henry VIII', wrong: ['Henry VII', 'Henry VI', 'Henry V'] })).not.toContain(
      'error option-is-right',
    );
    for (const [answer, near] of [
      ['1990s', '1980s'],
      ['Martia', 'Martio'],
      ['The Lamplighters', 'The Lamplighter'],
    ] as const)
      expect(lint({ answer, wrong: [near, 'Orla'] })).not.toContain('error option-is-right');
    const years = [createSimilarIndex([{ id: 'a', stem: 'What happened at Aldmoor in 2210?', answer: 'x' }])];
    const found = lintEntry(entryText({ stem: 'What happened at Aldmoor in 2215?' }), {
      lore,
      asked: years,
      kind: 'choice',
    });
    expect(found).toEqual([]);
  });

  it('does not hold an entry against itself', () => {
    const stem = 'Who rang the cracked bell of Aldmoor at dawn?';
    expect(lint({ stem }, 'choice', 'a')).toEqual([]);
  });

  it('quotes the sentence that supports a wrong option as well', () => {
    const text = entryText({
      stem: 'Who founded the Salt Guild?',
      answer: 'Brin Hasted',
      wrong: ['Orla Venn', 'Jorin Pell'],
    });
    const found = lintEntry(text, { lore, asked: [], kind: 'choice' });
    expect(found).toMatchObject([
      { rule: 'supported-option', level: 'warning', values: { option: 'Orla Venn', source: 'quays' } },
    ]);
    expect(String(found[0]?.values['sentence'])).toContain('founded the Salt Guild');
  });
});

describe('wrong options from the lore', () => {
  it('are names of the answer’s kind that the sources do not support', () => {
    const found = suggestWrong(
      entryText({ stem: 'Who founded the Harbour League?', answer: 'Tam Corvane', wrong: [] }),
      lore,
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found).not.toContain('Tam Corvane');
    for (const name of found)
      expect(['Orla Venn', 'Brin Hasted', 'Sela Marsh', 'Jorin Pell'].some((one) => name.includes(one))).toBe(true);
    expect(suggestWrong(entryText({ answer: 'Nobody Known', wrong: [] }), lore)).toEqual([]);
  });

  it('are years near a year', () => {
    const found = suggestWrong(entryText({ stem: 'When was the League founded?', answer: '2210', wrong: [] }), lore);
    expect(found).toHaveLength(3);
    for (const year of found) expect(Math.abs(Number(year) - 2210)).toBeLessThan(8);
  });
});

describe('a question from an entry', () => {
  it('keeps its id and its letters when it is edited, and is no other guild’s', () => {
    const entry = { id: 'q7', text: entryText(), origin: 'moderator' } as const;
    const question = questionFromEntry('1', entry);
    expect(question.id).toBe(entryQuestionId('1', 'q7'));
    expect(questionFromEntry('1', { ...entry, text: entryText({ stem: 'Who?' }) }).options).toEqual(question.options);
    expect(questionFromEntry('2', entry).id).not.toBe(question.id);
    expect(question.options[question.key!]).toBe('Tam Corvane');
  });

  it('asks for typing where there are no options, and shows five at most', () => {
    const typed = questionFromEntry('1', {
      id: 'q1',
      text: entryText({ wrong: [], accepted: ['Tam'] }),
      origin: 'imported',
    });
    expect(typed).toMatchObject({ options: [], key: null, accepted: ['Tam Corvane', 'Tam'], origin: 'imported' });
    const many = entryText({ wrong: ['a', 'b', 'c', 'd', 'e', 'f'] });
    expect(questionFromEntry('1', { id: 'q1', text: many, origin: 'moderator' }).options).toHaveLength(5);
  });

  it('says whose work it is', () => {
    const credit = { author: 'Nan', licence: 'CC BY-SA 4.0', list: 'Harbours' };
    const question = questionFromEntry('1', {
      id: 'q1',
      text: entryText({ citation: 'p. 4', credit }),
      origin: 'imported',
    });
    expect(question.evidence.citation).toBe('p. 4; “Harbours”, Nan, CC BY-SA 4.0');
  });
});
