import { highest } from '../highest.ts';
import type { Entity, Sentence, Source } from '../model.ts';
import type { Question, Unit } from './analyse.ts';
import type { Evidence } from './evidence-model.ts';
import { extractAnswer } from './extract.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { meetsDemands, supportOf, type Signs } from './support.ts';

/** Which sentences speak of what a question asks, how much of it they cover, and what in them answers it. */

const mostWeight = 4;
const lightWeight = 0.7;
/** Sentences that are weighed, and of these the ones that are read for an answer. */
const considered = 64;
const read = 32;
/** An infobox line whose label is asked for covers the question, whatever else its words are. */
const labelledCoverage = 0.85;

const asksForTable = /\b(?:tables?|navigation box|infobox|the list)\b/i;
const isTabular = ({ form }: Sentence): boolean => form === 'row' || form === 'infobox';

interface Weighed {
  readonly unit: Unit;
  readonly weight: number;
}

interface Share {
  all: number;
  has: number;
}

interface Weighing {
  readonly sentence: Sentence;
  readonly index: number;
  readonly name: Readonly<Share>;
  readonly word: Readonly<Share>;
  readonly direct: number;
  readonly gap: number;
  readonly all: number;
  readonly worth: number;
}

export class EvidenceFinder {
  readonly #index: SentenceIndex;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #sources: ReadonlyMap<string, Source>;
  /** Scratch: what each sentence has of the question so far, and the last unit that gave it something. */
  readonly #gained: Float64Array;
  readonly #stamp: Int32Array;
  #clock = 0;

  constructor(index: SentenceIndex, entities: ReadonlyMap<string, Entity>, sources: ReadonlyMap<string, Source>) {
    this.#index = index;
    this.#entities = entities;
    this.#sources = sources;
    this.#gained = new Float64Array(index.size);
    this.#stamp = new Int32Array(index.size);
  }

  /** Best first. */
  find(question: Question, limit: number): Evidence[] {
    // Light words count in full where there are no others: "What is X called?"
    const onlyLight =
      question.asked.noun === null && question.units.every((unit) => unit.type !== 'word' || unit.light);
    const weighed = question.units.map((unit) => ({
      unit,
      weight: this.weightOf(onlyLight ? { ...unit, light: false } : unit),
    }));
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return [];
    const found = this.#candidates(weighed)
      .flatMap((index) => this.#weigh(weighed, index))
      .sort((a, b) => b.worth - a.worth || a.index - b.index)
      .slice(0, read)
      .map((one) => this.#read(question, weighed, one));
    const most = Math.max(0, ...found.map(({ signs }) => signs.direct));
    return found
      .map((one) => {
        const signs = { ...one.signs, lag: most - one.signs.direct };
        const support = meetsDemands(question, one.sentence.text) ? supportOf(question, signs) : 0;
        return { ...one, signs, support, score: one.score + support * 0.1 };
      })
      .sort((a, b) => b.score - a.score || (a.sentence.id < b.sentence.id ? -1 : 1))
      .slice(0, limit);
  }

  weightOf(unit: Unit): number {
    if (unit.type === 'year') return 2.5;
    const rarity = Math.log((this.#index.size + 8) / (this.#index.frequencyOf(unit) + 2));
    return unit.light ? lightWeight : Math.min(mostWeight, Math.max(0.8, rarity)) * (unit.modifier ? 0.6 : 1);
  }

  /** The sentences that share most with the question, by the lists alone. */
  #candidates(weighed: readonly Weighed[]): number[] {
    const touched: number[] = [];
    const first = this.#clock + 1;
    for (const { unit, weight } of weighed) {
      this.#clock += 1;
      for (const { list, degree } of this.#index.listsOf(unit)) {
        for (const index of list) {
          const stamp = this.#stamp[index] ?? 0;
          if (stamp === this.#clock) continue;
          if (stamp < first) {
            touched.push(index);
            this.#gained[index] = 0;
          }
          this.#stamp[index] = this.#clock;
          this.#gained[index] = (this.#gained[index] ?? 0) + weight * degree;
        }
      }
    }
    const gained = this.#gained;
    return highest(touched, considered, (index) => gained[index] ?? 0);
  }

  /** What a sentence and its surroundings have, unread. */
  #weigh(weighed: readonly Weighed[], index: number): Weighing[] {
    const sentence = this.#index.sentence(index);
    if (sentence === undefined) return [];
    const sums = { name: { all: 0, has: 0 }, word: { all: 0, has: 0 }, direct: 0, gap: 0 };
    for (const { unit, weight } of weighed) {
      const direct = this.#index.degreeAt(unit, index);
      const degree = direct >= 0.85 ? direct : Math.max(direct, this.#index.degreeAround(unit, index));
      const kind = unit.type === 'word' ? sums.word : sums.name;
      kind.all += weight;
      kind.has += weight * degree;
      sums.direct += weight * direct;
      if (degree < 0.25) sums.gap = Math.max(sums.gap, weight);
    }
    const all = sums.name.all + sums.word.all;
    return [
      { sentence, index, ...sums, all, worth: ((sums.name.has + sums.word.has) * 0.6 + sums.direct * 0.4) / all },
    ];
  }

  #read(question: Question, weighed: readonly Weighed[], sums: Weighing): Evidence {
    const { sentence, index, all } = sums;
    const extracted = extractAnswer(question, sentence, this.#entities);
    const labelled = extracted?.labelled === true && sums.name.has >= sums.name.all * 0.8 ? labelledCoverage : 0;
    const verb = weighed.find(({ unit }) => unit.type === 'word' && !unit.light && !unit.modifier);
    const signs: Signs = {
      coverage: Math.max(labelled, (sums.name.has + sums.word.has) / all),
      names: sums.name.all === 0 ? 1 : sums.name.has / sums.name.all,
      // One more word that every sentence has, so that a light word alone weighs little.
      words: Math.max(labelled, (sums.word.has + 1) / (sums.word.all + 1)),
      direct: Math.max(labelled, sums.direct / all),
      gap: labelled > 0 ? 0 : sums.gap / mostWeight,
      lag: 0,
      verb: verb === undefined || labelled > 0 ? 1 : this.#index.degreeAt(verb.unit, index),
      length: Math.min(question.units.length, 8) / 8,
      fit: extracted?.certainty ?? 0,
    };
    return {
      sentence,
      next: this.#index.after(index),
      support: 0,
      extracted: extracted?.answer === '' ? null : extracted,
      signs,
      score: this.#score(signs, sentence, index) + (isTabular(sentence) && asksForTable.test(question.text) ? 0.3 : 0),
    };
  }

  #score(signs: Signs, sentence: Sentence, index: number): number {
    const voice = this.#sources.get(sentence.sourceId)?.voice === 'in-universe' ? -0.05 : 0;
    const form = sentence.form === 'caption' ? -0.04 : 0;
    // A short sentence says what it says more plainly than a long one that happens to have the words.
    const plain = 0.1 / (1 + this.#index.lengthOf(index) / 12);
    return (
      signs.coverage * 0.6 +
      signs.direct * 0.4 +
      signs.fit * 0.3 +
      voice +
      (signs.fit === 0 ? -0.3 : 0) +
      (signs.names < 0.4 ? -0.25 : 0) +
      form +
      plain
    );
  }
}
