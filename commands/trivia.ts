import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Command, CommandDefinition, PartCall, Reply } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { limits } from '../src/discord/limits.ts';
import { planLimits } from '../src/game/plan.ts';
import { completeTopic } from '../src/game/topics.ts';
import { answer, rank, stop } from './trivia/play.ts';
import { again, start, topicNames } from './trivia/start.ts';

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
          description: `Time to answer each, ${seconds.min} to ${seconds.max} seconds (default: ${seconds.usual})`,
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
  ],
} as const satisfies CommandDefinition;

function part(call: PartCall, app: App): Reply | Promise<Reply> {
  switch (call.action) {
    case 'answer':
      return answer(call, app);
    case 'again':
      return again(call, app);
    case 'rank':
      return rank(call, app);
    default:
      return privateReply({ content: call.say('oldPart') });
  }
}

const command: Command = {
  definition,
  slowReplies: 'private',
  execute: (call, app) => (call.subcommand === 'stop' ? stop(call, app) : start(call, app)),
  autocomplete: ({ focused }, app) =>
    completeTopic(topicNames(app), focused.typed, limits.choices)
      .filter((topic) => topic.length <= limits.choiceValue)
      .map((topic) => ({ name: topic, value: topic })),
  features: { trivia: part },
};
export default command;
