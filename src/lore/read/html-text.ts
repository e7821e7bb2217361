import type { DefaultTreeAdapterTypes } from 'parse5';
import { citationMarks } from './document.ts';
import { foldTypography, stripWikiMarks } from './typography.ts';

/** Words of an HTML tree, and the few questions the reader asks of its elements. */

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

export const hasClass = (element: Element, pattern: RegExp): boolean =>
  pattern.test(` ${attribute(element, 'class')} `);

export const childrenOf = (element: Element): Element[] => element.childNodes.filter(isElement);

/** Depth first, the element itself left out; what `skip` refuses is not entered. */
export function* descendants(element: Element, skip: (one: Element) => boolean = () => false): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (skip(child)) continue;
    yield child;
    yield* descendants(child, skip);
  }
}

export function find(element: Element, test: (one: Element) => boolean): Element | null {
  for (const one of descendants(element)) if (test(one)) return one;
  return null;
}

const silentTags = new Set(
  'script style noscript template nav head form button input select textarea svg img video audio iframe link meta object footer'.split(
    ' ',
  ),
);
const silentClasses =
  / (?:noprint|mw-editsection|editsection|hatnote|navigation-not-searchable|dablink|shortdescription|toc|catlinks|printfooter|mw-jump-link|metadata|ambox|mbox[^ ]*|sistersitebox|reflist|references|mw-references-wrap|noexcerpt|nomobile|sr-only|visually-hidden) /;
const silentIds = /^(?:toc|mw-navigation|mw-head|mw-panel|siteNotice|siteSub|catlinks|footer|jump-to-nav|contentSub)$/;

/** Page furniture, and whatever a reader of the page does not see. */
export const isSilent = (element: Element): boolean =>
  silentTags.has(element.tagName) ||
  hasClass(element, silentClasses) ||
  silentIds.test(attribute(element, 'id')) ||
  /display:\s*none/i.test(attribute(element, 'style'));

const blockTags = new Set('br p div li tr td th dt dd ul ol table'.split(' '));
/** Stands for a break while words are gathered; no text has it. */
const breakMark = '\u27E8\u27E9';

export type Footnotes = ReadonlyMap<string, string>;

/** The words of an element; footnote marks become citations, and where `listed`, breaks and list items become commas. */
export function textOf(element: Element, notes: Footnotes, listed = false): string {
  const raw = wordsIn(element, notes, listed);
  const parts = foldTypography(raw)
    .split(breakMark)
    .map((part) => stripWikiMarks(part).replace(/\s+/g, ' ').trim());
  return parts
    .filter((part) => part !== '')
    .map((part, index, all) => (index < all.length - 1 ? part.replace(/[,;:]$/, '') : part))
    .join(', ')
    .replace(/\s+([.,;:!?])/g, '$1');
}

function wordsIn(element: Element, notes: Footnotes, listed: boolean): string {
  return element.childNodes
    .map((node) => {
      if (isText(node)) return node.value;
      if (!isElement(node)) return '';
      const note = footnoteOf(node, notes);
      if (note !== null) return note;
      if (isSilent(node)) return '';
      const inner = wordsIn(node, notes, listed);
      const around = listed ? breakMark : ' ';
      return blockTags.has(node.tagName) ? around + inner + around : inner;
    })
    .join('');
}

/** "[2]" that leads to a footnote: the footnote itself, as a citation; null for any other element. */
function footnoteOf(element: Element, notes: Footnotes): string | null {
  if (element.tagName !== 'sup') return null;
  const link = find(element, (one) => one.tagName === 'a' && attribute(one, 'href').includes('#cite_note'));
  if (link === null) return hasClass(element, / reference /) ? '' : null;
  const note = notes.get(attribute(link, 'href').replace(/^.*#/, ''));
  return note === undefined ? '' : ` ${citationMarks.open}${note}${citationMarks.close}`;
}

/** The page's footnotes by id; titles in italics stand in quotes. */
export function footnotesOf(root: Element): Footnotes {
  const notes = new Map<string, string>();
  for (const item of descendants(root)) {
    const id = attribute(item, 'id');
    if (item.tagName !== 'li' || !id.startsWith('cite_note')) continue;
    const body = find(item, (one) => hasClass(one, / reference-text /)) ?? item;
    const text = foldTypography(quotedText(body))
      .replace(/^[\s^\u2191]+/u, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') notes.set(id, text);
  }
  return notes;
}

function quotedText(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (isText(node)) return node.value;
      if (!isElement(node) || isSilent(node) || hasClass(node, / mw-cite-backlink /)) return '';
      const inner = quotedText(node);
      return /^(?:i|em)$/.test(node.tagName) && !inner.includes('"') ? `"${inner}"` : inner;
    })
    .join('');
}
