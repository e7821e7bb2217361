import type { Bank } from './bank.ts';
import { fold, foldedWords, withoutFrame } from './fold.ts';
import type { QuizGround } from './ground/ground.ts';
import type { Question } from './model.ts';

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface SourceCount extends Count {
  readonly title: string;
  readonly words: number;
  readonly perThousandWords: number;
}

/** What a bank is made of, for people who look after it. */
export interface BankReport {
  readonly total: number;
  readonly typed: number;
  readonly sources: readonly SourceCount[];
  readonly types: readonly Count[];
  readonly topics: readonly Count[];
  /** How many candidates each gate turned away, the strictest first. */
  readonly rejections: readonly Count[];
  /** Ten equal steps of difficulty, from 0 to 1. */
  readonly difficulty: readonly Count[];
  /** Pairs that may ask one thing in much the same words. */
  readonly duplicates: readonly (readonly [Question, Question])[];
}

const steps = 10;
/** Of all words of two questions, so many shared ones make them look alike. */
const alike = 0.75;

export function reportOn({ questions, rejections }: Bank, lore: Pick<QuizGround, 'sources' | 'sentences'>): BankReport {
  const bySource = counted(questions.map(({ evidence }) => evidence.source));
  return {
    total: questions.length,
    typed: questions.filter(({ key }) => key === null).length,
    sources: lore.sources.map(({ id, title }) => {
      const words = lore.sentences
        .filter(({ sourceId }) => sourceId === id)
        .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      const count = bySource.get(id) ?? 0;
      return { name: id, title, count, words, perThousandWords: words === 0 ? 0 : (1000 * count) / words };
    }),
    types: ranked(questions.map(({ type }) => type)),
    topics: ranked(questions.map(({ topic }) => topic)),
    rejections: ranked(rejections.map(({ gate }) => gate)),
    difficulty: Array.from({ length: steps }, (_, step) => ({
      name: `${String(step / steps)}–${String((step + 1) / steps)}`,
      count: questions.filter(({ difficulty }) => Math.min(steps - 1, Math.floor(difficulty * steps)) === step).length,
    })),
    duplicates: lookAlikes(questions),
  };
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const ranked = (names: readonly string[]): Count[] =>
  [...counted(names)]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** Only questions with the same answer can ask the same, so that few pairs need comparing. */
function lookAlikes(questions: readonly Question[]): (readonly [Question, Question])[] {
  const byAnswer = new Map<string, Question[]>();
  for (const question of questions) {
    const answer = fold(question.accepted[0] ?? '');
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), question]);
  }
  return [...byAnswer.values()].flatMap((group) =>
    group.flatMap((first, at) =>
      group
        .slice(at + 1)
        .filter(
          (second) =>
            first.type !== 'order' &&
            second.type === first.type &&
            sameCast(first, second) &&
            likeness(first, second) >= alike,
        )
        .map((second) => [first, second] as const),
    ),
  );
}

/** Neither names anything that the other does not: two names in one wording ask two things. */
function sameCast(a: Question, b: Question): boolean {
  const [first, second] = [namesIn(a), namesIn(b)];
  return [...first].every((name) => second.has(name)) || [...second].every((name) => first.has(name));
}

const namesIn = ({ stem }: Question): Set<string> => new Set(stem.match(/(?<!^)\p{Lu}[\p{L}'’-]*/gu) ?? []);

function likeness(a: Question, b: Question): number {
  const [first, second] = [a, b].map(({ stem }) => new Set(foldedWords(withoutFrame(stem))));
  if (first === undefined || second === undefined) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared);
}
