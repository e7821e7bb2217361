/** A server's own texts: the subcommands that handle them, and the buttons of their replies. */
import type { APIApplicationCommandSubcommandOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { App, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply } from '../../src/discord/command.ts';
import { accept, add, discard, titleAtMost } from './add.ts';
import { texts } from './list.ts';
import { confirmRemoval, keepText, remove } from './remove.ts';

const subcommand = { type: ApplicationCommandOptionType.Subcommand } as const;
const text = { type: ApplicationCommandOptionType.String, max_length: titleAtMost } as const;

export const ownSubcommands = [
  {
    ...subcommand,
    name: 'add',
    description: 'Add a text of this server’s own, for who manages it: you see what was understood first',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'Plain text or Markdown in English, at most 512 KB',
        required: true,
      },
      { ...text, name: 'title', description: 'What it is called (default: its own heading)' },
      {
        ...text,
        name: 'continuity',
        description: 'What it belongs to, such as “our campaign” (default: unknown)',
      },
    ],
  },
  { ...subcommand, name: 'texts', description: 'The texts of this server’s own, for who manages it' },
  {
    ...subcommand,
    name: 'remove',
    description: 'Remove a text of this server’s own, for who manages it',
    options: [{ ...text, name: 'text', description: 'Its title', required: true, autocomplete: true }],
  },
] satisfies readonly APIApplicationCommandSubcommandOption[];

export const isOwn = (name: string | null): boolean => ownSubcommands.some((one) => one.name === name);

export function handle(call: SlashCall, app: App): Promise<Reply> {
  if (call.subcommand === 'add') return add(call, app);
  return call.subcommand === 'texts' ? texts(call, app) : remove(call, app);
}

/** `v1:own:ACTION:TEXT`; what it says is looked up, and who presses is asked for their right to it. */
export function decide(call: PartCall, app: App): Reply | Promise<Reply> {
  switch (call.action) {
    case 'add':
      return accept(call, app);
    case 'discard':
      return discard(call, app);
    case 'remove':
      return confirmRemoval(call, app);
    case 'keep':
      return keepText(call);
    default:
      return privateReply({ content: call.say('oldPart') });
  }
}
