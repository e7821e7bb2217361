import type { Article } from '../data/article.ts';
import type { Block } from '../read/document.ts';
import { citedSentences, splitSentences } from './sentences.ts';
import type { Form } from '../model.ts';
import { tokenise, type NameToken } from '../names/names.ts';

/** One sentence, caption, infobox line, table row or list item before names and dates are found in it. */
export interface Line {
  readonly sourceId: string;
  readonly section: string;
  readonly text: string;
  readonly form: Form;
  readonly citations: readonly string[];
  /** Paragraph within the article: dates such as "the following year" look back no further than the section. */
  readonly paragraph: number;
  readonly cells?: Cells;
}

const tokensByLine = new WeakMap<Line, readonly NameToken[]>();

/** The words of a line; several stages ask for them, so they are found once. */
export function tokensOf(line: Line): readonly NameToken[] {
  const known = tokensByLine.get(line);
  if (known !== undefined) return known;
  const tokens = tokenise(line.text);
  tokensByLine.set(line, tokens);
  return tokens;
}

/** The structure that a row or an infobox line had. */
interface Cells {
  /** The column's or line's label. */
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

/** Sections that list books: an entry is one line, whatever full stops it has. */
export const bookSections = /\b(?:references|bibliography|further reading|sources|literature|works cited|footnotes)\b/i;

const opensWithDate =
  /^(?:(?:early|mid|late|c\.|ca\.|circa)[- ]?)?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+ |(?:\p{Lu}\p{L}+ ){0,2})?\d{3,5}\b/u;
/** "2369", "Early 2370:", "14 May 2371": an entry of a timeline that only heads those under it. */
const dateAlone =
  /^(?:(?:[Ee]arly|[Mm]id|[Ll]ate|c\.|ca\.|[Cc]irca)[- ]?)?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+,? |(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)(?: \d{1,2},)? )?\d{3,5}(?: (?:BC|BCE|AD|CE|BBY|ABY|[A-Z]{2}))?:?$/u;

/** An article's blocks as lines, in reading order, each with the headings it stands under. */
export function linesOf(article: Article): Line[] {
  const lines: Line[] = [];
  const headings: { level: number; text: string }[] = [];
  let entry = '';
  article.blocks.forEach((block, paragraph) => {
    if (block.type !== 'item' || opensWithDate.test(block.text)) entry = '';
    const next = article.blocks[paragraph + 1];
    // "1999", "2001", "2003" one below the other are a list of years.
    if (
      block.type === 'item' &&
      dateAlone.test(block.text) &&
      next?.type === 'item' &&
      !opensWithDate.test(next.text)
    ) {
      entry = block.text.replace(/:$/, '');
      return;
    }
    if (block.type === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push({ level: block.level, text: block.text });
      return;
    }
    const section = [...headings.map((heading) => heading.text), ...(entry === '' ? [] : [entry])].join(' / ');
    const whole = block.type === 'item' && bookSections.test(section);
    const bare: Bare[] = whole ? [{ text: block.text, form: 'item', citations: [] }] : blockLines(block, article);
    for (const line of bare) lines.push({ sourceId: article.source.id, section, paragraph, ...line });
  });
  return lines;
}

type Bare = Pick<Line, 'text' | 'form' | 'citations'> & { readonly cells?: Cells };

function blockLines(block: Block, article: Article): Bare[] {
  if (block.type === 'paragraph') return cited(block.text, 'prose', article);
  if (block.type === 'item') return cited(block.text, 'item', article);
  if (block.type === 'caption') return cited(block.text, 'caption', article);
  if (block.type === 'infobox') {
    const { label, value, citations } = block.line;
    return [{ text: `${label}: ${value}`, form: 'infobox', citations, cells: { labels: [label], values: [value] } }];
  }
  if (block.type === 'table') return block.rows.flatMap((row) => rowLine(block.header, row));
  if (block.type === 'names') {
    const subject = block.label;
    return [
      {
        text: `${subject}: ${block.names.join(', ')}`,
        form: 'row',
        citations: [],
        cells: { labels: block.names.map(() => subject), values: block.names },
      },
    ];
  }
  return [];
}

function cited(text: string, form: Form, article: Article): Bare[] {
  const sentences = citedSentences(text, article.reach);
  if (sentences.length === 0) return splitSentences(text).map((one) => ({ text: one, form, citations: [] }));
  return sentences.map((sentence) => ({ ...sentence, form }));
}

function rowLine(header: readonly string[], row: readonly string[]): Bare[] {
  const filled = row.map((value, index) => ({ label: header[index] ?? '', value })).filter(({ value }) => value !== '');
  if (filled.length === 0) return [];
  const text = filled
    .map(({ label, value }, index) => (index === 0 || label === '' ? value : `${label}: ${value}`))
    .join(' | ');
  return [
    {
      text,
      form: 'row',
      citations: [],
      cells: { labels: filled.map(({ label }) => label), values: filled.map(({ value }) => value) },
    },
  ];
}
