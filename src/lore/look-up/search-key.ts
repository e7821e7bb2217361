/** The words of a search in the form they are compared in: what a button can carry to the next page. */
import { tokenise } from '../names/names.ts';
import { isStopWord } from '../words/terms.ts';

export interface SearchKey {
  /** ASCII words in lower case, joined by full stops. */
  readonly key: string;
  /** What is searched for. */
  readonly words: string;
  /** Content words that did not fit. */
  readonly left: number;
}

/**
 * As many words as fit into `most` characters; the small ones ("the", "of") go first where there is no room for all.
 * Null where there is nothing to search for.
 */
export function searchKey(text: string, most: number): SearchKey | null {
  const words = tokenise(text)
    .map(({ norm }) => norm)
    .filter((word) => /^[a-z0-9]+$/.test(word));
  const content = [...new Set(words.filter((word) => !isStopWord(word)))];
  if (content.length === 0) return null;
  if (words.join('.').length <= most) return { key: words.join('.'), words: words.join(' '), left: 0 };
  const kept: string[] = [];
  for (const word of content) if ([...kept, word].join('.').length <= most) kept.push(word);
  if (kept.length === 0) return null;
  return { key: kept.join('.'), words: kept.join(' '), left: content.length - kept.length };
}

/** The words of a key that a button brought back; null for what is no key. */
export const wordsOfKey = (key: string): string | null =>
  /^[a-z0-9]+(?:\.[a-z0-9]+)*$/.test(key) ? key.replaceAll('.', ' ') : null;
