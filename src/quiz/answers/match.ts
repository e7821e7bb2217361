import { distance } from 'fastest-levenshtein';
import { fold } from '../fold.ts';
import { isCalling, withoutVessel } from './name-forms.ts';

export type Verdict = 'right' | 'near' | 'wrong';

const numberWords: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'zero zeroth',
    'one first',
    'two second',
    'three third',
    'four fourth',
    'five fifth',
    'six sixth',
    'seven seventh',
    'eight eighth',
    'nine ninth',
    'ten tenth',
    'eleven eleventh',
    'twelve twelfth',
    'thirteen thirteenth',
    'fourteen fourteenth',
    'fifteen fifteenth',
    'sixteen sixteenth',
    'seventeen seventeenth',
    'eighteen eighteenth',
    'nineteen nineteenth',
    'twenty twentieth',
  ].flatMap((words, value) => words.split(' ').map((word) => [word, String(value)] as const)),
);
const articles = new Set(['the', 'a', 'an']);
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

interface Reading {
  /** Folded words run together, numbers taken out. */
  readonly letters: string;
  readonly words: readonly string[];
  /** Numbers in order, however they were written: "8", "VIII", "eighth". */
  readonly numbers: string;
  /** The letters, with a mark where each number stood: "Amber III" is not "III Amber". */
  readonly shape: string;
}

function read(text: string): Reading {
  // "I.S.S." is no "I" and no number.
  const all = fold(text.replace(/(?<!\p{L})(?:\p{L}\.){2,3}S\./giu, (letters) => letters.replaceAll('.', ''))).split(
    ' ',
  );
  const words =
    all.length > 1
      ? all.filter((word, at) => !(articles.has(word) && (word === 'the' || at === 0) && all.length > 1))
      : all;
  const kept = words.length === 0 ? all : words;
  const read = kept.map((word) => ({ word, number: numberIn(word, kept.length) }));
  const numbers = read.flatMap(({ number }) => number ?? []).join(' ');
  const shape = read.map(({ word, number }) => (number === null ? word : '#')).join('');
  return { letters: shape.replaceAll('#', ''), words: kept, numbers, shape };
}

function numberIn(word: string, wordCount: number): string | null {
  const digits = /^(\p{N}+)(?:st|nd|rd|th)?$/u.exec(word)?.[1];
  if (digits !== undefined) return digits.replace(/^0+(?=.)/, '');
  const named = numberWords[word];
  if (named !== undefined) return named;
  // Up to XXXIX, and only beside another word: "mix" and a lone "I" are words.
  return wordCount > 1 && /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) && word !== '' ? String(romanValue(word)) : null;
}

function romanValue(numeral: string): number {
  let total = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = romanDigits[numeral.charAt(at)] ?? 0;
    total += value < (romanDigits[numeral.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total;
}

const typosAllowed = (length: number): number => (length > 10 ? 2 : length > 4 ? 1 : 0);

/**
 * Judges a typed answer. `others`: names of what it could be taken for, the wrong options among them.
 * One typo is forgiven above 4 characters and two above 10, but never where the wording is as close to another name;
 * numbers must be exact however they are written; naming several options is no guess.
 */
export function matchAnswer(
  typed: string,
  accepted: readonly string[],
  others: readonly string[],
): { verdict: Verdict } {
  const guess = read(typed);
  if (guess.letters === '' && guess.numbers === '') return { verdict: 'wrong' };
  const right = accepted.map(read);
  const wrong = others.map(read).filter((other) => !right.some((name) => isSame(name, other)));
  if (right.some((name) => isSame(name, guess))) return { verdict: 'right' };
  if (wrong.some((name) => isSame(name, guess)) || isList(typed, [...right, ...wrong])) return { verdict: 'wrong' };
  const bare = read(untitled(typed));
  if (bare.letters !== guess.letters && right.some((name) => isSame(name, bare))) return { verdict: 'right' };
  const nearestOther = Math.min(
    Infinity,
    ...wrong.filter((name) => name.numbers === guess.numbers).map((name) => distance(name.letters, guess.letters)),
  );
  let verdict: Verdict = 'wrong';
  for (const name of right) {
    if (name.numbers !== guess.numbers || name.letters === '') continue;
    const typos = distance(name.letters, guess.letters);
    const allowed = typosAllowed(name.letters.length);
    if (typos <= allowed && typos < nearestOther) return { verdict: 'right' };
    if (typos <= allowed + 1 && allowed > 0 && typos < nearestOther) verdict = 'near';
    else if (isPartOf(guess, name)) verdict = 'near';
  }
  return { verdict };
}

/** "Halloran" of "Captain Halloran", "Petrel" of "USS Petrel": a title or letters before the name are no other answer. */
function untitled(typed: string): string {
  const ship = withoutVessel(typed.trim());
  if (ship !== typed.trim()) return ship;
  const words = typed.trim().split(/\s+/);
  const from = words.findIndex((word) => !isCalling(word.replace(/\.$/, '')));
  return from > 0 ? words.slice(from).join(' ') : typed;
}

const isSame = (a: Reading, b: Reading): boolean => a.shape === b.shape && a.numbers === b.numbers;

const isPartOf = (guess: Reading, name: Reading): boolean =>
  guess.letters.length > 3 &&
  guess.words.length < name.words.length &&
  ` ${name.words.join(' ')} `.includes(` ${guess.words.join(' ')} `);

/** "Paris, London or Rome", "Paris London": at least two names, or a separator between two guesses. */
function isList(typed: string, names: readonly Reading[]): boolean {
  const parts = typed
    .split(/[,;/|\n&+]|\bor\b|\band\b/i)
    .map(read)
    .filter((part) => part.letters !== '' || part.numbers !== '');
  const isName = (part: Reading): boolean =>
    names.some(
      (name) =>
        isSame(name, part) ||
        (name.numbers === part.numbers && distance(name.letters, part.letters) <= typosAllowed(name.letters.length)),
    );
  if (parts.length > 1 && parts.some(isName)) return true;
  const whole = ` ${read(typed).words.join(' ')} `;
  const found = names
    .map((name) => name.words.join(' '))
    .filter((words) => words !== '' && whole.includes(` ${words} `));
  const apart = found.filter(
    (words) => !found.some((longer) => longer !== words && ` ${longer} `.includes(` ${words} `)),
  );
  return new Set(apart).size > 1;
}
