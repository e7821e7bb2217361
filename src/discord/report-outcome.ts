/** What reports bring about: a question held back after enough of them, retired by a moderator, and a word to the reporters. */
import type { App, Caller } from './command.ts';
import { typedText } from './views/quiz-card.ts';
import { usualSettings } from '../guilds/port/settings.ts';
import type { Report } from '../guilds/store.ts';

/** In words: what was decided, and how the reporter hears of it. */
export type Decided = 'retired' | 'edited' | 'kept' | 'granted' | 'declined';

const onSame =
  ({ questionId }: Report) =>
  (one: Report): boolean =>
    one.questionId === questionId;

/** Held back once so many different people have complained of it; until a moderator decides. */
export async function holdIfEnough(call: Caller, app: App, guildId: string, report: Report): Promise<void> {
  const open = (await app.store.reports.list(guildId)).filter(onSame(report));
  const people = new Set(open.map(({ by }) => by.userId));
  if (people.size < (call.settings.quarantineAfter ?? usualSettings.quarantineAfter)) return;
  const { questionId, stem } = report;
  await app.store.questionStates.hold(guildId, { questionId, stem, state: 'quarantined' }, null, call.atMs);
}

/** To those who asked for it. */
export async function tellOutcome(call: Caller, app: App, report: Report, decided: Decided): Promise<void> {
  if (report.tell !== true) return;
  const content = call.sayAll(`trivia.reports.told.${decided}`, { stem: typedText(report.stem, 300) });
  await app.tell(report.by.userId, { content });
}

/** Asked again where a quarantine rested on what is dismissed now; a question that a moderator retired stays so. */
export async function releaseIfClear(call: Caller, app: App, guildId: string, report: Report): Promise<void> {
  const [open, held] = await Promise.all([app.store.reports.list(guildId), app.store.questionStates.list(guildId)]);
  const isHeld = held.some(({ questionId, state }) => questionId === report.questionId && state === 'quarantined');
  if (!isHeld || open.some(onSame(report))) return;
  const { userId, displayName, atMs } = call;
  await app.store.questionStates.restore(guildId, report.questionId, { userId, displayName, atMs });
}

/** Not asked any more; all open reports on it are settled. */
export async function retireReported(call: Caller, app: App, guildId: string, report: Report): Promise<void> {
  const { userId, displayName, atMs } = call;
  const by = { userId, displayName, atMs };
  const { questionId, stem } = report;
  const entry = await app.ownQuestions.entryOf(guildId, questionId);
  if (entry) {
    await app.store.entries.change(guildId, entry.id, { what: 'retired' }, by);
    // What reports alone held back is a moderator's matter now.
    await app.store.questionStates.restore(guildId, questionId, by);
  } else await app.store.questionStates.hold(guildId, { questionId, stem, state: 'retired' }, by, atMs);
  await settleReports(call, app, guildId, questionId, 'retired');
}

/** A moderator decided about the question itself: its open reports are settled with it. Disputes are decided one by one. */
export async function settleReports(
  call: Caller,
  app: App,
  guildId: string,
  questionId: string,
  decided: 'retired' | 'kept',
): Promise<void> {
  for (const one of await app.store.reports.list(guildId)) {
    if (one.questionId !== questionId || one.kind !== 'report') continue;
    if (await app.store.reports.close(guildId, one.id, 'done')) await tellOutcome(call, app, one, decided);
  }
}

/** What a moderator did about a report that is dismissed now. */
export async function decidedOn(app: App, guildId: string, report: Report): Promise<Decided> {
  const entry = await app.ownQuestions.entryOf(guildId, report.questionId);
  const isEdited = entry?.history.some(
    ({ what, undone, atMs }) => what === 'edited' && undone === undefined && atMs > report.atMs,
  );
  return isEdited === true ? 'edited' : 'kept';
}
