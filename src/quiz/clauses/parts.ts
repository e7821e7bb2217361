import { lower } from './finite.ts';
import type { Unit } from './units.ts';

/** Drops what stands in brackets or between dashes; null where these do not pair up, or where somebody's words would be changed. */
export function dropAsides(units: readonly Unit[]): Unit[] | null {
  let quotes = 0;
  const cutsQuote = units.some(({ text }) => {
    if (/^["“”]$/.test(text)) quotes++;
    return quotes % 2 === 1 && /^[([—–]$/.test(text);
  });
  if (cutsQuote) return null;
  // "chose (or was ordered) to hold the gate": without it, the sentence says more than its writer knew.
  if (units.some(({ text }, at) => text === '(' && lower(units[at + 1]) === 'or' && units[at + 2]?.pos === 'AUX'))
    return null;
  const kept: Unit[] = [];
  let depth = 0;
  for (const unit of units) {
    if (unit.text === '(' || unit.text === '[') depth++;
    else if (unit.text === ')' || unit.text === ']') depth--;
    else if (depth === 0) kept.push(unit);
    if (depth < 0) return null;
  }
  const dashes = kept.flatMap((unit, at) =>
    // "24–29 April", "the Tarn–Lond railway": a short dash that touches both its words joins them.
    unit.text === '—' || (/^[–-]$/.test(unit.text) && (unit.before === ' ' || kept[at + 1]?.before === ' '))
      ? [at]
      : [],
  );
  if (dashes.length === 2) {
    const [from = 0, to = 0] = dashes;
    kept.splice(from, to - from + 1);
    const behind = kept[from];
    if (behind !== undefined && /^[\p{L}\p{N}]/u.test(behind.text)) kept[from] = { ...behind, before: ' ' };
  }
  if (dashes.length === 1) kept.splice(dashes[0] ?? 0);
  return depth === 0 && dashes.length <= 2 ? kept : null;
}

const leavesOpen =
  /\b(?:not|never) (?:\p{Ll}+ )?(?:agreed|known|clear|certain|sure|settled)\b|\b(?:disputed?|differs?|differed|disagrees?|disagreed|divided|unclear|uncertain)\b/u;

/** What stands before a colon says nothing whole without what follows: only that is read. A title with a colon is not cut in two. */
export function afterColon(units: readonly Unit[]): Unit[][] {
  if (units.some((_, at) => isColonOfTitle(units, at))) return [];
  const parts = splitAt(units, ':');
  // "The peace was broken, by whom is not agreed: …": what follows leans on what was said in front of it.
  if (parts.slice(0, -1).some((part) => leavesOpen.test(part.map(({ text }) => text).join(' ')))) return [];
  return parts.length < 2 ? parts : parts.slice(-1).filter((part) => part.length > 4);
}

/** "Hollowtide: The Drowned Crown", of which but a half is a known name. */
const isColonOfTitle = (units: readonly Unit[], at: number): boolean =>
  units[at]?.text === ':' &&
  at > 1 &&
  /^\p{Lu}/u.test(units[at - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(units[at + 1]?.text ?? '');

export function splitAt(units: readonly Unit[], mark: string): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.text === mark) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts.filter((part) => part.length > 0);
}
