/** The quiz's public face: questions made from the lore, drawn for a game, and judged. */
export { buildBank, type Bank } from './bank.ts';
export { difficultyOf, drawQuestions, topicsOf, type Difficulty, type DrawWish } from './draw.ts';
export type { Candidate, Rejection } from './candidate.ts';
export type { QuizGround } from './ground.ts';
export { matchAnswer, type Verdict } from './match.ts';
export type { Question } from './model.ts';
