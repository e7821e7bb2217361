import { directMessagePermissions } from './world/permissions.ts';
import { wireChannel, wireMember, wireMessage, wireUser } from './world/payloads.ts';
import type { Payload } from './world/payloads.ts';
import type { Channel, UserRecord, World } from './world/state.ts';
import { permissionsIn } from './world/world.ts';
import type { Message } from './wire.ts';
import { channelTypes } from './wire.ts';

/** Where the interaction happens: 0 in a guild, 1 in direct messages with the bot, 2 in other private channels. */
export function contextOf(world: World, channel: Channel): 0 | 1 | 2 {
  if (channel.guildId !== null) return 0;
  return channel.type === channelTypes.dm && channel.recipients.includes(world.bot.id) ? 1 : 2;
}

/** Through which installs the application is here: '0' by the guild, '1' by the person. */
export function integrationOwners(world: World, channel: Channel, user: UserRecord): Record<string, string> {
  const owners: Record<string, string> = {};
  const context = contextOf(world, channel);
  if (context === 1) owners['0'] = '0';
  if (channel.guildId !== null && world.guilds.get(channel.guildId)?.members.has(world.bot.id)) {
    owners['0'] = channel.guildId;
  }
  if (user.installed) owners['1'] = user.id;
  return owners;
}

export interface PayloadSpec {
  readonly id: string;
  readonly token: string;
  /** Discord's number: 2 command, 3 component, 4 autocomplete, 5 form. */
  readonly type: number;
  readonly user: UserRecord;
  readonly channel: Channel;
  readonly data: unknown;
  readonly message: Message | null;
}

export function interactionPayload(world: World, spec: PayloadSpec): Payload {
  const { channel, user } = spec;
  const permissions = permissionsIn(world, channel, user.id);
  const botPermissions = permissionsIn(world, channel, world.bot.id);
  const payload: Payload = {
    id: spec.id,
    application_id: world.application.id,
    type: spec.type,
    token: spec.token,
    version: 1,
    data: spec.data,
    channel_id: channel.id,
    channel: { ...wireChannel(world, channel), permissions: String(permissions) },
    locale: user.locale,
    // An app that is here only through the person has no rights of its own beyond what the person has.
    app_permissions: String(botPermissions === 0n ? permissions & directMessagePermissions : botPermissions),
    entitlements: [],
    authorizing_integration_owners: integrationOwners(world, channel, user),
    context: contextOf(world, channel),
    attachment_size_limit: 10 * 1024 * 1024,
  };
  if (spec.message) payload['message'] = wireMessage(world, spec.message);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  if (!guild || !member) return { ...payload, user: wireUser(user) };
  return {
    ...payload,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: guild.features },
    guild_locale: guild.locale,
    member: { ...wireMember(member), user: wireUser(user), permissions: String(permissions) },
  };
}
