/** What becomes of a question: approved, retired, asked again, taken out, and each of these undone. */
import type { App, Caller, PartCall, Reply } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { writeCustomId } from '../../src/discord/custom-id.ts';
import { settleReports } from '../../src/discord/report-outcome.ts';
import { plainStem, renderMade, renderTakenOut, typedText } from '../../src/discord/views/quiz-card.ts';
import { reasonField, renderDeclineForm } from '../../src/discord/views/quiz-form.ts';
import type { HeldQuestion } from '../../src/guilds/port/question-states.ts';
import { canBeUndone } from '../../src/guilds/port/entries.ts';
import type { Entry, EntryDeed } from '../../src/guilds/port/entries.ts';
import { entryQuestionId } from '../../src/quiz/from-entry.ts';
import { isEntryId } from './choose.ts';
import { acting, onlyModerators } from './rights.ts';
import { kindOf } from './text.ts';
import { showEntry } from './write.ts';

type Told = 'approved' | 'declined' | 'declinedWhy';

/** How long a step can be taken back. */
const undoWithinMs = 24 * 3_600_000;

async function entryOf(call: Caller, app: App, id: string): Promise<Entry> {
  const entry = await app.store.entries.get(onlyModerators(call), id);
  if (!entry) throw new Refusal(call.say('quiz.done.gone'));
  return entry;
}

export const open = async (call: Caller, app: App, id: string): Promise<Reply> =>
  showEntry(call, app, await entryOf(call, app, id));

async function change(call: Caller, app: App, id: string, what: EntryDeed): Promise<Entry> {
  const guildId = onlyModerators(call);
  const outcome = await app.store.entries.change(guildId, id, { what }, acting(call));
  if (outcome.kind === 'changed') {
    const isOut = what === 'retired' || what === 'removed';
    if (isOut) await settleReports(call, app, guildId, entryQuestionId(guildId, id), 'retired');
    return outcome.entry;
  }
  throw new Refusal(call.say(outcome.kind === 'unchanged' ? 'quiz.done.already' : 'quiz.done.gone'));
}

/** Draft, suggestion or retired: asked from now on, unless something about it must be put right first. */
export async function approve(call: Caller, app: App, id: string, key: 'approve' | 'restore'): Promise<Reply> {
  const guildId = onlyModerators(call);
  const entry = await entryOf(call, app, id);
  const findings = await app.ownQuestions.lint(guildId, entry.text, { kind: kindOf(entry.text), except: id });
  if (findings.some(({ level }) => level === 'error'))
    return showEntry(call, app, entry, call.say('quiz.done.notReady'));
  const questionId = entryQuestionId(guildId, id);
  const released = await app.store.questionStates.restore(guildId, questionId, acting(call));
  if (released) await settleReports(call, app, guildId, questionId, 'kept');
  // One that was held back is approved all the while.
  const after = released && entry.state === 'approved' ? entry : await change(call, app, id, 'approved');
  const told = entry.state !== 'suggested' || entry.by === null || (await tell(call, app, entry, 'approved'));
  return showEntry(call, app, after, call.say(told ? `quiz.done.${key}` : 'quiz.done.approveQuiet', { id }));
}

/** A word to whoever suggested it, in a direct message; false where it did not arrive. */
async function tell(call: Caller, app: App, { by, text }: Entry, key: Told, reason = ''): Promise<boolean> {
  const values = { stem: typedText(text.stem, 300), reason: typedText(reason, 300) };
  return by !== null && app.tell(by.userId, { content: call.sayAll(`quiz.told.${key}`, values) });
}

/** A suggestion is decided on by approving or declining it: then whoever suggested it hears of it. */
async function ifStored(call: Caller, app: App, id: string, act: () => Promise<Reply>): Promise<Reply> {
  const entry = await entryOf(call, app, id);
  return entry.state === 'suggested'
    ? showEntry(call, app, entry, call.say('quiz.done.suggestion', { id: entry.id }))
    : act();
}

const retire = (call: Caller, app: App, id: string): Promise<Reply> =>
  ifStored(call, app, id, async () =>
    showEntry(call, app, await change(call, app, id, 'retired'), call.say('quiz.done.retire', { id })),
  );

