/** Disputes that a moderator grants: re-scored, made durable, then announced; one after the other in each guild. */
import { isMode } from '../../game/plan.ts';
import type { Graded } from '../../game/regrade.ts';
import { regrade } from '../../game/regrade.ts';
import type { GuildStore, Report } from '../../guilds/store.ts';
import type { Log } from '../log.ts';
import type { Poster } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { renderGranted } from '../views/game-reports.ts';

export type GrantOutcome =
  | { readonly kind: 'granted'; readonly announced: boolean }
  /** Somebody else was faster, or there was none. */
  | { readonly kind: 'closed' };

export interface GrantParts {
  readonly poster: Poster;
  readonly store: GuildStore;
  readonly log: Log;
  /** The points of that question are durable: a game that is remembered follows. */
  readonly regraded: (report: Report, grades: readonly Graded[]) => void;
}

export function createGrants({ poster, store, log, regraded }: GrantParts) {
  const inTurn = new Map<string, Promise<unknown>>();

  async function carryOut(guildId: string, reportId: string, locale: string): Promise<GrantOutcome> {
    const report = (await store.reports.list(guildId)).find(({ id, kind }) => id === reportId && kind === 'dispute');
    if (!report) return { kind: 'closed' };
    const { gameId, questionNo, givenMs, ownAnswer } = report;
    const before = await store.awards.of(guildId, gameId, questionNo);
    const mode = before[0]?.mode;
    const grant = { mode: isMode(mode) ? mode : ('classic' as const), givenMs, accepted: ownAnswer };
    const after = regrade(before, grant);
    // Nobody loses by it, so that doing it once more after a crash changes nothing.
    await store.awards.replace(guildId, gameId, questionNo, after);
    regraded(report, after);
    if (!(await store.reports.close(guildId, reportId, 'granted'))) return { kind: 'closed' };
    const points = new Map(before.map((one) => [one.userId, one.points]));
    const gains = after
      .map(({ userId, displayName, points: now }) => ({ displayName, points: now - (points.get(userId) ?? 0) }))
      .filter((gain) => gain.points > 0);
    try {
      await poster.send(report.channelId, renderGranted({ ...report, gains }, sayIn(locale)));
      return { kind: 'granted', announced: true };
    } catch (fault) {
      log.warn({ guildId, gameId, err: fault }, 'a granted dispute could not be announced');
      return { kind: 'granted', announced: false };
    }
  }

  return {
    grant(guildId: string, reportId: string, locale: string): Promise<GrantOutcome> {
      const before = inTurn.get(guildId) ?? Promise.resolve();
      const work = before.then(() => carryOut(guildId, reportId, locale));
      const settled = work.then(
        () => undefined,
        () => undefined,
      );
      inTurn.set(guildId, settled);
      void settled.then(() => {
        if (inTurn.get(guildId) === settled) inTurn.delete(guildId);
      });
      return work;
    },
  };
}
