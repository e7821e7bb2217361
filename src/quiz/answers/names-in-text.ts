import { isDictionaryWord } from '../../lore/words/language.ts';
import type { Ground } from '../ground/ground.ts';
import { isCalling } from './name-forms.ts';

const names = new WeakMap<Ground, Map<string, ReadonlyMap<string, readonly string[]>>>();

/** Names of several words that have the word first or last, as one text has them. */
export function namesWith(word: string, article: string, ground: Ground): readonly string[] {
  const known = names.get(ground) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  names.set(ground, known);
  const index = known.get(article) ?? indexNames(article, ground);
  known.set(article, index);
  return index.get(word) ?? [];
}

const run = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*)+/gu;

function indexNames(article: string, ground: Ground): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { text, sourceId } of ground.lore.sentences) {
    if (sourceId !== article) continue;
    for (const [told] of text.matchAll(run)) {
      const name = bare(told.replace(/['’]s?$/, ''));
      const parts = name.split(' ');
      if (parts.length < 2 || parts.length > 4) continue;
      for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? '']))
        found.set(part, (found.get(part) ?? new Set()).add(name));
    }
  }
  return new Map([...found].map(([word, all]) => [word, [...all]]));
}

/** Without ranks, and the word that opens a sentence: "Later Admiral Jossamy Vance". */
function bare(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex((word) => !isCalling(word) && !isDictionaryWord(word.toLowerCase()));
  return from < 0 ? '' : words.slice(from).join(' ');
}
