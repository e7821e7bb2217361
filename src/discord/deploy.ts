/** Registers the commands with Discord, only where they changed (https://discord.com/developers/docs/interactions/application-commands). */
import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { CommandDefinition, MenuDefinition } from './command.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What Discord fills in where a definition leaves it out; a field equal to it says nothing. */
const defaults: Plain = {
  type: 1,
  required: false,
  autocomplete: false,
  nsfw: false,
  dm_permission: true,
  integration_types: [0],
};

/** Set by Discord, not by us. */
const assigned = new Set(['id', 'application_id', 'guild_id', 'version', 'default_permission']);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  // The description of a menu, which has none.
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** A definition, ours or read back, in a form that is equal where the command is the same. */
function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, field]) => [name, normalised(field)] as const)
    .filter(
      ([name, field]) =>
        !assigned.has(name) && !isEmpty(field) && JSON.stringify(field) !== JSON.stringify(defaults[name]),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const fingerprint = (commands: readonly object[]): string =>
  JSON.stringify(commands.map((command) => JSON.stringify(normalised(command))).sort());

/** Contexts and install types are for commands that are registered globally. */
const globalOnly = new Set(['contexts', 'integration_types']);
const forGuild = (definition: CommandDefinition | MenuDefinition): object =>
  Object.fromEntries(Object.entries(definition).filter(([name]) => !globalOnly.has(name)));

export type Deployment = 'registered' | 'unchanged';

/** To one guild where `guildId` is given (seen there at once), else globally. */
export async function deployCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly (CommandDefinition | MenuDefinition)[],
  guildId: string | null,
): Promise<Deployment> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === null ? definitions : definitions.map(forGuild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = (await rest.get(route, { query })) as readonly object[];
  if (fingerprint(there) === fingerprint(wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}
