import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyPractice,
  newCard,
  practicePace,
  practiceStanding,
  reviewed,
  withAnswer,
  withAnswers,
  withQuestion,
} from '../../src/game/practice.ts';
import type { PracticeBook } from '../../src/game/practice.ts';

const now = Date.UTC(2031, 4, 20, 12);
const dayMs = 86_400_000;
const guild = { guildId: '1', nowMs: now };
const miss = (questionId: string, atMs = now - 1000) => ({ questionId, correct: false, atMs });
const right = (questionId: string, atMs = now - 500) => ({ questionId, correct: true, atMs });
const asking = (book: PracticeBook, questionId: string): PracticeBook =>
  withQuestion(book, { ref: 'r', questionId, guildId: null, topic: null, order: [0, 1], answered: null });
const dueIds = (book: PracticeBook, nowMs = now) =>
  practiceStanding(book, new Set(['a', 'b', 'c']), nowMs).due.map(({ questionId }) => questionId);

describe('what was missed in a game', () => {
  it('is due at once, unless it was answered rightly after that', () => {
    expect(dueIds(withAnswers(emptyPractice, [miss('a'), miss('b'), right('b')], guild))).toEqual(['a']);
  });

  it('comes back sooner when it is missed again, and not for a miss from before it was practised', () => {
    const done = withAnswer(asking(emptyPractice, 'a'), { option: 0, isRight: true, nowMs: now })!.book;
    expect(dueIds(done)).toEqual([]);
    expect(dueIds(withAnswers(done, [miss('a', now - 1)], guild))).toEqual([]);
    expect(dueIds(withAnswers(done, [miss('a', now + 1)], { ...guild, nowMs: now + 2 }), now + 2)).toEqual(['a']);
  });
});

describe('an answer in practice', () => {
  it('right comes back after days, wrong tomorrow, and the better it is known the later', () => {
    const first = reviewed(newCard('a', now), true, now);
    const second = reviewed(first, true, first.dueMs);
    const lapse = reviewed(second, false, second.dueMs);
    expect(first.days).toBeGreaterThanOrEqual(2);
    expect(second.days).toBeGreaterThan(first.days);
    expect(lapse.days).toBeLessThan(second.days);
    expect(reviewed(newCard('a', now), false, now).days).toBe(1);
    expect(lapse.lapses).toBe(1);
  });

  it('counts once', () => {
    const { book } = withAnswer(asking(emptyPractice, 'a'), { option: 1, isRight: false, nowMs: now })!;
    expect(withAnswer(book, { option: 0, isRight: true, nowMs: now })).toBeNull();
    expect(withAnswer(emptyPractice, { option: 0, isRight: true, nowMs: now })).toBeNull();
  });

  it('of a new question takes one of the day’s, which the next day gives back', () => {
    let book = emptyPractice;
    for (const id of ['a', 'b', 'a']) {
      book = withAnswer(asking(book, id), { option: 0, isRight: false, nowMs: now })!.book;
    }
    expect(practiceStanding(book, new Set(['a', 'b']), now).newToday).toBe(practicePace.newPerDay - 2);
    expect(practiceStanding(book, new Set(['a', 'b']), now + dayMs).newToday).toBe(practicePace.newPerDay);
  });
});

it('no order of answers makes a card that is due before it was answered, or more than a year later', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 400 })), { maxLength: 30 }), (answers) => {
      let card = newCard('a', now);
      let at = now;
      for (const [isRight, later] of answers) {
        at = Math.max(at, card.dueMs) + later * dayMs;
        card = reviewed(card, isRight, at);
        expect(card.dueMs).toBeGreaterThanOrEqual(at + dayMs);
        expect(card.dueMs).toBeLessThanOrEqual(at + 366 * dayMs);
        expect(Number.isInteger(card.days)).toBe(true);
      }
      return card.reps === answers.length;
    }),
  );
});

it('a book does not grow without end, and the best known make room', () => {
  const many = Array.from({ length: practicePace.cardsAtMost + 5 }, (_, i) => miss(`q${i}`));
  const book = withAnswers(
    { ...emptyPractice, cards: [{ ...newCard('known', now), dueMs: now + dayMs }] },
    many.slice(0, -5),
    guild,
  );
  expect(book.cards).toHaveLength(practicePace.cardsAtMost);
  expect(book.cards.some(({ questionId }) => questionId === 'known')).toBe(false);
});
