import type { Reader } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

export type TextFormat = 'markdown' | 'plain';

export const readers: Readonly<Record<TextFormat, Reader>> = { markdown: readMarkdown, plain: readPlain };

const markdownSigns = [/^#{1,6} \S/m, /^\|.+\|\s*$/m, /^\s*[-*] \*\*[^*]+\*\*/m, /^\*Caption:\*/m];

/** The format of a text by its name, else by its marks. */
export function guessFormat(name: string, text: string): TextFormat {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return markdownSigns.some((sign) => sign.test(text)) ? 'markdown' : 'plain';
}
