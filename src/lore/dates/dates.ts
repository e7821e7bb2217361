import type { LoreDate } from '../model.ts';
import { ageOf, isBareBefore, isCommaYear, isShortYear, ownEra, type Calendar } from './date-calendar.ts';
import { isCompared, joinSpans, withoutNearer } from './date-joins.ts';
import { rules, type DateContext, type FoundDate, type Parts, type Rule, type Span } from './date-rules.ts';
import { isYearContext } from './date-words.ts';
import { monthIn } from './months.ts';
import { ownRules } from './own-rules.ts';

/**
 * A small grammar of dates as articles write them (date-rules.ts, own-rules.ts); here its rules are applied to a sentence. Years are those
 * of the text's own calendar; years before an era's start are negative.
 */

export type { DateContext, FoundDate } from './date-rules.ts';

/** "Following the Iconian War of 2410, …": what follows the comma came after that year. */
const afterNamed = /^(?:After|Following) the (?:[\p{L}'-]+ ){1,5}(?:of|in) (?:the year )?$/u;
const anyDate =
  /\d|centur|year|decade|\b(?:winter|spring|summer|autumn|month|week|days?|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** Dates of a sentence, in order, none overlapping. `realWorld` is left false: that is judged with the whole text in view. */
export function findDates(text: string, context: DateContext = { lastYear: null }): FoundDate[] {
  if (!anyDate.test(text)) return [];
  const found: FoundDate[] = [];
  let lastYear = context.lastYear;
  let end = 0;
  let isOwn = context.far === undefined;
  let lastMonth = context.lastMonth ?? null;
  for (const { rule, match } of candidates(text, context.calendar)) {
    if (match.index < end) continue;
    const era = ownEraOf(text, match);
    const isBehind = context.isBehind === true && lastYear === context.lastYear;
    const span = spanOf(text, rule, match, era, { ...context, lastYear, isBehind });
    const told = monthIn(match[0]);
    if (span === null || (rule.name === 'day or month' && told !== null && lastMonth !== null && told < lastMonth))
      continue;
    lastMonth = told;
    isOwn ||= !leaningRules.has(rule.name) || isLink(rule, match, context);
    const after = rule.name === 'year' && span.precision === 'exact' && afterNamed.test(text.slice(0, match.index));
    end = match.index + match[0].length;
    if (!isBase(text, match.index)) lastYear = anchorYear(span) ?? lastYear;
    if (isCompared(text, match.index)) continue;
    const wording = (match[0] + era).trim();
    const age = context.calendar?.hasAges === true ? ageTold(text, match) : undefined;
    found.push({
      date: {
        ...span,
        ...(after ? { precision: 'after' as const } : {}),
        realWorld: false,
        text: wording,
        ...(isOwn ? {} : { carried: true as const }),
        ...(age === undefined ? {} : { age }),
      },
      from: match.index,
      to: match.index + wording.length,
    });
  }
  return withoutNearer(text, joinSpans(text, found));
}

/** What they name has no year of its own. */
const leaningRules = new Set(['day or month', 'days later', 'years later', 'next year', 'within years', 'next years']);

/** "Two years later, …", "in that year" at the head of a paragraph counts from the one before; "in December" does not say so. */
const isLink = ({ name }: Rule, { index, input }: RegExpExecArray, { far, isBehind }: DateContext): boolean =>
  far === 'opening' &&
  isBehind !== true &&
  (name === 'next year' || (name !== 'day or month' && /^(?:\p{L}+ ){0,2}$/u.test(input.slice(0, index))));

/** "Three years after taking Sarn in 1453, …", "her daughter, who had been born in 1430, …": what lies behind what is told. */
export const isBase = (text: string, from: number): boolean => base.test(text.slice(0, from));
const base =
  /\byears? (?:after|before) [^,;.\d]{3,60}? in $|,? (?:who|whom|whose|which) had [^,;.]*\b(?:in|since|by|of) $|\((?:who|which) had [^();.]*$|\b(?:that|which|whom) (?:he|she|it|they) had [^,;.]*\b(?:in|since|by) $/i;

/** The age whose years are counted: in front of the year, or "of the Second Age" behind it. */
function ageTold(text: string, match: RegExpExecArray): string | undefined {
  const behind = /^ of the (\p{Lu}\p{Ll}+ (?:Age|Era|Epoch))\b/u.exec(text.slice(match.index + match[0].length))?.[1];
  const told = match.groups?.['age'] ?? behind;
  return told === undefined ? undefined : ageOf(told);
}

const negatedBefore = /\b(?:not|never|nobody|no one|none|\w+n't)\b[^,;.]{0,40}$/i;

interface Candidate {
  readonly rule: Rule;
  readonly match: RegExpExecArray;
}

function candidates(text: string, calendar: Calendar | undefined): Candidate[] {
  return [...rules, ...ownRules(calendar)]
    .flatMap((rule) => [...text.matchAll(rule.pattern)].map((match) => ({ rule, match })))
    .sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}

function spanOf(text: string, rule: Rule, match: RegExpExecArray, era: string, context: DateContext): Span | null {
  const groups = withEra(match.groups ?? {}, era, context.calendar);
  const written = groups['year'] ?? groups['decade'] ?? '';
  const comma = written.includes(',');
  if (
    comma &&
    era === '' &&
    groups['era'] === undefined &&
    !isCommaYear(Number(written.replace(',', '')), context.calendar)
  )
    return null;
  const sized = (year: number): boolean => isShortYear(year, context.calendar);
  if (rule.name === 'year' && !isYearContext(text, match, era !== '', sized)) return null;
  const span = rule.make(groups, {
    ...context,
    after: text.slice(match.index + match[0].length),
    before: text.slice(0, match.index),
  });
  // "It was not rebuilt until 1751": then it was.
  if (
    span?.precision === 'before' &&
    /^(?:until|till)\b/i.test(match[0]) &&
    negatedBefore.test(text.slice(0, match.index))
  )
    return { ...span, precision: span.until === null ? 'exact' : span.until - span.year > 50 ? 'century' : 'decade' };
  if (span === null || !context.calendar?.backward.has(era.trim())) return span;
  return span.until === null
    ? { ...span, year: -span.year }
    : { ...span, year: -Math.max(span.year, span.until), until: -Math.min(span.year, span.until) };
}

/** The era of the text for a year that has no mark of its own. */
function withEra(groups: Parts, own: string, calendar: Calendar | undefined): Parts {
  const isBare = groups['era'] === undefined && own === '';
  return isBare && isBareBefore(Number(groups['year'] ?? groups['decade']), calendar)
    ? { ...groups, era: 'BC' }
    : groups;
}

function ownEraOf(text: string, match: RegExpExecArray): string {
  const { year, last, decade } = match.groups ?? {};
  return (year ?? last ?? decade) === undefined ? '' : ownEra(text.slice(match.index + match[0].length));
}

/** The year that "the following year" counts from; a century or a decade is none. */
export function anchorYear(span: Pick<LoreDate, 'year' | 'until' | 'precision'>): number | null {
  if (span.until === null) return span.year;
  return span.precision === 'range' && span.until - span.year < 50 ? span.until : null;
}
