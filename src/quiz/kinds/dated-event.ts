import type { Source } from '../../lore/model.ts';
import type { Candidate, Fact } from '../candidate.ts';
import { asStatement } from '../clauses/question.ts';
import { fold } from '../fold.ts';
import { leanOfEvent } from '../gates/deixis.ts';
import { firstFailure, stemGates } from '../gates/index.ts';
import type { Ground } from '../ground/ground.ts';
import { withSubjectDate } from './subject-date.ts';
import { isSettled, turningPoint } from './turning-point.ts';
import { frameOf, makeCandidate, type View } from './view.ts';
import { isAskableYear, lasting, spanOf } from './when.ts';

/** An event told in a clause that stands alone and gives no date away. */
export interface Told {
  readonly text: string;
  /** First and last year in which it can have been; the same for a year told as such. */
  readonly from: number;
  readonly to: number;
  /** "According to “…”, " where only this article may be cited for it; else ''. */
  readonly prefix: string;
  /** What a question must say that rests on this article alone. */
  readonly frame: string;
  /** Those whose beginning or end it tells, and happenings that it names: an event that names them too tells which came first. */
  readonly turns: readonly string[];
  readonly fact: Fact;
  readonly base: Candidate;
  /** Continuity, universe and age: events of two of them have no common order. */
  readonly world: string;
}

/** Characters: such an event fits on a line of a question. */
const longest = 115;

/** "brought a fleet out of the mid-23rd century": whoever reads it takes it for an event of that time. */
const otherTime = /\b(?:1\d|20|2\d)\d\d(?:s|\b)|\b\d{1,2}(?:st|nd|rd|th)[ -]centur/i;

/** Of somebody's burial everyone knows that it came last. */
const behindLife = /\b(?:interred|buried|reburied|(?:body|remains) (?:was|were))\b/;

/** One after another in any life, so some orders are none. */
const ofOneLife = /\b(?:born|wed|wedded|married|widowed|died|dies)\b/;

/** Longer spans say too little of when it was. */
const longestSpan = 12;

/** Told of a year, a decade or a short span, and not of about when. */
function isTimed(view: View): boolean {
  const { date, clause, verb } = view;
  if (date === null || date.value.precision === 'circa') return false;
  const { year, until, precision, realWorld } = date.value;
  if (precision !== 'range') return isAskableYear(view);
  return !realWorld && until !== null && until - year <= longestSpan && !lasting.has(verb) && clause.tense === 'past';
}

export function tellEvent(told: View, ground: Ground): Told[] {
  const view = withSubjectDate(told);
  const { date, sentence, prefix, source } = view;
  if (date === null || sentence.scope !== null || !isTimed(view)) return [];
  const from = date.value.year;
  const to = date.value.until ?? from + spanOf(date.value) - 1;
  const omitted = new Set(date.words);
  const text = asStatement({ ground, clause: view.clause, omit: omitted });
  if (text === null || text.length > longest || !isSettled(text) || otherTime.test(text) || behindLife.test(text))
    return [];
  const turns = turningPoint(view);
  // What an article is about was there before all else that it tells, and is gone after it.
  if (turns.some((id) => isTopic(id, source, ground))) return [];
  const base = makeCandidate(view, {
    type: 'first',
    stem: prefix === '' ? `When: “${text}”?` : `${prefix}when: “${text}”?`,
    key: text,
    pool: { from: 'given', texts: [] },
    value: String(from),
    accepted: [text],
    omitted,
    roughness: 0,
  });
  // "The ship was sent to offer help": to whom, its one name does not say.
  const isVague = base.anchors === 0 || (base.anchors === 1 && /\b(?:to|in|for) \p{Ll}+(?: \p{Ll}+)?$/u.test(text));
  // Of a found text, who "Tancred" is of several is a guess; and whoever is told of was born before all else.
  const isOfOne = base.entityIds.length < 2 && !base.entityIds.some((id) => /\s/.test(ground.entity(id)?.name ?? ''));
  const isLoose = isOfOne || ofOneLife.test(text) || leanOfEvent(text) !== undefined;
  const failure =
    isVague || (!ground.isPrepared(source.id) && isLoose)
      ? 'vague'
      : firstFailure({ candidate: base, distractors: [] }, ground, stemGates);
  const world = `${view.source.continuity}|${view.source.universe ?? ''}|${date.value.age ?? ''}`;
  return failure === null
    ? [{ text, from, to, prefix, frame: frameOf(source, true), turns, fact: base.fact, base, world }]
    : [];
}

/** The one that an article is about, by its name or by a part of it: "the Survey" of "Commonwealth Deep Survey". */
function isTopic(id: string, source: Source, ground: Ground): boolean {
  const entity = ground.entity(id);
  return (
    id === ground.subjectOf(source.id)?.id ||
    (entity !== undefined && ground.foldedNames(entity).some((name) => ` ${fold(source.title)} `.includes(` ${name} `)))
  );
}

/** One telling an event: the same names in the same year are taken for the same event told twice. */
export function distinct(events: readonly Told[]): Told[] {
  const known = new Map<string, Told[]>();
  return events.filter((event) => {
    const keys = event.base.entityIds.map((id) => `${event.world} ${event.prefix} ${String(event.from)} ${id}`);
    const alike = keys.flatMap((key) => known.get(key) ?? []);
    if (alike.some((other) => other.text === event.text || isTwin(other, event))) return false;
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), event]);
    return true;
  });
}

export const isTwin = (a: Told, b: Told): boolean => a.from === b.from && sharedNames(a, b) >= 2;
export const isBefore = (a: Told, b: Told): boolean => a.to < b.from;

const sharedNames = (a: Told, b: Told): number => a.base.entityIds.filter((id) => b.base.entityIds.includes(id)).length;

/** One of them names what the other began or ended, or both are told in one sentence: their order follows by itself. */
export const tellsOrder = (a: Told, b: Told): boolean =>
  a.base.sentences[0] === b.base.sentences[0] ||
  a.turns.some((id) => b.base.entityIds.includes(id)) ||
  b.turns.some((id) => a.base.entityIds.includes(id));
