import type { Entity } from '../../lore/model.ts';
import { aliasPairs, isMaybeOffice } from './alias-pairs.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoise } from '../ground/memoise.ts';
import { isOfOwnWorld } from './own-world.ts';
import { sortByName, sortOfNoun } from './sorts.ts';

/** What the texts tell of whether two names may stand beside one another as options. */
export interface Peers {
  /** Of one sort, and of what else decides whether the key would stand out. */
  readonly areOfOneSort: (entity: Entity, key: Entity) => boolean;
  /** The texts or its own name tell that it is of the sort: "the city of Tarn". */
  readonly isOfSort: (entity: Entity, sort: string) => boolean;
  /** The texts call both the same: "the Order, also known as the Wardens". */
  readonly areOne: (a: string, b: string) => boolean;
  /** An office and nobody's name: "was elected First Voice". */
  readonly isOffice: (entity: Entity) => boolean;
  /** Told of as a maker of the story, or only among its books and links; or as the name of a story: "Hollowtide II: The Drowned Crown". */
  readonly isOffStage: (entity: Entity) => boolean;
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
  const isOfficeId = memoise((id: string): boolean => {
    const entity = ground.entity(id);
    return entity !== undefined && isMaybeOffice(entity, ground);
  });
  const subtitles = new Set(
    ground.lore.entities.flatMap(({ name }) => {
      const subtitle = name.split(': ')[1];
      return subtitle === undefined ? [] : [fold(subtitle.replace(/^the /i, ''))];
    }),
  );
  const isOffStage = memoise((id: string): boolean => {
    const entity = ground.entity(id);
    if (entity === undefined || entity.near !== undefined) return false;
    const told = [...ground.sentencesNaming(id)].flatMap((sentenceId) => ground.sentence(sentenceId) ?? []);
    return subtitles.has(fold(entity.name)) || (told.length > 0 && told.every(isOfOwnWorld));
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
    isOffStage: ({ id }) => isOffStage(id),
    isOffice: (entity) => isOfficeId(entity.id),
  };
}

/** A name that tells nothing of itself is most often a town's, or that of a power. */
const isUsual = (sort: string | null, kind: Entity['kind']): boolean =>
  sort === null ? kind === 'place' || kind === 'faction' : sort === (kind === 'place' ? 'settlement' : 'state');
