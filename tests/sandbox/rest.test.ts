import { MessageFlags, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { virtualClock } from '../../src/sandbox/index.ts';
import type { Message } from '../../src/sandbox/index.ts';
import { logIn, openStage, register } from './stage.ts';

const messages = 'POST /channels/:channel/messages';

test('a 429 is waited out for as long as Retry-After says', async () => {
  const { discord, channel } = await openStage();
  const client = await logIn(discord);
  discord.faults.rateLimit({ route: messages, retryAfterMs: 150 });
  const startMs = performance.now();
  await client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'a' } });
  expect(performance.now() - startMs).toBeGreaterThan(140);
  expect(
    discord
      .calls()
      .filter((call) => call.route === messages)
      .map((call) => call.status),
  ).toEqual([429, 200]);
});

test('a 500 is tried again, and a fault hits only its own route and count', async () => {
  const { discord, channel } = await openStage();
  const client = await logIn(discord);
  discord.faults.serverError({ route: messages, times: 1 });
  await client.rest.get(Routes.channel(channel.id));
  await client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'a' } });
  expect(
    discord
      .calls()
      .filter((call) => call.route === messages)
      .map((call) => call.status),
  ).toEqual([500, 200]);
  discord.faults.serverError({ route: messages, times: 2, status: 503 });
  await expect(client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'b' } })).rejects.toMatchObject({
    status: 503,
  });
});

test('a connection that breaks before the answer is an error for the bot', async () => {
  const { discord, channel } = await openStage();
  discord.faults.hangUp({ route: messages });
  const url = `${discord.apiBase}/v10${Routes.channelMessages(channel.id)}`;
  const headers = { authorization: `Bot ${discord.botToken}`, 'content-type': 'application/json' };
  await expect(fetch(url, { method: 'POST', headers, body: '{"content":"a"}' })).rejects.toThrow();
});

