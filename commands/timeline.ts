import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Choice, Command, CommandDefinition } from '../src/discord/command.ts';
import { seenFrom, seenNow } from '../src/discord/command.ts';
import {
  completeNames,
  completeScope,
  loreWhileTyping,
  privateOption,
  scopeOptions,
} from '../src/discord/views/lookup-options.ts';
import { show, turn } from './timeline/page.ts';

const year = { min_value: -10_000, max_value: 10_000 } as const;
const definition = {
  name: 'timeline',
  description: 'Dated events in order, each with its citation',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'name',
      description: 'Only events with this faction, person, ship or place',
      autocomplete: true,
      max_length: 100,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'with',
      description: 'Only events that this one takes part in too',
      autocomplete: true,
      max_length: 100,
    },
    { type: ApplicationCommandOptionType.Integer, name: 'from', description: 'First year', ...year },
    { type: ApplicationCommandOptionType.Integer, name: 'to', description: 'Last year', ...year },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'chart',
      description: 'Show a picture in place of the list (default: no)',
    },
    ...scopeOptions,
    privateOption,
  ],
} as const satisfies CommandDefinition;

const command: Command = {
  definition,
  slowReplies: ({ options }) => (options.flag('private') === true ? 'private' : 'public'),
  execute: async (call, app) => show(call, await seenFrom(app, call)),
  autocomplete(call, app): readonly Choice[] {
    const { lore } = seenNow(app, call);
    return (
      completeScope(lore.sources, call.focused.name, call.focused.typed) ??
      completeNames(loreWhileTyping(lore, call), call.focused.typed, call.say)
    );
  },
  features: { timeline: async (call, app) => turn(call, await seenFrom(app, call)) },
};
export default command;
