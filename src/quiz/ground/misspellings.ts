import { groupBy } from '../../lore/group.ts';
import type { Sentence } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isParticipleForm, isPastForm } from '../clauses/verbs.ts';
import { memoise } from './memoise.ts';

/** A shorter word has too many neighbours that are other words. */
const shortest = 5;
/** So often the better spelling stands in a text that has the other one once, and so many times as often where it is there again. */
const common = 3;
const farMore = 8;
const longName = 8;

const nameWord = /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}-])/gu;

/**
 * Whether a text has a word with a capital that one text writes but once, and thrice or more with one letter changed, left out, put in or swapped:
 * "Brackwatter" beside the Brackwater of all other sentences; or a few times with one letter for two, and far more often with two. A plural or another ending is no misspelling.
 */
export function createMisspellings(
  sentences: readonly Sentence[],
  isRepeated: (word: string) => boolean,
): (text: string) => boolean {
  const rare = new Map<string, number>();
  /** How often its text has each misspelling. */
  const slips = new Map<string, number>();
  for (const own of groupBy(sentences, ({ sourceId }) => sourceId).values()) {
    const counts = new Map<string, number>();
    for (const { text } of own)
      for (const [word] of text.matchAll(nameWord))
        if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
    const byForm = new Map<string, string[]>();
    for (const [word, count] of counts) {
      rare.set(word, (rare.get(word) ?? 0) + count);
      if (count < common) continue;
      for (const form of [...formsOf(word), undoubled(word)]) byForm.set(form, [...(byForm.get(form) ?? []), word]);
    }
    const told = own.map(({ text }) => text).join('\n');
    for (const [word, count] of counts) {
      if ((count === 1 && isRunOn(word, told)) || isGrownOn(word, told)) slips.set(word, count);
      const near = [...formsOf(word), undoubled(word)]
        .flatMap((form) => byForm.get(form) ?? [])
        .filter(
          (other) => count === 1 || (counts.get(other) ?? 0) >= count * farMore || isLongTwin(word, other, counts),
        );
      const isOnce = (other: string): boolean => count === 1 || isLongTwin(word, other, counts);
      if (near.some((other) => (isOnce(other) && isSlipOf(word, other)) || isDoubledElsewhere(word, other)))
        slips.set(word, count);
    }
  }
  const pairs = new Set(
    [...groupBy(sentences, ({ sourceId }) => sourceId).values()].flatMap((own) =>
      pairsWithTwoPlurals(own.map(({ text }) => text).join('\n')),
    ),
  );
  const isSmallSlip = memoise((word: string) => !isRepeated(word) && isSlipOfLanguage(word));
  return (text) =>
    (text.match(nameWord) ?? []).some((word) => slips.has(word) && slips.get(word) === rare.get(word)) ||
    (text.match(smallWord) ?? []).some(isSmallSlip) ||
    [...pairs].some((pair) => text.includes(pair));
}

/** So long a name has no other that differs by one letter amid it: "Silantra" beside Silandra, though both stand there again and again. */
const isLongTwin = (word: string, other: string, counts: ReadonlyMap<string, number>): boolean =>
  Math.min(word.length, other.length) >= longName &&
  (counts.get(other) ?? 0) > (counts.get(word) ?? 0) &&
  word.slice(0, 3) === other.slice(0, 3) &&
  word.slice(-2) === other.slice(-2) &&
  ![word, other].some((one) => isDictionaryWord(one.toLowerCase()));

const smallWord = /(?<![\p{L}\p{N}'’_-])\p{Ll}{6,}(?![\p{L}\p{N}'’-])/gu;

/** From so many letters on, no word is another with one letter more. */
const long = 9;

/** "officialy", "recieved", "relunctant", "existance", "speakand": a word of the language but for one slip of the pen. */
function isSlipOfLanguage(word: string): boolean {
  if (isDictionaryWord(word) || (!word.endsWith('ed') && (isPastForm(word) || isParticipleForm(word)))) return false;
  const letters = Array.from(word);
  return (
    hasLetterTooMany(word.replace(/s$/, '')) ||
    hasLetterWrong(word.replace(/s$/, '')) ||
    isDictionaryWord(/^(\p{Ll}{4,})(?:and|the|with|from|was)$/u.exec(word)?.[1] ?? '_') ||
    letters.some((letter, at) => {
      const [front, back] = [word.slice(0, at), word.slice(at + 1)];
      const next = letters[at + 1];
      return (
        isDictionaryWord(`${front}${letter}${letter}${back}`) ||
        (letter === next && isDictionaryWord(`${front}${back}`)) ||
        (next !== undefined && letter !== next && isDictionaryWord(`${front}${next}${letter}${word.slice(at + 2)}`))
      );
    })
  );
}

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
const vowel = /[aeiou]/;

