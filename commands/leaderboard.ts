import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition, PartCall, Reply } from '../src/discord/command.ts';
import { messageReply, privateReply, Refusal } from '../src/discord/command.ts';
import { pagesOf, placesPerPage, renderLeaderboard } from '../src/discord/views/game-leaderboard.ts';
import type { Period } from '../src/guilds/store.ts';

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
        { name: 'All time', value: 'all' },
      ],
    },
  ],
} as const satisfies CommandDefinition;

const periods: readonly string[] = ['day', 'week', 'month', 'all'] satisfies readonly Period[];
const isPeriod = (text: string): text is Period => periods.includes(text);

async function page(call: Caller, { store, clock }: App, period: Period, wanted: number) {
  if (call.guildId === null) throw new Refusal(call.say('leaderboard.elsewhere'));
  const query = { guildId: call.guildId, period, nowMs: clock.now() };
  let ladder = await store.ladder.page(query, wanted * placesPerPage, placesPerPage);
  // The ladder may have become shorter since the button was drawn.
  const last = pagesOf(ladder.total) - 1;
  if (wanted > last) ladder = await store.ladder.page(query, last * placesPerPage, placesPerPage);
  const place = await store.ladder.rank(query, call.userId);
  const asker = { displayName: call.displayName, place };
  return renderLeaderboard({ period, page: Math.min(wanted, last), ...ladder, asker }, call.say);
}

/** Pages turn for the asker; anybody else's press gets a private copy. */
async function turn(call: PartCall, app: App): Promise<Reply> {
  if (!isPeriod(call.ref) || !/^\d{1,6}$/.test(call.arg ?? '')) return privateReply({ content: call.say('oldPart') });
  const body = await page(call, app, call.ref, Number(call.arg));
  const mayTurn = call.onPrivateMessage || call.askerId === call.userId;
  return mayTurn ? { kind: 'update', body } : privateReply(body);
}

const command: Command = {
  definition,
  slowReplies: 'public',
  async execute(call, app) {
    const period = call.options.text('period') ?? 'all';
    return messageReply(await page(call, app, isPeriod(period) ? period : 'all', 0));
  },
  features: { leaderboard: turn },
};
export default command;
