/** The few SVG elements that the pictures are made of. All lengths in px. */
import { colours, fontFamily } from './look.ts';
import type { TextStyle } from './text.ts';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number>>;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** Rounded to a hundredth, so that the same drawing is the same text everywhere. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

export const element = (name: string, attributes: Attributes, content = ''): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  return `<${name}${pairs.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
};

export interface Lines extends TextStyle {
  readonly x: number;
  /** Of the first line's upper edge. */
  readonly top: number;
  readonly lineHeight: number;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text below one another. */
export const textLines = (lines: readonly string[], at: Lines): string =>
  lines
    .map((line, i) =>
      element(
        'text',
        {
          x: at.x,
          // Inter's letters stand between 0.73 em above and 0.2 em below the baseline.
          y: at.top + i * at.lineHeight + (at.lineHeight + at.size * 0.7) / 2,
          'font-size': at.size,
          'font-weight': at.weight === 'bold' ? 700 : 400,
          fill: at.colour,
          'text-anchor': at.anchor ?? 'start',
        },
        escapeXml(line),
      ),
    )
    .join('');

/** The whole picture on its opaque ground. */
export function drawing({ width, height }: { width: number; height: number }, parts: readonly string[]): Drawing {
  const ground = element('rect', { width, height, fill: colours.ground });
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  const svg = element('svg', { ...frame, 'font-family': fontFamily }, [ground, ...parts].join(''));
  return { svg, width, height };
}
