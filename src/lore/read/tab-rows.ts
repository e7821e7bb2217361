import type { Block } from './document.ts';

const fewestRows = 2;
const longestLabel = 30;

/**
 * Lines whose cells a pasted text parts by tabs, beginning with `lines[0]`: two cells are a label and its value, of more cells the
 * first line names the columns. Null where none stand there, or where they are not all alike.
 */
export function tabRows(lines: readonly string[]): { readonly blocks: readonly Block[]; readonly used: number } | null {
  const end = lines.findIndex((line) => !line.includes('\t'));
  const rows = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.split('\t').map((cell) => cell.trim()));
  const [head] = rows;
  if (head === undefined || rows.length < fewestRows) return null;
  // A row whose last cells are empty has lost its last tabs.
  if (head.length > 2 && rows.every(({ length }) => length <= head.length))
    return head.some((label) => label === '' || /\d/.test(label))
      ? null
      : { blocks: [{ type: 'table', header: head, rows: rows.slice(1) }], used: rows.length };
  if (head.length !== 2 || !rows.every(({ length }) => length === 2)) return null;
  const isBox = rows.every(
    ([label = '', value]) => /^\p{Lu}[\p{L}' -]+$/u.test(label) && label.length <= longestLabel && value !== '',
  );
  return isBox
    ? {
        blocks: rows.map(([label = '', value = '']): Block => ({
          type: 'infobox',
          line: { label, value, citations: [] },
        })),
        used: rows.length,
      }
    : null;
}
