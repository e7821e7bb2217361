import { describe, expect, it } from 'vitest';
import { isOwnPart } from '../../src/quiz/clauses/own-parts.ts';
import { leanOfEvent } from '../../src/quiz/gates/deixis.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { failuresOf, stem } from './fixtures/bad-stems.ts';
import { standingSentences } from '../../src/quiz/kinds/standing-sentence.ts';
import { veldt } from './fixtures/veldt.ts';
import { sentence, source } from './fixtures/world.ts';

const ground = createGround(veldt());
const gatesOf = (text: string): string[] => failuresOf(stem(`Fill in the blank: “${text}”`), ground);
describe('an event of an order', () => {
  it('tells where somebody came', () => {
    expect(leanOfEvent('Maresh Tal came')).toBeDefined();
    expect(leanOfEvent('Maresh Tal came to Tarn')).toBeUndefined();
  });
});

describe('a time or an aim that only an earlier sentence tells', () => {
  it.each([
    '_____ and Greywater were laid waste by Orrin Tal within months.',
    '_____ was for fighting Greywater from the start, as was Orrin Tal.',
    'Maresh Tal remained in _____, and Orrin Tal was sent in pursuit.',
  ])('is turned away: %s', (text) => {
    expect(gatesOf(text)).toContain('deixis');
  });
  it.each([
    '_____ and Greywater were laid waste by Orrin Tal within months of the Harrow War.',
    'Orrin Tal was for fighting Greywater from the start, as was _____, the warden of Tarn.',
    'Maresh Tal remained in Tarn, and _____, his lieutenant, was sent in pursuit.',
    'Maresh Tal remained in _____, and Orrin Tal was sent in pursuit of Dorvan.',
  ])('but not where the wording tells of what, or who it was: %s', (text) => {
    expect(gatesOf(text)).not.toContain('deixis');
  });
});

describe('a pronoun that the subject cannot be', () => {
  const told = (markup: string): string[] =>
    standingSentences(
      createGround(veldt({ statements: [], sources: [source('veldt')], sentences: [sentence('veldt', 1, markup)] })),
    ).map(({ sentence: { text } }) => text);

  it.each([
    '[[dorvan|Dorvan]], the last warden of [[tarn|Tarn]], did not give it to the king.',
    '[[dorvan|Dorvan]], the last warden of [[tarn|Tarn]], had never spoken to them.',
  ])('is told of by no sentence that stands alone: %s', (markup) => {
    expect(told(markup)).toEqual([]);
  });
  it.each([
    '[[dorvan|Dorvan]], the last warden of [[tarn|Tarn]], did not give [[sethra|Sethra]] to the king of Orme.',
    '[[dorvan|Dorvan]], the last warden of [[tarn|Tarn]], had a list of wrongs, among them what befell [[sethra|Sethra]].',
  ])('but here nothing is left open: %s', (markup) => {
    expect(told(markup)).toHaveLength(1);
  });
});

describe('what an event has of its own', () => {
  it.each<[string, string, boolean]>([
    ['Harrow War', 'garrison', false],
    ['Harrow War', 'siege', false],
    ['Harrow War', 'war', true],
    ['Siege of Tarn', 'siege', true],
    ['Siege of Tarn', 'defenders', true],
    ['Great Siege of Tarn', 'city', false],
  ])('%s: the %s', (name, noun, isOwn) => {
    expect(isOwnPart({ kind: 'event', name })(noun)).toBe(isOwn);
  });
});
