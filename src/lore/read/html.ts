import { parse } from 'parse5';
import type { Block, Document } from './document.ts';
import { infoboxBlocks, navboxBlocks, tableRows } from './html-boxes.ts';
import {
  attribute,
  childrenOf,
  find,
  footnotesOf,
  hasClass,
  isElement,
  isSilent,
  textOf,
  type Element,
  type Footnotes,
} from './html-text.ts';

/** Reads a web page: the article's own part of it, with infobox, tables, lists, captions and footnotes. */
export function readHtml(html: string): Document {
  const page = parse(html).childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  if (page === undefined) return { title: null, blocks: [] };
  return { title: titleOf(page), blocks: blocksIn(articleRoot(page), footnotesOf(page)) };
}

const roots: readonly ((element: Element) => boolean)[] = [
  (element) => hasClass(element, / mw-parser-output /),
  (element) => attribute(element, 'id') === 'mw-content-text',
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  (element) => element.tagName === 'body',
];

function articleRoot(page: Element): Element {
  for (const test of roots) {
    const root = find(page, test);
    if (root !== null) return root;
  }
  return page;
}

function titleOf(page: Element): string | null {
  const heading =
    find(page, (one) => attribute(one, 'id') === 'firstHeading') ?? find(page, (one) => one.tagName === 'h1');
  const named = heading === null ? '' : textOf(heading, new Map());
  if (named !== '') return named;
  const title = find(page, (one) => one.tagName === 'title');
  const first = title === null ? '' : (textOf(title, new Map()).split(/ [-–—|] /)[0] ?? '');
  return first === '' ? null : first;
}

function blocksIn(parent: Element, notes: Footnotes): Block[] {
  const blocks: Block[] = [];
  // Words that stand in no block of their own, between those that do.
  let loose: Element['childNodes'] = [];
  const flush = (): void => {
    blocks.push(...asBlock('paragraph', textOf({ ...parent, childNodes: loose }, notes)));
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && isSilent(node)) continue;
    const own = isElement(node) ? elementBlocks(node, notes) : null;
    if (own === null) loose.push(node);
    else {
      flush();
      blocks.push(...own);
    }
  }
  flush();
  return blocks;
}

const containers =
  /^(?:div|section|figure|blockquote|center|aside|dl|details|header|article|main|body|table|tbody|tr|td|th)$/;
const captionClasses = / (?:infobox-caption|thumbcaption|gallerytext|pi-caption) /;

/** The blocks of an element; null for one that only marks words of a sentence. */
function elementBlocks(element: Element, notes: Footnotes): Block[] | null {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return headingBlock(element);
  if (tagName === 'p' || tagName === 'dd') return asBlock('paragraph', textOf(element, notes));
  if (tagName === 'dt') return [{ type: 'heading', level: 5, text: textOf(element, new Map()) }];
  if (tagName === 'figcaption' || tagName === 'caption' || hasClass(element, captionClasses))
    return asBlock('caption', textOf(element, notes));
  if (tagName === 'ul' || tagName === 'ol') return childrenOf(element).flatMap((item) => itemBlocks(item, notes));
  if (hasClass(element, / (?:infobox|portable-infobox|pi-theme[^ ]*) /)) return infoboxBlocks(element, notes);
  if (hasClass(element, / navbox /)) return navboxBlocks(element, notes);
  if (tagName === 'table') return tableBlocks(element, notes);
  return containers.test(tagName) ? blocksIn(element, notes) : null;
}

function asBlock(type: 'paragraph' | 'caption' | 'item', text: string): Block[] {
  return text === '' ? [] : [{ type, text }];
}

function headingBlock(element: Element): Block[] {
  const text = textOf(element, new Map());
  const level = Number(element.tagName.slice(1));
  return text === '' || level === 1 ? [] : [{ type: 'heading', level, text }];
}

/** A list item's own words first, then the lists in it. */
function itemBlocks(item: Element, notes: Footnotes): Block[] {
  const isList = (node: Element['childNodes'][number]): node is Element =>
    isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');
  const own = { ...item, childNodes: item.childNodes.filter((node) => !isList(node)) };
  const nested = item.childNodes.filter(isList).flatMap((list) => elementBlocks(list, notes) ?? []);
  return [...asBlock('item', textOf(own, notes)), ...nested];
}

function tableBlocks(table: Element, notes: Footnotes): Block[] {
  const { title, header, rows } = tableRows(table, notes);
  // A table of one column only lays out the page.
  if (rows.every((row) => row.length < 2)) return childrenOf(table).flatMap((part) => blocksIn(part, notes));
  return [...asBlock('caption', title), { type: 'table', header, rows }];
}
