/** What a person's answers on one server come to; the same for every adapter. */
import type { PersonStats } from './store.ts';

const dayMs = 86_400_000;
/** Days since the Unix epoch, in UTC. */
export const dayOf = (atMs: number): number => Math.floor(atMs / dayMs);

export interface TopicTotal {
  readonly topic: string | undefined;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

export function personStats(
  displayName: string,
  totals: readonly TopicTotal[],
  days: Iterable<number>,
): PersonStats | null {
  const topics = new Map<string, { correct: number; answered: number }>();
  const sum = { points: 0, correct: 0, answered: 0 };
  for (const { topic, points, correct, answered } of totals) {
    sum.points += points;
    sum.correct += correct;
    sum.answered += answered;
    if (topic === undefined || answered === 0) continue;
    const before = topics.get(topic) ?? { correct: 0, answered: 0 };
    topics.set(topic, { correct: before.correct + correct, answered: before.answered + answered });
  }
  if (sum.answered === 0) return null;
  const sorted = [...topics].map(([topic, counts]) => ({ topic, ...counts }));
  sorted.sort((a, b) => b.answered - a.answered || (a.topic < b.topic ? -1 : 1));
  return { displayName, ...sum, topics: sorted, days: [...new Set(days)].sort((a, b) => a - b) };
}
