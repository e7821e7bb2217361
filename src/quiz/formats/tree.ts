/**
 * YAML and JSON as a plain tree with lines. Read from the tokens, before YAML gives values their types: so `12:30`, `007` and
 * `1.10` stay what was written. JSON is YAML on this level; its numbers are texts here too.
 */
import { CST, Lexer, LineCounter, Parser } from 'yaml';
import { fileLimits } from './limits.ts';
import { refuse } from './reasons.ts';
import type { Refused, Why } from './reasons.ts';
import type { Steps } from './steps.ts';

export type Node =
  /** Unquoted, it could stand for null or a boolean: `isNull`, `isTruth`. */
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Node[] }
  | { readonly kind: 'map'; readonly line: number; readonly pairs: readonly Pair[] }
  | { readonly kind: 'empty'; readonly line: number }
  | { readonly kind: 'fault'; readonly line: number; readonly why: Why };

export interface Pair {
  readonly key: Node;
  readonly value: Node;
}

export interface Tree {
  readonly root: Node;
  readonly faults: readonly Refused[];
}

/** Lexemes between two steps: about a millisecond's worth. */
const lexemesAStep = 400;
const pairsAStep = 100;

export function* readTree(text: string): Steps<Tree> {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const parser = new Parser(lines.addNewLine);
  const documents: CST.Document[] = [];
  const faults: Refused[] = [];
  const keep = (token: CST.Token): void => {
    if (token.type === 'document') documents.push(token);
    if (token.type === 'error') faults.push(refuse('not-yaml', lineAt(token.offset)));
  };
  let count = 0;
  let depth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') depth += 1;
    if (lexeme === ']' || lexeme === '}') depth -= 1;
    // Deeper, the parser itself would grow slow.
    if (depth > fileLimits.depth * 4) return tooDeep;
    for (const token of parser.next(lexeme)) keep(token);
    count += 1;
    if (count % lexemesAStep === 0) yield;
  }
  for (const token of parser.end()) keep(token);
  const [first, ...others] = documents.filter(({ value }) => value !== undefined);
  const second = others[0];
  if (second) faults.push(refuse('second-document', lineAt(second.offset)));
  const root = yield* nodeOf(first?.value, { lineAt, depth: 0, line: 1 });
  return { root, faults };
}

const tooDeep: Tree = { root: { kind: 'empty', line: 1 }, faults: [refuse('too-deep', 1)] };

interface Place {
  readonly lineAt: (offset: number) => number;
  readonly depth: number;
  /** Of an empty node. */
  readonly line: number;
}

