import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Question } from '../../src/quiz/model.ts';
import { shortNames } from '../../src/quiz/answers/name-forms.ts';
import { sortByName } from '../../src/quiz/options/sorts.ts';
import type { Entity, Sentence } from '../../src/lore/model.ts';
import { entities, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source, year } from './fixtures/world.ts';

const bankOf = (told: readonly Sentence[], named: readonly Entity[] = entities): readonly Question[] =>
  buildBank(veldt({ statements: [], entities: named, sentences: told })).questions;
const find = (questions: readonly Question[], words: string): Question | undefined =>
  questions.find(({ stem }) => stem.includes(words));
const rightOf = ({ options, key }: Question): string => (key === null ? '' : (options[key] ?? ''));

describe('options of years', () => {
  it('are at least two years apart', () => {
    for (const { type, options } of buildBank(veldt()).questions) {
      if (type !== 'when' || !options.every((option) => /^\d+$/.test(option))) continue;
      const years = options.map(Number).sort((a, b) => a - b);
      expect(years.every((one, at) => at === 0 || one - (years[at - 1] ?? 0) >= 2)).toBe(true);
    }
  });

  it('lie in the decade that a passage tells of', () => {
    const markups = [
      'In the 1280s [[ysolde|Ysolde]] of [[tarn|Tarn]] was buying up land.',
      'She took [[port-amber|Port Amber]] from [[dorvan|Dorvan]] in {{1286}} without a fight.',
    ];
    const found = veldt({
      statements: [],
      sources: [source('veldt', { licence: null })],
      sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup, { paragraph: 7 })),
    });
    const asked = find(buildBank(found).questions, 'from Dorvan in _____ without');
    expect(asked?.options.map((option) => option.slice(0, 3))).toEqual(['128', '128', '128', '128']);
  });

  it('are of no year of peace, of what is told of a world war', () => {
    const text =
      'HMS Heron\n\nHMS Heron was a battleship of the Second World War. In 1940 Captain Bernard Lee attacked ten destroyers at Narvik. HMS Heron joined the Grey Fleet at Ostvik in 1921 under Captain Edward Philpott.';
    const [raid] = buildBank(buildLore({ articles: [{ name: 'page', text }] })).questions.filter(
      ({ stem, options }) => options.length > 0 && stem.includes('Narvik'),
    );
    expect(raid?.options.every((option) => Number(option) >= 1939 && Number(option) <= 1945)).toBe(true);
  });

  it('lie in the years that a war has in its name', () => {
    const text = `Lamp War of 1780–1795

The Lamp War of 1780–1795 was a war of Tarn. Osric Venn was a general of Tarn.

In 1786 Osric Venn burned the harbour of Saltmere. In 1790 Petra Hale took Gull Rock from Osric Venn.`;
    const years = buildBank(buildLore({ articles: [{ name: 'page', text }] })).questions.filter(
      ({ type }) => type === 'when',
    );
    expect(years).not.toEqual([]);
    for (const year of years.flatMap(({ options }) => options.map(Number))) {
      expect(year).toBeGreaterThanOrEqual(1780);
      expect(year).toBeLessThanOrEqual(1795);
    }
  });

  it('are far apart where the source says “around”', () => {
    const about = sentence('veldt', 50, 'Around 1290, [[ysolde|Ysolde]] sank the ferry of [[port-amber|Port Amber]].', {
      dates: [year(1290, { precision: 'circa', text: 'Around 1290' })],
    });
    const asked = find(bankOf([...sentences, about]), 'Around which year did Ysolde');
    expect(asked?.options).toHaveLength(4);
    const far = (asked?.options ?? [])
      .filter((option) => option !== '1290')
      .map((option) => Math.abs(Number(option) - 1290));
    expect(Math.min(...far)).toBeGreaterThanOrEqual(15);
    // Of nothing after it do the texts tell.
    expect(Math.max(...(asked?.options ?? []).map(Number))).toBe(1290);
  });
});

describe('wrong options', () => {
  it.each([
    ['Memorial Cloister', 'place', 'site'],
    ['Serbia', 'place', 'country'],
    ['Port Skellan Lighthouse', 'place', 'site'],
    ['Siege of Tarn', 'event', 'battle'],
    ['Salt War', 'event', 'war'],
    ['Marsh Academy', 'faction', 'learned'],
    ['Ashen Fish Beds', 'faction', 'thing'],
    ['Tarn', 'place', null],
  ] as const)('know the sort of %s', (name, kind, sort) => {
    expect(sortByName(entity(name, kind))).toBe(sort);
  });

  it('leave out those of another age', () => {
    const old = entity('Hale Morrow', 'character', { near: [] });
    const told = [
      ...sentences,
      sentence('veldt', 51, '[[hale-morrow|Hale Morrow]] drew the first map of [[tarn|Tarn]] in {{0902}}.', {
        section: 'Old days',
      }),
    ];
    for (const { options, key, evidence } of bankOf(told, [...entities, old]))
      if (key !== null && !evidence.sentence.includes('Hale Morrow')) expect(options).not.toContain('Hale Morrow');
  });

  it('leave out another name of the key, and an office', () => {
    const more = [
      entity('Lamp Brothers', 'faction', { near: [], takesThe: true }),
      entity('First Ferrier', 'character'),
    ];
    const told = [
      ...sentences,
      sentence(
        'veldt',
        52,
        'The [[guild-of-lamps|Guild of Lamps]], also known as the [[lamp-brothers|Lamp Brothers]], owned two mills.',
      ),
      sentence(
        'veldt',
        53,
        '[[ysolde|Ysolde]] was elected [[first-ferrier|First Ferrier]] of [[tarn|Tarn]] in {{1228}}.',
      ),
    ];
    for (const question of bankOf(told, [...entities, ...more])) {
      if (rightOf(question) === 'Guild of Lamps') expect(question.options).not.toContain('Lamp Brothers');
      expect(question.options).not.toContain('First Ferrier');
    }
  });
});

