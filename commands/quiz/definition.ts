/** `/quiz` as Discord shows it: to everybody, since everybody may suggest; the rest is for who looks after questions. */
import type { APIApplicationCommandStringOption, APIApplicationCommandSubcommandOption } from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandDefinition, MessageMenu } from '../../src/discord/command.ts';

const subcommand = { type: ApplicationCommandOptionType.Subcommand } as const;
const text = { type: ApplicationCommandOptionType.String } as const;

const kind = {
  ...text,
  name: 'kind',
  description: 'How it is answered (default: multiple choice)',
  choices: [
    { name: 'Multiple choice', value: 'choice' },
    { name: 'Typed', value: 'typed' },
  ],
} satisfies APIApplicationCommandStringOption;

const state = {
  ...text,
  name: 'state',
  description: 'Only those in one state (default: all)',
  choices: [
    { name: 'Asked', value: 'approved' },
    { name: 'Drafts', value: 'draft' },
    { name: 'Suggested', value: 'suggested' },
    { name: 'Retired', value: 'retired' },
  ],
} satisfies APIApplicationCommandStringOption;

const question = (description: string) =>
  ({ ...text, name: 'question', description, required: true, autocomplete: true, max_length: 100 }) as const;

const subcommands = [
  { ...subcommand, name: 'suggest', description: 'Suggest a question to who looks after them here', options: [kind] },
  { ...subcommand, name: 'add', description: 'Write a question, for moderators', options: [kind] },
  {
    ...subcommand,
    name: 'edit',
    description: 'Change a question of this server’s own, for moderators',
    options: [question('Words of it, or its number')],
  },
  {
    ...subcommand,
    name: 'remove',
    description: 'Take a question of this server’s own out, for moderators',
    options: [question('Words of it, or its number')],
  },
  { ...subcommand, name: 'list', description: 'Questions of this server’s own, for moderators', options: [state] },
  {
    ...subcommand,
    name: 'search',
    description: 'Find questions of this server’s own, for moderators',
    options: [{ ...text, name: 'words', description: 'Words of it', required: true, max_length: 100 }, state],
  },
  {
    ...subcommand,
    name: 'preview',
    description: 'A question as players see it, for you alone, for moderators',
    options: [question('Words of it, or its number')],
  },
  { ...subcommand, name: 'queue', description: 'Suggestions that wait for a decision, for moderators' },
  {
    ...subcommand,
    name: 'stats',
    description: 'How a question was answered in this server, for moderators',
    options: [question('Words of it, or its number')],
  },
  {
    ...subcommand,
    name: 'retire',
    description: 'Do not ask a question in this server any more, for moderators',
    options: [question('Words of it, or its number')],
  },
  {
    ...subcommand,
    name: 'restore',
    description: 'Ask a retired or held back question again, for moderators',
    options: [question('Words of it, or its number')],
  },
  {
    ...subcommand,
    name: 'import',
    description: 'Take over a list of questions from a file, for moderators',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'Red or LakeYS list, Open Trivia Database, sir-lancebot, CSV, or an export',
        required: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'all_or_nothing',
        description: 'Add nothing unless every question can be added (default: no)',
      },
    ],
  },
  {
    ...subcommand,
    name: 'export',
    description: 'This server’s own questions as a file, for moderators',
    options: [
      {
        ...text,
        name: 'format',
        description: 'Which file (default: everything, to be imported again)',
        choices: [
          { name: 'Everything, as JSON', value: 'json' },
          { name: 'Table for a spreadsheet, as CSV', value: 'csv' },
          { name: 'Red trivia list', value: 'red' },
        ],
      },
    ],
  },
] satisfies readonly APIApplicationCommandSubcommandOption[];

const place = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

export const definition = {
  name: 'quiz',
  description: 'This server’s own questions',
  ...place,
  options: subcommands,
} satisfies CommandDefinition;

export const menuDefinition = {
  type: ApplicationCommandType.Message,
  name: 'Make a quiz question',
  ...place,
} satisfies MessageMenu['definition'];
