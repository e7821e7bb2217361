/** Which ladder is meant: what is asked for in options, and what a button's `period.mode.topic` stands for. */
import type { LadderKind, LadderMode } from '../../src/discord/views/scores-ladder.ts';
import { ladderModes } from '../../src/discord/views/scores-ladder.ts';
import { shortHash } from '../../src/lore/look-up/scope.ts';
import type { Period } from '../../src/guilds/store.ts';

const periods: readonly string[] = ['day', 'week', 'month', 'season', 'all'] satisfies readonly Period[];
export const isPeriod = (text: string): text is Period => periods.includes(text);
export const isLadderMode = (text: string): text is LadderMode => (ladderModes as readonly string[]).includes(text);

/** Past seasons are no ladder, but share its buttons. */
export type Wanted = LadderKind | { readonly kind: 'seasons' };

const none = '-';

export function writeLadder(wanted: Wanted): string {
  if (wanted.kind !== 'points') return wanted.kind;
  const { period, mode, topic } = wanted;
  return [period, mode ?? none, topic === null ? none : shortHash(topic)].join('.');
}

/** Null for what names no ladder; a topic is one of those given. */
export function readLadder(ref: string, topics: readonly string[]): Wanted | null {
  if (ref === 'rating' || ref === 'duels' || ref === 'seasons') return { kind: ref };
  const [period = '', mode = none, code = none, ...rest] = ref.split('.');
  if (!isPeriod(period) || rest.length > 0) return null;
  const topic = code === none ? null : topics.find((one) => shortHash(one) === code);
  if (topic === undefined || (mode !== none && !isLadderMode(mode))) return null;
  return { kind: 'points', period, mode: isLadderMode(mode) ? mode : null, topic };
}
