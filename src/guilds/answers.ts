import type { Award } from './store.ts';

/** The award as it is kept once its answer has been forgotten. */
export function withoutAnswer<Kept extends Award>(award: Kept): Kept {
  const kept = { ...award };
  delete (kept as { answer?: string }).answer;
  return kept;
}
