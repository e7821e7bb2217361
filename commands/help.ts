import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { Command, CommandDefinition, MessageBody } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { createMemory } from '../src/discord/remember.ts';
import { renderHelp } from '../src/discord/views/help.ts';

const definition = {
  name: 'help',
  description: 'What this bot does, and its commands',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
} as const satisfies CommandDefinition;

const pages = createMemory<MessageBody>(2);

const command: Command = {
  definition,
  slowReplies: 'private',
  execute({ say, guildId }, { commands, lore }) {
    const inServer = guildId !== null;
    const view = { commands, sources: lore.sources.length, inServer };
    return privateReply(pages(lore, say, `help ${String(inServer)}`, () => renderHelp(view, say)));
  },
};
export default command;
