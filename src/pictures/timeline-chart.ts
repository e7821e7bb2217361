/**
 * A timeline as a picture for a phone: time runs down an axis, the date in words on its left, what happened on its right.
 * How exactly a date is known shows in the shape on the axis as well as in the words, never by colour.
 */
import { colours, sizes } from './look.ts';
import type { Drawing } from './svg.ts';
import { drawing, element, textLines } from './svg.ts';
import type { Letters } from './text.ts';
import { wrapText } from './text.ts';
import type { MarkPrecision } from './timeline-marks.ts';
import { drawMark } from './timeline-marks.ts';

export interface ChartEvent {
  /** The date in words, with its precision: "by 2384". */
  readonly when: string;
  readonly year: number;
  /** True where the date spans several years. */
  readonly span: boolean;
  readonly precision: MarkPrecision;
  readonly text: string;
}

export interface TimelineChart {
  readonly title: string;
  /** What part of it this is, in words; null for all. */
  readonly subtitle: string | null;
  /** In the order of time. The first ten are drawn, the others are counted. */
  readonly events: readonly ChartEvent[];
  /** What stands in the place of events where there are none. */
  readonly empty: string;
  /** "+7 more". */
  readonly sayMore: (count: number) => string;
}

/** So many rows are at most about 1,450 px high: a phone's screen. Fewer events, told to their end, say more than many cut short. */
export const eventsShownAtMost = 10;
const linesAtMost = 3;
const column = { whenRight: 224, axis: 268, textLeft: 310 } as const;
const rowGap = 20;

const body = { size: sizes.body, weight: 'regular' } as const;
const bold = { size: sizes.body, weight: 'bold' } as const;

interface Row {
  readonly event: ChartEvent;
  readonly when: readonly string[];
  readonly text: readonly string[];
  readonly top: number;
  readonly height: number;
}

function header(chart: TimelineChart, letters: Letters): { svg: string; height: number } {
  const width = sizes.width - 2 * sizes.margin;
  const title = { size: sizes.title, weight: 'bold', width, lines: 2 } as const;
  const titleLines = wrapText(chart.title, title, letters);
  const place = { x: sizes.margin, top: 28, lineHeight: 54, colour: colours.text } as const;
  const below = place.top + titleLines.length * place.lineHeight;
  const subtitle = chart.subtitle === null ? [] : wrapText(chart.subtitle, { ...body, width, lines: 1 }, letters);
  return {
    svg:
      textLines(titleLines, { ...title, ...place }) +
      textLines(subtitle, {
        ...body,
        x: sizes.margin,
        top: below,
        lineHeight: sizes.lineHeight,
        colour: colours.quiet,
      }),
    height: below + subtitle.length * sizes.lineHeight + 28,
  };
}

/** The date is written where it changes. */
function layRows(chart: TimelineChart, top: number, letters: Letters): readonly Row[] {
  const rows: Row[] = [];
  let at = top;
  for (const event of chart.events.slice(0, eventsShownAtMost)) {
    const again = rows.at(-1)?.event.when === event.when;
    const whenWidth = column.whenRight - sizes.margin + 6;
    const when = again ? [] : wrapText(event.when, { ...bold, width: whenWidth, lines: linesAtMost }, letters);
    const textWidth = sizes.width - sizes.margin - column.textLeft;
    const text = wrapText(event.text, { ...body, width: textWidth, lines: linesAtMost }, letters);
    const height = Math.max(when.length, text.length, 1) * sizes.lineHeight;
    rows.push({ event, when, text, top: at, height });
    at += height + rowGap;
  }
  return rows;
}

/** The axis between rows, and down to `end` where more follows; broken where more than ten years are left out. */
function axis(rows: readonly Row[], end: number | null): string {
  const middle = (row: Row): number => row.top + sizes.lineHeight / 2;
  return rows
    .map((row, i) => {
      const next = rows[i + 1];
      const gap = next !== undefined && next.event.year - row.event.year > 10;
      const dashes = gap ? { 'stroke-dasharray': '4 12' } : {};
      const y2 = next ? middle(next) : (end ?? middle(row));
      const line = { x1: column.axis, x2: column.axis, y1: middle(row), y2, stroke: colours.line, 'stroke-width': 5 };
      return element('line', { ...line, ...dashes });
    })
    .join('');
}

function drawRow({ event, when, text, top }: Row): string {
  const at = { top, lineHeight: sizes.lineHeight } as const;
  return (
    textLines(when, { ...bold, ...at, x: column.whenRight, colour: colours.accent, anchor: 'end' }) +
    drawMark(event.precision, event.span, { x: column.axis, y: top + sizes.lineHeight / 2 }) +
    textLines(text, { ...body, ...at, x: column.textLeft, colour: colours.text })
  );
}

export function drawTimelineChart(chart: TimelineChart, letters: Letters): Drawing {
  const head = header(chart, letters);
  const rows = layRows(chart, head.height, letters);
  const last = rows.at(-1);
  const bottom = last ? last.top + last.height : head.height;
  const more = chart.events.length - rows.length;
  const footWords = chart.events.length === 0 ? chart.empty : more > 0 ? chart.sayMore(more) : '';
  const footLeft = chart.events.length === 0 ? sizes.margin : column.textLeft;
  const foot = wrapText(footWords, { ...bold, width: sizes.width - sizes.margin - footLeft, lines: 2 }, letters);
  const footTop = bottom + (rows.length > 0 ? 14 : 0);
  const height = footTop + foot.length * sizes.lineHeight + sizes.margin;
  const footAt = { x: footLeft, top: footTop, lineHeight: sizes.lineHeight, colour: colours.quiet };
  return drawing({ width: sizes.width, height }, [
    head.svg,
    axis(rows, more > 0 ? footTop + sizes.lineHeight / 2 : null),
    ...rows.map(drawRow),
    textLines(foot, { ...bold, ...footAt }),
  ]);
}
