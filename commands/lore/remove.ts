/** `/lore remove`: asks once, then the text is gone. */
import type { App, Choice, PartCall, Reply, SlashCall, TypingCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { clip, escapeMarkdown, limits } from '../../src/discord/limits.ts';
import { renderDone, renderRemoval } from '../../src/discord/views/own-texts.ts';
import { managedGuild, mayManage } from './own.ts';

const folded = (text: string): string => text.trim().toLowerCase();

/** By its id, as autocomplete gives it, or by its title. */
export async function remove(call: SlashCall, { ownTexts }: App): Promise<Reply> {
  const stored = await ownTexts.list(managedGuild(call));
  const typed = call.options.text('text') ?? '';
  const found = stored.find(({ id }) => id === typed) ?? stored.find(({ title }) => folded(title) === folded(typed));
  if (!found) {
    throw new Refusal(call.say('ownTexts.remove.unknown', { typed: escapeMarkdown(clip(typed, 100)) }));
  }
  return privateReply(renderRemoval(found, call.say));
}

export async function confirmRemoval(call: PartCall, { ownTexts }: App): Promise<Reply> {
  const removed = await ownTexts.remove(managedGuild(call), call.ref);
  const content = removed
    ? call.say('ownTexts.remove.done', { title: escapeMarkdown(removed.title) })
    : call.say('ownTexts.remove.gone');
  return removed || call.onPrivateMessage ? { kind: 'update', body: renderDone(content) } : privateReply({ content });
}

export function keepText(call: PartCall): Reply {
  managedGuild(call);
  return { kind: 'update', body: renderDone(call.say('ownTexts.remove.kept')) };
}

/** Titles of the server's texts, for those who may remove them. */
export async function completeTexts(call: TypingCall, { ownTexts }: App): Promise<readonly Choice[]> {
  if (call.guildId === null || !mayManage(call)) return [];
  const stored = await ownTexts.list(call.guildId);
  return stored
    .filter(({ title }) => folded(title).includes(folded(call.focused.typed)))
    .map(({ id, title }) => ({ name: clip(title, limits.choiceName), value: id }));
}
