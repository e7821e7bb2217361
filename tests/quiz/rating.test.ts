import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, difficultyFrom, flagOf, newPlayer, priorRating, rate, type Rating } from '../../src/quiz/rating.ts';

const ratings = fc.record({ value: fc.double({ min: -6, max: 6, noNaN: true }), answers: fc.nat(500) });

describe('ratings', () => {
  it('give a middling player even odds at a middling typed question, and more with options to guess from', () => {
    expect(chanceOf(newPlayer, priorRating(0.5), 0)).toBeCloseTo(0.5);
    expect(chanceOf(newPlayer, priorRating(0.5), 4)).toBeCloseTo(0.625);
    expect(chanceOf(newPlayer, priorRating(1), 4)).toBeLessThan(chanceOf(newPlayer, priorRating(0), 4));
  });

  it('rise for who was right and fall for the question, and the other way about', () => {
    fc.assert(
      fc.property(ratings, ratings, fc.boolean(), fc.nat(6), (player, question, correct, optionCount) => {
        const after = rate(player, question, { correct, optionCount });
        const up = correct ? 1 : -1;
        expect((after.player.value - player.value) * up).toBeGreaterThanOrEqual(0);
        expect((question.value - after.question.value) * up).toBeGreaterThanOrEqual(0);
        expect(after.player.answers).toBe(player.answers + 1);
      }),
    );
  });

  it('move less the more answers they rest on', () => {
    const moved = (answers: number): number =>
      rate({ value: 0, answers }, priorRating(0.5), { correct: true, optionCount: 4 }).player.value;
    expect(moved(0)).toBeGreaterThan(moved(10));
    expect(moved(10)).toBeGreaterThan(moved(200));
  });

  it('find out how hard a question is, whatever the text foretold', () => {
    // Of players as good as 0, every second one knows it: a question of middling difficulty that was taken for a hard one.
    let question: Rating = priorRating(0.95);
    for (let turn = 0; turn < 400; turn += 1)
      question = rate(newPlayer, question, { correct: turn % 2 === 0, optionCount: 0 }).question;
    expect(difficultyFrom(question)).toBeGreaterThan(0.4);
    expect(difficultyFrom(question)).toBeLessThan(0.6);
  });

  it('go back to the difficulty they came from', () => {
    for (const difficulty of [0, 0.25, 0.5, 1]) expect(difficultyFrom(priorRating(difficulty))).toBeCloseTo(difficulty);
  });
});

describe('a question is shown to moderators', () => {
  it('when nobody knows it, when everybody does, and when a wrong option wins', () => {
    expect(flagOf({ key: 2, chosen: [0, 0, 30, 1] })).toBe('everybody-knows');
    expect(flagOf({ key: 0, chosen: [8, 15, 4, 3] })).toBe('wrong-option-wins');
    expect(flagOf({ key: null, chosen: [40, 1] })).toBe('nobody-knows');
    expect(flagOf({ key: null, chosen: [1, 40] })).toBe('everybody-knows');
  });

  it('but not before enough have answered, nor when some know it', () => {
    expect(flagOf({ key: 0, chosen: [0, 19, 0, 0] })).toBeNull();
    expect(flagOf({ key: 1, chosen: [5, 12, 6, 4] })).toBeNull();
    expect(flagOf({ key: null, chosen: [15, 15] })).toBeNull();
  });
});
