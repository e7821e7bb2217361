/** The quiz's public face: questions made from the lore, drawn for a game, and judged. */
export { buildBank, type Bank } from './bank.ts';
export {
  chanceOf,
  difficultyFrom,
  flagOf,
  newPlayer,
  priorRating,
  rate,
  type Flag,
  type Rating,
  type Tally,
} from './rating.ts';
export {
  flagFor,
  foldAnswers,
  ratingOf,
  withMeasured,
  type AnswerCounts,
  type GivenAnswer,
  type PlayRatings,
} from './play.ts';
export { reportOn, type BankReport, type Count } from './report.ts';
export { retired } from './retire.ts';
export { difficultyOf, drawQuestions, topicsOf, type Difficulty, type DrawWish } from './draw.ts';
export type { Candidate, Rejection } from './candidate.ts';
export type { QuizGround } from './ground/ground.ts';
export { matchAnswer, type Verdict } from './answers/match.ts';
export type { Question } from './model.ts';
