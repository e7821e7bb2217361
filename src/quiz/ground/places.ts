import type { Sentence } from '../../lore/model.ts';
import { memoise } from './memoise.ts';

/** A place where a sentence has a name of an entity, with all that the sentence has before and behind it. */
export interface Place {
  readonly sentence: Sentence;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/** The places of one sentence; "she" and "the colony" are none. */
export const placesIn = (entityId: string, sentence: Sentence): readonly Place[] =>
  sentence.mentions
    .filter((mention) => mention.entityId === entityId && !mention.anaphor)
    .map(({ from, to }) => ({
      sentence,
      before: sentence.text.slice(0, from),
      surface: sentence.text.slice(from, to),
      after: sentence.text.slice(to),
    }));

/** All places of an entity, in the order of the texts. */
export const createPlaces = (
  sentences: ReadonlyMap<string, Sentence>,
  naming: (entityId: string) => ReadonlySet<string>,
): ((entityId: string) => readonly Place[]) =>
  memoise((id: string) =>
    [...naming(id)].flatMap((sentenceId) => {
      const sentence = sentences.get(sentenceId);
      return sentence === undefined ? [] : placesIn(id, sentence);
    }),
  );
