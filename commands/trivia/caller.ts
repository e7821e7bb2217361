import type { Caller } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';

export const person = ({ userId, displayName }: Caller) => ({ userId, displayName });
/** Games belong to a server that added the bot. */
export function guildOf(call: Caller): string {
  if (call.guildId === null) throw new Refusal(call.say('trivia.refuse.elsewhere'));
  return call.guildId;
}
