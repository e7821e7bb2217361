import MiniSearch from 'minisearch';
import type { Entity, Sentence } from './model.ts';
import { tokenise } from './names.ts';
import { isStopWord, stemOf } from './terms.ts';

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

const tokens = (text: string): string[] => tokenise(text).map((token) => token.norm);

export class Search {
  readonly #sentences: readonly Sentence[];
  readonly #index: MiniSearch<Indexed>;

  constructor(sentences: readonly Sentence[], entities: ReadonlyMap<string, Entity>) {
    this.#sentences = sentences;
    this.#index = new MiniSearch<Indexed>({
      fields: ['text', 'names', 'section', 'citations'],
      tokenize: tokens,
      processTerm: (term) => (isStopWord(term) ? null : stemOf(term)),
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
    const found = this.#index.search(words, {
      boost: { names: 2, citations: 0.6, section: 0.5 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    });
    return found.slice(0, limit).flatMap((hit) => {
      const sentence = this.#sentences[hit.id as number];
      if (sentence === undefined) return [];
      const terms = new Set(hit.terms);
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
}
