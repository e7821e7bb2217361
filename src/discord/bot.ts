/** The bot as a whole: client, commands, router and games on the parts that it is given. */
// From discord.js itself: @discordjs/rest has a second copy of these classes, which its client never throws.
import { DiscordAPIError, DiscordjsErrorCodes, Events, GatewayDispatchEvents, HTTPError } from 'discord.js';
import type { Client } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Clock, Random } from '../game/clock.ts';
import type { GuildStore } from '../guilds/store.ts';
import type { Corpus, Lore } from '../lore/index.ts';
import { wholeScope } from '../lore/look-up/scope.ts';
import { drawQuestions, withMeasured } from '../quiz/index.ts';
import type { Bank } from '../quiz/index.ts';
import { createAttachmentReader } from './attachments.ts';
import { createClient, destroyClient } from './client.ts';
import type { App, Command } from './command.ts';
import type { Deployment } from './deploy.ts';
import { deployCommands } from './deploy.ts';
import { createGameHost } from './game-host.ts';
import type { GameHostParts } from './game-host.ts';
import { createGuildLore } from './guild-lore.ts';
import { createLoreBuilder } from './guild-lore/builder.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createImports } from './imports.ts';
import { definitionsOf, localised } from './localise.ts';
import type { Log } from './log.ts';
import { withOwnQuestions } from './own-bank.ts';
import { createOwnQuestions } from './own-questions.ts';
import { createOwnTexts } from './own-texts.ts';
import { inviteLink } from './permissions.ts';
import { createPlaces } from './places.ts';
import { createPoster } from './poster.ts';
import { createRouter } from './router.ts';
import { createScheduler, heardStore } from './scheduler.ts';
import { createSeasonKeeper } from './season-keeper.ts';
import { bankWithin } from './scoped.ts';

