import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAnswer } from '../../src/quiz/index.ts';
import { fold } from '../../src/quiz/fold.ts';

const judge = (typed: string, accepted: string[], others: string[] = []): string =>
  matchAnswer(typed, accepted, others).verdict;

describe('a typed answer', () => {
  it.each([
    ['Paris!', 'Paris'],
    ['the veldt league', 'Veldt League'],
    ['J’mora', "J'mora"],
    ['jmora', "J'mora"],
    ['Zoë Açaí', 'Zoe Acai'],
    ['Deep Harbour Nine', 'Deep Harbour 9'],
    ['Dorvan III', 'Dorvan 3'],
    ['first', '1'],
    ['Veldt Leage', 'Veldt League'],
    ['Gild of Lamp', 'Guild of Lamps'],
    ['Киев', 'киев'],
    ['東京', '東京'],
    ['المدينة', 'المدينة'],
    ['หนังสือ', 'หนังสือ'],
  ])('%s is right for %s', (typed, name) => {
    expect(judge(typed, [name])).toBe('right');
  });

  it.each([
    ['Henry VII', 'Henry VIII'],
    ['World War I', 'World War II'],
    ['Deep Harbour 8', 'Deep Harbour 9'],
    ['1204', '1205'],
    ['air', 'chair'],
    ['Tarm', 'Tarn'],
    ['', 'Tarn'],
    ['!!!', 'Tarn'],
    ['киев', 'кива'],
    ['東京', '京都'],
  ])('%s is not right for %s', (typed, name) => {
    expect(judge(typed, [name])).not.toBe('right');
  });

  it('tells a near miss as such', () => {
    expect(judge('Veldt Legu', ['Veldt League'], ['Ash Crown'])).not.toBe('wrong');
    expect(judge('League', ['Veldt League'])).toBe('near');
    expect(judge('something else', ['Veldt League'])).toBe('wrong');
  });

  it('never lets a typo turn one option into another', () => {
    expect(judge('Marisa', ['Marish'], ['Marisa'])).toBe('wrong');
    expect(judge('Marisha', ['Marisho'], ['Marishi'])).not.toBe('right');
  });

  it('takes a list of options for no guess', () => {
    expect(judge('Tarn, Sethra', ['Tarn'], ['Sethra'])).toBe('wrong');
    expect(judge('Tarn or Sethra or Greywater', ['Tarn'], ['Sethra', 'Greywater'])).toBe('wrong');
    expect(judge('Tarn Sethra', ['Tarn'], ['Sethra'])).toBe('wrong');
    expect(judge('Sword and Lantern', ['Sword and Lantern'], ['Sword'])).toBe('right');
  });
});

const word = fc.constantFrom(
  'Ash',
  'Crown',
  'Veldt',
  'League',
  'Amber',
  'Tarn',
  'Marrow',
  'Guild',
  'Lamps',
  'Salt',
  'II',
  'III',
  '7',
  'Орда',
  '東',
  'Ζεύς',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('matching, for all names', () => {
  it('accepts every name for itself, in any script and case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        expect(judge(text, [text])).toBe('right');
        expect(judge(` ${text.toUpperCase().toLowerCase()} `, [text.toUpperCase().toLowerCase()])).toBe('right');
      }),
    );
  });

  it('tells names apart that have the same words and number in another order', () => {
    expect(judge('Amber III', ['III Amber'], ['Amber III'])).toBe('wrong');
  });

  it('lets no two names accept each other', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre(fold(a) !== fold(b));
        const numerals = (text: string): string =>
          fold(text)
            .replace(/\bii\b/g, '2')
            .replace(/\biii\b/g, '3');
        fc.pre(numerals(a).replaceAll(' ', '') !== numerals(b).replaceAll(' ', ''));
        expect(judge(b, [a], [b])).not.toBe('right');
      }),
    );
  });

  it('never takes a list of options for right', () => {
    const separator = fc.constantFrom(', ', '; ', ' / ', ' or ', ' and ', '\n', ' | ');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 4, selector: fold }), separator, (names, between) => {
        const [right = '', ...others] = names;
        const list = names.join(between);
        fc.pre(names.every((one) => fold(one) !== fold(list)));
        expect(judge(list, [right], others)).not.toBe('right');
      }),
    );
  });

  it('needs numbers exact', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        fc.pre(a !== b);
        expect(judge(`Station ${String(b)}`, [`Station ${String(a)}`])).toBe('wrong');
      }),
    );
  });
});
