/** The permissions that the bot asks for, and whether it has them (https://discord.com/developers/docs/topics/permissions). */
import { PermissionFlagsBits } from 'discord-api-types/v10';

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

const names: Readonly<Record<NeededPermission, string>> = {
  viewChannel: 'View Channel',
  sendMessages: 'Send Messages',
  sendMessagesInThreads: 'Send Messages in Threads',
  createPublicThreads: 'Create Public Threads',
  attachFiles: 'Attach Files',
  embedLinks: 'Embed Links',
};

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

/** Names, as Discord's settings show them, of those of `asked` that are not held. */
export const missingPermissions = (held: bigint, asked: readonly NeededPermission[]): readonly string[] =>
  asked
    .filter((permission) => !hasPermission(held, neededPermissions[permission]))
    .map((permission) => names[permission]);

/** Someone who may stop what another member started. */
export const mayModerate = (permissions: bigint): boolean =>
  hasPermission(permissions, PermissionFlagsBits.ManageMessages) ||
  hasPermission(permissions, PermissionFlagsBits.ManageGuild);

export function inviteLink(applicationId: string): string {
  const permissions = Object.values(neededPermissions).reduce((all, one) => all | one, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
