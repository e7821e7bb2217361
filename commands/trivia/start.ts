/** Starting a game: what was asked for is checked, then the host takes over. */
import type { App, Caller, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { gamePermissions, mayModerate, missingPermissions, sayPermissions } from '../../src/discord/permissions.ts';
import { renderPanel } from '../../src/discord/views/game-panel.ts';
import { sayRunning } from '../../src/discord/views/game-words.ts';
import { modes } from '../../src/game/modes/index.ts';
import { isMode, planLimits } from '../../src/game/plan.ts';
import type { Person, Plan } from '../../src/game/state.ts';
import { byShortId } from '../../src/lore/look-up/short-id.ts';
import { guildOf, person } from './caller.ts';
import { readWishes, usualOf } from './wishes.ts';

export async function start(call: SlashCall, app: App): Promise<Reply> {
  const mode = call.options.text('mode') ?? 'classic';
  if (!isMode(mode)) throw new Refusal(call.say('trivia.refuse.mode'));
  if (mode === 'duel') throw new Refusal(call.say('trivia.duel.startOnly'));
  if (mode === 'hosted') throw new Refusal(call.say('trivia.duel.hostOnly'));
  return begin(call, app, await readWishes(call, app, mode));
}

/** What the bot needs in the channel, and in the game's own thread. */
function needPermissions({ appPermissions, inThread, say }: Caller, thread: boolean): void {
  const asked = [...gamePermissions(inThread), ...(thread ? (['sendMessagesInThreads'] as const) : [])];
  const missing = missingPermissions(appPermissions, asked);
  if (missing.length === 0) return;
  throw new Refusal(say('trivia.refuse.permissions', { count: missing.length, names: sayPermissions(missing, say) }));
}

/** Of a duel, the two who play. */
export async function begin(
  call: Caller,
  app: App,
  wanted: Plan,
  duel: { readonly starter: Person; readonly players?: readonly Person[] } = { starter: person(call) },
): Promise<Reply> {
  const { interactionId: gameId, channelId, channelLocale: locale, say } = call;
  const guildId = guildOf(call);
  // A thread has no threads: the game is played in this one.
  const { thread, ...here } = wanted;
  const plan: Plan = call.inThread || !thread ? here : wanted;
  needPermissions(call, plan.thread === true);
  const outcome = await app.games.start({ gameId, guildId, channelId, locale, plan, ...duel });
  switch (outcome.kind) {
    case 'started': {
      const isElsewhere = outcome.channelId !== channelId;
      const done = say(isElsewhere ? 'trivia.start.doneThread' : 'trivia.start.done', { channelId: outcome.channelId });
      return privateReply(outcome.panel ? renderPanel(outcome.panel, done, say) : { content: done });
    }
    case 'running':
      throw new Refusal(sayRunning(outcome.game, say));
    case 'no-questions':
      throw new Refusal(say('trivia.refuse.noQuestions'));
    case 'cannot-post':
      throw new Refusal(say(outcome.loss === null ? 'trivia.refuse.postFailed' : 'trivia.refuse.cannotPost'));
    case 'not-ready':
      throw new Refusal(say('trivia.refuse.notReady'));
  }
}

/** `v1:trivia:about:ENTITY`, from an entry's card: a game on it, as usual on this server. */
export async function startAbout(call: PartCall, app: App): Promise<Reply> {
  guildOf(call);
  const { settings: usual } = call;
  const bank = await app.bankOf(call.guildId);
  const { lore } = await app.loreOf(call.guildId);
  const topic = byShortId(lore.entities, call.ref)?.name ?? '';
  const onIt = bank.questions.filter((question) => question.topic === topic);
  if (onIt.length === 0) throw new Refusal(call.say('oldPart'));
  // On a server's own texts, some topics have only questions to be answered by typing.
  const mode = onIt.some((question) => modes.classic.asks(question) !== null) ? 'classic' : 'typed';
  return begin(call, app, {
    mode,
    topic,
    difficulty: usual.difficulty ?? null,
    questions: usual.questions ?? planLimits.questions.usual,
    seconds: usual.seconds ?? modes[mode].usualSeconds,
    ...usualOf(call),
  });
}

/** The same game once more: its settings come from the store, not from the button. */
export async function again(call: PartCall, app: App): Promise<Reply> {
  const plan = await app.games.planOf(guildOf(call), call.ref);
  if (!plan) throw new Refusal(call.say('trivia.refuse.forgotten'));
  if (plan.mode === 'duel') throw new Refusal(call.say('trivia.duel.startOnly'));
  if (plan.mode === 'hosted' && !mayModerate(call)) throw new Refusal(call.say('trivia.panel.moderators'));
  return begin(call, app, plan);
}
