import { MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, Client } from 'discord.js';
import { expect, test } from 'vitest';
import { walkComponents } from '../../src/sandbox/index.ts';
import type { LocalDiscordOptions, Message } from '../../src/sandbox/index.ts';
import { button, form, openStageWithBot, row } from './stage.ts';
import type { Handler, Stage } from './stage.ts';

const commands = [
  {
    name: 'ship',
    description: 'Looks up a ship',
    options: [
      { type: 3, name: 'name', description: 'Its name', required: true, autocomplete: true },
      { type: 4, name: 'masts', description: 'How many masts', min_value: 1, max_value: 5 },
      { type: 6, name: 'captain', description: 'Whose ship' },
      { type: 3, name: 'rig', description: 'Its rig', choices: [{ name: 'Square', value: 'sq' }] },
    ],
  },
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
  { name: 'Log this', type: 3 },
  { name: 'Salute', type: 2 },
];

function withBot(handle: Handler, options: LocalDiscordOptions = {}): Promise<Stage & { client: Client<true> }> {
  return openStageWithBot(commands, handle, options);
}

/** Answers every slash command with this. */
function onSlash(answer: (interaction: ChatInputCommandInteraction) => unknown): Handler {
  return (interaction) => (interaction.isChatInputCommand() ? answer(interaction) : undefined);
}

test('a slash command carries its options with their types, and who and where', async () => {
  const { discord, guild, channel, ana } = await withBot(
    onSlash((interaction) =>
      interaction.reply({
        content: JSON.stringify([
          interaction.options.getString('name'),
          interaction.options.getInteger('masts'),
          interaction.options.getUser('captain')?.displayName,
          interaction.options.getString('rig'),
          interaction.memberPermissions?.has('ManageGuild'),
          interaction.appPermissions.has('SendMessages'),
          interaction.guildLocale,
          interaction.locale,
          interaction.context,
          interaction.authorizingIntegrationOwners,
        ]),
      }),
    ),
  );
  const ben = discord.person('Ben', { locale: 'de' });
  ben.join(guild.id);
  const exchange = await ben.slash(channel.id, 'ship', { name: 'Petrel', masts: 2, captain: ana, rig: 'Square' });
  const expected = ['Petrel', 2, 'Ana', 'sq', false, true, 'en-US', 'de', 0, { 0: guild.id }];
  expect(JSON.parse(exchange.message?.content ?? '')).toEqual(expected);
});

test('what the client would not send is refused to the person in words', async () => {
  const { channel, ana } = await withBot(onSlash(() => undefined));
  await expect(ana.slash(channel.id, 'boat')).rejects.toThrow(
    'There is no command "boat" here. There are: ship, voyage.',
  );
  await expect(ana.slash(channel.id, 'voyage')).rejects.toThrow('needs a subcommand');
  await expect(ana.slash(channel.id, 'ship', {})).rejects.toThrow('"name" has to be filled in');
  await expect(ana.slash(channel.id, 'ship', { name: 'x', masts: 9 })).rejects.toThrow('takes 1 to 5');
  await expect(ana.slash(channel.id, 'ship', { name: 'x', rig: 'round' })).rejects.toThrow('There are: Square');
  await expect(ana.slash(channel.id, 'ship', { name: 'x', sails: 3 })).rejects.toThrow('no option "sails"');
});

test('autocomplete tells the bot what is typed and shows its choices', async () => {
  const { channel, ana } = await withBot((interaction) => {
    if (!interaction.isAutocomplete()) return undefined;
    const { name, value } = interaction.options.getFocused(true);
    return interaction.respond([{ name: `${name} ${value}…`, value: 'petrel' }]);
  });
  expect(await ana.type(channel.id, 'ship', { masts: 2, name: 'pet' })).toEqual([
    { name: 'name pet…', value: 'petrel' },
  ]);
  await expect(ana.type(channel.id, 'ship', { masts: 2 })).rejects.toThrow('has no autocomplete');
});

test('buttons are pressed by label or id; a disabled one cannot be pressed, but can be forged', async () => {
  const { channel, ana } = await withBot((interaction) => {
    if (interaction.isChatInputCommand()) {
      return interaction.reply({
        content: 'Ready?',
        components: [row(button('Aye', 'aye'), button('Nay', 'nay', { disabled: true }))],
      });
    }
    if (interaction.isButton()) return interaction.update({ content: `pressed ${interaction.customId}` });
    return undefined;
  });
  const { message } = await ana.slash(channel.id, 'voyage start');
  if (!message) throw new Error('no reply');
  await expect(ana.press(message, 'Nay')).rejects.toThrow('The button "Nay" is disabled.');
  await expect(ana.press(message, 'Maybe')).rejects.toThrow('There are: "Aye", "Nay".');
  expect(await ana.press(message, 'Aye')).toMatchObject({
    state: 'updated',
    message: { id: message.id, content: 'pressed aye' },
  });
  const raw = { kind: 'component', data: { custom_id: 'nay', component_type: 2 }, messageId: message.id } as const;
  expect((await ana.forge(channel.id, raw)).message?.content).toBe('pressed nay');
});

