/** The next question of somebody's practice: what is due first, then a few new ones a day. */
import type { App, Caller, MessageBody } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { renderStudyEnd, renderStudyQuestion } from '../../src/discord/views/study.ts';
import type { PracticeBook } from '../../src/game/practice.ts';
import { withQuestion } from '../../src/game/practice.ts';
import type { Question } from '../../src/quiz/index.ts';
import { drawQuestions } from '../../src/quiz/index.ts';
import { caughtUp, change, questionsFor, standingOf } from './practice.ts';
import type { Stepped } from './practice.ts';

/** A body to show to the one who asked. `topic`: null for all. */
export async function askNext(call: Caller, app: App, topic: string | null): Promise<MessageBody> {
  const questions = await questionsFor(call, app, topic);
  if (questions.length === 0) throw new Refusal(call.say('study.noQuestions'));
  return change(call, app, async (before) => ask(await caughtUp(call, app, before), { call, app, topic, questions }));
}

interface Asking {
  readonly call: Caller;
  readonly app: App;
  readonly topic: string | null;
  readonly questions: readonly Question[];
}

function ask(book: PracticeBook, { call, app, topic, questions }: Asking): Stepped<MessageBody> {
  const { due, newToday, nextMs } = standingOf(book, questions, app);
  const left = { due: due.length, fresh: newToday };
  const [card] = due;
  const question = card
    ? questions.find(({ id }) => id === card.questionId)
    : newToday > 0
      ? fresh(book, questions, app)
      : null;
  if (!question) {
    const result = renderStudyEnd({ ...left, fresh: newToday, isStopped: false, nextMs }, call.say);
    return { book: withQuestion(book, null), result };
  }
  const ref = call.interactionId;
  const order = shuffle(question.options.length, app.random);
  const current = { ref, questionId: question.id, guildId: call.guildId, topic, order, answered: null };
  const why = card ? (card.reps === 0 ? 'missed' : 'again') : 'fresh';
  const result = renderStudyQuestion({ ...left, ref, question, order, why, topic }, call.say);
  return { book: withQuestion(book, current), result };
}

const fresh = ({ cards }: PracticeBook, questions: readonly Question[], { random }: App): Question | null => {
  const known = new Set(cards.map(({ questionId }) => questionId));
  const unknown = questions.filter(({ id }) => !known.has(id));
  return drawQuestions(unknown, { count: 1, seen: [], random })[0] ?? null;
};

/** So that nobody learns "it was B": the options stand in another order each time. */
function shuffle(count: number, random: () => number): readonly number[] {
  const keyed = Array.from({ length: count }, (_, i) => ({ i, at: random() }));
  return keyed.sort((a, b) => a.at - b.at).map(({ i }) => i);
}
