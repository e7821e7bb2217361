import { describe, expect, it } from 'vitest';
import { difficultyOf, flagFor, foldAnswers, ratingOf, withMeasured } from '../../src/quiz/index.ts';
import { priorRating } from '../../src/quiz/rating.ts';
import { question } from '../game/fixtures.ts';

const easy = { ...question(1), difficulty: 0.2 };
const answers = (userIds: readonly string[], correct: boolean, optionCount = 4) =>
  userIds.map((userId) => ({ userId, correct, optionCount }));
const people = Array.from({ length: 12 }, (_, at) => `p${String(at)}`);

describe('play', () => {
  it('makes a question that all get wrong a hard one, and who got it right better than the rest', () => {
    const start = { question: ratingOf(easy, null), players: new Map() };
    const after = foldAnswers(start, [...answers(people, false), ...answers(['ann'], true)]);
    const [measured] = withMeasured([easy], new Map([[easy.id, after.question]]));
    expect(difficultyOf(easy)).toBe('easy');
    expect(measured && difficultyOf(measured)).toBe('hard');
    expect(after.players.get('ann')?.value).toBeGreaterThan(after.players.get('p11')?.value ?? 0);
    expect(after.players.size).toBe(13);
  });

  it('leaves the guess from the text alone until enough have answered', () => {
    const few = foldAnswers({ question: ratingOf(easy, null), players: new Map() }, answers(['a', 'b', 'c'], false));
    expect(withMeasured([easy], new Map([[easy.id, few.question]]))).toEqual([easy]);
  });

  it('goes on from what is known of a question and of a player', () => {
    const first = foldAnswers({ question: priorRating(0.2), players: new Map() }, answers(people, false));
    const then = foldAnswers({ ...first, question: ratingOf(easy, { rating: first.question }) }, answers(['p0'], true));
    const whole = foldAnswers({ question: priorRating(0.2), players: new Map() }, [
      ...answers(people, false),
      ...answers(['p0'], true),
    ]);
    expect(then).toEqual(whole);
  });

  it('shows a question to moderators by the way it is asked', () => {
    const rating = priorRating(0.5);
    expect(flagFor({ key: 1 }, { options: [25, 3, 1, 1], typed: [0, 40], rating })).toBe('wrong-option-wins');
    expect(flagFor({ key: null }, { options: [], typed: [40, 0], rating })).toBe('nobody-knows');
  });
});
