/** One person's practice: read from the store, one step further, saved; what was changed meanwhile is read again. */
import type { App, Caller } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import { practiceStanding, withAnswers } from '../../src/game/practice.ts';
import type { PracticeBook } from '../../src/game/practice.ts';
import type { Question } from '../../src/quiz/index.ts';

const dayMs = 86_400_000;
/** How far back games are looked through for what somebody missed. */
const lookBackMs = 90 * dayMs;
const triesAtMost = 3;

const canAsk = ({ key, options }: Question): boolean => key !== null && options.length >= 2 && options.length <= 5;

/** What may be asked here: the server's questions in a server, the shipped ones in direct messages. */
export async function questionsFor({ guildId }: Caller, app: App, topic: string | null): Promise<readonly Question[]> {
  const { questions } = await app.bankOf(guildId);
  return questions.filter((question) => canAsk(question) && (topic === null || question.topic === topic));
}

export interface Stepped<Result> {
  readonly book: PracticeBook;
  readonly result: Result;
}

/** `step` makes the next book, or refuses; it may be called more than once, each time with the book as it is then. */
export async function change<Result>(
  { userId, say }: Caller,
  { store }: App,
  step: (book: PracticeBook) => Stepped<Result> | Promise<Stepped<Result>>,
): Promise<Result> {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const { book, result } = await step(await store.practice.of(userId));
    if (await store.practice.save(userId, book)) return result;
  }
  throw new Refusal(say('study.busy'));
}

/** The book with what the person missed in this server's games since it was last looked at. */
export async function caughtUp({ guildId, userId }: Caller, { store, clock }: App, book: PracticeBook) {
  if (guildId === null) return book;
  const nowMs = clock.now();
  const sinceMs = book.readUntil[guildId] ?? nowMs - lookBackMs;
  const awards = await store.awards.ofPerson(guildId, userId, sinceMs);
  const given = awards.flatMap(({ questionId, correct, atMs }) =>
    questionId === undefined ? [] : [{ questionId, correct, atMs }],
  );
  return withAnswers(book, given, { guildId, nowMs });
}

export const standingOf = (book: PracticeBook, questions: readonly Question[], { clock }: App) =>
  practiceStanding(book, new Set(questions.map(({ id }) => id)), clock.now());
