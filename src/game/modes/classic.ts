/** Everyone answers; the key counts, and speed counts on top. */
import { scoreAnswer } from '../scoring.ts';
import type { Mode } from './mode.ts';

export const classic: Mode = {
  settle(question, answers, { openedAtMs, givenMs }) {
    return answers
      .map((answer) => {
        const correct = answer.option === question.key;
        const elapsedMs = Math.max(answer.atMs - openedAtMs, 0);
        return { ...answer, correct, elapsedMs, points: scoreAnswer(correct, elapsedMs, givenMs) };
      })
      .sort((a, b) => b.points - a.points || a.atMs - b.atMs || (a.userId < b.userId ? -1 : 1));
  },
};
