import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition, Reply } from '../src/discord/command.ts';
import { privateReply, Refusal } from '../src/discord/command.ts';
import { renderProfile } from '../src/discord/views/game-profile.ts';
import { streakOf, strengthsOf } from '../src/game/progress.ts';

const definition = {
  name: 'profile',
  description: 'Your points, rating, strong and weak topics on this server',
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} as const satisfies CommandDefinition;

const dayMs = 86_400_000;

async function show({ guildId, userId, displayName, say }: Caller, { store, clock }: App): Promise<Reply> {
  if (guildId === null) throw new Refusal(say('profile.elsewhere'));
  const stats = await store.ladder.person(guildId, userId);
  if (!stats) throw new Refusal(say('profile.empty'));
  const query = { guildId, period: 'all', nowMs: clock.now() } as const;
  const [row, { total }, [rated = null]] = await Promise.all([
    store.ladder.rank(query, userId),
    store.ladder.page(query, 0, 1),
    store.ratings.get(guildId, 'games', [userId]),
  ]);
  const { points, correct, answered, days, topics } = stats;
  const place = row && { rank: row.rank, total };
  const streak = streakOf(days, Math.floor(clock.now() / dayMs));
  const model = { displayName, points, place, correct, answered, rated, streak, ...strengthsOf(topics) };
  return privateReply(renderProfile(model, say));
}

const command: Command = { definition, slowReplies: 'private', execute: show };
export default command;
