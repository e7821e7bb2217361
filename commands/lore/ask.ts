import type { MessageBody, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply } from '../../src/discord/command.ts';
import { createMemory } from '../../src/discord/remember.ts';
import { renderAnswer } from '../../src/discord/views/answer.ts';
import type { Lore, LoreAnswer } from '../../src/lore/index.ts';
import type { AccountGroup } from '../../src/lore/model.ts';
import { replyTo, type Part } from './call.ts';

export const questionAtMost = 300;

const answers = createMemory<MessageBody>(500);

/** The disagreement whose accounts the answer gives. */
const groupOf = ({ accountGroups }: Lore, { accounts }: LoreAnswer): AccountGroup | null =>
  accountGroups.find(
    (group) =>
      accounts.length > 0 &&
      group.accounts.length === accounts.length &&
      group.accounts.every(({ claim }, at) => claim === accounts[at]?.claim),
  ) ?? null;

export function ask(call: SlashCall, { lore, scope, said }: Part): Reply {
  const { say, options } = call;
  const question = (options.text('question') ?? '').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(question)) return privateReply({ content: say('ask.empty') });
  if (question.length > questionAtMost) return privateReply({ content: say('ask.tooLong', { most: questionAtMost }) });
  const body = answers(lore, say, question, () => {
    const answer = lore.ask(question);
    return renderAnswer({ answer, group: groupOf(lore, answer), sources: lore.sources, scope, part: said }, say);
  });
  return replyTo(call, body);
}
