/** Who acts, in which server, and whether they look after its questions: asked again at every step. */
import type { Caller } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { mayModerate } from '../../src/discord/permissions.ts';
import type { Acting } from '../../src/guilds/port/entries.ts';

export function guildOf(call: Caller): string {
  if (call.guildId === null) throw new Refusal(call.say('access.elsewhere'));
  return call.guildId;
}

export const isModerator = (call: Caller): boolean => call.guildId !== null && mayModerate(call);

export function onlyModerators(call: Caller): string {
  const guildId = guildOf(call);
  if (!isModerator(call)) throw new Refusal(call.say('access.moderator'));
  return guildId;
}

export const acting = ({ userId, displayName, atMs }: Caller): Acting => ({ userId, displayName, atMs });
