import type { Entity } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isComma, lower } from '../clauses/finite.ts';
import { isCounted, isQuote } from '../clauses/render.ts';
import { isName, isTitleWord, type Name, type Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import { isInOtherNumber, isWhole } from './cloze.ts';
import type { Passage, Standing } from './standing.ts';

/** With one other name or date, so many words more must lead to the one left out. */
const enoughWords = 3;
/** Of so many names in a row, any could be the one left out. */
const listed = 3;

/** Whether a sentence as it stands leads to the name once that is left out. */
export function canBeBlank(
  { units, topic, context, passage }: Standing,
  at: number,
  unit: Name,
  ground: Ground,
): boolean {
  const { entity } = unit;
  const isOwn = (other: Unit): boolean => other.entity?.id === entity.id;
  const before = [...(context?.context?.units ?? []), ...(context?.units ?? [])];
  const others = new Set(units.flatMap((other) => (other.entity === null || isOwn(other) ? [] : [other.entity.id])));
  const isDated = units.some(({ date }) => date !== null);
  // The other names of the sentence and of the one in front, and its date, must lead to this one alone.
  const told = others.size + (isDated ? 1 : 0) + (before.some(isName) || (passage?.ids.size ?? 0) > 0 ? 1 : 0);
  const words = units.filter((other) => other.entity === null && ['NOUN', 'VERB', 'ADJ', 'NUM'].includes(other.pos));
  return (
    !unit.anaphor &&
    units.filter(isOwn).length === 1 &&
    !before.some(isOwn) &&
    !(passage !== null && isNamedIn(passage, entity)) &&
    entity.id !== topic?.id &&
    (isWhole(phraseOf(units, at), phraseOf(units, at).indexOf(unit)) || isWholeInFront(units, at)) &&
    !isListed(units, at) &&
    !isPairOfPlaces(units, at) &&
    !isPartOfQuote(units, at) &&
    !isBehindCapital(units, at) &&
    !isInOtherNumber(unit) &&
    !isCounted(units, at) &&
    (ground.isReliable(entity) || /\s/.test(entity.name) || isWordOfItsOwn(entity.name, ground)) &&
    (told >= 2 || (told === 1 && words.length >= enoughWords))
  );
}

/** By its name, or any word of it that is written with a capital. */
const isNamedIn = ({ ids, text }: Passage, { id, name, aliases }: Entity): boolean =>
  ids.has(id) ||
  [name, ...aliases].some((one) => text.includes(one)) ||
  name.split(/[\s-]+/).some((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && text.includes(word));

/** The words around a name up to the next commas: a list elsewhere in the sentence is none of its business. */
function phraseOf(units: readonly Unit[], at: number): readonly Unit[] {
  const from = units.findLastIndex((unit, index) => index < at && isComma(unit));
  const to = units.findIndex((unit, index) => index > at && isComma(unit));
  return units.slice(from + 1, to < 0 ? units.length : to);
}

const placed: ReadonlySet<string> = new Set(['place', 'ship', 'event']);
const demonym = /(?:an|ese|ish|ic|i)$/;

/** "the Savo Division leader", "the Tali station": a name of two words is whole before a common noun too. */
const isWholeInFront = (units: readonly Unit[], at: number): boolean => {
  const [unit, previous, next, after] = [units[at], units[at - 1], units[at + 1], units[at + 2]];
  return (
    isName(unit) &&
    unit.entity.kind !== 'species' &&
    unit.entity.kind !== 'character' &&
    (/\s/.test(unit.text) || placed.has(unit.entity.kind)) &&
    !demonym.test(unit.text) &&
    unit.text === unit.entity.name &&
    next?.pos === 'NOUN' &&
    /^\p{Ll}+$/u.test(next.text) &&
    !/^\p{Lu}/u.test(after?.text ?? '') &&
    next.entity === null &&
    previous?.pos !== 'PROPN' &&
    !/^[-–'’]s?$/.test(previous?.text ?? '')
  );
};

/** "the Danes, the Swedes and the Finns": one of several in a row. */
function isListed(units: readonly Unit[], at: number): boolean {
  const isJoint = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    unit.entity === null &&
    (isComma(unit) || ['CCONJ', 'DET', 'ADJ', 'PROPN'].includes(unit.pos));
  let from = at;
  while (isJoint(units[from - 1]) || isName(units[from - 1])) from--;
  let to = at;
  while (isJoint(units[to + 1]) || isName(units[to + 1])) to++;
  const row = units.slice(from, to + 1);
  return row.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= listed && row.some((unit) => unit.pos === 'CCONJ');
}

/** "between the Atlantic and the Pacific", "envoy to China and Korea": the one tells the other to anyone. */
function isPairOfPlaces(units: readonly Unit[], at: number): boolean {
  const isPlace = (unit: Unit | undefined): boolean => isName(unit) && unit.entity.kind === 'place';
  const to = lower(units[at + 2]) === 'the' ? at + 3 : at + 2;
  const from = lower(units[at - 1]) === 'the' ? at - 2 : at - 1;
  return (
    isPlace(units[at]) &&
    ((lower(units[at + 1]) === 'and' && isPlace(units[to])) ||
      (lower(units[from]) === 'and' && isPlace(units[from - 1])))
  );
}

/** "Doctor Nettle: The Salt Road" of which only the end is known: a capital in front within the sentence is of the name. */
const isBehindCapital = (units: readonly Unit[], at: number): boolean => {
  const previous = units[at - 1];
  return (
    at > 1 &&
    previous?.entity === null &&
    /^\p{Lu}\p{Ll}/u.test(previous.text) &&
    previous.text !== 'The' &&
    !isTitleWord(previous.text)
  );
};

/** "By Inferno's Light" of which only the end is known: what stands in quotation marks is one name. */
function isPartOfQuote(units: readonly Unit[], at: number): boolean {
  const isOpen = units.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1;
  return isOpen && !(isQuote(units[at - 1]) && units[at + 1]?.text === '"') && !(lower(units[at + 1]) === ',');
}

/** "Kirrek", written with a capital within sentences: surely a name, whatever it is one of. */
const isWordOfItsOwn = (name: string, ground: Ground): boolean =>
  ground.isNameWord(name) && !ground.isCommonWord(name) && !isDictionaryWord(name.toLowerCase());
