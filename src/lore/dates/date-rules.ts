import type { LoreDate, Precision } from '../model.ts';
import type { Calendar } from './date-calendar.ts';
import { eraYears, numberWords, ordinalCentury, spelledNumber } from './date-words.ts';
import { monthNames } from './months.ts';

/** The grammar's rules: each a pattern and what it makes of a match. Where matches overlap, the longest wins. */

export interface FoundDate {
  readonly date: LoreDate;
  /** Character offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/** What is known from the text around: the year that "the following year" counts from, and the text's calendar. */
export interface DateContext {
  readonly lastYear: number | null;
  readonly calendar?: Calendar;
  /** The last year of the section before: a base for "two years earlier" where the own section has none yet. */
  readonly distantYear?: number | null;
  /** Where `lastYear` was told in an earlier paragraph: whether the sentence opens its own. */
  readonly far?: 'opening' | 'within';
  /** The month of the date told last, counted from 0: an earlier one behind it is of a later year, and nobody says which. */
  readonly lastMonth?: number | null;
  /** True where `lastYear` lies well before what was told ahead of it: which of the two a month is of, nobody could tell. */
  readonly isBehind?: boolean;
  /** The words behind the date. */
  readonly after?: string;
  /** The words before the date. */
  readonly before?: string;
}

export type Parts = Readonly<Record<string, string | undefined>>;
export interface Span {
  readonly year: number;
  readonly until: number | null;
  readonly precision: Precision;
}
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly make: (parts: Parts, context: DateContext) => Span | null;
}

const month = `(?:${monthNames}|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)`;
const era = '(?:\\s?(?<era>BCE|BC|B\\.C\\.|AD|A\\.D\\.|CE|BBY|ABY)\\b\\.?)?';
const yearOf = (written: string | undefined): number => Number((written ?? '').replace(',', ''));
const number = '(?<year>\\d{1,2},\\d{3}|\\d{1,5})';
const fourDigits = '(?<year>\\d{1,2},\\d{3}|\\d{3,5})';
export const part =
  '(?:(?<part>early|mid|late|later|latter|(?:beginning|middle|start|end|turn|first half|second half|latter half|first quarter|last quarter|first decades?|last decades?|close|dawn)(?= (?:of|to late)\\b)|summer|winter|spring|autumn|fall)(?:[- ](?:of |in |to late )?(?:the )?(?:year )?))?';
export const bound =
  '(?:(?<bound>well beyond|beyond|well after|no later than|not later than|not until|not before|sometime after|some time after|sometime before|shortly after|shortly before|soon after|not long after|prior to|up to|as early as|as late as|as of|from|by|before|until|till|after|following|since|circa|around|about|approximately|roughly|ca\\.|c\\.)\\s+(?:around |about |circa |c\\. )?(?:the )?(?:year )?)?';
const ordinalWord =
  '(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const centuryName = `(?<century>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`;

export const rule = (name: string, pattern: string, make: Rule['make']): Rule => ({
  name,
  pattern: new RegExp(pattern, 'giu'),
  make,
});

