import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { entities, veldt } from './fixtures/veldt.ts';
import { entity, sentence, type World } from './fixtures/world.ts';

/** The wordings of all that is asked of these sentences alone. */
const stems = (markups: readonly string[], more: Partial<World> = {}): string[] =>
  buildBank(
    veldt({ statements: [], sentences: markups.map((markup, at) => sentence('veldt', at + 1, markup)), ...more }),
  ).questions.map(({ stem }) => stem);
const all = (...markups: string[]): string => stems(markups).join('\n');

describe('a participle', () => {
  it.each([
    ['[[orrin-tal|Orrin Tal]], master of the quays of [[tarn|Tarn]], killed in {{1204}}.', /\bkill/i],
    ['[[ysolde|Ysolde]] crowned in {{1204}} at [[tarn|Tarn]].', /did Ysolde crown/],
    ['A row of beacons laid out in {{1204}} by [[dorvan|Dorvan]] at [[tarn|Tarn]].', /lay out/],
  ])('is not read as a deed: %s', (markup, wrong) => {
    expect(all(markup)).not.toMatch(wrong);
  });

  it('of which the source leaves open whether it is true is not asked', () => {
    expect(
      stems(['In {{1204}}, Queen [[ysolde|Ysolde]] is either slain or crowned at the gates of [[tarn|Tarn]].']),
    ).toEqual([]);
  });
});

describe('a clause that leans on an earlier sentence', () => {
  it.each([
    'The steamer [[port-amber|Port Amber]] was sent to offer help in {{1204}}.',
    '[[maresh-tal|Maresh Tal]] was invited to [[tarn|Tarn]] in gratitude.',
    '[[maresh-tal|Maresh Tal]] burned the mills of [[tarn|Tarn]] that December.',
    'The expedition wintered at [[tarn|Tarn]] in {{1204}}.',
    'In {{1204}}, the Duke sold [[tarn|Tarn]] and [[sethra|Sethra]].',
    '[[maresh-tal|Maresh Tal]] again burned the mills of [[tarn|Tarn]] in {{1204}}.',
  ])('is asked nothing about: %s', (markup) => {
    expect(stems([markup])).toEqual([]);
  });

  it('is asked without the phrase that leans, where enough is left', () => {
    expect(all('In {{1204}}, [[dorvan|Dorvan]] closed the salt pits of [[tarn|Tarn]] to the towns.')).toMatch(
      /close the salt pits of Tarn\?/,
    );
  });
});

describe('a name', () => {
  it('keeps the capital of its title within a question', () => {
    const found = all('Dame [[ysolde|Ysolde]] was elected warden of [[tarn|Tarn]] in {{1204}}.');
    expect(found).not.toContain('dame');
    expect(found).toContain('Dame Ysolde');
  });

  it('is not cut off behind its particle', () => {
    const asher = entity('Oren', 'character');
    expect(
      stems(['The physician Tobin ben [[oren|Oren]] founded the hospital of [[tarn|Tarn]] in {{1204}}.'], {
        entities: [...entities, asher],
      }).join('\n'),
    ).not.toMatch(/(?<!ben )Oren/);
  });

  it('that what is counted has takes no article', () => {
    expect(
      all('In {{1204}}, two hundred [[ash-crown|Crown]] and [[red-shoal|Shoal]] ships were lost at [[tarn|Tarn]].'),
    ).not.toMatch(/hundred the/);
  });

  it('is not asked for without what goes on with it', () => {
    expect(
      all('[[dorvan|Dorvan]] left the [[guild-of-lamps|Guild of Lamps]] in Physics in {{1204}} at [[tarn|Tarn]].'),
    ).not.toMatch(/leave in Physics/);
  });
});

