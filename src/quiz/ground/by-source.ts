import { groupBy } from '../../lore/group.ts';
import type { Sentence } from '../../lore/model.ts';
import type { Ground } from './ground.ts';
import { memoiseObject } from './memoise.ts';

const bySource = memoiseObject(({ lore }: Ground) => groupBy(lore.sentences, ({ sourceId }) => sourceId));

/** All sentences of one text, without a look at the others: asked for at many questions of many texts. */
export const sentencesOf = (sourceId: string, ground: Ground): readonly Sentence[] =>
  bySource(ground).get(sourceId) ?? [];
