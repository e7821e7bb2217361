/** Questions as one of Red's lists: typed answers only, since its lists know no options. Everything is quoted. */
import type { EntryText } from '../entry.ts';

const authorAtMost = 1000;

export function writeRed(entries: readonly EntryText[]): string {
  const authors = [...new Set(entries.flatMap(({ credit }) => credit?.author ?? []))];
  const named = authors.filter((_, at) => authors.slice(0, at + 1).join(', ').length <= authorAtMost);
  const byStem = new Map<string, Set<string>>();
  for (const { stem, answer, accepted } of entries) {
    const answers = byStem.get(stem) ?? new Set();
    for (const text of [answer, ...accepted]) answers.add(text);
    byStem.set(stem, answers);
  }
  const questions = [...byStem].map(
    // A JSON text is a quoted YAML text.
    ([stem, answers]) =>
      `? ${JSON.stringify(stem)}\n:\n${[...answers].map((answer) => `- ${JSON.stringify(answer)}\n`).join('')}`,
  );
  return `${named.length === 0 ? '' : `AUTHOR: ${JSON.stringify(named.join(', '))}\n`}${questions.join('')}`;
}
