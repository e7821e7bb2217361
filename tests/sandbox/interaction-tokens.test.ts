import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, Client } from 'discord.js';
import { expect, test } from 'vitest';
import { virtualClock } from '../../src/sandbox/index.ts';
import type { LocalDiscordOptions } from '../../src/sandbox/index.ts';
import { logIn, openStage, openStageWithBot, register } from './stage.ts';
import type { Stage } from './stage.ts';

const commands = [
  {
    name: 'voyage',
    description: 'Voyages',
    options: [
      {
        type: 1,
        name: 'start',
        description: 'Sets sail',
        options: [{ type: 5, name: 'night', description: 'At night' }],
      },
    ],
  },
];

function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : error;
}

type Answer = (interaction: ChatInputCommandInteraction) => unknown;

function withAnswer(answer: Answer, options: LocalDiscordOptions = {}): Promise<Stage & { client: Client<true> }> {
  return openStageWithBot(
    commands,
    (interaction) => (interaction.isChatInputCommand() ? answer(interaction) : undefined),
    options,
  );
}

test('without a first answer within 3 seconds the interaction fails and its token is void', async () => {
  const clock = virtualClock();
  let kept: ChatInputCommandInteraction | undefined;
  const { channel, ana } = await withAnswer((interaction) => void (kept = interaction), { clock });
  const exchange = ana.slash(channel.id, 'voyage start');
  await expect.poll(() => kept).toBeDefined();
  clock.advance(2999);
  clock.advance(1);
  expect(await exchange).toMatchObject({ state: 'failed', error: 'The application did not respond' });
  await expect(kept?.reply('too late')).rejects.toMatchObject({ code: 10062, status: 404 });
});

test('a token lives 15 minutes', async () => {
  const clock = virtualClock();
  let kept: ChatInputCommandInteraction | undefined;
  const { channel, ana } = await withAnswer(
    async (interaction) => {
      await interaction.reply('first');
      kept = interaction;
    },
    { clock },
  );
  await ana.slash(channel.id, 'voyage start');
  await expect.poll(() => kept).toBeDefined();
  clock.advance(15 * 60_000 - 1);
  await kept?.editReply('in time');
  expect(ana.sees(channel.id)[0]?.content).toBe('in time');
  clock.advance(1);
  await expect(kept?.editReply('too late')).rejects.toMatchObject({ code: 50027 });
  await expect(kept?.followUp('too late')).rejects.toMatchObject({ code: 50027 });
});

test('a second answer is refused with 40060, and the person can see that it was', async () => {
  const { discord, channel, ana, client } = await withAnswer(async (interaction) => {
    await interaction.reply('one');
    const body = { type: 4, data: { content: 'two' } };
    await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false });
  });
  const exchange = await ana.slash(channel.id, 'voyage start');
  await expect.poll(() => exchange.refusals).toMatchObject([{ code: 40060 }]);
  expect(discord.refusedCalls()).toMatchObject([{ status: 400, error: { code: 40060 } }]);
  expect(ana.sees(channel.id).map((message) => message.content)).toEqual(['one']);
});

test('a deferred answer is "thinking" until it is filled; the first follow-up fills it too', async () => {
  const { channel, ana } = await withAnswer(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (interaction.options.getBoolean('night') === true) await interaction.followUp('dark');
    else await interaction.editReply('light');
  });
  for (const [night, text] of [
    [true, 'dark'],
    [false, 'light'],
  ] as const) {
    const exchange = await ana.slash(channel.id, 'voyage start', { night });
    expect(exchange).toMatchObject({ state: 'deferred', private: true });
    const message = await ana.settled(exchange);
    expect([message.id, message.content, message.flags & 64]).toEqual([exchange.message?.id, text, 64]);
  }
});

test('the answer to the callback itself can carry the message, and the original can be read and deleted', async () => {
  const results: unknown[] = [];
  const { channel, ana } = await withAnswer(async (interaction) => {
    const response = await interaction.reply({ content: 'here', withResponse: true });
    results.push(
      response.resource?.message?.content,
      response.interaction.responseMessageId === response.resource?.message?.id,
    );
    results.push((await interaction.fetchReply()).content);
    await interaction.deleteReply();
    results.push('gone');
  });
  await ana.slash(channel.id, 'voyage start');
  await expect.poll(() => results).toEqual(['here', true, 'here', 'gone']);
  expect(ana.sees(channel.id)).toEqual([]);
});

test('one token cannot touch the messages of another interaction', async () => {
  const kept: ChatInputCommandInteraction[] = [];
  const { channel, ana } = await withAnswer(async (interaction) => {
    await interaction.reply('mine');
    kept.push(interaction);
  });
  await ana.slash(channel.id, 'voyage start');
  const second = await ana.slash(channel.id, 'voyage start');
  await expect.poll(() => kept.length).toBe(2);
  await expect(kept[0]?.editReply({ content: 'stolen', message: second.message?.id ?? '' })).rejects.toMatchObject({
    code: 10008,
  });
});

test('where only the person installed the app, there are five follow-ups and no posting by channel', async () => {
  const { discord, ana } = await openStage({ rateLimits: false });
  const outside = discord.addGuild({ name: 'Elsewhere', withBot: false });
  const channel = discord.addChannel(outside.id, { name: 'lobby' });
  ana.join(outside.id);
  const codes: unknown[] = [];
  const client = await logIn(discord, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(JSON.stringify(interaction.authorizingIntegrationOwners));
    for (let index = 0; index < 6; index++) {
      await interaction.followUp(`${index}`).catch((error: unknown) => codes.push(codeOf(error)));
    }
    await interaction.client.rest
      .post(`/channels/${channel.id}/messages`, { body: { content: 'x' } })
      .catch((error: unknown) => codes.push(codeOf(error)));
  });
  await register(client, [{ name: 'look', description: 'Looks', integration_types: [0, 1], contexts: [0, 1, 2] }]);
  await expect(ana.slash(channel.id, 'look')).rejects.toThrow('not installed');
  ana.install();
  expect((await ana.slash(channel.id, 'look')).message?.content).toBe(JSON.stringify({ 1: ana.id }));
  await expect.poll(() => codes).toEqual([40094, 50001]);
});

test('without a bot, or with one that stays silent while the clock stands still, nobody waits for ever', async () => {
  const { discord, channel, ana } = await openStage({ clock: virtualClock(), realGuardMs: 50 });
  const client = await logIn(discord);
  await register(client, commands);
  expect((await ana.slash(channel.id, 'voyage start')).error).toContain('virtual clock stood still');
  await client.destroy();
  await expect.poll(() => discord.sessions().length).toBe(0);
  expect((await ana.slash(channel.id, 'voyage start')).error).toContain('no bot is connected');
});
