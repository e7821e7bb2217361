import type { Clock } from '../clock.ts';
import type { Overwrite } from '../wire.ts';
import { channelTypes, isThreadType } from '../wire.ts';
import type { Bus } from './happenings.ts';
import {
  channelPermissions,
  directMessagePermissions,
  everyoneDefault,
  guildPermissions,
  permissionBits,
  toBits,
  withImplied,
} from './permissions.ts';
import type { PermissionInput, PermissionName } from './permissions.ts';
import type { Channel, Guild, Member, Role, UserRecord, World } from './state.ts';

/** What building the world needs besides the world itself. */
export interface Ground {
  readonly world: World;
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly bus: Bus;
}

export interface NewGuild {
  name: string;
  /** A fixed id, so that what a bot stored for this guild fits again after a new start. */
  id?: string;
  locale?: string;
  features?: string[];
  /** Whether the bot is a member; default true. */
  withBot?: boolean;
  botPermissions?: PermissionInput;
  everyonePermissions?: PermissionInput;
}

export interface NewOverwrite {
  /** A role's or a member's id; the guild's own id stands for @everyone. */
  id: string;
  type?: 'role' | 'member';
  allow?: PermissionInput;
  deny?: PermissionInput;
}

export interface NewChannel {
  name: string;
  /** A fixed id; default a new one. */
  id?: string;
  /** Discord's number; default 0, a text channel. */
  type?: number;
  topic?: string;
  parentId?: string;
  overwrites?: readonly NewOverwrite[];
}

export interface NewRole {
  name: string;
  id?: string;
  permissions?: PermissionInput;
  mentionable?: boolean;
}

/** `id` is the application's and the bot's. */
export function createWorld(applicationName: string, id: string): World {
  const bot: UserRecord = {
    ...newUser(id, applicationName),
    // A bot's user name keeps its capitals, and stands for the name it does not have.
    username: applicationName,
    bot: true,
    global_name: null,
  };
  return {
    application: { id, name: applicationName },
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
  };
}

export function newUser(id: string, name: string, locale = 'en-US'): UserRecord {
  const username = name.toLowerCase().replace(/[^a-z0-9._]+/g, '_') || `user_${id}`;
  return {
    id,
    username,
    global_name: name,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
    locale,
    closedDms: false,
    installed: false,
  };
}

const botDefault: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
];

export function addGuild(ground: Ground, spec: NewGuild): Guild {
  const { world, nextId, bus } = ground;
  const id = spec.id ?? nextId();
  const owner = newUser(nextId(), `${spec.name} owner`, spec.locale);
  world.users.set(owner.id, owner);
  const guild: Guild = {
    id,
    name: spec.name,
    ownerId: owner.id,
    locale: spec.locale ?? 'en-US',
    features: spec.features ?? [],
    roles: new Map(),
    members: new Map(),
    channelIds: new Set(),
    botRoleId: nextId(),
  };
  guild.roles.set(id, newRole(id, '@everyone', toBits(spec.everyonePermissions ?? everyoneDefault), 0));
  const botRole = newRole(guild.botRoleId, world.application.name, toBits(spec.botPermissions ?? botDefault), 1);
  guild.roles.set(botRole.id, { ...botRole, managed: true });
  guild.members.set(owner.id, newMember(ground, owner.id, []));
  if (spec.withBot !== false) guild.members.set(world.bot.id, newMember(ground, world.bot.id, [botRole.id]));
  world.guilds.set(id, guild);
  bus.emit({ kind: 'guild', change: 'create', guild });
  return guild;
}

function newRole(id: string, name: string, bits: bigint, position: number): Role {
  return { id, name, permissions: String(bits), position, color: 0, hoist: false, managed: false, mentionable: false };
}

function newMember(ground: Ground, userId: string, roles: string[], nick: string | null = null): Member {
  return { userId, nick, roles, joinedAt: new Date(ground.clock.now()).toISOString() };
}

export function addRole(ground: Ground, guildId: string, spec: NewRole): Role {
  const guild = guildOf(ground.world, guildId);
  const role = {
    ...newRole(spec.id ?? ground.nextId(), spec.name, toBits(spec.permissions ?? 0n), guild.roles.size),
    mentionable: spec.mentionable ?? false,
  };
  guild.roles.set(role.id, role);
  ground.bus.emit({ kind: 'role', change: 'create', guild, role });
  return role;
}

export function setRolePermissions(ground: Ground, guildId: string, roleId: string, input: PermissionInput): Role {
  const guild = guildOf(ground.world, guildId);
  const role = guild.roles.get(roleId);
  if (!role) throw new Error(`Server "${guild.name}" has no role ${roleId}.`);
  role.permissions = String(toBits(input));
  ground.bus.emit({ kind: 'role', change: 'update', guild, role });
  return role;
}

export function toOverwrite(spec: NewOverwrite): Overwrite {
  return {
    id: spec.id,
    type: spec.type === 'member' ? 1 : 0,
    allow: String(toBits(spec.allow ?? 0n)),
    deny: String(toBits(spec.deny ?? 0n)),
  };
}

