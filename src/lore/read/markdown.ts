import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Block, Document, InfoboxLine } from './document.ts';
import { fromHtml2text } from './html2text.ts';
import { asPlainMarkdown } from './pandoc.ts';
import { foldTypography, stripWikiMarks } from './typography.ts';

const marks = {
  row: (label: string, value: string) => `- **${label}:** ${value}`,
  heading: (name: string) => `## ${name}\n`,
};

const captionMark = /^(?:\*|_)*Caption:(?:\*|_)*\s*/i;
const labelLine = /^([A-Z][\w'/ -]{1,32}):\s+(\S.{0,160})$/;

/** Reads Markdown into blocks, by the tokens of `marked`. */
export function readMarkdown(markdown: string): Document {
  const blocks: Block[] = [];
  const { title: named, body } = asPlainMarkdown(fromHtml2text(foldTypography(markdown), marks));
  for (const token of lexer(body)) blocks.push(...blocksOf(token));
  const first = blocks[0];
  const title = first?.type === 'heading' && first.level === 1 ? first.text : null;
  return { title: named ?? title, blocks: title === null ? blocks : blocks.slice(1) };
}

function blocksOf(token: Token): Block[] {
  // Without extensions the lexer makes its own kinds of token only.
  const marked = token as MarkedToken;
  switch (marked.type) {
    case 'heading':
      return [{ type: 'heading', level: marked.depth, text: plain(marked.tokens) }];
    case 'paragraph':
      return isNavigation(marked.tokens) ? [] : paragraphBlocks(plain(marked.tokens));
    case 'list':
      return marked.items.flatMap(itemBlocks);
    case 'table':
      return [tableBlock(marked)];
    case 'blockquote':
      return marked.tokens.flatMap(blocksOf);
    case 'text':
      return paragraphBlocks(plainOf(marked));
    default:
      return [];
  }
}

/** "[Prev](…) [Next](…)": links with nothing said between them lead elsewhere. */
const isNavigation = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type }) => type === 'link') &&
  tokens.every((token) => token.type === 'link' || (token.type === 'text' && token.raw.trim() === ''));

function paragraphBlocks(text: string): Block[] {
  if (text === '') return [];
  if (captionMark.test(text)) return [{ type: 'caption', text: text.replace(captionMark, '').trim() }];
  return [{ type: 'paragraph', text }];
}

/** A bullet's own words first, then what is nested in it. "Label: value" bullets are infobox lines. */
function itemBlocks(item: Tokens.ListItem): Block[] {
  const nested = item.tokens.filter((token) => token.type === 'list');
  const own = plain(item.tokens.filter((token) => token.type !== 'list'));
  const bold = item.tokens[0] !== undefined && startsBold(item.tokens[0]);
  const labelled = bold ? labelLine.exec(own) : null;
  const blocks: Block[] = [];
  if (labelled?.[1] !== undefined && labelled[2] !== undefined) {
    const line: InfoboxLine = { label: labelled[1], value: labelled[2], citations: [] };
    blocks.push({ type: 'infobox', line });
  } else if (captionMark.test(own)) {
    blocks.push({ type: 'caption', text: own.replace(captionMark, '') });
  } else if (own !== '') {
    blocks.push({ type: 'item', text: own });
  }
  return [...blocks, ...nested.flatMap(blocksOf)];
}

function startsBold(token: Token): boolean {
  const inner = 'tokens' in token ? token.tokens : undefined;
  return inner?.[0]?.type === 'strong';
}

function tableBlock(table: Tokens.Table): Block {
  return {
    type: 'table',
    header: table.header.map((cell) => plain(cell.tokens)),
    rows: table.rows.map((row) => row.map((cell) => plain(cell.tokens))),
  };
}

function plain(tokens: readonly Token[]): string {
  return stripWikiMarks(tokens.map(plainOf).join('')).replace(/\s+/g, ' ').trim();
}

const blanks = new Set(['br', 'space']);
const wordless = new Set(['image', 'html']);

function plainOf(token: Token): string {
  if (blanks.has(token.type)) return ' ';
  if (wordless.has(token.type)) return '';
  const inner = 'tokens' in token ? token.tokens : undefined;
  if (inner?.[0] !== undefined) return inner.map(plainOf).join('');
  return 'text' in token && typeof token.text === 'string' ? unescapeEntities(token.text) : '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}
