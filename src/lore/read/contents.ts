/**
 * The list of contents that a copied page has above its text, one heading a line, numbered or not. Nothing in it is of the text; but
 * its lines are surely headings where they stand again.
 */
export interface Contents {
  readonly from: number;
  /** The line behind its last one. */
  readonly to: number;
  readonly isHeading: (line: string) => boolean;
}

const title = /^(?:table of )?contents(?: ?\[(?:hide|show)\])?$/i;
const number = /^\d{1,2}(?:\.\d{1,2})*\.?\s+/;
/** Where the lines have no numbers, so many must be there, and most of them stand again. */
const least = { numbered: 2, plain: 3 };

/** Null where the page has none: a line "Contents" with no such headings under it is something else. */
export function contentsOf(lines: readonly string[]): Contents | null {
  const from = lines.findIndex((line) => title.test(line));
  if (from < 0) return null;
  const first = lines.findIndex((line, at) => at > from && line !== '');
  const end = lines.findIndex((line, at) => at > first && line === '');
  const to = end < 0 ? lines.length : end;
  const listed = lines.slice(first, to);
  const entries = listed.map((line) => line.replace(number, ''));
  const later = new Set(lines.slice(to).map((line) => line.replace(number, '')));
  const isNumbered = listed.length >= least.numbered && listed.every((line) => number.test(line));
  const isRepeated =
    listed.length >= least.plain && entries.filter((entry) => later.has(entry)).length * 2 > entries.length;
  if (first < 0 || !(isNumbered || isRepeated) || entries.some((entry) => entry.length > 90)) return null;
  const headings = new Set(entries);
  return { from, to, isHeading: (line) => headings.has(line.replace(number, '')) };
}
