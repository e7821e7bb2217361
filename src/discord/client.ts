/** The discord.js client, as small as it can be: no intents, no caches that grow (docs/adr/0002-no-intents.md). */
import { Client, Events, Options } from 'discord.js';

export interface ClientSettings {
  /** Base of the REST API; Discord's own where left out. */
  readonly api?: string;
  /** Calls a second, in all, that the client makes at most; Discord's usual 50 where left out. */
  readonly callsPerSecond?: number;
}

export function createClient({ api, callsPerSecond }: ClientSettings): Client {
  return new Client({
    intents: [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      ...(api === undefined ? {} : { api }),
      ...(callsPerSecond === undefined ? {} : { globalRequestsPerSecond: callsPerSecond }),
    },
    // Interaction payloads would otherwise fill these, one entry a person, for as long as the bot runs.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      ThreadManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}

/**
 * Nobody hears of the client any more, whatever becomes of its connection: `destroy` passes over a shard that is just
 * reconnecting, which then comes back, and it can wait for ever between IDENTIFY and READY.
 */
export async function destroyClient(client: Client, waitMs = 3000): Promise<void> {
  client.ws.removeAllListeners();
  client.removeAllListeners();
  // An `error` event that nobody hears would end the process.
  client.on(Events.Error, () => undefined);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, waitMs);
  });
  await Promise.race([client.destroy(), limit]).finally(() => {
    clearTimeout(timer);
  });
}
