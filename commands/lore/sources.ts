import type { Caller, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { turnedReply } from '../../src/discord/command.ts';
import { createMemory } from '../../src/discord/remember.ts';
import { renderSources } from '../../src/discord/views/sources.ts';
import type { Lore } from '../../src/lore/index.ts';
import type { Reference, Source } from '../../src/lore/model.ts';
import { replyTo } from './call.ts';

const pages = createMemory<MessageBody>(50);

const tells =
  ({ id }: Source) =>
  ({ references }: { readonly references: readonly Reference[] }): boolean =>
    references.some(({ sourceId }) => sourceId === id);

const list = ({ say }: Caller, lore: Lore, page: number): MessageBody =>
  pages(lore, say, String(page), () => {
    const counts = lore.sources.map((source) => ({
      source,
      facts: lore.statements.filter(tells(source)).length,
      events: lore.eventsWhere().filter(tells(source)).length,
    }));
    return renderSources(counts, page, say);
  });

export const sources = (call: SlashCall, lore: Lore): Reply => replyTo(call, list(call, lore, 0));

/** `v1:lore:sources:_:PAGE` */
export const turnSources = (call: PartCall, lore: Lore, page: number): Reply =>
  turnedReply(call, list(call, lore, page));
