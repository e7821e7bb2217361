import { isDictionaryWord } from '../words/language.ts';
import { isCapitalised, type NameToken } from './names.ts';
import { worldNames } from './world-names.ts';

/** What one text does with words that no dictionary has: peoples that it writes in lower case, months of its own. */

interface Read {
  readonly text: string;
  readonly tokens: readonly NameToken[];
}

const fewestUses = 4;
/** "The turians were", "two turian ships", "turian space": what is said of peoples. */
const manyDo =
  /^ (?:were|are|had|have|who|began|fought|believed|became|did|could|would|collaborated|responded|lived|expanded|discovered|worshipp?ed|built|rule[ds]?)\b/;
const oursBehind =
  /^(?:'s|s')? (?:homeworld|home ?world|people|species|race|society|culture|colon(?:y|ies)|worlds?|space|ships?|fleets?|warriors?|history|empire|blood|physiology|language|warlords?|planets?|tactics|females?|males?)\b/;

/** Folded words, singular and plural, that name a people in lower case: often used, unknown to the dictionary, and said of as peoples are. */
export function lowerCasePeoples(sentences: readonly Read[]): ReadonlySet<string> {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { text, norm } of tokens) {
      const counts = isCapitalised(text) ? capital : lower;
      counts.set(norm, (counts.get(norm) ?? 0) + 1);
    }
  const stems = new Map<string, Stem>();
  for (const word of lower.keys()) {
    const stem = word.replace(/s$/, '');
    if (word.length < 4 || /\d/.test(word) || stems.has(stem)) continue;
    const forms = [stem, `${stem}s`];
    const sum = (counts: ReadonlyMap<string, number>): number =>
      forms.reduce((all, form) => all + (counts.get(form) ?? 0), 0);
    const isKnown = forms.some((form) => worldNames.get(form) === 'species');
    // A word that mostly has its capital is a name anyway.
    const isUsed = sum(lower) >= (isKnown ? 2 : fewestUses) && sum(lower) >= sum(capital);
    if (!isUsed || (!isKnown && sum(capital) === 0) || forms.some(isDictionaryWord)) continue;
    stems.set(stem, { forms, isKnown, people: 0 });
  }
  if (stems.size > 0) countPeoples(sentences, stems);
  return new Set([...stems.values()].flatMap(({ forms, isKnown, people }) => (isKnown || people > 1 ? forms : [])));
}

interface Stem {
  readonly forms: readonly string[];
  readonly isKnown: boolean;
  /** How often it is said of as a people is. */
  people: number;
}

function countPeoples(sentences: readonly Read[], stems: ReadonlyMap<string, Stem>): void {
  for (const { text, tokens } of sentences)
    tokens.forEach((token, at) => {
      const stem = isCapitalised(token.text) ? undefined : stems.get(token.norm.replace(/s$/, ''));
      if (stem === undefined) return;
      const after = text.slice(token.to, token.to + 24);
      if ((tokens[at - 1]?.norm === 'the' && manyDo.test(after)) || oursBehind.test(after)) stem.people += 1;
    });
}

/** The sentence with these words in capitals; as long as before. */
export function raised<T extends Read>(sentence: T, words: ReadonlySet<string>): T {
  if (words.size === 0 || !sentence.tokens.some(({ norm, text }) => words.has(norm) && !isCapitalised(text)))
    return sentence;
  let { text } = sentence;
  const tokens = sentence.tokens.map((token) => {
    if (!words.has(token.norm) || isCapitalised(token.text)) return token;
    const written = token.text.charAt(0).toUpperCase() + token.text.slice(1);
    text = text.slice(0, token.from) + written + text.slice(token.to);
    return { ...token, text: written };
  });
  return { ...sentence, text, tokens };
}

const pairs = 'Upper|Lower|Nether|Inner|Outer|North|South|East|West|Great|Little|Greater|Lesser|Old|New|High|Low';
const pair = new RegExp(`^(${pairs}) and (${pairs})((?: \\p{Lu}[\\p{L}'-]+)+)`, 'u');

/** "Upper and Nether Sallow" names two; the first of them in full, where the words at `at` begin such a pair. */
export function firstOfPair(text: string, at: number): string | null {
  const [, first, second, rest] = pair.exec(text.slice(at, at + 80)) ?? [];
  return first === undefined || rest === undefined || first === second ? null : `${first}${rest}`;
}

const secondOf = new RegExp(`\\b(?:${pairs}) and $`, 'u');

/** Whether the name at `at` is one of such a pair. */
export const isOfPair = (text: string, at: number): boolean => firstOfPair(text, at) !== null || isSecond(text, at);

const isSecond = (text: string, at: number): boolean =>
  secondOf.test(text.slice(Math.max(0, at - 14), at)) && startsPair.test(text.slice(at, at + 20));

const startsPair = new RegExp(`^(?:${pairs}) \\p{Lu}`, 'u');
