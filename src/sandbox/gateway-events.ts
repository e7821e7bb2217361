import { intentBits, isOnShard } from './gateway.ts';
import type { GatewayEvent, GatewaySession } from './gateway.ts';
import type { Happening } from './world/happenings.ts';
import type { Channel, World } from './world/state.ts';
import { isThreadType } from './wire.ts';
import type { Message } from './wire.ts';
import {
  wireChannel,
  wireMember,
  wireMemberWithUser,
  wireMessage,
  wireRole,
  wireWholeGuild,
} from './world/payloads.ts';
import { has, permissionsIn } from './world/world.ts';

/** What the bot's gateway tells of a happening; nothing where the bot is not a member or does not see the channel. */
export function eventOf(world: World, happening: Happening): GatewayEvent | undefined {
  switch (happening.kind) {
    case 'message':
    case 'edit':
    case 'delete':
      return messageEvent(world, happening.kind, happening.message);
    case 'guild': {
      const { guild, change } = happening;
      if (change === 'leave') return ofGuilds('GUILD_DELETE', () => ({ id: guild.id }), guild.id);
      if (!guild.members.has(world.bot.id)) return undefined;
      return ofGuilds('GUILD_CREATE', () => wireWholeGuild(world, guild), guild.id);
    }
    case 'channel':
      return channelEvent(world, happening.change, happening.channel);
    case 'member': {
      const { guild, member, change } = happening;
      if (!guild.members.has(world.bot.id) || member.userId === world.bot.id) return undefined;
      const name = `GUILD_MEMBER_${change.toUpperCase()}`;
      const data = (): unknown => ({ ...wireMemberWithUser(world, member), guild_id: guild.id });
      return { name, data, guildId: guild.id, intents: intentBits.guildMembers };
    }
    case 'role': {
      const { guild, role, change } = happening;
      if (!guild.members.has(world.bot.id)) return undefined;
      const data = (): unknown => ({ guild_id: guild.id, role: wireRole(role) });
      return ofGuilds(`GUILD_ROLE_${change.toUpperCase()}`, data, guild.id);
    }
    case 'commands':
    case 'typing':
      return undefined;
  }
}

/** The guilds that a session with the Guilds intent is told after READY. */
export function tellGuilds(world: World, session: GatewaySession, send: (name: string, data: unknown) => void): void {
  if ((session.intents & intentBits.guilds) === 0) return;
  for (const guild of world.guilds.values()) {
    if (!guild.members.has(world.bot.id) || !isOnShard(session, guild.id)) continue;
    send('GUILD_CREATE', wireWholeGuild(world, guild));
  }
}

function ofGuilds(name: string, data: () => unknown, guildId: string): GatewayEvent {
  return { name, data, guildId, intents: intentBits.guilds };
}

function channelEvent(world: World, change: string, channel: Channel): GatewayEvent | undefined {
  if (channel.guildId === null || !world.guilds.get(channel.guildId)?.members.has(world.bot.id)) return undefined;
  const word = isThreadType(channel.type) ? 'THREAD' : 'CHANNEL';
  return ofGuilds(`${word}_${change.toUpperCase()}`, () => wireChannel(world, channel), channel.guildId);
}

function messageEvent(world: World, kind: 'message' | 'edit' | 'delete', message: Message): GatewayEvent | undefined {
  const channel = world.channels.get(message.channel_id);
  if (!channel || message.visibleTo !== null) return undefined;
  if (!has(permissionsIn(world, channel, world.bot.id), 'ViewChannel')) return undefined;
  const { guildId } = channel;
  const intents = guildId === null ? intentBits.directMessages : intentBits.guildMessages;
  const place = guildId === null ? {} : { guild_id: guildId };
  if (kind === 'delete') {
    return {
      name: 'MESSAGE_DELETE',
      data: () => ({ id: message.id, channel_id: channel.id, ...place }),
      guildId,
      intents,
    };
  }
  const member = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(message.author.id);
  const data = (): unknown => ({
    ...hideContent(world, message, guildId),
    ...place,
    ...(member ? { member: wireMember(member) } : {}),
  });
  return { name: kind === 'message' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', data, guildId, intents };
}

/**
 * Without the privileged Message Content intent a bot reads only its own messages, direct messages and those that
 * mention it. The local Discord hides the text from every bot alike, whatever its intents.
 */
function hideContent(world: World, message: Message, guildId: string | null): Record<string, unknown> {
  const wire = wireMessage(world, message);
  const isOwn = message.author.id === world.bot.id;
  if (isOwn || guildId === null || message.mentions.some((user) => user.id === world.bot.id)) return wire;
  return { ...wire, content: '', embeds: [], attachments: [], components: [] };
}
