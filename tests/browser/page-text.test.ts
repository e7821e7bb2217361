import { describe, expect, it } from 'vitest';

/** The page is plain JavaScript for the browser; what it does with text needs no browser to be tried. */
interface Node {
  kind: string;
  text?: string;
  children?: Node[];
  [detail: string]: unknown;
}
interface Leaf {
  words: string;
  options: { name: string }[];
}

const load = (name: string): Promise<unknown> =>
  import(new URL(`../../src/sandbox/page/${name}`, import.meta.url).href) as Promise<unknown>;
const { parseMarkdown } = (await load('markdown.js')) as { parseMarkdown: (text: string) => Node[] };
const { leavesOf, fitting, readTyped, valueOf } = (await load('commands.js')) as {
  leavesOf: (commands: unknown[]) => Leaf[];
  fitting: (leaves: Leaf[], typed: string) => Leaf[];
  readTyped: (leaves: Leaf[], text: string) => { leaf: Leaf; values: Record<string, string> } | undefined;
  valueOf: (option: object, text: string) => unknown;
};

/** The tree in one line: bold(plain text), and so on. */
function inShort(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'plain') return node.text ?? '';
      const detail = (node['id'] ?? node['url'] ?? node['seconds']) as string | number | undefined;
      const inner = node.children ? inShort(node.children) : (node.text ?? '');
      return `${node.kind}${detail === undefined ? '' : `=${String(detail)}`}(${inner})`;
    })
    .join('');
}
const read = (text: string): string => inShort(parseMarkdown(text));

describe('Markdown as Discord reads it', () => {
  it.each([
    ['**bold** and *thin*', 'text(bold(bold) and italic(thin))'],
    ['***both***', 'text(bold(italic(both)))'],
    ['__under__ _thin_ ~~gone~~ ||hidden||', 'text(underline(under) italic(thin) strike(gone) spoiler(hidden))'],
    ['snake_case_name and 2 * 3 * 4', 'text(snake_case_name and 2 * 3 * 4)'],
    [String.raw`\*plain\* and \_plain\_`, 'text(*plain* and _plain_)'],
    ['`**raw**`', 'text(code(**raw**))'],
    ['a\nb', 'text(abreak()b)'],
    ['# Head\nbelow', 'heading-1(Head)text(below)'],
    ['#tag', 'text(#tag)'],
    ['-# small\nbig', 'small(small)text(big)'],
    ['> one\n> two\nout', 'quote(text(onebreak()two))text(out)'],
    ['- one\n  - inner\n- two\n1. first', 'list(item(onelist(item(inner)))item(two))numbered(item(first))'],
    ['```ts\nlet **x**;\n```after', 'code-block(let **x**;)text(after)'],
    ['[name](https://example.org/a_(b))', 'text(link=https://example.org/a_(b)(name))'],
    ['see https://example.org/x.', 'text(see link=https://example.org/x(https://example.org/x).)'],
    ['[trap](javascript:alert(1))', 'text([trap](javascript:alert(1)))'],
    ['<t:1700000000:R>', 'text(time=1700000000())'],
    ['<@1100000000000000030> <#1100000000000000011>', 'text(user=1100000000000000030() channel=1100000000000000011())'],
    ['<b>no markup</b>', 'text(<b>no markup</b>)'],
    ['**never closed', 'text(**never closed)'],
  ])('%j', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it('takes long texts of marks that never close without delay', () => {
    const begun = performance.now();
    for (const mark of ['*', '_', '**', '||', '`', '[', '<', '~~', '*a**']) parseMarkdown(mark.repeat(1500));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('commands as they are typed', () => {
  const leaves = leavesOf([
    {
      type: 1,
      name: 'port',
      description: 'A port',
      options: [
        { type: 3, name: 'name' },
        { type: 3, name: 'sea' },
      ],
    },
    {
      type: 1,
      name: 'voyage',
      description: 'Voyages',
      options: [
        { type: 1, name: 'start', description: 'Begin one', options: [{ type: 4, name: 'days' }] },
        { type: 1, name: 'end', description: 'End it' },
      ],
    },
    { type: 3, name: 'On a message' },
  ]);

  it('lists what can be run, subcommands by themselves', () => {
    expect(leaves.map((leaf) => leaf.words)).toEqual(['port', 'voyage end', 'voyage start']);
  });

  it('finds a command by its beginning, by a later word, or by its description', () => {
    expect(fitting(leaves, 'vo').map((leaf) => leaf.words)).toEqual(['voyage end', 'voyage start']);
    expect(fitting(leaves, 'start').map((leaf) => leaf.words)).toEqual(['voyage start']);
    expect(fitting(leaves, 'begin').map((leaf) => leaf.words)).toEqual(['voyage start']);
  });

  it('reads a command that was typed or pasted in full', () => {
    expect(readTyped(leaves, '/port')).toBeUndefined();
    expect(readTyped(leaves, '/port Grey Harbour')?.values).toEqual({ name: 'Grey Harbour' });
    expect(readTyped(leaves, '/port sea: North name: Grey Harbour')?.values).toEqual({
      sea: 'North',
      name: 'Grey Harbour',
    });
    expect(readTyped(leaves, '/voyage start ')?.leaf.words).toBe('voyage start');
  });

  it('says in words what a number has to be', () => {
    const days = { type: 4, name: 'days', min_value: 1, max_value: 9 };
    expect(valueOf(days, '3')).toBe(3);
    expect(() => valueOf(days, '10')).toThrow('"days" takes a whole number 1–9.');
    expect(() => valueOf(days, 'many')).toThrow('"days" takes a whole number.');
  });
});
