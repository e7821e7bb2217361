import type { Entity, Sentence } from '../../lore/model.ts';
import { genderByTitle } from '../options/gender.ts';
import { isTailOfName } from '../clauses/cut-names.ts';
import { isCalling } from '../answers/name-forms.ts';
import { memoise } from './memoise.ts';
import type { Place } from './places.ts';

/** What the texts write around a name, and what that tells of it. */
export interface Surroundings {
  /** As a title before the name tells it: "King Corin". */
  readonly genderByTitle: (entityId: string) => Entity['gender'];
  /** As "he" or "she" tells, wherever the texts have it for the one named in the same sentence. */
  readonly genderByPronoun: (entityId: string) => Entity['gender'];
  /** The title that a first name never stands without: "Queen" of "Queen Mary"; else ''. */
  readonly titleOf: (entityId: string) => string;
  /** It stands in the texts only as the rest of a longer name: "Asher" of "Samuel ben Asher". */
  readonly isTail: (entityId: string) => boolean;
  /** "the" belongs before the name, by the glossary or by how the texts mostly write it. */
  readonly isLed: (entityId: string) => boolean;
  /** The texts also write "a" or "an" before it. */
  readonly isOneOfMany: (entityId: string) => boolean;
  /** Whether the texts place things "in" it or "at" it; null where they do neither. */
  readonly placedBy: (entityId: string) => 'in' | 'at' | 'both' | null;
}

export function createSurroundings(
  entities: ReadonlyMap<string, Entity>,
  sentences: ReadonlyMap<string, Sentence>,
  naming: (entityId: string) => ReadonlySet<string>,
  placesOf: (entityId: string) => readonly Place[],
): Surroundings {
  const inProse = (id: string): readonly Place[] => placesOf(id).filter(({ sentence }) => sentence.form === 'prose');
  return {
    genderByTitle: memoise((id: string) =>
      genderByTitle(placesOf(id).map((place) => place.before.slice(-12) + place.surface)),
    ),
    genderByPronoun: memoise((id: string) => {
      const told = new Set(
        [...naming(id)].flatMap((sentenceId) => genderTold(id, entities, sentences.get(sentenceId)) ?? []),
      );
      const [only = null] = told;
      return told.size === 1 ? only : null;
    }),
    titleOf: memoise((id: string) => {
      const told = new Set(placesOf(id).map((place) => titleIn(place.before.slice(-24), place.surface)));
      const [title] = told;
      return told.size === 1 && title !== undefined && !/\s/.test(entities.get(id)?.name ?? ' ') ? title : '';
    }),
    isTail: memoise((id: string) => {
      const places = placesOf(id);
      return places.length > 0 && places.every((place) => isTailOfName(place.before.slice(-40)));
    }),
    isLed: memoise((id: string) => {
      const entity = entities.get(id);
      if (entity === undefined || /^the /i.test(entity.name)) return false;
      if (entity.near === undefined && (bare.test(entity.name) || (entity.kind === 'place' && /\d$/.test(entity.name))))
        return false;
      if (entity.near !== undefined) return entity.takesThe;
      if (isSortOfThing(entity)) return true;
      const places = inProse(id).filter((place) => !describes(place));
      // "the Solar System" says nothing of Sol.
      const own = places.filter(({ surface }) => surface.replace(/^the /i, '') === entity.name);
      const led = (own.length > 0 ? own : places).map((place) =>
        /\bthe /i.test(place.before.slice(-4) + place.surface.slice(0, 4)),
      );
      if (led.length === 0 || (entity.takesThe && led.includes(true))) return entity.takesThe;
      return led[0] === true || led.filter(Boolean).length * 2 > led.length;
    }),
    isOneOfMany: memoise((id: string) =>
      placesOf(id).some((place) => /(?<![\p{L}\p{N}])an? $/iu.test(place.before.slice(-4))),
    ),
    placedBy: memoise((id: string) => {
      const words = inProse(id).map((place) => /\b(in|at) (?:the )?$/.exec(place.before.slice(-8))?.[1]);
      const [inside, at] = [words.includes('in'), words.includes('at')];
      return inside ? (at ? 'both' : 'in') : at ? 'at' : null;
    }),
  };
}

