import { isDefinition, type Question } from './analyse.ts';
import { isStrict } from './query.ts';
import { bias, weights } from './weights.ts';
import type { Sign, Signs } from './signs.ts';

/** Whether a sentence says what is asked, or only speaks of the same things. */

/** For ranking: higher is better. */
export const rankOf = (signs: Signs): number => sumOf(signs, 'rank');

/** 0 to 1: how likely the sentence answers the question. */
export function supportOf(question: Question, signs: Signs): number {
  if (signs.names < 0.2 || (signs.unfit === 1 && isStrict(question.asked.wants))) return 0;
  const support = 1 / (1 + Math.exp(-bias - sumOf(signs, 'support')));
  // Whatever is told of a name tells who or what it is.
  if (isDefinition(question) && question.ids.size > 0 && signs.namesDirect >= 0.85) return Math.max(support, enough);
  // "What happened in 2405?"
  if (question.units.every(({ type }) => type === 'year') && signs.direct === 1) return Math.max(support, enough);
  return isOpen(question, signs) ? Math.min(support, almost) : support;
}

/** Less than enough: worth telling, but no answer. */
const almost = 0.45;

/** It speaks of all that is asked and leaves open how, why or which one; or it has the parties the other way round. */
const isOpen = ({ asked, units }: Question, signs: Signs): boolean =>
  signs.unexplained === 1 ||
  signs.unfilled === 1 ||
  signs.turned === 1 ||
  (signs.otherNoun === 1 && asked.wants === 'kind') ||
  (asked.wants === 'yes-no' && !units.some(({ type, light }) => type !== 'name' && !light));

function sumOf(signs: Signs, use: 'rank' | 'support'): number {
  let sum = 0;
  for (const sign of Object.keys(weights) as Sign[]) sum += weights[sign][use] * signs[sign];
  return sum;
}

/** Above one half: a sentence that answers, told with caution, costs less than one that does not, told as if it did. */
export const enough = 0.54;
