/** A ladder as a picture: a row a person, with a bar as long as their share of the first one's figure. */
import { colours, sizes } from './look.ts';
import type { Drawing } from './svg.ts';
import { drawing, element, textLines } from './svg.ts';
import type { Letters } from './text.ts';
import { wrapText } from './text.ts';

export interface LadderBoard {
  readonly title: string;
  /** "Page 2 of 5"; null for nothing. */
  readonly subtitle: string | null;
  readonly rows: readonly BoardRow[];
  /** What a bar as wide as the picture stands for: the first one's figure. */
  readonly most: number;
  /** What stands in the place of rows where there are none. */
  readonly empty: string;
}

export interface BoardRow {
  /** "1." */
  readonly rank: string;
  readonly name: string;
  /** "1,200 points" */
  readonly figure: string;
  /** What the bar shows. */
  readonly value: number;
  /** Whose board it is: marked by a frame. */
  readonly own: boolean;
}

const rowHeight = 92;
const rankRight = 104;
const nameLeft = 128;
const bold = { size: sizes.body, weight: 'bold' } as const;
const body = { size: sizes.body, weight: 'regular' } as const;

function drawRow(row: BoardRow, top: number, most: number, letters: Letters): string {
  const right = sizes.width - sizes.margin - 16;
  const room = right - nameLeft;
  const line = { top: top + 10, lineHeight: sizes.lineHeight } as const;
  const [figure = ''] = wrapText(row.figure, { ...body, width: room / 2, lines: 1 }, letters);
  const nameWidth = room - letters.measure(figure, body) - 24;
  const name = wrapText(row.name, { ...bold, width: nameWidth, lines: 1 }, letters);
  const bar = { x: nameLeft, y: top + 54, height: 18, rx: 9 } as const;
  const share = most > 0 ? Math.min(Math.max(row.value / most, 0), 1) : 0;
  const frame = row.own
    ? element('rect', {
        x: sizes.margin - 12,
        y: top,
        width: sizes.width - 2 * sizes.margin + 24,
        height: rowHeight - 8,
        rx: 16,
        fill: colours.panel,
        stroke: colours.accent,
        'stroke-width': 4,
      })
    : '';
  return (
    frame +
    textLines([row.rank], { ...bold, ...line, x: rankRight, colour: colours.accent, anchor: 'end' }) +
    textLines(name, { ...bold, ...line, x: nameLeft, colour: colours.text }) +
    textLines([figure], { ...body, ...line, x: right, colour: colours.quiet, anchor: 'end' }) +
    element('rect', { ...bar, width: room, fill: colours.node }) +
    (share > 0 ? element('rect', { ...bar, width: Math.max(room * share, bar.height), fill: colours.accent }) : '')
  );
}

export function drawLadderBoard(board: LadderBoard, letters: Letters): Drawing {
  const width = sizes.width - 2 * sizes.margin;
  const title = { size: sizes.title, weight: 'bold', width, lines: 2 } as const;
  const titleLines = wrapText(board.title, title, letters);
  const below = 28 + titleLines.length * 54;
  const under = board.rows.length === 0 ? board.empty : board.subtitle;
  const subtitle = under === null ? [] : wrapText(under, { ...body, width, lines: 2 }, letters);
  const first = below + subtitle.length * sizes.lineHeight + 24;
  const size = { width: sizes.width, height: first + board.rows.length * rowHeight + sizes.margin - 8 };
  return drawing(size, [
    textLines(titleLines, { ...title, x: sizes.margin, top: 28, lineHeight: 54, colour: colours.text }),
    textLines(subtitle, { ...body, x: sizes.margin, top: below, lineHeight: sizes.lineHeight, colour: colours.quiet }),
    ...board.rows.map((row, i) => drawRow(row, first + i * rowHeight, board.most, letters)),
  ]);
}
