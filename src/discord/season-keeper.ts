/** Ends seasons: when one is over, its first ten are kept for good and told once, where a server has a channel for that. */
import type { Clock } from '../game/clock.ts';
import type { Season } from '../game/seasons.ts';
import { seasonAt, seasonBefore, usualSeason } from '../game/seasons.ts';
import type { ClosedSeason } from '../guilds/port/seasons.ts';
import type { GuildSettings, GuildStore } from '../guilds/store.ts';
import type { Log } from './log.ts';
import type { MessageBody } from './poster.ts';
import type { Say } from './texts.ts';
import { sayIn } from './texts.ts';
import { renderSeasonOver } from './views/scores-seasons.ts';

export interface SeasonKeeper {
  /** The season that is running in that guild, by its settings. */
  current(guildId: string): Promise<Season>;
  /** Seasons that are over and in which anybody had points, the latest first; ends those that are due. */
  past(guildId: string): Promise<readonly ClosedSeason[]>;
  /** Ends what is due; resolves with the time of the next end, or null where a server has no channel for being told. */
  attend(guildId: string): Promise<number | null>;
}

export interface SeasonParts {
  readonly store: Pick<GuildStore, 'settings' | 'seasons' | 'ladder'>;
  readonly post: (channelId: string, body: MessageBody) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
}

/** So many seasons back are looked for, should the bot have been away or never have been asked. */
const lookedBack = 4;
const topShown = 10;
/** A season that ended longer ago is not told any more. */
const newsMs = 7 * 86_400_000;

const lengthOf = ({ seasonLength = usualSeason.length, timeZone = usualSeason.timeZone }: GuildSettings) =>
  [seasonLength, timeZone] as const;

export function createSeasonKeeper({ store, post, clock, log }: SeasonParts): SeasonKeeper {
  async function close(guildId: string, season: Season): Promise<ClosedSeason | null> {
    const { id, fromMs, untilMs } = season;
    const query = { guildId, period: 'season', nowMs: clock.now(), span: { fromMs, untilMs } } as const;
    const { rows, total } = await store.ladder.page(query, 0, topShown);
    const closed: ClosedSeason = { id, fromMs, untilMs, top: rows, total };
    return (await store.seasons.close(guildId, closed)) ? closed : null;
  }

  async function tell(closed: ClosedSeason, { announcementsChannel, language }: GuildSettings): Promise<void> {
    const isNews = clock.now() - closed.untilMs < newsMs;
    if (announcementsChannel === undefined || closed.total === 0 || !isNews) return;
    const say: Say = sayIn(language ?? 'en');
    await post(announcementsChannel, renderSeasonOver(closed, say)).catch((err: unknown) => {
      log.warn({ err, channelId: announcementsChannel }, 'the end of a season could not be told');
    });
  }

  async function endDue(guildId: string): Promise<void> {
    const settings = await store.settings.get(guildId);
    const [length, zone] = lengthOf(settings);
    const kept = new Set((await store.seasons.list(guildId)).map(({ id }) => id));
    let season = seasonAt(clock.now(), length, zone);
    for (let back = 0; back < lookedBack; back++) {
      season = seasonBefore(season, length, zone);
      if (kept.has(season.id)) continue;
      const closed = await close(guildId, season);
      if (closed) await tell(closed, settings);
    }
  }

  const current = async (guildId: string): Promise<Season> =>
    seasonAt(clock.now(), ...lengthOf(await store.settings.get(guildId)));

  return {
    current,
    async attend(guildId) {
      if ((await store.settings.get(guildId)).announcementsChannel === undefined) return null;
      await endDue(guildId);
      return (await current(guildId)).untilMs;
    },
    async past(guildId) {
      await endDue(guildId);
      return (await store.seasons.list(guildId)).filter(({ total }) => total > 0);
    },
  };
}
