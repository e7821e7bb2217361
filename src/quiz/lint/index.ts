/** What is to be said about a question that somebody wrote, before it is asked: the same rules as for generated ones. */
import type { EntryText } from '../entry.ts';
import type { QuizGround } from '../ground/quiz-ground.ts';
import type { SimilarIndex } from '../similar.ts';
import { lintDuplicate } from './duplicate.ts';
import type { Finding, Lint } from './finding.ts';
import { error } from './finding.ts';
import { lintMarks, lintQuestion, lintSize } from './form.ts';
import { lintLeak, lintOptions } from './options.ts';
import { lintSupport } from './support.ts';

export type { Finding, Rule } from './finding.ts';
export { lintLimits } from './form.ts';

export interface LintGround {
  /** What the guild may be shown. */
  readonly lore: Pick<QuizGround, 'entities' | 'sentences'>;
  /** What is asked already. */
  readonly asked: readonly SimilarIndex[];
  /** Id of the entry that is being edited. */
  readonly except?: string;
  /** Whether there have to be options. */
  readonly kind: 'choice' | 'typed';
}

const plainRules: readonly Lint[] = [lintSize, lintMarks, lintLeak, lintOptions, lintQuestion];

/** Errors first. One of a kind and value is told once. */
export function lintEntry(text: EntryText, { lore, asked, except, kind }: LintGround): readonly Finding[] {
  const found = [
    ...(kind === 'choice' && text.wrong.length === 0 ? [error('no-wrong')] : []),
    ...plainRules.flatMap((rule) => rule(text)),
    ...lintDuplicate(text, asked, except),
    ...lintSupport(text, lore),
  ];
  const distinct = new Map(found.map((one) => [JSON.stringify([one.rule, one.values]), one]));
  return [...distinct.values()].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}
