/** What a game is to be like, read from a command's options and checked, with the server's own defaults. */
import { wordsOf } from '../../src/discord/localise.ts';
import type { App, Caller, SlashCall } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { sayNoTopic } from '../../src/discord/views/game-words.ts';
import { sayScope } from '../../src/discord/views/lookup-options.ts';
import { modes } from '../../src/game/modes/index.ts';
import { planLimits, readDifficulty } from '../../src/game/plan.ts';
import type { ModeName, Plan } from '../../src/game/state.ts';
import { findTopic } from '../../src/game/topics.ts';
import { readScope } from '../../src/lore/look-up/scope.ts';
import { fold } from '../../src/quiz/fold.ts';
import { topicsOf } from '../../src/quiz/index.ts';
import { guildOf } from './caller.ts';

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

function readCount({ options, say }: SlashCall, option: 'questions' | 'seconds' | 'teams', usual: number): number {
  const { min, max } = planLimits[option];
  const count = options.whole(option) ?? usual;
  if (Number.isInteger(count) && count >= min && count <= max) return count;
  throw new Refusal(
    say('trivia.refuse.range', { option: wordsOf(`trivia start ${option}`, say.locale).name, min, max }),
  );
}

/** The part of the lore that questions come from, within what the server fixed. */
async function readPart({ options, say, guildId }: SlashCall, app: App): Promise<Partial<Plan>> {
  const { sources } = (await app.loreOf(guildId)).lore;
  const wanted = readScope(sources, { continuity: options.text('continuity'), leaveOut: options.text('leave_out') });
  if (wanted.kind !== 'scope') throw new Refusal(sayScope(wanted, say));
  const { continuity, without } = wanted.scope;
  const typed = options.text('source')?.trim() ?? '';
  const source = sources.find(({ id, title }) => id === typed || fold(title) === fold(typed));
  if (typed !== '' && !source)
    throw new Refusal(sayScope({ kind: 'no-source', typed, known: sources.map(({ title }) => title) }, say));
  return {
    ...(continuity === null ? {} : { continuity }),
    ...(without.length === 0 ? {} : { leaveOut: without }),
    ...(source && typed !== '' ? { source: source.id } : {}),
  };
}

/** What a server has set for all of its games. */
export const usualOf = ({ settings }: Caller): Pick<Plan, 'changes'> =>
  settings.answerChanges === 1 ? { changes: 1 } : {};

export async function readWishes(call: SlashCall, app: App, mode: ModeName): Promise<Plan> {
  guildOf(call);
  const { options, say, settings: usual } = call;
  const difficulty = readDifficulty(options.text('difficulty') ?? usual.difficulty);
  if (difficulty === undefined) throw new Refusal(say('trivia.refuse.difficulty'));
  const count = readCount(call, 'teams', planLimits.teams.usual);
  const choice = options.flag('choose_teams') === true ? 'chosen' : 'balanced';
  return {
    mode,
    topic: await readTopic(call, app),
    difficulty,
    questions: readCount(call, 'questions', usual.questions ?? planLimits.questions.usual),
    seconds: readCount(call, 'seconds', usual.seconds ?? modes[mode].usualSeconds),
    ...usualOf(call),
    ...(await readPart(call, app)),
    ...(mode === 'teams' ? { teams: { count, choice } } : {}),
    ...(options.flag('thread') === true ? { thread: true } : {}),
  };
}
