import { describe, expect, it } from 'vitest';
import { chooseQuestions } from '../../src/quiz/choose.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import type { Candidate } from '../../src/quiz/candidate.ts';
import type { Entry, Judgement } from '../../src/quiz/judge.ts';
import { sentences, veldt } from './fixtures/veldt.ts';

const ground = createGround(veldt());
const [told] = sentences;

const candidate = (key: string, more: Partial<Candidate> = {}): Candidate => ({
  type: 'who',
  stem: `Who of all people lit the lamp of ${key} in the tower?`,
  key,
  pool: { from: 'entities', entityId: key, kind: 'character' },
  fact: { article: 'veldt', subject: key, property: `light${key}`, value: key, qualifiers: {} },
  accepted: [key],
  sentences: told === undefined ? [] : [told],
  entityIds: [key],
  anchors: 2,
  slip: false,
  roughness: 0,
  ...more,
});

const chosenOf = (
  candidates: readonly Candidate[],
  judge: (entry: Entry) => Judgement = ({ candidate: one, id, at }) => ({
    kept: { candidate: one, distractors: [], id, at },
  }),
) => {
  const judged: string[] = [];
  const { kept, rejections } = chooseQuestions(candidates, ground, (entry) => {
    judged.push(entry.candidate.key);
    return judge(entry);
  });
  return { judged, kept: kept.map((one) => one.candidate.key), rejections };
};

describe('the choice of questions', () => {
  it('takes the most promising of a sentence, and judges no more than it has room for', () => {
    const { judged, kept, rejections } = chosenOf([
      candidate('a', { roughness: 2 }),
      candidate('b'),
      candidate('c'),
      candidate('d', { roughness: 1 }),
    ]);
    expect(kept).toEqual(['b', 'c']);
    expect(judged).toEqual(['b', 'c']);
    expect(rejections.map(({ candidate: { key }, gate }) => [key, gate])).toEqual([
      ['a', 'duplicate'],
      ['d', 'duplicate'],
    ]);
  });

  it('goes on to the next where a gate turns one away, and says why', () => {
    const { kept, rejections } = chosenOf(
      [candidate('a'), candidate('b'), candidate('c')],
      ({ candidate: one, id, at }) =>
        one.key === 'a' ? { gate: 'leak', reason: 'told' } : { kept: { candidate: one, distractors: [], id, at } },
    );
    expect(kept).toEqual(['b', 'c']);
    expect(rejections).toMatchObject([{ gate: 'leak', reason: 'told' }]);
  });

  it('puts off one that passed only in a lesser form, and judges it once', () => {
    const { judged, kept } = chosenOf(
      [candidate('a'), candidate('b'), candidate('c')],
      ({ candidate: one, id, at }) => ({
        kept: { candidate: one.key === 'a' ? { ...one, roughness: 1 } : one, distractors: [], id, at },
      }),
    );
    expect(judged).toEqual(['a', 'b', 'c']);
    expect(kept).toEqual(['b', 'c']);
  });

  it('fills at most two blanks more than a sentence has room for real questions', () => {
    const cloze = (key: string): Candidate => candidate(key, { type: 'cloze', anchors: 4 });
    expect(chosenOf([cloze('a'), candidate('b'), candidate('c')]).kept).toEqual(['a', 'b', 'c']);
    expect(chosenOf([cloze('a'), cloze('d'), cloze('e'), candidate('b'), candidate('c')]).kept).toEqual([
      'a',
      'd',
      'b',
      'c',
    ]);
    expect(chosenOf([cloze('a'), cloze('b'), cloze('c'), cloze('d'), cloze('e')]).kept).toEqual(['a', 'b', 'c', 'd']);
  });
});
