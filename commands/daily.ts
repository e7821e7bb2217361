import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition, PartCall, Reply } from '../src/discord/command.ts';
import { messageReply, privateReply, Refusal } from '../src/discord/command.ts';
import { renderDailyOwn, renderToday, sayShared } from '../src/discord/views/daily.ts';
import { nameOf } from '../src/discord/views/game-parts.ts';

const definition = {
  name: 'daily',
  description: 'The question of the day on this server, and your days in a row',
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} as const satisfies CommandDefinition;

function guildOf({ guildId, say }: Caller): string {
  if (guildId === null) throw new Refusal(say('access.elsewhere'));
  return guildId;
}

async function show(call: Caller, { schedules }: App): Promise<Reply> {
  const guildId = guildOf(call);
  return privateReply(renderToday(await schedules.today(guildId, call.userId), call.say));
}

const wholeIn = (text: string | null): number => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : -1);

async function answer(call: PartCall, { schedules }: App): Promise<Reply> {
  const outcome = await schedules.answer({
    guildId: guildOf(call),
    number: wholeIn(call.ref),
    option: wholeIn(call.arg),
    by: { userId: call.userId, displayName: call.displayName },
    pressedAtMs: call.atMs,
  });
  if (outcome.kind === 'closed') throw new Refusal(call.say('daily.closed'));
  return privateReply(renderDailyOwn({ ...outcome.own, isAgain: outcome.kind === 'already' }, call.say));
}

/** What is shared comes from the store, not from the button. */
async function share(call: PartCall, { schedules }: App): Promise<Reply> {
  const guildId = guildOf(call);
  const { own } = await schedules.today(guildId, call.userId);
  if (own?.number !== wholeIn(call.ref)) throw new Refusal(call.say('daily.share.none'));
  if (!schedules.mayShare(guildId, own.number, call.userId)) throw new Refusal(call.say('daily.share.done'));
  return messageReply(sayShared({ displayName: call.displayName, ...own }, call.sayAll));
}

async function wake(call: PartCall, { schedules }: App): Promise<Reply> {
  const what = call.ref === 'weekly' ? 'weekly' : 'daily';
  if (!(await schedules.wake(guildOf(call), what))) throw new Refusal(call.say(`${what}.break.awake`));
  const content = call.sayAll(`${what}.break.woken`, { name: nameOf(call.displayName) });
  return { kind: 'update', body: { content, components: [] } };
}

function part(call: PartCall, app: App): Reply | Promise<Reply> {
  switch (call.action) {
    case 'answer':
      return answer(call, app);
    case 'share':
      return share(call, app);
    case 'wake':
      return wake(call, app);
    default:
      return privateReply({ content: call.say('oldPart') });
  }
}

const command: Command = { definition, slowReplies: 'private', execute: show, features: { daily: part } };
export default command;
