import type { Sentence } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { isStopWord, stemOf } from '../words/terms.ts';
import type { Unit } from './analyse.ts';

/** A sentence's words with their stems and places, as questions are held against them. */

export interface ReadWord {
  readonly norm: string;
  readonly stem: string;
  /** Characters: from inclusive. */
  readonly from: number;
}

/** Whether a sentence has what a question demands. */
export type Demand = (sentence: Sentence) => boolean;

const known = new WeakMap<Sentence, readonly ReadWord[]>();

/** The words of a sentence; one is weighed for many questions, so they are read once. */
export function wordsOf(sentence: Sentence): readonly ReadWord[] {
  const read = known.get(sentence);
  if (read !== undefined) return read;
  const words = tokenise(sentence.text).map(({ norm, from }) => ({ norm, stem: stemOf(norm), from }));
  known.set(sentence, words);
  return words;
}

/** Which words of a sentence speak of a unit, by their index; all words of a name count. */
export function placesOf(unit: Unit, sentence: Sentence): number[] {
  const words = wordsOf(sentence);
  const places = new Set<number>();
  if (unit.type === 'name')
    for (const { entityId, from, to } of sentence.mentions)
      if (unit.ids.includes(entityId) || unit.counterparts.includes(entityId))
        words.forEach((word, index) => {
          if (word.from >= from && word.from < to) places.add(index);
        });
  if (places.size > 0) return [...places];
  words.forEach(({ norm, stem }, index) => {
    if (unit.year === null ? isMeant(unit, norm, stem) : norm === unit.text) places.add(index);
  });
  return [...places];
}

const isMeant = (unit: Unit, norm: string, stem: string): boolean =>
  !isStopWord(norm) && (unit.stems.includes(stem) || unit.synonyms.includes(stem));
