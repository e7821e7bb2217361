/** Reads a file of a test's own words. */
import { readEntries } from '../../../src/quiz/formats/index.ts';
import type { ReadFile, ReadOptions } from '../../../src/quiz/formats/index.ts';
import { finish } from '../../../src/quiz/formats/steps.ts';

export const readFile = (fileName: string, text: string, options?: ReadOptions): ReadFile =>
  finish(readEntries(fileName, text, options));

/** Question, answer, then the other accepted ones. */
export const typedOf = ({ entries }: ReadFile): readonly (readonly string[])[] =>
  entries.map(({ entry: { stem, answer, accepted } }) => [stem, answer, ...accepted]);

/** "line: reason" for all that was not taken. */
export const refusedOf = ({ refused }: ReadFile): readonly string[] =>
  refused.map(({ line, why }) => `${String(line)}: ${why}`);
