import type { Entity, EntityKind } from '../lore/model.ts';
import { kindByNoun, personTitles } from '../lore/names/lexicon.ts';
import type { Ground } from './ground.ts';
import { hasFirstName, isKnownAs, isPersonal } from './kind-evidence.ts';
import { memoise } from './memoise.ts';
import { isCalling } from './name-forms.ts';

interface Place {
  readonly before: string;
  readonly after: string;
}

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
    const places = sentences.flatMap(({ text, mentions }) =>
      mentions
        .filter(({ entityId, anaphor }) => entityId === id && !anaphor)
        .map(({ from, to }) => ({ before: text.slice(0, from), after: text.slice(to) })),
    );
    const isMeant = sentences.some(({ text, mentions }) =>
      mentions.some(
        ({ entityId, anaphor, from, to }) => entityId === id && anaphor && pronoun.test(text.slice(from, to)),
      ),
    );
    return tests[entity.kind]?.(entity, places, isMeant) ?? true;
  });
  return ({ id }) => isSure(id);
}

const pronoun = /^(?:he|she|him|her|his|himself|herself)$/i;
const oneOfMany = /(?<![\p{L}\p{N}])an? (?:\p{Ll}+ )?$/iu;
/** "of Haska, who": said of the one before it. */
const ofAnother = /\p{Lu}[\p{L}'’-]+ (?:of|from|in|at|on) (?:the )?$/u;
const inList = /(?:,|\band|\bor) (?:the )?$/;
const manyEnding = /(?:[iaeo]ans?|[^aeious]s|oids|ers|ors)$/;
const apposed = /^,? (?:an?|the) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+)/u;
const agent = /(?:[^aeiou]er|or|ist|ian|man|woman|eer|ess)$/;

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

function isSurePerson({ name }: Entity, places: readonly Place[], isMeant: boolean): boolean {
  const isTitled = places.some(isCalled) || (/\s/.test(name) && isCalling(name.split(' ')[0] ?? ''));
  if (places.some(({ before }) => oneOfMany.test(before))) return isTitled && hasFirstName(name);
  if (hasFirstName(name) || isTitled || isKnownAs(name, 'character')) return true;
  const isTold = places.some(
    ({ before, after }) =>
      (after.startsWith(',') && isApposedPerson(after)) ||
      (!ofAnother.test(before) &&
        isPersonal(before, after) &&
        !(inList.test(before) && !/^,? (?:who|himself|herself)\b/.test(after))),
  );
  return isTold || (isMeant && (/\s/.test(name) || !manyEnding.test(name)));
}

const tests: Partial<
  Readonly<Record<EntityKind, (entity: Entity, places: readonly Place[], isMeant: boolean) => boolean>>
> = {
  character: (entity, places, isMeant) =>
    isSurePerson(entity, places, isMeant) &&
    // "Oskans, whose ears are small": many, unless somebody bears the name.
    (/\s/.test(entity.name) || !/(?:[iaeo]ans|oids|ers)$/.test(entity.name) || places.some(isCalled)),
  place: ({ name }, places) =>
    isKnownAs(name, 'place') || / /.test(name) || !places.every(({ after }) => /^['’]s \p{Ll}/u.test(after)),
  faction: ({ name }) => !/\b(?:territories|regions|worlds|systems|sectors|colonies|provinces)$/i.test(name),
  // "Oskan values": a word for what is theirs, and not for them.
  species: (_, places) =>
    places.some(
      ({ after }) =>
        !/^[- ](?!(?:and|or|but|were|are|have|had|who|whose|that|which|of|in|on|to|from|at|with|as|for|by|into|did|do|would|could|will|can)\b)\p{Ll}+/u.test(
          after,
        ) || /^ \p{Ll}+ed\b/u.test(after),
    ),
  work: ({ name }, places) => isKnownAs(name, 'work') || places.some(isNamedAsWork),
};

const workNoun =
  '(?:novels?|novellas?|books?|films?|movies?|episodes?|series|miniseries|sequels?|prequels?|trilogy|plays?|poems?|songs?|albums?|comics?|stor(?:y|ies)|game|games|saga|franchise|show|magazine|newspaper|manuscript|treatise|chronicle|ballad|opera|hymn|expansion|anthology|documentary)';
const workBefore = new RegExp(`\\b${workNoun},? (?:called |named |titled |entitled )?(?:the )?["“]?$`, 'i');
const workAfter = new RegExp(`^["”]?,? (?:(?:\\p{Ll}+ )?${workNoun}\\b|\\((?:1[5-9]|20)\\d\\d\\))`, 'u');

const isNamedAsWork = ({ before, after }: Place): boolean => workBefore.test(before) || workAfter.test(after);
