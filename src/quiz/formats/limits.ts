/** What one question that somebody wrote may hold. Lengths are in UTF-16 units, as Discord counts them. */
export const entryTextLimits = {
  stem: 500,
  /** Of the answer, each accepted answer and each wrong option. */
  answer: 200,
  /** Accepted answers beside the shown one. */
  accepted: 60,
  wrong: 9,
  topic: 100,
  citation: 300,
  explanation: 1000,
  hints: 5,
  hint: 300,
  /** Of whoever wrote it, the licence's and the list's name. */
  credit: 1000,
} as const;

/** Of one file. */
export const fileLimits = {
  bytes: 4 * 1024 * 1024,
  entries: 20_000,
  /** Lists and mappings inside each other: no format needs half as many. */
  depth: 16,
} as const;
