import type { Entity, EntityKind } from '../../lore/model.ts';
import { lower } from '../clauses/finite.ts';
import { hasOwnParts, isOfNamed, isOwnPart } from '../clauses/own-parts.ts';
import { isName, type Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import { isObjectOfSubject, personal } from './loose-pronoun.ts';

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
  `In the ${frames[topic.kind] ?? 'history'} of ${ground.called(topic).replace(/^An? (?=\p{Ll})/u, (article) => article.toLowerCase())}, `;
const frames: Partial<Record<EntityKind, string>> = { event: 'story', character: 'life' };

/** Whose life a page tells; undefined where it tells of something else, or does not say whether of a man or a woman. */
function lifeOf(sourceId: string, ground: Ground): Entity | undefined {
  const subject = ground.subjectOf(sourceId);
  return subject?.kind === 'character' && ground.genderOf(subject) !== null ? subject : undefined;
}

/**
 * The words with "he" as the one whose life is told, up to the next of whom "he" might be said. A paragraph of a life starts with "he"
 * again and again; within it, another may have come in between.
 */
export function ofOneLife(units: readonly Unit[], sourceId: string, ground: Ground): readonly Unit[] {
  const life = lifeOf(sourceId, ground);
  // "Dorvan was appointed his marshal": where the sentence names them, another may be meant.
  if (life === undefined || units.some((unit) => isName(unit) && !unit.anaphor && unit.entity.id === life.id))
    return units;
  const own = ground.genderOf(life) === 'female' ? /^(?:she|her|hers|herself)$/ : /^(?:he|him|his|himself)$/;
  const other = units.findIndex(
    (unit) =>
      isName(unit) &&
      unit.entity.kind === 'character' &&
      unit.entity.id !== life.id &&
      ground.genderOf(unit.entity) !== (ground.genderOf(life) === 'female' ? 'male' : 'female'),
  );
  // "King Orrin appointed him captain": not himself.
  const isOfOther = (at: number): boolean =>
    /^(?:him|her)$/.test(lower(units[at])) &&
    isObjectOfSubject(units, at) &&
    new Set(units.slice(0, at).flatMap(({ entity }) => (entity?.kind === 'character' ? [entity.id] : []))).size === 1;
  const told = units.map((unit, at): Unit =>
    unit.entity === null && own.test(lower(unit)) && (other < 0 || at < other || isOfOther(at))
      ? { ...unit, text: life.name, pos: 'PROPN', entity: life, anaphor: true }
      : unit,
  );
  return told.some((unit, at) => unit !== units[at]) ? told : units;
}

/** "The house took its name from Velk": the topic by its common noun, and not by its name. */
const isByNoun = (unit: Unit, topic: Entity): boolean =>
  isName(unit) &&
  unit.anaphor &&
  unit.entity.id === topic.id &&
  /^\p{Ll}+$/u.test(unit.text) &&
  !personal.test(unit.text);

/** What the words call by its common noun alone, so that it must be told in front of them; null where they name it too. */
export function topicByNoun(units: readonly Unit[], sourceId: string, ground: Ground): Entity | null {
  const topic = ground.subjectOf(sourceId);
  return topic !== undefined &&
    units.some((unit) => isByNoun(unit, topic)) &&
    !units.some((unit) => isName(unit) && !unit.anaphor && unit.entity.id === topic.id)
    ? topic
    : null;
}
