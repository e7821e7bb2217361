import type { Entity, EntityKind } from '../../lore/model.ts';
import { kindByNoun, personTitles } from '../../lore/names/lexicon.ts';
import type { Ground } from '../ground/ground.ts';
import type { Place } from '../ground/places.ts';
import { hasFirstName, isKin, isKnownAs, isPersonal } from './kind-evidence.ts';
import { sortOfNoun } from './sorts.ts';
import { memoise } from '../ground/memoise.ts';
import { isCalling } from '../answers/name-forms.ts';

/**
 * Whether the text itself shows of what kind a name is that was only found by its capitals. Among the options one of another kind
 * is worse than none: the reader rules it out at once, and knows that the rest are guesses too. What the glossary lists is sure.
 */
export function createSureKinds(ground: Ground): (entity: Entity) => boolean {
  const isSure = memoise((id: string): boolean => {
    const entity = ground.entity(id);
    if (entity === undefined) return false;
    if (entity.near !== undefined) return true;
    const sentences = [...ground.sentencesNaming(id)].flatMap((sentenceId) => ground.sentence(sentenceId) ?? []);
    const isMeant = sentences.some(({ text, mentions }) =>
      mentions.some(
        ({ entityId, anaphor, from, to }) => entityId === id && anaphor && pronoun.test(text.slice(from, to)),
      ),
    );
    return tests[entity.kind]?.(entity, ground.placesOf(id), isMeant) ?? true;
  });
  return ({ id }) => isSure(id);
}

const pronoun = /^(?:he|she|him|her|his|himself|herself)$/i;
const oneOfMany = /(?<![\p{L}\p{N}])an? (?:\p{Ll}+ )?$/iu;
/** "of Haska, who": said of the one before it. */
const ofAnother = /\p{Lu}[\p{L}'’-]+ (?:of|from|in|at|on) (?:the )?$/u;
const inList = /(?:,|\band|\bor) (?:the )?$/;
/** "Oskans", "Haskoids": many, unless somebody is told of as "he" or bears a title. */
const manyEnding = /(?:\p{L}{3}ans|oids|ers)$/u;
const apposed = /^,? (?:an?|the) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+)/u;
const agent = /(?:[^aeiou]er|or|ist|ian|man|woman|eer|ee|ess)$/;

/** ", a tinker who sold it", ", then still a young warrior". */
const isApposedPerson = (after: string): boolean =>
  (apposed.exec(after)?.[1] ?? '')
    .split(' ')
    .some(
      (word) =>
        kindByNoun.get(word) === 'character' ||
        personTitles.has(word) ||
        (agent.test(word) && !kindByNoun.has(word) && /^\p{Ll}/u.test(word)),
    );

const isCalled = ({ before }: Place): boolean => isCalling(/(\p{Lu}\p{L}+\.?) $/u.exec(before)?.[1] ?? '');

const bodies: ReadonlySet<string> = new Set(['body', 'state', 'armed', 'learned', 'company']);
const things =
  /^(?:food|drink|dish|fruit|plant|drug|disease|game|song|dance|language|metal|mineral|weapon|device|substance|project|program|programme|operation|code)$/;
