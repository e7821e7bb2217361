import type { Sentence } from '../../lore/model.ts';
import { isComma, isFiniteAt, lower, relatives } from './finite.ts';
import { readClause, type Clause } from './parse.ts';
import { isName, type Name, type Unit } from './units.ts';
import { isParticipleForm, neverPassive } from './verbs.ts';

/**
 * What is told beside a name, as clauses of their own: "Tarn, which fell to the Crown in 1204, …", "the ballad, printed in 1781, …",
 * "Maresh, the last warden of Tarn, …". The verb that an aside leaves out is put in as "was" or "were".
 */
export function parseAsides(sentence: Sentence, units: readonly Unit[]): Clause[] {
  return units.flatMap((unit, at) => {
    if (!isName(unit) || unit.anaphor || unit.pos !== 'PROPN' || !isComma(units[at + 1]) || isInList(units, at))
      return [];
    // "In the novel The Salt Road, the supporters …": what follows is the sentence's own subject.
    if (unit.entity.kind === 'work' && !relatives.has(lower(units[at + 2]))) return [];
    const reduced =
      units[at + 2]?.pos === 'VERB' &&
      (afterPreposition(units, at) || isObject(units, at) || isApposed(units, at) || units.slice(0, at).some(isComma));
    if (reduced) return [];
    const end = asideEnd(units, at + 2);
    if (isMidList(units, end)) return [];
    const inner = units.slice(at + 2, end);
    const clause = readAside(unit, inner);
    if (clause === null) return [];
    const article = lower(units[at - 1]) === 'the' ? units.slice(at - 1, at) : [];
    return readClause(sentence, [...article, ...clause]);
  });
}

/** One name of several, or the last of "X of NAME": what follows may belong to another word. */
function isInList(units: readonly Unit[], at: number): boolean {
  const article = lower(units[at - 1]) === 'the' ? 1 : 0;
  const previous = units[at - 1 - article];
  const noun = units[at - 2 - article];
  return (
    previous?.pos === 'CCONJ' ||
    (isComma(previous) && isName(noun)) ||
    lower(previous) === "'s" ||
    (previous?.pos === 'ADP' && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN'))
  );
}

/** "commanded by Maresh, vanished": the participle behind such a name is the sentence's own verb. */
const afterPreposition = (units: readonly Unit[], at: number): boolean => {
  const article = lower(units[at - 1]) === 'the' ? 1 : 0;
  return units[at - 1 - article]?.pos === 'ADP' || isName(units[at - 1]);
};

/** "men who can use the Lamp, gathered at Tarn": not the lamp. */
const isObject = (units: readonly Unit[], at: number): boolean =>
  units[lower(units[at - 1]) === 'the' ? at - 2 : at - 1]?.pos === 'VERB';

/** "her partner, the smith Orrin, left": the name ends an aside itself, and what follows is the sentence's own verb. */
const isApposed = (units: readonly Unit[], at: number): boolean => {
  const before = units.slice(0, at);
  return before.some(isComma) && !before.some((_, index) => isFiniteAt(before, index));
};

/** "who were supported by the Orrins, Maresh and Dorvan families, turned": the comma does not end the aside. */
function isMidList(units: readonly Unit[], end: number): boolean {
  if (!isComma(units[end]) || !isName(units[end - 1])) return false;
  const verb = units.findIndex((_, at) => at > end && isFiniteAt(units, at));
  return units.slice(end + 1, verb < 0 ? units.length : verb).some((unit) => unit.pos === 'CCONJ') && verb !== end + 1;
}

const asideEnd = (units: readonly Unit[], from: number): number => {
  const end = units.findIndex((unit, at) => at >= from && (isComma(unit) || /^[;:.!?()–—]$/.test(unit.text)));
  return end < 0 ? units.length : end;
};

function readAside(name: Name, inner: readonly Unit[]): Unit[] | null {
  const [first, second] = inner;
  if (first === undefined || second === undefined) return null;
  // "a man from the planet Orme, who served": not the planet.
  const isHis = lower(first) === 'who' && ['place', 'event', 'ship', 'work', 'technology'].includes(name.entity.kind);
  if (isHis) return null;
  if (/^(?:who|which)$/.test(lower(first)))
    return isFiniteAt([name, ...inner.slice(1)], 1) || second.pos === 'AUX' ? [name, ...inner.slice(1)] : null;
  const be = insertedBe(name, first);
  if (first.pos === 'VERB' && isParticipleForm(first.text) && !neverPassive.has(first.lemma))
    return second.pos === 'ADP' || second.date !== null ? [name, be, ...inner] : null;
  return isTitleLike(inner) ? [name, be, ...inner] : null;
}

/** "the last warden of Tarn", "Tarn's only harbour": a noun phrase of which there is one. */
function isTitleLike(inner: readonly Unit[]): boolean {
  const [first, second] = inner;
  const definite = lower(first) === 'the' || (isName(first) && !first.anaphor && lower(second) === "'s");
  const office = first?.pos === 'NOUN' && lower(second) === 'of';
  return (
    (definite || office) &&
    inner.length >= 4 &&
    inner.length <= 14 &&
    inner.some((unit) => unit.pos === 'NOUN') &&
    !inner.some((unit, at) => unit.pos === 'CCONJ' || isFiniteAt(inner, at)) &&
    (inner.some((unit, at) => at > 1 && isName(unit)) || isName(first))
  );
}

const insertedBe = (name: Name, before: Unit): Unit => {
  const text = name.entity.plural ? 'were' : 'was';
  return {
    text,
    pos: 'AUX',
    lemma: 'be',
    before: ' ',
    entity: null,
    anaphor: false,
    title: '',
    date: before.date && null,
  };
};
