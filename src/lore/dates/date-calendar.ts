/**
 * The calendar a text counts its years in. A text that writes "201 BG" and "1 AG" has eras of its own, and one that writes
 * "10,191 AG" writes its years with a comma: both are learned from the whole text before its dates are read.
 */
export interface Calendar {
  /** Marks after a year that count backwards: "BG" beside "AG". */
  readonly backward: ReadonlySet<string>;
  /** The least and the greatest year before an era's start, in a text that marks none behind it: bare years between them lie there too. */
  readonly before?: readonly [number, number] | null;
  /** The least and the greatest year that the text writes with a comma and a mark of its era; null where it has none. */
  readonly commaYears: readonly [number, number] | null;
  /** The least and the greatest year of three digits that stands where only a year can; null where hardly any does. */
  readonly shortYears?: readonly [number, number] | null;
  /** Months of the text's own: "3 Thawmoon 417". */
  readonly months?: ReadonlySet<string>;
  /** Marks of ages in front of years: "T.A.", "2E", "Third Age"; none of them a war or a machine with a number. */
  readonly leading?: ReadonlySet<string>;
  /** Whether years are counted in more than one age, so that the greater of two is not always the later. */
  readonly hasAges?: boolean;
}

const marked = /(?<![\d.,])(\d{1,2},\d{3}|\d{1,5})\s?([A-Z]{2,3}|(?:[A-Z]\.){1,2})(?=[\s,.;:)]|$)/g;
/** Capitals that follow numbers without being an era. */
const noEra = /^(?:I{1,3}|IV|VI{0,2}|IX|XI{0,2}|XX|TV|UK|US|EU|UN|HQ|AM|PM|KM|SS|USS|WW|PS)$/;

const shortYear =
  /\b(?:in|since|until|from|by|year) (\d{3})(?=[,.;:)]| [a-z])(?! (?:\w+ )?(?:men|people|ships?|years?|days?|miles?|leagues?))/gi;
const ownDay = /\b(?:\d{1,2}|\d{1,2}(?:st|nd|rd|th) of) (\p{Lu}\p{Ll}{2,}),? \d{3,5}\b/gu;
const fewestShort = 4;

/** Months of the text's own calendar, by whole dates in it. */
export function ownMonths(texts: Iterable<string>): ReadonlySet<string> {
  const months = new Set<string>();
  for (const text of texts)
    for (const [, name = ''] of text.matchAll(ownDay)) if (!earthMonth.test(name)) months.add(name);
  return months;
}

const earthMonth =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

function shortYearsOf(texts: readonly string[]): [number, number] | null {
  const years = texts.flatMap((text) => [...text.matchAll(shortYear)].map((match) => Number(match[1])));
  return years.length < fewestShort ? null : [Math.min(...years), Math.max(...years)];
}

/** Whether a number of three digits is of the size of the text's years. */
export function isShortYear(year: number, calendar: Calendar | undefined): boolean {
  const span = calendar?.shortYears;
  return span !== undefined && span !== null && year >= span[0] - 150 && year <= span[1] + 150;
}

const eraMarked = /(?<![\d.,])(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?\s?(BCE|BC|B\.C\.|AD|A\.D\.|CE)\b|\bAD \d/g;
const fewestBefore = 3;

/** "478 BC" three times and never "AD": in such a text, "In 424" is before the era as well. */
function yearsBefore(texts: readonly string[]): [number, number] | null {
  const found = texts.flatMap((text) => [...text.matchAll(eraMarked)]);
  if (found.length < fewestBefore || found.some(([, , , mark]) => mark?.startsWith('B') !== true)) return null;
  const years = found.flatMap(([, from, until]) => [from, until].flatMap((year) => (year ? [Number(year)] : [])));
  return [Math.min(...years), Math.max(...years)];
}

/** Whether a year without a mark lies before the era in this text. */
export function isBareBefore(year: number, calendar: Calendar | undefined): boolean {
  const span = calendar?.before ?? null;
  return span !== null && year >= span[0] && year <= span[1];
}

/** "BG" beside "AG", "B.T." beside "T.". */
const isBackward = (mark: string, marks: ReadonlySet<string>): boolean =>
  mark.startsWith('B') && (marks.has(`A${mark.slice(1)}`) || (/^B\.[A-Z]\.$/.test(mark) && marks.has(mark.slice(2))));

const ageName = String.raw`\p{Lu}\p{Ll}+ (?:Age|Era|Epoch)`;
const aged = new RegExp(
  String.raw`(?:(?<=(?:\b(?:[Ii]n|[Aa]round|[Aa]bout|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|[Dd]uring|[Aa]fter|[Bb]efore|between|and|to|of|year|[Cc]irca)|c\.|\() )|(?<=^|\())((?:[A-Z]\.){2}|[A-Z]{2}|[1-9]E|${ageName}) \d{1,4}(?![\d,.]*\d)`,
  'gu',
);
const ofAge = new RegExp(String.raw`(?<=\d )of the (${ageName})\b`, 'gu');
const fewestAged = 2;

/** "TA" of "T.A." and of "Third Age". */
export const ageOf = (mark: string): string => mark.match(/\p{Lu}|\d/gu)?.join('') ?? mark;

/** Marks in front of years, each met more than once under one spelling or another, and whether they are of several ages. */
function agesOf(texts: readonly string[]): Pick<Calendar, 'leading' | 'hasAges'> {
  const met = texts.flatMap((text) => [...text.matchAll(aged)].map(([, mark = '']) => mark));
  const marks = met.filter((mark) => !noEra.test(mark) && ageOf(mark) !== 'AD');
  const times = (age: string): number => marks.filter((mark) => ageOf(mark) === age).length;
  const leading = new Set(marks.filter((mark) => times(ageOf(mark)) >= fewestAged || mark.includes(' ')));
  const trailing = texts.flatMap((text) => [...text.matchAll(ofAge)].map(([, name = '']) => name));
  return { leading, hasAges: new Set([...leading, ...trailing].map(ageOf)).size > 1 };
}

export function learnCalendar(given: Iterable<string>): Calendar {
  const texts = [...given];
  const marks = new Set<string>();
  const commas: number[] = [];
  for (const text of texts) {
    for (const [, number = '', mark = ''] of text.matchAll(marked)) {
      if (noEra.test(mark)) continue;
      marks.add(mark);
      if (number.includes(',')) commas.push(Number(number.replace(',', '')));
    }
  }
  return {
    backward: new Set([...marks].filter((mark) => isBackward(mark, marks))),
    before: yearsBefore(texts),
    commaYears: commas.length === 0 ? null : [Math.min(...commas), Math.max(...commas)],
    shortYears: shortYearsOf(texts),
    months: ownMonths(texts),
    ...agesOf(texts),
  };
}

/** A calendar of the text's own after a number: " AL" in "298 AL"; '' where there is none. */
export function ownEra(after: string): string {
  const mark = /^\s?([A-Z]{2,3}|[A-Z]\.[A-Z]\.)(?=[\s,.;:)]|$)/.exec(after);
  return mark?.[1] === undefined || noEra.test(mark[1]) ? '' : mark[0];
}

/** Whether a number with a comma is of the size of the text's years: "10,207" where "10,175 AG" stands. */
export function isCommaYear(year: number, calendar: Calendar | undefined): boolean {
  if (calendar === undefined || calendar.commaYears === null) return false;
  const [least, most] = calendar.commaYears;
  return year >= least / 2 && year <= most * 2;
}
