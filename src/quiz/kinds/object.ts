import type { Entity } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { isComma, lower } from '../clauses/finite.ts';
import { asInversion } from '../clauses/question.ts';
import type { Unit } from '../clauses/units.ts';
import { asked } from '../clauses/leads.ts';
import { runsOn } from './cloze.ts';
import { finished, keyNames, makeCandidate, type View } from './view.ts';
import { questionWordFor } from '../options/granularity.ts';

const asking = new Set(['to', 'from', 'with', 'under', 'against', 'into', 'at', 'in', 'on', 'aboard', 'by', 'near']);

const places = new Set(['in', 'at', 'near', 'aboard']);
/** What can be in, at or aboard of: nobody is fitted out "at which group". */
const canHold = new Set(['place', 'ship', 'event', 'technology']);
/** Behind these, a place may belong to the noun before it: "over the seizure of goods in London". */
const openPhrases = new Set(['of', 'over', 'against', 'for', 'about', 'between', 'among', 'by', 'towards', 'toward']);
const transfers = new Set([
  'lose',
  'cede',
  'give',
  'send',
  'take',
  'bring',
  'hand',
  'surrender',
  'transfer',
  'deliver',
  'seize',
  'capture',
  'steal',
  'win',
  'sell',
  'return',
  'transport',
  'carry',
  'move',
  'drive',
  'expel',
  'banish',
  'exile',
  'recover',
  'reclaim',
  'retake',
  'wrest',
]);

/** "Which port did the League seize?", "From which faction did …?", "By whom was …?": a name after the verb asked for. */
export function objectQuestions(view: View): Candidate[] {
  const { rest } = view.clause;
  return rest.flatMap((unit, at) => {
    if (unit.entity === null || unit.anaphor || unit.entity.kind === 'work' || !standsAlone(rest, at)) return [];
    const article = lower(rest[at - 1]) === 'the' ? 1 : 0;
    const before = rest[at - 1 - article];
    if (at - article === 0 && !view.clause.passive) return askFor(view, unit, null);
    return before !== undefined && asking.has(lower(before)) && isLooseAdverbial(view, at - 1 - article)
      ? askFor(view, unit, before)
      : [];
  });
}

/** A name by itself: no noun that it only describes, no list that it is one of. */
function standsAlone(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return true;
  if (next.pos === 'CCONJ' || isComma(next) || runsOn(units, at)) return false;
  const previous = units[at - 1];
  if (previous?.pos === 'CCONJ') return false;
  return (
    (next.pos === 'ADP' && lower(next) !== 'of') ||
    next.date !== null ||
    (next.pos === 'ADV' && units.length === at + 2)
  );
}

/** Only a phrase of the verb's own: "seized it from the Crown", not "the envoy from the Crown of the north". */
function isLooseAdverbial({ clause, verb }: View, at: number): boolean {
  const earlier = clause.rest.slice(0, at);
  const nested = earlier.some(
    (unit) =>
      ['that', 'who', 'which', 'when', 'after', 'while', 'before', 'because'].includes(lower(unit)) ||
      (unit.pos === 'VERB' && unit.entity === null) ||
      unit.pos === 'AUX',
  );
  const head = earlier.at(-1);
  const preposition = lower(clause.rest[at]);
  // "a conflict with the Crown", "an attack on Tarn": the phrase belongs to the noun and cannot move to the front.
  const ofNoun =
    head !== undefined &&
    (head.pos === 'NOUN' || head.entity !== null) &&
    !places.has(preposition) &&
    !(transfers.has(verb) && /^(?:to|from|into)$/.test(preposition)) &&
    !(clause.passive && preposition === 'by');
  // "hostile to the League and, above all, to the Crown": what is left would break off.
  const ofPhrase = places.has(preposition) && earlier.some((unit) => openPhrases.has(lower(unit)));
  const breaksOff =
    head !== undefined &&
    head.entity === null &&
    head.date === null &&
    !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(head.pos);
  return !nested && !ofNoun && !ofPhrase && !breaksOff;
}

/** "Where did the leaders meet?", "Where did they remain?": but for the place, nothing is told. */
function saysLittle({ clause, date }: View, key: Unit, preposition: Unit): boolean {
  const left = clause.rest.filter((unit) => unit !== key && unit !== preposition && lower(unit) !== 'the');
  return date === null && !clause.passive && left.length === 0 && clause.leads.length === 0;
}

/** "meets in the Glass Hall at Port Halcyon": of two places the question would name the one that gives the other away. */
const hasOtherPlace = ({ clause: { rest } }: View, key: Unit): boolean =>
  rest.some(
    (unit, at) =>
      unit !== key &&
      unit.entity?.kind === 'place' &&
      /^(?:in|at|on|near)$/.test(lower(rest[lower(rest[at - 1]) === 'the' ? at - 2 : at - 1])),
  );

const isPlaceLead = (lead: readonly Unit[]): boolean =>
  ['in', 'at', 'on', 'near', 'aboard'].includes(lower(lead[0])) &&
  lead.some((unit) => unit.entity !== null && unit.entity.kind !== 'event') &&
  lead.every((unit) => unit.date === null);

/** "On which place" is no English, and of an island nobody says "at". */
const isOnPlace = (entity: Entity, preposition: Unit | null): boolean =>
  entity.kind === 'place' && lower(preposition ?? undefined) === 'on';

function askFor(view: View, key: Unit, preposition: Unit | null): Candidate[] {
  const { entity } = key;
  if (entity === null || !view.ground.isReliable(entity)) return [];
  if (preposition !== null && ['in', 'at', 'on', 'near', 'aboard'].includes(lower(preposition))) {
    // "Aboard which ship or station" gives planets away, and "where did they meet" has many answers without a date.
    if (!canHold.has(entity.kind) || (lower(preposition) === 'aboard' && entity.kind !== 'ship')) return [];
    if (saysLittle(view, key, preposition) || view.clause.leads.some(isPlaceLead) || hasOtherPlace(view, key))
      return [];
  }
  // "With what did he merge at its core?": the pronoun stands for what is asked.
  const tail = view.clause.rest.slice(view.clause.rest.indexOf(key) + 1);
  if (tail.some((unit) => unit.pos === 'PRON' && (unit.entity === null || unit.entity.id === entity.id))) return [];
  const omit = new Set([...view.prefixWords, ...(preposition ? [preposition] : [])]);
  const replace = new Map([[key, '']]);
  const question = asInversion({ ground: view.ground, clause: view.clause, omit, replace, asked: entity.id });
  if (question === null) return [];
  const words = preposition !== null && lower(preposition) === 'aboard' ? 'which ship' : questionWordFor(entity);
  const word = isOnPlace(entity, preposition)
    ? 'where'
    : preposition === null
      ? words
      : `${lower(preposition)} ${words === 'who' ? 'whom' : words}`;
  return [
    makeCandidate(view, {
      type:
        preposition === null
          ? 'object'
          : entity.kind === 'place' && ['in', 'at', 'on', 'aboard'].includes(lower(preposition))
            ? 'where'
            : lower(preposition) === 'by'
              ? 'by-whom'
              : 'object',
      stem: finished(view, asked(word, question)),
      key: view.ground.shown(entity),
      pool: { from: 'entities', entityId: entity.id, kind: entity.kind },
      value: entity.id,
      accepted: keyNames(entity),
      omitted: new Set([...omit, key]),
      roughness: 1,
      entity,
    }),
  ];
}
