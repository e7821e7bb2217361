import { Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { checkCommands } from '../../src/sandbox/rules/commands.ts';
import { Refusal } from '../../src/sandbox/rules/refusal.ts';
import type { Command } from '../../src/sandbox/index.ts';
import { logIn, openStage, register } from './stage.ts';

function refused(commands: unknown): string | undefined {
  try {
    checkCommands(commands);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return JSON.stringify(error.errors);
  }
}

const option = (name: string, more: object = {}): object => ({ type: 3, name, description: 'd', ...more });
const command = (more: object = {}): object => ({ name: 'sail', description: 'd', ...more });
const long = 'x'.repeat(100);

test.each<[string, unknown, string]>([
  ['a name with capitals', [command({ name: 'Sail' })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', [command({ name: 'set sail' })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['no description', [{ name: 'sail' }], '"description":{"_errors":[{"code":"BASE_TYPE_REQUIRED"'],
  ['a description of 101 characters', [command({ description: 'x'.repeat(101) })], '"0":{"description"'],
  ['one name twice', [command(), command()], 'DUPLICATE_NAME'],
  [
    'a required option after an optional one',
    [command({ options: [option('a'), option('b', { required: true })] })],
    '"options":{"1":{"_errors":[{"code":"APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"',
  ],
  ['an option name twice', [command({ options: [option('a'), option('a')] })], 'NAME_ALREADY_EXISTS'],
  [
    '26 options',
    [command({ options: Array.from({ length: 26 }, (_, index) => option(`a${index}`)) })],
    '"options":{"_errors"',
  ],
  [
    '26 choices',
    [
      command({
        options: [
          option('a', { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'a' })) }),
        ],
      }),
    ],
    '"choices":{"_errors"',
  ],
  [
    'choices beside autocomplete',
    [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    'CHOICES_AUTOCOMPLETE',
  ],
  [
    'a subcommand beside an option',
    [command({ options: [{ type: 1, name: 'a', description: 'd' }, option('b')] })],
    'OPTIONS_TYPE_INVALID',
  ],
  [
    'more than 8,000 characters',
    [
      command({
        options: Array.from({ length: 25 }, (_, at) =>
          option(`a${at}`, {
            description: long,
            choices: [1, 2, 3].map((no) => ({ name: `${no}${long.slice(1)}`, value: long })),
          }),
        ),
      }),
    ],
    'TOO_LARGE',
  ],
  ['a menu with a description', [{ type: 3, name: 'Log this', description: 'd' }], 'INVALID_DESCRIPTION'],
  ['101 commands', Array.from({ length: 101 }, (_, index) => command({ name: `sail${index}` })), 'MAX_COUNT'],
  ['a number for a name', [command({ name: 5 })], '"name":{"_errors"'],
  ['no list', command(), '_errors'],
])('%s is refused', (_what, commands, part) => {
  expect(refused(commands)).toContain(part);
});

test('permissions as a decimal string, menus with capitals and names in other scripts are taken', () => {
  const list = [
    command({ default_member_permissions: '32', name: 'парус' }),
    { type: 3, name: 'Log this' },
    { type: 2, name: 'Log this' },
  ];
  expect(refused(list)).toBeUndefined();
});

test('commands are read back as stored: ids stay, defaults are filled in, translations only on request', async () => {
  const { discord, guild } = await openStage();
  const client = await logIn(discord);
  const route = Routes.applicationCommands(discord.applicationId);
  const body = [
    command({
      default_member_permissions: '32',
      contexts: [0],
      name_localizations: { de: 'segeln' },
      options: [option('a', { required: false })],
    }),
  ];
  const [first] = (await client.rest.put(route, { body })) as Command[];
  const [second] = (await client.rest.put(route, { body })) as Command[];
  expect(second?.id).toBe(first?.id);
  const [read] = (await client.rest.get(route)) as Command[];
  expect(read).toMatchObject({
    id: first?.id,
    type: 1,
    default_member_permissions: '32',
    contexts: [0],
    integration_types: [0],
    options: [{ name: 'a' }],
  });
  expect(read).not.toHaveProperty('name_localizations');
  expect(read?.options?.[0]).not.toHaveProperty('required');
  const query = new URLSearchParams({ with_localizations: 'true' });
  expect(await client.rest.get(route, { query })).toMatchObject([{ name_localizations: { de: 'segeln' } }]);
  expect(await client.rest.get(Routes.applicationGuildCommands(discord.applicationId, guild.id))).toEqual([]);
  expect(discord.callCount('PUT /applications/:application/commands')).toBe(2);
});

test('single commands are made, changed and removed; a new one of the same name takes the old one’s place', async () => {
  const { discord, guild } = await openStage();
  const client = await logIn(discord);
  const route = Routes.applicationGuildCommands(discord.applicationId, guild.id);
  const made = (await client.rest.post(route, { body: command() })) as Command;
  const again = (await client.rest.post(route, { body: command({ description: 'new' }) })) as Command;
  expect([again.id, again.description, again.guild_id]).toEqual([made.id, 'new', guild.id]);
  const one = Routes.applicationGuildCommand(discord.applicationId, guild.id, made.id);
  expect(await client.rest.patch(one, { body: { name: 'anchor' } })).toMatchObject({
    id: made.id,
    name: 'anchor',
    description: 'new',
  });
  await expect(client.rest.patch(one, { body: { name: 'Bad Name' } })).rejects.toMatchObject({ code: 50035 });
  await client.rest.delete(one);
  await expect(client.rest.get(one)).rejects.toMatchObject({ code: 10063 });
  expect(discord.commands(guild.id)).toEqual([]);
});

test('people are offered what contexts and permissions allow, and their own server’s commands', async () => {
  const { discord, guild, channel, ana } = await openStage();
  const client = await logIn(discord);
  await register(client, [
    { name: 'everywhere', description: 'd' },
    { name: 'here', description: 'd', contexts: [0] },
    { name: 'managers', description: 'd', default_member_permissions: '32' },
    { name: 'nobody', description: 'd', default_member_permissions: '0' },
  ]);
  await register(client, [{ name: 'local', description: 'd' }], guild.id);
  const boss = discord.addRole(guild.id, { name: 'Harbour Master', permissions: ['ManageGuild'] });
  const mara = discord.person('Mara');
  mara.join(guild.id, { roles: ['Harbour Master'] });
  const names = (commands: Command[]): string[] => commands.map((entry) => entry.name);
  expect(names(ana.commands(channel.id))).toEqual(['local', 'everywhere', 'here']);
  expect(names(mara.commands(channel.id))).toEqual(['local', 'everywhere', 'here', 'managers']);
  expect(names(ana.commands(ana.dm()))).toEqual(['everywhere', 'managers', 'nobody']);
  await expect(ana.slash(channel.id, 'managers')).rejects.toThrow('ManageGuild');
  expect(boss.permissions).toBe('32');
  const elsewhere = discord.addGuild({ name: 'Other Town' });
  const square = discord.addChannel(elsewhere.id, { name: 'square' });
  ana.join(elsewhere.id);
  expect(names(ana.commands(square.id))).not.toContain('local');
});
