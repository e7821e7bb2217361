import MiniSearch from 'minisearch';
import type { Entity, Sentence } from './model.ts';
import { tokenise } from './names/names.ts';
import { isStopWord, stemOf } from './words/terms.ts';

/** Full-text search over every sentence, caption, row and infobox line; names weigh most. */

export interface Passage {
  readonly sentence: Sentence;
  /** The entity that the passage names first, or null. */
  readonly entityId: string | null;
  readonly score: number;
  /** Words of the passage that matched, as they stand in it: to be marked. */
  readonly words: readonly string[];
}

interface Indexed {
  readonly id: number;
  readonly text: string;
  readonly names: string;
  readonly section: string;
  readonly citations: string;
}

/** Occurrences: in a small corpus no word is common. */
const commonAbove = 5_000;

const tokens = (text: string): string[] => tokenise(text).map((token) => token.norm);

export class Search {
  readonly #sentences: readonly Sentence[];
  readonly #index: MiniSearch<Indexed>;
  /** How often each word stands in the texts, by its stem. */
  readonly #frequency = new Map<string, number>();

  constructor(sentences: readonly Sentence[], entities: ReadonlyMap<string, Entity>) {
    this.#sentences = sentences;
    this.#index = new MiniSearch<Indexed>({
      fields: ['text', 'names', 'section', 'citations'],
      tokenize: tokens,
      processTerm: (term) => {
        if (isStopWord(term)) return null;
        const stem = stemOf(term);
        this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1);
        return stem;
      },
      searchOptions: { processTerm: (term) => (isStopWord(term) ? null : stemOf(term)) },
    });
    this.#index.addAll(
      sentences.map((sentence, id) => ({
        id,
        text: sentence.text,
        names: sentence.mentions.map((mention) => entities.get(mention.entityId)?.name ?? '').join(' '),
        section: sentence.section,
        citations: sentence.citations.join(' '),
      })),
    );
  }

  find(words: string, limit: number): Passage[] {
    const isKnown = (term: string): boolean => this.#frequency.has(term);
    const found = this.#index.search(this.#telling(words), {
      boost: { names: 2, citations: 0.6, section: 0.5 },
      // A word that the texts have is meant as it stands; only another may be mistyped or half typed.
      fuzzy: (term) => (!isKnown(term) && term.length > 4 ? 0.2 : false),
      prefix: (term) => !isKnown(term) && term.length > 3,
    });
    const asked = new Set(tokens(words).map(stemOf));
    return found.slice(0, limit).flatMap((hit) => {
      const sentence = this.#sentences[hit.id as number];
      if (sentence === undefined) return [];
      const terms = new Set([...asked, ...hit.terms]);
      const matched = tokenise(sentence.text).filter((token) => terms.has(stemOf(token.norm)));
      return [
        {
          sentence,
          entityId: sentence.mentions[0]?.entityId ?? null,
          score: Math.round(hit.score * 100) / 100,
          words: [...new Set(matched.map((token) => token.text))],
        },
      ];
    });
  }

  /** The words worth searching by: a word of every other passage says little beside rarer ones, and costs the most. */
  #telling(words: string): string {
    const frequency = (word: string): number => this.#frequency.get(stemOf(word)) ?? 0;
    const byRarity = tokens(words)
      .filter((word) => !isStopWord(word))
      .sort((a, b) => frequency(a) - frequency(b));
    return byRarity.filter((word, at) => at < 2 || frequency(word) <= commonAbove).join(' ');
  }
}