/** "aquaintance", "existance": a letter left out, or another vowel in its place. */
function hasLetterWrong(word: string): boolean {
  // "southerner", "schismatic"
  if (word.length < long - 1 || isCompound(word) || isDictionaryWord(word.replace(/(?:er|ic)$/, ''))) return false;
  return Array.from(word).some((letter, at) => {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    return alphabet.some(
      (other) =>
        (at > 0 && isDictionaryWord(`${front}${other}${back}`)) ||
        (vowel.test(letter) && vowel.test(other) && isDictionaryWord(`${front}${other}${back.slice(1)}`)),
    );
  });
}

const isCompound = (word: string): boolean =>
  Array.from(word).some(
    (_, at) =>
      at > 2 && at < word.length - 2 && isDictionaryWord(word.slice(0, at)) && isDictionaryWord(word.slice(at)),
  );

/** "relunctant"; but "overheard" and "kingswood" are each of two words. */
function hasLetterTooMany(word: string): boolean {
  return (
    word.length >= long &&
    !isDictionaryWord(word) &&
    !isCompound(word) &&
    Array.from(word).some(
      (_, at) => at > 0 && at < word.length - 1 && isDictionaryWord(word.slice(0, at) + word.slice(at + 1)),
    )
  );
}

/** "Seconds Sons", where the text has "Second Sons" again and again. */
const pairsWithTwoPlurals = (text: string): string[] =>
  [...text.matchAll(/\b(\p{Lu}\p{Ll}+)s (\p{Lu}\p{Ll}+s)\b/gu)]
    .filter(
      ([pair, first = '', second = '']) =>
        text.split(`${first} ${second}`).length > farMore && text.split(pair).length === 2,
    )
    .map(([pair]) => pair);

/** "Old Tarnon the river", where the text also has an Old Tarn: the preposition has grown on to the name. */
function isRunOn(word: string, text: string): boolean {
  const head = word.replace(/(?:on|in|at|of|to|by)$/, '');
  if (head === word || head.length < 4) return false;
  const before = new RegExp(`(\\p{Lu}\\S* )${word} the `, 'u').exec(text)?.[1];
  return before !== undefined && new RegExp(`${before}${head}(?!\\p{L})`, 'u').test(text);
}

/** "Kingwould", "Fingerswere", where the text also has "King" and "Fingers": the verb behind a link has grown on to it. */
function isGrownOn(word: string, text: string): boolean {
  const head = /^(\p{Lu}\p{Ll}{3,}?)(?:would|were|was|has|had|cannot|could|will|refers)$/u.exec(word)?.[1];
  return (
    head !== undefined &&
    !isDictionaryWord(word.toLowerCase()) &&
    new RegExp(`(?<![\\p{L}-])${head}(?![\\p{L}-])`, 'u').test(text)
  );
}

/** The word and all that it is with one letter left out: two words that are one slip apart share one of these. */
const formsOf = (word: string): string[] => {
  const low = word.toLowerCase();
  return [low, ...Array.from(low, (_, at) => low.slice(0, at) + low.slice(at + 1))];
};

/** "Rohhirim" and "Rohirrim" as "rohirim". */
const undoubled = (word: string): string => word.toLowerCase().replace(/(\p{L})\1/gu, '$1');
const isDoubledElsewhere = (word: string, other: string): boolean =>
  word !== other && word.length > shortest && undoubled(word) === undoubled(other);

/** One letter apart, or two neighbours swapped, and not in the ending alone: "Khan" and "Khans", "Corin" and "Corina". */
function isSlipOf(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const differ = Math.max(a.length, b.length) - from - back;
  const swapped = differ === 2 && a.length === b.length && a[from] === b[from + 1] && a[from + 1] === b[from];
  return (differ === 1 || swapped) && back > 0;
}
