import type { Sentence } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import type { Unit } from './units.ts';
import { isParticipleForm, isPastForm, neverPassive } from './verbs.ts';

const finiteAuxiliaries = new Set(
  "was were is are am has have had did does do would will can could may might must should shall wasn't weren't isn't aren't hasn't haven't hadn't didn't doesn't don't".split(
    ' ',
  ),
);
export const relatives = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'where',
  'when',
  'why',
  'how',
  'what',
  'whether',
]);
export const conjunctions = new Set([
  'although',
  'though',
  'while',
  'whilst',
  'whereas',
  'but',
  'as',
  'when',
  'after',
  'before',
  'until',
  'because',
  'since',
  'so',
  'if',
  'unless',
  'once',
  'yet',
  'despite',
  'except',
  'including',
  'such',
]);

const articles = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'no', 'every']);
const possessives = new Set(['its', 'his', 'her', 'their', "'s", "'"]);

export const lower = (unit: Unit | undefined): string => unit?.text.toLowerCase() ?? '';
export const isDated = (unit: Unit | undefined): boolean => unit !== undefined && unit.date !== null;
export const isComma = (unit: Unit | undefined): boolean => unit?.text === ',';
export const isIng = (unit: Unit | undefined): boolean => unit?.pos === 'VERB' && /ing$/i.test(unit.text);

const isMany = /s$|men$|folk$|^(?:children|people|they)$/;
/** "the wardens, who hold the gate"; but not "Corin, who send". */
const isOfMany = (units: readonly Unit[], at: number): boolean => {
  if (!/^(?:who|which)$/.test(lower(units[at]))) return false;
  const antecedent = isComma(units[at - 1]) ? units[at - 2] : units[at - 1];
  return antecedent !== undefined && (antecedent.entity?.plural ?? isMany.test(antecedent.text));
};

/** Whether the unit at `at` may be a finite verb, by its form and what stands before it. */
export function isFiniteAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.entity !== null || unit.date !== null) return false;
  const word = lower(unit);
  if (finiteAuxiliaries.has(word)) return word !== 'do' || unit.pos === 'AUX';
  const previous = units[at - 1];
  // "DaiMon Tog abducted": with a capital, it is of a name.
  if (unit.pos !== 'VERB' || (at > 0 && /^\p{Lu}\p{Ll}/u.test(unit.text))) return false;
  if (
    previous !== undefined &&
    (lower(previous) === 'to' ||
      previous.pos === 'AUX' ||
      articles.has(lower(previous)) ||
      possessives.has(lower(previous)))
  )
    return false;
  // "a middle-aged smith"
  if (previous?.text === '-') return false;
  // "three hundred allied ships"
  if (previous?.pos === 'NUM' && previous.date === null && units[at + 1]?.pos === 'NOUN') return false;
  if (previous?.pos === 'ADV' && (units[at - 2]?.pos === 'AUX' || articles.has(lower(units[at - 2])))) return false;
  if (isPastForm(word)) return !(lower(units[at + 1]) === 'by' && isParticipleForm(word));
  if (/ing$/.test(word)) return false;
  const thirdPerson = /s$/.test(word) && unit.lemma !== word && previous?.pos !== 'ADJ';
  const pluralPresent =
    unit.lemma === word &&
    previous !== undefined &&
    (previous.pos === 'PROPN' || isMany.test(previous.text) || isOfMany(units, at - 1)) &&
    !isParticipleForm(word);
  return thirdPerson || pluralPresent;
}

/** Verbs that need an object: with none behind them, their past form is a participle ("a ship equipped with two guns"). */
const alwaysTakesObject = new Set(
  `equip arm call name locate fit compose design employ derive descend entitle dedicate intend inhabit station situate populate surround kill slay crown
  murder assassinate behead execute imprison appoint elect nominate invite commission construct erect establish destroy conquer rename install bury
  requisition banish knight award bestow`.split(/\s+/),
);

const gives = new Set(['appoint', 'elect', 'nominate', 'name', 'commission']);

/** "Helmsman", "Chief Communications Officer": words of the language with capitals, be it taken for somebody's name or not. */
const isOffice = ({ text }: Unit): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && text.split(' ').every((word) => isDictionaryWord(word.toLowerCase()));

const lacksObject = (unit: Unit, next: Unit | undefined): boolean =>
  next?.pos === 'ADP' && alwaysTakesObject.has(unit.lemma) && !/^(?:up|down|out|off|over)$/.test(lower(next));

/** "a chain laid out in 1204 by Dorvan", "an admiral killed in 1204": who did it follows, or whom it was done to does not. */
export function isBareParticiple(main: Unit, rest: readonly Unit[]): boolean {
  if (!isParticipleForm(main.text) || neverPassive.has(main.lemma)) return false;
  const [next] = rest;
  // "A list of rulers, based on the chronicle of Orme."
  if (/^(?:based|inspired)$/.test(lower(main)) && /^(?:on|upon|by)$/.test(lower(next))) return true;
  if (alwaysTakesObject.has(main.lemma))
    return (
      next === undefined ||
      isComma(next) ||
      next.date !== null ||
      lacksObject(main, next) ||
      // "Orrin appointed Chief Warden": the office, and nobody whom he appointed.
      (gives.has(main.lemma) && isOffice(next))
    );
  const by = rest.findIndex((unit) => lower(unit) === 'by');
  const agent = lower(rest[by + 1]) === 'the' ? rest[by + 2] : rest[by + 1];
  const acted =
    by >= 0 &&
    agent !== undefined &&
    agent.entity !== null &&
    ['character', 'faction', 'species'].includes(agent.entity.kind);
  return (
    acted &&
    rest
      .slice(0, by)
      .every((unit, at) => unit.pos !== 'PRON' && !isObjectNoun(unit) && (unit.pos !== 'DET' || isDated(rest[at + 1])))
  );
}

const isObjectNoun = (unit: Unit): boolean =>
  unit.date === null && (unit.entity !== null || unit.pos === 'NOUN') && !/^(?:early|late|mid|year)/.test(lower(unit));

/** "the fleet built at Tarn sailed": a form that can be a participle, before another finite verb with nothing to join the two. */
export function isReducedRelative(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.pos !== 'VERB' || !isParticipleForm(unit.text)) return false;
  if (lacksObject(unit, units[at + 1])) return true;
  if (isComma(units[at - 1])) {
    // "the ballad, printed in 1781, made it famous": the aside ends at its comma, and the verb follows.
    const close = units.findIndex((next, index) => index > at && isComma(next));
    return close > 0 && close < end && isFiniteAt(units, close + 1);
  }
  for (let next = at + 1; next < end; next++) {
    const word = lower(units[next]);
    if (units[next]?.pos === 'CCONJ' || relatives.has(word) || conjunctions.has(word) || isComma(units[next]))
      return false;
    if (units[next]?.pos === 'PRON' && !/^(?:its|their|his|her)$/.test(word)) return false;
    if (isFiniteAt(units, next)) return true;
  }
  return false;
}

const relativeYear = /\b(?:same|that|following|next) (?:very )?year\b|\b(?:years?|decades?) (?:later|earlier)\b/i;

/** "whose sons had been killed in 1916, died the same year": the same as which, the text does not tell for sure. */
export const isRelativeToInner = ({ text, date }: Unit, sentence: Sentence): boolean =>
  date !== null &&
  relativeYear.test(text) &&
  /\b(?:who|whose|whom|which|that|where|when|after|before|since)\b[^;]*\b\d{3,4}\b/.test(
    sentence.text.slice(0, Math.max(0, sentence.text.indexOf(text))),
  );
