import type { Caller, Choice, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, turnedReply } from '../../src/discord/command.ts';
import { clip, clipWords, limits } from '../../src/discord/limits.ts';
import { createMemory } from '../../src/discord/remember.ts';
import { renderAccounts, renderTopics } from '../../src/discord/views/accounts.ts';
import { asWritten } from '../../src/discord/views/lookup-parts.ts';
import { completeAccounts, findAccounts, pickAccounts, spokenTopic } from '../../src/lore/look-up/compare.ts';
import type { Lore } from '../../src/lore/index.ts';
import type { AccountGroup } from '../../src/lore/model.ts';
import { byShortId } from '../../src/lore/look-up/short-id.ts';
import { replyTo, type Part } from './call.ts';

const shown = createMemory<MessageBody>(200);

const accounts = ({ say }: Caller, { lore, scope, said }: Part, group: AccountGroup): MessageBody =>
  shown(lore, say, group.id, () =>
    renderAccounts(
      { group, subject: lore.entity(group.subject) ?? null, sources: lore.sources, scope, part: said },
      say,
    ),
  );

export function compare(call: SlashCall, part: Part): Reply {
  const { say, options } = call;
  const { lore, scope } = part;
  if (lore.accountGroups.length === 0) return privateReply({ content: say('compare.noneAtAll') });
  const topic = options.text('topic')?.trim() ?? '';
  const typed = asWritten(clip(spokenTopic(part.whole, topic), 150));
  if (topic === '') return privateReply(renderTopics(say('compare.choose'), lore.accountGroups, scope, say));
  const found = findAccounts(lore, topic);
  switch (found.found) {
    case 'one':
      return replyTo(call, accounts(call, part, found.group));
    case 'several':
      return privateReply(renderTopics(say('compare.several', { typed }), found.groups, scope, say));
    case 'none':
      return privateReply(
        renderTopics(
          say(found.nearest.length > 0 ? 'compare.nearest' : 'compare.none', { typed }),
          found.nearest,
          scope,
          say,
        ),
      );
  }
}

/** `v1:lore:compare:GROUP[:SCOPE]` shows them beside the message; `v1:lore:pick:_[:SCOPE]` is the menu of questions. */
export function pick(call: PartCall, part: Part): Reply {
  const short = call.action === 'pick' ? (call.values[0] ?? '') : call.ref;
  const group = byShortId(part.lore.accountGroups, short);
  if (!group) return privateReply({ content: call.say('oldPart') });
  const body = accounts(call, part, group);
  return call.action === 'pick' ? turnedReply(call, body) : privateReply(body);
}

/** `v1:lore:accounts:ENTITY[:SCOPE]`: the questions on an entity that the sources answer differently. */
export function accountsOn(call: PartCall, part: Part): Reply {
  const { say, ref } = call;
  const entity = byShortId(part.lore.entities, ref);
  const groups = entity ? part.lore.accountsAbout(entity.id) : [];
  const [only] = groups;
  if (!entity || !only) return privateReply({ content: say('oldPart') });
  if (groups.length === 1) return privateReply(accounts(call, part, only));
  return privateReply(renderTopics(say('compare.several', { typed: asWritten(entity.name) }), groups, part.scope, say));
}

export const completeTopics = (lore: Lore, typed: string): Choice[] =>
  completeAccounts(lore, typed, limits.choices).map((group) => {
    const value = pickAccounts(group);
    return {
      name: clipWords(group.question, limits.choiceName),
      value: value.length <= limits.choiceValue ? value : group.question.slice(0, limits.choiceValue),
    };
  });
