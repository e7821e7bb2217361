/** The permissions that the bot asks for, and whether it has them (https://discord.com/developers/docs/topics/permissions). */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Say } from './texts.ts';
import type { GuildSettings } from '../guilds/store.ts';

/** What the invite link asks for, and nothing else. */
export const neededPermissions = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  sendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  createPublicThreads: PermissionFlagsBits.CreatePublicThreads,
  attachFiles: PermissionFlagsBits.AttachFiles,
  embedLinks: PermissionFlagsBits.EmbedLinks,
} as const;

export type NeededPermission = keyof typeof neededPermissions;

/** Administrator stands for every permission. */
export const hasPermission = (held: bigint, asked: bigint): boolean =>
  (held & PermissionFlagsBits.Administrator) !== 0n || (held & asked) === asked;

/** What a game may use in a channel or thread, now or before its end: asked for at once, so that none breaks off half-way. */
export const gamePermissions = (inThread: boolean): readonly NeededPermission[] => [
  'viewChannel',
  ...(inThread ? (['sendMessagesInThreads'] as const) : (['sendMessages', 'createPublicThreads'] as const)),
  'attachFiles',
  'embedLinks',
];

/** Those of `asked` that are not held. */
export const missingPermissions = (held: bigint, asked: readonly NeededPermission[]): readonly NeededPermission[] =>
  asked.filter((permission) => !hasPermission(held, neededPermissions[permission]));

/** Their names, as Discord's settings show them. */
export const sayPermissions = (permissions: readonly NeededPermission[], say: Say): string =>
  permissions.map((permission) => say(`permission.${permission}`)).join(', ');

/** What of a caller decides on their rights. */
export interface Rights {
  readonly permissions: bigint;
  readonly roleIds: readonly string[];
  readonly settings: GuildSettings;
}

/** Where a caller stands; a thread counts as the channel that it stands in. */
interface Standing {
  readonly settings: GuildSettings;
  readonly channelId: string;
  readonly parentChannelId: string | null;
}

const holdsOne = ({ roleIds }: Rights, wanted: readonly string[] = []): boolean =>
  wanted.some((id) => roleIds.includes(id));

export const mayManage = ({ permissions }: Rights): boolean =>
  hasPermission(permissions, PermissionFlagsBits.ManageGuild);

/** Someone who may stop what another member started, and look after questions. */
export const mayModerate = (rights: Rights): boolean =>
  mayManage(rights) ||
  hasPermission(rights.permissions, PermissionFlagsBits.ManageMessages) ||
  holdsOne(rights, rights.settings.moderatorRoles);

export const mayStart = (rights: Rights): boolean =>
  (rights.settings.starterRoles ?? []).length === 0 ||
  holdsOne(rights, rights.settings.starterRoles) ||
  mayModerate(rights);

/** Whether games may be played there. */
export function mayPlayIn({ settings, channelId, parentChannelId }: Standing): boolean {
  const channels = settings.playChannels ?? [];
  return (
    channels.length === 0 ||
    channels.includes(channelId) ||
    (parentChannelId !== null && channels.includes(parentChannelId))
  );
}

export function inviteLink(applicationId: string): string {
  const permissions = Object.values(neededPermissions).reduce((all, one) => all | one, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
