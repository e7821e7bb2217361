import { isDictionaryWord } from '../words/language.ts';
import { givenNames } from './given-names.ts';
import { notNames } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';
import { kindOfHeadNoun } from './noun-kinds.ts';
import type { WordCase } from './word-case.ts';
import { worldNames } from './world-names.ts';

/** What goes on in a name through small words: two sides of a case, two halves of a title, an event in lower case. */

export const isInTitle = (before: readonly NameToken[], text: string): boolean =>
  before.slice(0, 2).some((token) => token.text === 'The' && text.slice(0, token.from) === 'In ');

/** "In The Felt and the Flood, …": the index after the second noun. */
export function titlePairEnd(tokens: readonly NameToken[], at: number): number {
  const end = tokens[at + 1]?.norm === 'the' ? at + 3 : at + 2;
  return isCapitalised(tokens[end - 1]?.text ?? '') ? end : at;
}

/** "Crown v. the Bells": a case at law; the index after the first word of the other side. */
export function versusEnd(text: string, tokens: readonly NameToken[], at: number): number {
  const other = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const [versus, next] = [tokens[at], tokens[other]];
  if (versus === undefined || next === undefined || !isCapitalised(next.text)) return at;
  return /^\.? (?:the )?$/.test(text.slice(versus.to, next.from)) ? other + 1 : at;
}

/** "Pact of Leaf and Antler": two common words with a capital that they have nowhere else. */
export function pairEnd(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  before: readonly NameToken[],
  seen: WordCase,
): number {
  const ofAt = before.findLastIndex((token) => token.norm === 'of');
  const [head, first, second] = [before[ofAt - 1], before.at(-1), tokens[at + 1]];
  const parts = before.length - ofAt - 1;
  if (head === undefined || first === undefined || second === undefined || parts < 1 || parts > 2) return at;
  const spaced = text.slice(first.to, second.from) === ' and ' && isCapitalised(second.text);
  const isCommon = ({ norm }: NameToken): boolean => isDictionaryWord(norm) && (seen.alone.get(norm) ?? 0) < 2;
  // "Alliance of Giants and Men": both are peoples.
  const arePeoples = [first, second].every(({ norm }) => /(?:[^s]s|men)$/.test(norm));
  return spaced &&
    (kindOfHeadNoun(head.norm) !== undefined || isOfficeOf(head.norm)) &&
    (arePeoples || (isCommon(first) && isCommon(second)))
    ? at + 2
    : at;
}

const isOfficeOf = (word: string): boolean => /^(?:office|department|bureau|board|commission|directorate)$/.test(word);

/** "The Saxon Wars of Charlemagne": wars that have a name already, and who fought them. */
export const isWhoseWar = (before: readonly NameToken[], next: NameToken): boolean =>
  before.filter(({ norm }) => norm !== 'the').length > 1 &&
  kindOfHeadNoun(before.at(-1)?.norm ?? '') === 'event' &&
  (worldNames.get(next.norm) === 'character' || givenNames.has(next.norm));

/** "The Marl crisis", "the Marl civil war": an event in lower case after one name; the index behind it. */
export function eventEnd(text: string, tokens: readonly NameToken[], at: number, first: NameToken): number {
  const isOne = tokens[at - 1] === first && !notNames.has(first.norm) && !isDictionaryWord(first.norm);
  const event = isOne ? /^ (?:crisis|civil war)\b/.exec(text.slice(first.to, first.to + 12))?.[0] : undefined;
  if (event === undefined || !/(?:^|\b[Tt]he |: )$/.test(text.slice(0, first.from))) return at;
  return at + event.trim().split(' ').length;
}
