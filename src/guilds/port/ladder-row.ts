/** One place on a ladder, of now or of a season that is over. */
export interface LadderRow {
  /** 1 for the first; people with equal points share a rank. */
  readonly rank: number;
  readonly userId: string;
  readonly displayName: string;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}
