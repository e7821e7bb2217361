/** A server's own questions in pages, and the queue of suggestions. */
import type { App, Caller, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { writeCustomId } from '../../src/discord/custom-id.ts';
import { createMemory } from '../../src/discord/remember.ts';
import { renderEntries } from '../../src/discord/views/quiz-list.ts';
import type { EntryState } from '../../src/guilds/port/entries.ts';
import { searchKey, wordsOfKey } from '../../src/lore/look-up/search-key.ts';
import { onlyModerators } from './rights.ts';

const states: readonly string[] = ['suggested', 'draft', 'approved', 'retired'] satisfies EntryState[];
const isState = (name: string): name is EntryState => states.includes(name);

const pages = createMemory<MessageBody>(20);

/** As much as a part of a custom id holds. */
const keyAtMost = 60;

interface Wish {
  readonly state: EntryState | null;
  /** Null for all. */
  readonly words: string | null;
  readonly key: string;
  readonly isCut: boolean;
  readonly page: number;
}

function readState({ options, say }: SlashCall): EntryState | null {
  const name = options.text('state');
  if (name === undefined) return null;
  if (!isState(name)) throw new Refusal(say('quiz.stateName'));
  return name;
}

async function listed(call: Caller, app: App, { state, words, key, isCut, page }: Wish) {
  const entries = await app.ownQuestions.find(onlyModerators(call), { state, words });
  const part = state ?? 'all';
  const pageId = (at: number): string =>
    words === null
      ? writeCustomId('quiz', 'list', part, String(at))
      : writeCustomId('quiz', 'search', key, `${part}.${at}`);
  // Suggestions are dealt with in the order that they came.
  const isQueue = state === 'suggested' && words === null;
  // The same rows until something changes.
  return pages(entries, call.say, JSON.stringify([state, words, isCut, page]), () =>
    renderEntries({ entries: isQueue ? entries.toReversed() : entries, page, words, isCut, isQueue, pageId }, call.say),
  );
}

export async function list(call: SlashCall, app: App): Promise<Reply> {
  const wish = { state: readState(call), words: null, key: '', isCut: false, page: 0 };
  return privateReply(await listed(call, app, wish));
}

export async function search(call: SlashCall, app: App): Promise<Reply> {
  const typed = call.options.text('words')?.trim() ?? '';
  const found = /[\p{L}\p{N}]/u.test(typed) ? searchKey(typed, keyAtMost) : null;
  if (!found) throw new Refusal(call.say('quiz.noWords'));
  const { key, words, left } = found;
  return privateReply(await listed(call, app, { state: readState(call), words, key, isCut: left > 0, page: 0 }));
}

/** `v1:quiz:list:STATE:PAGE` */
export async function turnList(call: PartCall, app: App): Promise<Reply> {
  const page = /^\d{1,5}$/.test(call.arg ?? '') ? Number(call.arg) : null;
  if (page === null || (call.ref !== 'all' && !isState(call.ref))) throw new Refusal(call.say('oldPart'));
  const state = isState(call.ref) ? call.ref : null;
  return { kind: 'update', body: await listed(call, app, { state, words: null, key: '', isCut: false, page }) };
}

/** `v1:quiz:search:WORDS:STATE.PAGE` */
export async function turnSearch(call: PartCall, app: App): Promise<Reply> {
  const [name = '', page = ''] = (call.arg ?? '').split('.');
  const words = wordsOfKey(call.ref);
  if (words === null || !/^\d{1,5}$/.test(page) || (name !== 'all' && !isState(name)))
    throw new Refusal(call.say('oldPart'));
  const wish = { state: isState(name) ? name : null, words, key: call.ref, isCut: false, page: Number(page) };
  return { kind: 'update', body: await listed(call, app, wish) };
}

/** Suggestions, the oldest first. */
export async function queue(call: Caller, app: App): Promise<Reply> {
  return privateReply(await listed(call, app, { state: 'suggested', words: null, key: '', isCut: false, page: 0 }));
}
