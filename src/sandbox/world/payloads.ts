import type { Message, User } from '../wire.ts';
import { channelTypes, isThreadType, messageFlags } from '../wire.ts';
import type { Channel, Guild, Member, Role, World } from './state.ts';

/** The world's records as Discord puts them on the wire. */
export type Payload = Record<string, unknown>;

export function wireUser(user: User): User {
  const wire: User = {
    id: user.id,
    username: user.username,
    global_name: user.global_name,
    discriminator: user.discriminator,
    avatar: user.avatar,
    public_flags: user.public_flags ?? 0,
  };
  if (user.bot) wire.bot = true;
  return wire;
}

export function wireRole(role: Role): Payload {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions,
    position: role.position,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: role.hoist,
    managed: role.managed,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A member without its user, as messages and resolved data carry it. */
export function wireMember(member: Member): Payload {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

export function wireMemberWithUser(world: World, member: Member): Payload {
  const user = world.users.get(member.userId);
  return { ...wireMember(member), user: user ? wireUser(user) : null };
}

export function wireChannel(world: World, channel: Channel, viewerId?: string): Payload {
  const base = { id: channel.id, type: channel.type, last_message_id: channel.lastMessageId, flags: 0 };
  if (channel.type === channelTypes.dm) {
    const others = channel.recipients.filter((id) => id !== (viewerId ?? world.bot.id));
    return { ...base, recipients: others.flatMap((id) => world.users.get(id) ?? []).map(wireUser) };
  }
  const named = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.thread && isThreadType(channel.type)) {
    const { thread } = channel;
    return {
      ...named,
      owner_id: thread.ownerId,
      message_count: channel.messages.size,
      total_message_sent: channel.messages.size,
      member_count: thread.memberIds.size,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: thread.archived,
        locked: thread.locked,
        auto_archive_duration: thread.autoArchiveMinutes,
        archive_timestamp: thread.changedAt,
        create_timestamp: thread.changedAt,
      },
    };
  }
  return {
    ...named,
    position: channel.position,
    topic: channel.topic,
    nsfw: channel.nsfw,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites,
  };
}

export function wireGuild(guild: Guild): Payload {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    features: guild.features,
    roles: [...guild.roles.values()].map(wireRole),
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    application_id: null,
    vanity_url_code: null,
    banner: null,
  };
}

/** GUILD_CREATE's body. */
export function wireWholeGuild(world: World, guild: Guild): Payload {
  const channels = [...guild.channelIds].flatMap((id) => world.channels.get(id) ?? []);
  return {
    ...wireGuild(guild),
    joined_at: guild.members.get(world.bot.id)?.joinedAt ?? null,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()].map((member) => wireMemberWithUser(world, member)),
    channels: channels.filter((channel) => !isThreadType(channel.type)).map((channel) => wireChannel(world, channel)),
    threads: channels.filter((channel) => isThreadType(channel.type)).map((channel) => wireChannel(world, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as REST gives it: without what only the local Discord knows. */
export function wireMessage(world: World, message: Message): Payload {
  const payload: Payload = { ...message };
  delete payload['pinged'];
  delete payload['visibleTo'];
  const { referenced_message: referenced } = message;
  if (referenced !== undefined) payload['referenced_message'] = referenced ? wireMessage(world, referenced) : null;
  if ((message.flags & messageFlags.hasThread) !== 0) {
    const thread = world.channels.get(message.id);
    if (thread) payload['thread'] = wireChannel(world, thread);
  }
  return payload;
}
