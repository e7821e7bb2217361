/** A person's scores as a picture: figures, points week by week, and topics with the share that was right. */
import { colours, sizes } from './look.ts';
import type { Drawing } from './svg.ts';
import { drawing, element, textLines } from './svg.ts';
import type { Letters, TextStyle } from './text.ts';
import { wrapText } from './text.ts';

export interface ProfileCard {
  readonly name: string;
  /** Under the name: the title, and what is missing to the next. */
  readonly about: string;
  /** At most four. */
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly weeks: {
    readonly heading: string;
    /** The latest last. */
    readonly bars: readonly { readonly value: number; readonly written: string }[];
    /** Under the first and the last bar. */
    readonly from: string;
    readonly to: string;
  };
  /** At most six. */
  readonly topics: {
    readonly heading: string;
    readonly rows: readonly { readonly topic: string; readonly figure: string; readonly share: number }[];
  };
  readonly achievements: { readonly heading: string; readonly names: readonly string[] };
}

const inner = sizes.width - 2 * sizes.margin;
const bold = { size: sizes.body, weight: 'bold' } as const;
const body = { size: sizes.body, weight: 'regular' } as const;
const heading = { size: sizes.heading, weight: 'bold' } as const;

/** A part of the card: drawn from `top` on, and how high it is. */
interface Part {
  readonly height: number;
  draw(top: number): string;
}

const nothing: Part = { height: 0, draw: () => '' };

function headPart({ name, about }: ProfileCard, letters: Letters): Part {
  const title = { size: sizes.title, weight: 'bold' } as const;
  const lines = wrapText(name, { ...title, width: inner, lines: 1 }, letters);
  const under = wrapText(about, { ...body, width: inner, lines: 2 }, letters);
  return {
    height: 54 + under.length * sizes.lineHeight,
    draw: (top) =>
      textLines(lines, { ...title, x: sizes.margin, top, lineHeight: 54, colour: colours.text }) +
      textLines(under, {
        ...body,
        x: sizes.margin,
        top: top + 54,
        lineHeight: sizes.lineHeight,
        colour: colours.quiet,
      }),
  };
}

function figuresPart({ figures }: ProfileCard, letters: Letters): Part {
  const gap = 16;
  const shown = figures.slice(0, 4);
  const width = (inner - gap * (shown.length - 1)) / Math.max(shown.length, 1);
  const room = width - 16;
  const laid = shown.map(({ value, label }) => {
    const style = figureStyle(value, room, letters);
    return {
      style,
      value: wrapText(value, { ...style, width: room, lines: 1 }, letters),
      label: wrapText(label, { ...body, width: room, lines: 2 }, letters),
    };
  });
  const height = 88 + Math.max(1, ...laid.map(({ label }) => label.length)) * sizes.lineHeight;
  const draw = (top: number): string =>
    laid
      .map(({ style, value, label }, i) => {
        const left = sizes.margin + i * (width + gap);
        const centred = { x: left + width / 2, anchor: 'middle' } as const;
        const words = { ...body, ...centred, lineHeight: sizes.lineHeight } as const;
        return (
          element('rect', { x: left, y: top, width, height, rx: 20, fill: colours.panel }) +
          textLines(value, { ...style, ...centred, top: top + 16, lineHeight: 52, colour: colours.accent }) +
          textLines(label, { ...words, top: top + 70, colour: colours.quiet })
        );
      })
      .join('');
  return shown.length === 0 ? nothing : { height, draw };
}

/** A figure is never cut: a long one is written smaller. */
function figureStyle(value: string, width: number, letters: Letters): TextStyle {
  const styles = [40, 34, sizes.body].map((size) => ({ size, weight: 'bold' }) as const);
  return styles.find((style) => letters.measure(value, style) <= width) ?? bold;
}

const headingLine = (text: string, top: number, letters: Letters): string =>
  textLines(wrapText(text, { ...heading, width: inner, lines: 1 }, letters), {
    ...heading,
    x: sizes.margin,
    top,
    lineHeight: 48,
    colour: colours.text,
  });

