/** Reports and disputes of questions that were asked, and what moderators do about them. */
import type { App, Caller, PartCall, Reply } from '../../src/discord/command.ts';
import { messageReply, privateReply, Refusal } from '../../src/discord/command.ts';
import { mayModerate } from '../../src/discord/permissions.ts';
import {
  decidedOn,
  holdIfEnough,
  releaseIfClear,
  retireReported,
  tellOutcome,
} from '../../src/discord/report-outcome.ts';
import { answerField, renderReportForm } from '../../src/discord/views/game-forms.ts';
import { nameOf } from '../../src/discord/views/game-parts.ts';
import { renderDispute, renderReported, renderReports, reportsShown } from '../../src/discord/views/game-reports.ts';
import { readPlan } from '../../src/game/plan.ts';
import type { Report } from '../../src/guilds/store.ts';
import { questionFromEntry } from '../../src/quiz/from-entry.ts';
import type { Question } from '../../src/quiz/index.ts';
import { guildOf, person } from './caller.ts';

type Kind = Report['kind'];
type Asked = Pick<Report, 'questionId' | 'stem' | 'answer' | 'ownAnswer' | 'givenMs'>;

const isQuestionId = (ref: string): boolean => /^[0-9a-f]{12}$/.test(ref);
const numberIn = (call: PartCall): number => (/^\d{1,3}$/.test(call.arg ?? '') ? Number(call.arg) : 0);

/** Opens the form. */
export function openForm(kind: Kind, call: PartCall): Reply {
  guildOf(call);
  const form = renderReportForm(kind, { gameId: call.ref, questionNo: numberIn(call) }, call.say);
  return { kind: 'form', form };
}

/** From memory; of a game before the last restart, from its points and the bank. */
async function findAsked(call: PartCall, app: App): Promise<Asked | null> {
  const [guildId, questionNo] = [guildOf(call), numberIn(call)];
  const known = app.games.asked(guildId, call.ref, questionNo, call.userId);
  if (known || !/^\d{17,20}$/.test(call.ref)) return known;
  const awards = await app.store.awards.of(guildId, call.ref, questionNo);
  const plan = readPlan(await app.store.games.recall(guildId, call.ref));
  const { questions } = await app.bankOf(guildId);
  const question = questions.find(({ id }) => id === awards[0]?.questionId);
  if (!plan || !question) return null;
  const own = awards.find(({ userId, correct }) => userId === call.userId && !correct);
  return {
    questionId: question.id,
    stem: question.stem,
    answer: keyOf(question),
    ownAnswer: own?.answer ?? null,
    givenMs: plan.seconds * 1000,
  };
}

/** Of the question of the day and of practice, which are no games: by its own id. */
async function findById(call: PartCall, app: App): Promise<Asked | null> {
  const guildId = guildOf(call);
  const entry = await app.ownQuestions.entryOf(guildId, call.ref);
  const question = entry ? questionFromEntry(guildId, entry) : await app.ownQuestions.generated(guildId, call.ref);
  return (
    question && { questionId: question.id, stem: question.stem, answer: keyOf(question), ownAnswer: null, givenMs: 0 }
  );
}

const keyOf = ({ key, accepted, options }: Question): string => (key === null ? accepted[0] : options[key]) ?? '';

/** The form comes back: a report is kept for the moderators, a dispute is shown to all as well. */
export async function file(kind: Kind, call: PartCall, app: App): Promise<Reply> {
  const reason = call.fields.get(answerField)?.trim().slice(0, 300) ?? '';
  if (reason === '') throw new Refusal(call.say('trivia.reports.empty'));
  const asked = await (kind === 'report' && isQuestionId(call.ref) ? findById : findAsked)(call, app);
  if (!asked) throw new Refusal(call.say('trivia.reports.forgotten'));
  const report: Report = {
    id: call.interactionId,
    kind,
    gameId: call.ref,
    questionNo: numberIn(call),
    ...asked,
    reason,
    by: person(call),
    channelId: call.channelId,
    atMs: call.atMs,
  };
  const added = await app.store.reports.add(guildOf(call), report);
  if (added.kind !== 'added') throw new Refusal(call.say(`trivia.reports.${added.kind}`));
  await holdIfEnough(call, app, guildOf(call), report);
  if (kind === 'report') return privateReply(renderReported(report.id, call.say));
  return messageReply(renderDispute(report, call.say));
}

