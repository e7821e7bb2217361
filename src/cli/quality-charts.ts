import { scaleBand, scaleLinear } from 'd3-scale';
import type { Count } from '../quiz/index.ts';

const width = 460;
const labelWidth = 170;
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
    .domain([0, Math.max(1, ...shown.map(({ count }) => count))])
    .range([0, width - labelWidth - 50]);
  const bars = shown.map(({ name, count }, at) => {
    const y = rows(at) ?? 0;
    const middle = y + rows.bandwidth() / 2;
    return [
      `<text x="${String(labelWidth - 8)}" y="${middle.toFixed(1)}" text-anchor="end">${escapeHtml(clipped(name))}</text>`,
      `<rect x="${String(labelWidth)}" y="${y.toFixed(1)}" width="${length(count).toFixed(1)}" height="${rows.bandwidth().toFixed(1)}" rx="2"/>`,
      `<text x="${(labelWidth + length(count) + 6).toFixed(1)}" y="${middle.toFixed(1)}">${String(count)}</text>`,
    ].join('');
  });
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(title)}">${bars.join('')}</svg></figure>`;
}

function shortened(counts: readonly Count[], most: number): readonly Count[] {
  if (counts.length <= most) return counts;
  const rest = counts.slice(most - 1);
  const sum = rest.reduce((total, { count }) => total + count, 0);
  return [...counts.slice(0, most - 1), { name: `${String(rest.length)} others`, count: sum }];
}

const clipped = (name: string): string => (name.length > 22 ? `${name.slice(0, 21)}…` : name);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
