import { fold, foldedWords, tellingWords } from './fold.ts';

export interface Asked {
  /** Of the question, or of the entry. */
  readonly id: string;
  readonly stem: string;
  readonly answer: string;
}

export interface Similar extends Asked {
  /** 1 for the same words, whatever stands between them. */
  readonly overlap: number;
}

export interface SimilarIndex {
  readonly add: (asked: Asked) => void;
  readonly remove: (id: string) => void;
  /** The questions that ask the same or nearly so, the nearest first; `except` is left out. */
  readonly find: (stem: string, except?: string) => readonly Similar[];
}

/** Telling words that two stems share, of all that either has. */
const nearFrom = 0.7;
const foundAtMost = 3;

interface Entry {
  readonly asked: Asked;
  readonly folded: string;
  readonly size: number;
  readonly numbers: string;
}

const wordsOf = (stem: string): Set<string> => {
  const telling = tellingWords(stem);
  return new Set(telling.length > 0 ? telling : foldedWords(stem));
};
/** Questions that differ in a number alone are two. */
const numbersOf = (stem: string): string =>
  foldedWords(stem)
    .filter((word) => /\d/.test(word))
    .join(' ');

/** By the words of the stems, so that finding looks only at those that share one. */
export function createSimilarIndex(all: Iterable<Asked> = []): SimilarIndex {
  const byWord = new Map<string, Entry[]>();
  const byId = new Map<string, Entry>();
  const add = (asked: Asked): void => {
    const words = wordsOf(asked.stem);
    const entry = { asked, folded: fold(asked.stem), size: words.size, numbers: numbersOf(asked.stem) };
    byId.set(asked.id, entry);
    for (const word of words) {
      const there = byWord.get(word);
      if (there) there.push(entry);
      else byWord.set(word, [entry]);
    }
  };
  for (const asked of all) add(asked);
  return {
    add,
    remove(id) {
      const entry = byId.get(id);
      if (!entry || !byId.delete(id)) return;
      for (const word of wordsOf(entry.asked.stem))
        byWord.set(
          word,
          (byWord.get(word) ?? []).filter((one) => one !== entry),
        );
    },
    find(stem, except) {
      const words = wordsOf(stem);
      const [folded, numbers] = [fold(stem), numbersOf(stem)];
      const shared = new Map<Entry, number>();
      for (const word of words)
        for (const entry of byWord.get(word) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      return [...shared]
        .filter(([{ asked }]) => asked.id !== except)
        .map(([entry, count]) => ({
          ...entry.asked,
          overlap: entry.folded === folded ? 1 : (0.99 * count) / (words.size + entry.size - count),
          numbers: entry.numbers,
        }))
        .filter((one) => one.overlap >= nearFrom && one.numbers === numbers)
        .sort((a, b) => b.overlap - a.overlap)
        .slice(0, foundAtMost)
        .map(({ id, stem: found, answer, overlap }) => ({ id, stem: found, answer, overlap }));
    },
  };
}
