import { askedEntity, type Candidate, type Draft } from './candidate.ts';
import type { Ground } from './ground/ground.ts';

/** How good a question promises to be; higher is better. Weighs what the reader can check: names, date, citation, length. */
export function promise(candidate: Candidate): number {
  const [sentence] = candidate.sentences;
  const cited = (sentence?.citations.length ?? 0) > 0 ? 1 : 0;
  const length = candidate.stem.length;
  const comfortable = length >= 40 && length <= 140 ? 1 : 0;
  return Math.min(4, candidate.anchors) + cited + comfortable - candidate.roughness;
}

/**
 * A first guess at difficulty, 0 (easy) to 1 (hard): rare names are harder than common ones, and so are close distractors;
 * every further name or date in the question makes it easier.
 */
export function priorDifficulty({ candidate, distractors }: Draft, ground: Ground): number {
  const asked = askedEntity(candidate.pool);
  const ids = asked !== null ? [asked] : candidate.entityIds.slice(0, 2);
  const frequency = Math.max(1, ...ids.map(ground.frequency));
  const rarity = 1 / (1 + Math.log2(frequency));
  const closeness =
    distractors.length === 0
      ? 0.5
      : distractors.reduce((sum, { closeness }) => sum + closeness, 0) / distractors.length;
  const base = { when: 0.25, 'nearest-year': 0.35, order: 0.3, 'which-work': 0.25 }[candidate.type] ?? 0.08;
  const help = 0.03 * Math.min(4, candidate.anchors);
  const value = base + 0.4 * rarity + 0.4 * closeness - help;
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
