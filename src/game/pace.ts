/** How a game is paced; all in ms. */
export const pace = {
  /** From the start card to the first question. */
  leadMs: 5_000,
  /** A press stamped before the deadline may arrive this much later. */
  graceMs: 1_000,
  /** From the answer to the next question: time to read a sentence. */
  gapMs: 7_000,
  retryMs: 2_000,
  /** A restart leaves a question open that has at least this much time left. */
  worthReopeningMs: 3_000,
  /** After a longer absence a game is closed, not resumed: nobody waits for it any more. */
  awayMs: 15 * 60_000,
  /** A host who says nothing for so long has left. */
  hostAwayMs: 30 * 60_000,
  /** The standings of a hosted game are posted no more often than this. */
  standingsApartMs: 5_000,
  /** Hints come at half time, and only where half of the time is at least this long: else they come too late to be read. */
  hintWorthMs: 4_000,
} as const;
