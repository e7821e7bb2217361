import type { App, Caller, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, turnedReply } from '../../src/discord/command.ts';
import { renderFact } from '../../src/discord/views/fact.ts';
import { factsToTell } from '../../src/lore/look-up/facts.ts';
import { replyTo, type Part } from './call.ts';

/** Null where there is nothing to tell. */
function drawn({ say }: Caller, { random }: App, { lore, scope, said }: Part): MessageBody | null {
  const facts = factsToTell(lore);
  const sentence = facts[Math.floor(random() * facts.length)];
  if (!sentence) return null;
  const entities = [...new Set(sentence.mentions.map(({ entityId }) => entityId))].flatMap(
    (id) => lore.entity(id) ?? [],
  );
  return renderFact({ sentence, entities, sources: lore.sources, scope, part: said }, say);
}

export function random(call: SlashCall, app: App, part: Part): Reply {
  const body = drawn(call, app, part);
  return body ? replyTo(call, body) : privateReply({ content: call.say('random.none') });
}

/** `v1:lore:random:SCOPE`, "_" for all of the lore. */
export function another(call: PartCall, app: App, part: Part): Reply {
  const body = drawn(call, app, part);
  return body ? turnedReply(call, body) : privateReply({ content: call.say('random.none') });
}
