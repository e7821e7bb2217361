import { isDictionaryWord } from '../words/language.ts';
import type { Block } from './document.ts';

/**
 * Tables with a picture in each row: "BrannocBrannoc Steward Killed 301" was the picture's name, a link and two cells, under
 * the line "Name Office Fate". The header says how many cells there are; where they part is told by capitals and by what the
 * rows have in common.
 */
export function gluedRows(lines: readonly string[]): { block: Block; used: number } | null {
  const header = lines[0] ?? '';
  const labels = header.split(' ');
  if (labels.length < 2 || labels.length > 5 || !labels.every((label) => /^\p{Lu}[\p{L}/]*$/u.test(label))) return null;
  const rows: { name: string; rest: string }[] = [];
  for (const line of lines.slice(1)) {
    const row = doubledName(line);
    if (row === null) break;
    rows.push(row);
  }
  if (rows.length < 2) return null;
  const leads = leadCounts(rows.map((row) => row.rest));
  const cells = rows.map((row) => cellsOf(row, labels.length, leads));
  return { block: { type: 'table', header: labels, rows: cells }, used: rows.length + 1 };
}

function doubledName(line: string): { name: string; rest: string } | null {
  for (let length = Math.min(line.length >> 1, 60); length >= 2; length -= 1) {
    const name = line.slice(0, length);
    if (line.startsWith(name, length) && /^\p{Lu}.*\S$/u.test(name) && /^(?: |$)/.test(line.slice(length * 2)))
      return { name, rest: line.slice(length * 2).trim() };
  }
  return null;
}

/** How often each capitalised word appears in the rows: cells of one column begin alike, names do not. */
function leadCounts(rests: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rest of rests)
    for (const word of new Set(rest.split(' ').filter((one) => /^\p{Lu}/u.test(one))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const linking = /^(?:of|on|in|at|to|by|for|from|with|the|a|an|and|or|de|von|first|grand|high|chief|deputy)$/i;
const verbal = /^(?:Unknown|Alive|Active|Dead|None|Missing|Lost|Slain|Defunct|\p{Lu}\p{Ll}+ed)$/u;

function cellsOf(
  { name, rest }: { name: string; rest: string },
  count: number,
  leads: ReadonlyMap<string, number>,
): string[] {
  const words = rest.split(' ').filter((word) => word !== '');
  // The link may be longer than the picture's name: words that no dictionary has belong to it.
  let own = 0;
  while (borders(words, own).length + 1 > count - 1 && isUnknown(words[own], leads)) own += 1;
  const full = [name, ...words.slice(0, own)].join(' ');
  const starts = borders(words, own)
    .map((at) => ({ at, weight: weightOf(words[at] ?? '', leads) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, Math.max(0, count - 2))
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const edges = [own, ...starts, words.length];
  const cells = edges.slice(1).map((edge, index) => words.slice(edges[index], edge).join(' '));
  return [full, ...cells];
}

/** Indexes of words at which a new cell may begin. */
function borders(words: readonly string[], own: number): number[] {
  return words.flatMap((word, at) =>
    at > own && /^(?:\p{Lu}|\d)/u.test(word) && !/^\d/.test(word) && !linking.test(words[at - 1] ?? '') ? [at] : [],
  );
}

const isUnknown = (word: string | undefined, leads: ReadonlyMap<string, number>): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word) && (leads.get(word) ?? 0) < 2 && !isDictionaryWord(word.toLowerCase());

const weightOf = (word: string, leads: ReadonlyMap<string, number>): number =>
  (leads.get(word) ?? 0) + (verbal.test(word) ? 3 : 0);
