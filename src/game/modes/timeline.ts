/** About time alone: events in order, what came first, last, before or after, and years, where a near one counts as well. */
import { asksPressed, asksYear } from './asking.ts';
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

const ofTime: ReadonlySet<string> = new Set(['order', 'first', 'last', 'before', 'after']);

export const timeline: Mode = {
  ...classic,
  asks: (question) => asksYear(question) ?? (ofTime.has(question.type) ? asksPressed(question) : null),
  usualSeconds: 30,
};
