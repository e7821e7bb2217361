import type { LoreDate } from '../model.ts';
import { isCommaYear, isShortYear, ownEra } from './date-calendar.ts';
import { isCompared, joinSpans, withoutNearer } from './date-joins.ts';
import { ownDayRules, rules, type DateContext, type FoundDate, type Rule, type Span } from './date-rules.ts';
import { isYearContext } from './date-words.ts';

/**
 * A small grammar of dates as articles write them (date-rules.ts); here its rules are applied to a sentence. Years are those
 * of the text's own calendar; years before an era's start are negative.
 */

export type { DateContext, FoundDate } from './date-rules.ts';

/** "Following the Iconian War of 2410, …": what follows the comma came after that year. */
const afterNamed = /^(?:After|Following) the (?:[\p{L}'-]+ ){1,5}(?:of|in) (?:the year )?$/u;
const anyDate =
  /\d|centur|year|decade|\b(?:winter|spring|summer|autumn|month|week|day|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** Dates of a sentence, in order, none overlapping. `realWorld` is left false: that is judged with the whole text in view. */
export function findDates(text: string, context: DateContext = { lastYear: null }): FoundDate[] {
  if (!anyDate.test(text)) return [];
  const found: FoundDate[] = [];
  let lastYear = context.lastYear;
  let end = 0;
  for (const { rule, match } of candidates(text, context.calendar?.months)) {
    if (match.index < end) continue;
    const era = ownEraOf(text, match);
    const span = spanOf(text, rule, match, era, { ...context, lastYear });
    if (span === null) continue;
    const after = rule.name === 'year' && span.precision === 'exact' && afterNamed.test(text.slice(0, match.index));
    end = match.index + match[0].length;
    lastYear = anchorYear(span) ?? lastYear;
    if (isCompared(text, match.index)) continue;
    const wording = (match[0] + era).trim();
    found.push({
      date: { ...span, ...(after ? { precision: 'after' as const } : {}), realWorld: false, text: wording },
      from: match.index,
      to: match.index + wording.length,
    });
  }
  return withoutNearer(text, joinSpans(text, found));
}

const negatedBefore = /\b(?:not|never|nobody|no one|none|\w+n't)\b[^,;.]{0,40}$/i;

interface Candidate {
  readonly rule: Rule;
  readonly match: RegExpExecArray;
}

function candidates(text: string, months: ReadonlySet<string> | undefined): Candidate[] {
  return [...rules, ...ownDayRules(months)]
    .flatMap((rule) => [...text.matchAll(rule.pattern)].map((match) => ({ rule, match })))
    .sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}

function spanOf(text: string, rule: Rule, match: RegExpExecArray, era: string, context: DateContext): Span | null {
  const groups = match.groups ?? {};
  const written = groups['year'] ?? groups['decade'] ?? '';
  const comma = written.includes(',');
  if (comma && era === '' && !isCommaYear(Number(written.replace(',', '')), context.calendar)) return null;
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

function ownEraOf(text: string, match: RegExpExecArray): string {
  const { year, last, decade } = match.groups ?? {};
  return (year ?? last ?? decade) === undefined ? '' : ownEra(text.slice(match.index + match[0].length));
}

/** The year that "the following year" counts from; a century or a decade is none. */
export function anchorYear(span: Pick<LoreDate, 'year' | 'until' | 'precision'>): number | null {
  if (span.until === null) return span.year;
  return span.precision === 'range' && span.until - span.year < 50 ? span.until : null;
}
