import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import { entities, prepared, rowSentences, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

const bank = buildBank(veldt(prepared));
const stems = bank.questions.map(({ stem }) => stem);
const reversed = <T>(items: readonly T[]): T[] => [...items].reverse();

describe('a bank', () => {
  it('asks when, who, which work, in which order, and what a table lists', () => {
    expect(stems).toContain('In which year did the Red Shoal burn Port Amber?');
    expect(stems).toContain('Which faction burned Port Amber in 1211?');
    expect(stems).toContain('Which EMB episode tells of this: “Dorvan of the Ash Crown fled to Sethra in 1219”?');
    expect(bank.questions.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['order', 'last', 'who', 'when', 'which-work']),
    );
    expect(bank.questions.some(({ type }) => ['relation', 'relation-pick', 'odd-one-out'].includes(type))).toBe(true);
  });

  it('has four different options with the key among them, and evidence with its citation', () => {
    for (const question of bank.questions) {
      expect(new Set(question.options).size).toBeGreaterThanOrEqual(question.key === null ? 0 : 4);
      if (question.key !== null) expect(question.accepted).toContain(question.options[question.key]);
      expect(question.evidence.sentence).not.toBe('');
      expect(question.stem.length).toBeLessThanOrEqual(question.type === 'order' ? 560 : 200);
      expect(Math.max(0, ...question.options.map(({ length }) => length))).toBeLessThanOrEqual(80);
      expect(question.difficulty).toBeGreaterThanOrEqual(0);
      expect(question.difficulty).toBeLessThanOrEqual(1);
    }
  });

  it('is the same bank every time', () => {
    expect(buildBank(veldt(prepared)).questions).toEqual(bank.questions);
    expect(new Set(bank.questions.map(({ id }) => id)).size).toBe(bank.questions.length);
  });

  it('keeps its ids when the company of the key or the wording changes', () => {
    const more = [
      ...entities,
      entity('Corvin Ash', 'character', { near: [] }),
      entity('Jessa Moor', 'character', { near: [] }),
    ];
    const extra = sentence('veldt', 40, '[[corvin-ash|Corvin Ash]] wrote letters to [[jessa-moor|Jessa Moor]].');
    const reworded = sentences.map((item) =>
      item.id === 'veldt#3'
        ? sentence('veldt', 3, 'In {{1211}}, the [[red-shoal|Red Shoal]] burned all of [[port-amber|Port Amber]].', {
            citations: item.citations,
          })
        : item,
    );
    const other = buildBank(veldt({ entities: more, sentences: [...reworded, ...rowSentences, extra] }));
    const idOf = (questions: typeof bank.questions, stem: string): string | undefined =>
      questions.find((question) => question.stem === stem)?.id;
    expect(idOf(other.questions, 'In which year did the Red Shoal burn all of Port Amber?')).toBe(
      idOf(bank.questions, 'In which year did the Red Shoal burn Port Amber?'),
    );
    const who = (questions: typeof bank.questions): string[] =>
      questions
        .filter(({ type, evidence }) => type === 'who' && evidence.sentence.includes('Greywater'))
        .map(({ id }) => id);
    expect(who(other.questions)).toEqual(who(bank.questions));
    expect(who(bank.questions)).not.toEqual([]);
  });

  it('does not mind the order in which the entities come', () => {
    const ids = (questions: typeof bank.questions): string[] => questions.map(({ id }) => id);
    expect(ids(buildBank(veldt({ ...prepared, entities: reversed(entities) })).questions)).toEqual(ids(bank.questions));
  });

  it('asks once for the year of what two texts tell of the same two in it', () => {
    const twice = [
      sentence('veldt', 60, 'In {{1230}}, the [[red-shoal|Red Shoal]] captured [[sethra|Sethra]].'),
      sentence(
        'other',
        1,
        'The [[red-shoal|Red Shoal]] took [[sethra|Sethra]] from the [[ash-crown|Ash Crown]] in {{1230}}.',
      ),
    ];
    const sources = [...prepared.sources, source('other', { title: 'The Lay of the Shoal', licence: 'CC BY-SA 4.0' })];
    const years = buildBank(veldt({ sources, sentences: [...sentences, ...twice] })).questions.filter(
      ({ type, accepted }) => /^(?:when|nearest-year)$/.test(type) && accepted.includes('1230'),
    );
    expect(years).toHaveLength(1);
  });

  it('asks no open date as a year and nothing that the source only guesses', () => {
    expect(bank.questions.filter(({ type, options, key }) => type === 'when' && options[key ?? -1] === '1240')).toEqual(
      [],
    );
    expect(stems.filter((stem) => stem.includes('poison'))).toEqual([]);
    expect(bank.rejections.some(({ gate }) => gate === 'hedge')).toBe(true);
  });

  it('names the voice of an account told from within its world', () => {
    const told = buildBank(
      veldt({ sources: [source('veldt', { title: 'The Crown’s Own Chronicle', voice: 'in-universe' })] }),
    );
    const prose = told.questions.filter(({ type }) =>
      ['who', 'which', 'when', 'object', 'cloze', 'which-work'].includes(type),
    );
    expect(prose).not.toEqual([]);
    for (const { stem } of prose) expect(stem).toMatch(/^According to “The Crown’s Own Chronicle”, /);
  });

  it('tells in which novel a story is told', () => {
    const plot = sentence(
      'veldt',
      30,
      '[[bree-sollen|Bree Sollen]] betrays [[orrin-tal|Orrin Tal]] at [[tarn|Tarn]] in {{1199}}.',
      { scope: 'The Salt Road' },
    );
    const told = buildBank(veldt({ sentences: [...sentences, plot] })).questions.filter(
      ({ evidence }) => evidence.sentence === plot.text,
    );
    expect(told).not.toEqual([]);
    for (const { stem } of told) expect(stem).toContain('The Salt Road');
  });

  it('asks about a matter on which accounts differ only by account, and offers no rival answer', () => {
    const rival = sentence('veldt', 31, '[[ysolde|Ysolde]] captured [[greywater|Greywater]].');
    const refer = (
      of: (typeof sentences)[number],
    ): {
      claim: string;
      references: {
        sourceId: string;
        section: string;
        sentenceId: string;
        sentence: string;
        citations: readonly string[];
      }[];
    } => ({
      claim: of.text,
      references: [
        { sourceId: of.sourceId, section: of.section, sentenceId: of.id, sentence: of.text, citations: of.citations },
      ],
    });
    const [, greywater] = sentences;
    if (greywater === undefined) throw new Error('the fixture has no second sentence');
    const told = buildBank(
      veldt({
        sentences: [...sentences, rival],
        accountGroups: [
          {
            id: 'g',
            question: 'Who captured Greywater?',
            subject: 'greywater',
            property: 'captured by',
            accounts: [refer(greywater), refer(rival)],
          },
        ],
      }),
    );
    const asked = told.questions.filter(
      ({ evidence, type }) => evidence.sentence === greywater.text && type !== 'first' && type !== 'last',
    );
    expect(asked).not.toEqual([]);
    for (const { stem, options } of asked) {
      expect(stem).toMatch(/^According to /);
      expect(options).not.toContain('Ysolde');
    }
  });
});
