/** Challenges that wait for an answer: few and short-lived. They are kept beside the games in progress, so that a restart does not lose them. */
import { z } from 'zod';
import type { Clock } from '../../game/clock.ts';
import { readPlan } from '../../game/plan.ts';
import type { GuildStore, SavedSession } from '../../guilds/store.ts';
import type { Log } from '../log.ts';
import type { Challenge, GameHost } from './contract.ts';

const openForMs = 5 * 60_000;
const keptAtMost = 1000;

const shape = z.object({
  kind: z.literal('challenge'),
  id: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  by: z.object({ userId: z.string(), displayName: z.string() }),
  opponentId: z.string(),
  plan: z.unknown(),
  atMs: z.number(),
});

/** Whether what was saved is a challenge, readable or not; else it is a game. */
export const isChallenge = ({ state }: SavedSession): boolean => 'kind' in state && state.kind === 'challenge';

/** Null where somebody in it had their data removed, or another version wrote it. */
function readChallenge({ state }: SavedSession): Challenge | null {
  const { data } = shape.safeParse(state);
  const plan = readPlan(data?.plan);
  return data && plan ? { ...data, plan } : null;
}

export interface Challenges extends Pick<GameHost, 'challenge' | 'challenged' | 'dropChallenge'> {
  /** Takes up what a former process left. */
  takeUp(saved: SavedSession): void;
  forget(userId: string): void;
}

export function createChallenges({ clock, store, log }: { clock: Clock; store: GuildStore; log: Log }): Challenges {
  /** The oldest first. */
  const open = new Map<string, Challenge>();
  const isOver = ({ atMs }: Challenge): boolean => clock.now() - atMs > openForMs;

  function drop(id: string): void {
    open.delete(id);
    store.sessions
      .close(id)
      .catch((fault: unknown) => log.warn({ id, err: fault }, 'a challenge could not be dropped'));
  }

  return {
    async challenge(challenge) {
      const { id, guildId, channelId } = challenge;
      open.set(id, challenge);
      for (const [oldestId, oldest] of open) {
        if (open.size <= keptAtMost && !isOver(oldest)) break;
        drop(oldestId);
      }
      const state = { kind: 'challenge', ...challenge };
      await store.sessions.save({ gameId: id, guildId, channelId, state, savedAtMs: clock.now() });
    },
    challenged(guildId, id) {
      const found = open.get(id);
      return found && found.guildId === guildId && !isOver(found) ? found : null;
    },
    dropChallenge: drop,
    takeUp(saved) {
      const challenge = readChallenge(saved);
      if (challenge && !isOver(challenge)) open.set(challenge.id, challenge);
      else drop(saved.gameId);
    },
    forget(userId) {
      for (const { id, by, opponentId } of [...open.values()])
        if (by.userId === userId || opponentId === userId) drop(id);
    },
  };
}
