/** What play tells of questions: ratings folded from answers, and the difficulty that was measured in place of the one guessed. */
import type { Question } from './model.ts';
import { difficultyFrom, flagOf, newPlayer, priorRating, rate, type Flag, type Rating } from './rating.ts';

export interface GivenAnswer {
  readonly userId: string;
  readonly correct: boolean;
  /** How many options were shown; 0 where the answer was typed. */
  readonly optionCount: number;
}

/** Ratings of one question and of those who answered it. */
export interface PlayRatings {
  readonly question: Rating;
  readonly players: ReadonlyMap<string, Rating>;
}

/** How a question has been answered so far. */
export interface AnswerCounts {
  /** How often each option was chosen. */
  readonly options: readonly number[];
  /** Typed answers: wrong ones, right ones. */
  readonly typed: readonly [wrong: number, right: number];
  readonly rating: Rating;
}

/** A question's rating stands for its difficulty from so many answers on. */
const measuredFrom = 8;

/** The ratings after the answers, one after the other. Whoever has none yet begins as a new player. */
export function foldAnswers(before: PlayRatings, answers: readonly GivenAnswer[]): PlayRatings {
  let { question } = before;
  const players = new Map(before.players);
  for (const { userId, correct, optionCount } of answers) {
    const after = rate(players.get(userId) ?? newPlayer, question, { correct, optionCount });
    question = after.question;
    players.set(userId, after.player);
  }
  return { question, players };
}

/** Where nobody has answered it, what its text foretells. */
export const ratingOf = (
  question: Pick<Question, 'difficulty'>,
  counts: Pick<AnswerCounts, 'rating'> | null,
): Rating => (counts === null || counts.rating.answers === 0 ? priorRating(question.difficulty) : counts.rating);

/** Why a moderator should look at it; null for nothing. */
export const flagFor = ({ key }: Pick<Question, 'key'>, { options, typed }: AnswerCounts): Flag | null =>
  flagOf({ key, chosen: key === null ? typed : options });

/** The questions with the difficulty that play has measured, where enough have answered. `ratings`: by question id. */
export const withMeasured = (bank: readonly Question[], ratings: ReadonlyMap<string, Rating>): readonly Question[] =>
  ratings.size === 0
    ? bank
    : bank.map((question) => {
        const rating = ratings.get(question.id);
        return rating === undefined || rating.answers < measuredFrom
          ? question
          : { ...question, difficulty: difficultyFrom(rating) };
      });
