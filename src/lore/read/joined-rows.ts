import type { Block } from './document.ts';

/**
 * Rows of scraped tables whose cells run together at a joint that no word has inside: "Orrin Vale417–439", "2037Ships arrive",
 * "MarlKingdom of Marl Friendly" (a picture's name, a link that ends with it, what is said of it).
 */

const fewestRows = 2;
const term = /^(.*?[\p{L})"'])(\d{3,4}\s?[-–—]\s?(?:\d{2,4}|present|now)\b.*)$/u;
const when =
  /^((?:(?:ca?\.|circa) )?(?:(?:\d{1,2} )?\p{Lu}\p{Ll}+ (?:\d{1,2}, )?)?\d{3,4}s?(?:\s?[-–—]\s?\d{2,4}s?)?)(?=\p{Lu}\p{Ll}|\p{Lu}\p{Lu})(.+)$/u;
const omitted = /^(?:\.\.\.|\u2026)$/;

/** The rows that begin with `lines[0]` under the heading `title`, and how many lines they take; null where none stand there. */
export function joinedRows(
  lines: readonly string[],
  title = '',
): { readonly blocks: readonly Block[]; readonly used: number } | null {
  return termRows(lines) ?? datedRows(lines) ?? linkRows(lines, title);
}

/** Titles of tables that tell how powers stand to one another. */
const ofRelations = /\b(?:relations?|allies|enemies|rivals|diplomacy|standings?)\b/i;

/** The lines that `split` can part, up to the first that it cannot; lines that only say that some are left out are passed over. */
function rowsOf(
  lines: readonly string[],
  split: (line: string) => string[] | null,
): { readonly rows: string[][]; readonly used: number } | null {
  const rows: string[][] = [];
  let used = 0;
  let seen = 0;
  for (const line of lines) {
    seen += 1;
    const row = split(line);
    if (row === null && !(rows.length > 0 && omitted.test(line))) break;
    if (row === null) continue;
    rows.push(row);
    used = seen;
  }
  return rows.length < fewestRows ? null : { rows, used };
}

function termRows(lines: readonly string[]): { blocks: Block[]; used: number } | null {
  const found = rowsOf(lines, (line) => {
    const [, name, years] = term.exec(line) ?? [];
    if (name === undefined || years === undefined || line.length > 100) return null;
    // "Orrin ValeMarl417–439": a cell between.
    const joint = name.search(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})(?<!\bMac)/u);
    return joint < 0 ? [name, years] : [name.slice(0, joint), `${name.slice(joint)} ${years}`];
  });
  return found && { blocks: [{ type: 'table', header: ['Name', 'Term'], rows: found.rows }], used: found.used };
}

function datedRows(lines: readonly string[]): { blocks: Block[]; used: number } | null {
  const found = rowsOf(lines, (line) => {
    const [, date, text] = when.exec(line) ?? [];
    return date === undefined || text === undefined || line.length > 160 ? null : [date, text];
  });
  return (
    found && {
      blocks: found.rows.map(([date = '', text = '']): Block => ({ type: 'caption', text: `${date}: ${text}` })),
      used: found.used,
    }
  );
}

function linkRows(lines: readonly string[], title: string): { blocks: Block[]; used: number } | null {
  const found = rowsOf(lines, linkRow);
  const label = ofRelations.test(title) ? 'Relation' : 'Note';
  return found && { blocks: [{ type: 'table', header: ['Name', label], rows: found.rows }], used: found.used };
}

/** "VothVoth Supremacy (founding)" without the picture's name; any other line as it is. */
export function withoutIcon(line: string): string {
  const row = linkRow(line);
  return row === null || line.length - row.join(' ').length < 4 ? line : row.join(' ').trim();
}

/** "MarlKingdom of Marl Friendly" as its link and what follows it; null where what stands after a joint does not name what stands before it. */
function linkRow(line: string): string[] | null {
  if (line.length > 120) return null;
  for (const joint of line.matchAll(/(?<=[\p{Ll}\d)])(?=\p{Lu})/gu)) {
    const [icon, rest] = [line.slice(0, joint.index), line.slice(joint.index)];
    if (!/^\p{Lu}/u.test(icon)) return null;
    const at = rest.indexOf(icon);
    const end = at + icon.length;
    if (at < 0 || !/^(?: |$)/.test(rest.slice(end)) || (at > 0 && rest[at - 1] !== ' ')) continue;
    return [rest.slice(0, end), rest.slice(end).trim()];
  }
  return null;
}
