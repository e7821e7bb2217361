import { askedEntity } from '../candidate.ts';
import { fold } from '../fold.ts';
import { granularity } from '../options/granularity.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { givenNames } from '../../lore/names/given-names.ts';
import { acceptedForms, isSharedShortForm } from '../answers/short-names.ts';
import { sortOfNoun } from '../options/sorts.ts';
import type { Entity } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { isKnownAs } from '../options/kind-evidence.ts';
import { gate } from './gate.ts';

/** "Southeastern African" */
const kindless = /(?:ian|can|ese|ish|ern)$/;

/** A typed answer must be short enough to type, and its name one that a person would write. */
export const typable = gate('typed-form', ({ candidate }, ground) => {
  const { key, type, pool } = candidate;
  if (key.length > 34 || key.split(/\s+/).length > 4) return 'the answer is too long to type';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}'’ .-]*$/u.test(key)) return 'the answer has marks that nobody would type';
  if (/^\p{Ll}/u.test(key) || (!/\s/.test(key) && ground.isCommonWord(key))) return 'the answer is a plain word';
  const id = askedEntity(pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (type === 'where' && entity !== undefined && granularity(entity) === 'site')
    return 'the town or world that it stands in would be right as well';
  if (kindless.test(key) && entity?.kind === 'place' && !ground.isReliable(entity)) return 'the answer is an adjective';
  if (isSharedShortForm(key, id, ground)) return `several could be called “${key}”`;
  if (entity === undefined || ['cloze', 'summary', 'relation-pick'].includes(type)) return null;
  return ground.isReliable(entity) ? null : `what sort of thing “${key}” is was not told`;
});

/** Without options to choose from, the wording alone must lead to one name: it needs two anchors, and a verb that says something. */
export const soleReading = gate('typed-anchors', ({ candidate }) => {
  if (candidate.anchors < 1) return 'nothing but the answer is named';
  const words = fold(candidate.stem.replace(/^Fill in the blank/, '')).split(' ').length;
  return candidate.anchors < 2 && words < 7 ? 'other names would fit so few words' : null;
});

const once = 2;
/** "the Strip" may be a part of the New Vegas Strip. */
const isLedPlain = (entity: Entity, ground: Ground): boolean =>
  ['place', 'faction'].includes(entity.kind) &&
  ground.called(entity) !== entity.name &&
  !isKnownAs(entity.name, entity.kind);

/** Where the texts have but a part of a name – a first name, "the Senate" –, its other forms would be right and refused. */
export const knownWhole = gate('typed-forms', ({ candidate }, ground) => {
  const id = askedEntity(candidate.pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (entity === undefined || entity.near !== undefined || /\s/.test(entity.name)) return null;
  const { kind, name } = entity;
  const isHalf =
    kind === 'character'
      ? givenNames.has(fold(name)) || ground.frequency(entity.id) < once
      : isDictionaryWord(name.toLowerCase()) && (sortOfNoun(kind, name) !== null || isLedPlain(entity, ground));
  const isFuller = (form: string): boolean => /\s/.test(form) && !/^the /i.test(form);
  return isHalf && !acceptedForms(candidate, ground).some(isFuller)
    ? `what else “${name}” is called was not told`
    : null;
});

/** What the sentence has of a name, and what stands around it. */
interface Place {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

const joints = [' for ', ' from ', ' of ', ' in ', ' at ', ' to '];

/** "Denmark" of "Denmark–Norway", "Xbox" of "Xbox 360". */
const isCut = ({ before, after }: Place): boolean =>
  /\p{L}[-–]$/u.test(before) || /^[-–]\p{Lu}/u.test(after) || /^ \d{1,3}(?!\d)/.test(after);

/** "the Alpha and Beta Quadrants", "the Klingon and Romulan Empires": neither stands there by its own name. */
const isShared = ({ before, surface, after }: Place): boolean =>
  (/\s\p{Lu}\p{Ll}+s$/u.test(surface) && /\p{Lu}[\p{L}-]+ (?:and|or) $/u.test(before)) ||
  (!/\s/.test(surface) && /^ (?:and|or) \p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+s\b/u.test(after));

/** A name that stands in its sentence only as half of a longer one is no answer, nor one that a single word was taken for. */
export const wholeName = gate('half-name', ({ candidate: { pool, sentences, stem, key } }, ground) => {
  const id = askedEntity(pool);
  const entity = id === null ? undefined : ground.entity(id);
  const [sentence] = sentences;
  if (entity === undefined || sentence === undefined) return null;
  if (/(?<=\s)" ?(?:the )?_____(?!")/i.test(stem)) return 'the blank is half of a title';
  if (/^(?:Saint|St\.?) /.test(key) && /_____['’]s? \p{Lu}/u.test(stem)) return 'the blank is half of a name';
  // "Star Trek" of "Star Trek: Voyager": anyone knows the franchise.
  if (entity.kind === 'work' && ground.ownersOf(key).some((owner) => ground.entity(owner)?.name.startsWith(`${key}: `)))
    return `“${key}” is the series of other works`;
  const places = sentence.mentions
    .filter(({ entityId, anaphor }) => entityId === id && !anaphor)
    .map(({ from, to }) => ({
      before: sentence.text.slice(0, from),
      surface: sentence.text.slice(from, to),
      after: sentence.text.slice(to),
    }));
  if (places.length === 0) return null;
  if (entity.kind !== 'character' && places.every(isShared)) return `“${key}” shares a word with another name`;
  if (places.every(isCut)) return `“${key}” is half of a longer name`;
  // "Orme is attacked", read as the book A Candle for Orme; "Merrin's capital", as King Aldous Merrin beside a Kingdom of Merrin.
  const isOther =
    entity.kind === 'character'
      ? ({ surface }: Place) =>
          surface !== entity.name &&
          ground
            .ownersOf(surface)
            .some((owner) => owner !== id && ground.entity(owner)?.name.endsWith(` of ${surface}`) === true)
      : ({ surface }: Place) => joints.some((joint) => entity.name.endsWith(`${joint}${surface}`));
  return places.every(isOther) ? `“${key}” may not be what the sentence names` : null;
});
