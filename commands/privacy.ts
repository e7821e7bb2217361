import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { App, Command, CommandDefinition, PartCall, Reply } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { renderDownload, renderErased, renderEraseQuestion, renderPrivacy } from '../src/discord/views/privacy.ts';

const definition = {
  name: 'privacy',
  description: 'What is kept about you: see it, download it, delete it',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
} as const satisfies CommandDefinition;

/** Whoever presses is spoken to about their own data, whichever message the button stands on. */
async function act(call: PartCall, { store, games }: App): Promise<Reply> {
  const { userId, say } = call;
  switch (call.action) {
    case 'download':
      return privateReply(renderDownload(await store.people.export(userId), say));
    case 'ask':
      return privateReply(renderEraseQuestion(say));
    case 'erase':
      // Games in progress first: what they save later must not bring anything back.
      games.forget(userId);
      await store.people.erase(userId);
      return { kind: 'update', body: renderErased(say('privacy.done')) };
    case 'keep':
      return { kind: 'update', body: renderErased(say('privacy.keptAll')) };
    default:
      return privateReply({ content: say('oldPart') });
  }
}

const command: Command = {
  definition,
  slowReplies: 'private',
  execute: async ({ userId, say }, { store, policyLink }) =>
    privateReply(renderPrivacy(await store.people.export(userId), policyLink, say)),
  features: { privacy: act },
};
export default command;
