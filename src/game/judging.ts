/** Whether an answer is right, pressed or typed. */
import { matchAnswer } from '../quiz/index.ts';
import type { Question, Verdict } from '../quiz/index.ts';
import type { Answer } from './state.ts';

/** Longer than any answer is; what is typed beyond is not read. */
export const typedAtMost = 100;

export function judgeTyped(question: Question, text: string): Verdict {
  const { key, options, accepted } = question;
  const others = options.filter((_, i) => i !== key);
  const right = key === null ? accepted : [...accepted, ...options.filter((_, i) => i === key)];
  return matchAnswer(text.slice(0, typedAtMost), right, others).verdict;
}

export function judge(question: Question, answer: Pick<Answer, 'option' | 'text'>): boolean {
  if (answer.text !== undefined) return judgeTyped(question, answer.text) === 'right';
  return answer.option !== null && answer.option === question.key;
}

/** Types whose stem speaks of the options, or whose key is no name but a description. */
const chosenOnly: ReadonlySet<string> = new Set([
  'order',
  'first',
  'last',
  'account',
  'odd-one-out',
  'relation',
  'relation-pick',
  'role',
]);
const speaksOfOptions = /\b(?:which|what|who|where) of (?:these|the following)\b/i;
const wordsAtMost = 6;

/** Whether someone who is shown no options can answer: a name or a year is asked for, and it is known what is taken for right. */
export function fitsTyped(question: Question): boolean {
  const { type, stem, options, key, accepted } = question;
  if (accepted.length === 0) return false;
  if (key === null) return true;
  if (chosenOnly.has(type) || speaksOfOptions.test(stem)) return false;
  const answer = options[key] ?? '';
  const isYear = /^\d{1,5}$/.test(answer);
  return isYear || (/^\p{Lu}/u.test(answer) && answer.split(/\s+/).length <= wordsAtMost);
}