describe('questions on order', () => {
  const dated = (at: number, text: string): Sentence => sentence('veldt', 60 + at, text);
  const told = [
    dated(1, '[[ysolde|Ysolde]] founded the [[red-shoal|Red Shoal]] at [[tarn|Tarn]] in {{1301}}.'),
    dated(2, 'The [[red-shoal|Red Shoal]] raided [[sethra|Sethra]] in {{1305}}.'),
    dated(3, '[[dorvan|Dorvan]] crossed the bar of [[port-amber|Port Amber]] in {{1309}}.'),
    dated(4, '[[bree-sollen|Bree Sollen]] bought the mills of [[greywater|Greywater]] in {{1313}}.'),
    dated(5, '[[orrin-tal|Orrin Tal]] paved the market of [[veldhaven|Veldhaven]] in {{1317}}.'),
    dated(6, 'The [[guild-of-lamps|Guild of Lamps]] lit the quays of [[tarn|Tarn]] in {{1321}}.'),
    dated(7, 'The [[ash-crown|Ash Crown]] seized the ferries of [[sethra|Sethra]] in {{1325}}.'),
  ];
  const questions = bankOf(told).filter(({ type }) => ['order', 'first', 'last', 'before', 'after'].includes(type));
  const linesOf = ({ type, stem, options }: Question): string[] =>
    type === 'order'
      ? stem
          .split('\n')
          .slice(1)
          .map((line) => line.replace(/^\d\. /, ''))
      : [...options, /“(.*)”/.exec(stem)?.[1] ?? ''];

  it('use no event more than twice', () => {
    expect(questions.length).toBeGreaterThan(2);
    const uses = new Map<string, number>();
    for (const line of questions.flatMap(linesOf)) if (line !== '') uses.set(line, (uses.get(line) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBeLessThanOrEqual(2);
  });

  it('never put a founding beside what the founded did', () => {
    for (const question of questions) {
      const lines = linesOf(question).join(' ');
      expect(lines.includes('founded the Red Shoal') && lines.includes('Red Shoal raided')).toBe(false);
    }
  });

  it('leave out the founding of what the article is about', () => {
    const own = buildBank(
      veldt({ statements: [], sentences: told, sources: [source('veldt', { title: 'Red Shoal' })] }),
    ).questions.filter(({ type }) => type === 'order');
    for (const question of own) expect(linesOf(question).join(' ')).not.toContain('founded the Red Shoal');
  });
});

describe('a war', () => {
  it('is asked for its first and its last year', () => {
    const war = entity('Salt War', 'event', { near: [], takesThe: true });
    const told = sentence('veldt', 54, 'The [[salt-war|Salt War]] (1231–1238) emptied the harbours of [[tarn|Tarn]].', {
      dates: [year(1231, { until: 1238, precision: 'range', text: '1231–1238' })],
    });
    const stems = bankOf([...sentences, told], [...entities, war]).map(({ stem }) =>
      stem.replace(/^As near as you can guess, i/, 'I'),
    );
    expect(stems).toEqual(
      expect.arrayContaining(['In which year did the Salt War begin?', 'In which year did the Salt War end?']),
    );
  });
});

describe('a table with tabs', () => {
  it('is asked row by row', () => {
    const line = (at: number, text: string): Sentence =>
      sentence('veldt', 70 + at, text, { form: 'item', section: 'Members' });
    const lines = [
      'Town\tJoined\tSpeaker',
      'Tarn\t1204\tHale Ord',
      'Sethra\t1211\tMina Crole',
      'Greywater\t1219\tPavel Stott',
      'Lowmere\t1224\tOda Finn',
    ];
    const stems = bankOf([...sentences, ...lines.map((text, at) => line(at, text))]).map(({ stem }) => stem);
    expect(
      stems.some((stem) => /n which year did (?:Tarn|Sethra|Greywater|Lowmere) join the Veldt League\?$/.test(stem)),
    ).toBe(true);
    expect(
      stems.some((stem) =>
        /^(?:Who was the speaker of (?:Tarn|Sethra|Greywater|Lowmere)|Which of these had .+ as its speaker)\?$/.test(
          stem,
        ),
      ),
    ).toBe(true);
    expect(stems.filter((stem) => stem.includes('table'))).toEqual([]);
  });
});

describe('a ship', () => {
  it('may be typed without the letters before its name', () => {
    expect(shortNames('RV Amber Lady', 'ship')).toEqual(['Amber Lady']);
    expect(shortNames('NATO Command', 'faction')).toEqual([]);
  });
});
