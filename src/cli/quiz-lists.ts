import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readText } from '../corpus.ts';
import { finishInSlices, readCategories, readEntries, sift } from '../quiz/formats/index.ts';
import type { Breathing, ReadFile, Refused, Sifted, Unfit } from '../quiz/formats/index.ts';
import type { EntryText } from '../quiz/entry.ts';
import { lintEntry } from '../quiz/lint/index.ts';
import type { Finding, Rule } from '../quiz/lint/index.ts';
import type { SimilarIndex } from '../quiz/similar.ts';

/** Lists of questions as the shell reads them: from files, with the names of LakeYS' categories from beside them. */

export interface ReadList extends Sifted {
  readonly path: string;
  readonly format: ReadFile['format'];
  readonly merged: number;
}

const breathing: Breathing = { nowMs: () => performance.now(), pause: () => nextTurn() };

/** `asked`: what is stored already. The lore is left out: it has no say in what is refused. */
export async function readList(path: string, asked: readonly SimilarIndex[]): Promise<ReadList> {
  const text = await readText(path);
  const categories = await categoriesBeside(path);
  const { format, merged, ...found } = await finishInSlices(
    readEntries(basename(path), text, categories ? { categories } : {}),
    breathing,
  );
  return { path, format, merged, ...(await sift(found, (entry) => lint(entry, asked), breathing)) };
}

const nowhere = { entities: [], sentences: [] };
const lint = (entry: EntryText, asked: readonly SimilarIndex[]): readonly Finding[] =>
  lintEntry(entry, { lore: nowhere, asked, kind: entry.wrong.length > 0 ? 'choice' : 'typed' });

async function categoriesBeside(path: string): Promise<ReadonlyMap<string, string> | null> {
  if (!/^questions_.*\.ya?ml$/i.test(basename(path))) return null;
  const names = await readdir(dirname(path));
  const beside = ['categories.yml', 'categories.yaml', 'categories.example.yml'].find((name) => names.includes(name));
  return beside === undefined ? null : readCategories(await readText(join(dirname(path), beside)));
}

/** Rules that turn a question away; the others only warn. */
const sentences: Partial<Record<Rule, string>> = {
  'question-too-long': 'The question has more than {{most}} characters.',
  'answer-too-long': 'An answer has more than {{most}} characters, which is too long to be typed.',
  'option-too-long': 'An option has more than {{most}} characters.',
  'extra-too-long': 'Its {{part}} has more than {{most}} characters.',
  'too-many-accepted': 'It has more than {{most}} accepted answers.',
  'too-many-wrong': 'It has more than {{most}} wrong options.',
  mention: 'It would mention somebody or something.',
  link: 'It has a link in it.',
  'answer-in-question': 'The question gives its answer away.',
  'option-is-right': 'A wrong option counts as right.',
  'same-options': 'An option stands there twice.',
};

export function whyRefused(one: Refused | Unfit): string {
  if ('what' in one) return one.what;
  const { rule, values } = one.finding;
  return (sentences[rule] ?? `It breaks the rule “${rule}”.`).replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
    String(values[name] ?? all),
  );
}
