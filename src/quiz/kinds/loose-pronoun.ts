import type { Sentence } from '../../lore/model.ts';
import { kindOfNoun } from '../../lore/names/noun-kinds.ts';
import { isComma, isFiniteAt, isRelativeToInner, lower } from '../clauses/finite.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { isDoubtful } from '../ground/doubtful.ts';
import type { Ground } from '../ground/ground.ts';
import { subordinates } from './opens-well.ts';
import { suits } from './standing.ts';

export const personal = /^(?:he|she|it|they|him|her|them|his|hers|its|their|we|us|our|i|you|your)$/;

/** Whether a pronoun of the sentence, or what it is joined by, stands for what was told before. */
export const isLeaning = (units: readonly Unit[], sentence: Sentence): boolean =>
  units.some(
    (unit, at) =>
      (unit.entity === null && (isObjectOfSubject(units, at) || isOfOwnSubject(units, at) || isBidden(units, at))) ||
      isReported(units, at) ||
      (unit.entity === null && isOfPossessor(units, at)) ||
      isOfNoSubject(units, at) ||
      (unit.entity === null &&
        personal.test(lower(unit)) &&
        (isUnbound(units, at) ||
          (!units.slice(0, at).some((before) => suits(lower(unit), before)) && !isLedUp(units, at)))) ||
      isRelativeToInner(unit, sentence),
  );

const locative = /^(?:at|in|near|into|towards?)$/;

/** "Corin gave him the keys": the subject is not who is meant, and nobody else is named before. */
export function isObjectOfSubject(units: readonly Unit[], at: number): boolean {
  const pronoun = lower(units[at]);
  // "asked for her"
  const verbAt = /^(?:for|to|by|of|against)$/.test(lower(units[at - 1])) ? at - 2 : at - 1;
  const verb = units[verbAt];
  const isObject =
    pronoun === 'her' ? !['NOUN', 'ADJ'].includes(units[at + 1]?.pos ?? '') : /^(?:him|them)$/.test(pronoun);
  const before = units.slice(0, at);
  return (
    isObject &&
    verb?.pos === 'VERB' &&
    before.filter((one, index) => suits(pronoun, one) && !locative.test(lower(before[index - 1]))).length === 1 &&
    (isFiniteAt(units, verbAt) || /^(?:has|have|had)$/.test(lower(units[verbAt - 1]))) &&
    // "Corin, who ruled there, gave him the keys", "Corin came and gave him the keys"
    (isComma(units[verbAt - 1]) ||
      units[verbAt - 1]?.pos === 'CCONJ' ||
      !before
        .slice(0, verbAt)
        .some((_, index) => index < verbAt - 1 && isFiniteAt(units, index) && !isNaming(units, index)))
  );
}

/** "her" that owns nothing, "him", "it", "them". */
const isObjective = (units: readonly Unit[], at: number): boolean =>
  lower(units[at]) === 'her'
    ? !['NOUN', 'ADJ', 'PROPN', 'VERB', 'NUM'].includes(units[at + 1]?.pos ?? '')
    : /^(?:him|them|it)$/.test(lower(units[at]));

/** "the regent" */
const isSomebody = (unit: Unit): boolean => unit.pos === 'NOUN' && kindOfNoun(lower(unit)) === 'character';

/** "made it clear that" */
const isEmpty = (units: readonly Unit[], at: number): boolean =>
  lower(units[at]) === 'it' && (['ADJ', 'ADV', 'AUX'].includes(units[at + 1]?.pos ?? '') || isFiniteAt(units, at + 1));

/**
 * "Riker had to kill her", "Orrin, the widow of Tarn, informed him": the one that could be meant is the subject of the pronoun's own
 * clause, and nobody is his own object (Chomsky's Principle B, https://en.wikipedia.org/wiki/Binding_(linguistics)).
 */
