/** Whether an answer is right, pressed or typed. */
import { matchAnswer } from '../quiz/index.ts';
import type { Question, Verdict } from '../quiz/index.ts';
import type { Asked } from './asked.ts';
import type { Answer } from './state.ts';
import { yearsOff } from './years.ts';

/** Longer than any answer is; what is typed beyond is not read. */
export const typedAtMost = 100;

export function judgeTyped(question: Question, text: string): Verdict {
  const { key, options, accepted } = question;
  const others = options.filter((_, i) => i !== key);
  const right = key === null ? accepted : [...accepted, ...options.filter((_, i) => i === key)];
  return matchAnswer(text.slice(0, typedAtMost), right, others).verdict;
}

export const judgePressed = (question: Question, { option }: Pick<Answer, 'option'>): boolean =>
  option !== null && option === question.key;

export interface Judgement {
  readonly correct: boolean;
  /** Where a year was asked for and a wrong one given. */
  readonly yearsOff?: number;
}

export function judge(question: Question, answer: Pick<Answer, 'option' | 'text'>, asked: Asked): Judgement {
  if (answer.text === undefined) return { correct: judgePressed(question, answer) };
  if (asked !== 'year') return { correct: judgeTyped(question, answer.text) === 'right' };
  const off = yearsOff(question, answer.text);
  return off === null || off === 0 ? { correct: off === 0 } : { correct: false, yearsOff: off };
}
