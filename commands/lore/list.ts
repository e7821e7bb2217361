/** `/lore texts`: what a server gave of its own. */
import type { App, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply } from '../../src/discord/command.ts';
import { renderTexts } from '../../src/discord/views/own-texts.ts';
import { managedGuild } from './own.ts';

export async function texts(call: SlashCall, { ownTexts }: App): Promise<Reply> {
  return privateReply(renderTexts(await ownTexts.list(managedGuild(call)), call.say));
}
