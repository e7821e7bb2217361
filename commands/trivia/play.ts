/** What can be done about a game that is there. */
import type { App, Caller, PartCall, Reply } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { mayModerate } from '../../src/discord/permissions.ts';
import { answerField, renderAnswerForm } from '../../src/discord/views/game-forms.ts';
import type { PressModel } from '../../src/discord/views/game-words.ts';
import { renderPress, renderRank, sayNotYours } from '../../src/discord/views/game-words.ts';
import { guildOf, person } from './caller.ts';

export function stop(call: Caller, { games }: App): Reply {
  guildOf(call);
  const outcome = games.stop(call.channelId, person(call), mayModerate(call));
  switch (outcome.kind) {
    case 'stopped':
      return privateReply({ content: call.say('trivia.stop.done') });
    case 'none':
      throw new Refusal(call.say('trivia.stop.none'));
    case 'not-ready':
      throw new Refusal(call.say('trivia.refuse.notReady'));
    case 'may-not-stop':
      throw new Refusal(sayNotYours(outcome.starter, call.say));
  }
}

/** Answered from memory, as all about an open question: nothing here waits. */
export function answer(call: PartCall, { games }: App): Reply {
  const option = /^[0-9]$/.test(call.arg ?? '') ? Number(call.arg) : -1;
  return tell(call, games.press({ ...actOf(call), option }));
}

/** Opens the form for a typed answer. */
export function type(call: PartCall, { games }: App): Reply {
  const outcome = games.mayType(actOf(call));
  if (outcome.kind !== 'ask') return tell(call, outcome);
  return { kind: 'form', form: renderAnswerForm(call.ref, outcome.stem, call.say) };
}

/** The form comes back. */
export const typed = (call: PartCall, { games }: App): Reply =>
  tell(call, games.guess({ ...actOf(call), text: call.fields.get(answerField) ?? '' }));

/** `v1:trivia:join:GAME[:TEAM]`, on the card of a game in teams. */
export function join(call: PartCall, { games }: App): Reply {
  const team = /^[0-9]$/.test(call.arg ?? '') ? Number(call.arg) : null;
  return tell(call, games.join({ guildId: guildOf(call), gameId: call.ref, by: person(call), team }));
}

export const hint = (call: PartCall, { games }: App): Reply => tell(call, games.hint(actOf(call)));

const actOf = (call: PartCall) => ({
  guildId: guildOf(call),
  gameId: call.ref,
  messageId: call.messageId ?? '0',
  by: person(call),
  pressedAtMs: call.atMs,
});

function tell(call: PartCall, outcome: PressModel): Reply {
  // Buttons that a crash left behind are taken away with the first press on them.
  const left = outcome.kind === 'over' || outcome.kind === 'dropped';
  const body = renderPress(outcome, call.say);
  return left ? { kind: 'update', body: { ...body, components: [] } } : privateReply(body);
}

/** Where the presser stands, in that game and on the server. */
export async function rank(call: PartCall, { games, store, clock }: App): Promise<Reply> {
  const query = { guildId: guildOf(call), period: 'all', nowMs: clock.now() } as const;
  const guild = await store.ladder.rank(query, call.userId);
  return privateReply(renderRank({ game: games.standing(call.ref, call.userId), guild }, call.say));
}
