import type { Block } from './document.ts';

/**
 * Tables without any border: the header "ShipCommanderFate" over the row "CSV TernAnselm RoyLost 2127". A new cell begins at a
 * capital or a year that no blank parts from what stands before.
 */

const border =
  /(?<=[\p{Ll}\d)])(?=\p{Lu}(?:\p{Ll}| \p{Lu}))|(?<=[\p{L})\d])(?=[12]\d{3}(?!\d))|(?<=\p{Ll})(?=\p{Lu}\p{L}*[-\d])|(?<=[12]\d{3})(?=\p{Lu})/u;
const closeBorder = new RegExp(`${border.source}|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})`, 'u');
const header = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+| \p{Ll}+)*\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u;

/** The table that begins with `lines[0]`, and how many lines it takes; null where none does. */
export function runTogetherTable(lines: readonly string[]): { readonly block: Block; readonly used: number } | null {
  const head = lines[0] ?? '';
  if (!header.test(head) || head.length > 80) return null;
  const labels = head.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (labels.length < 2 || labels.length > 6) return null;
  const rows: string[][] = [];
  for (const line of lines.slice(1)) {
    if (line === '' || line.length > 160 || /[.!?]$/.test(line)) break;
    rows.push(cellsOf(line, labels.length));
  }
  const whole = rows.filter((row) => row.length === labels.length).length;
  if (rows.length === 0 || whole * 2 < rows.length) return null;
  return { block: { type: 'table', header: labels, rows }, used: rows.length + 1 };
}

/** The row's cells; what is over stays in the last one. */
function cellsOf(line: string, count: number): string[] {
  const plain = line.split(border);
  // "Elvestrand FKElvestrandSjøvang": where cells are missing, one may end in capitals.
  const parts = (plain.length < count ? line.split(closeBorder) : plain).map((part) => part.trim());
  return parts.length <= count ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(' ')];
}