const male = /^(?:he|him|his|himself)$/i;
const female = /^(?:she|her|hers|herself)$/i;

/** Of a sentence that names this one person alone, and says "he" or "she" of them. */
function genderTold(
  id: string,
  entities: ReadonlyMap<string, Entity>,
  sentence: Sentence | undefined,
): 'male' | 'female' | null {
  if (sentence === undefined || entities.get(id)?.kind !== 'character') return null;
  const { text, mentions } = sentence;
  const people = new Set(
    mentions.filter((one) => entities.get(one.entityId)?.kind === 'character').map(({ entityId }) => entityId),
  );
  const named = mentions.some(({ entityId, anaphor }) => entityId === id && !anaphor);
  if (!named || people.size > 1) return null;
  const from = mentions.find(({ entityId, anaphor }) => entityId === id && !anaphor)?.to ?? 0;
  const pronouns = text.slice(from).match(/\b(?:he|him|his|himself|she|her|hers|herself)\b/gi) ?? [];
  const [isMale, isFemale] = [male, female].map((pattern) => pronouns.some((word) => pattern.test(word)));
  return isMale === isFemale ? null : isMale === true ? 'male' : 'female';
}

/** "House Thornwick", "Castle Tarn": a word for its sort in front takes the article's place, and so does a place's number. */
const bare =
  /^(?:House|Clan|Castle|Fort|Mount|Lake|Port|Cape|Saint|St|Camp|Operation|Project|Team|Sector|Planet|Point|Starbase) \p{Lu}/u;

const sorts =
  /(?:^|\s)(?:Wars?|Crisis|Rebellion|Revolution|Revolt|Rising|Uprising|Treaty|Accords?|Pact|Massacre|Campaign|Conflict|Incident|Mutiny|Riots|Compact|Company|Society|Empire|Kingdom|Republic|Union|Alliance|Federation|Confederation|Confederacy|League|Fleet|Guild|Council|Commonwealth|Army|Navy|Brotherhood|Order|Dynasty|Hegemony|Dominion|Protectorate|Directorate|Consortium|Coalition|Covenant|Caliphate|Sultanate|Khanate|Emirate|Syndicate|Concordat|Battle|Siege|Peace|Fall|Sack|Capture|Relief|Storming|Burning|Conquest|Liberation|Occupation|Partition|Surrender|Institute|Guards?|Regiment|Battalion|Brigade|Division|Squadron|Legion|Corps|Militia|Government|Senate|Parliament|Assembly|Ministry|Bureau|Agency|Association|Corporation|Party|Movement|Museum|Library|Observatory|Canal|Reach|Quadrant|Ocean|Sea|River|Archipelago|Peninsula)(?= of |$)/u;

/** "Harrow War", "Siege of Tarn": what its last word is a common noun of has an article, however the texts write it. */
const isSortOfThing = ({ kind, name }: Entity): boolean =>
  ['event', 'faction', 'place'].includes(kind) &&
  /\s/.test(name) &&
  sorts.test(name) &&
  !/['’]s? /.test(name.split(' of ')[0] ?? '');

/** "the Lagos office": the article is not the name's. */
const describes = ({ after }: Place): boolean =>
  /^-\p{Ll}|^ (?!(?:and|or|but|of|in|on|at|by|to|from|with|for|against|into|as|was|were|is|are|had|has|did|would|could|will|which|who|whose|where|that|until|till|after|before|during|under|over|while|when|because|then|also|itself|\p{L}+(?:ed|ly))\b)\p{Ll}/u.test(
    after,
  );

/** "Queen" of "by Queen " before "Mary", or of "Queen Mary" itself; '' where there is none. */
function titleIn(before: string, name: string): string {
  const words = `${before}${name}`.trim().split(/\s+/).slice(0, -1);
  const from = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) || !isCalling(word)) + 1;
  return words.slice(from).join(' ');
}
