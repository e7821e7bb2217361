import { isDictionaryWord } from '../words/language.ts';
import type { Block } from './document.ts';

/**
 * Tables whose cells are parted by nothing but blanks: under "Name Registry Captain Seen in" the row "TSS Marl TC-201 Hale Ord
 * ABC …". What a column is called tells what its cells look like. Where a cell ends is taken for known only if the row shows it;
 * the rest of the row stands as a note.
 */

const fewestRows = 3;
const longest = 160;
const restLabel = 'Note';

type Sort = 'code' | 'person' | 'state' | 'text';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const firstLabels = words(
  'name names ship ships vessel vessels station planet world place person member class faction house',
);
const codes = words('registry registration designation number code');
const people = words('captain commander leader ruler king queen head governor founder master admiral general chief');
const states = words('fate status outcome');
const others = words(
  'type class builder homeworld affiliation account notes role rank office seat year date seen first allegiance',
);

/** The table whose column names stand in `all[start]`, and how many lines it takes; null where none does. */
export function columnRows(
  all: readonly string[],
  start: number,
): { readonly block: Block; readonly used: number } | null {
  const head = all[start] ?? '';
  const labels = labelsOf(head);
  if (labels === null) return null;
  const lines = all.slice(start, start + 200);
  const end = lines.findIndex((line, at) => at > 0 && (line === '' || line.length > longest || /[^.]\.$/.test(line)));
  const body = lines.slice(1, end < 0 ? lines.length : end);
  if (body.length < fewestRows) return null;
  const around = [...all.slice(0, start), ...all.slice(start + body.length + 1)].join('\n');
  const isGlued = /\p{Ll}\p{Lu}/u.test(head);
  const rows = body.map((line) => rowOf(line, labels, isGlued, around));
  if (rows.filter((row) => row !== null).length < body.length) return null;
  return {
    block: { type: 'table', header: [...labels, restLabel], rows: rows.flatMap((row) => (row === null ? [] : [row])) },
    used: body.length + 1,
  };
}

/** "Name Registry Seen in" → three; null where the words name no columns. */
function labelsOf(line: string): string[] | null {
  if (line.length > 80 || !/^\p{Lu}[\p{L} ]+$/u.test(line)) return null;
  const labels = line.split(/ (?=\p{Lu})|(?<=\p{Ll})(?=\p{Lu})/u);
  const sorts = labels.map((label) => label.toLowerCase());
  const known = sorts.slice(1).filter((label) => sortOf(label) !== 'text' || others.has(label.split(' ')[0] ?? ''));
  return labels.length >= 3 && labels.length <= 6 && firstLabels.has(sorts[0] ?? '') && known.length >= 2
    ? labels
    : null;
}

function sortOf(label: string): Sort {
  const word = label.toLowerCase();
  return codes.has(word) ? 'code' : people.has(word) ? 'person' : states.has(word) ? 'state' : 'text';
}

const code = / (?:(?=\S*\d)[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]+)+|[Nn]one|[Uu]nknown|civilian)(?=[ ,]|$)/u;
const state =
  / (?=(?:Destroyed|Lost|Sunk|Scrapped|Decommissioned|Retired|Active|Captured|Missing|Dead|Killed|Alive|Deceased|Scuttled|Unknown|In service)\b[^"]*$)/u;

/** The cells of a row and, last, what of it could not be parted; null where not even its name could be told. */
function rowOf(line: string, labels: readonly string[], isGlued: boolean, around: string): string[] | null {
  const cells = labels.map(() => '');
  const sorts = labels.map(sortOf);
  const joint = line.search(/(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll})(?<!\b(?:Mc|Mac|De|Van))/u);
  let rest: string;
  if (isGlued) {
    if (joint < 0) return null;
    cells[0] = line.slice(0, joint);
    rest = line.slice(joint);
  } else {
    const found = sorts[1] === 'code' ? code.exec(line) : null;
    if (found === null) return null;
    const name = line.slice(0, found.index);
    // The picture's name before the link.
    cells[0] = joint > 0 && joint < name.length ? name.slice(joint) : name;
    const written = found[0].trim();
    if (/\d/.test(written)) cells[1] = written;
    rest = line.slice(found.index + found[0].length);
    // "TC-1, later TC-2": more than a code stands there.
    if (rest.startsWith(',')) return [...withCode(cells, ''), `${written}${rest}`.trim()];
  }
  rest = rest.trim();
  const last = labels.length - 1;
  if (sorts[last] === 'state') {
    const at = ` ${rest}`.search(state);
    if (at >= 0) {
      cells[last] = rest.slice(at);
      rest = rest.slice(0, at).trim();
    }
  }
  const next = isGlued ? 1 : 2;
  const end = sorts[next] === 'person' ? endOfPerson(rest, around) : isGlued ? endOfSort(rest) : null;
  if (end !== null && end > 0) {
    cells[next] = rest.slice(0, end);
    rest = rest.slice(end).trim();
    const open = labels.flatMap((_, at) =>
      at > next && cells[at] === '' && (at < last || sorts[last] !== 'state') ? [at] : [],
    );
    const [only] = open;
    if (only !== undefined && open.length === 1) {
      cells[only] = rest;
      rest = '';
    }
  }
  return [...cells, rest];
}

const withCode = (cells: readonly string[], value: string): string[] =>
  cells.map((cell, at) => (at === 1 ? value : cell));

const person =
  /^(?:(?:Fleet )?(?:Captain|Commander|Admiral|General|Colonel|Major|Lieutenant|Lord|Lady|Sir|King|Queen) )?/u;

/** Where a person's name ends: before what is no name's word, or where the text has the same name elsewhere. */
function endOfPerson(text: string, around: string): number | null {
  const title = person.exec(text)?.[0].length ?? 0;
  const [whole = ''] =
    /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*/u.exec(text.slice(title)) ?? [];
  const names = whole === '' ? [] : whole.split(' ');
  const behind = text.slice(title + whole.length);
  if (names.length === 0 || /^[;&/(]| [(]/.test(behind.slice(0, 2)) || /^ (?:and|or|of)\b/.test(behind)) return null;
  for (let count = Math.min(3, names.length); count > 0; count -= 1) {
    const name = names.slice(0, count).join(' ');
    const isClosed = count === names.length && count <= 2 + (/\./.test(name) ? 1 : 0);
    const isEnd =
      isClosed ||
      (count > 1 && new RegExp(`${name}(?! \\p{Lu})`, 'u').test(around)) ||
      (count === 2 && startsCell(names[count]));
    if (isEnd && (count > 1 || isClosed)) return title + name.length;
  }
  return null;
}

/** "Novels" behind a name of two words: a plural is no part of it. */
const startsCell = (word: string | undefined): boolean =>
  word !== undefined &&
  /s$/.test(word) &&
  isDictionaryWord(word.toLowerCase()) &&
  isDictionaryWord(word.toLowerCase().replace(/s$/, ''));

/** "Patrol vessel" of "Patrol vessel Voth in service": what kind of thing it is ends before a name. */
function endOfSort(text: string): number | null {
  const [kind = ''] = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*(?= \p{Lu})/u.exec(text) ?? [];
  const next = /^ (\p{Lu}[\p{L}'’-]*)/u.exec(text.slice(kind.length))?.[1] ?? '';
  return kind === '' || isDictionaryWord(next.toLowerCase()) ? null : kind.length;
}
