/**
 * What every reader makes of its markup: a flat run of blocks. The stages after it know no markup at all,
 * so that a new format needs one new reader and nothing else.
 */

export interface InfoboxLine {
  readonly label: string;
  readonly value: string;
  readonly citations: readonly string[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'caption'; readonly text: string }
  | { readonly type: 'item'; readonly text: string }
  | { readonly type: 'infobox'; readonly line: InfoboxLine }
  | { readonly type: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A list of names under a label: "Beta Quadrant: Gorn, Nausicaan". */
  | { readonly type: 'names'; readonly label: string; readonly names: readonly string[] };

export interface Document {
  /** What the text calls its subject: a title line, the first heading, or null. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export type Reader = (text: string) => Document;

/**
 * Marks that a reader sets around a footnote it has brought back to its place in the text. No text writes them itself, so that
 * what stands between them is a citation whatever its form.
 */
export const citationMarks = { open: '\u27E6', close: '\u27E7' } as const;
