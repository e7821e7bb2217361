import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition } from '../src/discord/command.ts';
import { Refusal } from '../src/discord/command.ts';
import type { ProfileModel } from '../src/discord/views/scores-profile.ts';
import { renderProfile } from '../src/discord/views/scores-profile.ts';
import { renderProfilePicture } from '../src/discord/views/scores-profile-picture.ts';
import { achievementsOf, titleOf } from '../src/game/achievements.ts';
import { streakOf, strengthsOf, weeksOf } from '../src/game/progress.ts';

const definition = {
  name: 'profile',
  description: 'Your points, rating, titles, strong and weak topics on this server',
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'picture',
      description: 'As a picture, with your points week by week (default: no)',
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'share',
      description: 'Show it to all in the channel (default: only to you)',
    },
  ],
} as const satisfies CommandDefinition;

const dayMs = 86_400_000;
const weeksShown = 12;

async function read({ guildId, userId, displayName, say }: Caller, { store, clock }: App): Promise<ProfileModel> {
  if (guildId === null) throw new Refusal(say('profile.elsewhere'));
  const stats = await store.ladder.person(guildId, userId);
  if (!stats) throw new Refusal(say('profile.empty'));
  const query = { guildId, period: 'all', nowMs: clock.now() } as const;
  const [row, { total }, [rated = null], [duels = null], seasons] = await Promise.all([
    store.ladder.rank(query, userId),
    store.ladder.page(query, 0, 1),
    store.ratings.get(guildId, 'games', [userId]),
    store.ratings.get(guildId, 'duels', [userId]),
    store.seasons.list(guildId),
  ]);
  const { points, correct, answered, days, topics, modes } = stats;
  const today = Math.floor(clock.now() / dayMs);
  const dayNumbers = days.map(({ day }) => day);
  const streak = streakOf(dayNumbers, today);
  const ranks = seasons.flatMap(({ top }) => top.filter((one) => one.userId === userId).map(({ rank }) => rank));
  const bestSeason = ranks.length === 0 ? null : Math.min(...ranks);
  const deeds = { correct, answered, streak, topics, modes, ratedGames: rated?.games ?? 0, bestSeason };
  return {
    displayName,
    points,
    place: row && { rank: row.rank, total },
    correct,
    answered,
    rated,
    duels,
    streak,
    topics,
    ...strengthsOf(topics),
    standing: titleOf(points),
    achievements: achievementsOf(deeds),
    weeks: weeksOf(days, today, weeksShown),
  };
}

const command: Command = {
  definition,
  slowReplies: ({ options }) => (options.flag('share') === true ? 'public' : 'private'),
  async execute(call, app) {
    const model = await read(call, app);
    const body =
      call.options.flag('picture') === true
        ? await renderProfilePicture(model, call.say)
        : renderProfile(model, call.say);
    return { kind: 'message', body, private: call.options.flag('share') !== true };
  },
};
export default command;
