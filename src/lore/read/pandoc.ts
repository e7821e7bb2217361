/** Markdown as converters write it: a block of metadata, attributes behind headings, definition lists, tables drawn with dashes. */

const metadata = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const laterMetadata = /^---[ \t]*\n(?:[a-z]+:.*\n)+\.\.\.[ \t]*$/gm;
const attributes = /^(.*\S)[ \t]*\{[.#][\w .#=":-]*\}[ \t]*$/gm;
const definition = /^ ?(\p{Lu}[^\n:]{1,40}?) ?\n: {1,3}(\S.*(?:\n {4}\S.*)*)$/gmu;
/** Its lines start in one way only: `.*\S.*` would have a reader try them all. */
const drawn = /^ *-{3,}(?: +-{3,})+ *\n(?:[ \t]*\S.*\n)*? *-{3,}(?: +-{3,})+ *$/gm;

/** The same without a line of dashes at its end: it goes on to the next empty line. */
const ruled = /^[ \t]*\S.*\n *-{3,}(?: +-{3,})+ *\n(?:[ \t]*\S.*(?:\n|$))+/gm;

export function asPlainMarkdown(text: string): { readonly title: string | null; readonly body: string } {
  const head = metadata.exec(text);
  const title = /^title:[ \t]*(.+?)[ \t]*$/m.exec(head?.[1] ?? '')?.[1];
  const body = text
    .slice(head?.[0].length ?? 0)
    .replace(laterMetadata, '')
    .replace(drawn, '')
    .replace(ruled, '')
    .replace(attributes, '$1')
    .replace(definition, (_, label: string, value: string) => `- **${label}:** ${value.replace(/\s+/g, ' ')}\n`);
  return { title: title === undefined ? null : unquoted(title), body };
}

/** `'Qo''noS'` → `Qo'noS`. */
const unquoted = (value: string): string =>
  /^'.*'$/.test(value) ? value.slice(1, -1).replace(/''/g, "'") : value.replace(/^"(.*)"$/, '$1');
