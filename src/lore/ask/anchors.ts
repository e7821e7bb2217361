import type { Sentence } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { stemOf } from '../words/terms.ts';
import type { Question } from './analyse.ts';

/** Where in a sentence the words of a question stand, in the question's order: what answers it stands near them. */
export function anchorsOf(question: Question, sentence: Sentence): number[] {
  const placed = tokenise(sentence.text).map((token) => ({ stem: stemOf(token.norm), from: token.from }));
  return question.units.flatMap((unit) =>
    unit.type !== 'word'
      ? []
      : placed.filter(({ stem }) => unit.stems.includes(stem) || unit.synonyms.includes(stem)).map(({ from }) => from),
  );
}

/** Characters from a place to the nearest anchor. */
export const distanceTo = (at: number, anchors: readonly number[]): number =>
  anchors.length === 0 ? at : Math.min(...anchors.map((anchor) => Math.abs(anchor - at)));
