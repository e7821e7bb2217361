/** A miss, or no answer, and you are out. The first question that somebody answers decides who is in. */
import { isSettled } from '../changing.ts';
import { countedQuestions } from '../state.ts';
import type { SessionState } from '../state.ts';
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

interface Survivors {
  /** Who answered the first question that anybody answered. */
  readonly joined: number;
  /** User ids of those who have missed none. */
  readonly left: ReadonlySet<string>;
}

/** Null while anybody may still join. */
export function survivorsOf(state: SessionState): Survivors | null {
  const counted = countedQuestions(state);
  const first = counted.findIndex(({ results }) => results.length > 0);
  if (first < 0) return null;
  const rights = counted
    .slice(first)
    .map(({ results }) => new Set(results.filter((one) => one.correct).map((one) => one.userId)));
  const [joined = new Set<string>(), ...later] = rights;
  const left = [...joined].filter((userId) => later.every((right) => right.has(userId)));
  return { joined: counted[first]?.results.length ?? 0, left: new Set(left) };
}

export const survival: Mode = {
  ...classic,
  rankBy: 'correct',
  refuses(state, _, userId) {
    const survivors = survivorsOf(state);
    return survivors === null || survivors.left.has(userId) ? null : { kind: 'out' };
  },
  isDecided(state, phase) {
    const survivors = survivorsOf(state);
    return survivors !== null && [...survivors.left].every((userId) => isSettled(state.plan, phase, userId));
  },
  endAfter(state) {
    const survivors = survivorsOf(state);
    if (survivors === null) return null;
    if (survivors.left.size === 0) return 'none-left';
    // Someone who plays alone goes on until the first miss.
    return survivors.left.size === 1 && survivors.joined > 1 ? 'last-left' : null;
  },
};