function isOfOwnSubject(units: readonly Unit[], at: number): boolean {
  if (!isObjective(units, at) || isEmpty(units, at)) return false;
  // "Charles didn't wait for him"
  const isLed = /^(?:for|to|against|at)$/.test(lower(units[at - 1])) && lower(units[at]) !== 'it';
  const verb = isLed ? units[at - 2] : units[at - 1];
  if (verb === undefined || (verb.pos !== 'VERB' && !/\p{Ll}{3,}ed$/u.test(verb.text))) return false;
  const pronoun = lower(units[at]);
  const before = units.slice(0, at);
  if (/^h/.test(pronoun) && before.some(isSomebody)) return false;
  const suited = before.flatMap((one, index) => (suits(pronoun, one) ? [index] : []));
  const [only] = suited;
  if (only === undefined || new Set(suited.map((index) => units[index]?.entity?.id ?? index)).size > 1) return false;
  if (units[only - 1]?.pos === 'ADP' || /^['’]s?$/.test(units[only + 1]?.text ?? '') || units[only]?.date) return false;
  const subject = suited.at(-1) ?? only;
  return !units
    .slice(subject + 1, at)
    .some(
      (one, index) =>
        ((isName(one) || ['NOUN', 'PRON'].includes(one.pos)) && isFiniteAt(units, subject + index + 2)) ||
        one.pos === 'SCONJ',
    );
}

/** "Orrin's fall brought in Corin, who gave him a ship": not Corin, and hardly whose fall it was. */
function isOfPossessor(units: readonly Unit[], at: number): boolean {
  if (!/^(?:him|her)$/.test(lower(units[at])) || !isObjective(units, at)) return false;
  const who = units.findLastIndex((one, index) => index < at && lower(one) === 'who');
  if (who < 1 || units.slice(who + 1, at - 1).some((_, index) => isFiniteAt(units, who + 1 + index))) return false;
  const own = isComma(units[who - 1]) ? who - 2 : who - 1;
  const suited = units.slice(0, who).flatMap((one, index) => (suits(lower(units[at]), one) ? [index] : []));
  return suited.every((index) => index === own || /^['’]s?$/.test(units[index + 1]?.text ?? ''));
}

/** "Albert of Orme records that he died in 1131": another than who tells it. */
const isReported = (units: readonly Unit[], at: number): boolean =>
  /^s?he$/.test(lower(units[at])) &&
  lower(units[at - 1]) === 'that' &&
  /^(?:record|report|relate|recount|note|mention|write|suggest|argue)$/.test(units[at - 2]?.lemma ?? '') &&
  isName(units[at - 3]) &&
  units.slice(0, at).filter((one) => isName(one) && one.entity.kind === 'character').length < 2;

/** "Orrin told Corin to finish him", "Orrin declined to crown him": none of those named. */
function isBidden(units: readonly Unit[], at: number): boolean {
  const [name, to, verb] = units.slice(Math.max(0, at - 3), at);
  return (
    /^(?:him|her)$/.test(lower(units[at])) &&
    !['NOUN', 'ADJ', 'PROPN'].includes(units[at + 1]?.pos ?? '') &&
    verb?.pos === 'VERB' &&
    lower(to) === 'to' &&
    (isName(name) || name?.pos === 'VERB') &&
    units.slice(0, at - 3).filter((one) => suits(lower(units[at]), one)).length < 2
  );
}

/** "An agent named Velk" */
const isNaming = (units: readonly Unit[], at: number): boolean =>
  /^(?:named|called)$/.test(lower(units[at])) && units[at - 1]?.pos === 'NOUN' && isName(units[at + 1]);

const isUndergone = ({ text, pos, entity }: Unit): boolean =>
  entity === null && ['VERB', 'ADJ'].includes(pos) && /^\p{Lu}\p{Ll}+(?:ed|en|wn|ught|ung|ost)$/u.test(text);

/** "When the band was founded by Orrin, he was chosen as its second": in what leads up to it, nobody who could be "he" is the subject. */
function isOfNoSubject(units: readonly Unit[], at: number): boolean {
  const [unit, opening] = [units[at], units[0]];
  const word = lower(unit);
  // "According to some accounts, they settled there": nor those who tell it.
  if (word === 'they' && isComma(units[at - 1]) && lower(opening) === 'according')
    return !units.slice(0, at).some(isName);
  // "In order to reach Tarn, where the army lay, they had to cross the river": not the army.
  if (word === 'they' && isComma(units[at - 1]) && /^in order to$/.test(units.slice(0, 3).map(lower).join(' ')))
    return true;
  if (!/^s?he$/.test(word) || !isComma(units[at - 1]) || opening === undefined) return false;
  // "Accused of treason by the queen, and by Orrin, he was hanged"
  if (isUndergone(opening) && !units.slice(0, at).some((_, index) => isFiniteAt(units, index) && index > 0))
    return true;
  if (opening.pos !== 'ADP' && opening.pos !== 'SCONJ' && !subordinates.test(lower(opening))) return false;
  const before = units.slice(0, at);
  return !before.some(
    (one, index) =>
      isName(one) &&
      (one.entity.kind === 'character' || (one.entity.kind === 'ship' && word === 'she')) &&
      !/^(?:by|of|with|under|from|to|for)$/.test(lower(before[index - 1])) &&
      (isComma(before[index + 1]) ||
        isFiniteAt(before, index + 1) ||
        before[index + 1]?.pos === 'ADV' ||
        before[index + 1]?.pos === 'AUX'),
  );
}

const lands =
  /^(?:village|town|city|camp|land|territory|coast|homeland|settlement|capital|colony|stronghold|fortress)$/;
const spoils = /^(?:surpris|attack|sack|plunder|raid|besieg|storm|pillag|loot|invad|ravag)(?:e?s?|ed|ing)$/;
/** "married his daughter", "a cup made of his skull", "plundered three of their villages": nobody's own. */
const isNeverOwn = (before: readonly Unit[], owned: Unit | undefined): boolean => {
  const last = lower(before.at(-1));
  const noun = owned?.lemma ?? '';
  if (lands.test(noun))
    return spoils.test(last) || (last === 'of' && before.slice(-4).some((one) => spoils.test(lower(one))));
  if (/^(?:skull|bone)$/.test(noun)) return last === 'of' && lower(before.at(-2)) === 'made';
  return (
    /^(?:marr(?:y|ies|ied|ying)|wed(?:s|ded)?)$/.test(last) &&
    /^(?:daughter|sister|mother|aunt|niece|widow)$/.test(noun)
  );
};

/** A pronoun that the one name in front of it cannot stand for, by where the two stand. */
function isUnbound(units: readonly Unit[], at: number): boolean {
  const word = lower(units[at]);
  const before = units.slice(0, at);
  const suited = before.filter((one) => suits(word, one));
  const verbs = before.flatMap((_, index) => (isFiniteAt(before, index) ? [index] : []));
  const [verb = -1] = verbs;
  const owns =
    /^(?:his|its|their)$/.test(word) || (word === 'her' && ['NOUN', 'ADJ'].includes(units[at + 1]?.pos ?? ''));
  // "Orrin, his youngest, …": he is not his own.
  if (owns && isComma(units[at - 1]) && isName(units[at - 2])) return suited.length < 2;
  if (owns && isNeverOwn(before, units[at + 1])) return suited.length < 2;
  // "Captains Orrin and Dorvan arrive at her tent": neither's.
  if (owns && /^(?:his|her)$/.test(word) && isOfPair(before, suited)) return true;
  // "set an uncle, Yasun, in his place"
  if (owns && lower(before.at(-1)) === 'in' && /^(?:place|stead)$/.test(lower(units[at + 1]))) return suited.length < 2;
  // "Dorvan is appointed his marshal", "Orrin became her heir": nor is he here.
  if (owns && verb >= 0 && equates(before.slice(verb)) && lower(units[at + 1]) !== 'own') return suited.length < 2;
  // "After the raid of 1204 it was sealed": what stands in the adverbial is not what the sentence is about.
  const isSubject = /^(?:he|she|it|they)$/.test(word) && isFiniteAt(units, at + 1);
  if (isSubject && verbs.length === 0 && before[0]?.pos === 'ADP' && suited.length > 0) return true;
  // "The council was a mask worn by them": nor does it wear itself.
  if (word === 'them' && verbs.length === 1 && lower(before.at(-1)) === 'by' && suited.length < 2) return true;
  // "Many men died in it": the subject does not die in itself; nor does "Corin, the last heir, give it to them".
  const clause = before.findLastIndex(
    (unit, index) =>
      unit.pos === 'SCONJ' || unit.pos === 'CCONJ' || (isComma(unit) && !isOfApposition(before, index, verb)),
  );
  return (
    /^(?:it|them)$/.test(word) &&
    verbs.length === 1 &&
    clause < 0 &&
    ['ADP', 'VERB'].includes(before.at(-1)?.pos ?? '') &&
    !(word === 'them' && /^(?:among|amongst|of)$/.test(lower(before.at(-1)))) &&
    !before.slice(verb).some((one) => suits(word, one))
  );
}

/** Whether all that a pronoun of one could stand for is two who do the same: "Orrin and Dorvan". */
function isOfPair(before: readonly Unit[], suited: readonly Unit[]): boolean {
  const [a, b, ...others] = suited;
  if (a === undefined || b === undefined || others.length > 0 || a.entity?.id === b.entity?.id) return false;
  const [from, to] = [before.indexOf(a), before.indexOf(b)];
  return from <= 2 && before.slice(from + 1, to).every((unit) => unit.pos === 'CCONJ') && to > from + 1;
}

/** The two commas of "Corin, the last heir, …", right behind the sentence's first name and right before its verb. */
function isOfApposition(units: readonly Unit[], at: number, verb: number): boolean {
  const [first, last] = [units.findIndex(isComma), verb - 1];
  const opening = units.slice(0, first);
  return (
    (at === first || at === last) &&
    last > first &&
    isComma(units[last]) &&
    isName(opening.at(-1)) &&
    opening.every((unit) => isName(unit) || unit.pos === 'DET') &&
    !units.slice(first + 1, last).some(isComma)
  );
}

/** "were the bitterest of" is but a "were". */
const withoutMost = (group: readonly Unit[]): readonly Unit[] =>
  lower(group.at(-1)) === 'of' &&
  lower(group.at(-3)) === 'the' &&
  /(?:est|most|one|first|last)$/.test(lower(group.at(-2)))
    ? group.slice(0, -3)
    : group;

/** "is", "became", "was appointed as": what follows is said of the subject itself. */
const equates = (group: readonly Unit[]): boolean =>
  withoutMost(group).every(
    (unit) =>
      ['AUX', 'ADV'].includes(unit.pos) ||
      /^(?:is|was|are|were|be|as|become|becomes|became|remains?|remained|appointed|named|made|chosen|elected|called|crowned)$/.test(
        lower(unit),
      ),
  );

/** "During his exile, Corin …": whose, the subject behind the comma tells. */
function isLedUp(units: readonly Unit[], at: number): boolean {
  // "Two of his men, Orrin and Dorvan, …": not the names beside it.
  const [opening] = units;
  const leads = ['ADP', 'SCONJ', 'ADV', 'VERB'].includes(opening?.pos ?? '') || subordinates.test(lower(opening));
  // "As his heir was a child, Robert ruled": another's.
  if (/^(?:heir|heirs|successor|predecessor)$/.test(lower(units[at + 1]))) return false;
  // "In 611 her pupil and heir, Amaury Thole, …": the pupil is named there, and not whose he was.
  if (!leads || (/^(?:his|her|its|their)$/.test(lower(units[at])) && units[at - 1]?.date !== null)) return false;
  const comma = units.findIndex(isComma);
  // "Through her, Orrin's daughter …": another than who is named next.
  if (at === comma - 1 && isObjective(units, at) && units[at - 1]?.pos === 'ADP') return false;
  const behind = lower(units[comma + 1]) === 'the' ? units[comma + 2] : units[comma + 1];
  // "When her blood gave her away she joined their first captain, Corin.": he does nothing there.
  const isSubject = units.some((_, verb) => verb > comma + 1 && isFiniteAt(units, verb));
  return (
    comma > at &&
    isSubject &&
    behind !== undefined &&
    !behind.anaphor &&
    isName(behind) &&
    suits(lower(units[at]), behind)
  );
}

/** Whether it may speak of another than whom it seems to: by a pronoun, or by a name that several bear. */
export const isLoose = (units: readonly Unit[], sentence: Sentence, ground: Ground): boolean =>
  isLeaning(units, sentence) ||
  units.some(
    (unit) =>
      isName(unit) && ((unit.anaphor && isDoubtful(unit, sentence, ground)) || ground.isUncertain(unit, sentence)),
  );