export interface BotParts {
  readonly token: string;
  /** Base of the REST API; Discord's own where left out. */
  readonly api?: string;
  /** Calls a second, in all, that the client makes at most; Discord's usual 50 where left out. */
  readonly callsPerSecond?: number;
  /** Where commands are registered; null for everywhere. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
  /** The shipped texts, and what was made of them. */
  readonly corpus: Corpus;
  readonly lore: Lore;
  readonly bank: Bank;
  /** The only hosts that uploads are fetched from. */
  readonly attachmentHosts: readonly string[];
  readonly store: GuildStore;
  /** Address of the privacy policy that people are shown; none where left out. */
  readonly policyLink?: string | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export interface Bot {
  readonly name: string;
  readonly inviteLink: string;
  readonly deployment: Deployment;
  /** Leaves Discord; games in progress are kept for the next start. The store stays open. */
  stop(): Promise<void>;
  /** Vanishes as if the process had been killed: nothing is saved, nothing said. For trying out restarts. */
  crash(): Promise<void>;
}

/** Discord did not let the bot in; the message says why in one sentence. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
}

const readyWithinMs = 30_000;

export async function startBot(parts: BotParts): Promise<Bot> {
  const { token, clock, random, corpus, lore, bank, log } = parts;
  const store = heardStore(parts.store, (guildId, change) => schedules.changed(guildId, change));
  const client = createClient(parts);
  client.on(Events.Error, (err) => {
    log.error({ err }, 'the client failed');
  });
  const poster = createPoster(client.rest);
  const generated = createGuildLore({
    shipped: { corpus, lore, bank },
    texts: store.texts,
    builder: createLoreBuilder(clock),
    log,
  });
  const guildLore = withOwnQuestions({ lore: generated, store, log });
  const attachments = createAttachmentReader({ hosts: parts.attachmentHosts, clock });
  const draw: GameHostParts['draw'] = async (wish, guildId, within = wholeScope) => {
    const { questions } = bankWithin(await guildLore.bankOf(guildId), within);
    const stats = wish.difficulty === undefined ? [] : await store.questionStats.list(guildId);
    const measured = new Map(stats.map(({ questionId, rating }) => [questionId, rating]));
    return drawQuestions(withMeasured(questions, measured), wish);
  };
  const games = createGameHost({
    poster,
    ...(parts.callsPerSecond === undefined ? {} : { callsPerSecond: parts.callsPerSecond }),
    store,
    draw,
    titleOf: guildLore.titleOf,
    tell: (userId, body) => poster.tell(userId, body),
    clock,
    random,
    log,
  });
  const seasons = createSeasonKeeper({ store, post: (channelId, body) => poster.send(channelId, body), clock, log });
  const schedules = createScheduler({
    poster,
    store,
    games,
    seasons,
    draw,
    async titleOf(guildId, source) {
      // Also right after a start, when nobody has asked for that server's lore yet.
      await guildLore.of(guildId);
      return guildLore.titleOf(guildId, source);
    },
    clock,
    random,
    log,
  });
  const ownQuestions = createOwnQuestions({ store, lore: generated });
  const app: App = {
    lore,
    bank,
    loreOf: guildLore.of,
    wholeLoreOf: guildLore.of,
    places: createPlaces({ rest: client.rest, poster, selfId: () => client.user?.id ?? '' }),
    bankOf: guildLore.bankOf,
    loreNow: guildLore.now,
    ownQuestions,
    imports: createImports({ store, questions: ownQuestions, attachments, clock }),
    ownTexts: createOwnTexts({ store, lore: guildLore, attachments, clock }),
    store,
    games,
    schedules,
    tell: (userId, body) =>
      poster.tell(userId, body).then(
        () => true,
        () => false,
      ),
    policyLink: parts.policyLink ?? null,
    seasons,
    clock,
    random,
    commands: parts.commands.map((one) => one.definition),
  };
  const housekeeping = createHousekeeping({ rest: client.rest, store, clock, log });
  const router = createRouter(parts.commands, app, client.rest, log);
  // The payload itself: with no intents, discord.js's own classes hold nothing more.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    void router.handle(interaction);
  });
  try {
    await login(client, token);
    const applicationId = client.application?.id ?? client.user?.id ?? '';
    const deployment = await deployCommands(
      client.rest,
      applicationId,
      definitionsOf(parts.commands).map(localised),
      parts.guildId,
    );
    // So that games which go on can name their sources.
    for (const { guildId } of await store.sessions.open()) void guildLore.of(guildId);
    await games.resume();
    await schedules.start();
    housekeeping.start();
    return {
      name: client.user?.username ?? 'Lorekeeper',
      inviteLink: inviteLink(applicationId),
      deployment,
      async stop() {
        await housekeeping.close();
        await schedules.close();
        await games.close();
        await guildLore.close();
        await destroyClient(client);
      },
      async crash() {
        void housekeeping.close();
        schedules.crash();
        games.crash();
        await guildLore.close();
        await destroyClient(client);
      },
    };
  } catch (fault) {
    await guildLore.close();
    await destroyClient(client);
    throw readable(fault, parts.guildId);
  }
}

async function login(client: Client, token: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => {
      resolve();
    });
    timer = setTimeout(() => {
      reject(new LoginError(`Discord did not report ready within ${readyWithinMs / 1000} s. Try again in a minute.`));
    }, readyWithinMs);
  });
  // Should login itself fail, nobody is left to hear the time limit.
  ready.catch(() => undefined);
  try {
    await client.login(token);
    await ready;
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong at the door, in a sentence that says what to do. */
function readable(fault: unknown, guildId: string | null): unknown {
  const code: unknown = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === DiscordjsErrorCodes.TokenInvalid || (fault instanceof DiscordAPIError && fault.status === 401)) {
    return new LoginError(
      'DISCORD_TOKEN is not a token that Discord accepts: copy it anew from your application’s Bot page.',
    );
  }
  if (fault instanceof DiscordAPIError && guildId !== null && [50001, 10004].includes(Number(fault.code))) {
    return new LoginError(
      `DISCORD_GUILD_ID ${guildId} is not a server that this bot is in: invite it first, or correct the id.`,
    );
  }
  if (
    fault instanceof HTTPError ||
    (fault instanceof TypeError && fault.message === 'fetch failed') ||
    isNetworkCode(code)
  ) {
    return new LoginError(
      'Discord cannot be reached: check the network and https://discordstatus.com, then start again.',
    );
  }
  return fault;
}

const isNetworkCode = (code: unknown): boolean =>
  typeof code === 'string' &&
  ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'].includes(code);
