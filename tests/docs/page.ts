/** Pages of docs/ that are made from the code: `npx vitest run tests/docs --update` writes them anew. */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect } from 'vitest';

const docs = join(import.meta.dirname, '..', '..', 'docs');

export async function expectPage(name: string, markdown: string): Promise<void> {
  const path = join(docs, name);
  const formatted = await format(markdown, { ...(await resolveConfig(path)), filepath: path });
  await expect(formatted).toMatchFileSnapshot(path);
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