test('a channel takes five messages in five seconds of the clock, and says how many are left', async () => {
  const clock = virtualClock();
  const { discord, guild, channel } = await openStage({ clock, rateLimits: true });
  const other = discord.addChannel(guild.id, { name: 'pier' });
  const post = async (id: string): Promise<Response> =>
    fetch(`${discord.apiBase}/v10${Routes.channelMessages(id)}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'a' }),
    });
  const left: (string | null)[] = [];
  for (let index = 0; index < 5; index++) left.push((await post(channel.id)).headers.get('x-ratelimit-remaining'));
  expect(left).toEqual(['4', '3', '2', '1', '0']);
  clock.advance(2000);
  const refused = await post(channel.id);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('3.000');
  expect(await refused.json()).toMatchObject({ retry_after: 3, global: false });
  expect((await post(other.id)).status).toBe(200);
  clock.advance(3000);
  expect((await post(channel.id)).status).toBe(200);
});

test('messages are posted, replied to, edited, listed and deleted as whole message objects', async () => {
  const clock = virtualClock();
  const { discord, channel, ana } = await openStage({ clock });
  const client = await logIn(discord);
  const route = Routes.channelMessages(channel.id);
  const said = ana.say(channel.id, 'ahoy');
  const posted = (await client.rest.post(route, {
    body: { content: 'hello', message_reference: { message_id: said.id } },
  })) as Message;
  expect(posted).toMatchObject({
    type: 19,
    author: { id: discord.botId, bot: true },
    referenced_message: { content: 'ahoy' },
    edited_timestamp: null,
    attachments: [],
    embeds: [],
    mentions: [{ id: ana.id }],
  });
  expect(posted).not.toHaveProperty('pinged');
  clock.advance(1000);
  const edited = (await client.rest.patch(Routes.channelMessage(channel.id, posted.id), {
    body: { embeds: [{ title: 't' }] },
  })) as Message;
  expect(edited).toMatchObject({ content: 'hello', embeds: [{ title: 't' }] });
  expect(Date.parse(edited.edited_timestamp ?? '')).toBe(clock.now());
  for (const content of ['1', '2', '3']) await client.rest.post(route, { body: { content } });
  const page = (await client.rest.get(route, {
    query: new URLSearchParams({ limit: '2', before: ana.sees(channel.id)[4]?.id ?? '' }),
  })) as Message[];
  expect(page.map((message) => message.content)).toEqual(['2', '1']);
  await client.rest.delete(Routes.channelMessage(channel.id, posted.id));
  await expect(client.rest.get(Routes.channelMessage(channel.id, posted.id))).rejects.toMatchObject({ code: 10008 });
  await expect(
    client.rest.patch(Routes.channelMessage(channel.id, said.id), { body: { content: 'x' } }),
  ).rejects.toMatchObject({ code: 50005 });
  await expect(client.rest.delete(Routes.channelMessage(channel.id, said.id))).rejects.toMatchObject({ code: 50013 });
});

test('what is unknown or not allowed has Discord’s own codes', async () => {
  const { discord, channel } = await openStage();
  const client = await logIn(discord);
  const unknown = '123456789012345678';
  const { rest } = client;
  await expect(rest.post(Routes.channelMessages(unknown), { body: { content: 'a' } })).rejects.toMatchObject({
    code: 10003,
    status: 404,
  });
  await expect(
    rest.patch(Routes.channelMessage(channel.id, unknown), { body: { content: 'a' } }),
  ).rejects.toMatchObject({ code: 10008 });
  await expect(rest.get(Routes.guild(unknown))).rejects.toMatchObject({ code: 10004 });
  await expect(rest.post(Routes.userChannels(), { body: { recipient_id: unknown } })).rejects.toMatchObject({
    code: 50033,
  });
  await expect(rest.get('/nowhere')).rejects.toMatchObject({ status: 404, code: 0 });
  discord.removeChannel(channel.id);
  await expect(rest.post(Routes.channelMessages(channel.id), { body: { content: 'a' } })).rejects.toMatchObject({
    code: 10003,
  });
  rest.setToken('wrong');
  await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 401 });
});

test('only those are notified whom allowed_mentions names, and a private reply notifies no one else', async () => {
  const { discord, guild, channel, ana } = await openStage();
  const ben = discord.person('Ben');
  const loud = discord.addRole(guild.id, { name: 'Loud', mentionable: true });
  const quiet = discord.addRole(guild.id, { name: 'Quiet' });
  const client = await logIn(discord, (interaction) =>
    interaction.isChatInputCommand()
      ? interaction.reply({ content: `<@${ana.id}> <@${ben.id}>`, flags: MessageFlags.Ephemeral })
      : undefined,
  );
  await register(client, [{ name: 'hail', description: 'd' }]);
  const content = `<@${ana.id}> <@${ben.id}> <@&${loud.id}> <@&${quiet.id}> @everyone`;
  const pingedBy = async (allowed: object | undefined): Promise<unknown> => {
    const body = allowed ? { content, allowed_mentions: allowed } : { content };
    const { id } = (await client.rest.post(Routes.channelMessages(channel.id), { body })) as Message;
    return ana.look(id)?.pinged;
  };
  const nobody = { users: [], roles: [], everyone: false };
  expect(await pingedBy({ parse: [] })).toEqual(nobody);
  expect(await pingedBy({ parse: [], users: [ben.id] })).toEqual({ ...nobody, users: [ben.id] });
  expect(await pingedBy({ parse: ['roles'] })).toEqual({ ...nobody, roles: [loud.id] });
  expect(await pingedBy(undefined)).toEqual({ users: [ana.id, ben.id], roles: [loud.id], everyone: false });
  const exchange = await ana.slash(channel.id, 'hail');
  expect(exchange.message?.pinged).toEqual({ ...nobody, users: [ana.id] });
});

test('threads start with or without a message, take messages, and are refused where not allowed', async () => {
  const { discord, guild, channel, ana } = await openStage();
  const { rest } = await logIn(discord);
  const start = (await rest.post(Routes.channelMessages(channel.id), { body: { content: 'topic' } })) as Message;
  const body = { name: 'talk' };
  const thread = (await rest.post(Routes.threads(channel.id, start.id), { body })) as { id: string; type: number };
  expect(thread).toMatchObject({
    id: start.id,
    type: 11,
    parent_id: channel.id,
    guild_id: guild.id,
    thread_metadata: { archived: false },
  });
  await expect(rest.post(Routes.threads(channel.id, start.id), { body })).rejects.toMatchObject({ code: 160004 });
  await rest.post(Routes.channelMessages(thread.id), { body: { content: 'inside' } });
  ana.say(thread.id, 'me too');
  expect(ana.sees(thread.id).map((message) => message.content)).toEqual(['inside', 'me too']);
  const own = (await rest.post(Routes.threads(channel.id), { body: { name: 'free', type: 11 } })) as { id: string };
  expect(await rest.patch(Routes.channel(own.id), { body: { archived: true } })).toMatchObject({
    thread_metadata: { archived: true },
  });
  await expect(rest.post(Routes.threads(channel.id), { body: { name: '', type: 11 } })).rejects.toMatchObject({
    code: 50035,
  });
  discord.setBotPermissions(guild.id, ['ViewChannel', 'SendMessages']);
  guild.roles.get(guild.id)!.permissions = String(1n << 10n);
  await expect(rest.post(Routes.threads(channel.id), { body: { name: 'x', type: 11 } })).rejects.toMatchObject({
    code: 50013,
  });
  await expect(rest.post(Routes.channelMessages(thread.id), { body: { content: 'x' } })).rejects.toMatchObject({
    code: 50013,
  });
});

test('direct messages reach the person and no one else; closed ones are refused', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, (interaction) =>
    interaction.isChatInputCommand()
      ? interaction.reply(
          `${interaction.guildId} ${interaction.context} ${JSON.stringify(interaction.authorizingIntegrationOwners)}`,
        )
      : undefined,
  );
  await register(client, [{ name: 'hail', description: 'd' }]);
  const dm = (await client.rest.post(Routes.userChannels(), { body: { recipient_id: ana.id } })) as { id: string };
  expect(dm).toMatchObject({ id: ana.dm(), type: 1, recipients: [{ id: ana.id }] });
  await client.rest.post(Routes.channelMessages(dm.id), { body: { content: 'psst' } });
  expect(ana.sees(dm.id).map((message) => message.content)).toEqual(['psst']);
  expect(discord.person('Ben').sees(dm.id)).toEqual([]);
  expect(ana.sees(channel.id)).toEqual([]);
  expect((await ana.slash(dm.id, 'hail')).message?.content).toBe('null 1 {"0":"0"}');
  ana.closeDms();
  await expect(client.rest.post(Routes.channelMessages(dm.id), { body: { content: 'x' } })).rejects.toMatchObject({
    code: 50007,
  });
});

test('the bot’s guilds are paged by id, without those it left', async () => {
  const { discord, guild } = await openStage();
  const { rest } = await logIn(discord);
  const ids = [guild.id, ...['B', 'C', 'D'].map((name) => discord.addGuild({ name }).id)];
  discord.addGuild({ name: 'Foreign', withBot: false });
  discord.removeBot(ids[2] ?? '');
  const page = async (query: Record<string, string>): Promise<string[]> => {
    const guilds = (await rest.get(Routes.userGuilds(), { query: new URLSearchParams(query) })) as { id: string }[];
    return guilds.map(({ id }) => id);
  };
  const mine = [ids[0], ids[1], ids[3]];
  expect(await page({})).toEqual(mine);
  expect(await page({ limit: '2' })).toEqual(mine.slice(0, 2));
  expect(await page({ limit: '2', after: ids[1] ?? '' })).toEqual(mine.slice(2));
  expect(await page({ limit: '1', before: ids[3] ?? '' })).toEqual([ids[1]]);
});

test('closing ends everything at once, also with sockets and calls under way', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord);
  await register(client, [{ name: 'hail', description: 'd' }]);
  const exchange = ana.slash(channel.id, 'hail');
  discord.faults.delay({ delayMs: 5000 });
  const call = client.rest.get(Routes.user()).catch(() => 'cut off');
  const startMs = performance.now();
  await discord.close();
  expect(performance.now() - startMs).toBeLessThan(500);
  expect((await exchange).state).toBe('failed');
  void call;
});
