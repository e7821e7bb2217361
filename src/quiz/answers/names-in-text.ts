import { genderOfGivenName } from '../../lore/names/genders.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';
import { isCalling } from './name-forms.ts';

/** By the article and a word. */
type Index = ReadonlyMap<string, ReadonlySet<string>>;

/** Names of several words that have the word first or last, as one text has them. */
export function namesWith(word: string, article: string, ground: Ground): readonly string[] {
  return [...(indexOf(ground).get(`${article} ${word}`) ?? [])];
}

const run = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*)+/gu;

const indexOf = memoiseObject((ground: Ground): Index => {
  const found = new Map<string, Set<string>>();
  for (const { text, sourceId } of ground.lore.sentences) {
    for (const [told] of text.matchAll(run)) {
      const name = bare(told.replace(/['’]s?$/, ''));
      const parts = name.split(' ');
      if (parts.length < 2 || parts.length > 4) continue;
      // "Tucker" of Charles Tucker III.
      const last = /^[IVX]+$/.test(parts.at(-1) ?? '') && parts.length > 2 ? parts.at(-2) : parts.at(-1);
      for (const part of new Set([parts[0] ?? '', last ?? ''])) {
        const key = `${sourceId} ${part}`;
        found.set(key, (found.get(key) ?? new Set()).add(name));
      }
    }
  }
  return found;
});

/** Without ranks, and the word that opens a sentence: "Later Admiral Jossamy Vance". */
function bare(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex(
    // "Bran Hale", and not "The Hale".
    (word) =>
      !isCalling(word) &&
      (!isDictionaryWord(word.toLowerCase()) || (word.length > 3 && genderOfGivenName(word) !== null)),
  );
  return from < 0 ? '' : words.slice(from).join(' ');
}
