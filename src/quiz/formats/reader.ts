/** What the readers of the formats give, and share. */
import type { Difficulty } from '../draw.ts';
import type { Placed, Taken } from './draft.ts';
import type { Refused } from './reasons.ts';
import { textIn } from './tree.ts';
import type { Node } from './tree.ts';

export type Format =
  | 'own'
  | 'red'
  | 'red-backticks'
  | 'open-trivia'
  | 'lakeys'
  /** A list of LakeYS categories: it has names, and no questions. */
  | 'lakeys-categories'
  | 'lancebot-quiz'
  | 'lancebot-trivia-night'
  | 'table'
  | 'unknown';

/** One by one, in the order of the file. */
export interface Read {
  readonly format: Format;
  readonly taken: readonly Taken[];
  /** Of the file, rather than of one question. */
  readonly faults: readonly Refused[];
  /** Questions that a later one of the same name replaces. */
  readonly replaced: number;
}

export interface ReadFile {
  readonly format: Format;
  /** In the order of the file, each question once. */
  readonly entries: readonly Placed[];
  /** By line. */
  readonly refused: readonly Refused[];
  /** Questions that stood there before: merged into those, or in Red's lists replacing them. */
  readonly merged: number;
}

export const read = (format: Format, taken: readonly Taken[], faults: readonly Refused[] = [], replaced = 0): Read => ({
  format,
  taken,
  faults,
  replaced,
});

/** "red/startrek.yaml" → "startrek". */
export const listName = (fileName: string): string =>
  fileName.replace(/^.*[/\\]/, '').replace(/\.(?:ya?ml|json|csv|tsv|txt)$/i, '');

/** Questions read between two steps. */
export const entriesAStep = 20;

/** Undefined for a word that is none of the three. */
export function difficultyOf(word: string | null): Difficulty | null | undefined {
  if (word === null) return null;
  const plain = word.trim().toLowerCase();
  if (plain === '') return null;
  return plain === 'easy' || plain === 'medium' || plain === 'hard' ? plain : undefined;
}

/** Undefined for a difficulty that is none of the three. */
export const difficultyIn = (node: Node): Difficulty | null | undefined => difficultyOf(textIn(node, 'difficulty'));
