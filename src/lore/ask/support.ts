import type { Question } from './analyse.ts';
import { isStrict } from './query.ts';
import { bias, weights } from './weights.ts';
import type { Sign, Signs } from './signs.ts';

/** Whether a sentence says what is asked, or only speaks of the same things. */

/** For ranking: higher is better. */
export const rankOf = (signs: Signs): number => sumOf(signs, 'rank');

/** 0 to 1: how likely the sentence answers the question. */
export const supportOf = (question: Question, signs: Signs): number =>
  signs.names < 0.2 || (signs.unfit === 1 && isStrict(question.asked.wants))
    ? 0
    : 1 / (1 + Math.exp(-bias - sumOf(signs, 'support')));

function sumOf(signs: Signs, use: 'rank' | 'support'): number {
  let sum = 0;
  for (const sign of Object.keys(weights) as Sign[]) sum += weights[sign][use] * signs[sign];
  return sum;
}

export const enough = 0.5;
