export interface Extracted {
  /** The few words that answer; '' where the sentence as a whole is the answer. */
  readonly answer: string;
  /** 0 to 1: how surely they are of the kind that is asked for. */
  readonly certainty: number;
  /** Where they stand in the sentence: an offset in characters. */
  readonly at?: number;
  /** It is the value of a label that the question asks for. */
  readonly labelled?: boolean;
}
