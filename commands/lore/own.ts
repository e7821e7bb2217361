/** Who may handle a server's own texts: members who manage a server that added the bot. Asked at every step, presses included. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Caller } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { hasPermission } from '../../src/discord/permissions.ts';

/** The guild whose texts the caller may handle. */
export function managedGuild({ guildId, permissions, say }: Caller): string {
  if (guildId === null) throw new Refusal(say('ownTexts.elsewhere'));
  if (!hasPermission(permissions, PermissionFlagsBits.ManageGuild)) throw new Refusal(say('ownTexts.notAllowed'));
  return guildId;
}

export const mayManage = ({ guildId, permissions }: Caller): boolean =>
  guildId !== null && hasPermission(permissions, PermissionFlagsBits.ManageGuild);
