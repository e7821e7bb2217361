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

interface Uses {
  lower: number;
  people: number;
  capital: number;
}

/** Folded words, singular and plural, that name a people in lower case: often used, unknown to the dictionary, and said of as peoples are. */
export function lowerCasePeoples(sentences: readonly Read[]): ReadonlySet<string> {
  const uses = new Map<string, Uses>();
  for (const { text, tokens } of sentences)
    tokens.forEach((token, at) => {
      if (token.norm.length < 4 || /\d/.test(token.norm)) return;
      const use = uses.get(token.norm) ?? { lower: 0, people: 0, capital: 0 };
      uses.set(token.norm, use);
      if (isCapitalised(token.text)) {
        use.capital += 1;
        return;
      }
      use.lower += 1;
      const after = text.slice(token.to, token.to + 24);
      if ((tokens[at - 1]?.norm === 'the' && manyDo.test(after)) || oursBehind.test(after)) use.people += 1;
    });
  const found = new Set<string>();
  for (const [word, own] of uses) {
    if (own.lower === 0 || found.has(word) || isDictionaryWord(word)) continue;
    const stem = word.replace(/s$/, '');
    const forms = [stem, `${stem}s`];
    const sum = forms.reduce(
      (all, form) => {
        const use = uses.get(form);
        return use === undefined
          ? all
          : { lower: all.lower + use.lower, people: all.people + use.people, capital: all.capital + use.capital };
      },
      { lower: 0, people: 0, capital: 0 },
    );
    const isKnown = forms.some((form) => worldNames.get(form) === 'species');
    // A word that mostly has its capital is a name anyway.
    if (sum.lower < (isKnown ? 2 : fewestUses) || sum.lower < sum.capital) continue;
    if (isKnown || (sum.people > 1 && sum.capital > 0)) for (const form of forms) found.add(form);
  }
  return found;
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
