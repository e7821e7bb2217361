import type { Entity, Mention, Sentence } from '../../lore/model.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoise } from '../ground/memoise.ts';
import { isOfOwnWorld } from './own-world.ts';
import { sortByName, sortOfNoun } from './sorts.ts';

/** What the texts tell of whether two names may stand beside one another as options. */
export interface Peers {
  /** Of one sort, and of what else decides whether the key would stand out. */
  readonly areOfOneSort: (entity: Entity, key: Entity) => boolean;
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
const officeBefore =
  /\b(?:elected|appointed|been|title of|office of|post of|position of|rank of|role of|proclaimed|made|named|as|first|next|last|new) (?:the )?$/i;
const royal = /\b(?:King|Queen|Emperor|Empress|Tsar|Tsarina|Sultan|Pope|Prince|Princess|Kaiser) $/;
const numbered = /\s(?:[IVX]+|the \p{Lu}\p{Ll}+)$/u;
/** What stands between two names of one thing. */
const alias =
  /^,? ?\(?(?:also |better |formerly |later |originally |officially |commonly |sometimes )*(?:called|known as|named|renamed|nicknamed|dubbed|styled|or simply|or|alias|a\.k\.a\.) (?:as )?(?:the )?["“]?$/;
/** "is, of course, a very-much-alive": one person is the other. */
const isOther =
  /^ (?:is|was),? (?:(?:of course|in fact|actually|really|indeed|in truth|none other than),? )?(?:(?:an?|the) (?!\p{Ll}+ (?:of|to|for|by|and)\b)(?:[\p{Ll}-]+ ){0,2})?$/u;
const inBrackets = /^ \((?:the )?["“]?$/;
const aliasLabel =
  /^(?:also (?:known as|called)|other names?|alias(?:es)?|nicknames?|full name|official name|formerly|former names?|known as)(?::|\t)\s*/i;

export function createPeers(ground: Ground): Peers {
  const placesOf = (id: string): { before: string; after: string }[] =>
    [...ground.sentencesNaming(id)].flatMap((sentenceId) => {
      const sentence = ground.sentence(sentenceId);
      return (sentence?.mentions ?? []).flatMap((mention) =>
        sentence === undefined || mention.entityId !== id || mention.anaphor ? [] : [around(sentence, mention)],
      );
    });
  const sortOf = memoise((id: string): string | null => {
    const entity = ground.entity(id);
    if (entity === undefined) return null;
    const byName = sortByName(entity);
    if (byName !== null || (entity.kind !== 'place' && entity.kind !== 'faction')) return byName;
    for (const { before, after } of placesOf(id)) {
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
      placesOf(id).some(({ before }) => royal.test(before))
    );
  });
  const isOfficeId = memoise((id: string): boolean => {
    const entity = ground.entity(id);
    if (entity?.kind !== 'character' || entity.near !== undefined) return false;
    return placesOf(id).some(({ before }) => officeBefore.test(before));
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
  const pairs = aliasPairs(ground);
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
    areOne: (a, b) => pairs.get(a)?.has(b) === true,
    isOffStage: ({ id }) => isOffStage(id),
    isOffice: (entity) => isOfficeId(entity.id),
  };
}

/** A name that tells nothing of itself is most often a town's, or that of a power. */
const isUsual = (sort: string | null, kind: Entity['kind']): boolean =>
  sort === null ? kind === 'place' || kind === 'faction' : sort === (kind === 'place' ? 'settlement' : 'state');

const around = ({ text }: Sentence, { from, to }: Mention): { before: string; after: string } => ({
  before: text.slice(Math.max(0, from - 40), from),
  after: text.slice(to, to + 60),
});

/** Ids of entities that the texts call by each other's names. */
export function aliasPairs(ground: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    if (a === b) return;
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
  };
  const isCalled = (id: string, name: string): boolean => {
    const entity = ground.entity(id);
    return entity !== undefined && ground.foldedNames(entity).includes(fold(name.replace(/^the /i, '')));
  };
  // "Charles of Blois": two that were taken for people are one.
  const isOneName = (a: Mention, b: Mention, between: string): boolean =>
    (between === ' of ' || (isOther.test(between) && !/^ (?:is|was) $/.test(between))) &&
    [a, b].every(({ entityId }) => ground.entity(entityId)?.kind === 'character');
  for (const { form, text, mentions, sourceId } of ground.lore.sentences) {
    const subject = form !== 'prose' && aliasLabel.test(text) ? ground.subjectOf(sourceId) : undefined;
    if (subject !== undefined)
      for (const name of text.replace(aliasLabel, '').split(/[,;]\s*/))
        for (const id of ground.ownersOf(name.replace(/^the /i, ''))) if (isCalled(id, name)) join(subject.id, id);
    const inOrder = [...mentions].sort((a, b) => a.from - b.from);
    inOrder.forEach((mention, at) => {
      const next = inOrder[at + 1];
      const between = next === undefined ? '' : text.slice(mention.to, next.from);
      const isBracketed = next !== undefined && inBrackets.test(between) && /^["”]?\)/.test(text.slice(next.to));
      if (next !== undefined && (alias.test(between) || isBracketed || isOneName(mention, next, between)))
        join(mention.entityId, next.entityId);
    });
  }
  return pairs;
}
