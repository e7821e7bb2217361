/**
 * Discord's Markdown, from text to a tree of plain objects; markdown-view.js makes elements of it.
 *
 * @typedef {{ kind: string, text?: string, children?: MarkdownNode[], [detail: string]: unknown }} MarkdownNode
 */

const fence = /(?<!\\)```(?:([a-z0-9_+\-.#]+)\n)?\n*([\s\S]+?)\n*```/gi;

/**
 * @param {string} text
 * @returns {MarkdownNode[]}
 */
export function parseMarkdown(text) {
  const blocks = [];
  let at = 0;
  for (const match of text.matchAll(fence)) {
    blocks.push(...parseLines(text.slice(at, match.index).replace(/\n$/, '')));
    blocks.push({ kind: 'code-block', text: match[2] ?? '' });
    at = match.index + match[0].length;
    if (text[at] === '\n') at++;
  }
  return [...blocks, ...parseLines(text.slice(at))];
}

const listLine = /^( *)(?:([-*])|(\d{1,9})\.) +(\S.*)$/;

/** @param {string} text @returns {MarkdownNode[]} */
function parseLines(text) {
  if (text === '') return [];
  const lines = text.split('\n');
  /** @type {MarkdownNode[]} */
  const blocks = [];
  /** @type {string[]} */
  let plain = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ kind: 'text', children: parseInline(plain.join('\n')) });
    plain = [];
  };
  for (let index = 0; index < lines.length;) {
    const taken = takeBlock(lines, index);
    if (!taken) {
      plain.push(lines[index] ?? '');
      index++;
      continue;
    }
    flush();
    blocks.push(taken.node);
    index = taken.next;
  }
  flush();
  return blocks;
}

/**
 * The heading, small print, quote or list that begins at this line.
 *
 * @param {string[]} lines @param {number} index
 * @returns {{ node: MarkdownNode, next: number } | undefined}
 */
function takeBlock(lines, index) {
  const line = lines[index] ?? '';
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading)
    return {
      node: { kind: `heading-${heading[1]?.length}`, children: parseInline(heading[2] ?? '') },
      next: index + 1,
    };
  const small = /^-# +(\S.*)$/.exec(line);
  if (small) return { node: { kind: 'small', children: parseInline(small[1] ?? '') }, next: index + 1 };
  if (line.startsWith('>>> ')) {
    const inner = [line.slice(4), ...lines.slice(index + 1)].join('\n');
    return { node: { kind: 'quote', children: parseMarkdown(inner) }, next: lines.length };
  }
  if (line.startsWith('> ')) {
    const next = endOf(lines, index, (other) => other.startsWith('> '));
    const inner = lines.slice(index, next).map((other) => other.slice(2));
    return { node: { kind: 'quote', children: parseLines(inner.join('\n')) }, next };
  }
  if (listLine.test(line)) {
    const next = endOfList(lines, index);
    return { node: parseList(lines.slice(index, next)), next };
  }
  return undefined;
}

/** @param {string[]} lines @param {number} from @param {(line: string) => boolean} isPart */
function endOf(lines, from, isPart) {
  let next = from;
  while (next < lines.length && isPart(lines[next] ?? '')) next++;
  return next;
}

/** A bulleted and a numbered list that touch are two lists. @param {string[]} lines @param {number} from */
function endOfList(lines, from) {
  const [, indent = '', bullet] = listLine.exec(lines[from] ?? '') ?? [];
  return endOf(lines, from, (line) => {
    const match = listLine.exec(line);
    if (!match) return false;
    return (match[1]?.length ?? 0) > indent.length || (match[2] === undefined) === (bullet === undefined);
  });
}

/** @param {string[]} lines @returns {MarkdownNode} */
function parseList(lines) {
  const [, indent = '', , number] = listLine.exec(lines[0] ?? '') ?? [];
  /** @type {MarkdownNode[]} */
  const items = [];
  for (let index = 0; index < lines.length;) {
    const [, depth = '', , , text = ''] = listLine.exec(lines[index] ?? '') ?? [];
    const deeper = endOf(lines, index + 1, (line) => (listLine.exec(line)?.[1]?.length ?? 0) > indent.length);
    const children = parseInline(text);
    if (deeper > index + 1) children.push(parseList(lines.slice(index + 1, deeper)));
    items.push({ kind: 'item', children, depth: depth.length });
    index = deeper;
  }
  return { kind: number === undefined ? 'list' : 'numbered', start: Number(number ?? 1), children: items };
}

/** @type {[RegExp, (match: RegExpExecArray) => MarkdownNode | undefined][]} */
const inlineRules = [
  [/\\([^\sA-Za-z0-9])/y, (match) => ({ kind: 'plain', text: match[1] })],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (match) => ({ kind: 'code', text: match[2]?.replace(/^ (.*) $/s, '$1') })],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, nested('bold')],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, nested('underline')],
  [/\*(?=[^\s*])((?:\\[\s\S]|\*\*(?:\\[\s\S]|[^\\*])+?\*\*|[^\\*])+?)\*(?!\*)/y, nested('italic')],
  [/\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/y, nested('italic')],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, nested('strike')],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, nested('spoiler')],
  [
    /\[((?:\\.|[^\\[\]\n])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: +"[^"\n]*")?\)/y,
    (match) => ({
      kind: 'link',
      url: match[2],
      children: parseInline(match[1] ?? ''),
    }),
  ],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    (match) => ({ kind: 'time', seconds: Number(match[1]), style: match[2] ?? 'f' }),
  ],
  [/<@!?(\d{15,21})>/y, (match) => ({ kind: 'user', id: match[1] })],
  [/<@&(\d{15,21})>/y, (match) => ({ kind: 'role', id: match[1] })],
  [/<#(\d{15,21})>/y, (match) => ({ kind: 'channel', id: match[1] })],
  [/<\/([^:>\n]{1,100}):\d{1,21}>/y, (match) => ({ kind: 'command', text: match[1] })],
  [/<a?:(\w{2,32}):\d{15,21}>/y, (match) => ({ kind: 'plain', text: `:${match[1]}:` })],
  [/@(?:everyone|here)\b/y, (match) => ({ kind: 'mention', text: match[0] })],
  [/<(https?:\/\/[^\s<>]+)>/y, (match) => ({ kind: 'link', url: match[1], text: match[1] })],
  [/https?:\/\/[^\s<>]*[^\s<>.,:;"'\])|*_~]/y, (match) => ({ kind: 'link', url: match[0], text: match[0] })],
  [/\n/y, () => ({ kind: 'break' })],
];

/** @param {string} kind @returns {(match: RegExpExecArray) => MarkdownNode} */
function nested(kind) {
  return (match) => ({ kind, children: parseInline(match[1] ?? '') });
}

/** Where a mark may begin; all else is plain text. */
const mayBegin = /[\\`*_~|[<@\n]|https?:\/\//g;

/**
 * @param {string} text
 * @returns {MarkdownNode[]}
 */
export function parseInline(text) {
  /** @type {MarkdownNode[]} */
  const nodes = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') nodes.push({ kind: 'plain', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const found = matchAt(text, at);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
      continue;
    }
    mayBegin.lastIndex = at + 1;
    const next = mayBegin.exec(text)?.index ?? text.length;
    plain += text.slice(at, next);
    at = next;
  }
  flush();
  return nodes;
}

/** @param {string} text @param {number} at */
function matchAt(text, at) {
  for (const [pattern, build] of inlineRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const node = match && build(match);
    if (match && node) return { node, end: at + match[0].length };
  }
  return undefined;
}
