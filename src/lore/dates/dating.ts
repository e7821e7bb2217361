import { learnCalendar } from './date-calendar.ts';
import { anchorYear, findDates, type FoundDate } from './dates.ts';
import type { Line } from '../words/sections.ts';

/** Dates of each line of one article; "the following year" counts from the last year named in the section, or in its heading. */
export function datesOfArticle(lines: readonly Line[]): FoundDate[][] {
  const calendar = learnCalendar(lines.map((line) => line.text));
  let lastYear: number | null = null;
  let distantYear: number | null = null;
  let section: string | null = null;
  return lines.map((line) => {
    if (line.section !== section) {
      distantYear = lastYear ?? distantYear;
      lastYear = headingYear(line.section);
    }
    section = line.section;
    if (isBox(line)) return [];
    // A row or an infobox line tells of itself alone.
    const alone = line.form === 'row' || line.form === 'infobox' || line.form === 'caption';
    const found = findDates(line.text, alone ? { lastYear: null, calendar } : { lastYear, distantYear, calendar });
    if (!alone) for (const one of found) if (!isAside(line.text, one)) lastYear = anchorYear(one.date) ?? lastYear;
    return found;
  });
}

/** "The keeper - whose rank was made known in 566 - led them": the story goes on from where it was before. */
const isAside = (text: string, { from, to }: FoundDate): boolean =>
  / [-–—] [^-–—]*$/.test(text.slice(0, from)) && /^[^-–—]* [-–—] \p{Ll}/u.test(text.slice(to));

/** A box of names is no statement: its numbers belong to the names. */
const isBox = ({ form, cells }: Line): boolean =>
  form === 'row' && (cells?.labels.length ?? 0) > 1 && new Set(cells?.labels).size === 1;

/** "1611" or "1612: the second year" as a heading dates what stands under it. */
function headingYear(section: string): number | null {
  const last = section.split(' / ').at(-1) ?? '';
  const year = /^(?:the year )?(\d{3,4})(?:$|:| [-–—] )/i.exec(last)?.[1];
  return year === undefined ? null : Number(year);
}