function weeksPart({ weeks }: ProfileCard, letters: Letters): Part {
  const [barsHeight, gap] = [150, 12];
  const most = Math.max(1, ...weeks.bars.map(({ value }) => value));
  const width = (inner - gap * (weeks.bars.length - 1)) / Math.max(weeks.bars.length, 1);
  const small = { size: 22, weight: 'regular' } as const;
  const draw = (top: number): string => {
    const floor = top + 48 + 34 + barsHeight;
    const bars = weeks.bars.map(({ value, written }, i) => {
      const left = sizes.margin + i * (width + gap);
      const height = value <= 0 ? 0 : Math.max(6, (barsHeight * value) / most);
      const over = wrapText(written, { ...small, width: width + gap - 2, lines: 1 }, letters);
      return (
        element('rect', { x: left, y: floor - height, width, height, rx: 6, fill: colours.accent }) +
        (value > 0
          ? textLines(over, {
              ...small,
              x: left + width / 2,
              top: floor - height - 32,
              lineHeight: 30,
              colour: colours.quiet,
              anchor: 'middle',
            })
          : '')
      );
    });
    const base = { x1: sizes.margin, x2: sizes.width - sizes.margin, y1: floor, y2: floor, stroke: colours.line };
    const ends = { ...body, top: floor + 6, lineHeight: sizes.lineHeight, colour: colours.quiet } as const;
    return [
      headingLine(weeks.heading, top, letters),
      ...bars,
      element('line', { ...base, 'stroke-width': 3 }),
      textLines([weeks.from], { ...ends, x: sizes.margin }),
      textLines([weeks.to], { ...ends, x: sizes.width - sizes.margin, anchor: 'end' }),
    ].join('');
  };
  return { height: 48 + 34 + barsHeight + 6 + sizes.lineHeight, draw };
}

function topicsPart({ topics }: ProfileCard, letters: Letters): Part {
  const rows = topics.rows.slice(0, 6);
  const rowHeight = 66;
  const draw = (top: number): string =>
    headingLine(topics.heading, top, letters) +
    rows
      .map(({ topic, figure, share }, i) => {
        const at = { top: top + 52 + i * rowHeight, lineHeight: sizes.lineHeight } as const;
        const [written = ''] = wrapText(figure, { ...body, width: inner / 2, lines: 1 }, letters);
        const name = wrapText(
          topic,
          { ...bold, width: inner - letters.measure(written, body) - 24, lines: 1 },
          letters,
        );
        const bar = { x: sizes.margin, y: at.top + 38, height: 12, rx: 6 } as const;
        const part = Math.min(Math.max(share, 0), 1);
        return (
          textLines(name, { ...bold, ...at, x: sizes.margin, colour: colours.text }) +
          textLines([written], {
            ...body,
            ...at,
            x: sizes.width - sizes.margin,
            colour: colours.quiet,
            anchor: 'end',
          }) +
          element('rect', { ...bar, width: inner, fill: colours.node }) +
          (part > 0 ? element('rect', { ...bar, width: Math.max(inner * part, 12), fill: colours.accent }) : '')
        );
      })
      .join('');
  return rows.length === 0 ? nothing : { height: 52 + rows.length * rowHeight, draw };
}

function achievementsPart({ achievements }: ProfileCard, letters: Letters): Part {
  const lines = wrapText(achievements.names.join(' · '), { ...body, width: inner, lines: 4 }, letters);
  return lines.length === 0
    ? nothing
    : {
        height: 48 + lines.length * sizes.lineHeight,
        draw: (top) =>
          headingLine(achievements.heading, top, letters) +
          textLines(lines, {
            ...body,
            x: sizes.margin,
            top: top + 48,
            lineHeight: sizes.lineHeight,
            colour: colours.quiet,
          }),
      };
}

export function drawProfileCard(card: ProfileCard, letters: Letters): Drawing {
  const gap = 30;
  const parts = [headPart, figuresPart, weeksPart, topicsPart, achievementsPart]
    .map((part) => part(card, letters))
    .filter(({ height }) => height > 0);
  let top = sizes.margin - 8;
  const drawn: string[] = [];
  for (const part of parts) {
    drawn.push(part.draw(top));
    top += part.height + gap;
  }
  return drawing({ width: sizes.width, height: top - gap + sizes.margin }, drawn);
}
