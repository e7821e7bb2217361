import { once } from 'node:events';
import { GatewayIntentBits, MessageFlags } from 'discord.js';
import type { Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/sandbox/index.ts';
import { logIn, newClient, openStage, register } from './stage.ts';

const commands = [{ name: 'tide', description: 'Says how high the water is' }];

async function answerTide(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await interaction.reply(`High, ${interaction.user.displayName}`);
}

test('with intents 0 the client logs in, knows no guild, and still gets interactions', async () => {
  const { discord, channel, ana } = await openStage();
  const seen: unknown[] = [];
  const client = await logIn(discord, (interaction) => {
    seen.push(interaction.guild, interaction.guildId);
    return answerTide(interaction);
  });
  await register(client, commands);
  const exchange = await ana.slash(channel.id, 'tide');
  expect(exchange).toMatchObject({ state: 'answered', private: false, message: { content: 'High, Ana' } });
  expect(seen).toEqual([null, channel.guildId]);
  expect(client.guilds.cache.size).toBe(0);
});

test('with the Guilds intent the client knows guilds, channels and roles, also those that come later', async () => {
  const { discord, guild, channel } = await openStage();
  const client = await logIn(discord, undefined, { intents: [GatewayIntentBits.Guilds] });
  expect(client.guilds.cache.get(guild.id)?.name).toBe('Harbour Town');
  expect(client.channels.cache.has(channel.id)).toBe(true);
  const joined = once(client, 'guildCreate');
  discord.addGuild({ name: 'Second Town' });
  expect(((await joined) as [{ name: string }])[0].name).toBe('Second Town');
  const left = once(client, 'guildDelete');
  discord.removeBot(guild.id);
  expect(((await left) as [{ id: string }])[0].id).toBe(guild.id);
});

test('messages arrive only with the intent for them, and without their text', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, undefined, {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
  });
  const arrived = once(client, 'messageCreate');
  ana.say(channel.id, 'the tide is out');
  const [message] = (await arrived) as [{ content: string; author: { displayName: string } }];
  expect([message.content, message.author.displayName]).toEqual(['', 'Ana']);
});

test('a private reply is not told on the gateway', async () => {
  const { discord, channel, ana } = await openStage();
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
  const handle = async (interaction: Interaction): Promise<void> => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
    await interaction.followUp('for all');
  };
  const client = await logIn(discord, handle, { intents });
  await register(client, commands);
  const told: string[] = [];
  client.on('messageCreate', (message) => told.push(message.content));
  await ana.slash(channel.id, 'tide');
  await expect.poll(() => told).toEqual(['for all']);
});

test('a dropped socket is resumed, and what happened meanwhile is replayed', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, answerTide);
  await register(client, commands);
  const resumed = once(client, 'shardResume');
  discord.faults.dropSocket();
  const exchange = ana.slash(channel.id, 'tide');
  const [, replayed] = (await resumed) as [number, number];
  expect(replayed).toBeGreaterThanOrEqual(1);
  expect(await exchange).toMatchObject({ state: 'answered', message: { content: 'High, Ana' } });
  expect(discord.sessions()).toHaveLength(1);
});

test('op 7 makes the client reconnect and resume', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, answerTide);
  await register(client, commands);
  const [session] = discord.sessions();
  const resumed = once(client, 'shardResume');
  discord.faults.reconnect();
  await resumed;
  expect(discord.sessions().map(({ id }) => id)).toEqual([session?.id]);
  expect((await ana.slash(channel.id, 'tide')).state).toBe('answered');
});

test('op 9 makes the client identify anew', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, answerTide);
  await register(client, commands);
  const [session] = discord.sessions();
  const ready = once(client, 'shardReady');
  discord.faults.invalidSession();
  await ready;
  expect(discord.sessions().map(({ id }) => id)).not.toContain(session?.id);
  expect((await ana.slash(channel.id, 'tide')).state).toBe('answered');
});

test('a session that was forgotten is answered with op 9 on RESUME', async () => {
  const { discord } = await openStage();
  const client = await logIn(discord);
  const ready = once(client, 'shardReady');
  const [session] = discord.sessions();
  discord.faults.dropSocket();
  discord.faults.forgetSessions();
  await ready;
  expect(discord.sessions()).toHaveLength(1);
  expect(discord.sessions()[0]?.id).not.toBe(session?.id);
});

test('a line on which heartbeats stay unanswered is given up and resumed', async () => {
  const { discord } = await openStage({ heartbeatMs: 60 });
  const client = await logIn(discord);
  const resumed = once(client, 'shardResume');
  discord.faults.muteHeartbeats(true);
  const reconnecting = once(client, 'shardReconnecting');
  await reconnecting;
  discord.faults.clear();
  await resumed;
  expect(discord.sessions()).toHaveLength(1);
});

test('a wrong token is refused at login, before the gateway is tried', async () => {
  const { discord } = await openStage();
  await expect(newClient(discord).login('not.the.token')).rejects.toThrow(/token/i);
});

async function identify(
  discord: LocalDiscord,
  data: object,
): Promise<{ code: number; frames: { op: number; t: string | null; d: unknown }[] }> {
  const socket = new WebSocket(
    `${discord.apiBase.replace('http', 'ws').replace('/api', '')}/gateway?v=10&encoding=json`,
  );
  const frames: { op: number; t: string | null; d: unknown }[] = [];
  socket.on('message', (raw: Buffer) => {
    frames.push(JSON.parse(raw.toString()) as { op: number; t: string | null; d: unknown });
    if (frames.length === 1) socket.send(JSON.stringify({ op: 2, d: data }));
    if (frames.length === 2) socket.close(1000);
  });
  const [code] = (await once(socket, 'close')) as [number];
  return { code, frames };
}

test.each([
  ['a wrong token', { token: 'nonsense', intents: 0 }, 4004],
  ['a wrong shard', { intents: 0, shard: [3, 2] }, 4010],
  ['impossible intents', { intents: 2 ** 40 }, 4013],
  ['privileged intents that are not switched on', { intents: 1 << 15 }, 4014],
])('IDENTIFY with %s closes the socket with its code', async (_what, data, code) => {
  const { discord } = await openStage();
  expect((await identify(discord, { token: discord.botToken, properties: {}, ...data })).code).toBe(code);
});

test('READY carries what a client needs, and only the shard that a guild belongs to hears of it', async () => {
  const { discord, guild } = await openStage();
  const mine = Number((BigInt(guild.id) >> 22n) % 2n);
  for (const shard of [0, 1]) {
    const { frames } = await identify(discord, {
      token: discord.botToken,
      intents: 1,
      properties: {},
      shard: [shard, 2],
    });
    const ready = frames[1]?.d as Record<string, unknown>;
    expect(frames[1]?.t).toBe('READY');
    expect(ready).toMatchObject({
      v: 10,
      application: { id: discord.applicationId },
      user: { id: discord.botId, bot: true },
    });
    expect(ready['guilds']).toEqual(shard === mine ? [{ id: guild.id, unavailable: true }] : []);
  }
});
