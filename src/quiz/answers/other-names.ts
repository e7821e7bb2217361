import type { Entity } from '../../lore/model.ts';
import { capitalsOf } from '../../lore/names/acronyms.ts';
import type { Candidate } from '../candidate.ts';
import { foldedWords } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { shortNames, withoutVessel, withoutWorld } from './name-forms.ts';
import { sortByName } from '../options/sorts.ts';

/** Names that a person would type for what the texts call otherwise. */

/** "Defiant" of "I.S.S. Defiant": where a ship is asked for, its class is not meant. */
export const withoutLetters = ({ kind, name }: Entity): string[] =>
  kind === 'ship'
    ? shortNames(name, kind).filter((short) => name.endsWith(` ${short}`))
    : [withoutVessel(name)].filter((short) => short !== name);

/** "Kira Nerys" of "Kira Nerys (mirror universe)", and "Mirror Leeta": with the world that the glossary has somebody in, and without. */
export function worldly({ kind, name, universe }: Entity, short: readonly string[]): string[] {
  const plain = withoutWorld(name);
  const simple = plain === name ? [] : [plain, ...shortNames(plain, kind)];
  if (kind !== 'character' || universe === null || universe === 'prime' || universe === 'real') return simple;
  const world = `${universe.charAt(0).toUpperCase()}${universe.slice(1)}`;
  const called = new Set([plain, ...simple, ...short].filter((one) => !one.includes('(')));
  return [...simple, ...[...called].map((one) => `${world} ${one}`)];
}

/** "Klingon-Federation War" and "war between the Klingons and the Federation" of the Federation-Klingon War. */
export function turned({ kind, name }: Entity): string[] {
  const [, one, other, noun] =
    /^(\p{Lu}[\p{L}’']+)[-–](\p{Lu}[\p{L}’']+) (Wars?|Conflicts?|Feud|Campaign|Treaty|Alliance|Pact)$/u.exec(name) ??
    [];
  if (kind !== 'event' || one === undefined || other === undefined || noun === undefined) return [];
  const [first, second] = [one, other].map((side) => (/(?:an|[^i]on)$/.test(side) ? `${side}s` : side));
  return [
    `${other}-${one} ${noun}`,
    `${noun} between the ${first ?? ''} and the ${second ?? ''}`,
    `${noun} between the ${second ?? ''} and the ${first ?? ''}`,
  ];
}

/** "Federation" of the Federation Council: what a body decides, its whole may be said to decide. */
export function wholesOf(entity: Entity, { pool, stem }: Candidate, ground: Ground): string[] {
  if (pool.from !== 'typed' || entity.kind !== 'faction' || sortByName(entity) !== 'body') return [];
  const words = foldedWords(entity.name);
  return entity.partOf
    .flatMap((id) => ground.entity(id) ?? [])
    .filter(({ name }) => foldedWords(name).some((one) => words.includes(one)))
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => !stem.includes(name));
}

/** "DS9" of Deep Space Nine and the other way about, where the text has both. */
export function withDigits({ id, name }: Entity, ground: Ground): string[] {
  const isShort = /^\p{Lu}{2,}\d+$/u.test(name);
  const letters = isShort ? name : capitalsOf(name);
  if (!/^\p{Lu}{2,}\d+$/u.test(letters)) return [];
  return ground.lore.entities
    .filter((other) => other.id !== id && (other.name === letters || (isShort && capitalsOf(other.name) === letters)))
    .map((other) => other.name);
}
