import { highest } from '../highest.ts';
import type { Entity, Sentence, Source } from '../model.ts';
import type { Question, Unit } from './analyse.ts';
import { demandsOf } from './demands.ts';
import type { Evidence } from './evidence-model.ts';
import { extractAnswer } from './extract.ts';
import { mostWeight, type SentenceIndex } from './sentence-index.ts';
import { askingOf, placesIn, readSigns, type Asking, type Weighed } from './signs.ts';
import { rankOf, supportOf } from './support.ts';

/** Which sentences speak of what a question asks, how much of it they cover, and what in them answers it. */

const lightWeight = 0.5;
/** Sentences that are weighed, and of these the ones that are read for an answer. */
const considered = 64;
const read = 20;
/** What a sentence loses in rank that lacks what is asked for in so many words. */
const asked = 2;

interface Weighing {
  readonly sentence: Sentence;
  readonly index: number;
  /** How much of the question it has by itself and by what stands around it. */
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
    // Light words count in full where there are no others: "What is X called?"; but for "When was X made?" X will do.
    const onlyLight =
      question.asked.noun === null &&
      question.asked.wants !== 'when' &&
      question.units.every((unit) => unit.type !== 'word' || unit.light);
    const weighed = question.units.map((unit) => ({
      unit,
      weight: this.weightOf(onlyLight ? { ...unit, light: false } : unit),
    }));
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return [];
    const asking = askingOf(question, weighed);
    const found = this.#candidates(weighed)
      .flatMap((index) => this.#weigh(weighed, index))
      .sort((a, b) => b.worth - a.worth || a.index - b.index)
      .slice(0, read)
      .map((one) => this.#read(asking, one));
    const demands = demandsOf(question, this.#entities);
    const most = Math.max(0, ...found.map(({ signs }) => signs.direct));
    return found
      .map((one) => {
        const signs = { ...one.signs, lag: most - one.signs.direct };
        const meets = demands.every((demand) => demand(one.sentence));
        return {
          ...one,
          signs,
          support: meets ? supportOf(question, signs) : 0,
          score: rankOf(signs) - (meets ? 0 : asked),
        };
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
    let all = 0;
    let worth = 0;
    for (const { unit, weight } of weighed) {
      const direct = this.#index.degreeAt(unit, index);
      const degree = direct >= 0.85 ? direct : Math.max(direct, this.#index.degreeAround(unit, index));
      all += weight;
      worth += weight * (degree * 0.6 + direct * 0.4);
    }
    return [{ sentence, index, worth: worth / all }];
  }

  #read(asking: Asking, { sentence, index, worth }: Weighing): Evidence {
    const { question, weighed } = asking;
    const extracted = extractAnswer(question, sentence, this.#entities);
    const places = placesIn(weighed, sentence);
    const degrees = weighed.map(({ unit }, position) => {
      const around = this.#index.degreeAround(unit, index);
      return { direct: places[position] === null ? 0 : this.#index.degreeAt(unit, index), around };
    });
    const signs = readSigns({
      ...asking,
      sentence,
      at: index,
      index: this.#index,
      next: this.#index.after(index),
      source: this.#sources.get(sentence.sourceId),
      extracted,
      degrees,
      places: places.map((own) => own ?? []),
    });
    return {
      sentence,
      next: this.#index.after(index),
      support: 0,
      extracted: extracted?.answer === '' ? null : extracted,
      signs,
      score: worth,
    };
  }
}