describe('a second clause', () => {
  it.each([
    '[[dorvan|Dorvan]] arrived at the gates of [[tarn|Tarn]] in {{1204}} and within a year had won over its council.',
    '[[dorvan|Dorvan]] annexed the harbour of [[tarn|Tarn]] in {{1204}}, and by the next spring, its barges were at work.',
    '[[dorvan|Dorvan]] seized the mint of [[tarn|Tarn]] in {{1204}}, but its masters held [[ysolde|Ysolde]] responsible.',
    'In {{1204}}, [[dorvan|Dorvan]] opened a yard at [[tarn|Tarn]], and its school, where [[ysolde|Ysolde]] taught, drew sailors.',
  ])('is not dragged along or cut in two: %s', (markup) => {
    const turned = stems([markup]).filter((stem) => !stem.startsWith('Fill in'));
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.join('\n')).not.toMatch(/had won|at work|responsible|school/);
  });
});

describe('a whole sentence with a blank', () => {
  it('asks what no other wording can', () => {
    expect(
      all(
        'Those of [[tarn|Tarn]] knew.',
        'Whether [[maresh-tal|Maresh Tal]], whom [[dorvan|Dorvan]] feared, rests at [[tarn|Tarn]], nobody ever told.',
      ),
    ).not.toContain('_____');
    expect(
      all(
        'The tale The Salt Bell, by [[bree-sollen|Bree Sollen]], is set at [[tarn|Tarn]] in the days of [[dorvan|Dorvan]].',
      ),
    ).not.toBe('');
  });

  it('stands for no line that is no sentence', () => {
    const caption = sentence(
      'veldt',
      1,
      'The [[port-amber|Port Amber]] beset off [[tarn|Tarn]], drawn by [[ysolde|Ysolde]]',
      {
        form: 'caption',
      },
    );
    expect(buildBank(veldt({ statements: [], sentences: [caption] })).questions).toEqual([]);
  });
});

it('a work is not said to be when what it tells of was', () => {
  const told = sentence('veldt', 1, '[[dorvan|Dorvan]] raised the first towers of [[tarn|Tarn]] in {{850}}.', {
    citations: ['EMB: "Salt"'],
  });
  const found = buildBank(veldt({ statements: [], sentences: [told] })).questions;
  for (const { type, stem } of found) if (type === 'which-work') expect(stem).toMatch(/tells of this/);
});

describe('a span of time cut off', () => {
  it('does not leave its preposition behind', () => {
    expect(all('[[maresh-tal|Maresh Tal]] ruled [[tarn|Tarn]] through {{1204}}.')).not.toMatch(/through[?”]/);
  });
});

describe('a pasted page', () => {
  const people = ['Ada Venn', 'Orla Tace', 'Brin Holt', 'Cole Marsh', 'Dara Finn'];
  const rows = people.map((name, i) => `${name}\tkeeper of tower ${['one', 'two', 'three', 'four', 'five'][i] ?? ''}`);
  const text = `Order of Oars | Tidewiki\n\nThe Order of Oars was founded by Ada Venn in 812.\n\nKeepers\n\nName\tOffice\n${rows.join('\n')}\n`;
  it('is called by its first line, not by its file', () => {
    const lore = buildLore({ articles: [{ name: 'order_of-oars.txt', text }] });
    expect(lore.sources.map(({ id, title }) => [id, title])).toEqual([['order_of-oars.txt', 'Order of Oars']]);
    expect(buildBank(lore).questions.filter(({ stem }) => stem.includes('.txt'))).toEqual([]);
  });

  it('without one is called as its file is, in words', () => {
    const plain = 'old notes from the tower.\n\nAda Venn kept the lamp of Vane in 812.';
    const lore = buildLore({ articles: [{ name: 'order_of-oars.txt', text: plain }] });
    expect(lore.sources[0]?.title).toBe('order of oars');
  });

  it('a book named after a town is no other name of it', () => {
    const words =
      'Orme\n\nThe town of Orme lies by the sea. In 1013, the Tarsene fleet attacked Orme. Brin Holt wrote the novel "A Candle for Orme" in 1999.';
    const lore = buildLore({ articles: [{ name: 'orme.txt', text: words }] });
    for (const { accepted } of buildBank(lore).questions.filter(({ accepted: one }) => one.includes('Orme')))
      expect(accepted).not.toContain('A Candle for Orme');
  });
});
