/** A game's state: plain data that survives JSON, so that it can be saved at every step and taken up after a restart. */
import type { Difficulty, Question } from '../quiz/index.ts';

export interface Person {
  readonly userId: string;
  /** Nick, global name or user name, as the payload gave it. */
  readonly displayName: string;
}

/** Names of the modes; each has its rules in `modes/`. */
export type ModeName = 'classic' | 'race' | 'survival' | 'typed' | 'teams' | 'timeline' | 'duel' | 'hosted';

/** Somebody in a team. */
export interface Member extends Person {
  /** Index of the team. */
  readonly team: number;
}

export interface TeamPlan {
  /** Within `teamLimits`. */
  readonly count: number;
  /** Whether people choose theirs, or are put where they are needed. */
  readonly choice: 'balanced' | 'chosen';
}

/** What was asked for when the game was started; nothing about people. */
export interface Plan {
  readonly mode: ModeName;
  /** Null: all topics. */
  readonly topic: string | null;
  /** Null: all. */
  readonly difficulty: Difficulty | null;
  /** Questions that are to count. */
  readonly questions: number;
  /** Time to answer. */
  readonly seconds: number;
  /** Only questions on texts of this continuity. */
  readonly continuity?: string;
  /** Only questions on this source, by its id. */
  readonly source?: string;
  /** No questions on these sources, by their ids, or on these topics. */
  readonly leaveOut?: readonly string[];
  /** How often an answer may be changed; never, where it is left out. */
  readonly changes?: 1;
  readonly teams?: TeamPlan;
  /** Played in a thread of its own. */
  readonly thread?: true;
}

export interface Answer extends Person {
  /** Index into the question's options; null where the answer was typed. */
  readonly option: number | null;
  /** What was typed. */
  readonly text?: string;
  /** Asked for a hint before. */
  readonly hinted?: true;
  /** Was another one before. */
  readonly changed?: true;
  /** The press's own time (its interaction id's), in ms since the Unix epoch. */
  readonly atMs: number;
}

/** An answer once its question is closed. */
export interface Judged extends Answer {
  readonly correct: boolean;
  /** Where a year was asked for and a wrong one given. */
  readonly yearsOff?: number;
  /** From the question's message to the press. */
  readonly elapsedMs: number;
}

/** A judged answer and what the mode gives for it. */
export interface Result extends Judged {
  readonly points: number;
}

/** Why a question does not count. */
export type VoidReason = 'restart' | 'stopped' | 'skipped' | 'store-failed' | 'away';

/** A question that is behind us. `questionNo` counts from 1 through `SessionState.questions`. */
export interface Played {
  readonly questionNo: number;
  readonly messageId: string;
  readonly results: readonly Result[];
  /** Null for a question that counts. */
  readonly void: VoidReason | null;
}

export type EndReason =
  /** Survival: one of several is left, or nobody. */
  | 'last-left'
  | 'none-left'
  | 'played'
  | 'unanswered'
  | 'stopped'
  /** The host ended it, or was not heard of for long. */
  | 'host-ended'
  | 'host-away'
  | 'away'
  | 'message-deleted'
  | 'channel-lost'
  | 'posting-failed'
  | 'store-failed';

export type Phase =
  /** The start card is out; the first question follows. */
  | { readonly name: 'starting' }
  /** The question's message is on its way. */
  | {
      readonly name: 'posting';
      readonly questionNo: number;
      /** The bot's own time. */
      readonly sinceMs: number;
      readonly tries: number;
      /** After a restart: a former process may have posted it already. */
      readonly again?: true;
    }
  /** Times are Discord's own: of the message's id, and that plus the time to answer. */
  | {
      readonly name: 'open';
      readonly questionNo: number;
      readonly messageId: string;
      readonly openedAtMs: number;
      readonly closesAtMs: number;
      /** When it closes on the bot's own clock, late arrivals waited for. */
      readonly dueMs: number;
      /** By user id: one answer a person. */
      readonly answers: Readonly<Record<string, Answer>>;
      /** Half of the time is over: hints may be asked for. */
      readonly hintsOpen?: true;
      /** By user id: who asked for a hint. */
      readonly hinted?: Readonly<Record<string, true>>;
      /** By user id: typed answers that came near and were given back. */
      readonly tries?: Readonly<Record<string, number>>;
    }
  /** Closed; the points are on their way to the store, and nobody is told before they are there. */
  | {
      readonly name: 'awarding';
      readonly questionNo: number;
      readonly messageId: string;
      readonly results: readonly Result[];
      readonly tries: number;
    }
  /** Time to read the answer. */
  | { readonly name: 'gap' }
  | { readonly name: 'over'; readonly reason: EndReason };

export type PostingPhase = Extract<Phase, { name: 'posting' }>;
export type OpenPhase = Extract<Phase, { name: 'open' }>;
export type AwardingPhase = Extract<Phase, { name: 'awarding' }>;

export interface SessionState {
  readonly version: 1;
  readonly gameId: string;
  readonly guildId: string;
  /** Where it is played: a channel, or the thread made for it. */
  readonly channelId: string;
  /** The message that opened it; in the parent channel, where the game has a thread. */
  readonly card?: { readonly channelId: string; readonly messageId: string };
  /** Language of what is posted to the channel, as Discord names it. */
  readonly locale: string;
  /** Null where this person had their data removed. */
  readonly starter: Person | null;
  /** Duels: the two who play; everybody where it is left out. */
  readonly players?: readonly Person[];
  /** Teams: everybody who is in one. */
  readonly roster?: readonly Member[];
  readonly plan: Plan;
  /** In the order they are asked; may hold spares beyond `plan.questions`, for questions that a restart voids. */
  readonly questions: readonly Question[];
  readonly played: readonly Played[];
  readonly phase: Phase;
  /** The one timer that a game may have; a tick with another ticket is of the past. */
  readonly timer: { readonly ticket: number; readonly dueMs: number } | null;
  /** Tickets given out so far. */
  readonly tickets: number;
  /** Set where the game is to end as soon as the points on their way have arrived. */
  readonly ending: EndReason | null;
  readonly stoppedBy: Person | null;
  /** Taken up after a restart, and no question posted since. */
  readonly isResumed?: true;
  /** When the standings were last asked for between two questions. */
  readonly standingsAtMs?: number;
  /** The time of the last event. */
  readonly atMs: number;
}

/** Questions behind us that count. */
export const countedQuestions = (state: SessionState): readonly Played[] =>
  state.played.filter((one) => one.void === null);

export const countedIn = (state: SessionState): number => countedQuestions(state).length;

/** "3" in "question 3 of 10": voided questions are not counted. */
export function positionOf(state: SessionState, questionNo: number): number {
  return state.played.filter((one) => one.void === null && one.questionNo < questionNo).length + 1;
}

/** "10" in "question 3 of 10": fewer than asked for where the questions run out. */
export function lengthOf(state: SessionState): number {
  const left = state.questions.length - state.played.length;
  return Math.min(state.plan.questions, countedIn(state) + left);
}

export function questionAt(state: SessionState, questionNo: number): Question {
  const question = state.questions[questionNo - 1];
  if (!question) throw new RangeError(`game ${state.gameId} has no question ${questionNo}`);
  return question;
}
