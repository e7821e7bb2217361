/** A question as players see it, and how they have answered it. */
import type { App, Caller, Reply } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { renderPreview, renderStats } from '../../src/discord/views/quiz-look.ts';
import { entryQuestionId, questionFromEntry } from '../../src/quiz/from-entry.ts';
import type { Question } from '../../src/quiz/index.ts';
import { isEntryId } from './choose.ts';
import { onlyModerators } from './rights.ts';

async function questionOf(call: Caller, app: App, id: string): Promise<Question> {
  const guildId = onlyModerators(call);
  const entry = isEntryId(id) ? await app.store.entries.get(guildId, id) : null;
  const question = entry ? questionFromEntry(guildId, entry) : await app.ownQuestions.generated(guildId, id);
  if (!question) throw new Refusal(call.say('quiz.done.gone'));
  return question;
}

export async function preview(call: Caller, app: App, id: string): Promise<Reply> {
  const question = await questionOf(call, app, id);
  const { sources } = (await app.wholeLoreOf(call.guildId)).lore;
  const source = sources.find(({ id: sourceId }) => sourceId === question.evidence.source)?.title;
  const about = { nowMs: app.clock.now(), source: source ?? question.evidence.source };
  return privateReply(renderPreview(question, about, call.say));
}

export async function stats(call: Caller, app: App, id: string): Promise<Reply> {
  const guildId = onlyModerators(call);
  const question = await questionOf(call, app, id);
  const questionId = isEntryId(id) ? entryQuestionId(guildId, id) : id;
  const [tally, log] = await Promise.all([
    app.store.awards.tally(guildId, questionId),
    app.store.questionStates.log(guildId),
  ]);
  const deeds = log.filter((deed) => deed.questionId === questionId);
  return privateReply(renderStats(question, { tally, deeds }, call.say));
}
