import { Client, Routes } from 'discord.js';
import type { APIModalInteractionResponseCallbackData, ClientOptions, Interaction } from 'discord.js';
import { onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/sandbox/index.ts';
import type { Channel, Guild, LocalDiscord, LocalDiscordOptions, Person } from '../../src/sandbox/index.ts';

/** A local Discord with one server, one channel and one person. */
export interface Stage {
  readonly discord: LocalDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly ana: Person;
}

export async function openStage(options: LocalDiscordOptions = {}): Promise<Stage> {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => discord.close());
  const guild = discord.addGuild({ name: 'Harbour Town' });
  const channel = discord.addChannel(guild.id, { name: 'quay' });
  const ana = discord.person('Ana');
  ana.join(guild.id);
  return { discord, guild, channel, ana };
}

export type Handler = (interaction: Interaction, client: Client) => unknown;

/** The real discord.js client, unmodified, logged in and ready. */
export async function logIn(
  discord: LocalDiscord,
  handle?: Handler,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = newClient(discord, options);
  if (handle) {
    client.on('interactionCreate', (interaction) => {
      // A refused answer shows in refusedCalls(); the tests look there.
      void Promise.resolve(handle(interaction, client)).catch(() => undefined);
    });
  }
  await client.login(discord.botToken);
  if (!client.isReady()) await new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  return client as Client<true>;
}

export function newClient(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: 0,
    ...options,
    rest: { api: discord.apiBase, retries: 1, ...options.rest },
    // The usual throttler waits 5 real seconds between two identifies.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
  client.on('error', () => undefined);
  // `destroy` hangs between IDENTIFY and READY, so it gets a time limit.
  onTestFinished(() => Promise.race([client.destroy(), new Promise<void>((resolve) => setTimeout(resolve, 500))]));
  return client;
}

export function button(label: string, customId: string, more: object = {}): object {
  return { type: 2, style: 1, label, custom_id: customId, ...more };
}

export function row(...components: object[]): { type: 1; components: never[] } {
  return { type: 1, components: components as never[] };
}

/** Registers commands as plain JSON, as they stand in Discord's documentation. */
export async function register(client: Client<true>, commands: readonly object[], guildId?: string): Promise<void> {
  const { id } = client.application;
  const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  await client.rest.put(route, { body: commands });
}

/** A stage with a bot that has these commands and answers as told. */
export async function openStageWithBot(
  commands: readonly object[],
  handle: Handler,
  options: LocalDiscordOptions = {},
): Promise<Stage & { client: Client<true> }> {
  const stage = await openStage(options);
  const client = await logIn(stage.discord, handle);
  await register(client, commands);
  return { ...stage, client };
}

/** A form as plain JSON. */
export function form(
  customId: string,
  title: string,
  components: readonly object[],
): APIModalInteractionResponseCallbackData {
  return { custom_id: customId, title, components: components as never[] };
}
