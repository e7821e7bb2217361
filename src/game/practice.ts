/**
 * Practice alone: what somebody missed comes back by spaced repetition (FSRS: https://github.com/open-spaced-repetition),
 * and new questions come with it, a few a day. A book is plain data; each step makes a new one.
 */
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';

export interface PracticeCard {
  readonly questionId: string;
  readonly dueMs: number;
  /** Of the memory, as FSRS names them: stability in days, difficulty from 1 to 10. */
  readonly stability: number;
  readonly difficulty: number;
  /** From the last answer to the next one. */
  readonly days: number;
  /** Answers given in practice; 0 for what was missed in a game and has not come back yet. */
  readonly reps: number;
  readonly lapses: number;
  readonly lastMs: number | null;
}

/** The question that is asked now, or was last. */
export interface PracticeQuestion {
  /** Unique; parts of older messages carry another one. */
  readonly ref: string;
  readonly questionId: string;
  /** Where it was asked: some questions belong to a server. Null in direct messages. */
  readonly guildId: string | null;
  /** What was asked for; null for all topics. */
  readonly topic: string | null;
  /** Indices into the question's options, in the order they are shown. */
  readonly order: readonly number[];
  /** Index into the question's options; null while it is open. */
  readonly answered: number | null;
}

export interface PracticeBook {
  /** Goes up with each change. */
  readonly revision: number;
  readonly cards: readonly PracticeCard[];
  /** New questions begun on that day, in days since the Unix epoch (UTC). */
  readonly begun: { readonly day: number; readonly count: number };
  readonly current: PracticeQuestion | null;
  /** By guild: until when the answers given in its games have been looked through, in ms. */
  readonly readUntil: Readonly<Record<string, number>>;
}

export const practicePace = {
  newPerDay: 10,
  /** What is due so soon is asked now: people practise at about the same hour, not at the same minute. */
  aheadMs: 8 * 3_600_000,
  /** The best known make room. */
  cardsAtMost: 1000,
} as const;

export const emptyPractice: PracticeBook = {
  revision: 0,
  cards: [],
  begun: { day: 0, count: 0 },
  current: null,
  readUntil: {},
};

const dayMs = 86_400_000;
/** Whole days only, and nothing left to chance: what is announced is what happens. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

export const newCard = (questionId: string, nowMs: number): PracticeCard => ({
  questionId,
  dueMs: nowMs,
  stability: 0,
  difficulty: 0,
  days: 0,
  reps: 0,
  lapses: 0,
  lastMs: null,
});

/** The card after an answer: right counts as "good", wrong as "again". */
export function reviewed(card: PracticeCard, isRight: boolean, nowMs: number): PracticeCard {
  const before =
    card.lastMs === null
      ? createEmptyCard(new Date(card.dueMs))
      : {
          due: new Date(card.dueMs),
          stability: card.stability,
          difficulty: card.difficulty,
          elapsed_days: 0,
          scheduled_days: card.days,
          learning_steps: 0,
          reps: card.reps,
          lapses: card.lapses,
          state: State.Review,
          last_review: new Date(card.lastMs),
        };
  const { card: after } = scheduler.next(before, new Date(nowMs), isRight ? Rating.Good : Rating.Again);
  return {
    questionId: card.questionId,
    dueMs: after.due.getTime(),
    stability: after.stability,
    difficulty: after.difficulty,
    days: after.scheduled_days,
    reps: after.reps,
    lapses: after.lapses,
    lastMs: nowMs,
  };
}

const isDue = ({ dueMs }: PracticeCard, nowMs: number): boolean => dueMs <= nowMs + practicePace.aheadMs;

export interface GivenAnswer {
  readonly questionId: string;
  readonly correct: boolean;
  readonly atMs: number;
}

/** Takes in answers from a guild's games, the oldest first: what was missed last time is due at once. */
export function withAnswers(
  book: PracticeBook,
  given: readonly GivenAnswer[],
  { guildId, nowMs }: { readonly guildId: string; readonly nowMs: number },
): PracticeBook {
  const latest = new Map(given.map((answer) => [answer.questionId, answer]));
  const cards = new Map(book.cards.map((card) => [card.questionId, card]));
  for (const { questionId, correct, atMs } of latest.values()) {
    const card = cards.get(questionId);
    if (correct || (card && atMs <= (card.lastMs ?? card.dueMs))) continue;
    cards.set(questionId, card ? { ...card, dueMs: Math.min(card.dueMs, nowMs) } : newCard(questionId, nowMs));
  }
  return { ...book, cards: fitting([...cards.values()]), readUntil: { ...book.readUntil, [guildId]: nowMs } };
}

const fitting = (cards: readonly PracticeCard[]): readonly PracticeCard[] =>
  cards.length <= practicePace.cardsAtMost
    ? cards
    : [...cards].sort((a, b) => a.dueMs - b.dueMs).slice(0, practicePace.cardsAtMost);

/** How many questions a person practises, the one that they were just asked among them. */
export const practised = ({ cards, current }: PracticeBook): number =>
  new Set([...cards.map(({ questionId }) => questionId), ...(current === null ? [] : [current.questionId])]).size;

/** `ids`: of the questions that may be asked here. */
export function practiceStanding(book: PracticeBook, ids: ReadonlySet<string>, nowMs: number) {
  const here = book.cards.filter(({ questionId }) => ids.has(questionId));
  const due = here.filter((card) => isDue(card, nowMs)).sort((a, b) => a.dueMs - b.dueMs);
  const later = here.filter((card) => !isDue(card, nowMs)).map(({ dueMs }) => dueMs);
  return {
    due,
    known: here.length,
    newToday: Math.max(practicePace.newPerDay - begunOn(book, nowMs), 0),
    nextMs: later.length === 0 ? null : Math.min(...later),
  };
}

const begunOn = ({ begun }: PracticeBook, nowMs: number): number =>
  begun.day === Math.floor(nowMs / dayMs) ? begun.count : 0;

export const withQuestion = (book: PracticeBook, current: PracticeQuestion | null): PracticeBook => ({
  ...book,
  current,
});

/** The open question has been answered with one of its options. */
export function withAnswer(
  book: PracticeBook,
  { option, isRight, nowMs }: { readonly option: number; readonly isRight: boolean; readonly nowMs: number },
): { readonly book: PracticeBook; readonly card: PracticeCard } | null {
  const { current } = book;
  if (current?.answered !== null) return null;
  const before = book.cards.find(({ questionId }) => questionId === current.questionId);
  const card = reviewed(before ?? newCard(current.questionId, nowMs), isRight, nowMs);
  const others = book.cards.filter((one) => one !== before);
  const begun = before ? book.begun : { day: Math.floor(nowMs / dayMs), count: begunOn(book, nowMs) + 1 };
  return {
    book: { ...book, cards: fitting([...others, card]), begun, current: { ...current, answered: option } },
    card,
  };
}
