import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'zod';
import { LoreError } from '../error.ts';

/**
 * YAML checked against a schema. The first mistake becomes one sentence that names file, line and field.
 * `firstLine` is the line of the file that the YAML begins at (front matter does not begin at 1).
 */
export function parseYaml<T>(file: string, yaml: string, schema: z.ZodType<T>, firstLine = 1): T {
  const quick = schema.safeParse(quickly(yaml));
  if (quick.success) return quick.data;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const broken = document.errors[0];
  if (broken !== undefined) {
    const reason = (broken.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw new LoreError(`${file}, line ${lineAt(broken.pos[0])}: this is not valid YAML (${reason}).`);
  }
  const result = schema.safeParse(document.toJS() ?? undefined);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
  const line = lineAt(offsetOf(document.contents, path));
  const field = path.length === 0 ? 'the file' : `field "${path.join('.')}"`;
  throw new LoreError(`${file}, line ${line}: ${field} is wrong: ${issue?.message ?? 'not as expected'}.`);
}

/** What a sixth of the time is enough to read; undefined where it is no plain YAML: where a mistake stands, the other reader tells. */
function quickly(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** Where the node at `path` begins; for a missing key, where its parent begins. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === null) return offset;
    offset = child.offset;
    node = child.node;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    if (pair === undefined) return null;
    return { node: pair.value, offset: startOf(pair.key) ?? 0 };
  }
  if (isSeq(node)) {
    const item: unknown = node.items[Number(step)];
    return item === undefined ? null : { node: item, offset: startOf(item) ?? 0 };
  }
  return null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}
