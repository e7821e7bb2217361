import type { Entity, Sentence } from '../../lore/model.ts';
import type { Bearers } from '../answers/bearers.ts';
import type { Unit } from '../clauses/units.ts';
import { createHeads, createIntroductions } from './introduced.ts';

/** Whether a name as it stands may be somebody else's, or is but half a name. */
export function createUncertain(
  sentences: readonly Sentence[],
  bearers: Bearers,
  entityOf: (id: string) => Entity | undefined,
  subjectOf: (sourceId: string) => Entity | undefined,
): (unit: Unit, sentence: Sentence) => boolean {
  const isLooseHead = createHeads(sentences, subjectOf);
  const isBeforeItsName = createIntroductions(sentences, entityOf);
  return (unit, sentence) => {
    // On its own page, whom all of it is about goes by the first name alone, or by the surname that it is called by.
    const isOwn = subjectOf(sentence.sourceId)?.id === unit.entity?.id;
    const isFirstName = unit.entity?.name.startsWith(`${unit.text} `) === true;
    const isHabit = isOwn && bearers.isHabitual(unit, sentence);
    return (
      (bearers.isOthers(unit, sentence) && !(isOwn && isFirstName) && !isHabit) ||
      (isBeforeItsName(unit, sentence) && !isHabit) ||
      isLooseHead(unit, sentence) ||
      (bearers.isShared(unit, sentence) && !isOwn) ||
      (unit.entity !== null && bearers.isHalf(unit.entity))
    );
  };
}
