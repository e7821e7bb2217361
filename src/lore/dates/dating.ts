import { learnCalendar } from './date-calendar.ts';
import { anchorYear, findDates, isBase, type FoundDate } from './dates.ts';
import { monthIn } from './months.ts';
import { leavesItsTime } from './time-travel.ts';
import type { LoreDate } from '../model.ts';
import type { Line } from '../words/sections.ts';

/** Years; further back than this, a sentence tells of something that lay behind the story. */
const farBack = 30;

/** Dates of each line of one article; "the following year" counts from the last year named in the section, or in its heading. */
export function datesOfArticle(lines: readonly Line[]): FoundDate[][] {
  const calendar = learnCalendar(lines.map((line) => line.text));
  let lastYear: number | null = null;
  let distantYear: number | null = null;
  let section: string | null = null;
  /** The paragraph that `lastYear` was told in; null for that of a heading. */
  let toldIn: number | null = null;
  /** "lived there until 2371": told ahead, and where the story is for no longer than the paragraph. */
  let isAhead = false;
  let isBehind = false;
  let age: string | undefined;
  let lastMonth: number | null = null;
  return lines.map((line, index) => {
    if (line.section !== section) {
      distantYear = lastYear ?? distantYear;
      lastYear = headingDate(line.section)?.year ?? null;
      lastMonth = null;
      toldIn = null;
      isBehind = false;
    }
    section = line.section;
    if (isBox(line)) return [];
    // A row or an infobox line tells of itself alone.
    if (line.form === 'row' || line.form === 'infobox' || line.form === 'caption')
      return findDates(line.text, { lastYear: null, calendar });
    if (leavesItsTime(line.text)) {
      distantYear = lastYear ?? distantYear;
      lastYear = null;
      return findDates(line.text, { lastYear, calendar });
    }
    if (isAhead && toldIn !== line.paragraph) lastYear = null;
    const isFar = toldIn !== null && toldIn !== line.paragraph;
    const far = !isFar ? undefined : lines[index - 1]?.paragraph === line.paragraph ? 'within' : 'opening';
    const told = findDates(line.text, {
      lastYear,
      lastMonth,
      distantYear,
      calendar,
      isBehind,
      ...(far ? { far } : {}),
    });
    // A year without a mark is of the age that the story is in.
    const found = told.map((one) => (age === undefined ? one : { ...one, date: { age, ...one.date } }));
    age = found.at(-1)?.date.age ?? age;
    // Some months on it may be the next year: "later that year" is then anybody's guess.
    if (found.length === 0 && monthsLater.test(line.text)) lastYear = null;
    for (const one of found) {
      const anchor =
        isAside(line.text, one) ||
        isOfThing(line.text, one) ||
        isBase(line.text, one.from) ||
        isLookAhead(one, lastYear)
          ? null
          : anchorYear(one.date);
      if (anchor === null) {
        // "who had been elected in 1246", behind a guardianship until 1239: the story has gone on, nobody knows how far.
        if (lastYear !== null && one.date.until === null && isBase(line.text, one.from) && one.date.year > lastYear)
          lastYear = null;
        continue;
      }
      lastMonth = monthIn(one.date.text);
      isBehind = lastYear !== null && (anchor < lastYear - farBack || (isBehind && anchor <= lastYear));
      lastYear = anchor;
      isAhead = /^(?:until|till)\b/i.test(one.date.text);
      if (one.date.carried !== true) toldIn = line.paragraph;
    }
    return found;
  });
}

/** "By the treaty of 1873, he was bound": that year is the treaty's, and the story is where it was. */
const isOfThing = (text: string, { from }: FoundDate): boolean =>
  /\b(?:treaty|pact|accords?|alliance|constitution|agreement|law|act|census|convention|charter|decree|edict) of $/i.test(
    text.slice(0, from),
  );

/** So far ahead, a year is not where the story goes on. */
const farAhead = { years: 20, letters: 20 };
/** "Corin said at the trial thirty years afterwards": the story stays where it was. */
const isLookAhead = ({ date, from }: FoundDate, lastYear: number | null): boolean =>
  lastYear !== null &&
  from > farAhead.letters &&
  /years (?:later|afterwards?)$/.test(date.text) &&
  date.year - lastYear >= farAhead.years;

const monthsLater = /\bmonths (?:later|afterwards?)\b/i;

/** "The keeper - whose rank was made known in 566 - led them": the story goes on from where it was before. */
const isAside = (text: string, { from, to }: FoundDate): boolean =>
  / [-–—] [^-–—]*$/.test(text.slice(0, from)) && /^[^-–—]* [-–—] \p{Ll}/u.test(text.slice(to));

/** A box of names is no statement: its numbers belong to the names. */
const isBox = ({ form, cells }: Line): boolean =>
  form === 'row' && (cells?.labels.length ?? 0) > 1 && new Set(cells?.labels).size === 1;

/** "1611", "1612: the second year" or "Early 2370" as a heading dates what stands under it. */
export function headingDate(section: string): LoreDate | null {
  const last = section.split(' / ').at(-1) ?? '';
  const year = /^(?:the year )?(\d{3,4})(?:$|:| [-–—] )/i.exec(last)?.[1];
  if (year !== undefined) return { year: Number(year), until: null, precision: 'exact', realWorld: false, text: year };
  const [found, ...more] = /\d{3}/.test(last) && last.length < 24 ? findDates(last) : [];
  const isAlone = found !== undefined && more.length === 0 && found.from === 0 && found.to === last.length;
  return isAlone && found.date.until === null ? found.date : null;
}
