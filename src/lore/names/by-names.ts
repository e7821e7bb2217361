import { isDictionaryWord } from '../words/language.ts';
import type { NameRun } from './name-run.ts';
import { givenNames } from './given-names.ts';
import { kindBySuffix, notNames, personTitles } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';
import { kindOfNoun } from './noun-kinds.ts';

/** By-names of persons: "Odo of Tarn", "Oswin the Grey", "Count Reinout III of Marl". */

/** The number of a ruler: "Edric III". */
const regnal = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3}|XI?V)$/;

/** "Count Henry of Marl", "the chronicler Odo of Tarn", "Bruno of Sethra": one person's first name, with or without a number. */
export function isBorneByPerson(last: NameToken, before: readonly NameToken[], text: string): boolean {
  const numbered = before.length > 1 && regnal.test(last.text);
  const at = before.length - (numbered ? 2 : 1);
  const name = before[at];
  if (name === undefined || name.to - name.from < 3 || isDictionaryWord(name.norm) || personTitles.has(name.norm))
    return false;
  const titles = before.slice(0, at);
  // A number tells a ruler from all others already; a duke or count shares it with the king.
  if (numbered) return titles.length > 0 && titles.every(({ norm }) => lowerTitle.test(norm));
  if (titles.length > 0) return titles.every(({ norm }) => personTitles.has(norm) && !sovereign.test(norm));
  if (givenNames.has(name.norm)) return true;
  const lead = /(?:^| )(\p{Ll}+) $/u.exec(text.slice(0, name.from))?.[1] ?? '';
  return lead !== '' && isDictionaryWord(lead) && kindOfNoun(lead) === 'character';
}

const lowerTitle = /^(?:archduke|duke|count|margrave|landgrave|earl|baron|prince|marquis|viscount)$/;
/** "King Aldric of Velm" is mostly Aldric alone, and Velm his realm. */
const sovereign =
  /^(?:king|queen|emperor|empress|pope|tsar|sultan|president|chancellor|governor|minister|mayor|bishop|archbishop|cardinal|abbot)$/;

/** "Oswin the Grey": one capitalised word after "the" that heads no body, place or event of its own. */
export function epithetEnd(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  before: readonly NameToken[],
): number {
  const [the, epithet] = [tokens[at], tokens[at + 1]];
  const last = before.at(-1);
  if (
    the === undefined ||
    epithet === undefined ||
    last === undefined ||
    !isCapitalised(epithet.text) ||
    isCapitalised(the.text)
  )
    return at;
  const plain = text.slice(last.to, the.from) === ' ' && text.slice(the.to, epithet.from) === ' ';
  const next = tokens[at + 2];
  const alone = next === undefined || !isCapitalised(next.text) || text.slice(epithet.to, next.from) !== ' ';
  const named =
    (before.length > 1 && regnal.test(last.text)) ||
    (!notNames.has(last.norm) && !personTitles.has(last.norm) && !kindBySuffix.has(last.norm));
  // "Under Orrin the Karnish homeworld had been bombed"
  const isOwner =
    !isDictionaryWord(epithet.norm) &&
    next !== undefined &&
    text.slice(epithet.to, next.from) === ' ' &&
    plainNoun.test(next.text);
  return plain && alone && named && !isOwner && !kindBySuffix.has(epithet.norm) && !/(?<!ou|s)s$/.test(epithet.text)
    ? at + 2
    : at;
}

/** A word in small letters that may be a noun: no verb that is told by its end, and none of the language's small words. */
const plainNoun =
  /^(?!(?:was|were|is|had|has|did|and|or|but|who|whom|whose|which|that|to|of|in|on|at|by|from|with|for|as|into|after|before|when|while|until|then|also|would|could|led|took|went|became|made|fell|won|died|came|gave|left|sent|held)$)\p{Ll}{3,}(?<!ed|s)$/u;

/** 'The epithet "the Great"' names nobody by itself. */
export const isEpithet = (text: string, { tokens }: NameRun): boolean =>
  tokens.length === 1 &&
  /(?: [IVX]+, the |\b(?:epithet|nickname|sobriquet|byname|moniker)s?:?,? (?:of )?"(?:[Tt]he )?)$/.test(
    text.slice(0, tokens[0]?.from ?? 0),
  );

/** "Count Reinout of Marl": a title names the land as well. */
export function withLand(run: NameRun): NameRun[] {
  const [of, land] = run.tokens.slice(-2);
  if (run.title === '' || of?.norm !== 'of' || land === undefined || run.tokens.length < 3) return [run];
  if (!run.title.split(' ').every((word) => lowerTitle.test(word.toLowerCase()))) return [run];
  return [run, { tokens: [land], first: run.first + run.tokens.length - 1, title: '', initial: false }];
}
