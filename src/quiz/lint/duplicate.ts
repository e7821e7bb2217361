import type { EntryText } from '../entry.ts';
import { fold } from '../fold.ts';
import type { SimilarIndex } from '../similar.ts';
import type { Finding } from './finding.ts';
import { error, warning } from './finding.ts';

/** What is asked already, word for word or nearly. `except`: the entry that is being edited. */
export function lintDuplicate(
  { stem, answer }: EntryText,
  indexes: readonly SimilarIndex[],
  except?: string,
): readonly Finding[] {
  const [nearest] = indexes.flatMap((index) => index.find(stem, except)).sort((a, b) => b.overlap - a.overlap);
  if (nearest === undefined) return [];
  const values = { stem: nearest.stem, answer: nearest.answer };
  if (nearest.overlap < 1) return [warning('near-question', values)];
  return [fold(nearest.answer) === fold(answer) ? error('same-question', values) : warning('near-question', values)];
}
