import { scaleBand, scaleLinear } from 'd3-scale';
import type { Count } from '../quiz/index.ts';

const width = 480;
const labelWidth = 190;
const rowHeight = 22;

/** A bar chart as inline SVG, one row a count; what goes beyond `most` rows is summed up in a last one. */
export function barChart(title: string, counts: readonly Count[], most = 14): string {
  const shown = shortened(counts, most);
  const height = shown.length * rowHeight + 8;
  const rows = scaleBand<number>()
    .domain(shown.map((_, at) => at))
    .range([4, height - 4])
    .padding(0.2);
  const length = scaleLinear()
    .domain([0, Math.max(1, ...shown.filter((row) => !row.isRest).map(({ count }) => count))])
    .range([0, width - labelWidth - 50])
    .clamp(true);
  const bars = shown.map(({ name, count, isRest }, at) => {
    const y = rows(at) ?? 0;
    const middle = y + rows.bandwidth() / 2;
    return [
      `<text x="${String(labelWidth - 8)}" y="${middle.toFixed(1)}" text-anchor="end">${escapeHtml(clipped(name))}</text>`,
      `<rect${isRest === true ? ' class="rest"' : ''} x="${String(labelWidth)}" y="${y.toFixed(1)}" width="${length(count).toFixed(1)}" height="${rows.bandwidth().toFixed(1)}" rx="2"/>`,
      `<text x="${(labelWidth + length(count) + 6).toFixed(1)}" y="${middle.toFixed(1)}">${String(count)}</text>`,
    ].join('');
  });
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(title)}">${bars.join('')}</svg></figure>`;
}

interface Row extends Count {
  /** Stands for several; where it is the longest, its bar is cut off so that the others keep their length. */
  readonly isRest?: true;
}

function shortened(counts: readonly Count[], most: number): readonly Row[] {
  if (counts.length <= most) return counts;
  const rest = counts.slice(most - 1);
  const sum = rest.reduce((total, { count }) => total + count, 0);
  return [...counts.slice(0, most - 1), { name: `${String(rest.length)} others`, count: sum, isRest: true }];
}

/** Cut in the middle: titles often differ at their ends alone. */
const clipped = (name: string): string => (name.length > 28 ? `${name.slice(0, 13)}…${name.slice(-14)}` : name);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
