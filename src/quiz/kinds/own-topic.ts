import type { Entity } from '../../lore/model.ts';
import { hasOwnParts, isOfNamed, isOwnPart } from '../clauses/own-parts.ts';
import { isName, type Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';

/** A sentence that names but a part of what its article is about ("the head office") is told of that. */

/** What the article is about, unless the sentence tells of another such body, whose part it might be. */
export function topicOf(units: readonly Unit[], sourceId: string, ground: Ground): Entity | null {
  const topic = ground.subjectOf(sourceId);
  if (topic === undefined || !hasOwnParts(topic.kind)) return null;
  return units.some(
    (unit) =>
      isName(unit) && unit.entity.kind === topic.kind && topic.kind === 'faction' && unit.entity.id !== topic.id,
  )
    ? null
    : topic;
}

export const isOf =
  (topic: Entity) =>
  (noun: string, before: readonly Unit[]): boolean =>
    isOwnPart(topic)(noun) || isOfNamed(noun, before);

export const frameBy = (topic: Entity, ground: Ground): string =>
  `In the ${topic.kind === 'event' ? 'story' : 'history'} of ${ground.called(topic).replace(/^An? (?=\p{Ll})/u, (article) => article.toLowerCase())}, `;
