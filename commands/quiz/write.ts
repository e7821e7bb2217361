/** From a form to a stored question: what is wrong is told, and the form opens again filled in. */
import type { App, Caller, MessageCall, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { writeCustomId } from '../../src/discord/custom-id.ts';
import { renderEntry, renderReview } from '../../src/discord/views/quiz-card.ts';
import { renderEntryForm } from '../../src/discord/views/quiz-form.ts';
import { entryLimits } from '../../src/guilds/port/entries.ts';
import type { AddedEntries, Entry, EntryState } from '../../src/guilds/port/entries.ts';
import type { EntryForm } from '../../src/guilds/port/forms.ts';
import { acting, guildOf, isModerator, onlyModerators } from './rights.ts';
import type { Kind } from './text.ts';
import { emptyText, kindOf, readKind, textFrom, textFromMessage } from './text.ts';

type Purpose = EntryForm['purpose'];

const openForm = (call: Caller, purpose: Purpose, kind: Kind, text = emptyText): Reply => ({
  kind: 'form',
  form: renderEntryForm(writeCustomId('quiz', 'new', kind, purpose), { title: purpose, kind, text }, call.say),
});

/** `/quiz add` and `/quiz suggest` */
export function begin(purpose: Purpose, call: SlashCall): Reply {
  if (purpose === 'add') onlyModerators(call);
  const kind = readKind(call.options.text('kind'));
  if (kind === undefined) throw new Refusal(call.say('quiz.kind'));
  return openForm(call, purpose, kind);
}

/** From the context menu of a message: who may not add, suggests. */
export function beginFrom(call: MessageCall): Reply {
  guildOf(call);
  return openForm(call, isModerator(call) ? 'add' : 'suggest', 'choice', textFromMessage(call.content));
}

/** A new form comes in. */
export function submitNew(call: PartCall, app: App): Promise<Reply> {
  const kind = readKind(call.ref);
  const purpose = call.arg;
  if (kind === undefined || (purpose !== 'add' && purpose !== 'suggest')) throw new Refusal(call.say('oldPart'));
  const { interactionId: id, userId, atMs } = call;
  return review(call, app, { id, userId, atMs, of: null, purpose, kind, text: textFrom(call.fields, emptyText) });
}

export async function openEdit(call: Caller, app: App, entryId: string): Promise<Reply> {
  const entry = await app.store.entries.get(onlyModerators(call), entryId);
  if (!entry) throw new Refusal(call.say('quiz.done.gone'));
  const { text } = entry;
  const model = { title: 'edit', kind: kindOf(text), text } as const;
  return { kind: 'form', form: renderEntryForm(writeCustomId('quiz', 'edited', entryId), model, call.say) };
}

/** The form of a stored question comes in. */
export async function submitEdit(call: PartCall, app: App): Promise<Reply> {
  const entry = await app.store.entries.get(onlyModerators(call), call.ref);
  if (!entry) throw new Refusal(call.say('quiz.done.gone'));
  const { interactionId: id, userId, atMs } = call;
  const text = textFrom(call.fields, entry.text);
  return review(call, app, { id, userId, atMs, of: entry.id, purpose: 'add', kind: kindOf(entry.text), text });
}

/** Kept, and the caller's own. */
async function formOf(call: PartCall, app: App): Promise<EntryForm> {
  const form = await app.store.forms.get(guildOf(call), call.ref);
  if (!form) throw new Refusal(call.say('quiz.review.gone'));
  if (form.userId !== call.userId) throw new Refusal(call.say('quiz.review.notYours'));
  return form;
}

export async function refill(call: PartCall, app: App): Promise<Reply> {
  const { id, of, purpose, kind, text } = await formOf(call, app);
  const title = of === null ? purpose : 'edit';
  return { kind: 'form', form: renderEntryForm(writeCustomId('quiz', 'filled', id), { title, kind, text }, call.say) };
}

export async function submitFilled(call: PartCall, app: App): Promise<Reply> {
  const form = await formOf(call, app);
  return review(call, app, { ...form, atMs: call.atMs, text: textFrom(call.fields, form.text) });
}

export async function drop(call: PartCall, app: App): Promise<Reply> {
  const form = await formOf(call, app);
  await app.store.forms.drop(guildOf(call), form.id);
  return { kind: 'update', body: { content: call.say('quiz.review.discarded'), embeds: [], components: [] } };
}

export const save = async (call: PartCall, app: App): Promise<Reply> => store(call, app, await formOf(call, app));

export async function keepDraft(call: PartCall, app: App): Promise<Reply> {
  onlyModerators(call);
  return store(call, app, await formOf(call, app), 'draft');
}

/** In the place of the message that the form was opened from, where that is the caller's alone. */
const shown = (call: Caller, body: Parameters<typeof privateReply>[0]): Reply =>
  'onPrivateMessage' in call && call.onPrivateMessage === true ? { kind: 'update', body } : privateReply(body);

/** Saved at once where there is nothing to be said about it. */
async function review(call: PartCall, app: App, given: EntryForm): Promise<Reply> {
  const guildId = given.purpose === 'add' ? onlyModerators(call) : guildOf(call);
  const { kind, of } = given;
  const needsWrong = kind === 'choice' && given.text.wrong.length === 0 && given.text.answer !== '';
  const suggested = needsWrong ? await app.ownQuestions.suggestWrong(guildId, given.text) : [];
  const form = suggested.length === 0 ? given : { ...given, text: { ...given.text, wrong: suggested } };
  const findings = await app.ownQuestions.lint(guildId, form.text, { kind, except: of });
  if (findings.length === 0 && suggested.length === 0) return store(call, app, form);
  await app.store.forms.keep(guildId, form);
  return shown(call, { content: '', ...renderReview({ form, findings, suggested }, call.say) });
}

/** Errors stop it, whatever button was there. */
async function store(call: PartCall, app: App, form: EntryForm, wanted: EntryState = 'approved'): Promise<Reply> {
  const { purpose, of, text, kind } = form;
  const guildId = purpose === 'add' ? onlyModerators(call) : guildOf(call);
  const findings = await app.ownQuestions.lint(guildId, text, { kind, except: of });
  if (findings.some(({ level }) => level === 'error')) {
    await app.store.forms.keep(guildId, form);
    return shown(call, { content: '', ...renderReview({ form, findings, suggested: [] }, call.say) });
  }
  if (of !== null) return change(call, app, form, of);
  const state = purpose === 'suggest' ? 'suggested' : wanted;
  const added = await app.store.entries.addMany(guildId, [text], acting(call), { state, origin: 'moderator' });
  const [id] = added.ids;
  if (id === undefined) throw new Refusal(sayNoRoom(added, call));
  await app.store.forms.drop(guildId, form.id);
  if (purpose === 'suggest')
    return shown(call, { content: call.say('quiz.saved.suggested'), embeds: [], components: [] });
  const entry = await app.store.entries.get(guildId, id);
  if (!entry) throw new Refusal(call.say('quiz.done.gone'));
  return showEntry(call, app, entry, call.say(state === 'draft' ? 'quiz.saved.draft' : 'quiz.saved.added', { id }));
}

function sayNoRoom({ duplicates, why }: AddedEntries, { say }: Caller): string {
  const of = duplicates[0]?.of;
  if (of !== undefined) return say('quiz.saved.duplicate', { id: of });
  return why === 'too-many-suggested'
    ? say('quiz.saved.too-many-suggested', { most: entryLimits.suggestedPerPerson, all: entryLimits.suggested })
    : say('quiz.saved.full', { most: entryLimits.perGuild });
}

async function change(call: PartCall, app: App, form: EntryForm, entryId: string): Promise<Reply> {
  const guildId = onlyModerators(call);
  const outcome = await app.store.entries.change(guildId, entryId, { what: 'edited', text: form.text }, acting(call));
  if (outcome.kind === 'gone') throw new Refusal(call.say('quiz.done.gone'));
  if (outcome.kind === 'duplicate') throw new Refusal(call.say('quiz.saved.duplicate', { id: outcome.of }));
  await app.store.forms.drop(guildId, form.id);
  return showEntry(call, app, outcome.entry, call.say('quiz.saved.changed', { id: entryId }));
}

/** The card of a stored question, with what is to be said about it now. */
export async function showEntry(call: Caller, app: App, entry: Entry, word?: string): Promise<Reply> {
  const guildId = onlyModerators(call);
  const [findings, isQuarantined] = await Promise.all([
    app.ownQuestions.lint(guildId, entry.text, { kind: kindOf(entry.text), except: entry.id }),
    app.ownQuestions.isHeld(guildId, entry.id),
  ]);
  const model = { entry, findings, isQuarantined, ...(word === undefined ? {} : { word }) };
  return shown(call, renderEntry(model, call.say));
}