export const remove = (call: Caller, app: App, id: string): Promise<Reply> =>
  ifStored(call, app, id, () => takeOut(call, app, id));

async function takeOut(call: Caller, app: App, id: string): Promise<Reply> {
  await change(call, app, id, 'removed');
  return inPlace(call, renderTakenOut(id, call.say('quiz.done.remove', { id }), call.say));
}

const inPlace = (call: Caller, body: Parameters<typeof privateReply>[0]): Reply =>
  'onPrivateMessage' in call && call.onPrivateMessage === true ? { kind: 'update', body } : privateReply(body);

export async function openDecline(call: PartCall, app: App): Promise<Reply> {
  const { id } = await entryOf(call, app, call.ref);
  return { kind: 'form', form: renderDeclineForm(writeCustomId('quiz', 'declined', id), call.say) };
}

export async function decline(call: PartCall, app: App): Promise<Reply> {
  const entry = await entryOf(call, app, call.ref);
  if (entry.state !== 'suggested') throw new Refusal(call.say('quiz.done.already'));
  await change(call, app, entry.id, 'declined');
  const reason = call.fields.get(reasonField)?.trim().slice(0, 300) ?? '';
  const told = await tell(call, app, entry, reason === '' ? 'declined' : 'declinedWhy', reason);
  const word = call.say(told ? 'quiz.done.decline' : 'quiz.done.declineQuiet');
  return inPlace(call, renderTakenOut(entry.id, word, call.say));
}

export async function undo(call: PartCall, app: App): Promise<Reply> {
  const guildId = onlyModerators(call);
  const [there, removed] = await Promise.all([
    app.store.entries.get(guildId, call.ref),
    app.store.entries.removed(guildId, call.ref),
  ]);
  const last = (there ?? removed)?.history.findLast(canBeUndone);
  if (!last) throw new Refusal(call.say('quiz.done.nothing'));
  if (call.atMs - last.atMs > undoWithinMs) throw new Refusal(call.say('quiz.done.tooLate'));
  const outcome = await app.store.entries.undo(guildId, call.ref, acting(call));
  if (outcome.kind === 'duplicate') throw new Refusal(call.say('quiz.saved.duplicate', { id: outcome.of }));
  if (outcome.kind === 'gone') throw new Refusal(call.say('quiz.done.nothing'));
  return showEntry(call, app, outcome.entry, call.say('quiz.done.undo', { id: call.ref }));
}

/** `/quiz retire`: of the server's own, or one that was made from its lore. */
export async function retireAny(call: Caller, app: App, id: string): Promise<Reply> {
  const guildId = onlyModerators(call);
  if (isEntryId(id)) return retire(call, app, id);
  const question = await app.ownQuestions.generated(guildId, id);
  if (!question) throw new Refusal(call.say('quiz.done.gone'));
  const about = { questionId: id, stem: question.stem, state: 'retired' } as const;
  const did = await app.store.questionStates.hold(guildId, about, acting(call), call.atMs);
  if (!did) throw new Refusal(call.say('quiz.done.already'));
  await settleReports(call, app, guildId, id, 'retired');
  return showMade(call, app, about, 'retireMade');
}

/** `/quiz restore` */
export async function restoreAny(call: Caller, app: App, id: string): Promise<Reply> {
  const guildId = onlyModerators(call);
  if (isEntryId(id)) return approve(call, app, id, 'restore');
  const held = await app.store.questionStates.restore(guildId, id, acting(call));
  if (!held) throw new Refusal(call.say('quiz.done.already'));
  await settleReports(call, app, guildId, id, 'kept');
  return showMade(call, app, held, 'restoreMade');
}

async function showMade(
  call: Caller,
  app: App,
  { questionId, stem }: Pick<HeldQuestion, 'questionId' | 'stem'>,
  did: 'retireMade' | 'restoreMade',
): Promise<Reply> {
  const log = await app.store.questionStates.log(onlyModerators(call));
  const deeds = log.filter((deed) => deed.questionId === questionId);
  const word = call.say(`quiz.done.${did}`, { stem: plainStem(stem) });
  return inPlace(call, renderMade({ id: questionId, word, isHeld: did === 'retireMade', deeds }, call.say));
}
