/** One kind of relation: a heading, and a node for each of those it holds with. */
import { colours, sizes } from './look.ts';
import { element, textLines } from './svg.ts';
import type { Letters } from './text.ts';
import { wrapText } from './text.ts';

/** What kind of tie a line shows: it is drawn solid, double, dashed or dotted in this order. */
export type Tie = 'friend' | 'part' | 'foe' | 'other';

export interface RelatedNode {
  readonly name: string;
  /** What is known beyond the kind, in few words: "early 2411"; null for nothing. */
  readonly note: string | null;
}

export interface RelationGroup {
  readonly tie: Tie;
  /** Over the panel: "Enemies". */
  readonly heading: string;
  /** On the line: "at war with". */
  readonly edge: string;
  readonly nodes: readonly RelatedNode[];
}

export const panelGap = 24;
const padding = 20;
const nodeGap = 12;
const heading = { size: sizes.heading, weight: 'bold' } as const;
const name = { size: sizes.body, weight: 'regular' } as const;
const note = { size: 26, weight: 'regular' } as const;
const more = { size: sizes.body, weight: 'bold' } as const;
const headingHeight = 42;

export interface Panel {
  readonly group: RelationGroup;
  readonly height: number;
  /** Where a line meets it. */
  readonly middle: number;
  draw(top: number): string;
}

interface LaidNode {
  readonly lines: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

interface PanelPlan {
  readonly group: RelationGroup;
  /** How many of the nodes are drawn. */
  readonly shown: number;
  readonly left: number;
  readonly width: number;
  readonly sayMore: (count: number) => string;
}

function layNode(node: RelatedNode, width: number, letters: Letters): LaidNode {
  const inner = width - 2 * padding;
  const lines = wrapText(node.name, { ...name, width: inner, lines: 2 }, letters);
  const said = node.note === null ? [] : wrapText(node.note, { ...note, width: inner, lines: 2 }, letters);
  return { lines, note: said, height: 16 + lines.length * sizes.lineHeight + said.length * 32 };
}

function drawNode(node: LaidNode, at: { left: number; top: number; width: number; height: number }): string {
  const { left: x, top: y, width, height } = at;
  const text = { x: x + padding, lineHeight: sizes.lineHeight } as const;
  return (
    element('rect', { x, y, width, height, rx: 12, fill: colours.node }) +
    textLines(node.lines, { ...name, ...text, top: y + 8, colour: colours.text }) +
    textLines(node.note, {
      ...note,
      ...text,
      lineHeight: 32,
      top: y + 8 + node.lines.length * sizes.lineHeight,
      colour: colours.quiet,
    })
  );
}

/** Nodes in one column, or in two where the panel is broad; those in a row are equally high. */
function rowsOf(nodes: readonly LaidNode[], columns: number): readonly (readonly LaidNode[])[] {
  return Array.from({ length: Math.ceil(nodes.length / columns) }, (_, i) =>
    nodes.slice(i * columns, (i + 1) * columns),
  );
}

const heightOf = (row: readonly LaidNode[]): number => Math.max(...row.map((node) => node.height));

export function layPanel({ group, shown, left, width, sayMore }: PanelPlan, letters: Letters): Panel {
  const inner = width - 2 * padding;
  const columns = inner > 700 && shown > 1 ? 2 : 1;
  const nodeWidth = (inner - (columns - 1) * nodeGap) / columns;
  const rows = rowsOf(
    group.nodes.slice(0, shown).map((node) => layNode(node, nodeWidth, letters)),
    columns,
  );
  const title = wrapText(group.heading, { ...heading, width: inner, lines: 1 }, letters);
  const hidden = group.nodes.length - shown;
  const rest = hidden > 0 ? wrapText(sayMore(hidden), { ...more, width: inner, lines: 1 }, letters) : [];
  const nodesHeight = rows.reduce((sum, row) => sum + heightOf(row) + nodeGap, 0);
  const height = padding + headingHeight + 8 + nodesHeight + rest.length * sizes.lineHeight + padding - nodeGap / 2;
  return {
    group,
    height,
    middle: left + width / 2,
    draw(top) {
      const parts = [element('rect', { x: left, y: top, width, height, rx: 20, fill: colours.panel })];
      const x = left + padding;
      parts.push(
        textLines(title, { ...heading, x, top: top + padding, lineHeight: headingHeight, colour: colours.accent }),
      );
      let at = top + padding + headingHeight + 8;
      for (const row of rows) {
        for (const [i, node] of row.entries()) {
          parts.push(
            drawNode(node, { left: x + i * (nodeWidth + nodeGap), top: at, width: nodeWidth, height: heightOf(row) }),
          );
        }
        at += heightOf(row) + nodeGap;
      }
      parts.push(textLines(rest, { ...more, x, top: at, lineHeight: sizes.lineHeight, colour: colours.quiet }));
      return parts.join('');
    },
  };
}
