import type { BankReport, Count } from '../quiz/index.ts';

const shownTopics = 12;

/** The report for a terminal. */
export function renderQualityText(report: BankReport): string {
  return [
    `${String(report.total)} questions, ${String(report.typed)} of them answered by typing.`,
    table(
      'Sources',
      report.sources.map(({ name, count, perThousandWords }) => ({
        name: `${name} (${perThousandWords.toFixed(1)} per 1,000 words)`,
        count,
      })),
    ),
    table('Types', report.types),
    table(
      `Topics (the ${String(shownTopics)} largest of ${String(report.topics.length)})`,
      report.topics.slice(0, shownTopics),
    ),
    table('Turned away, by gate', report.rejections),
    table('Difficulty', report.difficulty),
    report.duplicates.length === 0
      ? 'No two questions look alike.\n'
      : `Look alike:\n${report.duplicates.map(([first, second]) => `  ${first.stem}\n  ${second.stem}\n`).join('\n')}`,
  ].join('\n');
}

const table = (title: string, counts: readonly Count[]): string =>
  `${title}\n${counts.map(({ name, count }) => `${String(count).padStart(6)}  ${name}\n`).join('')}`;
