/**
 * What html2text (https://github.com/Alir3z4/html2text) makes of a wiki's page: a box as its name over a line of dashes with
 * "Label| value" lines below, notices as a table of one row, and "[edit]" on a line of its own behind a heading. What stands in a box
 * without a label (its picture's line, the title of an office, the second of two names) cannot be told apart, and is left out.
 */

const box = /^(?:\| )?[^\s|-][^\n|]{0,80}\n(?:\S[^\n|]{0,80}\n)?-{3}\n((?:[ \t]*\S.*\n)+)/gm;
const row = /^(\p{Lu}[^|\n]{0,40})\| *(\S.*)$/gmu;
const notice = /^\| This (?:article|section|page) .*\n-{3}(?:\|-{3})+$/gm;
const heading = /^(?:#{1,6} )?(\p{Lu}[^\n.|]{1,70})\n\s*\[edit(?: \| edit source)?\]$/gmu;

/** So many labels make a box; a heading over a line of dashes has none below. */
const fewest = 2;

/** How a reader writes what is found. */
export interface Marks {
  readonly row: (label: string, value: string) => string;
  readonly heading: (name: string) => string;
}

export const fromHtml2text = (text: string, marks: Marks): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(notice, '')
    .replace(box, (whole, lines: string) => {
      const rows = [...lines.matchAll(row)].map(([, label = '', value = '']) => marks.row(label, value));
      return rows.length < fewest ? whole : `${rows.join('\n')}\n`;
    })
    .replace(heading, (_, name: string) => marks.heading(name));
