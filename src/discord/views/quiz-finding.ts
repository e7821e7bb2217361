/** What is found in a question that somebody wrote, in words. */
import type { Finding } from '../../quiz/lint/index.ts';
import type { Say } from '../texts.ts';

const parts = new Set(['topic', 'citation', 'explanation'] as const);
type Part = typeof parts extends Set<infer One> ? One : never;
const isPart = (text: string): text is Part => (parts as ReadonlySet<string>).has(text);

/** `shown` makes somebody's own words fit to be shown. */
export const sayFinding = ({ rule, values }: Finding, say: Say, shown: (text: string) => string): string =>
  say(
    `quiz.lint.${rule}`,
    Object.fromEntries(
      Object.entries(values).map(([name, value]): [string, string | number] => {
        if (typeof value !== 'string') return [name, value];
        return [name, name === 'part' && isPart(value) ? say(`quiz.form.${value}`) : shown(value)];
      }),
    ),
  );