export const rules: readonly Rule[] = [
  rule(
    'range of an era',
    `(?:\\b(?:from|between)\\s+)?(?<![\\d.,-])(?<year>\\d{1,4})\\s?(?:-|–|—|to|and|until)\\s?(?<until>\\d{1,4})\\s?(?<era>BCE|BC|B\\.C\\.|AD|CE|BBY|ABY)\\b`,
    makeRange,
  ),
  rule(
    'range',
    `(?:\\b(?:from|between|during|throughout)\\s+)?(?:the years? )?(?<![\\d.,-])${fourDigits}\\s?(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\bthrough\\b|\\btill\\b)\\s?(?:about |around |early |late |circa |ca?\\. ?)?(?<until>\\d{1,2},\\d{3}|\\d{2,5})(?!\\d|,\\d|-| [A-Z][a-z]+,? \\d{3,4})${era}`,
    makeRange,
  ),
  rule(
    'range of decades',
    `(?:\\b(?:from|between)\\s+(?:the )?)?(?<![\\d-])(?<decade>\\d{3}0)'?s\\s?(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\bthrough\\b)\\s?(?:the )?(?<until>\\d{3}0)'?s\\b`,
    makeDecades,
  ),
  rule(
    'decade',
    `${bound}${part}(?<!\\d|(?<!\\b(?:mid|early|late))-)(?<decade>\\d{1,2},\\d\\d0|\\d{2,4}0)'?s\\b${era}`,
    makeDecade,
  ),
  rule(
    'century',
    `${bound}${part}(?:${centuryName}[- ]?(?:and|to|or|through|–)[- ]?(?:the )?)?(?<last>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})[- ]centur(?:y|ies)\\b${era}`,
    makeCentury,
  ),
  rule(
    'month',
    `${bound}${part}(?:the )?(?:(?:\\d{1,2}/)?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?(?:the year )?${fourDigits}(?!\\d|,\\d)${era}`,
    makeYear,
  ),
  rule(
    'year',
    `${bound}${part}(?<![\\d.,$€£#/:']|(?<!\\b(?:mid|early|late))-)${number}\\b(?![.,:/]\\d|%|-(?!era)\\w|'(?!s\\b))${era}`,
    makeYear,
  ),
  rule('year after its era', `${bound}${part}\\b(?:AD|A\\.D\\.)\\s?(?<year>\\d{1,4})\\b(?!\\s?[-–—]\\s?\\d)`, makeYear),
  rule(
    'range after its era',
    `(?:\\b(?:from|between)\\s+)?\\b(?:AD|A\\.D\\.)\\s?(?<year>\\d{1,4})\\s?(?:-|–|—|to|until)\\s?(?<until>\\d{1,4})\\b`,
    makeRange,
  ),
  rule(
    'day or month',
    `\\b(?:(?:on|by|since|until|before|after|from) )?(?:the )?(?:(?:\\d{1,2}/)?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?(?!\\d|,? \\d))(?! \\d)|(?<!\\b(?:every|each|every year|each year) )\\bin (?:early |mid-|late )?${month}(?=[\\s,.;:]|$)(?!,? \\d)`,
    makeSameYear,
  ),
  rule(
    'years later',
    `(?<count>a dozen|${spelledNumber}|an?|\\d{1,3}) (?<unit>years?|decades?|centur(?:y|ies)) (?<way>later|afterwards?|after|thereafter|earlier|before|previously|prior)\\b`,
    makeOffset,
  ),
  rule(
    'years from',
    `(?<count>a dozen|${spelledNumber}|an?|\\d{1,3}) (?<unit>years?) (?<way>after|before)\\b(?= [^,;.\\d]{3,60}? in (?<year>\\d{3,4}),)`,
    makeFrom,
  ),
  rule('days later', `\\b(?:${spelledNumber}|a few|some|several) days (?:later|afterwards?)\\b`, makeDaysLater),
  rule(
    'next year',
    `\\bthe (?<which>following|next|same|previous|preceding) year\\b|\\b(?<which2>that(?: same)?) (?:very )?year\\b|\\b(?:in|during|on|of) the (?<which3>same) (?:winter|spring|summer|autumn|month|week|day|night)\\b|\\b(?<which4>that(?: same)?) (?:spring|summer|autumn)\\b`,
    makeNeighbour,
  ),
  rule(
    'within years',
    `\\bwithin (?:just |only )?(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years?\\b(?! (?:of|from|after|before))`,
    makeWithin,
  ),
  rule(
    'next years',
    `\\b(?:over|through|throughout|during|within|for|in) the (?:next|following) (?<count>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years\\b`,
    makeSpanAfter,
  ),
];

const parts: Readonly<Record<string, Precision>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  turn: 'early',
  dawn: 'early',
  spring: 'exact',
  summer: 'exact',
  autumn: 'exact',
  fall: 'exact',
  winter: 'exact',
  'first half': 'early',
  'first quarter': 'early',
  'first decade': 'early',
  'first decades': 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'late',
  latter: 'late',
  end: 'late',
  close: 'late',
  'second half': 'late',
  'latter half': 'late',
  'last quarter': 'late',
  'last decade': 'late',
  'last decades': 'late',
};

const bounds: Readonly<Record<string, Precision>> = {
  by: 'by',
  'no later than': 'by',
  'not later than': 'by',
  'up to': 'by',
  before: 'before',
  'prior to': 'before',
  'sometime before': 'before',
  'shortly before': 'before',
  until: 'before',
  till: 'before',
  after: 'after',
  beyond: 'after',
  'well beyond': 'after',
  'well after': 'after',
  following: 'after',
  'sometime after': 'after',
  'some time after': 'after',
  'shortly after': 'after',
  'soon after': 'after',
  'not long after': 'after',
  circa: 'circa',
  around: 'circa',
  about: 'circa',
  approximately: 'circa',
  roughly: 'circa',
  'ca.': 'circa',
  'c.': 'circa',
};

function precisionOf(found: Parts, fallback: Precision): Precision {
  const bounded = found['bound'] === undefined ? undefined : bounds[found['bound'].toLowerCase()];
  const inPart = found['part'] === undefined ? undefined : parts[found['part'].toLowerCase()];
  // "By the middle of the 24th century" tells which part of it; "by the beginning of 2411" is a bound.
  if (bounded === 'by' && inPart !== undefined && inPart !== 'exact' && fallback !== 'exact') return inPart;
  return bounded ?? (inPart === 'exact' ? fallback : inPart) ?? fallback;
}

export function makeYear(found: Parts, { after = '' }: Partial<DateContext> = {}): Span | null {
  const year = eraYears(yearOf(found['year']), found['era']);
  // "Born: 2205 (approx.)"
  const isAbout = /^ \((?:approx\.?|approximately|circa|c\.|est\.|estimated|\?)\)/i.test(after);
  return { year, until: null, precision: precisionOf(found, isAbout ? 'circa' : 'exact') };
}

export function makeRange(found: Parts): Span | null {
  const first = (found['year'] ?? '').replace(',', '');
  const last = (found['until'] ?? '').replace(',', '');
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  const year = eraYears(Number(first), found['era']);
  const until = eraYears(Number(found['era'] === undefined ? whole : last), found['era']);
  if (
    until <= year ||
    until - year > 2000 ||
    (found['era'] === undefined && last.length < first.length && last.length !== 2)
  )
    return null;
  return { year, until, precision: 'range' };
}

