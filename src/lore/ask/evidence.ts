import type { Sentence } from '../model.ts';
import { tokenise } from '../names.ts';
import { isStopWord, stemOf } from '../terms.ts';
import type { Question } from './analyse.ts';

/** Which sentences speak of what a question asks, and how much of it they cover. */

export interface Evidence {
  readonly sentence: Sentence;
  /** Share of the question's names and words that the sentence has, by weight; 0 to 1. */
  readonly coverage: number;
  /** The same for the words that are no names. */
  readonly predicate: number;
  /** How many of the question's names it does not have, not even in part. */
  readonly namesMissing: number;
  readonly score: number;
}

const yearWeight = 2.5;
const noPostings: readonly number[] = [];

/** An inverted index over entities and stems. Look-ups touch only the sentences that share something with the question. */
export class EvidenceIndex {
  readonly #sentences: readonly Sentence[];
  readonly #byEntity = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #bySource = new Map<string, { first: number; last: number; subject: string | undefined }>();
  readonly #lengths: readonly number[];
  readonly #dated: { readonly from: number; readonly to: number; readonly index: number }[] = [];

  constructor(sentences: readonly Sentence[], subjects: ReadonlyMap<string, string>) {
    this.#sentences = sentences;
    const lengths: number[] = [];
    sentences.forEach((sentence, index) => {
      for (const id of new Set(sentence.mentions.map((mention) => mention.entityId))) push(this.#byEntity, id, index);
      const subject = subjects.get(sentence.sourceId);
      if (sentence.form === 'infobox' && subject !== undefined) push(this.#byEntity, subject, index);
      const stems = new Set(
        tokenise(sentence.text)
          .map((token) => token.norm)
          .filter((norm) => !isStopWord(norm))
          .map(stemOf),
      );
      for (const stem of stems) push(this.#byStem, stem, index);
      lengths.push(stems.size);
      for (const date of sentence.dates)
        if ((date.until ?? date.year) - date.year < 50)
          this.#dated.push({ from: date.year, to: date.until ?? date.year, index });
      const range = this.#bySource.get(sentence.sourceId);
      if (range === undefined)
        this.#bySource.set(sentence.sourceId, { first: index, last: index, subject: subjects.get(sentence.sourceId) });
      else range.last = index;
    });
    this.#lengths = lengths;
  }

  stems(): Iterable<string> {
    return this.#byStem.keys();
  }

  /** Best first. */
  find(question: Question, limit: number): Evidence[] {
    const names = new Map<number, number>();
    const words = new Map<number, number>();
    const years = new Map<number, number>();
    const nameHits = new Map<number, number>();
    let nameTotal = 0;
    let wordTotal = 0;
    for (const part of question.named) nameTotal += this.#addName(part, names, nameHits);
    for (const term of question.terms) {
      const weight = this.#weight(this.#rarest(term));
      wordTotal += weight;
      const matched = new Map<number, number>();
      for (const index of this.#byStem.get(term.stem) ?? noPostings) matched.set(index, weight);
      for (const synonym of term.synonyms) {
        for (const index of this.#byStem.get(synonym) ?? noPostings)
          if (!matched.has(index)) matched.set(index, weight * 0.85);
      }
      for (const [index, one] of matched) words.set(index, (words.get(index) ?? 0) + one);
    }
    const yearTotal = question.years.length * yearWeight;
    for (const year of question.years) {
      for (const index of this.#byYear(year)) years.set(index, (years.get(index) ?? 0) + yearWeight);
    }
    const total = nameTotal + wordTotal + yearTotal;
    if (total === 0) return [];
    const found: Evidence[] = [];
    for (const index of new Set([...names.keys(), ...words.keys(), ...years.keys()])) {
      const sentence = this.#sentences[index];
      if (sentence === undefined) continue;
      const word = words.get(index) ?? 0;
      const coverage = ((names.get(index) ?? 0) + word + (years.get(index) ?? 0)) / total;
      if (coverage < 0.2) continue;
      const predicate = wordTotal === 0 ? 1 : word / wordTotal;
      const named = nameHits.get(index) ?? 0;
      found.push({
        sentence,
        coverage,
        predicate,
        namesMissing: question.named.length - named,
        score: coverage + this.#bonus(question, sentence, index),
      });
    }
    return found.sort((a, b) => b.score - a.score || (a.sentence.id < b.sentence.id ? -1 : 1)).slice(0, limit);
  }

  /** Weight of a name, and its share for each sentence: all of it where it is named, less where it is only meant. */
  #addName(part: Question['named'][number], names: Map<number, number>, hits: Map<number, number>): number {
    const frequency = part.ids.reduce((sum, id) => sum + (this.#byEntity.get(id)?.length ?? 0), 0);
    const weight = this.#weight(frequency);
    const matched = new Map<number, number>();
    for (const id of part.ids) for (const index of this.#byEntity.get(id) ?? noPostings) matched.set(index, weight);
    for (const stem of part.stems) {
      for (const index of this.#byStem.get(stem) ?? noPostings) {
        const known = matched.get(index) ?? 0;
        if (known < weight) matched.set(index, Math.min(weight * 0.7, known + (weight * 0.7) / part.stems.length));
      }
    }
    for (const range of this.#bySource.values()) {
      if (range.subject === undefined || !part.ids.includes(range.subject)) continue;
      for (let index = range.first; index <= range.last; index += 1)
        if ((matched.get(index) ?? 0) < weight * 0.5) matched.set(index, weight * 0.5);
    }
    for (const [index, one] of matched) {
      names.set(index, (names.get(index) ?? 0) + one);
      if (one >= weight * 0.3) hits.set(index, (hits.get(index) ?? 0) + 1);
    }
    return weight;
  }

  /** Sentences that a year falls into. */
  #byYear(year: number): number[] {
    return this.#dated.filter(({ from, to }) => from <= year && year <= to).map(({ index }) => index);
  }

  #rarest(term: Question['terms'][number]): number {
    const own = this.#byStem.get(term.stem)?.length ?? 0;
    return own > 0 ? own : term.synonyms.reduce((sum, synonym) => sum + (this.#byStem.get(synonym)?.length ?? 0), 0);
  }

  #weight(frequency: number): number {
    return Math.min(4, Math.max(0.8, Math.log((this.#sentences.length + 8) / (frequency + 2))));
  }

  #bonus(question: Question, sentence: Sentence, index: number): number {
    let bonus = 0;
    const { wants } = question.asked;
    if (wants === 'when')
      bonus += sentence.dates.some((date) => !date.realWorld && !question.years.includes(date.year)) ? 0.14 : -0.1;
    if (wants === 'work') bonus += sentence.citations.length > 0 || sentence.scope !== null ? 0.08 : 0;
    if (sentence.form === 'caption') bonus -= 0.03;
    // A short sentence says what it says more plainly than a long one that happens to have the words.
    return bonus + 0.1 / (1 + (this.#lengths[index] ?? 0) / 12);
  }
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
