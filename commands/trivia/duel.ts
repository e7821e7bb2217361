/** A duel: one challenges, the other accepts or declines. */
import type { App, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { renderChallenge } from '../../src/discord/views/game-challenge.ts';
import { nameOf } from '../../src/discord/views/game-parts.ts';
import { guildOf, person } from './caller.ts';
import { begin } from './start.ts';
import { readWishes } from './wishes.ts';

/** `/trivia duel` */
export async function challenge(call: SlashCall, app: App): Promise<Reply> {
  const guildId = guildOf(call);
  const opponentId = call.options.text('opponent') ?? '';
  if (!/^\d{17,20}$/.test(opponentId) || call.options.isBot('opponent'))
    throw new Refusal(call.say('trivia.duel.nobody'));
  if (opponentId === call.userId) throw new Refusal(call.say('trivia.duel.yourself'));
  const plan = await readWishes(call, app, 'duel');
  const { interactionId: id, channelId, atMs } = call;
  await app.games.challenge({ id, guildId, channelId, by: person(call), opponentId, plan, atMs });
  const body = renderChallenge({ id, challenger: call.displayName, opponentId, ...plan }, call.say);
  return { kind: 'message', body, private: false, addressed: { users: [opponentId] } };
}

const answered = (content: string): Reply => ({ kind: 'update', body: { content, components: [] } });

export async function accept(call: PartCall, app: App): Promise<Reply> {
  const open = app.games.challenged(guildOf(call), call.ref);
  if (!open) return answered(call.say('trivia.duel.expired'));
  const { by, opponentId, plan } = open;
  if (call.userId !== opponentId) throw new Refusal(call.say('trivia.duel.notYours'));
  // Should the game not begin (another one runs here), the challenge stays open.
  await begin(call, app, plan, { starter: by, players: [by, person(call)] });
  app.games.dropChallenge(call.ref);
  return answered(call.say('trivia.duel.accepted', { name: nameOf(call.displayName) }));
}

export function refuse(call: PartCall, app: App): Reply {
  const open = app.games.challenged(guildOf(call), call.ref);
  if (!open) return answered(call.say('trivia.duel.expired'));
  const { by, opponentId } = open;
  if (call.userId !== opponentId && call.userId !== by.userId) throw new Refusal(call.say('trivia.duel.notYours'));
  app.games.dropChallenge(call.ref);
  const key = call.userId === by.userId ? 'trivia.duel.withdrawn' : 'trivia.duel.declined';
  return answered(call.say(key, { name: nameOf(call.displayName) }));
}
