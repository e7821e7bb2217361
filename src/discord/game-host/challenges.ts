/** Challenges that wait for an answer: few, short-lived, and lost with the process. */
import type { Clock } from '../../game/clock.ts';
import type { Challenge, GameHost } from './contract.ts';

const openForMs = 5 * 60_000;
const keptAtMost = 1000;

export function createChallenges(clock: Clock): Pick<GameHost, 'challenge' | 'challenged' | 'dropChallenge'> {
  /** The oldest first. */
  const open = new Map<string, Challenge>();
  const isOver = ({ atMs }: Challenge): boolean => clock.now() - atMs > openForMs;

  return {
    challenge(challenge) {
      open.set(challenge.id, challenge);
      for (const [id, oldest] of open) {
        if (open.size <= keptAtMost && !isOver(oldest)) break;
        open.delete(id);
      }
    },
    challenged(guildId, id) {
      const found = open.get(id);
      return found && found.guildId === guildId && !isOver(found) ? found : null;
    },
    dropChallenge: (id) => void open.delete(id),
  };
}
