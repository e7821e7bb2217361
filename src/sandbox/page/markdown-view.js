import { el, safeUrl } from './element.js';
import { parseInline, parseMarkdown } from './markdown.js';
import { timeMark } from './times.js';

/**
 * @typedef {import('./markdown.js').MarkdownNode} MarkdownNode
 * @typedef {{ user(id: string): string, role(id: string): string, channel(id: string): string, me(): string }} Names
 */

/**
 * @param {string} text
 * @param {Names} names
 * @returns {(Node | string)[]}
 */
export function markdown(text, names) {
  return parseMarkdown(text).map((node) => draw(node, names));
}

/** Marks within one line, as a field's name or a title has them. @param {string} text @param {Names} names */
export function inlineMarkdown(text, names) {
  return parseInline(text).map((node) => draw(node, names));
}

/** @type {Record<string, string>} */
const tags = {
  'heading-1': 'h3',
  'heading-2': 'h4',
  'heading-3': 'h5',
  text: 'div',
  small: 'small',
  quote: 'blockquote',
  list: 'ul',
  item: 'li',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
};

/** @param {MarkdownNode} node @param {Names} names @returns {Node | string} */
function draw(node, names) {
  const children = () => (node.children ?? []).map((child) => draw(child, names));
  const tag = tags[node.kind];
  if (tag !== undefined) return el(tag, {}, ...children());
  const id = String(node['id'] ?? '');
  switch (node.kind) {
    case 'break':
      return el('br');
    case 'code':
      return el('code', {}, node.text);
    case 'code-block':
      return el('pre', { tabindex: 0 }, el('code', {}, node.text));
    case 'numbered':
      return el('ol', { start: node['start'] }, ...children());
    case 'spoiler':
      return spoiler(children());
    case 'link':
      return link(node, children());
    case 'time':
      return timeMark(Number(node['seconds']), String(node['style']));
    case 'user':
      return mention(`@${names.user(id)}`);
    case 'role':
      return mention(`@${names.role(id)}`);
    case 'channel':
      return mention(`#${names.channel(id)}`);
    case 'command':
      return mention(`/${node.text}`);
    case 'mention':
      return mention(node.text ?? '');
    default:
      return node.text ?? '';
  }
}

/** @param {string} text */
function mention(text) {
  return el('span', { class: 'mention' }, text);
}

/** @param {MarkdownNode} node @param {(Node | string)[]} children */
function link(node, children) {
  const text = children.length > 0 ? children : [node.text ?? ''];
  const url = safeUrl(node['url']);
  if (url === undefined) return el('span', {}, ...text);
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...text);
}

/** Hidden until pressed, from screen readers too. @param {(Node | string)[]} children */
function spoiler(children) {
  const hidden = el('span', { 'aria-hidden': 'true' }, ...children);
  const cover = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler, press to show' },
    hidden,
  );
  const show = () => {
    cover.replaceWith(el('span', { class: 'spoiler shown' }, ...hidden.childNodes));
  };
  cover.addEventListener('click', show);
  cover.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  });
  return cover;
}
