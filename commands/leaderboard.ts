import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition, PartCall, Reply, SlashCall } from '../src/discord/command.ts';
import { messageReply, privateReply, Refusal, turnedReply } from '../src/discord/command.ts';
import { limits } from '../src/discord/limits.ts';
import { sayNoTopic } from '../src/discord/views/game-words.ts';
import { renderLeaderboard, renderLeaderboardPicture } from '../src/discord/views/scores-ladder.ts';
import { renderSeasons } from '../src/discord/views/scores-seasons.ts';
import { completeTopic, findTopic } from '../src/game/topics.ts';
import type { Bank } from '../src/quiz/index.ts';
import { topicsOf } from '../src/quiz/index.ts';
import type { Wanted } from './leaderboard/ladder.ts';
import { isLadderMode, isPeriod, readLadder } from './leaderboard/ladder.ts';
import type { WantedPage } from './leaderboard/pages.ts';
import { readPage } from './leaderboard/pages.ts';

const definition = {
  name: 'leaderboard',
  description: 'Who has most points on this server, and where you stand',
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'period',
      description: 'How far back points count (default: all time)',
      choices: [
        { name: 'Last 24 hours', value: 'day' },
        { name: 'Last 7 days', value: 'week' },
        { name: 'Last 30 days', value: 'month' },
        { name: 'This season', value: 'season' },
        { name: 'All time', value: 'all' },
      ],
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'topic',
      description: 'Only points from questions on this (default: all topics)',
      autocomplete: true,
      max_length: 100,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'mode',
      description: 'Only points from games of this sort (default: all)',
      choices: [
        { name: 'Classic', value: 'classic' },
        { name: 'Race', value: 'race' },
        { name: 'Survival', value: 'survival' },
        { name: 'Typed', value: 'typed' },
        { name: 'Teams', value: 'teams' },
        { name: 'Timeline', value: 'timeline' },
        { name: 'Duel', value: 'duel' },
        { name: 'Hosted night', value: 'hosted' },
        { name: 'Daily question', value: 'daily' },
      ],
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'show',
      description: 'Another board (default: points)',
      choices: [
        { name: 'Points', value: 'points' },
        { name: 'Rating', value: 'rating' },
        { name: 'Rating in duels', value: 'duels' },
        { name: 'Past seasons', value: 'seasons' },
      ],
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'picture',
      description: 'As a picture (default: no)',
    },
  ],
} as const satisfies CommandDefinition;

const topicsIn = ({ questions }: Bank): readonly string[] => topicsOf(questions).map(({ topic }) => topic);

interface Look {
  readonly page: WantedPage;
  readonly picture: boolean;
}

async function show(call: Caller, app: App, wanted: Wanted, { page, picture }: Look) {
  const { guildId, say } = call;
  if (guildId === null) throw new Refusal(say('leaderboard.elsewhere'));
  if (wanted.kind === 'seasons') {
    const seasons = await app.seasons.past(guildId);
    if (seasons.length > 0) return renderSeasons(seasons, page === 'own' ? 0 : page, say);
    const { untilMs } = await app.seasons.current(guildId);
    throw new Refusal(say('seasons.none', { at: Math.floor(untilMs / 1000) }));
  }
  const model = await readPage({ ...call, guildId }, app, wanted, page);
  return picture ? renderLeaderboardPicture(model, say) : renderLeaderboard(model, say);
}

/** Pages turn for the asker; anybody else's press gets a private copy. */
async function turn(call: PartCall, app: App): Promise<Reply> {
  const wanted = readLadder(call.ref, topicsIn(await app.bankOf(call.guildId)));
  const arg = /^(p?)(\d{1,6})$/.exec(call.arg ?? '');
  if (!wanted || !arg) return privateReply({ content: call.say('oldPart') });
  const page = call.action === 'own' ? 'own' : Number(arg[2]);
  return turnedReply(call, await show(call, app, wanted, { page, picture: arg[1] === 'p' }));
}

async function readOptions({ options, guildId, say }: SlashCall, app: App): Promise<Wanted> {
  const board = options.text('show');
  if (board === 'rating' || board === 'duels' || board === 'seasons') {
    const isNarrowed = ['period', 'topic', 'mode'].some((name) => options.text(name) !== undefined);
    if (isNarrowed) throw new Refusal(say('leaderboard.wholeOnly'));
    return { kind: board };
  }
  const period = options.text('period') ?? 'all';
  const mode = options.text('mode') ?? '';
  const typed = options.text('topic')?.trim() ?? '';
  const points = {
    kind: 'points',
    period: isPeriod(period) ? period : 'all',
    mode: isLadderMode(mode) ? mode : null,
  } as const;
  if (typed === '') return { ...points, topic: null };
  const found = findTopic(topicsIn(await app.bankOf(guildId)), typed);
  if (found.kind === 'unknown') throw new Refusal(sayNoTopic(typed, found.nearest, say));
  return { ...points, topic: found.topic };
}

const command: Command = {
  definition,
  slowReplies: 'public',
  async execute(call, app) {
    const picture = call.options.flag('picture') ?? false;
    return messageReply(await show(call, app, await readOptions(call, app), { page: 0, picture }));
  },
  autocomplete: ({ focused, guildId }, app) =>
    completeTopic(topicsIn(app.loreNow(guildId).bank), focused.typed, limits.choices)
      .filter((topic) => topic.length <= limits.choiceValue)
      .map((topic) => ({ name: topic, value: topic })),
  features: { leaderboard: turn },
};
export default command;
