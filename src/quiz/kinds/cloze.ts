import type { Candidate } from '../candidate.ts';
import { isComma, lower } from '../clauses/finite.ts';
import { asStatement } from '../clauses/question.ts';
import { articleOf, describesNext, isCounted, isQuote } from '../clauses/render.ts';
import { isName, type Name, type Unit } from '../clauses/units.ts';
import { fold } from '../fold.ts';
import { withoutWorld } from '../answers/name-forms.ts';
import { keyNames, makeCandidate, type View } from './view.ts';

/** A clause of a found text may have been misread, or lean on what was cut from it: its whole sentence goes first. */
const rough = { prepared: 3, found: 8 };

/** `Fill in the blank: “In 1204, _____ seized Port Amber.”` – where no other wording asks for the name. */
export function clozeQuestions(view: View): Candidate[] {
  const { clause } = view;
  const segments = [clause.subject, clause.rest];
  return segments.flatMap((segment) =>
    segment.flatMap((unit, at) =>
      !isName(unit) || unit.anaphor || unit.entity.kind === 'work' || !isWhole(segment, at) ? [] : clozeOn(view, unit),
    ),
  );
}

/** False for "League" of "League ships", and for one of a longer list. */
export function isWhole(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const previous = units[at - 1];
  if (
    next !== undefined &&
    ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(next.pos) &&
    next.entity === null &&
    !(next.pos === 'VERB')
  )
    return false;
  if (next?.text === '-' || previous?.text === '-' || isName(next) || runsOn(units, at)) return false;
  // "Christmas Eve 1971", "Camp 371"
  if (next !== undefined && (next.date !== null || next.pos === 'NUM')) return false;
  if (previous !== undefined && (previous.pos === 'PROPN' || ['including', 'like', 'as'].includes(lower(previous))))
    return false;
  if (/^(?:were|are|have)$/.test(lower(next)) && units[at]?.entity?.plural === false) return false;
  const owner = lower(previous) === "'s" ? units[at - 2] : undefined;
  if (owner?.entity === null && /^\p{Lu}/u.test(owner.text)) return false;
  if (sharesNoun(units, at)) return false;
  // Cut out of a longer name: "Pact of Lanterns", "Ivan III of Russia", "Central and Northern Europe".
  if (lower(next) === 'of' || isOfName(units, at)) return false;
  const inList = [previous, next, lower(previous) === 'the' ? units[at - 2] : undefined].some(
    (unit) => unit !== undefined && (isComma(unit) || unit.pos === 'CCONJ'),
  );
  return !(
    inList &&
    units.filter((unit) => unit.entity !== null || unit.pos === 'PROPN').length >= 3 &&
    units.some((unit) => isComma(unit)) &&
    units.some((unit) => unit.pos === 'CCONJ')
  );
}

/** "the Upper and _____", "the _____ and Lower Marches": the two have their noun together. */
function sharesNoun(units: readonly Unit[], at: number): boolean {
  const noun = (unit: Unit | undefined): string => /^\p{Lu}\S* .*?(\p{Lu}\p{Ll}+s)$/u.exec(unit?.text ?? '')?.[1] ?? '';
  const isPlain = (unit: Unit | undefined): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(unit?.text ?? '') && !/s$/.test(unit?.text ?? '');
  const behind = units[at + 1]?.pos === 'CCONJ' && isPlain(units[at]) && noun(units[at + 2]) !== '';
  const before = units[at - 1]?.pos === 'CCONJ' && isPlain(units[at - 2]) && noun(units[at]) !== '';
  return behind || before;
}

const canBeIn: ReadonlySet<string> = new Set(['place', 'event', 'work', 'ship']);

/** "Nobel Prize in Physics", "Reeve of the Lower Weir": a capital that is no known name goes on with this one. */
export function runsOn(units: readonly Unit[], at: number): boolean {
  const next = lower(units[at + 2]) === 'the' ? units[at + 3] : units[at + 2];
  const isOther =
    next?.entity === null || (lower(units[at + 1]) === 'in' && !canBeIn.has(next?.entity.kind ?? 'place'));
  return /^(?:of|in|for)$/.test(lower(units[at + 1])) && isOther && next?.date === null && /^\p{Lu}/u.test(next.text);
}

function isOfName(units: readonly Unit[], at: number): boolean {
  const of = lower(units[at - 1]) === 'the' ? at - 2 : at - 1;
  const owner = units[of - 1];
  return (
    lower(units[of]) === 'of' &&
    (owner?.entity?.kind === 'character' ||
      (owner?.entity === null && (owner.pos === 'PROPN' || (of > 1 && /^\p{Lu}/u.test(owner.text)))))
  );
}

function clozeOn(view: View, key: Name): Candidate[] {
  const { entity } = key;
  const written = blankOf(view, key);
  if (written === null || isInOtherNumber(key) || view.names.filter((unit) => unit.entity?.id === entity.id).length > 1)
    return [];
  const isFound = !view.ground.isPrepared(view.clause.sentence.sourceId);
  const statement = asStatement({
    ground: view.ground,
    clause: view.clause,
    keepsNames: isFound,
    omit: new Set(view.prefixWords),
    replace: new Map([[key, written.blank]]),
  });
  if (statement === null) return [];
  const lead = view.prefix === '' ? 'Fill in the blank' : `${view.prefix}what fills the blank`;
  return [
    makeCandidate(view, {
      type: 'cloze',
      stem: `${lead}: “${statement.replace(/[,;\s]+$/, '')}.”`,
      key: withoutWorld(entity.name),
      pool: view.ground.isReliable(entity)
        ? { from: 'entities', entityId: entity.id, kind: entity.kind, ...(entity.plural ? {} : { led: written.led }) }
        : { from: 'typed', entityId: entity.id },
      value: entity.id,
      accepted: keyNames(entity),
      omitted: new Set([key, ...view.prefixWords]),
      roughness: isFound ? rough.found : rough.prepared,
      entity,
    }),
  ];
}

/** How the article in front of a blank is written, and whether "the" is part of it: so that no option fits better by its grammar. */
function blankOf({ clause, ground }: View, key: Name): { blank: string; led: boolean } | null {
  const units = [clause.subject, clause.rest, ...clause.leads].find((segment) => segment.includes(key)) ?? [];
  const at = units.indexOf(key);
  const article = articleOf(units, at);
  const bare = { blank: '_____', led: false };
  if (article === null) {
    const owned =
      isQuote(units[at - 1]) ||
      ["'s", "'"].includes(lower(units[at - 1])) ||
      /^(?:ADJ|NOUN)$/.test(units[at - 1]?.pos ?? '') ||
      // "her fellow Rovers"
      /^(?:his|her|its|their|'s)$/.test(lower(units[at - 2])) ||
      isCounted(units, at) ||
      describesNext(units, at);
    return key.title === '' && !owned && !key.entity.plural && ground.called(key.entity) !== key.entity.name
      ? { blank: 'the _____', led: true }
      : bare;
  }
  if (lower(article) !== 'the') return null;
  return article === units[at - 1] ? { blank: 'the _____', led: true } : { blank: '_____', led: true };
}

/** "the first Drifter" for the Drifters: what stands in the blank is not the name. */
export const isInOtherNumber = ({ entity, text }: Name): boolean =>
  entity.plural && fold(text) !== fold(entity.name) && !/s$/.test(text);
