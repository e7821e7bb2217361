/** Time, passed in: the real one in production, one that a test moves by hand in tests. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls back once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, callback: () => void): () => void;
}

/** A number in [0, 1), as Math.random gives. */
export type Random = () => number;
