import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Document, InfoboxLine } from './document.ts';
import { foldTypography, stripWikiMarks } from './typography.ts';

const captionMark = /^(?:\*|_)*Caption:(?:\*|_)*\s*/i;
const labelLine = /^([A-Z][\w'/ -]{1,32}):\s+(\S.{0,160})$/;

/** Reads Markdown (without front matter) into blocks, by the tokens of `marked`. */
export function readMarkdown(markdown: string): Document {
  const blocks: Block[] = [];
  for (const token of lexer(foldTypography(markdown))) blocks.push(...blocksOf(token));
  const first = blocks[0];
  const title = first?.type === 'heading' && first.level === 1 ? first.text : null;
  return { title, blocks: title === null ? blocks : blocks.slice(1) };
}

const isType = <T extends Token>(token: Token, type: string): token is T => token.type === type;

function blocksOf(token: Token): Block[] {
  if (isType<Tokens.Heading>(token, 'heading'))
    return [{ type: 'heading', level: token.depth, text: plain(token.tokens) }];
  if (isType<Tokens.Paragraph>(token, 'paragraph')) return paragraphBlocks(plain(token.tokens));
  if (isType<Tokens.List>(token, 'list')) return token.items.flatMap(itemBlocks);
  if (isType<Tokens.Table>(token, 'table')) return [tableBlock(token)];
  if (isType<Tokens.Blockquote>(token, 'blockquote')) return (token.tokens ?? []).flatMap(blocksOf);
  if (token.type === 'text') return paragraphBlocks(plainOf(token));
  return [];
}

function paragraphBlocks(text: string): Block[] {
  if (text === '') return [];
  if (captionMark.test(text)) return [{ type: 'caption', text: text.replace(captionMark, '').trim() }];
  return [{ type: 'paragraph', text }];
}

/** A bullet's own words first, then what is nested in it. "Label: value" bullets are infobox lines. */
function itemBlocks(item: Tokens.ListItem): Block[] {
  const nested = (item.tokens ?? []).filter((token) => token.type === 'list');
  const own = plain((item.tokens ?? []).filter((token) => token.type !== 'list'));
  const bold = item.tokens?.[0] !== undefined && startsBold(item.tokens[0]);
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
  const first = 'tokens' in token ? token.tokens?.[0] : undefined;
  return first?.type === 'strong';
}

function tableBlock(table: Tokens.Table): Block {
  return {
    type: 'table',
    header: table.header.map((cell) => plain(cell.tokens)),
    rows: table.rows.map((row) => row.map((cell) => plain(cell.tokens))),
  };
}

function plain(tokens: readonly Token[] | undefined): string {
  return stripWikiMarks((tokens ?? []).map(plainOf).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

function plainOf(token: Token): string {
  if (token.type === 'br' || token.type === 'space') return ' ';
  if (token.type === 'image' || token.type === 'html') return '';
  if ('tokens' in token && token.tokens !== undefined && token.tokens.length > 0)
    return token.tokens.map(plainOf).join('');
  if ('text' in token && typeof token.text === 'string') return unescapeEntities(token.text);
  return '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}
