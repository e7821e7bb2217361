/** Which questions can be answered how. */
import type { Question } from '../../quiz/model.ts';
import { yearOf } from '../years.ts';
import type { Asked } from '../asked.ts';

/** By a button: there are options, and one of them is right. */
export const asksPressed = ({ key, options }: Question): 'press' | null =>
  key !== null && options.length >= 2 ? 'press' : null;

/** Types whose stem speaks of the options, or whose key is no name but a description. */
const chosenOnly: ReadonlySet<string> = new Set([
  'order',
  'first',
  'last',
  'before',
  'after',
  'account',
  'odd-one-out',
  'relation',
  'relation-pick',
  'role',
]);
const speaksOfOptions = /\b(?:which|what|who|where) of (?:these|the following)\b/i;
const wordsAtMost = 6;

/** Someone who is shown no options can answer: a name or a year is asked for, and it is known what is taken for right. */
export function asksTyped(question: Question): 'type' | 'year' | null {
  const { type, stem, options, key, accepted } = question;
  if (type === 'nearest-year') return asksYear(question);
  if (accepted.length === 0) return null;
  if (key === null) return 'type';
  if (chosenOnly.has(type) || speaksOfOptions.test(stem)) return null;
  const answer = options[key] ?? '';
  const isYear = /^\d{1,5}$/.test(answer);
  return isYear || (/^[\p{Lu}\p{Lo}]/u.test(answer) && answer.split(/\s+/).length <= wordsAtMost) ? 'type' : null;
}

/** One whole year is asked for. */
export const asksYear = (question: Question): Extract<Asked, 'year'> | null =>
  (question.type === 'nearest-year' || question.type === 'when') && yearOf(question) !== null ? 'year' : null;
