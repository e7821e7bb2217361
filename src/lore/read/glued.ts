import { kindBySuffix } from '../names/lexicon.ts';
import type { Block } from './document.ts';

/**
 * Tables of scraped wikis lose their cell borders: "Faction VothVoth Open warfare" was an icon (its alternative text
 * "Faction Voth"), a link "Voth" and a cell "Open warfare". These functions find the borders again from what the rows
 * have in common.
 */

const glue = /(?<=[\p{Ll}\d)])(?=\p{Lu})(?<!\b(?:Mc|Mac|De|La|Le))/u;
const upperGlue = /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u;

/** "Breen ConfederacyCardassian Union" → two names; " • " and " · " part names as well. */
export function splitGluedNames(text: string): string[] {
  return text
    .replace(/\s*\((\p{L}[^)]*)\)/gu, ' • $1 • ')
    .split(/\s+[•·|]\s+/)
    .flatMap((part) => part.split(glue))
    .flatMap((part) => part.split(upperGlue))
    .map((name) => name.replace(/^[•·|\s]+|[•·|\s]+$/g, ''))
    .filter((name) => name.length > 1);
}

/** A table from lines that share their first word, or null where there is none. */
export function ungluedTable(lines: readonly string[]): Block | null {
  const icon = (lines[0] ?? '').split(' ')[0] ?? '';
  const marked = lines.filter((line) => line.startsWith(`${icon} `)).length;
  if (marked < lines.length * 0.8) return null;
  const rows = lines.map((line) => linkAndRest(line, icon));
  const glued = rows.filter((row) => row.glued).length;
  if (glued < rows.length * 0.6) return null;
  const headerLine = rows[0]?.glued === false ? (lines[0] ?? '') : null;
  const body = headerLine === null ? rows : rows.slice(1);
  const strength = valueStrength(body.map((row) => row.text));
  return {
    type: 'table',
    header: headerLine === null ? [icon, 'Relation'] : [icon, headerLine.slice(icon.length + 1)],
    rows: body.map((row) => splitCells(row, strength)),
  };
}

interface GluedRow {
  readonly glued: boolean;
  /** The icon's own name, a hint for where the link begins and ends. */
  readonly icon: string;
  /** Link and value, still run together by a blank. */
  readonly text: string;
}

function linkAndRest(line: string, icon: string): GluedRow {
  const rest = line.startsWith(`${icon} `) ? line.slice(icon.length + 1) : line;
  for (let length = Math.min(rest.length >> 1, 60); length >= 2; length -= 1) {
    const name = rest.slice(0, length);
    if (rest.startsWith(name, length) && !name.endsWith(' '))
      return { glued: true, icon: name, text: rest.slice(length) };
  }
  const border = firstBorder(rest);
  return border === null
    ? { glued: false, icon: '', text: rest }
    : { glued: true, icon: rest.slice(0, border), text: rest.slice(border) };
}

function firstBorder(text: string): number | null {
  const at = [glue, upperGlue].map((border) => text.search(border)).filter((found) => found > 0);
  return at.length === 0 ? null : Math.min(...at);
}

/** How sure it is that a run of words at a row's end is a value: values begin alike from row to row, names do not. */
function valueStrength(texts: readonly string[]): (suffix: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const suffix of suffixesOf(text)) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  const leads = new Map<string, number>();
  for (const text of texts) {
    const repeated = suffixesOf(text).find((suffix) => (counts.get(suffix) ?? 0) > 1);
    if (repeated !== undefined) leads.set(leadOf(repeated), (leads.get(leadOf(repeated)) ?? 0) + 1);
  }
  return (suffix) => leads.get(leadOf(suffix)) ?? 0;
}

function suffixesOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}

/** The word or two that a value begins with: "Open warfare", "Member". */
const leadOf = (text: string): string => {
  const [first = '', second = ''] = text.split(' ');
  const bare = (word: string): string => word.replace(/[,.;]+$/, '');
  return /^[a-z]/.test(second) && first === bare(first) ? `${first} ${bare(second)}` : bare(first);
};

function splitCells(row: GluedRow, strength: (suffix: string) => number): string[] {
  const suffixes = suffixesOf(row.text);
  const best = suffixes.reduce(
    (kept, suffix) => (strength(suffix) > strength(kept) ? suffix : kept),
    suffixes[0] ?? '',
  );
  const name = row.text.slice(0, row.text.length - best.length).trim();
  const icon = row.text.startsWith(`${row.icon} `) ? row.icon : '';
  const overran = icon !== '' && / [a-z]/.test(name.slice(icon.length).replace(/ \([^)]*\)/, ''));
  if (strength(best) > 0 && !overran) return [name, best];
  const byIcon = icon === '' ? (row.text.split(' ')[0] ?? '') : icon;
  const [next = '', ...rest] = row.text.slice(byIcon.length).trim().split(' ');
  // The icon "Tarnish" before "Tarnish Empire Hostile": the link has a word more than its icon, or three before "United League of Reeds".
  const more = /^of$/.test(rest[0] ?? '') && /^\p{Lu}/u.test(rest[1] ?? '') ? 2 : 0;
  return kindBySuffix.has(next.toLowerCase()) && rest.length > more
    ? [[byIcon, next, ...rest.slice(0, more)].join(' '), rest.slice(more).join(' ')]
    : [byIcon, [next, ...rest].join(' ')];
}