/** "a drink called Amber Sun": the noun tells that it is nobody. */
function isCalledThing({ before }: Place): boolean {
  const noun = /(?<!\p{L})(\p{Ll}{3,}) (?:called|named|known as) (?:the )?["“‘']?$/u.exec(before)?.[1] ?? '';
  return things.test(noun) || (kindByNoun.get(noun) ?? 'character') !== 'character';
}

function isSurePerson({ name }: Entity, places: readonly Place[], isMeant: boolean): boolean {
  const isTitled = places.some(isCalled) || (/\s/.test(name) && isCalling(name.split(' ')[0] ?? ''));
  if (places.some(({ before }) => oneOfMany.test(before))) return isTitled && hasFirstName(name);
  // "General Assembly" is no general.
  const isBody = !hasFirstName(name) && bodies.has(sortOfNoun('faction', name.split(' ').at(-1) ?? '') ?? '');
  if ((/\s/.test(name) && isBody) || places.some(isCalledThing)) return false;
  if (hasFirstName(name) || isTitled || isKnownAs(name, 'character')) return true;
  const isApposed = places.some(({ after }) => after.startsWith(',') && isApposedPerson(after));
  const told = places.filter(
    ({ before, after }) =>
      !ofAnother.test(before) &&
      isPersonal(before, after) &&
      !(inList.test(before) && !/^,? (?:who|himself|herself)\b/.test(after)),
  ).length;
  // "Sandrey burned": what one verb tells of a single word, it may tell of a town.
  const isTold = isApposed || told > (/\s/.test(name) || places.some(({ before }) => isKin(before)) ? 0 : 1);
  return isMeant || (isTold && (/\s/.test(name) || !manyEnding.test(name)));
}

const tests: Partial<
  Readonly<Record<EntityKind, (entity: Entity, places: readonly Place[], isMeant: boolean) => boolean>>
> = {
  character: isSurePerson,
  place: ({ name }, places) =>
    !/^(?:humanity|mankind|humankind)$/i.test(name) &&
    (isKnownAs(name, 'place') ||
      (/ /.test(name)
        ? !forces.test(name)
        : // "Oskan territory", "the Tarn massacre": what it is by itself, nothing tells.
          !places.every(({ after }) => /^['’]s \p{Ll}/u.test(after) || describes.test(after)))),
  faction: ({ name }, places) =>
    !/\b(?:territories|regions|worlds|systems|sectors|colonies|provinces)$/i.test(name) &&
    !(buildings.test(name) && places.some(({ after }) => inStreet.test(after))),
  species: ({ name }, places) =>
    // "Pharaohs": what they are by office, and no people.
    !personTitles.has(name.toLowerCase().replace(/s$/, '')) &&
    // "MACOs": letters are a service's.
    !/^\p{Lu}{3,}s?$/u.test(name) &&
    (/s$/.test(name) || !places.every(({ after }) => describes.test(after))),
  work: ({ name }, places) => isKnownAs(name, 'work') || places.some(isNamedAsWork),
};

const forces = /\b(?:fleet|navy|army|armada|guard|guards|militia|council|senate)$/i;
const buildings = /\b(?:court|house|hall|chamber|church|bank|exchange|academy|school|institute)$/i;
/** "the Old Court in Varvel Street": a body that stands in a street is a building. */
const inStreet = /^ (?:in|on|off) (?:\p{Lu}[\p{L}'’-]* )+(?:Street|Road|Square|Lane|Avenue|Row)\b/u;

/** "Oskan values": a word for what is theirs, and not for them. */
const describes =
  /^[- ](?!(?:and|or|but|were|are|have|had|who|whom|whose|that|which|of|in|on|to|from|at|with|as|for|by|into|against|under|did|do|would|could|will|can|alone|also|\p{L}+ed)\b)\p{Ll}/u;

/** Sorts of works, and the nouns that tell them. */
const workSorts: readonly (readonly [sort: string, nouns: string])[] = [
  ['episode', 'episodes?'],
  ['film', 'films?|movies?|documentary'],
  ['book', 'novels?|novellas?|books?|trilogy|saga|stor(?:y|ies)|anthology|treatise|manuscript|chronicle'],
  ['series', 'series|miniseries|franchise|show'],
  ['sequel', 'sequels?|prequels?'],
  ['game', 'games?|expansion'],
  ['press', 'magazine|newspaper'],
  ['song', 'songs?|albums?|ballad|hymn|opera|poems?|plays?|comics?'],
];
// "the Far Post episode “Ensign Orm”": what has an episode is none.
const patterns = workSorts.map(([sort, nouns]) => ({
  sort,
  before: new RegExp(`\\b(?:${nouns}),? (?:called |named |titled |entitled )?(?:the )?["“]?$`, 'i'),
  after: new RegExp(`^["”]?,? (?:\\p{Ll}+ )?(?:${nouns})\\b(?! ["“\\p{Lu}])`, 'u'),
}));
const yearBehind = /^["”]? \((?:1[5-9]|20)\d\d\)/;

const isNamedAsWork = ({ before, after }: Place): boolean =>
  yearBehind.test(after) || patterns.some((pattern) => pattern.before.test(before) || pattern.after.test(after));

/** Both works of one sort, as far as the text calls them anything; both peoples in one number: "Oskan" beside "Vellans" stands out. */
export function agree(entity: Entity, key: Entity, ground: Ground): boolean {
  if (key.kind === 'work') return workSort(entity, ground) === workSort(key, ground);
  if (key.kind !== 'species') return true;
  const [one, other] = [numberOf(entity.name), numberOf(key.name)];
  return one === null || other === null || one === other;
}

const numberOf = (name: string): 'one' | 'many' | null =>
  /s$/.test(name) ? 'many' : /(?:an|on|er|oid)$/.test(name) ? 'one' : null;

/** "episode" of "the episode Ensign Ro": what the text calls a work; null where it says nothing. */
function workSort(entity: Entity, ground: Ground): string | null {
  const places = ground.placesOf(entity.id);
  const told = patterns.find((pattern) =>
    places.some(({ before, after }) => pattern.before.test(before) || pattern.after.test(after)),
  );
  return told?.sort ?? null;
}