function onlyModerators(call: Caller): string {
  const guildId = guildOf(call);
  if (!mayModerate(call)) throw new Refusal(call.say('trivia.reports.notYours'));
  return guildId;
}

/** `/trivia reports` */
export async function list(call: Caller, app: App): Promise<Reply> {
  return privateReply(renderReports(await withQuestions(app, onlyModerators(call)), call.say));
}

/** Open reports; those that are shown come with what their questions rest on. */
async function withQuestions(app: App, guildId: string) {
  const [open, held] = await Promise.all([app.store.reports.list(guildId), app.store.questionStates.list(guildId)]);
  const heldIds = new Set(held.map(({ questionId }) => questionId));
  const shown = open.slice(0, reportsShown).map(async (report) => {
    const { questionId } = report;
    const entry = await app.ownQuestions.entryOf(guildId, questionId);
    const evidence = entry ? null : (await app.ownQuestions.generated(guildId, questionId))?.evidence;
    const people = new Set(open.filter((one) => one.questionId === questionId).map(({ by }) => by.userId)).size;
    const about = {
      sentence: evidence?.sentence ?? entry?.text.explanation ?? '',
      citation: evidence?.citation ?? entry?.text.citation ?? null,
      people,
      isHeld: heldIds.has(questionId),
      entryId: entry?.id ?? null,
    };
    return { ...report, about };
  });
  return [...(await Promise.all(shown)), ...open.slice(reportsShown)];
}

/** The reporter wants to hear what comes of it. */
export async function follow(call: PartCall, { store }: App): Promise<Reply> {
  const isOwn = await store.reports.follow(guildOf(call), call.ref, call.userId);
  const key = isOwn ? 'trivia.reports.following' : 'trivia.reports.closed';
  return { kind: 'update', body: { content: call.say(key), components: [] } };
}

const openReport = async (app: App, guildId: string, id: string) =>
  (await app.store.reports.list(guildId)).find((report) => report.id === id);

export async function retire(call: PartCall, app: App): Promise<Reply> {
  const guildId = onlyModerators(call);
  const report = await openReport(app, guildId, call.ref);
  if (!report) return decided(call, app, call.say('trivia.reports.closed'));
  await retireReported(call, app, guildId, report);
  return decided(call, app, call.say('trivia.reports.doneRetire'));
}

export async function grant(call: PartCall, app: App): Promise<Reply> {
  const guildId = onlyModerators(call);
  const report = await openReport(app, guildId, call.ref);
  const outcome = await app.games.grant(guildId, call.ref, call.channelLocale);
  if (outcome.kind === 'closed') return decided(call, app, call.say('trivia.reports.closed'));
  if (report) await tellOutcome(call, app, report, 'granted');
  const key = outcome.announced ? 'trivia.reports.doneGrant' : 'trivia.reports.doneGrantQuiet';
  return decided(call, app, call.say(key, { name: nameOf(call.displayName) }));
}

export async function close(outcome: 'declined' | 'done', call: PartCall, app: App): Promise<Reply> {
  const guildId = onlyModerators(call);
  const report = await openReport(app, guildId, call.ref);
  const found = await app.store.reports.close(guildId, call.ref, outcome);
  if (!found || !report) return decided(call, app, call.say('trivia.reports.closed'));
  await releaseIfClear(call, app, guildId, report);
  await tellOutcome(call, app, report, report.kind === 'dispute' ? 'declined' : await decidedOn(app, guildId, report));
  const key = outcome === 'done' ? 'trivia.reports.doneDone' : 'trivia.reports.doneDecline';
  return decided(call, app, call.say(key, { name: nameOf(call.displayName) }));
}

/** A list goes on with what is left; a dispute's own message keeps its text and loses its buttons. */
async function decided(call: PartCall, app: App, content: string): Promise<Reply> {
  if (!call.onPrivateMessage) return { kind: 'update', body: { content, components: [] } };
  const left = await withQuestions(app, guildOf(call));
  return { kind: 'update', body: { ...renderReports(left, call.say), content } };
}
