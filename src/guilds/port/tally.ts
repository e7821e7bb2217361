/** How one question was answered on one server, in all games. */
export interface QuestionTally {
  /** Games in which somebody answered it. */
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
  /** What was chosen or typed when it was wrong, the most frequent first; 20 at most. */
  readonly wrong: readonly { readonly answer: string; readonly count: number }[];
}
