import type { Entity } from '../../lore/model.ts';
import { aliasPairs } from './alias-pairs.ts';
import type { Ground } from '../ground/ground.ts';
import { memoise } from '../ground/memoise.ts';
import { sortByName, sortOfNoun } from './sorts.ts';

/** What the texts tell of whether two names may stand beside one another as options. */
export interface Peers {
  /** Of one sort, and of what else decides whether the key would stand out. */
  readonly areOfOneSort: (entity: Entity, key: Entity) => boolean;
  /** The texts or its own name tell that it is of the sort: "the city of Tarn". */
  readonly isOfSort: (entity: Entity, sort: string) => boolean;
  /** The texts call both the same: "the Order, also known as the Wardens". */
  readonly areOne: (a: string, b: string) => boolean;
}

const saint = /^(?:Saint|St\.?|Sankt|Sint) \p{Lu}/u;
const nounBefore = /(?<![\p{L}-])(\p{Ll}{3,})(?: of)? (?:the )?$/u;
const nounAfter =
  /^,? (?:is |was |are |were |, )?(?:a|an|the)(?: [\p{L}-]+){0,3}? (\p{Ll}{3,})(?=[,.;]| (?:in|on|of|at|near|which|that|built|by)\b)/u;
const royal = /\b(?:King|Queen|Emperor|Empress|Tsar|Tsarina|Sultan|Pope|Prince|Princess|Kaiser) $/;
const numbered = /\s(?:[IVX]+|the \p{Lu}\p{Ll}+)$/u;
export function createPeers(ground: Ground): Peers {
  const sortOf = memoise((id: string): string | null => {
    const entity = ground.entity(id);
    if (entity === undefined) return null;
    const byName = sortByName(entity);
    if (byName !== null || (entity.kind !== 'place' && entity.kind !== 'faction')) return byName;
    for (const { before, after } of ground.placesOf(id)) {
      for (const noun of [nounBefore.exec(before)?.[1], nounAfter.exec(after)?.[1]]) {
        const sort = noun === undefined ? null : sortOfNoun(entity.kind, noun);
        if (sort !== null) return sort;
      }
    }
    return null;
  });
  const isRoyal = memoise((id: string): boolean => {
    const name = ground.entity(id)?.name ?? '';
    return (
      numbered.test(name) ||
      royal.test(`${name.split(' ')[0] ?? ''} `) ||
      ground.placesOf(id).some(({ before }) => royal.test(before))
    );
  });
  const pairs = aliasPairs(ground, true);
  return {
    areOfOneSort: (entity, key) => {
      const [own, other] = [sortOf(key.id), sortOf(entity.id)];
      if (own !== other && !(isUsual(own, key.kind) && isUsual(other, key.kind))) return false;
      // Only a saint has a church: beside plain people either would stand out.
      if (key.kind === 'character' && saint.test(key.name) !== saint.test(entity.name)) return false;
      // "Mary" the queen beside a physicist with two names: either would stand out.
      const isSingle = [key, entity].some(({ name }) => !/\s(?![IVX]+$)/.test(name));
      return !(key.kind === 'character' && isSingle && isRoyal(key.id) !== isRoyal(entity.id));
    },
    isOfSort: ({ id }, sort) => sortOf(id) === sort,
    areOne: (a, b) => pairs.get(a)?.has(b) === true,
  };
}

/** A name that tells nothing of itself is most often a town's, or that of a power. */
const isUsual = (sort: string | null, kind: Entity['kind']): boolean =>
  sort === null ? kind === 'place' || kind === 'faction' : sort === (kind === 'place' ? 'settlement' : 'state');
