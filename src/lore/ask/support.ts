import type { Question } from './analyse.ts';

/** Whether a sentence says what is asked, or only speaks of the same things. */

/** What speaks for and against a sentence's answering the question; each 0 to 1. */
export interface Signs {
  /** Share of names, words and years by weight that the sentence or its surroundings have. */
  readonly coverage: number;
  /** The same for names and years alone, and for words alone; 1 where there are none. */
  readonly names: number;
  readonly words: number;
  /** Like `coverage`, by the sentence itself. */
  readonly direct: number;
  /** Weight of the heaviest word that neither it nor its surroundings have, of the greatest weight there is. */
  readonly gap: number;
  /** How much more of the question another sentence has by itself. */
  readonly lag: number;
  /** How far the sentence itself has the first word of weight, most often the verb; 1 where there is none. */
  readonly verb: number;
  /** How many names, words and years there are, up to eight: of a long question a sentence may miss more. */
  readonly length: number;
  /** How surely it has an answer of the kind that is asked for. */
  readonly fit: number;
}

/** Weighed on two sets of questions, one that the texts answer and one that they do not; see tests/lore/ask.test.ts. */
const weights: Readonly<Record<keyof Signs, number>> = {
  coverage: 4,
  names: 1.3,
  words: 2.1,
  direct: 2.9,
  gap: -2.4,
  lag: -0.6,
  verb: 0.8,
  length: 8.9,
  fit: -1.4,
};
const bias = -8.5;
const biasOfStrict = -1.1;

/** What asks for a name, a date or a number is not answered by a sentence without one. */
const strict = new Set<Question['asked']['wants']>(['when', 'who', 'where', 'work', 'kind', 'count']);

export const isStrict = (wants: Question['asked']['wants']): boolean => strict.has(wants);

/** 0 to 1: how likely the sentence answers the question. */
export function supportOf(question: Question, signs: Signs): number {
  if (signs.names < 0.4 || (signs.fit === 0 && isStrict(question.asked.wants))) return 0;
  let sum = bias + (isStrict(question.asked.wants) ? biasOfStrict : 0);
  for (const sign of Object.keys(weights) as (keyof Signs)[]) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}

/** What a question demands in so many words, and the sentence has to have: an ordinal, or what came after something. */
export function meetsDemands(question: Question, text: string): boolean {
  const ordinal = /\b(first|second|third|fourth|fifth) \p{L}+ (?:of|to)\b/iu.exec(question.text)?.[1];
  if (ordinal !== undefined && !text.toLowerCase().includes(ordinal.toLowerCase())) return false;
  const fate = /\bwhat (?:became of|happened to)\b.* (?:after|when|once)\b/i.test(question.text);
  return !fate || aftermath.test(text);
}

const aftermath = /\b(?:after|afterwards?|then|later|since|became|made|kept|thereupon|followed|turned)\b/i;

export const enough = 0.5;
