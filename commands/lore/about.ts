import { wordsOf } from '../../src/discord/localise.ts';
import type { App, Caller, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, turnedReply } from '../../src/discord/command.ts';
import { createMemory } from '../../src/discord/remember.ts';
import { renderCard } from '../../src/discord/views/entity-card.ts';
import { scopedId } from '../../src/discord/views/lookup-parts.ts';
import { renderWhich } from '../../src/discord/views/which.ts';
import { meaningsOf, spoken } from '../../src/lore/look-up/meanings.ts';
import type { Entity } from '../../src/lore/model.ts';
import { profileOf, sentencesNaming } from '../../src/lore/look-up/profile.ts';
import { byShortId } from '../../src/lore/look-up/short-id.ts';
import { replyTo, type Part } from './call.ts';

const cards = createMemory<MessageBody>(500);
/** More than a card shows: what its facts say already is left out of them. */
const namingAtMost = 12;

function card({ say, guildId }: Caller, { bank }: App, { lore, scope }: Part, entity: Entity): MessageBody {
  const quiz = guildId !== null && bank.questions.some(({ topic }) => topic === entity.name);
  return cards(lore, say, `${entity.id} ${String(quiz)}`, () => {
    const naming = sentencesNaming(lore, entity, namingAtMost);
    return renderCard({ profile: profileOf(lore, entity), sources: lore.sources, naming, scope, quiz }, say);
  });
}

export function about(call: SlashCall, app: App, part: Part): Reply {
  const { say, options } = call;
  const typed = options.text('name')?.trim() ?? '';
  if (typed === '')
    return privateReply({ content: say('which.empty', { option: wordsOf('lore about name', say.locale).name }) });
  const found = meaningsOf(part.lore, typed);
  if (found.found === 'one') return replyTo(call, card(call, app, part, found.entity));
  const idOf = ({ id }: Entity): string => scopedId('lore', 'open', id, part.scope);
  const which = { typed: spoken(part.whole, typed), kind: say('which.name'), idOf };
  return privateReply(renderWhich(found, which, say));
}

/** `v1:lore:about:ENTITY[:SCOPE]` shows the entry beside the message, to who pressed; `open` shows it in its place. */
export function entry(call: PartCall, app: App, part: Part): Reply {
  const entity = byShortId(part.lore.entities, call.ref);
  if (!entity) return privateReply({ content: call.say('oldPart') });
  const body = card(call, app, part, entity);
  return call.action === 'open' ? turnedReply(call, body) : privateReply(body);
}
