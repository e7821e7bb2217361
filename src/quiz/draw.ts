import { fold } from './fold.ts';
import { shuffled } from './ids.ts';
import type { Question } from './model.ts';

export type Difficulty = 'easy' | 'medium' | 'hard';

export interface DrawWish {
  /** A topic's name or an entity's id. */
  readonly topic?: string;
  readonly difficulty?: Difficulty;
  readonly continuity?: string;
  /** Only questions on this source, by its id. */
  readonly source?: string;
  /** No questions on these sources, by their ids, or on these topics, by their names. */
  readonly without?: readonly string[];
  /** What can be asked at all; where it is left out, questions with options. */
  readonly canAsk?: (question: Question) => boolean;
  readonly count: number;
  /** Ids asked before, the oldest first. */
  readonly seen: readonly string[];
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

/** `Question.difficulty` below 0.4 is easy, from 0.6 hard. */
export const difficultyOf = (question: Pick<Question, 'difficulty'>): Difficulty =>
  question.difficulty < 0.4 ? 'easy' : question.difficulty < 0.6 ? 'medium' : 'hard';

/**
 * Questions for a game: what was not asked before comes first, and only when that is used up the longest-ago ones.
 * Types take turns, and two questions on the same sentence come together only if there is nothing else.
 */
export function drawQuestions(bank: readonly Question[], wish: DrawWish): Question[] {
  const age = new Map(wish.seen.map((id, at) => [id, at]));
  const fitting = bank.filter((question) => fits(question, wish));
  const fresh = takeTurns(
    fitting.filter((question) => !age.has(question.id)),
    wish.random,
  ).slice(0, Math.max(0, wish.count));
  const old = fitting
    .filter((question) => age.has(question.id))
    .sort((a, b) => (age.get(a.id) ?? 0) - (age.get(b.id) ?? 0));
  return [...fresh, ...old].slice(0, Math.max(0, wish.count));
}

const hasOptions = ({ key }: Question): boolean => key !== null;

function fits(question: Question, wish: DrawWish): boolean {
  const { topic, difficulty, continuity, source, without = [], canAsk = hasOptions } = wish;
  const { evidence } = question;
  if (!canAsk(question)) return false;
  if (topic !== undefined && fold(question.topic) !== fold(topic) && !question.entityIds.includes(topic)) return false;
  if (difficulty !== undefined && difficultyOf(question) !== difficulty) return false;
  if (source !== undefined && evidence.source !== source) return false;
  if (without.some((name) => name === evidence.source || fold(name) === fold(question.topic))) return false;
  return continuity === undefined || question.continuity === continuity;
}

/** All of them, types taking turns, repeats of a sentence moved to the end. */
function takeTurns(questions: readonly Question[], random: () => number): Question[] {
  const byType = new Map<string, Question[]>();
  for (const question of shuffled(questions, random)) {
    const queue = byType.get(question.type);
    if (queue) queue.push(question);
    else byType.set(question.type, [question]);
  }
  const queues = shuffled([...byType.values()], random);
  const first: Question[] = [];
  const repeats: Question[] = [];
  const told = new Set<string>();
  for (let turn = 0; turn < Math.max(0, ...queues.map((queue) => queue.length)); turn++) {
    for (const queue of queues) {
      const question = queue[turn];
      if (question === undefined) continue;
      const { sentence } = question.evidence;
      // Those that rest on no sentence repeat none.
      (sentence !== '' && told.has(sentence) ? repeats : first).push(question);
      told.add(sentence);
    }
  }
  return [...first, ...repeats];
}

/** The topics of a bank with the number of questions each, the largest first. */
export function topicsOf(bank: readonly Question[]): { topic: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { topic } of bank) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1));
}
