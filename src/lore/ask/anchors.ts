import type { Sentence } from '../model.ts';
import type { Question } from './analyse.ts';
import { wordsOf } from './reading.ts';

/** Where in a sentence the words of a question stand, in the question's order: what answers it stands near them. */
export const anchorsOf = (question: Question, sentence: Sentence): number[] =>
  question.units.flatMap((unit) =>
    unit.type !== 'word'
      ? []
      : wordsOf(sentence)
          .filter(({ stem }) => unit.stems.includes(stem) || unit.synonyms.includes(stem))
          .map(({ from }) => from),
  );

/** Characters from a place to the nearest anchor. */
export const distanceTo = (at: number, anchors: readonly number[]): number =>
  anchors.length === 0 ? at : Math.min(...anchors.map((anchor) => Math.abs(anchor - at)));
