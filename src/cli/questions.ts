import type { Lore } from '../lore/index.ts';
import { buildBank, type Question } from '../quiz/index.ts';

/** All questions in bank order; with a seed, the same ones in an order that the seed decides. */
export function questionsOf(lore: Lore, seed: number | null): readonly Question[] {
  const { questions } = buildBank(lore);
  return seed === null ? questions : shuffled(questions, seed);
}

/** A question that was made and turned away. */
interface Explained {
  readonly gate: string;
  readonly reason: string;
  readonly type: string;
  readonly stem: string;
  readonly key: string;
  readonly source: string;
  readonly sentence: string;
}

/** Everything that was turned away, with the gate and its reason, in the order of the texts. */
export const rejectionsOf = (lore: Lore): readonly Explained[] =>
  buildBank(lore).rejections.map(({ candidate: { type, stem, key, fact, sentences }, gate, reason }) => ({
    gate,
    reason,
    type,
    stem,
    key,
    source: fact.article,
    sentence: sentences[0]?.text ?? '',
  }));

export const rejectionsText = (rejections: readonly Explained[]): string =>
  rejections
    .map(({ gate, reason, type, stem, key }) => `${gate}: ${reason}\n  (${type}) ${stem}\n  → ${key}\n`)
    .join('\n');

/** Fisher–Yates with mulberry32: the same seed gives the same order on every machine. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}
