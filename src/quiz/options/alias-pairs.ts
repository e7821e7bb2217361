import type { Entity, Mention } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { givenNames } from '../../lore/names/given-names.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { hasFirstName } from './kind-evidence.ts';

/** What stands between two names of one thing. */
const alias =
  /^(?:,? ?\(?(?:(?:also |better |formerly |later |originally |officially |commonly |sometimes )+(?:called|named|known as)|known as|nicknamed|or simply|alias|a\.k\.a\.)|(?:, | \()(?:or|called|named|renamed|dubbed|styled)) (?:as )?(?:the )?["“]?$/;
// "Orsa named Velk her heir" has no comma, and tells of two.
/** "is, of course, a very-much-alive": one person is the other. */
const isOther =
  /^ (?:is|was),? (?:(?:of course|in fact|actually|really|indeed|in truth|none other than),? )?(?:(?:an?|the) (?!\p{Ll}+ (?:of|to|for|by|and|that|whom?|which|where|when|while|as|in|at|with|before|after|until|since|because|if|but|from|on|under|against)\b)(?:[\p{Ll}-]+ ){0,2})?$/u;
const inSecret = /\b(?:in secret|secretly|in truth|in fact|in reality),? $/i;
/** "Tarn or Orme": two names of one town, or two towns. */
const either = /^ or (?:the )?$/;
/** "The Tarn Alliance was reorganised into the Tarn League": either may be said to have done what the other did. */
const successor =
  /^ (?:is|was|were|would be|had been) (?:later )?(?:re-?organi[sz]ed|reformed|transformed|renamed|rebranded|reconstituted|turned) (?:in|in?to|as)? ?(?:the )?$/;
const inBrackets = /^ \((?:the )?["“]?$/;
const aliasLabel =
  /^(?:also (?:known as|called)|other names?|alias(?:es)?|nicknames?|full name|official name|formerly|former names?|known as)(?::|\t)\s*/i;

const bracketedPair = /\p{Lu}\p{Ll}+ \(\p{Lu}[\p{L}'’]+ \p{Lu}[\p{L}'’]+\)/u;
const ofPlayers = /\b(?:played|portrayed|voiced) by\b|\b(?:actor|actress)\b/;

/** "the feature on the coast of Tarn known as the Salt Field", "a meeting on Orme, known as the Gathering": the feature, and the meeting. */
export const isOfNounBefore = (before: string, between: string): boolean =>
  /^,? known as\b/.test(between) &&
  /\b(?:on|in|at|of|near|from|by|with|for) (?:the (?:\p{Ll}+ )+of )?(?:the )?$/u.test(before);

/** "(AUC)" behind the last word of "Astral University at Corm". */
export const isOfLongerName = (letters: string, name: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(letters) && fold(letters).charAt(0) !== fold(name.replace(/^the /i, '')).charAt(0);

const surelyOffice =
  /\b(?:elected|appointed|chosen|titled?|(?:title|office|post|position|rank) of) (?:as )?(?:the )?["“]?$/i;
/** "Medical Officer": what is made of plain words and ends so is what somebody is. */
const officeNouns =
  /^(?:officer|engineer|ensign|navigator|helmsman|ambassadors?|commander|captain|lieutenant|admiral|secretary|minister|president|director|manager|surgeon|counsell?or|governor|mayor|senator|chancellor)$/i;

const isOfOffices = ({ name }: Entity): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && officeNouns.test(words.at(-1) ?? '') && words.every(isDictionaryWord);
};

/** A place that is named so often by itself is known by that name. */
const often = 3;

/** "the title Orsa'Vel", "was chosen Orsa'Vel": several may have held it, and it is another name of none. */
export const isOffice = (entity: Entity, ground: Ground): boolean =>
  entity.kind === 'character' &&
  entity.near === undefined &&
  (isOfOffices(entity) || ground.placesOf(entity.id).some(({ before }) => surelyOffice.test(before)));

/**
 * Ids of entities that the texts call by each other's names; `isLoose`: also of those that may be one, "Charles of Blois", and of what
 * became of what. None of them stand beside one another as options, but only the former are names for the same.
 */
export function aliasPairs(ground: Ground, isLoose = false): ReadonlyMap<string, ReadonlySet<string>> {
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
  // "Captain Maren Holt (Dora Pell)", "Tom (Dora Pell)": who plays somebody is not the one played.
  const isPlayer = (a: Mention, b: Mention): boolean => {
    const [played = '', player = ''] = [a, b].map(({ entityId }) => ground.entity(entityId)?.name ?? '');
    return (
      (hasFirstName(player) && (hasFirstName(played) || givenNames.has(played.toLowerCase()))) ||
      (hasPlayers && (hasFirstName(player) || hasFirstName(played)))
    );
  };
  // "Tom Holt (Dora Pell), Maren Vey (Ann Orme)": of one or two, it may be another name.
  const hasPlayers =
    ground.lore.sentences.some(({ text }) => ofPlayers.test(text)) ||
    ground.lore.sentences.reduce((sum, { text }) => sum + text.split(bracketedPair).length - 1, 0) >= often;
  // "Tarapacá (Peru)": where it lies, and no other name of it.
  const isContained = (...both: readonly Mention[]): boolean =>
    both.every(
      ({ entityId }) => ground.entity(entityId)?.kind === 'place' && ground.placesOf(entityId).length >= often,
    );
  // "Charles of Blois": two that were taken for people are one.
  const isOneName = (text: string, a: Mention, b: Mention, between: string): boolean =>
    ((isLoose && between === ' of ') ||
      (isOther.test(between) && (!/^ (?:is|was),? $/.test(between) || inSecret.test(text.slice(0, a.from))))) &&
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
      const isBracketed =
        next !== undefined &&
        inBrackets.test(between) &&
        (isLoose || form === 'prose') &&
        /^["”]?\)/.test(text.slice(next.to)) &&
        (isLoose ||
          !(
            isPlayer(mention, next) ||
            isContained(mention, next) ||
            isOfLongerName(text.slice(next.from, next.to), text.slice(mention.from, mention.to))
          ));
      if (
        next !== undefined &&
        ((alias.test(between) && !isOfNounBefore(text.slice(0, mention.from), between)) ||
          (isLoose && (successor.test(between) || either.test(between))) ||
          isBracketed ||
          isOneName(text, mention, next, between)) &&
        // "(formerly known as Lamp and Heron)": of two, each has one.
        !/^ and \p{Lu}[^()]*\)/u.test(text.slice(next.to)) &&
        // "Tolan was in fact Mila's brother"
        !/^['’]s?\b/.test(text.slice(next.to))
      )
        join(mention.entityId, next.entityId);
    });
  }
  return pairs;
}
