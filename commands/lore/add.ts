/** `/lore add`: an upload is read, what was understood of it is shown, and only a press stores it. */
import type { App, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { escapeMarkdown } from '../../src/discord/limits.ts';
import { renderDone, renderPreview, sayNoRoom, sayTrouble } from '../../src/discord/views/own-texts.ts';
import { managedGuild } from './own.ts';

export const titleAtMost = 100;

function shortText({ options, say }: SlashCall, option: 'title' | 'continuity'): string | undefined {
  const typed = options.text(option);
  if (typed === undefined || typed.length <= titleAtMost) return typed;
  throw new Refusal(say('ownTexts.tooLongTitle', { most: titleAtMost }));
}

export async function add(call: SlashCall, { ownTexts }: App): Promise<Reply> {
  const { say, userId, interactionId } = call;
  const guildId = managedGuild(call);
  const file = call.options.file('file');
  if (!file) throw new Refusal(say('ownTexts.noFile'));
  const [title, continuity] = [shortText(call, 'title'), shortText(call, 'continuity')];
  const offered = await ownTexts.offer({ guildId, userId, interactionId, file, title, continuity });
  switch (offered.kind) {
    case 'refused':
      throw new Refusal(sayTrouble(offered.why, say));
    case 'no-room':
      throw new Refusal(sayNoRoom(offered.room, say));
    case 'read':
      return privateReply(renderPreview(offered.about, offered.survey, say));
  }
}

export async function accept(call: PartCall, { ownTexts }: App): Promise<Reply> {
  const { say } = call;
  const taken = await ownTexts.add(managedGuild(call), call.userId, call.ref);
  const done = (content: string): Reply => ({ kind: 'update', body: renderDone(content) });
  switch (taken.kind) {
    case 'added':
      return done(say('ownTexts.added', { title: escapeMarkdown(taken.about.title) }));
    case 'already':
      return done(say('ownTexts.already', { title: escapeMarkdown(taken.about.title) }));
    case 'no-room':
      return done(sayNoRoom(taken.room, say));
    case 'not-yours':
      throw new Refusal(say('ownTexts.notYours'));
    case 'gone':
      return call.onPrivateMessage ? done(say('ownTexts.gone')) : privateReply({ content: say('ownTexts.gone') });
  }
}

export function discard(call: PartCall, { ownTexts }: App): Reply {
  const guildId = managedGuild(call);
  const isDiscarded = ownTexts.discard(guildId, call.userId, call.ref);
  const content = call.say(isDiscarded ? 'ownTexts.discarded' : 'ownTexts.gone');
  return isDiscarded || call.onPrivateMessage
    ? { kind: 'update', body: renderDone(content) }
    : privateReply({ content });
}
