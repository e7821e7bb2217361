import type { Block } from './document.ts';
import { joinedRows } from './joined-rows.ts';
import { bullet, finiteVerb, terminal } from './line-marks.ts';

/**
 * Lists that lost their bullets: "Members", an empty line, and then one name a line, with or without a few words about it. Where
 * bullets are left, the line above them is a heading anyway.
 */

const maxHeadingWords = 4;
const maxItem = 100;
/** "Edda Rusk: commander" in a list of names, "Seat: Ostvik" in a box of labels. */
const namedLabel = /^\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}[\p{L}'.-]*|of|the|von|van|de|du))+: /u;
const boxLabel = /^[\p{L}'/& -]{2,40}: /u;

/** The heading at `lines[at]` with the list under it, and how many lines both take; null where none stands there. */
export function bareList(
  lines: readonly string[],
  at: number,
): { readonly blocks: readonly Block[]; readonly used: number } | null {
  const heading = lines[at] ?? '';
  if (!isHeading(heading) || (lines[at + 1] ?? '') !== '') return null;
  let start = at + 1;
  while (start < lines.length && lines[start] === '') start += 1;
  let end = start;
  while ((lines[end] ?? '') !== '') end += 1;
  const items = lines.slice(start, end);
  if (
    items.length < 2 ||
    joinedRows(items) !== null ||
    !items.every(isItem) ||
    items.filter((item) => !terminal.test(item)).length * 2 < items.length
  )
    return null;
  // Every line of a box has a label; in a list some name has nothing to say about it, or the labels are names.
  if (
    items.every((item) => boxLabel.test(item)) &&
    items.filter((item) => namedLabel.test(item)).length * 2 < items.length
  )
    return null;
  return {
    blocks: [
      { type: 'heading', level: 2, text: heading },
      ...items.map((item): Block => ({ type: 'item', text: item.replace(bullet, '') })),
    ],
    used: end - at,
  };
}

const isHeading = (line: string): boolean =>
  /^\p{Lu}[\p{L}' /&-]+$/u.test(line) && line.split(' ').length <= maxHeadingWords && !finiteVerb.test(line);

const isItem = (line: string): boolean => line.length <= maxItem && /^["']?[\p{Lu}\d]/u.test(line);
