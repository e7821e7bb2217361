/** CSV and TSV with a header row, as spreadsheets write them: any of three separators, quotes, line breaks in cells. */
import { CsvError, parse } from 'csv-parse/sync';
import { take } from './draft.ts';
import type { Taken } from './draft.ts';
import { difficultyOf, entriesAStep, listName, read } from './reader.ts';
import type { Read } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Refused } from './reasons.ts';
import type { Steps } from './steps.ts';

/** Between several accepted answers or hints in one cell. */
export const cellSeparator = '|';
const separators = [',', ';', '\t'] as const;

const columnNames: Readonly<Record<string, string>> = {
  'correct answer': 'answer',
  correct: 'answer',
  'accepted answers': 'accepted',
  category: 'topic',
  source: 'citation',
};

function columnOf(cell: string): string {
  const plain = cell
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  const wrong = /^wrong(?: answer| option)? ?(\d)$/.exec(plain)?.[1];
  return wrong === undefined ? (columnNames[plain] ?? plain) : `wrong${wrong}`;
}

/** The separator under which the first line is a header with a question and an answer; null for any other text. */
export function tableSeparator(text: string): string | null {
  const header = text.slice(0, 2000).trimStart().split('\n')[0] ?? '';
  return (
    separators.find((separator) => {
      const columns = header.split(separator).map((cell) => columnOf(cell.replace(/"/g, '')));
      return columns.includes('question') && columns.includes('answer');
    }) ?? null
  );
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export function* readTable(text: string, fileName: string, separator: string): Steps<Read> {
  const { rows, faults } = rowsOf(text, separator);
  const [header, ...others] = rows;
  const columns = (header?.cells ?? []).map(columnOf);
  const list = listName(fileName);
  const taken: Taken[] = [];
  for (const [at, row] of others.entries()) {
    if (at > 0 && at % entriesAStep === 0) yield;
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    taken.push(questionOf(row, columns, list));
  }
  return read('table', taken, faults);
}

function rowsOf(text: string, separator: string): { rows: readonly Row[]; faults: readonly Refused[] } {
  const faults: Refused[] = [];
  const rows: Row[] = [];
  parse(text, {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (cells: readonly string[], { lines }) => {
      // `lines` counts to the row's end.
      rows.push({ cells, line: lines - cells.join('').split('\n').length + 1 });
      return null;
    },
    on_skip: (fault) => {
      const line = fault instanceof CsvError && typeof fault['lines'] === 'number' ? fault['lines'] : 1;
      faults.push(refuse('quote-not-closed', line));
      return undefined;
    },
  });
  return { rows, faults };
}

function questionOf({ cells, line }: Row, columns: readonly string[], list: string): Taken {
  const named = new Map(columns.map((column, at) => [column, unguarded(cells[at] ?? '')]));
  const cell = (name: string): string => named.get(name)?.trim() ?? '';
  const stem = cell('question');
  if (cells.slice(columns.length).some((extra) => extra.trim() !== '')) return refuse('too-many-cells', line, stem);
  const difficulty = difficultyOf(cell('difficulty'));
  if (difficulty === undefined) return refuse('bad-difficulty', line, stem);
  const several = (name: string): readonly string[] =>
    cell(name)
      .split(cellSeparator)
      .filter((part) => part.trim() !== '');
  const wrong = columns.filter((column) => /^wrong\d$/.test(column)).map(cell);
  const credited = { author: orNull(cell('author')), licence: orNull(cell('licence')), list: orNull(cell('list')) };
  return take(
    {
      stem,
      answer: cell('answer'),
      accepted: several('accepted'),
      wrong: wrong.filter((option) => option !== ''),
      topic: cell('topic'),
      difficulty,
      citation: cell('citation'),
      explanation: cell('explanation'),
      hints: several('hints'),
      credit: { ...credited, list: credited.list ?? list },
    },
    line,
  );
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A spreadsheet would carry out what begins like a formula, so such a cell is written with an apostrophe before it. */
const unguarded = (cell: string): string => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell);
export const guarded = (cell: string): string => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell);
