/** `/quiz import`: a list is read, what would be added is shown, and only a press adds it. */
import type { App, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { renderDone } from '../../src/discord/views/own-texts.ts';
import { renderImport, sayImported, sayImportTrouble } from '../../src/discord/views/quiz-import.ts';
import { acting, onlyModerators } from './rights.ts';

export async function importList(call: SlashCall, { imports }: App): Promise<Reply> {
  const { say, userId, interactionId, options } = call;
  const guildId = onlyModerators(call);
  const file = options.file('file');
  if (!file) throw new Refusal(say('import.noFile'));
  const allOrNothing = options.flag('all_or_nothing') ?? false;
  const looked = await imports.look({ guildId, userId, interactionId, file, allOrNothing });
  if (looked.kind === 'refused') throw new Refusal(sayImportTrouble(looked.why, say));
  return privateReply(renderImport(looked.preview, say));
}

/** The buttons under what was shown. */
export async function decideImport(call: PartCall, { imports }: App): Promise<Reply> {
  const { say, action, ref, userId } = call;
  const guildId = onlyModerators(call);
  const done = (content: string): Reply => ({ kind: 'update', body: { ...renderDone(content), attachments: [] } });
  if (action === 'discard')
    return imports.discard(guildId, userId, ref)
      ? done(say('import.discarded'))
      : privateReply({ content: say('import.gone') });
  if (action !== 'save') return privateReply({ content: say('oldPart') });
  const saved = await imports.save(guildId, ref, acting(call));
  switch (saved.kind) {
    case 'saved':
    case 'none':
      return done(sayImported(saved, say));
    case 'not-yours':
      throw new Refusal(say('import.notYours'));
    case 'gone':
      return privateReply({ content: say('import.gone') });
  }
}
