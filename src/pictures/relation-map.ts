/**
 * Whom a faction stands with: its name in the middle, and around it one panel for each kind of relation.
 * The kind shows in words on the line and over the panel, and in the line's pattern, never by colour alone.
 */
import { colours, sizes } from './look.ts';
import { allot } from './allot.ts';
import type { Panel, RelationGroup, Tie } from './relation-panel.ts';
import { layPanel, panelGap } from './relation-panel.ts';
import type { Drawing } from './svg.ts';
import { drawing, element, textLines } from './svg.ts';
import type { Letters } from './text.ts';
import { wrapText } from './text.ts';

export interface RelationMap {
  readonly centre: string;
  /** Under the name: "faction, mirror universe"; null for nothing. */
  readonly about: string | null;
  /** At most four are drawn; empty ones are left out. */
  readonly groups: readonly RelationGroup[];
  /** What stands under the name where there are no groups. */
  readonly empty: string;
  /** "+7 more". */
  readonly sayMore: (count: number) => string;
}

export const nodesShownAtMost = 24;
export const groupsShownAtMost = 4;

const edgeHeight = 112;
const name = { size: 40, weight: 'bold' } as const;
const small = { size: sizes.body, weight: 'regular' } as const;
const word = { size: sizes.body, weight: 'bold' } as const;

const patterns: Readonly<Record<Tie, Readonly<Record<string, string | number>>>> = {
  friend: { 'stroke-width': 7 },
  part: { 'stroke-width': 14 },
  foe: { 'stroke-width': 7, 'stroke-dasharray': '11 8' },
  other: { 'stroke-width': 7, 'stroke-dasharray': '1 14', 'stroke-linecap': 'round' },
};

/** The line from the middle to a panel, with its word in a box at half way. */
function drawEdge(
  group: RelationGroup,
  from: { x: number; y: number },
  to: { x: number; y: number },
  letters: Letters,
) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colours.line };
  const line = element('line', { ...ends, ...patterns[group.tie] });
  // A double line is a broad one with its inside taken out.
  const inside = group.tie === 'part' ? element('line', { ...ends, stroke: colours.ground, 'stroke-width': 5 }) : '';
  const [said = ''] = wrapText(group.edge, { ...word, width: 380, lines: 1 }, letters);
  const width = letters.measure(said, word) + 32;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const box = { x: middle.x - width / 2, y: middle.y - 22, width, height: 44, fill: colours.ground };
  const at = { x: middle.x, top: box.y, lineHeight: box.height, colour: colours.accent, anchor: 'middle' } as const;
  return line + inside + element('rect', box) + textLines([said], { ...word, ...at });
}

interface Tier {
  readonly panels: readonly Panel[];
  readonly height: number;
}

function layTier(groups: readonly { group: RelationGroup; shown: number }[], map: RelationMap, letters: Letters): Tier {
  const room = sizes.width - 2 * sizes.margin;
  const width = groups.length > 1 ? (room - panelGap) / 2 : room;
  const panels = groups.map(({ group, shown }, i) =>
    layPanel({ group, shown, left: sizes.margin + i * (width + panelGap), width, sayMore: map.sayMore }, letters),
  );
  return { panels, height: Math.max(0, ...panels.map((panel) => panel.height)) };
}

function layCentre(map: RelationMap, letters: Letters, isAlone: boolean) {
  const inner = 620;
  const title = wrapText(map.centre, { ...name, width: inner, lines: 3 }, letters);
  const under = isAlone ? map.empty : map.about;
  const about = under === null ? [] : wrapText(under, { ...small, width: inner, lines: 3 }, letters);
  const textWidth = Math.max(
    ...title.map((line) => letters.measure(line, name)),
    ...about.map((line) => letters.measure(line, small)),
    0,
  );
  const width = Math.max(560, textWidth + 72);
  const height = 44 + title.length * 48 + about.length * sizes.lineHeight;
  const draw = (top: number): string => {
    const x = sizes.width / 2;
    const frame = { x: x - width / 2, y: top, width, height, rx: 28, fill: colours.node, stroke: colours.accent };
    const at = { x, anchor: 'middle' } as const;
    return (
      element('rect', { ...frame, 'stroke-width': 5 }) +
      textLines(title, { ...name, ...at, top: top + 22, lineHeight: 48, colour: colours.text }) +
      textLines(about, {
        ...small,
        ...at,
        top: top + 22 + title.length * 48,
        lineHeight: sizes.lineHeight,
        colour: colours.quiet,
      })
    );
  };
  return { width, height, draw };
}

interface Layout {
  readonly above: Tier;
  readonly below: Tier;
}

type Placed = readonly { readonly group: RelationGroup; readonly shown: number }[];

/** Which panels stand above and which below: the first of the flattest ways, so that little room is lost beside short panels. */
function arrange(placed: Placed, map: RelationMap, letters: Letters): Layout {
  const half = Math.floor(placed.length / 2);
  const choices = placed.length < 3 ? [placed.slice(0, half)] : placed.map((one) => [one]);
  const pairs = placed.slice(1).map((other) => [...placed.slice(0, 1), other]);
  const layouts = (placed.length === groupsShownAtMost ? pairs : choices).map((above): Layout => {
    const below = placed.filter((one) => !above.includes(one));
    return { above: layTier(above, map, letters), below: layTier(below, map, letters) };
  });
  const heightOf = ({ above, below }: Layout): number => above.height + below.height;
  return layouts.reduce((best, layout) => (heightOf(layout) < heightOf(best) ? layout : best));
}

export interface DrawnRelations extends Drawing {
  /** What has a place in the picture: the drawn groups with the nodes that they show. */
  readonly shown: readonly RelationGroup[];
}

export function drawRelationMap(map: RelationMap, letters: Letters): DrawnRelations {
  const groups = map.groups.filter((group) => group.nodes.length > 0).slice(0, groupsShownAtMost);
  const counts = allot(
    groups.map((group) => group.nodes.length),
    nodesShownAtMost,
  );
  const placed = groups.map((group, i) => ({ group, shown: counts[i] ?? 0 }));
  const { above, below } = arrange(placed, map, letters);
  const centre = layCentre(map, letters, groups.length === 0);
  const aboveEnd = sizes.margin + above.height;
  const centreTop = above.panels.length > 0 ? aboveEnd + edgeHeight : sizes.margin;
  const centreEnd = centreTop + centre.height;
  const belowTop = below.panels.length > 0 ? centreEnd + edgeHeight : centreEnd;
  const edge = (panel: Panel, y1: number, y2: number): string => {
    return drawEdge(panel.group, { x: panel.middle, y: y1 }, { x: panel.middle, y: y2 }, letters);
  };
  const size = { width: sizes.width, height: belowTop + below.height + sizes.margin };
  return {
    ...drawing(size, [
      ...above.panels.map((panel) => panel.draw(aboveEnd - panel.height)),
      ...below.panels.map((panel) => panel.draw(belowTop)),
      ...above.panels.map((panel) => edge(panel, centreTop, aboveEnd)),
      ...below.panels.map((panel) => edge(panel, centreEnd, belowTop)),
      centre.draw(centreTop),
    ]),
    shown: placed.map(({ group, shown }) => ({ ...group, nodes: group.nodes.slice(0, shown) })),
  };
}
