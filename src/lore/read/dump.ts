/**
 * What is left in the plain text of dumped wiki pages: emphasis as `_words_`, the subject in capitals, file names, categories, the
 * numbers of notes, brackets that lost what they held, and the values of a template that was cut open.
 */

const emphasis = /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu;
const fileName = /^\S+\.(?:jpe?g|png|svg|gif|webp|tiff?)(?:\s+|$)/gim;
const fileLink = /\[\[(?:File|Image):[^\]|\n]*\]\] */gi;
const noteLine = /^\[\d{1,3}\](?:\s.*)?$/gm;
const category = /^.*?\bCategory:\p{L}.*$/gmu;
const otherWiki = /^[a-z]{2,3}:\p{Lu}\S*(?: \S+){0,4}$/gmu;
/** Buttons of the page, its licence, its categories, a warning: they speak of the page, not of its subject. */
const buttons =
  'EXPLORE|MAIN PAGE|DISCUSS(?:ION)?|ALL PAGES|COMMUNITY|EDIT(?: SOURCE)?|VIEW SOURCE|HISTORY|TALK|SHARE|RECENT CHANGES|RANDOM PAGE|SIGN IN|LOG IN|SEARCH|HOME|MENU|HELP|FORUMS?|BLOGS?|WIKI';
const pageLines: readonly RegExp[] = [
  new RegExp(`^[ \\t]*(?:${buttons})(?:[ \\t|•·]+(?:${buttons}))+(?: \\(\\d+\\))?[ \\t]*$`, 'gim'),
  /^[ \t]*(?:EDIT|HISTORY|DISCUSS(?:ION)?|TALK|VIEW SOURCE|SHARE)(?: \(\d+\))?[ \t]*$/gm,
  /^(?:View source|Edit source)[ \t]*$/gim,
  /^.*\b(?:content|text|article|page)s? (?:is|are) available under\b.*$/gim,
  /^\W*spoilers?\b.{0,80}\b(?:follow|ahead|below)\b\W*$/gim,
  /^in: \p{Lu}[^.]*$/gmu,
  /^Categories:? .*$/gm,
];
const emptyBrackets = / ?\((?:[^()\n]{0,60}[;,]\s*|[\s;,/]*)\)(?: ;(?= ))?/g;

export function withoutLeftovers(text: string): string {
  const plain = openTemplate(text)
    .replace(emphasis, '$1')
    .replace(noteLine, '')
    .replace(fileLink, '')
    .replace(fileName, '')
    .replace(category, '')
    .replace(otherWiki, '')
    .replace(emptyBrackets, '');
  return subjectInSmall(pageLines.reduce((kept, line) => kept.replace(line, ''), plain));
}

/** At least so many values stand in what is taken for a template. */
const fewestValues = 3;
const value = /\|\s*([A-Za-z][\w ]{0,30}?)\s*=/g;
const layout =
  /\d|^(?:image|flag|symbol|coat|map|caption|footnote|title|year|name|native|conventional|common name|alt|p|s|life ?span|event|date|stat|status)(?:[ _]|$)/i;

/** "…|capital = Tarn |religion = Lamps}} The League was …": the values as lines of labels, before the text. */
function openTemplate(text: string): string {
  const end = text.indexOf('}}');
  // Where a template's beginning is left too, another reader takes the page.
  const head = end < 0 ? '' : text.slice(0, end).replace(/\{\{!\}\}/g, '|');
  const close = end < 0 ? -1 : lastClose(text);
  if (close < 0 || head.includes('{{Infobox')) return text;
  const box = text.slice(0, close).replace(/\{\{!\}\}[^|]*/g, '');
  const starts = [...box.matchAll(value)];
  if (starts.length < fewestValues) return text;
  const lines = starts.flatMap((start, at) => {
    const label = (start[1] ?? '').replace(/_/g, ' ').trim();
    const own = box
      .slice(start.index + start[0].length, starts[at + 1]?.index ?? box.length)
      .replace(/[\s|]+$/, '')
      .trim()
      .replace(/\s*\n\s*/g, ', ');
    return own === '' || layout.test(label) ? [] : [`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${own}`];
  });
  return `${lines.join('\n')}\n\n${text.slice(close + 2).trimStart()}`;
}

/** Where the template ends: the first closing braces that no opening ones of the first lines belong to. */
function lastClose(text: string): number {
  let depth = 0;
  for (const mark of text.matchAll(/\{\{|\}\}/g)) {
    if (mark[0] === '{{') depth += 1;
    else if (depth > 0) depth -= 1;
    else return mark.index;
  }
  return -1;
}

const capitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}'-]{2,}|(?<= )\p{Lu}{2}(?= \p{Lu}{2}))(?:,? \p{Lu}[\p{Lu}'-]+)*(?![\p{L}\p{N}])/u;
const small = new Set(['of', 'the', 'and', 'in', 'on', 'at', 'to', 'for', 'de', 'von', 'van']);

/** "MARESH, LADY OF TARN, was": a subject whose bold face became capitals, where the text writes the name in small letters too. */
function subjectInSmall(text: string): string {
  const paragraph = /^.*?[.!?](?=\s|$)/m.exec(text);
  const match = paragraph === null ? null : capitals.exec(paragraph[0]);
  if (paragraph === null || match === null) return text;
  const rest = text.slice(paragraph.index + match.index + match[0].length);
  const words = match[0].match(/[\p{Lu}'-]{4,}/gu) ?? [];
  const isWritten = words.some((word) => new RegExp(`(?<!\\p{L})${titled(word)}(?!\\p{Ll}{2})`, 'u').test(rest));
  if (!isWritten) return text;
  const written = match[0].replace(/[\p{Lu}'-]+/gu, (word, at: number) =>
    at > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : titled(word),
  );
  const at = paragraph.index + match.index;
  const isFirst = /(?:^|\n)\s*$/.test(text.slice(0, at));
  const led = /^The /.test(written) && !isFirst ? `the ${written.slice(4)}` : written;
  return text.slice(0, at) + led + rest;
}

/** "Qo'noS" has a capital in the middle, but who can tell; "O'BRIEN" is O'Brien. */
const titled = (word: string): string =>
  word.toLowerCase().replace(/^\p{L}|(?<=-)\p{L}|(?<=^o')\p{L}/gu, (letter) => letter.toUpperCase());
