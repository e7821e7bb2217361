import type { Sentence } from '../model.ts';
import type { Question } from './analyse.ts';
import { placesOf, wordsOf } from './reading.ts';
import { isStrict } from './query.ts';
import { bias, weights } from './weights.ts';
import type { Sign, Signs } from './signs.ts';

/** Whether a sentence says what is asked, or only speaks of the same things. */

/** For ranking: higher is better. */
export const rankOf = (signs: Signs): number => sumOf(signs, 'rank');

/** 0 to 1: how likely the sentence answers the question. */
export const supportOf = (question: Question, signs: Signs): number =>
  signs.names < 0.4 || (signs.unfit === 1 && isStrict(question.asked.wants))
    ? 0
    : 1 / (1 + Math.exp(-bias - sumOf(signs, 'support')));

function sumOf(signs: Signs, use: 'rank' | 'support'): number {
  let sum = 0;
  for (const sign of Object.keys(weights) as Sign[]) sum += weights[sign][use] * signs[sign];
  return sum;
}

/** What a question demands in so many words, and the sentence has to have. */
export function meetsDemands(question: Question, sentence: Sentence): boolean {
  const { text } = sentence;
  const ordinal = /\b(first|second|third|fourth|fifth) \p{L}+ (?:of|to)\b/iu.exec(question.text)?.[1];
  if (ordinal !== undefined && !(ordinals.get(ordinal.toLowerCase()) ?? /$/).test(text)) return false;
  if (demands.some(([asked, needed]) => asked.test(question.text) && !needed.test(text))) return false;
  return !asksForSpeech.test(question.text) || isSaidByAsked(question, sentence);
}

const ordinals: ReadonlyMap<string, RegExp> = new Map([
  ['first', /\b(?:first|beg[aiu]n\w*|initial\w*|earl\w+|original\w*|start\w*)\b/i],
  ...['second', 'third', 'fourth', 'fifth'].map((word) => [word, new RegExp(`\\b${word}\\b`, 'i')] as const),
]);

/** A look wants a description; a capital is called one. */
const demands: readonly (readonly [asked: RegExp, needed: RegExp])[] = [
  [/\blooks? like\b/i, /\b(?:look\w*|shape\w*|colou?r\w*|resembl\w*|appearance|shows?|depict\w*)\b/i],
  [/^(?:which|what)(?: is| was)?(?: the)? (?:homeworld|home world)\b/i, /\bhome ?worlds?\b|\bhome system\b/i],
  [/^(?:which|what)(?: is| was)?(?: the)? capital\b/i, /\bcapital\b|\bseat\b/i],
];

const asksForSpeech = /\bwhat (?:did|does) .*\b(?:say|tell|answer|reply|shout)\b/i;
const saying =
  /^(?:sa(?:id|ys?)|tells?|told|argu\w+|claim\w*|declar\w+|assert\w*|insist\w*|explain\w*|announc\w+|warn\w*|remark\w*|ask\w*|answer\w*|repl\w+|refus\w+|admit\w*|state[sd]?|request\w*|promis\w+|pledg\w+)$/;

/** The one whose words are asked for says something in the sentence. */
function isSaidByAsked(question: Question, sentence: Sentence): boolean {
  const [speaker] = question.units.filter((unit) => unit.type === 'name').sort((a, b) => a.at - b.at);
  const words = wordsOf(sentence);
  const places = speaker === undefined ? words.keys() : placesOf(speaker, sentence);
  return [...places].some((place) => words.slice(place + 1, place + 5).some(({ norm }) => saying.test(norm)));
}

export const enough = 0.5;
