import { Routes } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permissionBits } from '../../src/sandbox/index.ts';
import { channelPermissions, namesOf, toBits } from '../../src/sandbox/world/permissions.ts';
import { toOverwrite } from '../../src/sandbox/world/world.ts';
import type { NewOverwrite } from '../../src/sandbox/index.ts';
import { logIn, openStage, register } from './stage.ts';

const { ViewChannel, SendMessages, Administrator } = permissionBits;

async function computed(overwrites: readonly NewOverwrite[], rolePermissions: bigint[] = []): Promise<bigint> {
  const { discord, guild } = await openStage();
  guild.roles.get(guild.id)!.permissions = String(ViewChannel | SendMessages);
  const roles = rolePermissions.map((permissions, index) =>
    discord.addRole(guild.id, { name: `r${index}`, permissions, id: `90000000000000000${index}` }),
  );
  const channel = discord.addChannel(guild.id, {
    name: 'x',
    overwrites: overwrites.map((entry) => (entry.id === 'everyone' ? { ...entry, id: guild.id } : entry)),
  });
  const member = { userId: '800000000000000001', nick: null, roles: roles.map((role) => role.id), joinedAt: '' };
  return channelPermissions(guild, member, channel);
}

test.each<[string, NewOverwrite[], bigint[], bigint]>([
  [
    'without overwrites: the roles',
    [],
    [permissionBits.ManageGuild],
    ViewChannel | SendMessages | permissionBits.ManageGuild,
  ],
  ['@everyone denied', [{ id: 'everyone', deny: SendMessages }], [], ViewChannel],
  [
    'a role gives back what @everyone is denied',
    [
      { id: 'everyone', deny: SendMessages },
      { id: '900000000000000000', allow: SendMessages },
    ],
    [0n],
    ViewChannel | SendMessages,
  ],
  [
    'of two roles, allowing wins',
    [
      { id: '900000000000000000', deny: SendMessages },
      { id: '900000000000000001', allow: SendMessages },
    ],
    [0n, 0n],
    ViewChannel | SendMessages,
  ],
  [
    'the member’s own overwrite wins over the roles',
    [
      { id: '900000000000000000', allow: SendMessages },
      { id: '800000000000000001', type: 'member', deny: SendMessages },
    ],
    [0n],
    ViewChannel,
  ],
  [
    'another role’s overwrite does not count',
    [{ id: '900000000000000005', deny: ViewChannel }],
    [0n],
    ViewChannel | SendMessages,
  ],
])('%s', async (_what, overwrites, roles, expected) => {
  expect(namesOf(await computed(overwrites, roles))).toEqual(namesOf(expected));
});

test('an administrator may do everything, whatever a channel denies', async () => {
  const bits = await computed([{ id: 'everyone', deny: ViewChannel }], [Administrator]);
  expect(namesOf(bits)).toEqual(Object.keys(permissionBits));
});

test('names and bits say the same', () => {
  const names = Object.keys(permissionBits) as (keyof typeof permissionBits)[];
  fc.assert(
    fc.property(fc.subarray(names), (some) => {
      expect(namesOf(toBits(some))).toEqual(some);
      expect(toOverwrite({ id: '1', allow: some }).allow).toBe(String(toBits(some)));
    }),
  );
});

test('the bot is told its rights, and REST refuses what they do not cover', async () => {
  const { discord, guild, channel, ana } = await openStage({ rateLimits: false });
  let told: string[] = [];
  const client = await logIn(discord, async (interaction) => {
    told = interaction.appPermissions.toArray();
    if (interaction.isRepliable()) await interaction.reply('ok');
  });
  await register(client, [{ name: 'look', description: 'd' }]);
  const post = (body: object, files: { name: string; data: Buffer }[] = []): Promise<unknown> =>
    client.rest.post(Routes.channelMessages(channel.id), { body, files });

  discord.setBotPermissions(guild.id, ['ViewChannel', 'SendMessages']);
  guild.roles.get(guild.id)!.permissions = String(toBits(['ViewChannel', 'UseApplicationCommands']));
  await ana.slash(channel.id, 'look');
  expect(told).toEqual(['ViewChannel', 'SendMessages', 'UseApplicationCommands']);
  await post({ content: 'plain' });
  await expect(post({ embeds: [{ title: 'a' }] })).rejects.toMatchObject({ code: 50013 });
  await expect(post({ content: 'a' }, [{ name: 'a.txt', data: Buffer.from('a') }])).rejects.toMatchObject({
    code: 50013,
  });
  discord.setBotPermissions(guild.id, ['ViewChannel']);
  await expect(post({ content: 'a' })).rejects.toMatchObject({ code: 50013, status: 403 });
  guild.roles.get(guild.id)!.permissions = '0';
  discord.setBotPermissions(guild.id, []);
  await expect(post({ content: 'a' })).rejects.toMatchObject({ code: 50001, status: 403 });
  discord.removeBot(guild.id);
  await expect(post({ content: 'a' })).rejects.toMatchObject({ code: 50001 });
});

test('who may not view a channel sees nothing there and can do nothing', async () => {
  const { discord, guild, ana } = await openStage();
  const hidden = discord.addChannel(guild.id, {
    name: 'cellar',
    overwrites: [{ id: guild.id, deny: ['ViewChannel'] }],
  });
  expect(ana.sees(hidden.id)).toEqual([]);
  expect(() => ana.say(hidden.id, 'hello')).toThrow('does not see the channel');
  const mara = discord.person('Mara');
  discord.addRole(guild.id, { name: 'Owners', permissions: ['Administrator'] });
  mara.join(guild.id, { roles: ['Owners'] });
  mara.say(hidden.id, 'barrels');
  expect(mara.sees(hidden.id).map((message) => message.content)).toEqual(['barrels']);
});
