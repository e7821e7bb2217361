import { isComma, isFiniteAt, lower, relatives } from './finite.ts';
import type { Clause } from './parse.ts';
import { isName, type Unit } from './units.ts';

/** What stands behind a question word, and what must stand in front of it: "in 1204", or ''. */
export interface Asking {
  readonly lead: string;
  readonly words: string;
}

/** The question word and what is asked with it. */
export const asked = (word: string, { lead, words }: Asking): string =>
  lead === '' ? `${word} ${words}` : `${lead}, ${word} ${words}`;

const conditional = new Set(
  'if unless otherwise alternatively without instead except according like unlike'.split(' '),
);

/** The adverbials worth keeping; null where one of them is a condition that changes what the clause says. */
export function keptLeads(clause: Clause, omit: ReadonlySet<Unit>): Unit[][] | null {
  const kept: Unit[][] = [];
  for (const lead of clause.leads) {
    if (conditional.has(lower(lead[0]))) return null;
    const units = lead.filter((unit) => !omit.has(unit));
    // Names that are no known ones anchor as well: 'In "Low Water"', "On the night of 27 April".
    const anchored = units.some(
      (unit, at) => unit.entity !== null || unit.date !== null || (at > 0 && /^["\p{Lu}]/u.test(unit.text)),
    );
    const hasClause = units.some((unit) => relatives.has(lower(unit)) || unit.pos === 'AUX' || isComma(unit));
    const opens = settings.test(lower(units[0])) || (units[0] !== undefined && units[0].date !== null);
    // "In the prequel novels": whose telling it is must not be lost.
    const told =
      units.length <= 10 && /^(?:in|on)$/.test(lower(units[0])) && units.some((unit) => medium.test(unit.text));
    if (told) kept.push(units);
    else if (anchored && !hasClause && opens && units.length <= 10 && units.every((unit) => !unit.anaphor))
      kept.push(units);
    // "When Haakon died in 1380, Olaf inherited the crown": without its time or place, others have done so as well.
    else if (units.some((unit) => unit.date !== null) || (anchored && (opens || occasions.test(lower(units[0])))))
      return null;
  }
  return kept;
}

/** What leads to the time or place of all that follows. */
const settings = /^(?:in|at|on|during|after|before|following|from|near|under|since|by|throughout|for|aboard|within)$/;
const occasions = /^(?:when|once|until|as|while)$/;

const medium =
  /^(?:novels?|comics?|films?|games?|series|prequels?|books?|stor(?:y|ies)|episodes?|plays?|legends?|myths?|versions?|accounts?|tellings?|continuity|canon|encyclopa?edia|maps?|charts?|drafts?|scripts?|sketch(?:es)?|paintings?|theory|dreams?|visions?|storylines?|arcs?|volumes?|issues?|cartoons?|shows?|manga|anime|adaptations?|timelines?|universe|realit(?:y|ies)|endings?|quests?|missions?|scenes?|playthroughs?|mods?|simulations?)$/i;

/** "asked for aid against the threat in the Quadrant, at the station": two places at its end, and neither has its verb. */
const isCrowded = (clause: Clause, leads: readonly (readonly Unit[])[]): boolean =>
  leads.some((lead) => isPlacePhrase(lead, 0)) && clause.rest.some((_, at) => isPlacePhrase(clause.rest, at));

const isPlacePhrase = (units: readonly Unit[], at: number): boolean =>
  /^(?:in|at|on|near|aboard)$/.test(lower(units[at])) &&
  units.slice(at + 1, at + 3).some((unit) => isName(unit) && unit.entity.kind !== 'event');

/** "a warship that they had built in 1204": behind an inner clause, an adverbial from the front would be read as its own. */
const isSwallowed = (clause: Clause, leads: readonly (readonly Unit[])[]): boolean =>
  leads.length > 0 &&
  clause.rest.some(
    (unit, at) =>
      relatives.has(lower(unit)) ||
      unit.pos === 'SCONJ' ||
      (at > 0 && unit.pos === 'VERB' && unit.entity === null && isFiniteAt(clause.rest, at)),
  );

/** The adverbials from the front follow at the end, unless they would be read as part of what they stand behind there. */
export function placeLeads(
  clause: Clause,
  leads: readonly (readonly Unit[])[],
  parts: readonly string[],
  told: readonly string[],
): Asking {
  const body = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+,/g, ',')
    .replace(/,$/, '');
  const stays = leads.length > 0 && (body.includes(',') || isCrowded(clause, leads) || isSwallowed(clause, leads));
  return stays
    ? { lead: told.join(', '), words: body }
    : { lead: '', words: [body, ...told].filter((part) => part !== '').join(' ') };
}
