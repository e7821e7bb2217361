import type { Entity, EntityKind } from '../../lore/model.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseEntity } from '../ground/memoise.ts';

/** "Phoenix" of the USS Phoenix, "Magistrates" of the Genoshan Magistrates: the longer names, the longest first. */
export const longerNames = memoiseEntity((entity: Entity, ground: Ground): readonly string[] => {
  const { id, name } = entity;
  const longer = ground
    .ownersOf(name)
    .filter((owner) => owner !== id)
    .flatMap((owner) => ground.entity(owner) ?? [])
    .filter((other) => fold(other.name).endsWith(` ${fold(name)}`) && mayBeOne(other, entity))
    .map((other) => other.name)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [longest = ''] = longer;
  // "Force" of the Defense Force and of the Task Force is neither's alone.
  return longer.every((one) => longest.endsWith(one)) ? longer : [];
});

/** Kinds that a name was taken for in one place and its longer form in another. */
const kinships: Readonly<Partial<Record<EntityKind, readonly EntityKind[]>>> = {
  species: ['faction', 'character'],
  faction: ['species'],
  place: ['ship', 'work'],
};

/** Another thing than what the rest of the name tells: the New California Republic is no part of California. */
export const others =
  /^(?:new|old|(?:north|south|east|west)(?:ern)?|upper|lower|little|great|greater|first|second|third|fourth|fifth|last|acting|former|deputy|vice|assistant|interim|honorary|junior|senior|battle|siege|treaty|fall|house|king|queen) /i;

const mayBeOne = (other: Entity, entity: Entity): boolean =>
  !others.test(other.name) &&
  !/ (?:of|and|for|in|at|to|from)(?: the)? $/.test(other.name.slice(0, -entity.name.length)) &&
  // "New Kesh" and "Red Kesh" are other places.
  ((other.kind === entity.kind && entity.kind !== 'place') ||
    (other.near === undefined && entity.near === undefined && kinships[entity.kind]?.includes(other.kind) === true));
