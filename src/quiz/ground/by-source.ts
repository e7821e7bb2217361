import { groupBy } from '../../lore/group.ts';
import type { Sentence } from '../../lore/model.ts';
import type { Ground } from './ground.ts';

const indexes = new WeakMap<Ground, ReadonlyMap<string, readonly Sentence[]>>();

/** All sentences of one text, without a look at the others: asked for at many questions of many texts. */
export function sentencesOf(sourceId: string, ground: Ground): readonly Sentence[] {
  const known = indexes.get(ground) ?? groupBy(ground.lore.sentences, (sentence) => sentence.sourceId);
  indexes.set(ground, known);
  return known.get(sourceId) ?? [];
}
