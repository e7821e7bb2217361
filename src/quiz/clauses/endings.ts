import { isComma, isDated, isFiniteAt, isReducedRelative, lower, relatives } from './finite.ts';
import type { Unit } from './units.ts';
import { isParticipleForm } from './verbs.ts';

/** ", concluded in 1374 between …": a participle with its adverbial, behind the comma that ends what the clause tells. */
export const opensTail = (units: readonly Unit[], at: number): boolean =>
  units[at]?.pos === 'VERB' &&
  units[at].entity === null &&
  isParticipleForm(units[at].text) &&
  (units[at + 1]?.pos === 'ADP' || isDated(units[at + 1]));

/** "… and within a year had won it", ", and its school, where he taught, drew …": the joined words have a verb of their own. */
export function hidesClause(units: readonly Unit[], from: number, behindComma: boolean): boolean {
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (relatives.has(lower(unit)) || unit.pos === 'SCONJ') {
      const close = units.findIndex((next, index) => index > at && isComma(next));
      if (!behindComma || close < 0) return false;
      at = close;
    } else if (isFiniteAt(units, at) && !isReducedRelative(units, at, units.length)) return true;
    else if (!behindComma && isComma(unit)) {
      // "… and its director, Pellam Voss, was jailed"
      const close = units.findIndex((next, index) => index > at && isComma(next));
      return close > 0 && isFiniteAt(units, close + 1);
    } else if (!behindComma && unit.pos === 'CCONJ') return false;
  }
  return false;
}
