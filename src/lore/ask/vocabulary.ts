import { distance } from 'fastest-levenshtein';

/** All words of the corpus by first letter and length, to mend typing mistakes in a question. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #buckets = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 3 || this.#words.has(word)) continue;
      this.#words.add(word);
      const key = bucketOf(word, word.length);
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, [word]);
      else bucket.push(word);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The word that was probably meant, in British or American spelling; null where none is near enough. */
  nearest(word: string): string | null {
    return (
      this.#nearest(word) ??
      (word.includes('iz') ? this.#nearest(word.replaceAll('iz', 'is')) : null) ??
      this.#doubled(word)
    );
  }

  /** The one word that a word begins: "cryo" for "cryogenic"; null where there is none, or more of them. */
  completed(word: string): string | null {
    if (word.length < 4) return null;
    const longer = [...this.#words].filter((other) => other.startsWith(word));
    const [first] = longer.sort((a, b) => a.length - b.length);
    return first !== undefined && longer.every((other) => other.startsWith(first)) ? first : null;
  }

  /** "anex" is meant for "annex", however short it is. */
  #doubled(word: string): string | null {
    for (const other of this.#buckets.get(bucketOf(word, word.length + 1)) ?? [])
      if (other.replace(/(.)\1/g, '$1') === word) return other;
    return null;
  }

  #nearest(word: string): string | null {
    const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    let best: string | null = null;
    let least = allowed + 1;
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const other of this.#buckets.get(bucketOf(word, length)) ?? []) {
        const apart = isSwap(word, other) ? 1 : distance(word, other);
        if (apart < least) {
          least = apart;
          best = other;
        }
      }
    }
    return best;
  }
}

const bucketOf = (word: string, length: number): string => `${word[0] ?? ''}${String(length)}`;

/** Two neighbouring letters exchanged: "Khtiomer". */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