/** "In the 680s": what a number of three digits is only behind these words. */
const decadeLead = /\b(?:in|of|during|since|by|from|until|to|for|throughout|through|into|between|and) the $/i;

function makeDecade(found: Parts, { before = '' }: DateContext): Span | null {
  const spelled = (found['decade'] ?? '').replace(',', '');
  const first = Number(spelled);
  const isLed = found['part'] !== undefined || found['bound'] !== undefined || decadeLead.test(before);
  if (spelled.length < 4 && found['era'] === undefined && !isLed) return null;
  // "The early 1600s" are the years just after 1600, "the 1600s" the whole century.
  const early = found['part']?.toLowerCase() === 'early';
  const span = spelled.endsWith('00') && !early ? 99 : 9;
  const [year, until] = ordered(eraYears(first, found['era']), eraYears(first + span, found['era']));
  return { year, until, precision: precisionOf(found, span === 99 ? 'century' : 'decade') };
}

/** "From the 1930s to the 2030s"; "the 1930s and the 1940s" is one span where they are next to each other. */
function makeDecades(found: Parts): Span | null {
  const [year, last] = [Number(found['decade']), Number(found['until'])];
  return last <= year ? null : { year, until: last + 9, precision: 'range' };
}

function makeCentury(found: Parts): Span | null {
  const last = ordinalCentury(found['last'] ?? '');
  if (last === null) return null;
  const first = ordinalCentury(found['century'] ?? '') ?? last;
  const before = /^B/i.test(found['era'] ?? '');
  const [year, until] = before ? [-last * 100, -(first - 1) * 100 - 1] : [(first - 1) * 100, (last - 1) * 100 + 99];
  return { year, until, precision: precisionOf(found, first === last ? 'century' : 'range') };
}

function makeOffset(found: Parts, context: DateContext): Span | null {
  const base = context.lastYear ?? context.distantYear ?? null;
  if (base === null) return null;
  const unit = /^c/i.test(found['unit'] ?? '') ? 100 : /^d/i.test(found['unit'] ?? '') ? 10 : 1;
  const count = numberWords(found['count'] ?? '') * unit;
  // "Twenty years after its end, in 88": the year itself follows.
  if (
    /^[^.;]{0,40}?,? \(?(?:in|around|by) (?:the year )?\d{2}/.test(context.after ?? '') &&
    !/^,/.test(context.after ?? '')
  )
    return null;
  // "ten years before the siege": counted from that, whenever it was, and not from the year told last.
  if (
    /^(?:after|before|prior)$/i.test(found['way'] ?? '') &&
    /^ (?:to )?(?:the|his|her|its|their|an?|\p{Lu}\S*) /u.test(context.after ?? '')
  )
    return null;
  const back = /^(?:earlier|before|previously|prior)$/i.test(found['way'] ?? '');
  const sure = unit === 1 && context.lastYear !== null;
  return { year: base + (back ? -count : count), until: null, precision: sure ? 'exact' : 'circa' };
}

/** "Three years after taking Sarn in 1453, …": what the sentence tells was in 1456. */
function makeFrom(found: Parts): Span {
  const count = numberWords(found['count'] ?? '') * (found['way']?.toLowerCase() === 'before' ? -1 : 1);
  return { year: Number(found['year']) + count, until: null, precision: 'exact' };
}

/** "Four days later": of the same year, as the days of few years run out. */
function makeDaysLater(_: Parts, { lastYear, far, isBehind }: DateContext): Span | null {
  return lastYear === null || far !== undefined || isBehind === true
    ? null
    : { year: lastYear, until: null, precision: 'exact' };
}

const neighbours: Readonly<Record<string, number>> = {
  following: 1,
  next: 1,
  same: 0,
  that: 0,
  previous: -1,
  preceding: -1,
};

/** "On 24 May", "in September": of the year the text has come to. */
export function makeSameYear(_: Parts, context: DateContext): Span | null {
  return context.lastYear === null || context.isBehind === true
    ? null
    : { year: context.lastYear, until: null, precision: 'exact' };
}

function makeNeighbour(found: Parts, context: DateContext): Span | null {
  if (context.lastYear === null) return null;
  const which =
    (found['which'] ?? found['which2'] ?? found['which3'] ?? found['which4'] ?? '').toLowerCase().split(' ')[0] ?? '';
  return { year: context.lastYear + (neighbours[which] ?? 0), until: null, precision: 'exact' };
}

/** "Within two years it was empty": by then at the latest. */
function makeWithin(found: Parts, context: DateContext): Span | null {
  if (context.lastYear === null) return null;
  return { year: context.lastYear + numberWords(found['count'] ?? ''), until: null, precision: 'by' };
}

function makeSpanAfter(found: Parts, context: DateContext): Span | null {
  if (context.lastYear === null) return null;
  return { year: context.lastYear, until: context.lastYear + numberWords(found['count'] ?? ''), precision: 'range' };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
