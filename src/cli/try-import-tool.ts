import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LoreError } from '../lore/index.ts';
import { fileLimits } from '../quiz/formats/index.ts';
import { UsageError } from './options.ts';
import { readList, whyRefused } from './quiz-lists.ts';
import type { ReadList } from './quiz-lists.ts';

/** What a folder of other projects' lists would give: counts by project and file, and why what was refused. Writes nothing. */

export interface TryShell {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const endings = /\.(?:ya?ml|json|csv|tsv|txt)$/i;
const skipped = new Set(['node_modules', '.git']);

/** The first folder of the path below the one that was given, or "." for files that lie in it. */
const projectOf = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] ?? '.') : '.');

export async function runTryImport(args: readonly string[], { out, err }: TryShell): Promise<0 | 1> {
  try {
    const [folder, ...others] = args;
    if (folder === undefined || others.length > 0)
      throw new UsageError('Usage: npm run try-import -- FOLDER (one folder, whose lists are read and counted).');
    const projects = new Map<string, ReadList[]>();
    let passedOver = 0;
    for (const path of await filesIn(folder)) {
      const list = await readOrNull(path);
      // Other files of those projects: code, settings, texts.
      if (list === null || (list.format === 'unknown' && list.good.length === 0)) {
        passedOver += 1;
        continue;
      }
      const project = projectOf(relative(folder, path));
      projects.set(project, [...(projects.get(project) ?? []), list]);
    }
    for (const [project, lists] of projects) out(projectText(project, lists, folder));
    out(`All: ${countsText([...projects.values()].flat())}\n`);
    out(`${passedOver} other files are no lists of questions.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageError(`${folder} is no folder that can be read.`, { cause });
  });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path);
      return entry.isFile() && endings.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat().sort();
}

async function readOrNull(path: string): Promise<ReadList | null> {
  if ((await stat(path)).size > fileLimits.bytes) return null;
  try {
    return await readList(path, []);
  } catch (fault) {
    // Not a text, or an empty one.
    if (fault instanceof LoreError) return null;
    throw fault;
  }
}

function countsText(lists: readonly ReadList[]): string {
  const sum = (of: (list: ReadList) => number): number => lists.reduce((total, list) => total + of(list), 0);
  const [good, refused, merged] = [
    sum((one) => one.good.length),
    sum((one) => one.refused.length),
    sum((one) => one.merged),
  ];
  return `${good + refused + merged} questions in ${lists.length} files: ${good} good, ${refused} refused, ${merged} merged`;
}

function projectText(project: string, lists: readonly ReadList[], folder: string): string {
  const reasons = new Map<string, number>();
  for (const one of lists.flatMap(({ refused }) => refused))
    reasons.set(whyRefused(one), (reasons.get(whyRefused(one)) ?? 0) + 1);
  return [
    `${project}: ${countsText(lists)}`,
    ...[...reasons].sort((a, b) => b[1] - a[1]).map(([why, count]) => `  ${count} × ${why}`),
    ...lists.map(
      ({ path, format, good, refused, merged }) =>
        `    ${relative(folder, path)} (${format}): ${good.length} good, ${refused.length} refused, ${merged} merged`,
    ),
    '',
    '',
  ].join('\n');
}
