import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Command, CommandDefinition, PartCall, Reply } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { limits } from '../src/discord/limits.ts';
import { modes } from '../src/game/modes/index.ts';
import { planLimits } from '../src/game/plan.ts';
import { completeTopic } from '../src/game/topics.ts';
import { answer, hint, rank, stop, type, typed } from './trivia/play.ts';
import { close, file, grant, list, openForm } from './trivia/report.ts';
import { again, start, startAbout, topicNames } from './trivia/start.ts';

const { questions, seconds } = planLimits;
const whole = { type: ApplicationCommandOptionType.Integer } as const;

const definition = {
  name: 'trivia',
  description: 'A game of trivia for everyone in this channel',
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'start',
      description: 'Start a game here',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'mode',
          description: 'How it is played (default: classic)',
          choices: [
            { name: 'Classic: everyone answers, speed counts', value: 'classic' },
            { name: 'Race: the first right answer wins the question', value: 'race' },
            { name: 'Survival: one miss and you are out', value: 'survival' },
            { name: 'Typed: nothing to choose from', value: 'typed' },
          ],
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'topic',
          description: 'What the questions are about (default: all topics)',
          autocomplete: true,
          max_length: 100,
        },
        {
          ...whole,
          name: 'questions',
          description: `How many questions, ${questions.min} to ${questions.max} (default: ${questions.usual})`,
          min_value: questions.min,
          max_value: questions.max,
        },
        {
          ...whole,
          name: 'seconds',
          description: `Time to answer each, ${seconds.min} to ${seconds.max} seconds (default: ${seconds.usual}, typed ${modes.typed.usualSeconds})`,
          min_value: seconds.min,
          max_value: seconds.max,
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'difficulty',
          description: 'How hard the questions are (default: all)',
          choices: [
            { name: 'Easy', value: 'easy' },
            { name: 'Medium', value: 'medium' },
            { name: 'Hard', value: 'hard' },
          ],
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'stop',
      description: 'Stop the game in this channel: for who started it, and for moderators',
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'reports',
      description: 'Questions that were reported or disputed: for moderators',
    },
  ],
} as const satisfies CommandDefinition;

function part(call: PartCall, app: App): Reply | Promise<Reply> {
  switch (call.action) {
    case 'answer':
      return answer(call, app);
    case 'type':
      return type(call, app);
    case 'typed':
      return typed(call, app);
    case 'hint':
      return hint(call, app);
    case 'report':
    case 'dispute':
      return openForm(call.action, call);
    case 'reported':
      return file('report', call, app);
    case 'disputed':
      return file('dispute', call, app);
    case 'grant':
      return grant(call, app);
    case 'decline':
      return close('declined', call, app);
    case 'done':
      return close('done', call, app);
    case 'again':
      return again(call, app);
    case 'about':
      return startAbout(call, app);
    case 'rank':
      return rank(call, app);
    default:
      return privateReply({ content: call.say('oldPart') });
  }
}

const command: Command = {
  definition,
  slowReplies: 'private',
  execute(call, app) {
    if (call.subcommand === 'reports') return list(call, app);
    return call.subcommand === 'stop' ? stop(call, app) : start(call, app);
  },
  autocomplete: ({ focused, guildId }, app) =>
    completeTopic(topicNames(app.loreNow(guildId)), focused.typed, limits.choices)
      .filter((topic) => topic.length <= limits.choiceValue)
      .map((topic) => ({ name: topic, value: topic })),
  features: { trivia: part },
};
export default command;
