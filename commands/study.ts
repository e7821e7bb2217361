import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Caller, Command, CommandDefinition, PartCall, Reply, SlashCall } from '../src/discord/command.ts';
import { privateReply, Refusal } from '../src/discord/command.ts';
import { limits } from '../src/discord/limits.ts';
import { sayNoTopic } from '../src/discord/views/game-words.ts';
import { renderStudyAnswer, renderStudyEnd, renderStudyForget, renderStudyStatus } from '../src/discord/views/study.ts';
import { practised, withAnswer, withQuestion } from '../src/game/practice.ts';
import type { PracticeBook, PracticeQuestion } from '../src/game/practice.ts';
import { completeTopic, findTopic } from '../src/game/topics.ts';
import { topicsOf } from '../src/quiz/index.ts';
import { askNext } from './study/ask.ts';
import { caughtUp, change, questionsFor, standingOf } from './study/practice.ts';

const definition = {
  name: 'study',
  description: 'Practise alone: what you missed comes back until you know it',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'start',
      description: 'What is due, and a few new questions; only you see them',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'topic',
          description: 'What the questions are about (default: all topics)',
          autocomplete: true,
          max_length: 100,
        },
      ],
    },
    { type: ApplicationCommandOptionType.Subcommand, name: 'status', description: 'How much is due, and when' },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'forget',
      description: 'Delete what the bot keeps of your practice',
    },
  ],
} as const satisfies CommandDefinition;

const topicNames = ({ bank }: Pick<App, 'bank'>): readonly string[] =>
  topicsOf(bank.questions).map(({ topic }) => topic);

async function start(call: SlashCall, app: App): Promise<Reply> {
  const typed = call.options.text('topic')?.trim() ?? '';
  if (typed === '') return privateReply(await askNext(call, app, null));
  const found = findTopic(topicNames({ bank: await app.bankOf(call.guildId) }), typed);
  if (found.kind === 'unknown') throw new Refusal(sayNoTopic(typed, found.nearest, call.say));
  return privateReply(await askNext(call, app, found.topic));
}

async function status(call: Caller, app: App): Promise<Reply> {
  const book = await caughtUp(call, app, await app.store.practice.of(call.userId));
  const { due, newToday, known, nextMs } = standingOf(book, await questionsFor(call, app, null), app);
  return privateReply(renderStudyStatus({ due: due.length, fresh: newToday, known, nextMs }, call.say));
}

async function forget({ userId, interactionId, say }: Caller, { store }: App): Promise<Reply> {
  const count = practised(await store.practice.of(userId));
  if (count === 0) throw new Refusal(say('study.forget.none'));
  return privateReply(renderStudyForget(count, interactionId, say));
}

/** The question that the part belongs to; a part of an older one, or of another place, is told so. */
function currentOf({ ref, guildId, say }: PartCall, { current }: PracticeBook): PracticeQuestion {
  if (current?.ref !== ref || current.guildId !== guildId) throw new Refusal(say('study.old'));
  return current;
}

async function answer(call: PartCall, app: App): Promise<Reply> {
  const { say, arg } = call;
  const nowMs = app.clock.now();
  const body = await change(call, app, async (before) => {
    const current = currentOf(call, before);
    const questions = await questionsFor(call, app, current.topic);
    const question = questions.find(({ id }) => id === current.questionId);
    const option = /^\d$/.test(arg ?? '') ? current.order[Number(arg)] : undefined;
    if (!question || option === undefined || question.options[option] === undefined)
      throw new Refusal(say('study.old'));
    const after = withAnswer(before, { option, isRight: option === question.key, nowMs });
    if (!after) throw new Refusal(say('study.already'));
    const { due, newToday } = standingOf(after.book, questions, app);
    const source = (await app.loreOf(call.guildId)).lore.sources.find(({ id }) => id === question.evidence.source);
    const model = {
      ...current,
      question,
      option,
      days: after.card.days,
      due: due.length,
      fresh: newToday,
      source: source?.title ?? question.evidence.source,
      canReport: call.guildId !== null,
    };
    return { book: after.book, result: renderStudyAnswer(model, say) };
  });
  return { kind: 'update', body };
}

async function next(call: PartCall, app: App): Promise<Reply> {
  const { topic } = currentOf(call, await app.store.practice.of(call.userId));
  return { kind: 'update', body: await askNext(call, app, topic) };
}

async function stop(call: PartCall, app: App): Promise<Reply> {
  const body = await change(call, app, async (before) => {
    const { topic } = currentOf(call, before);
    const { due, newToday, nextMs } = standingOf(before, await questionsFor(call, app, topic), app);
    const model = { due: due.length, fresh: newToday, isStopped: true, nextMs };
    return { book: withQuestion(before, null), result: renderStudyEnd(model, call.say) };
  });
  return { kind: 'update', body };
}

async function part(call: PartCall, app: App): Promise<Reply> {
  switch (call.action) {
    case 'answer':
      return answer(call, app);
    case 'next':
      return next(call, app);
    case 'stop':
      return stop(call, app);
    case 'forget':
      await app.store.practice.forget(call.userId);
      return {
        kind: 'update',
        body: { content: `${call.say('study.forget.done')} ${call.say('study.forget.missed')}`, components: [] },
      };
    case 'keep':
      return { kind: 'update', body: { content: call.say('study.forget.kept'), components: [] } };
    default:
      return privateReply({ content: call.say('oldPart') });
  }
}

const command: Command = {
  definition,
  slowReplies: 'private',
  execute(call, app) {
    switch (call.subcommand) {
      case 'status':
        return status(call, app);
      case 'forget':
        return forget(call, app);
      default:
        return start(call, app);
    }
  },
  autocomplete: ({ focused, guildId }, app) =>
    completeTopic(topicNames(app.loreNow(guildId)), focused.typed, limits.choices)
      .filter((topic) => topic.length <= limits.choiceValue)
      .map((topic) => ({ name: topic, value: topic })),
  features: { study: part },
};
export default command;
