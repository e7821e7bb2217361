/** Which ladder is meant: what is asked for in options, and what a button's `period.mode.topic` stands for. */
import { shortHash } from '../../src/lore/look-up/scope.ts';
import { isMode } from '../../src/game/plan.ts';
import type { ModeName } from '../../src/game/state.ts';
import type { Period } from '../../src/guilds/store.ts';

export interface Ladder {
  readonly period: Period;
  readonly mode: ModeName | null;
  readonly topic: string | null;
}

const periods: readonly string[] = ['day', 'week', 'month', 'season', 'all'] satisfies readonly Period[];
export const isPeriod = (text: string): text is Period => periods.includes(text);

const none = '-';

export const writeLadder = ({ period, mode, topic }: Ladder): string =>
  [period, mode ?? none, topic === null ? none : shortHash(topic)].join('.');

/** Null for what names no ladder; a topic is one of those given. */
export function readLadder(ref: string, topics: readonly string[]): Ladder | null {
  const [period = '', mode = none, code = none, ...rest] = ref.split('.');
  if (!isPeriod(period) || rest.length > 0) return null;
  const topic = code === none ? null : topics.find((one) => shortHash(one) === code);
  if (topic === undefined || (mode !== none && !isMode(mode))) return null;
  return { period, mode: isMode(mode) ? mode : null, topic };
}
