import type { LoreDate, Precision } from './model.ts';
import { eraYears, isYearContext, numberWords, ordinalCentury } from './date-words.ts';

/**
 * A small grammar of dates as articles write them. Each rule is a pattern and what it makes of a match; where matches
 * overlap, the longest wins. Years are those of the text's own calendar; years before an era's start are negative.
 */

export interface FoundDate {
  readonly date: LoreDate;
  /** Character offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/** What is known from the sentences before: the year that "the following year" counts from. */
export interface DateContext {
  readonly lastYear: number | null;
}

type Parts = Readonly<Record<string, string | undefined>>;
interface Span {
  readonly year: number;
  readonly until: number | null;
  readonly precision: Precision;
}
interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly make: (parts: Parts, context: DateContext) => Span | null;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const era = '(?:\\s?(?<era>BCE|BC|B\\.C\\.|AD|A\\.D\\.|CE|BBY|ABY)\\b\\.?)?';
const number = '(?<year>\\d{1,4})';
const fourDigits = '(?<year>\\d{3,4})';
const part =
  '(?:(?<part>early|mid|middle|late|later|latter|beginning|start|end|turn|first half|second half|latter half|first quarter|last quarter|first decades?|last decades?|close|dawn|summer|winter|spring|autumn|fall)(?:[- ](?:of |in |to late )?(?:the )?(?:year )?))?';
const bound =
  '(?:(?<bound>no later than|not later than|sometime after|some time after|sometime before|shortly after|shortly before|soon after|not long after|prior to|up to|as early as|as late as|as of|from|by|before|until|till|after|following|since|circa|around|about|approximately|roughly|ca\\.|c\\.)\\s+(?:around |about |circa |c\\. )?(?:the )?(?:year )?)?';
const ordinalWord =
  '(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const centuryName = `(?<century>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`;

const rule = (name: string, pattern: string, make: Rule['make']): Rule => ({
  name,
  pattern: new RegExp(pattern, 'giu'),
  make,
});

const rules: readonly Rule[] = [
  rule(
    'range of an era',
    `(?:\\b(?:from|between)\\s+)?(?<![\\d.,-])(?<year>\\d{1,4})\\s?(?:-|–|—|to|and|until)\\s?(?<until>\\d{1,4})\\s?(?<era>BCE|BC|B\\.C\\.|AD|CE|BBY|ABY)\\b`,
    makeRange,
  ),
  rule(
    'range',
    `(?:\\b(?:from|between|during|throughout)\\s+)?(?:the years? )?(?<![\\d.,-])${fourDigits}\\s?(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\bthrough\\b|\\btill\\b)\\s?(?:about |around |early |late )?(?<until>\\d{2,4})(?![\\d,]\\d|-)${era}`,
    makeRange,
  ),
  rule('decade', `${bound}${part}(?<![\\d-])(?<decade>\\d{2,3}0)'?s\\b${era}`, makeDecade),
  rule(
    'century',
    `${bound}${part}(?:${centuryName}[- ]?(?:and|to|or|through|–)[- ]?(?:the )?)?(?<last>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})[- ]centur(?:y|ies)\\b${era}`,
    makeCentury,
  ),
  rule(
    'month',
    `${bound}${part}(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?(?:the year )?${fourDigits}\\b(?!,\\d)${era}`,
    makeYear,
  ),
  rule(
    'year',
    `${bound}${part}(?<![\\d.,$€£#/:']|(?<!\\b(?:mid|early|late))-)${number}\\b(?![.,:/]\\d|%|-(?!era)\\w|'(?!s\\b))${era}`,
    makeYear,
  ),
  rule(
    'years later',
    `(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3}) (?<unit>years?|decades?|centur(?:y|ies)) (?<way>later|afterwards?|after|thereafter|earlier|before|previously|prior)\\b`,
    makeOffset,
  ),
  rule(
    'next year',
    `\\bthe (?<which>following|next|same|previous|preceding) year\\b|\\b(?<which2>that(?: same)?) (?:very )?year\\b`,
    makeNeighbour,
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
  'as of': 'by',
  'up to': 'by',
  before: 'before',
  'prior to': 'before',
  'sometime before': 'before',
  'shortly before': 'before',
  until: 'before',
  till: 'before',
  after: 'after',
  following: 'after',
  since: 'after',
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

/** "Following the Iconian War of 2410, …": what follows the comma came after that year. */
const afterNamed = /^(?:After|Following|Since) the (?:[\p{L}'-]+ ){1,5}(?:of|in) (?:the year )?$/u;

/** Dates of a sentence, in order, none overlapping. `realWorld` is left false: that is judged with the whole text in view. */
export function findDates(text: string, context: DateContext = { lastYear: null }): FoundDate[] {
  if (!/\d|centur|year|decade/i.test(text)) return [];
  const found: FoundDate[] = [];
  let lastYear = context.lastYear;
  const candidates = rules.flatMap((one) => [...text.matchAll(one.pattern)].map((match) => ({ one, match })));
  candidates.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  let end = 0;
  for (const { one, match } of candidates) {
    if (match.index < end) continue;
    if (one.name === 'year' && !isYearContext(text, match, ownEra(text, match) !== '')) continue;
    const span = one.make(match.groups ?? {}, { lastYear });
    if (span === null) continue;
    const after = one.name === 'year' && span.precision === 'exact' && afterNamed.test(text.slice(0, match.index));
    const wording = (match[0] + ownEra(text, match)).trim();
    found.push({
      date: { ...span, ...(after ? { precision: 'after' as const } : {}), realWorld: false, text: wording },
      from: match.index,
      to: match.index + wording.length,
    });
    end = match.index + match[0].length;
    lastYear = anchorYear(span) ?? lastYear;
  }
  return found;
}

/** A calendar of the text's own after the number: " AL" in "298 AL"; '' where there is none. */
function ownEra(text: string, match: RegExpMatchArray): string {
  if (match.groups?.['year'] === undefined) return '';
  const after = text.slice((match.index ?? 0) + match[0].length);
  const mark = /^\s?(?!II|IV|VI|IX|XI|XX|TV|UK|US|EU|UN|HQ|AM|PM)(?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.)(?=[\s,.;:)]|$)/.exec(
    after,
  );
  return mark?.[0] ?? '';
}

/** The year that "the following year" counts from; a century or a decade is none. */
export function anchorYear(span: Pick<LoreDate, 'year' | 'until' | 'precision'>): number | null {
  if (span.until === null) return span.year;
  return span.precision === 'range' && span.until - span.year < 50 ? span.until : null;
}

function precisionOf(found: Parts, fallback: Precision): Precision {
  const bounded = found['bound'] === undefined ? undefined : bounds[found['bound'].toLowerCase()];
  const inPart = found['part'] === undefined ? undefined : parts[found['part'].toLowerCase()];
  return bounded ?? (inPart === 'exact' ? fallback : inPart) ?? fallback;
}

function makeYear(found: Parts): Span | null {
  const year = eraYears(Number(found['year']), found['era']);
  return { year, until: null, precision: precisionOf(found, 'exact') };
}

function makeRange(found: Parts): Span | null {
  const first = found['year'] ?? '';
  const last = found['until'] ?? '';
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

function makeDecade(found: Parts): Span | null {
  const first = Number(found['decade']);
  const spelled = found['decade'] ?? '';
  if (spelled.length < 4 && found['era'] === undefined) return null;
  const span = spelled.endsWith('00') ? 99 : 9;
  const [year, until] = ordered(eraYears(first, found['era']), eraYears(first + span, found['era']));
  return { year, until, precision: precisionOf(found, span === 99 ? 'century' : 'decade') };
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
  if (context.lastYear === null) return null;
  const unit = /^c/i.test(found['unit'] ?? '') ? 100 : /^d/i.test(found['unit'] ?? '') ? 10 : 1;
  const count = numberWords(found['count'] ?? '') * unit;
  const back = /^(?:earlier|before|previously|prior)$/i.test(found['way'] ?? '');
  return { year: context.lastYear + (back ? -count : count), until: null, precision: unit === 1 ? 'exact' : 'circa' };
}

const neighbours: Readonly<Record<string, number>> = {
  following: 1,
  next: 1,
  same: 0,
  that: 0,
  previous: -1,
  preceding: -1,
};

function makeNeighbour(found: Parts, context: DateContext): Span | null {
  if (context.lastYear === null) return null;
  const which = (found['which'] ?? found['which2'] ?? '').toLowerCase().split(' ')[0] ?? '';
  return { year: context.lastYear + (neighbours[which] ?? 0), until: null, precision: 'exact' };
}

function makeSpanAfter(found: Parts, context: DateContext): Span | null {
  if (context.lastYear === null) return null;
  return { year: context.lastYear, until: context.lastYear + numberWords(found['count'] ?? ''), precision: 'range' };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
