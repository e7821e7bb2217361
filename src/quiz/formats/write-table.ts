/** Questions as CSV for a spreadsheet; `table.ts` reads it back. Who added what is not in it: our own format has that. */
import type { EntryText } from '../entry.ts';
import { entryTextLimits } from './limits.ts';
import { cellSeparator, guarded } from './table.ts';

const quoted = (cell: string): string => `"${guarded(cell).replace(/"/g, '""')}"`;

/** With a byte order mark, without which spreadsheets take it for an older encoding. */
export function writeTable(entries: readonly EntryText[]): string {
  const most = Math.max(3, ...entries.map(({ wrong }) => wrong.length));
  const wrongColumns = Array.from({ length: Math.min(most, entryTextLimits.wrong) }, (_, at) => `wrong${at + 1}`);
  const header = [
    ...['question', 'answer', ...wrongColumns, 'accepted', 'topic', 'difficulty', 'citation'],
    ...['explanation', 'hints', 'author', 'licence', 'list'],
  ];
  const rows = entries.map((entry) => [
    ...[entry.stem, entry.answer, ...wrongColumns.map((_, at) => entry.wrong[at] ?? '')],
    ...[entry.accepted.join(cellSeparator), entry.topic ?? '', entry.difficulty ?? '', entry.citation ?? ''],
    ...[entry.explanation ?? '', entry.hints.join(cellSeparator)],
    ...[entry.credit?.author ?? '', entry.credit?.licence ?? '', entry.credit?.list ?? ''],
  ]);
  return `\ufeff${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
