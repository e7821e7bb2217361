import type { LoreDate } from '../../lore/model.ts';

/** How a year is written where it was read: its era behind it, its thousands parted or not. Years before an era's start are negative. */
export interface YearStyle {
  readonly era: 'none' | 'before' | 'after' | 'leading';
  readonly write: (year: number) => string;
}

const eras: readonly (readonly [before: string, after: string])[] = [
  ['BBY', 'ABY'],
  ['BG', 'AG'],
  ['BC', 'AD'],
  ['BCE', 'CE'],
];

/** Null where the year's wording and its value do not agree, so that it cannot be written with confidence. */
export function yearStyle({ text, year }: LoreDate): YearStyle | null {
  const age = /(?:^|\s)((?:[A-Z]\.){2}|[A-Z]{2}|\dE|\p{Lu}\p{Ll}+ (?:Age|Era|Epoch)) \d{1,4}$/u.exec(text)?.[1];
  if (age !== undefined) return { era: 'leading', write: (value) => `${age} ${String(value)}` };
  const mark = /\d\s?([A-Z]{2,3})\b/.exec(text)?.[1];
  // "In 424" among years BC is written as they are.
  const told = year < 0 && mark === undefined && text.includes(String(-year)) ? 'BC' : mark;
  const pair = eras.find((names) => told !== undefined && names.includes(told));
  if (told !== undefined && pair === undefined) return null;
  if (year < 0 && (pair === undefined || pair[0] !== told)) return null;
  // The year that both count from is written as the text has it: "0 BBY".
  const isBefore = (value: number): boolean => value < 0 || (value === 0 && told === pair?.[0]);
  const parted = isParted(text);
  const figures = (value: number): string => (parted ? withCommas(value) : String(value));
  if (pair === undefined) return { era: 'none', write: figures };
  return {
    era: isBefore(year) ? 'before' : 'after',
    write: (value) => `${figures(Math.abs(value))} ${isBefore(value) ? pair[0] : pair[1]}`,
  };
}

/** "2250s", "24th century". */
export function spanWords(year: number, span: number, parted = false): string {
  if (span === 10) return `${parted ? withCommas(year) : String(year)}s`;
  const century = Math.floor(year / 100) + 1;
  const tail = century % 100 > 10 && century % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][century % 10] ?? 'th');
  return `${String(century)}${tail} century`;
}

const withCommas = (value: number): string => String(value).replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');

export const isParted = (text: string): boolean => /\d,\d{3}/.test(text);
