/** One shape for each way a date can be known. Time runs down, so what points up means earlier. */
import { colours } from './look.ts';
import { element } from './svg.ts';

export type MarkPrecision =
  'exact' | 'circa' | 'early' | 'mid' | 'late' | 'before' | 'by' | 'after' | 'range' | 'decade' | 'century';

interface Point {
  readonly x: number;
  readonly y: number;
}

const edge = { stroke: colours.accent, 'stroke-width': 5 } as const;
const solid = { ...edge, fill: colours.accent } as const;
const hollow = { ...edge, fill: colours.ground } as const;

const dot = ({ x, y }: Point, look: typeof solid | typeof hollow): string =>
  element('circle', { cx: x, cy: y, r: 11, ...look });

const bar = ({ x, y }: Point, halfHeight: number, look: typeof solid | typeof hollow): string =>
  element('rect', { x: x - 11, y: y - halfHeight, width: 22, height: 2 * halfHeight, rx: 8, ...look });

const arrow = ({ x, y }: Point, direction: 1 | -1, look: typeof solid | typeof hollow): string =>
  element('path', {
    d: `M${x - 15} ${y - 9 * direction}L${x + 15} ${y - 9 * direction}L${x} ${y + 15 * direction}Z`,
    'stroke-linejoin': 'round',
    ...look,
  });

/** A first and a last year. */
const dumbbell = ({ x, y }: Point): string =>
  element('rect', { x: x - 6, y: y - 16, width: 12, height: 32, ...hollow, 'stroke-width': 4 }) +
  [y - 16, y + 16].map((cy) => element('circle', { cx: x, cy, r: 10, fill: colours.accent })).join('');

/** A bar of which one third is filled: early, mid or late in a year or a longer time. */
const third = (at: Point, part: -1 | 0 | 1): string =>
  bar(at, 20, hollow) +
  element('rect', { x: at.x - 11, y: at.y - 6 + part * 13, width: 22, height: 12, fill: colours.accent });

/** `span` is true where the date covers several years. */
export function drawMark(precision: MarkPrecision, span: boolean, at: Point): string {
  switch (precision) {
    case 'exact':
      return dot(at, solid);
    case 'circa':
      return dot(at, hollow);
    case 'early':
      return third(at, -1);
    case 'mid':
      return third(at, 0);
    case 'late':
      return third(at, 1);
    case 'before':
      return arrow(at, -1, hollow);
    case 'by':
      // Like "before", but the year itself counts: a line under the arrow.
      return (
        arrow(at, -1, solid) + element('line', { x1: at.x - 17, x2: at.x + 17, y1: at.y + 19, y2: at.y + 19, ...edge })
      );
    case 'after':
      return arrow(at, 1, hollow);
    case 'range':
      return span ? dumbbell(at) : dot(at, solid);
    case 'decade':
      return bar(at, 16, solid);
    case 'century':
      return bar(at, 24, solid);
  }
}
