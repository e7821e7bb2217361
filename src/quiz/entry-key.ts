import { createHash } from 'node:crypto';
import type { EntryText } from './entry.ts';
import { sameness } from './formats/draft.ts';

/** Equal for entries that ask the same and have the same answer, but for case, quotes and spaces: 16 characters. */
export const entryKey = ({ stem, answer }: Pick<EntryText, 'stem' | 'answer'>): string =>
  createHash('sha256')
    .update(`${sameness(stem)}\n${sameness(answer)}`)
    .digest('base64url')
    .slice(0, 16);
