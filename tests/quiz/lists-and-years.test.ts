import { describe, expect, it } from 'vitest';
import { buildBank } from '../../src/quiz/index.ts';
import type { QuizGround } from '../../src/quiz/ground/ground.ts';
import { calledInRow, columnWords } from '../../src/quiz/kinds/table-words.ts';
import { entities, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

const asked = (...more: ReturnType<typeof sentence>[]) =>
  buildBank(veldt({ statements: [], sentences: [...sentences, ...more] } satisfies Partial<QuizGround>)).questions;
const of = (section: string, form: 'item' | 'caption' | 'infobox' | 'prose', ...lines: string[]) =>
  lines.map((line, at) => sentence('veldt', 700 + at, line, { section, form }));

describe('a heading that is a year', () => {
  const told = (section: string, ...lines: string[]) =>
    asked(...of(section, 'prose', ...lines)).filter(({ type }) => type === 'when' || type === 'nearest-year');

  it('dates what is told under it', () => {
    const question = told('Chronicle / 1222', '[[maresh-tal|Maresh Tal]] burns the harbour of [[tarn|Tarn]].').find(
      ({ accepted }) => accepted.includes('1222'),
    );
    expect(question?.stem).toMatch(/n which year did Maresh Tal burn the harbour of Tarn\?$/);
  });

  it('does not date what has a time of its own, or no whole sentence', () => {
    expect(
      told(
        '1222',
        'Two years later [[maresh-tal|Maresh Tal]] burns the harbour of [[tarn|Tarn]].',
        '[[dorvan|Dorvan]] appointed [[orrin-tal|Orrin Tal]] of [[sethra|Sethra]].',
      ).filter(({ accepted }) => accepted.includes('1222')),
    ).toEqual([]);
  });
});

describe('a journey through time', () => {
  it.each([
    'Two men of [[tarn|Tarn]] were sent back in time to [[sethra|Sethra]] in the year {{1204}}.',
    '[[maresh-tal|Maresh Tal]] was taken to the year {{1204}} by [[dorvan|Dorvan]].',
  ])('has no year: %s', (line) => {
    const sentenceOf = of('', 'prose', line)[0]?.text;
    const dated = asked(...of('', 'prose', line)).filter(
      ({ evidence, type }) =>
        evidence.sentence === sentenceOf && ['when', 'nearest-year', 'first', 'last'].includes(type),
    );
    expect(dated).toEqual([]);
  });

  it('is none where somebody only came in time', () => {
    const line =
      'In the year {{1204}} [[maresh-tal|Maresh Tal]] came back in time to save the harbour of [[tarn|Tarn]].';
    expect(asked(...of('', 'prose', line)).map(({ accepted }) => accepted)).toContainEqual(['1204']);
  });
});

describe('lists', () => {
  it('a timeline is asked for the year of an entry', () => {
    const stems = asked(
      ...of(
        'Timeline',
        'caption',
        '{{1204}}: Fire in the harbour of [[tarn|Tarn]]',
        '{{1210}}: Fleet of [[sethra|Sethra]] lost',
        '{{1217}}: Peace at [[greywater|Greywater]]',
      ),
    ).map(({ stem }) => stem);
    expect(stems.some((stem) => stem.endsWith('which year has the entry “Peace at Greywater”?'))).toBe(true);
  });

  it('those who held an office are asked for by their years', () => {
    const lines = ['Hew Ord', 'Mina Crole', 'Odo Vane', 'Ruta Sele', 'Inga Marl'].map((name, at) => {
      const [from, until] = [1200 + at * 10, 1210 + at * 10];
      const plain = sentence('veldt', 720 + at, `${name}, ${String(from)}–${String(until)}`, {
        form: 'item',
        section: 'Wardens of Tarn',
      });
      const text = `${String(from)}–${String(until)}`;
      return { ...plain, dates: [{ year: from, until, precision: 'range' as const, realWorld: false, text }] };
    });
    const question = asked(...lines).find(({ stem }) => stem.includes('Wardens of Tarn for the years 1220–1230'));
    expect(question?.stem).toBe('Which of these is listed among the Wardens of Tarn for the years 1220–1230?');
    expect(question?.accepted).toEqual(['Odo Vane']);
  });
});

describe('how powers stand to one another', () => {
  it('is asked of lines under that heading', () => {
    const stems = asked(
      ...of(
        'Relations',
        'infobox',
        'Lamp wardens: friendly, send grain',
        'Isle of Marl: long hostile; better of late',
        'Order of Salt: open war from 1204',
        'Gull folk: rival',
        'The Deep: asleep',
      ),
    ).flatMap(({ stem, options }) =>
      stem.includes('relation') || stem.includes('stand to') ? [stem, ...options] : [],
    );
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.join('\n')).not.toMatch(/asleep|The Deep/i);
  });

  it.each([
    ['Isle of Marl', { called: 'the Isle of Marl', plural: false }],
    ['Almoners', { called: 'the Almoners', plural: true }],
    ['The Undertide', { called: 'the Undertide', plural: false }],
    ['Salt League', { called: 'the Salt League', plural: false }],
    ['House of Ord', { called: 'the House of Ord', plural: false }],
    ['Tarn', { called: 'Tarn', plural: false }],
    ['Cyprus', { called: 'Cyprus', plural: false }],
  ])('calls %s by its article', (name, called) => {
    expect(calledInRow(name, false)).toEqual(called);
  });

  it('knows a stance', () => {
    const fits = columnWords('relation', 'the Crown', [])?.fits;
    expect(['Friendly, creditor', 'Open warfare', 'Alliance member'].every((value) => fits?.(value))).toBe(true);
    expect(fits?.('Asleep')).toBe(false);
  });
});

describe('a year behind the name of what happened', () => {
  const world = (line: string) =>
    buildBank(
      veldt({
        statements: [],
        entities: [...entities, entity('Salt Accords', 'event', { takesThe: true, near: [] })],
        sentences: [...sentences, sentence('veldt', 760, line)],
      }),
    ).questions.map(({ stem }) => stem.replace(/^As near as you can guess, i/, 'I'));

  it('is the year in which it was', () => {
    expect(
      world('The wardens of [[tarn|Tarn]] hated the [[salt-accords|Salt Accords]] of {{1208}} above all.'),
    ).toContain('In which year were the Salt Accords concluded?');
  });

  it('is not where a second one is told, or a span', () => {
    for (const line of [
      'The wardens of [[tarn|Tarn]] hated the Second [[salt-accords|Salt Accords]] of {{1208}} above all.',
      'The wardens of [[tarn|Tarn]] hated the [[salt-accords|Salt Accords]] of {{1208}}–1211 above all.',
    ])
      expect(world(line)).not.toContain('In which year were the Salt Accords concluded?');
  });
});

it('a century is no leak of itself', () => {
  const told = sentence(
    'veldt',
    770,
    'In the 13th century [[maresh-tal|Maresh Tal]] burned the harbour of [[tarn|Tarn]].',
  );
  const dates = [{ year: 1200, until: 1299, precision: 'century' as const, realWorld: false, text: '13th century' }];
  expect(asked({ ...told, dates }).map(({ stem }) => stem)).toContain(
    'In which century did Maresh Tal burn the harbour of Tarn?',
  );
});
