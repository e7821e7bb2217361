/** Interactions as Discord would send them, made by hand: https://discord.com/developers/docs/interactions/receiving-and-responding */
import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../src/discord/command.ts';

export interface Where {
  readonly guildId: string | null;
  readonly channelId: string;
  /** Whether the app was added to that guild; to the person's own account otherwise. */
  readonly installed?: boolean;
}

export interface Who {
  readonly id: string;
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
}

let last = 0n;
/** As ids are made, counting up: with the time that they were made at. */
export function nextId(atMs: number = Date.now()): string {
  last += 1n;
  return String((BigInt(atMs - 1_420_070_400_000) << 22n) | (last & 0x3fffffn));
}

const user = ({ id }: Who) => ({ id, username: 'somebody', global_name: 'Somebody', discriminator: '0', avatar: null });

export function interaction(type: number, who: Who, where: Where, data: object): Record<string, unknown> {
  const { guildId, channelId, installed = true } = where;
  const shared = {
    id: nextId(),
    application_id: '100000000000000001',
    type,
    version: 1,
    data,
    channel_id: channelId,
    channel: { id: channelId, type: guildId === null ? 1 : 0 },
    locale: 'en-US',
    app_permissions: String((1n << 53n) - 1n),
    entitlements: [],
    authorizing_integration_owners: installed ? { '0': guildId ?? '0' } : { '1': who.id },
    context: guildId === null ? 1 : 0,
  };
  if (guildId === null) return { ...shared, user: user(who) };
  const member = {
    user: user(who),
    nick: null,
    roles: [...(who.roles ?? [])],
    permissions: String(who.permissions ?? 0n),
  };
  return { ...shared, guild_id: guildId, guild_locale: 'en-US', member };
}

export interface Leaf {
  /** "trivia start" */
  readonly name: string;
  readonly path: readonly { readonly type: number; readonly name: string }[];
  readonly options: readonly APIApplicationCommandOption[];
}

/** Every command and subcommand of a definition. */
export function leavesOf({ name, options = [] }: Pick<CommandDefinition, 'name' | 'options'>): readonly Leaf[] {
  const within = (prefix: string, path: Leaf['path'], inner: readonly APIApplicationCommandOption[]): Leaf[] => {
    const steps = inner.filter(
      ({ type }) =>
        type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
    );
    if (steps.length === 0) return [{ name: prefix, path, options: inner }];
    return steps.flatMap((step) =>
      within(
        `${prefix} ${step.name}`,
        [...path, { type: step.type, name: step.name }],
        'options' in step ? (step.options ?? []) : [],
      ),
    );
  };
  return within(name, [], options);
}

/** The data of a command with these values filled in. */
export function commandData(leaf: Leaf, values: readonly object[], more: object = {}): object {
  const inner = [...leaf.path].reverse().reduce<readonly object[]>((options, step) => [{ ...step, options }], values);
  return { id: '100000000000000002', type: 1, name: leaf.name.split(' ')[0], options: inner, ...more };
}

/** A value that an option could well have. */
export function sample(option: APIApplicationCommandOption): unknown {
  const [choice] = 'choices' in option ? (option.choices ?? []) : [];
  if (choice) return choice.value;
  switch (option.type) {
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return option.min_value ?? 5;
    case ApplicationCommandOptionType.Boolean:
      return false;
    case ApplicationCommandOptionType.String:
      return 'Klingon Empire';
    default:
      return '300000000000000777';
  }
}

export const filled = ({ options }: Leaf): readonly object[] =>
  options
    .filter((option) => 'required' in option && option.required)
    .map((option) => ({ type: option.type, name: option.name, value: sample(option) }));
