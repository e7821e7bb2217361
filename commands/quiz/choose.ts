/** Which question is meant by what somebody types. */
import type { App, Choice, SlashCall, TypingCall } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { clip, limits } from '../../src/discord/limits.ts';
import type { EntryState } from '../../src/guilds/port/entries.ts';
import { isModerator, onlyModerators } from './rights.ts';

export const isEntryId = (id: string): boolean => /^q\d+$/.test(id);
const isId = (typed: string): boolean => isEntryId(typed) || /^[0-9a-f]{12}$/.test(typed);

type Among = Parameters<App['ownQuestions']['complete']>[2]['among'][number];

interface Offer {
  readonly among: readonly Among[];
  /** Of the server's own. */
  readonly states?: readonly EntryState[];
}

/** What each subcommand is about. */
const offers: Readonly<Record<string, Offer>> = {
  edit: { among: ['own'] },
  remove: { among: ['own'] },
  preview: { among: ['own', 'asked'] },
  stats: { among: ['own', 'asked', 'held'] },
  retire: { among: ['own', 'asked'], states: ['approved', 'draft'] },
  restore: { among: ['own', 'held'], states: ['retired'] },
};

async function find(call: SlashCall, app: App, typed: string, limit: number) {
  const offer = offers[call.subcommand ?? ''];
  if (!offer) return [];
  const { among, states } = offer;
  return app.ownQuestions.complete(onlyModerators(call), typed, { among, states: states ?? null }, limit);
}

/** Nothing is offered to who may not use it. */
export async function complete(call: TypingCall, app: App): Promise<readonly Choice[]> {
  if (!isModerator(call)) return [];
  const found = await find(call, app, call.focused.typed, limits.choices);
  return found.map(({ id, stem, state }) => {
    const mark = state === null ? '' : `${id} `;
    return { name: clip(mark + stem.replace(/\s+/g, ' '), limits.choiceName), value: id };
  });
}

/** The id of the question meant: as it was chosen, or the only one that has the words. */
export async function chosen(call: SlashCall, app: App): Promise<string> {
  const typed = call.options.text('question')?.trim() ?? '';
  if (isId(typed)) return typed;
  const found = typed === '' ? [] : await find(call, app, typed, 2);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Refusal(call.say('quiz.choose'));
  return only.id;
}
