import type { LoreDate, Qualifiers, Value } from '../model.ts';
import type { ReadSentence } from '../understand.ts';

/** A statement before those that say the same are put together. */
export interface Claim {
  readonly subject: string;
  readonly property: string;
  readonly value: Value;
  readonly qualifiers: Qualifiers;
  readonly sentence: ReadSentence;
}

const hedge =
  /\b(?:apparently|seemingly|probably|possibly|perhaps|allegedly|reportedly|supposedly|presumably|most likely|may have|might have|it is (?:said|believed|thought)|according to legend|unclear|rumou?red)\b/i;

/** What of the qualifiers every statement of a sentence shares. */
export function sentenceQualifiers(sentence: ReadSentence, pattern: string): Qualifiers {
  const time = timeOf(sentence);
  return {
    ...(time === null ? {} : { time }),
    ...(sentence.scope === null ? {} : { scope: sentence.scope }),
    ...(hedge.test(sentence.text) ? { hedged: true } : {}),
    pattern,
  };
}

function timeOf(sentence: ReadSentence): LoreDate | null {
  const [only, ...others] = sentence.dates.filter((date) => !date.realWorld);
  return only !== undefined && others.length === 0 ? only : null;
}
