import { createHash } from 'node:crypto';
import type { LocalDiscord } from './face.ts';

/**
 * A small server with a few people, to try the bot by hand. Its ids are fixed: what the bot stored for this server and
 * these people is theirs again after a new start.
 */
const firstId = 1_100_000_000_000_000_000n;
const fixedId = (index: number): string => String(firstId + BigInt(index));

/** A newcomer's id, the same at each start for the same name (two names that share one are a chance in 2^40). */
export const demoPersonId = (name: string): string =>
  String(firstId + 1_000n + BigInt(`0x${createHash('sha256').update(name).digest('hex').slice(0, 10)}`));

export const demoApplicationId = fixedId(1);

export function fillDemoWorld(discord: LocalDiscord): void {
  const guild = discord.addGuild({ name: 'Reading Room', id: fixedId(2) });
  discord.addChannel(guild.id, { id: fixedId(10), name: 'general', topic: 'Talk about anything' });
  discord.addChannel(guild.id, { id: fixedId(11), name: 'trivia', topic: 'Games are played here' });
  const moderators = discord.addRole(guild.id, {
    id: fixedId(20),
    name: 'Moderators',
    permissions: ['ManageGuild', 'ManageMessages', 'ManageChannels', 'ManageThreads', 'MentionEveryone'],
  });
  discord.addChannel(guild.id, {
    id: fixedId(12),
    name: 'moderators',
    topic: 'For moderators and the bot',
    overwrites: [
      { id: guild.id, deny: ['ViewChannel'] },
      { id: moderators.id, allow: ['ViewChannel'] },
      { id: guild.botRoleId, allow: ['ViewChannel'] },
    ],
  });
  for (const [index, name] of ['Ana', 'Ben', 'Chloe'].entries()) {
    discord.person(name, { id: fixedId(30 + index) }).join(guild.id);
  }
  discord.person('Mara', { id: fixedId(40) }).join(guild.id, { roles: [moderators.id] });
}
