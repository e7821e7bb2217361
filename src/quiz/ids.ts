import { createHash } from 'node:crypto';
import type { Fact } from './candidate.ts';

/** A question's id: 12 hex digits over what it asks, never over how it is worded or which options stand beside the key. */
export function questionId(type: string, fact: Fact): string {
  const qualifiers = Object.entries(fact.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(JSON.stringify([fact.article, type, fact.subject, fact.property, fact.value, qualifiers])).slice(0, 12);
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A source of numbers in [0, 1) that is the same for the same seed on every machine (mulberry32). */
export function seededRandom(seed: string): () => number {
  let state = Number.parseInt(hashOf(seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const a = result[last];
    const b = result[other];
    if (a === undefined || b === undefined) continue;
    result[last] = b;
    result[other] = a;
  }
  return result;
}
