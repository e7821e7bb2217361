import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { askedOfPage as page } from './fixtures/page.ts';

/** What lives of persons got wrong, as fan wikis have them: whose page it is, and by what names somebody goes. */

const loreOf = (...lines: readonly string[]) => buildLore({ articles: [{ name: 'page', text: lines.join('\n\n') }] });

const bearer = (name: string, ...lines: readonly string[]) =>
  loreOf(...lines).entities.find((one) => one.name === name || one.aliases.includes(name));

const quest = [
  'Sarcev Quest',
  'Sarcev Quest was a Drosh male who served as one of the Hands, an elite cadre of agents of the Grey Court. In 12 Quest joined the Ostvik Council and settled at Marl Station.',
  'Quest bribed the physician Mammon Hoole at Ostvik in 14. In 19 Quest was taken to Tarn by the hunter Ailyn Vel.',
];

describe('the page of a person', () => {
  it.each([
    ['Sera Vance', 'Sera Vance was a female Drosh pilot serving the Grey Order during the Salt War.', {}],
    ['Orrin Tal', 'A Drosh male, Orrin Tal was trained by the Grey Order at Ostvik.', { gender: 'male' }],
    ['Seventh Sister', 'The Seventh Sister was a female Drosh who served the Grey Order.', { gender: 'female' }],
  ])('is known by what it says of %s', (name, text, gender) => {
    expect(bearer(name, name, text)).toMatchObject({ kind: 'character', ...gender });
  });

  it('is nobody’s where another is told to be a man', () => {
    expect(
      bearer('Ostvik', 'Ostvik', 'The captain of Ostvik was a male Drosh. Ostvik lies on the Grey Coast.')?.kind,
    ).not.toBe('character');
  });

  it('is asked of, though its title says “Quest”', () => {
    const stems = page(...quest).map(({ stem }) => stem);
    expect(stems.some((stem) => stem.includes('Mammon Hoole') || stem.includes('Ailyn Vel'))).toBe(true);
    expect(bearer('Quest', ...quest)?.name).toBe('Sarcev Quest');
  });

  it('is of whom its sentences call by less than its title', () => {
    const text =
      'Letho of Gulet was a witcher. Letho met Geralt at Ostvik, and Letho left him there. Letho died at Marl.';
    expect(bearer('Letho of Gulet', 'Letho of Gulet', text)).toMatchObject({ name: 'Letho', kind: 'character' });
    const princess = 'Princess Daena Velm was a lady of Ostvik. Daena Velm met Geralt at Marl. Daena Velm died there.';
    expect(bearer('Princess Daena Velm', 'Princess Daena Velm', princess)).toMatchObject({ kind: 'character' });
  });

  it('is of whom a rank stands behind in its title', () => {
    const text =
      'In 1204 the keep of Ostvik was given to Orrin Tal by the Grey Court. Orrin Tal met Geralt at Marl. Orrin Tal died there.';
    expect(bearer('Orrin Tal, 1st Earl of Tarn', '# Orrin Tal, 1st Earl of Tarn', text)?.name).toBe('Orrin Tal');
    expect(bearer('Orrin Tal (warden)', '# Orrin Tal (warden)', text)?.name).toBe('Orrin Tal');
  });

  it('is not of a nickname amid the name', () => {
    const text = 'Sal "the Deacon" Morello was a male Drosh captain of the Grey Fleet. Morello left Ostvik in 12.';
    expect(loreOf('Sal Morello', text).sources[0]?.title).toBe('Sal Morello');
  });
});

describe('a name that somebody goes by', () => {
  it('is not another person’s', () => {
    const text = [
      'Hohass Ekwesh, known as Runt, was a male Drosh pilot of the Grey Fleet.',
      'Ekwesh met Kell Tainer at Ostvik in 12. There Runt told Tainer of the Salt War. Runt and Tainer left for Marl.',
    ];
    expect(bearer('Runt', 'Hohass Ekwesh', ...text)?.name).toBe('Hohass Ekwesh');
  });

  it('is not a kinsman’s', () => {
    const asked = page(
      'House Alde',
      'House Alde was a noble house, led in 12 by Count Maelrich Alde.',
      'Jaesa Willsaam was a servant in the employ of the noblewoman Renata Alde at Ostvik in the years before the Salt War. In 14 Count Alde met the spy Hark at the keep of Tarn. Renata Alde died at Marl in 19.',
    ).filter(({ accepted }) => accepted.includes('Renata Alde'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.flatMap(({ accepted }) => accepted)).not.toContain('Count Alde');
    expect(asked.flatMap(({ accepted }) => accepted)).not.toContain('Maelrich Alde');
  });
});

describe('a question', () => {
  it('is put of many where its topic is many', () => {
    const stems = page(
      'Velmids',
      'Founded: 867\nDissolved: 1306\nSeat: Ostvik',
      'The Velmids were a dynasty that ruled Ostvik. The Velmids held Marl Station for the Grey Court in 1204.',
    ).map(({ stem }) => stem);
    expect(stems.join()).not.toMatch(/was the Velmids/);
    expect(stems.join()).toMatch(/were the Velmids (?:founded|dissolved)/);
  });

  it('is counted with how often, where the text counts', () => {
    const stems = page(
      'Mix Liddell',
      'Mix Liddell was a male Drosh of Ostvik. In 1255, Mix Liddell won the Landing Shootout of Marl Station for the first time.',
    ).map(({ stem }) => stem);
    const asked = stems.filter((stem) => stem.startsWith('In which year did Mix Liddell win'));
    expect(asked.every((stem) => stem.includes('for the first time'))).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