function* nodeOf(token: CST.Token | null | undefined, place: Place): Steps<Node> {
  if (!token) return { kind: 'empty', line: place.line };
  const line = place.lineAt(token.offset);
  if (place.depth > fileLimits.depth) return { kind: 'fault', line, why: 'too-deep' };
  switch (token.type) {
    case 'block-map':
      return yield* mapOf(token.items, line, place);
    case 'block-seq':
      return yield* listOf(token.items, line, place);
    case 'flow-collection': {
      const isMap = token.start.type === 'flow-map-start';
      if (!token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end'))
        return { kind: 'fault', line, why: 'not-closed' };
      const items = token.items.filter(({ key, sep, value }) => key ?? sep ?? value);
      return yield* isMap ? mapOf(items, line, place) : listOf(items, line, place);
    }
    case 'alias':
      return { kind: 'fault', line, why: 'alias' };
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      return textOf(token, line);
    default:
      return { kind: 'fault', line, why: 'not-yaml' };
  }
}

type Item = CST.CollectionItem;

const lineOf = (item: Item, place: Place, line: number): number => {
  const token = item.start[0] ?? item.key ?? item.sep?.[0] ?? item.value;
  return token ? place.lineAt(token.offset) : line;
};

function* mapOf(items: readonly Item[], line: number, place: Place): Steps<Node> {
  const pairs: Pair[] = [];
  let [queue, at] = [items, 0];
  for (let item = queue[at]; item; item = queue[++at]) {
    if (pairs.length > 0 && pairs.length % pairsAStep === 0) yield;
    // Comments and blank lines at the end make an item of their own.
    if (!item.key && !item.sep) continue;
    const inside = { ...place, depth: place.depth + 1, line: lineOf(item, place, line) };
    const key = yield* nodeOf(item.key, inside);
    const swallowed = swallowedBy(item);
    const why = swallowed ? 'colon' : keyFault(item);
    const value: Node = why
      ? { kind: 'fault', line: key.line, why }
      : yield* nodeOf(item.value, { ...inside, line: key.line });
    pairs.push({ key, value });
    if (swallowed) [queue, at] = [[...swallowed, ...queue.slice(at + 1)], -1];
  }
  return { kind: 'map', line, pairs };
}

/** After `a: b: c`, which is no YAML, the parser takes the lines below for a part of `b`: these, so that they are not lost. */
function swallowedBy({ key, value }: Item): readonly Item[] | null {
  if (value?.type !== 'block-map' || !key || !('indent' in key) || value.indent > key.indent) return null;
  return value.items.slice(1);
}

/** What YAML's own reader would say later. */
function keyFault({ start, key, sep }: Item): Why | null {
  if (start.some(({ type }) => type === 'explicit-key-ind')) return null;
  if (hasBreak(key)) return 'long-key';
  return sep?.some(({ type }) => type === 'map-value-ind') === true ? null : 'no-colon';
}

const hasBreak = (token: CST.Token | null | undefined): boolean =>
  !!token && 'source' in token && token.source.includes('\n');

function* listOf(items: readonly Item[], line: number, place: Place): Steps<Node> {
  const nodes: Node[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % pairsAStep === 0) yield;
    const inside = { ...place, depth: place.depth + 1, line: lineOf(item, place, line) };
    // `[a: b]` is a mapping of one pair.
    if (item.key && item.sep) nodes.push(yield* mapOf([item], inside.line, inside));
    else if (item.value ?? item.key) nodes.push(yield* nodeOf(item.value ?? item.key, inside));
    else if (item.start.some(({ type }) => type === 'seq-item-ind')) nodes.push({ kind: 'empty', line: inside.line });
  }
  return { kind: 'list', line, items: nodes };
}

function textOf(token: CST.FlowScalar | CST.BlockScalar, line: number): Node {
  const problem: { found: boolean } = { found: false };
  const read = CST.resolveAsScalar(token, true, (_offset, code) => {
    // A text that begins with @ or ` is clear enough.
    if (code !== 'BAD_SCALAR_START') problem.found = true;
  });
  return problem.found
    ? { kind: 'fault', line, why: 'not-closed' }
    : { kind: 'text', line, text: read.value, quoted: token.type !== 'scalar' };
}

/** The value of a key; the last one, where it stands there twice, as both YAML 1.1 readers and JSON's have it. */
export function field(node: Node, name: string): Node | null {
  if (node.kind !== 'map') return null;
  return node.pairs.findLast(({ key }) => key.kind === 'text' && key.text === name)?.value ?? null;
}

/** The text of a field, trimmed; null where there is none, or it is null or no text. */
export function textIn(node: Node, name: string): string | null {
  const found = field(node, name);
  if (found?.kind !== 'text' || isNull(found)) return null;
  const text = found.text.trim();
  return text === '' ? null : text;
}

/** The texts of a list; null where it is no list, or one of nothing but texts. */
export function textsIn(node: Node | null): readonly string[] | null {
  if (node?.kind !== 'list') return null;
  const texts = node.items.flatMap((item) => (item.kind === 'text' && !isNull(item) ? [item.text] : []));
  return texts.length === node.items.length ? texts : null;
}

export const isNull = (node: Node): boolean =>
  node.kind === 'empty' || (node.kind === 'text' && !node.quoted && /^(?:~|null|Null|NULL|)$/.test(node.text));

/** What YAML 1.1 takes for a boolean (https://yaml.org/type/bool.html, without y and n as PyYAML has it); null for anything else. */
export function truthOf(node: Node): boolean | null {
  if (node.kind !== 'text' || node.quoted) return null;
  if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(node.text)) return true;
  return /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(node.text) ? false : null;
}

/** The first thing inside that could not be read. */
export function faultIn(node: Node): { readonly line: number; readonly why: Why } | null {
  if (node.kind === 'fault') return node;
  const inside =
    node.kind === 'list' ? node.items : node.kind === 'map' ? node.pairs.flatMap(({ key, value }) => [key, value]) : [];
  for (const one of inside) {
    const found = faultIn(one);
    if (found) return found;
  }
  return null;
}
