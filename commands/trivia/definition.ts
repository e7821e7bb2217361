/** `/trivia` as Discord shows it. */
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandDefinition } from '../../src/discord/command.ts';
import { modes } from '../../src/game/modes/index.ts';
import { scopeOptions } from '../../src/discord/views/lookup-options.ts';
import { planLimits } from '../../src/game/plan.ts';

const { questions, seconds, teams } = planLimits;
const whole = { type: ApplicationCommandOptionType.Integer } as const;

/** What a game may be like, however it begins. */
const wishes = [
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
    description: `Time to answer each, ${seconds.min} to ${seconds.max} seconds (default: ${seconds.usual}, typed, timeline and hosted ${modes.typed.usualSeconds})`,
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
  ...scopeOptions,
  {
    type: ApplicationCommandOptionType.String,
    name: 'source',
    description: 'Only questions from this source (default: all)',
    autocomplete: true,
    max_length: 100,
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: 'thread',
    description: 'Play in a thread made for it (default: no)',
  },
] as const satisfies readonly APIApplicationCommandBasicOption[];

export const definition = {
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
            { name: 'Teams: join one, and play for it', value: 'teams' },
            { name: 'Timeline: events in order, and the nearest year', value: 'timeline' },
          ],
        },
        ...wishes,
        {
          ...whole,
          name: 'teams',
          description: `Mode teams: how many, ${teams.min} to ${teams.max} (default: ${teams.usual})`,
          min_value: teams.min,
          max_value: teams.max,
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'choose_teams',
          description: 'Mode teams: people choose theirs (default: they are put where they are needed)',
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'duel',
      description: 'Challenge someone: only the two of you play',
      options: [
        {
          type: ApplicationCommandOptionType.User,
          name: 'opponent',
          description: 'Whom you challenge',
          required: true,
        },
        ...wishes,
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'host',
      description: 'Host a game: you call for each question, and see the answers. For moderators',
      options: [...wishes],
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
