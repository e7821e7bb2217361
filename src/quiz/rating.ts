/**
 * Ratings of players and questions after each answer: the Elo system as used in learning systems.
 * Pelánek, R. (2016): "Applications of the Elo rating system in adaptive educational systems", Computers & Education 98, 169–179:
 * the logistic model with a chance of guessing (section 2.2) and steps that shrink with the number of answers,
 * U(n) = a / (1 + b·n) (section 2.3). Pure: whoever calls keeps the ratings.
 */

/** On the logistic scale: 0 is a middling player or question, and a player 1 above a question answers it at odds of e to 1. */
export interface Rating {
  readonly value: number;
  /** How many answers it rests on. */
  readonly answers: number;
}

export interface Answer {
  readonly correct: boolean;
  /** How many options were shown; 0 where the answer was typed. */
  readonly optionCount: number;
}

const step = { first: 1, decline: 0.05 };
/** What a text alone foretells spreads from −2 (easy) to 2 (hard). */
const priorSpread = 4;

export const newPlayer: Rating = { value: 0, answers: 0 };

/** A question's rating before anyone has answered it. `difficulty`: 0 (easy) to 1 (hard), from the text. */
export const priorRating = (difficulty: number): Rating => ({ value: (difficulty - 0.5) * priorSpread, answers: 0 });

/** The way back: a rating as a difficulty from 0 to 1. */
export const difficultyFrom = ({ value }: Rating): number => Math.min(1, Math.max(0, 0.5 + value / priorSpread));

/** The chance, 0 to 1, that the player answers rightly; with options, a guess may hit too. */
export function chanceOf(player: Rating, question: Rating, optionCount: number): number {
  const guess = optionCount > 0 ? 1 / optionCount : 0;
  return guess + (1 - guess) / (1 + Math.exp(question.value - player.value));
}

/** Both ratings after an answer: the more surprising it was, the further they move, and new ones further than settled ones. */
export function rate(
  player: Rating,
  question: Rating,
  { correct, optionCount }: Answer,
): { readonly player: Rating; readonly question: Rating } {
  const surprise = (correct ? 1 : 0) - chanceOf(player, question, optionCount);
  return {
    player: { value: player.value + stepOf(player) * surprise, answers: player.answers + 1 },
    question: { value: question.value - stepOf(question) * surprise, answers: question.answers + 1 },
  };
}

const stepOf = ({ answers }: Rating): number => step.first / (1 + step.decline * answers);

/** How a question has been answered so far. */
export interface Tally {
  /** Index of the right option; null for typed answers. */
  readonly key: number | null;
  /** How often each option was chosen; for typed answers `[wrong, right]`. */
  readonly chosen: readonly number[];
}

/** Why a moderator should look at a question. */
export type Flag = 'nobody-knows' | 'everybody-knows' | 'wrong-option-wins';

const judged = { least: 20, few: 0.05, most: 0.95 };

/** Null until enough have answered, and for a question with nothing odd about it. */
export function flagOf({ key, chosen }: Tally): Flag | null {
  const total = chosen.reduce((sum, count) => sum + count, 0);
  if (total < judged.least) return null;
  const right = chosen[key ?? 1] ?? 0;
  if (key !== null && chosen.some((count, option) => option !== key && count > right)) return 'wrong-option-wins';
  if (right <= total * judged.few) return 'nobody-knows';
  return right >= total * judged.most ? 'everybody-knows' : null;
}