test('menus give values, people and what is known of them', async () => {
  const { channel, ana } = await withBot((interaction) => {
    if (interaction.isChatInputCommand()) {
      const options = ['north', 'south'].map((value) => ({ label: value.toUpperCase(), value }));
      return interaction.reply({
        components: [
          row({ type: 3, custom_id: 'course', options }),
          row({ type: 5, custom_id: 'crew', max_values: 2 }),
        ],
      });
    }
    if (interaction.isStringSelectMenu()) return interaction.reply(interaction.values.join());
    if (interaction.isUserSelectMenu())
      return interaction.reply(interaction.users.map((user) => user.displayName).join());
    return undefined;
  });
  const { message } = await ana.slash(channel.id, 'voyage start');
  if (!message) throw new Error('no reply');
  expect((await ana.select(message, 'course', ['SOUTH'])).message?.content).toBe('south');
  expect((await ana.select(message, 'crew', ['Ana'])).message?.content).toBe('Ana');
  await expect(ana.select(message, 'course', [])).rejects.toThrow('takes 1 to 1');
  await expect(ana.select(message, 'course', ['west'])).rejects.toThrow('no option "west"');
});

test('a form opens, is checked as the client checks it, and is sent', async () => {
  const { channel, ana } = await withBot((interaction) => {
    if (interaction.isChatInputCommand()) {
      return interaction.showModal(
        form('entry', 'An entry', [
          { type: 18, label: 'Port', component: { type: 4, custom_id: 'port', style: 1, max_length: 10 } },
          {
            type: 18,
            label: 'Wind',
            component: { type: 3, custom_id: 'wind', options: [{ label: 'W', value: 'west' }] },
          },
          {
            type: 1,
            components: [{ type: 4, custom_id: 'note', style: 2, label: 'Note', value: 'calm', required: false }],
          },
        ]),
      );
    }
    if (!interaction.isModalSubmit()) return undefined;
    const { fields } = interaction;
    const parts = [
      fields.getTextInputValue('port'),
      fields.getStringSelectValues('wind'),
      fields.getTextInputValue('note'),
    ];
    return interaction.reply(`${interaction.customId}: ${parts.join(', ')}`);
  });
  const opened = await ana.slash(channel.id, 'voyage start');
  expect(opened).toMatchObject({ state: 'modal', modal: { title: 'An entry' } });
  await expect(ana.submit(opened, { wind: ['west'] })).rejects.toThrow('"port" has to be filled in');
  await expect(ana.submit(opened, { port: 'x'.repeat(11), wind: ['west'] })).rejects.toThrow('0 to 10');
  const sent = await ana.submit(opened, { port: 'Hull', wind: ['west'] });
  expect(sent.message?.content).toBe('entry: Hull, west, calm');
});

test('context menus work on messages and on people', async () => {
  const { channel, ana } = await withBot((interaction) => {
    if (interaction.isMessageContextMenuCommand())
      return interaction.reply(`logged ${interaction.targetMessage.content}`);
    if (interaction.isUserContextMenuCommand()) return interaction.reply(`hail ${interaction.targetUser.displayName}`);
    return undefined;
  });
  const said = ana.say(channel.id, 'land ahead');
  expect((await ana.menu(channel.id, 'Log this', said)).message?.content).toBe('logged land ahead');
  expect((await ana.menu(channel.id, 'Salute', ana)).message?.content).toBe('hail Ana');
});

test('a private reply is seen by its addressee alone, on every way of looking', async () => {
  const { discord, guild, channel, ana, client } = await withBot(
    onSlash(async (interaction) => {
      await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'also secret', flags: MessageFlags.Ephemeral });
      await interaction.followUp('for all');
    }),
  );
  const ben = discord.person('Ben');
  ben.join(guild.id);
  const exchange = await ana.slash(channel.id, 'voyage start');
  await ben.waitFor(channel.id, (message) => message.content === 'for all');
  expect(exchange.private).toBe(true);
  const texts = (messages: Message[]): string[] => messages.map((message) => message.content);
  expect(texts(ana.sees(channel.id))).toEqual(['secret', 'also secret', 'for all']);
  expect(texts(ben.sees(channel.id))).toEqual(['for all']);
  expect(ben.look(exchange.message?.id ?? '')).toBeUndefined();
  const list = (await client.rest.get(`/channels/${channel.id}/messages`)) as Message[];
  expect(texts(list)).toEqual(['for all']);
  await expect(client.rest.get(`/channels/${channel.id}/messages/${exchange.message?.id ?? ''}`)).rejects.toMatchObject(
    { code: 10008 },
  );
});

test('Components V2 come back numbered, and a part inside a container can be pressed', async () => {
  const { channel, ana } = await withBot((interaction) => {
    const flags = MessageFlags.IsComponentsV2;
    if (interaction.isChatInputCommand()) {
      const inner = [{ type: 10, content: 'Chart' }, row(button('Open', 'open'))];
      return interaction.reply({ flags, components: [{ type: 17, components: inner }] as never[] });
    }
    return interaction.isButton() ? interaction.reply('opened') : undefined;
  });
  const { message } = await ana.slash(channel.id, 'voyage start');
  if (!message) throw new Error('no reply');
  const ids: unknown[] = [];
  walkComponents(message.components, (component) => ids.push(component.id));
  expect(ids).toEqual([1, 2, 3, 4]);
  expect((await ana.press(message, 'Open')).message?.content).toBe('opened');
});
