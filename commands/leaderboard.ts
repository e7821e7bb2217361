import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition, PartCall, Reply, SlashCall } from '../src/discord/command.ts';
import { messageReply, privateReply, Refusal, turnedReply } from '../src/discord/command.ts';
import { pagesOf, placesPerPage, renderLeaderboard } from '../src/discord/views/game-leaderboard.ts';
import { limits } from '../src/discord/limits.ts';
import { sayNoTopic } from '../src/discord/views/game-words.ts';
import { isMode } from '../src/game/plan.ts';
import { completeTopic, findTopic } from '../src/game/topics.ts';
import type { Bank } from '../src/quiz/index.ts';
import { topicsOf } from '../src/quiz/index.ts';
import type { Ladder } from './leaderboard/ladder.ts';
import { isPeriod, readLadder, writeLadder } from './leaderboard/ladder.ts';

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
        { name: 'This season (a quarter of the year)', value: 'season' },
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
        { name: 'Duel', value: 'duel' },
      ],
    },
  ],
} as const satisfies CommandDefinition;

const topicsIn = ({ questions }: Bank): readonly string[] => topicsOf(questions).map(({ topic }) => topic);

/** `wanted`: a page from 0, or the one that the caller stands on. */
async function page(call: Caller, { store, clock }: App, ladder: Ladder, wanted: number | 'own') {
  if (call.guildId === null) throw new Refusal(call.say('leaderboard.elsewhere'));
  const { period, mode, topic } = ladder;
  const only = { ...(mode === null ? {} : { mode }), ...(topic === null ? {} : { topic }) };
  const query = { guildId: call.guildId, period, nowMs: clock.now(), ...only };
  const place = await store.ladder.rank(query, call.userId);
  const read = (number: number) => store.ladder.page(query, number * placesPerPage, placesPerPage);
  let number = wanted === 'own' ? Math.floor(((place?.rank ?? 1) - 1) / placesPerPage) : wanted;
  let found = await read(number);
  // The ladder may have become shorter since the button was drawn.
  const last = pagesOf(found.total) - 1;
  if (number > last) {
    number = last;
    found = await read(number);
  }
  // Equal points share a rank over many places.
  const isOwn = ({ userId }: { readonly userId: string }): boolean => userId === call.userId;
  while (wanted === 'own' && place && number < last && !found.rows.some(isOwn)) {
    number += 1;
    found = await read(number);
  }
  const asker = { displayName: call.displayName, place };
  return renderLeaderboard({ ...ladder, ref: writeLadder(ladder), page: number, ...found, asker }, call.say);
}

/** Pages turn for the asker; anybody else's press gets a private copy. */
async function turn(call: PartCall, app: App): Promise<Reply> {
  const ladder = readLadder(call.ref, topicsIn(await app.bankOf(call.guildId)));
  if (!ladder || !/^\d{1,6}$/.test(call.arg ?? '')) return privateReply({ content: call.say('oldPart') });
  return turnedReply(call, await page(call, app, ladder, call.action === 'own' ? 'own' : Number(call.arg)));
}

async function readOptions({ options, guildId, say }: SlashCall, app: App): Promise<Ladder> {
  const [period = 'all', mode, typed = ''] = [
    options.text('period'),
    options.text('mode'),
    options.text('topic')?.trim(),
  ];
  const ladder = { period: isPeriod(period) ? period : ('all' as const), mode: isMode(mode) ? mode : null };
  if (typed === '') return { ...ladder, topic: null };
  const found = findTopic(topicsIn(await app.bankOf(guildId)), typed);
  if (found.kind === 'unknown') throw new Refusal(sayNoTopic(typed, found.nearest, say));
  return { ...ladder, topic: found.topic };
}

const command: Command = {
  definition,
  slowReplies: 'public',
  execute: async (call, app) => messageReply(await page(call, app, await readOptions(call, app), 0)),
  autocomplete: ({ focused, guildId }, app) =>
    completeTopic(topicsIn(app.loreNow(guildId).bank), focused.typed, limits.choices)
      .filter((topic) => topic.length <= limits.choiceValue)
      .map((topic) => ({ name: topic, value: topic })),
  features: { leaderboard: turn },
};
export default command;
