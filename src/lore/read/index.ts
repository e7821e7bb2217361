import type { Reader } from './document.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readMediaWiki } from './mediawiki.ts';
import { readPlain } from './plain.ts';

export type TextFormat = 'markdown' | 'plain' | 'mediawiki' | 'html';

export const readers: Readonly<Record<TextFormat, Reader>> = {
  markdown: readMarkdown,
  plain: readPlain,
  mediawiki: readMediaWiki,
  html: readHtml,
};

const endings: readonly (readonly [RegExp, TextFormat])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:wiki|wikitext|mediawiki|mw)$/i, 'mediawiki'],
];
const markdownSigns = [/^#{1,6} \S/m, /^\|.+\|\s*$/m, /^\s*[-*] \*\*[^*]+\*\*/m, /^\*Caption:\*/m];
const wikiSigns = [/\[\[[^[\]\n]+\]\]/, /^={2,5}[^=\n]+={2,5}\s*$/m, /'''[^'\n]+'''/, /^\s*\{\{/m, /^\{\|/m];

/** The format of a text by its name, else by its marks. */
export function guessFormat(name: string, text: string): TextFormat {
  const named = endings.find(([ending]) => ending.test(name))?.[1];
  if (named !== undefined) return named;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<body|<div|<p>|<h1)/i.test(text)) return 'html';
  if (wikiSigns.filter((sign) => sign.test(text)).length >= 2) return 'mediawiki';
  return markdownSigns.some((sign) => sign.test(text)) ? 'markdown' : 'plain';
}