export function addChannel(ground: Ground, guildId: string, spec: NewChannel): Channel {
  const guild = guildOf(ground.world, guildId);
  const channel = newChannel(spec.id ?? ground.nextId(), spec.type ?? channelTypes.text, spec.name);
  channel.guildId = guildId;
  channel.parentId = spec.parentId ?? null;
  channel.topic = spec.topic ?? null;
  channel.position = guild.channelIds.size;
  channel.overwrites = (spec.overwrites ?? []).map(toOverwrite);
  ground.world.channels.set(channel.id, channel);
  guild.channelIds.add(channel.id);
  ground.bus.emit({ kind: 'channel', change: 'create', channel });
  return channel;
}

export function addThread(
  ground: Ground,
  parent: Channel,
  spec: { id?: string; name: string; type: number; ownerId: string; autoArchiveMinutes?: number },
): Channel {
  const channel = newChannel(spec.id ?? ground.nextId(), spec.type, spec.name);
  channel.guildId = parent.guildId;
  channel.parentId = parent.id;
  channel.thread = {
    ownerId: spec.ownerId,
    archived: false,
    locked: false,
    autoArchiveMinutes: spec.autoArchiveMinutes ?? 4320,
    changedAt: new Date(ground.clock.now()).toISOString(),
    memberIds: new Set([spec.ownerId]),
  };
  ground.world.channels.set(channel.id, channel);
  if (parent.guildId) ground.world.guilds.get(parent.guildId)?.channelIds.add(channel.id);
  ground.bus.emit({ kind: 'channel', change: 'create', channel });
  return channel;
}

/** The channel between two users; a second call finds the first one's. */
export function directChannel(ground: Ground, firstId: string, secondId: string): Channel {
  for (const channel of ground.world.channels.values()) {
    if (channel.type !== channelTypes.dm) continue;
    if (channel.recipients.includes(firstId) && channel.recipients.includes(secondId)) return channel;
  }
  const channel = newChannel(ground.nextId(), channelTypes.dm, '');
  channel.recipients = [firstId, secondId];
  ground.world.channels.set(channel.id, channel);
  return channel;
}

function newChannel(id: string, type: number, name: string): Channel {
  return {
    id,
    type,
    name,
    guildId: null,
    parentId: null,
    position: 0,
    topic: null,
    nsfw: false,
    overwrites: [],
    recipients: [],
    thread: null,
    messages: new Map(),
    lastMessageId: null,
  };
}

export function removeChannel(ground: Ground, channelId: string): void {
  const channel = ground.world.channels.get(channelId);
  if (!channel) return;
  for (const other of [...ground.world.channels.values()]) {
    if (other.parentId === channelId && isThreadType(other.type)) removeChannel(ground, other.id);
  }
  ground.world.channels.delete(channelId);
  if (channel.guildId) ground.world.guilds.get(channel.guildId)?.channelIds.delete(channelId);
  ground.bus.emit({ kind: 'channel', change: 'delete', channel });
}

/** Adds or changes a member; also brings the bot (back) into a guild. */
export function join(
  ground: Ground,
  guildId: string,
  userId: string,
  spec: { roles?: readonly string[]; nick?: string | null } = {},
): Member {
  const guild = guildOf(ground.world, guildId);
  const isBot = userId === ground.world.bot.id;
  const before = guild.members.get(userId);
  const roles = (spec.roles ?? before?.roles ?? []).map((role) => roleId(guild, role));
  if (isBot && !roles.includes(guild.botRoleId)) roles.push(guild.botRoleId);
  const nick = spec.nick === undefined ? (before?.nick ?? null) : spec.nick;
  const member = before ? { ...before, roles, nick } : newMember(ground, userId, roles, nick);
  guild.members.set(userId, member);
  if (isBot && !before) ground.bus.emit({ kind: 'guild', change: 'create', guild });
  ground.bus.emit({ kind: 'member', change: before ? 'update' : 'add', guild, member });
  return member;
}

export function leave(ground: Ground, guildId: string, userId: string): void {
  const guild = guildOf(ground.world, guildId);
  const member = guild.members.get(userId);
  if (!member) return;
  guild.members.delete(userId);
  ground.bus.emit({ kind: 'member', change: 'remove', guild, member });
  if (userId === ground.world.bot.id) ground.bus.emit({ kind: 'guild', change: 'leave', guild });
}

/** A role given by its id or its name. */
function roleId(guild: Guild, idOrName: string): string {
  if (guild.roles.has(idOrName)) return idOrName;
  for (const role of guild.roles.values()) if (role.name === idOrName) return role.id;
  throw new Error(`Server "${guild.name}" has no role "${idOrName}".`);
}

function guildOf(world: World, guildId: string): Guild {
  const guild = world.guilds.get(guildId);
  if (!guild) throw new Error(`There is no server ${guildId}.`);
  return guild;
}

export function channelOf(world: World, channelId: string): Channel {
  const channel = world.channels.get(channelId);
  if (!channel) throw new Error(`There is no channel ${channelId}.`);
  return channel;
}

/** What this user may do in this channel; 0 for someone who is not there at all. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? directMessagePermissions : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  if (!isThreadType(channel.type)) return withImplied(channelPermissions(guild, member, channel), channel);
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  if (!parent) return guildPermissions(guild, member);
  const bits = withImplied(channelPermissions(guild, member, parent), channel);
  const mayEnter =
    channel.type !== channelTypes.privateThread ||
    channel.thread?.memberIds.has(userId) === true ||
    (bits & permissionBits.ManageThreads) !== 0n;
  return mayEnter ? bits : 0n;
}

export function has(bits: bigint, name: PermissionName): boolean {
  return (bits & permissionBits[name]) !== 0n;
}
