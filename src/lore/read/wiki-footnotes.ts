import { citationMarks } from './document.ts';

const full = /<ref((?:\s[^<>/]*)?)>([\s\S]*?)<\/ref>/gi;
const empty = /<ref(\s[^<>]*?)\/>/gi;
const shortNotes = /\{\{(?:sfn|harvnb|sfnp)\|([^{}]*)\}\}/gi;
const citeTemplate = /\{\{(?:cite|citation)\b(?! needed)[^|{}]*\|([^{}]*)\}\}/gi;

/** Brings the footnotes of wiki markup back to their places, as marked citations: `<ref>`, named ones, `{{sfn}}`, `{{cite …}}`. */
export function footnotesInPlace(markup: string): string {
  const text = markup.replace(/<!--[\s\S]*?-->/g, '');
  const named = new Map<string, string>();
  for (const [, attributes = '', body = ''] of text.matchAll(full)) {
    const name = nameIn(attributes);
    if (name !== '') named.set(name, body);
  }
  return text
    .replace(full, (_, attributes: string, body: string) => (attributes.includes('group') ? '' : marked(body)))
    .replace(empty, (_, attributes: string) => marked(named.get(nameIn(attributes)) ?? ''))
    .replace(shortNotes, (_, values: string) => marked(shortNote(values)))
    .replace(citeTemplate, (_, values: string) => cited(values));
}

const nameIn = (attributes: string): string => /name\s*=\s*"?([^"/>]+?)"?\s*$/.exec(attributes.trim())?.[1] ?? '';

function marked(body: string): string {
  const plain = body
    .replace(citeTemplate, (_, values: string) => cited(values))
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
    .replace(/\[https?:\S+ ?([^\]]*)\]/g, '$1')
    .replace(/'''/g, '')
    .replace(/''([^']+(?:'[^']+)*)''/g, '"$1"')
    .replace(/[<>{}\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? '' : ` ${citationMarks.open}${plain}${citationMarks.close}`;
}

/** `Mallin|1964|p=71` → `Mallin 1964, p. 71`. */
function shortNote(values: string): string {
  const parts = values.split('|').map((part) => part.trim());
  const page = parts.map((part) => /^pp?\s*=\s*(.+)$/.exec(part)?.[1]).find((found) => found !== undefined);
  const words = parts.filter((part) => !part.includes('=')).join(' ');
  return page === undefined ? words : `${words}, p. ${page}`;
}

/** The named values of a cite template as a line of a bibliography: `Dara Mallin, "Title", Place 1964`. */
function cited(values: string): string {
  const named = new Map<string, string>();
  for (const part of values.split('|')) {
    const [, key, value] = /^\s*([\w-]+)\s*=\s*([\s\S]*?)\s*$/.exec(part) ?? [];
    if (key !== undefined && value !== undefined && value !== '') named.set(key.toLowerCase(), value);
  }
  const first = named.get('first') ?? named.get('first1') ?? '';
  const last = named.get('last') ?? named.get('last1') ?? named.get('author') ?? '';
  const title = named.get('title') ?? '';
  const published = `${named.get('location') ?? ''} ${named.get('year') ?? named.get('date') ?? ''}`.trim();
  return [`${first} ${last}`.trim(), title === '' ? '' : `"${title}"`, published]
    .filter((part) => part !== '')
    .join(', ');
}
