import type { Entity, EntityKind, Mention, Sentence } from '../../lore/model.ts';
import { givenNames } from '../../lore/names/given-names.ts';
import { personVerbs } from '../../lore/names/lexicon.ts';
import { foldName } from '../../lore/names/names.ts';
import { worldNames } from '../../lore/names/world-names.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';

/** What everybody knows of a name: "X-Men" are a band, and Bajor is a world. */
export const isKnownAs = (name: string, kind: EntityKind): boolean => worldNames.get(foldName(name)) === kind;

const kin =
  'wife|husband|son|daughter|father|mother|brother|sister|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|lover|fiancée?|widow|bride';
const kinBefore = new RegExp(`\\b(?:${kin})s?,? (?:the )?$`);
const own = new RegExp(
  `^(?:['’]s (?:\\p{Ll}+ )?(?:${kin}|life|death|body|coronation|throne|tomb|childhood|corpse|hands?|eyes|face)\\b|,? and (?:his|her)\\b|, (?:his|her|who|whose)\\b| (?:who|himself|herself|whose)\\b)`,
  'u',
);
const personal = /^(?:he|she|him|her|his|himself|herself)$/i;
const acts =
  /^ (?:then |later |soon |also |\p{Ll}+ly )?\p{Ll}{3,}(?:ed|[^s]s) (?:the|an?|his|her|their|to|that|with|from|\p{Lu}\p{L}+)\b/u;
const verbAfter = /^ (?:had |has |was |is |then |himself |herself |later |also |soon |never |already )?(\p{Ll}+)/u;

/** "Cameron Hodge", "Jedi Padawan Ezra Bridger": a first name with a surname behind it. */
export function hasFirstName(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return false;
  const isPlain = words.every((word) => isDictionaryWord(word.toLowerCase()));
  return !isPlain && words.slice(0, -1).some((word) => givenNames.has(foldName(word)));
}

/** Whether the texts tell of a name as of a person: by kin, by "he" and "she", by what only people do. */
export const isToldAsPerson = (entity: Entity, naming: readonly Sentence[]): boolean =>
  naming.some((sentence) => tellsOfPerson(entity, sentence));

function tellsOfPerson({ id }: Entity, { text, mentions }: Sentence): boolean {
  const own = mentions.filter(({ entityId }) => entityId === id);
  const named = own.filter(({ anaphor }) => !anaphor);
  // "Selene … she": said of it within its own sentence.
  const isPronoun = ({ anaphor, from, to }: Mention): boolean => anaphor && personal.test(text.slice(from, to));
  return named.some(
    (mention) =>
      isTold(text.slice(Math.max(0, mention.from - 40), mention.from), text.slice(mention.to)) ||
      own.some((other) => other.from > mention.to && isPronoun(other)),
  );
}

/** By kin words, by what only people have or do: of the words right before and behind a name. */
function isTold(before: string, after: string): boolean {
  const verb = verbAfter.exec(after)?.[1] ?? '';
  const isBare = !/\b(?:the|of) $/i.test(before);
  return kinBefore.test(before) || own.test(after) || (isBare && (personVerbs.has(verb) || acts.test(after)));
}
