/** Starting a game: what was asked for is checked, then the host takes over. */
import type { App, Caller, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { gamePermissions, missingPermissions } from '../../src/discord/permissions.ts';
import { sayNoTopic, sayRunning } from '../../src/discord/views/game-words.ts';
import { modes } from '../../src/game/modes/index.ts';
import { isMode, planLimits, readDifficulty } from '../../src/game/plan.ts';
import type { ModeName, Person, Plan } from '../../src/game/state.ts';
import { findTopic } from '../../src/game/topics.ts';
import { byShortId } from '../../src/lore/look-up/short-id.ts';
import { topicsOf } from '../../src/quiz/index.ts';
import { guildOf, person } from './caller.ts';

export const topicNames = ({ bank }: Pick<App, 'bank'>): readonly string[] =>
  topicsOf(bank.questions).map(({ topic }) => topic);

/** By its name, or by another name of what it is about. */
async function readTopic({ options, say, guildId }: SlashCall, app: App): Promise<string | null> {
  const typed = options.text('topic')?.trim() ?? '';
  if (typed === '') return null;
  const topics = topicNames({ bank: await app.bankOf(guildId) });
  const byName = findTopic(topics, typed);
  if (byName.kind === 'found') return byName.topic;
  const named = (await app.loreOf(guildId)).lore.findEntity(typed);
  const byAlias = named.found === 'one' ? findTopic(topics, named.entity.name) : byName;
  if (byAlias.kind === 'found') return byAlias.topic;
  throw new Refusal(sayNoTopic(typed, byName.nearest, say));
}

function readCount({ options, say }: SlashCall, option: 'questions' | 'seconds', usual: number): number {
  const { min, max } = planLimits[option];
  const count = options.whole(option) ?? usual;
  if (Number.isInteger(count) && count >= min && count <= max) return count;
  throw new Refusal(say('trivia.refuse.range', { option, min, max }));
}

/** What is asked for, with the server's own defaults. */
export async function readWishes(call: SlashCall, app: App, mode: ModeName): Promise<Plan> {
  const usual = await app.store.settings.get(guildOf(call));
  const difficulty = readDifficulty(call.options.text('difficulty'));
  if (difficulty === undefined) throw new Refusal(call.say('trivia.refuse.difficulty'));
  return {
    mode,
    topic: await readTopic(call, app),
    difficulty,
    questions: readCount(call, 'questions', usual.questions ?? planLimits.questions.usual),
    seconds: readCount(call, 'seconds', usual.seconds ?? modes[mode].usualSeconds),
  };
}

export async function start(call: SlashCall, app: App): Promise<Reply> {
  const mode = call.options.text('mode') ?? 'classic';
  if (!isMode(mode)) throw new Refusal(call.say('trivia.refuse.mode'));
  if (mode === 'duel') throw new Refusal(call.say('trivia.duel.startOnly'));
  return begin(call, app, await readWishes(call, app, mode));
}

/** Of a duel, the two who play. */
export async function begin(
  call: Caller,
  app: App,
  plan: Plan,
  duel: { readonly starter: Person; readonly players?: readonly Person[] } = { starter: person(call) },
): Promise<Reply> {
  const { interactionId: gameId, channelId, channelLocale: locale, say } = call;
  const guildId = guildOf(call);
  const missing = missingPermissions(call.appPermissions, gamePermissions(call.inThread));
  if (missing.length > 0) {
    throw new Refusal(say('trivia.refuse.permissions', { count: missing.length, names: missing.join(', ') }));
  }
  const outcome = await app.games.start({ gameId, guildId, channelId, locale, plan, ...duel });
  switch (outcome.kind) {
    case 'started':
      return privateReply({ content: say('trivia.start.done') });
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
  const usual = await app.store.settings.get(guildOf(call));
  const bank = await app.bankOf(call.guildId);
  const { lore } = await app.loreOf(call.guildId);
  const topic = byShortId(lore.entities, call.ref)?.name ?? '';
  if (!topicNames({ bank }).includes(topic)) throw new Refusal(call.say('oldPart'));
  return begin(call, app, {
    mode: 'classic',
    topic,
    difficulty: null,
    questions: usual.questions ?? planLimits.questions.usual,
    seconds: usual.seconds ?? planLimits.seconds.usual,
  });
}

/** The same game once more: its settings come from the store, not from the button. */
export async function again(call: PartCall, app: App): Promise<Reply> {
  const plan = await app.games.planOf(guildOf(call), call.ref);
  if (!plan) throw new Refusal(call.say('trivia.refuse.forgotten'));
  if (plan.mode === 'duel') throw new Refusal(call.say('trivia.duel.startOnly'));
  return begin(call, app, plan);
}
