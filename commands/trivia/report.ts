/** Reports and disputes of questions that were asked, and what moderators do about them. */
import type { App, Caller, PartCall, Reply } from '../../src/discord/command.ts';
import { messageReply, privateReply, Refusal } from '../../src/discord/command.ts';
import { mayModerate } from '../../src/discord/permissions.ts';
import { answerField, renderReportForm } from '../../src/discord/views/game-forms.ts';
import { nameOf } from '../../src/discord/views/game-parts.ts';
import { renderDispute, renderReports } from '../../src/discord/views/game-reports.ts';
import { readPlan } from '../../src/game/plan.ts';
import type { Report } from '../../src/guilds/store.ts';
import { guildOf, person } from './caller.ts';

type Kind = Report['kind'];
type Asked = Pick<Report, 'questionId' | 'stem' | 'answer' | 'ownAnswer' | 'givenMs'>;

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
    answer: (question.key === null ? question.accepted[0] : question.options[question.key]) ?? '',
    ownAnswer: own?.answer ?? null,
    givenMs: plan.seconds * 1000,
  };
}

/** The form comes back: a report is kept for the moderators, a dispute is shown to all as well. */
export async function file(kind: Kind, call: PartCall, app: App): Promise<Reply> {
  const reason = call.fields.get(answerField)?.trim().slice(0, 300) ?? '';
  if (reason === '') throw new Refusal(call.say('trivia.reports.empty'));
  const asked = await findAsked(call, app);
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
  if (kind === 'report') return privateReply({ content: call.say('trivia.reports.reported') });
  return messageReply(renderDispute(report, call.say));
}

function onlyModerators(call: Caller): string {
  const guildId = guildOf(call);
  if (!mayModerate(call.permissions)) throw new Refusal(call.say('trivia.reports.notYours'));
  return guildId;
}

/** `/trivia reports` */
export async function list(call: Caller, { store }: App): Promise<Reply> {
  return privateReply(renderReports(await store.reports.list(onlyModerators(call)), call.say));
}

export async function grant(call: PartCall, app: App): Promise<Reply> {
  const outcome = await app.games.grant(onlyModerators(call), call.ref, call.channelLocale);
  if (outcome.kind === 'closed') return decided(call, app, call.say('trivia.reports.closed'));
  const key = outcome.announced ? 'trivia.reports.doneGrant' : 'trivia.reports.doneGrantQuiet';
  return decided(call, app, call.say(key, { name: nameOf(call.displayName) }));
}

export async function close(outcome: 'declined' | 'done', call: PartCall, app: App): Promise<Reply> {
  const found = await app.store.reports.close(onlyModerators(call), call.ref, outcome);
  if (!found) return decided(call, app, call.say('trivia.reports.closed'));
  const key = outcome === 'done' ? 'trivia.reports.doneDone' : 'trivia.reports.doneDecline';
  return decided(call, app, call.say(key, { name: nameOf(call.displayName) }));
}

/** A list goes on with what is left; a dispute's own message keeps its text and loses its buttons. */
async function decided(call: PartCall, { store }: App, content: string): Promise<Reply> {
  if (!call.onPrivateMessage) return { kind: 'update', body: { content, components: [] } };
  const left = await store.reports.list(guildOf(call));
  return { kind: 'update', body: { ...renderReports(left, call.say), content } };
}
