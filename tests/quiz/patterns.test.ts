import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMatch, matches } from '../../src/quiz/patterns.ts';

const patterns = [
  /\b(?:[Tt]he|an?) (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}’'-]+/u,
  /^(?!.*\p{Lu}{2}).*[^\p{Lu}_]\d/u,
  /(?<![\p{L}\p{N}])(?<name>\p{Lu}\p{Ll}+)['’]s \k<name>/u,
  /\p{L}+(?:ed|ing)[.?”]$/iu,
  /[\p{M}]|x/u,
  /\P{L}y/u,
];
const piece = fc.constantFrom(
  'the ',
  'The ',
  'an old ',
  'Tarn',
  "Tarn's ",
  'ÉOMER ',
  'élan ',
  '“',
  '”',
  '12',
  '_',
  'burned.',
  'Ärger',
  'xy',
);

describe('a pattern by its plain twin', () => {
  it('finds what the pattern itself finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(piece, { maxLength: 9 }), (pattern, pieces) => {
        const text = pieces.join('');
        expect(matches(pattern, text)).toBe(pattern.test(text));
        expect(firstMatch(pattern, text)?.[0]).toBe(pattern.exec(text)?.[0]);
        expect(firstMatch(pattern, text)?.index).toBe(pattern.exec(text)?.index);
      }),
      { numRuns: 500 },
    );
  });
});
