import { describe, expect, it } from 'vitest';
import { stemOf, synonymsOf } from '../../src/lore/words/terms.ts';
import { buildAldmoor } from './aldmoor.ts';

const lore = buildAldmoor();

describe('search', () => {
  it('puts the passage that has all words first and marks them', () => {
    const [first] = lore.search('destroyed fleet raiders');
    expect(first?.sentence.text).toContain('destroyed the fleet');
    expect(first?.words).toEqual(expect.arrayContaining(['destroyed', 'fleet', 'Raiders']));
  });

  it.each([
    ['a typing mistake', 'betreyed', 'betrayed'],
    ['a word typed in part', 'Marrow', 'Marrowgate'],
    ['another form of the word', 'marriage', 'married'],
  ])('forgives %s', (_, typed, found) => {
    expect(lore.search(typed)[0]?.sentence.text).toContain(found);
  });

  it('finds by citation, keeps to the limit, and orders by score', () => {
    expect(lore.search('The Open Gate').length).toBeGreaterThan(0);
    const passages = lore.search('Aldmoor', { limit: 3 });
    expect(passages).toHaveLength(3);
    expect(passages.map(({ score }) => score)).toEqual(passages.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('gives the same answer twice, and nothing for words of no meaning', () => {
    expect(lore.search('Brannoc')).toEqual(lore.search('Brannoc'));
    expect(lore.search('the of and')).toEqual([]);
  });
});

describe('terms', () => {
  it.each([
    ['conquest', 'conquered'],
    ['invasion', 'invaded'],
    ['discovery', 'discovered'],
    ['survivors', 'survived'],
    ['colonies', 'colonised'],
    ['agreed', 'agreement'],
    ['conclusion', 'conclude'],
    ['freed', 'freedom'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('keeps apart what only looks alike', () => {
    expect(stemOf('former')).not.toBe(stemOf('form'));
    expect(stemOf('wary')).not.toBe(stemOf('war'));
  });

  it('lets an emperor stand for a leader, but not a president for an emperor', () => {
    expect(synonymsOf(stemOf('leader'))).toContain(stemOf('emperor'));
    expect(synonymsOf(stemOf('emperor'))).not.toContain(stemOf('president'));
  });
});
