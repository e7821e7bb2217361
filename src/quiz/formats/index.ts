/**
 * Lists of questions that people already have: any known format in, `EntryText` out, and a sentence with its line for all
 * that was not taken. The format is told from the content, not from the file's name.
 */
import type { Placed } from './draft.ts';
import { isRefused } from './draft.ts';
import { readQuiz, isQuiz, isTriviaNight, readTriviaNight } from './lancebot.ts';
import { categoriesIn, readLakeys } from './lakeys.ts';
import { fileLimits } from './limits.ts';
import { mergeSame } from './merge.ts';
import { openTriviaResults, readOpenTrivia } from './open-trivia.ts';
import { isOwn, readOwn } from './own.ts';
import { looksLikeBackticks, readBackticks } from './red-backticks.ts';
import { readRed } from './red.ts';
import { read } from './reader.ts';
import type { Read, ReadFile } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Refused } from './reasons.ts';
import type { Steps } from './steps.ts';
import { finish } from './steps.ts';
import { readTable, tableSeparator } from './table.ts';
import { field, readTree } from './tree.ts';
import type { Tree } from './tree.ts';

export type { Exported } from './own.ts';
export { writeOwn } from './own.ts';
export type { Placed } from './draft.ts';
export { fileLimits } from './limits.ts';
export type { Format, ReadFile } from './reader.ts';
export { reasons, reasonValues } from './reasons.ts';
export type { Refused } from './reasons.ts';
export type { Breathing } from './steps.ts';
export type { Sifted, Unfit } from './sift.ts';
export { sift } from './sift.ts';
export { finishInSlices } from './steps.ts';
export { writeRed } from './write-red.ts';
export { writeTable } from './write-table.ts';

export interface ReadOptions {
  /** Names of LakeYS categories by id, from `readCategories`. */
  readonly categories?: ReadonlyMap<string, string>;
}

export function* readEntries(fileName: string, text: string, options: ReadOptions = {}): Steps<ReadFile> {
  const { format, taken, faults, replaced } = yield* readAny(fileName, plainText(text), options);
  const good: Placed[] = [];
  const refused: Refused[] = [...faults];
  for (const one of taken) {
    if (isRefused(one)) refused.push(one);
    else if (good.length < fileLimits.entries) good.push(one);
    else {
      refused.push(refuse('too-many-entries', one.line, one.entry.stem));
      break;
    }
  }
  yield;
  const { placed, merged } = mergeSame(good);
  return { format, entries: placed, refused: refused.sort((a, b) => a.line - b.line), merged: merged + replaced };
}

/** Null for a file that is no list of LakeYS categories. */
export function readCategories(text: string): ReadonlyMap<string, string> | null {
  if (!text.includes('trivia_categories')) return null;
  return categoriesIn(finish(readTree(plainText(text))).root);
}

/** Without a byte order mark, carriage returns, and the three marks that the YAML reader keeps for itself. */
const plainText = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0002\u0018\u001f]/g, '');

function* readAny(fileName: string, text: string, { categories = new Map() }: ReadOptions): Steps<Read> {
  const isJson = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(fileName);
  if (isJson) {
    const line = brokenJsonLine(text);
    if (line !== null) return read('unknown', [], [refuse('not-json', line)]);
    yield;
  }
  const separator = isJson ? null : tableSeparator(text);
  if (separator !== null) return yield* readTable(text, fileName, separator);
  if (!isJson && looksLikeBackticks(text)) return yield* readBackticks(text, fileName);
  const tree = yield* readTree(text);
  const found = yield* readFromTree(tree, fileName, categories, isJson);
  return { ...found, faults: [...tree.faults, ...found.faults] };
}

function* readFromTree(
  { root }: Tree,
  fileName: string,
  categories: ReadonlyMap<string, string>,
  isJson: boolean,
): Steps<Read> {
  if (isOwn(root)) return yield* readOwn(root);
  const results = openTriviaResults(root);
  if (results) return yield* readOpenTrivia(root, results);
  const questions = field(root, 'questions');
  const isLakeys = questions?.kind === 'list' && questions.items.some((item) => field(item, 'question'));
  if (isLakeys) return yield* readLakeys(questions, fileName, categories);
  if (categoriesIn(root)) return read('lakeys-categories', []);
  if (isTriviaNight(root)) return yield* readTriviaNight(root, fileName);
  if (isQuiz(root)) return yield* readQuiz(root, fileName);
  // Any mapping could be one of Red's lists, but those are not written in JSON.
  if (root.kind === 'map' && !isJson) {
    const red = yield* readRed(root, fileName);
    if (red.taken.some((one) => !isRefused(one)) || /\.ya?ml$/i.test(fileName)) return red;
  }
  return read('unknown', [], [refuse('nothing-known', 1)]);
}

/** Null for valid JSON. */
function brokenJsonLine(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (fault) {
    const position = /at position (\d+)/.exec(fault instanceof Error ? fault.message : '')?.[1];
    const isEnd = fault instanceof Error && fault.message.includes('end of JSON');
    const before = isEnd ? text.trimEnd() : text.slice(0, Number(position ?? 0));
    return before.split('\n').length;
  }
}
