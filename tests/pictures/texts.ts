/** The texts of a drawing, with the place that each may take. */
import { typeface } from '../../src/pictures/index.ts';

export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
}

const unescaped = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

export function textsOf(svg: string): readonly PlacedText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const value = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const text = unescaped(content);
    const [x, y, size] = [Number(value('x')), Number(value('y')), Number(value('font-size'))];
    const weight = value('font-weight') === '700' ? ('bold' as const) : ('regular' as const);
    const width = typeface().measure(text, { size, weight });
    const anchor = value('text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width, y, size };
  });
}

export const wordsOf = (svg: string): readonly string[] => textsOf(svg).map(({ text }) => text);
