import type { Caller, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, turnedReply } from '../../src/discord/command.ts';
import { createMemory } from '../../src/discord/remember.ts';
import { asWritten } from '../../src/discord/views/lookup-parts.ts';
import { renderPassages } from '../../src/discord/views/passages.ts';
import { searchKey, wordsOfKey } from '../../src/lore/look-up/search-key.ts';
import { replyTo, type Part } from './call.ts';

/** What a part of a custom id holds. The words themselves stand in it, so that pages turn after a restart too. */
const keyAtMost = 60;
const passagesAtMost = 25;

const pages = createMemory<MessageBody | null>(500);

interface Wish {
  readonly key: string;
  readonly words: string;
  readonly left: number;
  readonly page: number;
}

/** Null where nothing is found. */
const results = ({ say }: Caller, { lore, scope, said }: Part, { key, words, left, page }: Wish): MessageBody | null =>
  pages(lore, say, `${key}:${page}:${left}`, () => {
    const passages = lore.search(words, { limit: passagesAtMost });
    if (passages.length === 0) return null;
    return renderPassages({ words, left, passages, page, key, scope, part: said, sources: lore.sources }, say);
  });

export function search(call: SlashCall, part: Part): Reply {
  const { say, options } = call;
  const typed = options.text('words')?.trim() ?? '';
  if (!/[\p{L}\p{N}]/u.test(typed)) return privateReply({ content: say('search.empty') });
  const key = searchKey(typed, keyAtMost);
  const body = key && results(call, part, { ...key, page: 0 });
  return body
    ? replyTo(call, body)
    : privateReply({ content: say('search.none', { typed: asWritten(typed.slice(0, 100)) }) });
}

/** `v1:lore:search:WORDS:PAGE[.SCOPE]` */
export function turnSearch(call: PartCall, part: Part, page: number): Reply {
  const words = wordsOfKey(call.ref);
  const body = words === null ? null : results(call, part, { key: call.ref, words, left: 0, page });
  return body ? turnedReply(call, body) : privateReply({ content: call.say('oldPart') });
}
