import type { Core } from '../core.ts';
import { contextOf, integrationOwners } from '../interaction-payload.ts';
import { namesOf, permissionBits } from '../world/permissions.ts';
import type { Channel, UserRecord } from '../world/state.ts';
import { has, permissionsIn } from '../world/world.ts';
import type { Command, CommandOption } from '../wire.ts';

/** Why Discord's client would not offer this command here; undefined when it would. */
export function whyNot(core: Core, command: Command, user: UserRecord, channel: Channel): string | undefined {
  const owners = integrationOwners(core.world, channel, user);
  const isInstalled = command.integration_types.some((type) => owners[String(type)] !== undefined);
  if (!isInstalled) return 'the application is not installed here for it';
  const context = contextOf(core.world, channel);
  const contexts = command.contexts ?? (command.dm_permission === false ? [0] : [0, 1, 2]);
  if (command.guild_id === undefined && !contexts.includes(context)) {
    return `it is not offered in ${['servers', 'direct messages with the bot', 'private channels'][context] ?? 'this place'}`;
  }
  if (context !== 0) return undefined;
  const mine = permissionsIn(core.world, channel, user.id);
  if (!has(mine, 'UseApplicationCommands')) return 'Use Application Commands is missing';
  if (command.default_member_permissions === null || (mine & permissionBits.Administrator) !== 0n) return undefined;
  const needed = BigInt(command.default_member_permissions);
  if (needed === 0n) return 'only administrators may use it';
  const missing = needed & ~mine;
  return missing === 0n
    ? undefined
    : `these permissions are missing: ${namesOf(missing).join(', ') || String(missing)}`;
}

/** All commands registered for this channel's place; a guild's own hides a global one of the same name. */
export function registered(core: Core, channel: Channel): Command[] {
  const own = channel.guildId === null ? [] : (core.world.commands.get(channel.guildId) ?? []);
  const global = core.world.commands.get('global') ?? [];
  const hidden = new Set(own.map((command) => `${command.type} ${command.name}`));
  return [...own, ...global.filter((command) => !hidden.has(`${command.type} ${command.name}`))];
}

export function findCommand(
  core: Core,
  user: UserRecord,
  channel: Channel,
  wanted: { name: string; types: readonly number[] },
): Command {
  const candidates = registered(core, channel).filter((command) => wanted.types.includes(command.type));
  const command = candidates.find((entry) => entry.name === wanted.name);
  if (!command) {
    const names = candidates.map((entry) => entry.name).join(', ') || 'none';
    throw new Error(`There is no command "${wanted.name}" here. There are: ${names}.`);
  }
  const reason = whyNot(core, command, user, channel);
  if (reason !== undefined)
    throw new Error(`${user.global_name ?? user.username} cannot use "${wanted.name}": ${reason}.`);
  return command;
}

export interface Leaf {
  readonly command: Command;
  /** The groups and subcommands on the way, outermost first. */
  readonly path: readonly CommandOption[];
  /** The options that can be filled in. */
  readonly options: readonly CommandOption[];
}

/** Follows words such as 'trivia start' from the command down to what can be filled in. */
export function findLeaf(core: Core, user: UserRecord, channel: Channel, words: string): Leaf {
  const [name = '', ...rest] = words.replace(/^\//, '').trim().split(/\s+/);
  const command = findCommand(core, user, channel, { name, types: [1] });
  const path: CommandOption[] = [];
  let options = command.options ?? [];
  for (const word of rest) {
    const next = options.find((option) => option.type <= 2 && option.name === word);
    if (!next) throw new Error(`/${name} has no subcommand "${word}". There are: ${subcommandsOf(options)}.`);
    path.push(next);
    options = next.options ?? [];
  }
  if (options.some((option) => option.type <= 2)) {
    throw new Error(`/${words} needs a subcommand. There are: ${subcommandsOf(options)}.`);
  }
  return { command, path, options };
}

function subcommandsOf(options: readonly CommandOption[]): string {
  return (
    options
      .filter((option) => option.type <= 2)
      .map((option) => option.name)
      .join(', ') || 'none'
  );
}
