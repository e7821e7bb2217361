/** A schedule whose channel is lost is switched off, and whoever set it is told, where that is possible. */
import type { GuildSettings, GuildStore } from '../../guilds/store.ts';
import type { Log } from '../log.ts';
import type { ChannelLoss, Poster } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { words } from '../views/game-parts.ts';
import type { Scheduled } from './contract.ts';

export interface Loss {
  readonly guildId: string;
  readonly what: Scheduled;
  readonly channelId: string;
  readonly loss: ChannelLoss;
  readonly settings: GuildSettings;
}

export interface SwitchOffParts {
  readonly poster: Poster;
  readonly store: GuildStore;
  readonly log: Log;
}

export const localeOf = ({ language }: GuildSettings): string => language ?? 'en';

export function createSwitchOff({ poster, store, log }: SwitchOffParts) {
  return async function switchOff({ guildId, what, channelId, loss, settings }: Loss): Promise<void> {
    log.warn({ guildId, channelId, what, loss }, 'a schedule was switched off: its channel cannot be written to');
    const setter = (await store.settings.log(guildId)).find((one) => one.setting === what)?.by.userId;
    await store.settings.patch(guildId, { [what]: null });
    const body = words(sayIn(localeOf(settings))(`${what}.lost`, { channelId }));
    const { announcementsChannel } = settings;
    const ways: readonly (() => Promise<unknown>)[] = [
      ...(announcementsChannel === undefined || announcementsChannel === channelId
        ? []
        : [() => poster.send(announcementsChannel, body)]),
      ...(setter === undefined ? [] : [() => poster.tell(setter, body)]),
    ];
    for (const way of ways) {
      try {
        await way();
        return;
      } catch (fault) {
        log.warn({ guildId, what, err: fault }, 'nobody could be told of it this way');
      }
    }
  };
}
