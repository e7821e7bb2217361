import { isThreadType } from '../wire.ts';
import type { Channel, Guild, Member } from './state.ts';

/** Discord's permission bits, named as discord.js names them. */
export const permissionBits = {
  KickMembers: 1n << 1n,
  BanMembers: 1n << 2n,
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  SendTTSMessages: 1n << 12n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseExternalEmojis: 1n << 18n,
  ChangeNickname: 1n << 26n,
  ManageRoles: 1n << 28n,
  ManageWebhooks: 1n << 29n,
  UseApplicationCommands: 1n << 31n,
  ManageEvents: 1n << 33n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  CreatePrivateThreads: 1n << 36n,
  SendMessagesInThreads: 1n << 38n,
  ModerateMembers: 1n << 40n,
  SendPolls: 1n << 49n,
  UseExternalApps: 1n << 50n,
} as const;

export type PermissionName = keyof typeof permissionBits;
/** Bits, their decimal string, or a list of names. */
export type PermissionInput = bigint | string | readonly PermissionName[];

const allPermissions = (1n << 51n) - 1n;

export function toBits(input: PermissionInput): bigint {
  if (typeof input === 'bigint') return input;
  if (typeof input === 'string') return BigInt(input);
  return input.reduce((bits, name) => {
    // Names also come in over the people socket, unchecked.
    if (!Object.hasOwn(permissionBits, name)) throw new Error(`There is no permission called "${name}".`);
    return bits | permissionBits[name];
  }, 0n);
}

/** What @everyone may do in a new guild. */
export const everyoneDefault = toBits([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseExternalEmojis',
  'ChangeNickname',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'SendPolls',
  'UseExternalApps',
]);

/** What a member may do in a direct-message channel. */
export const directMessagePermissions = toBits([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseExternalEmojis',
  'MentionEveryone',
  'UseApplicationCommands',
  'SendPolls',
]);

export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.userId) return allPermissions;
  let bits = BigInt(guild.roles.get(guild.id)?.permissions ?? '0');
  for (const roleId of member.roles) bits |= BigInt(guild.roles.get(roleId)?.permissions ?? '0');
  return (bits & permissionBits.Administrator) !== 0n ? allPermissions : bits;
}

/**
 * Discord's documented order: base from roles; then the channel's overwrites for @everyone, for the member's roles
 * together, and for the member. `channel` is never a thread here: a thread has its parent's overwrites.
 */
export function channelPermissions(guild: Guild, member: Member, channel: Channel): bigint {
  const base = guildPermissions(guild, member);
  if (base === allPermissions) return base;
  let bits = base;
  const everyone = channel.overwrites.find((overwrite) => overwrite.id === guild.id);
  if (everyone) bits = (bits & ~BigInt(everyone.deny)) | BigInt(everyone.allow);
  let allow = 0n;
  let deny = 0n;
  for (const overwrite of channel.overwrites) {
    if (overwrite.type !== 0 || overwrite.id === guild.id || !member.roles.includes(overwrite.id)) continue;
    allow |= BigInt(overwrite.allow);
    deny |= BigInt(overwrite.deny);
  }
  bits = (bits & ~deny) | allow;
  const own = channel.overwrites.find((overwrite) => overwrite.type === 1 && overwrite.id === member.userId);
  if (own) bits = (bits & ~BigInt(own.deny)) | BigInt(own.allow);
  return bits;
}

/** Without View Channel nothing else counts; without Send Messages what needs it falls away, as Discord says. */
export function withImplied(bits: bigint, channel: Channel): bigint {
  if ((bits & permissionBits.ViewChannel) === 0n) return 0n;
  const sendBit = isThreadType(channel.type) ? permissionBits.SendMessagesInThreads : permissionBits.SendMessages;
  if ((bits & sendBit) !== 0n) return bits;
  const needSend = toBits(['MentionEveryone', 'SendTTSMessages', 'AttachFiles', 'EmbedLinks']);
  return bits & ~needSend;
}

export function namesOf(bits: bigint): PermissionName[] {
  return (Object.keys(permissionBits) as PermissionName[]).filter((name) => (bits & permissionBits[name]) !== 0n);
}
