import { Client, LabelBuilder, MessageFlags, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';

/** A small bot that shows the page one of everything. */
const text = { type: 3, description: 'The name of a port', required: true } as const;
const commands = [
  { name: 'port', description: 'Facts about a port', options: [{ ...text, name: 'name', autocomplete: true }] },
  { name: 'quiz', description: 'Ask one question' },
  { name: 'form', description: 'Open a form' },
  { name: 'silent', description: 'Never answers' },
  { name: 'trap', description: 'Tries to smuggle markup in' },
] as const;

const ports = ['Grey Harbour', 'Green Harbour', 'Salt Quay'];

export async function startBot(api: string, token: string): Promise<Client> {
  const client = new Client({ intents: 0, rest: { api } });
  client.on('interactionCreate', (interaction) => void answer(interaction));
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  await client.login(token);
  await ready;
  await client.application?.commands.set(commands);
  return client;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const fitting = ports.filter((port) => port.toLowerCase().includes(typed));
    await interaction.respond(fitting.map((name) => ({ name, value: name })));
  } else if (interaction.isButton()) await press(interaction);
  else if (interaction.isModalSubmit()) {
    await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('note')}`);
  } else if (interaction.isChatInputCommand()) await run(interaction);
}

async function press(interaction: ButtonInteraction): Promise<void> {
  if (interaction.customId === 'close') await interaction.update(question('It was B.', true));
  if (interaction.customId !== 'a') return;
  await interaction.reply({ content: 'You said A.', flags: MessageFlags.Ephemeral });
}

function question(content: string, disabled: boolean) {
  const button = (custom_id: string, label: string) => ({ type: 2, style: 1, custom_id, label, disabled }) as const;
  return {
    content,
    components: [{ type: 1, components: [button('a', 'A'), button('mute', 'Mute'), button('close', 'Close')] }],
  } as const;
}

async function run(interaction: ChatInputCommandInteraction): Promise<void> {
  switch (interaction.commandName) {
    case 'port': {
      const fields = [{ name: 'Built', value: '**1204**', inline: true }];
      await interaction.reply({ embeds: [{ title: interaction.options.getString('name', true), fields }] });
      break;
    }
    case 'quiz':
      await interaction.reply(question('Which port is **older**?', false));
      break;
    case 'form': {
      const input = new TextInputBuilder({ custom_id: 'note', style: TextInputStyle.Short }).setMinLength(5);
      const note = new LabelBuilder().setLabel('Note').setTextInputComponent(input.setRequired());
      await interaction.showModal(
        new ModalBuilder({ custom_id: 'noted', title: 'Leave a note' }).addLabelComponents(note),
      );
      break;
    }
    case 'trap':
      await interaction.reply({
        content: '<img src=x onerror="document.title = 1"> [go](javascript:alert(1)) ||<b>x</b>||',
        embeds: [{ title: '<i>t</i>', description: '`<script>`' }],
      });
  }
}
