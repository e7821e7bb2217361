import { isComma, isFiniteAt, lower } from '../clauses/finite.ts';
import { isName, type Unit } from '../clauses/units.ts';

const pointing = /^(?:this|that|these|those|such|another|both|each|so|yet|but|and|or|if|instead|further|other|others)$/;

export const subordinates =
  /^(?:when|after|before|while|although|though|because|since|as|once|until|following|initially|originally|shortly|soon|immediately|just|according)$/;

/** "while, below, Corin nodded", "Soon after the wall was taken": half of a longer sentence, whose main clause is not there. */
const isHalf = (units: readonly Unit[]): boolean =>
  isClauseAlone(units) ||
  (subordinates.test(lower(units[0])) && isComma(units[1])) ||
  (/^(?:while|whilst|whereas|although|though|because)$/.test(lower(units[0])) && !units.some(isComma));

/** "Soon after the wall was taken and Tarn besieged": one subject alone behind the conjunction, and no comma behind its verb. */
function isClauseAlone(units: readonly Unit[]): boolean {
  const at = /^(?:soon|shortly|just|immediately|long|even|right)$/.test(lower(units[0])) ? 1 : 0;
  if (!/^(?:when|after|before|until|once|since|as|while|whenever)$/.test(lower(units[at])) || units.some(isComma))
    return false;
  const verb = units.findIndex((unit, index) => index > at + 1 && unit.pos === 'AUX' && isFiniteAt(units, index));
  const subject = units.slice(at + 1, verb);
  const heads = subject.filter(
    (unit, index) =>
      (isName(unit) || unit.pos === 'NOUN') && subject[index - 1]?.pos !== 'ADP' && !isName(subject[index + 1]),
  );
  const ends = units.slice(verb + 1).some((unit, index) => isName(unit) && isFiniteAt(units, verb + 2 + index));
  return verb > 0 && heads.length === 1 && !subject.some((_, index) => isFiniteAt(subject, index)) && (at > 0 || !ends);
}

/** "Many attempted to …", "Most of these …": of whom it tells was said before. */
const countsUnnamed = ([first, second, third]: readonly Unit[]): boolean =>
  /^(?:many|some|most|several|few|all|others|none|neither|both)$/.test(lower(first)) &&
  (['VERB', 'AUX', 'ADV'].includes(second?.pos ?? '') ||
    (lower(second) === 'of' && /^(?:these|those|them|which|whom)$/.test(lower(third))));

/** Whether the first words are of a sentence of its own. */
export function opensWell(units: readonly Unit[]): boolean {
  const [first] = units;
  if (isHalf(units) || countsUnnamed(units)) return false;
  return (
    first !== undefined &&
    (isName(first) ||
      // '"Low Water" tells of …'
      (first.text === '"' && units.slice(2, 9).some(({ text }) => text === '"')) ||
      first.date !== null ||
      subordinates.test(lower(first)) ||
      ['DET', 'ADP', 'PROPN', 'NUM', 'NOUN', 'ADJ'].includes(first.pos) ||
      (first.pos === 'VERB' && isComma(units.find((unit, at) => isComma(unit) && at > 1 && isName(units[at + 1]))))) &&
    !pointing.test(lower(first))
  );
}

/** "Most houses of Tarn …", "Even in its first year …", "Having turned the tide, the League …": what only leads up to the sentences behind it may open so too. */
export function opensParagraph(units: readonly Unit[]): boolean {
  const [first, second] = units.map(lower);
  const comma = units.findIndex((unit, at) => isComma(unit) && at > 1);
  const behind = lower(units[comma + 1]) === 'the' ? units[comma + 2] : units[comma + 1];
  return (
    !isHalf(units) &&
    !countsUnnamed(units) &&
    (/^(?:most|only|almost|nearly|about|around|what)$/.test(first ?? '') ||
      (first === 'even' && /^(?:though|when|in|after|before|as)$/.test(second ?? '')) ||
      (first === 'instead' && second === 'of') ||
      (first === 'prior' && second === 'to') ||
      (units[0]?.pos === 'VERB' && comma > 0 && isName(behind)))
  );
}
