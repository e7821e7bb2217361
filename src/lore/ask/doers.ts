import type { Question } from './analyse.ts';
import type { Sentence } from '../model.ts';
import { placesOf, wordsOf, type Demand, type ReadWord } from './reading.ts';

/** Whether a sentence tells that something was done, and by whom; it may have the verb and tell neither. */

const beings = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
const participle = /(?:ed|n|pt|lt|sold|told|lost|made|found|held)$/;
/** How far behind a passive verb its doer may stand, in words. */
const byWithin = 10;
/** What may stand between a participle and the words before it: "newly founded". */
const adverb = /(?:ly|first|then|once|ever|later|also|soon|all|not|already)$/;
const before =
  /^(?:the|an?|his|her|its|their|of|from|with|for|to|in|on|at|by|and|this|that|these|those|some|many|several)$/;

/** "Who stole the plans?" is not answered by "built from stolen plans", nor by "the plans were stolen". */
export function doerDemand({ asked, units }: Question): Demand[] {
  const verb = units.find((unit) => unit.type === 'word' && unit.verb);
  if (asked.wants !== 'who' || asked.side !== 'subject' || verb === undefined) return [];
  return [
    (sentence) => {
      const words = wordsOf(sentence);
      const places = placesOf(verb, sentence);
      const deeds = places.filter((at) => {
        const word = words[at];
        return word !== undefined && !isNoun(sentence, word, verb.text.toLowerCase());
      });
      return places.length === 0 || deeds.some((at) => hasDoer(words, at));
    },
  ];
}

/** "Ossian rule, however, …": what the question does is a noun here, and nothing that it was done to follows. */
const isNoun = ({ text }: Sentence, { norm, from }: ReadWord, verb: string): boolean =>
  [`${norm}s`, `${norm}d`, `${norm}ed`].includes(verb) &&
  /^(?:,| (?:was|were|is|are|has|had|would|could|will)\b)/.test(text.slice(from + norm.length));

function hasDoer(words: readonly ReadWord[], at: number): boolean {
  if (!participle.test(words[at]?.norm ?? '')) return true;
  let lead = at - 1;
  while (adverb.test(words[lead]?.norm ?? '')) lead -= 1;
  const norm = words[lead]?.norm ?? '';
  if (beings.test(norm)) return words.slice(at + 1, at + 1 + byWithin).some((word) => word.norm === 'by');
  // At its start a sentence has no doer before the verb: "Founded by X, …".
  return lead >= 0 ? !before.test(norm) : words[at + 1]?.norm === 'by';
}

const attempts =
  /^(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|fail(?:s|ed)?|want(?:s|ed)?|hope[sd]?|plan(?:s|ned)?|refuse[sd]?|intend(?:s|ed)?|nearly|almost|threaten(?:s|ed)?|unable|prepare[sd]?|aim(?:s|ed)?|sought|seeks?)$/;
/** Questions that may be answered by what was only tried. */
const asksOfWish = new Set(['why', 'how', 'what', 'yes-no']);

/** "When did X take Y?" is not answered by "X tried to take Y in 811". */
export function deedDemand({ asked, units, text }: Question): Demand[] {
  const verb = units.find((unit) => unit.type === 'word' && unit.verb);
  // The question's own verb is among its words: who tried it is asked so.
  if (verb === undefined || asksOfWish.has(asked.wants) || isOfAttempt(text)) return [];
  return [
    (sentence) => {
      const words = wordsOf(sentence);
      const places = placesOf(verb, sentence);
      return places.length === 0 || places.some((at) => !isOnlyTried(words, at));
    },
  ];
}

const isOfAttempt = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => attempts.test(word));

function isOnlyTried(words: readonly ReadWord[], at: number): boolean {
  const [last, first] = [words[at - 1]?.norm ?? '', words[at - 2]?.norm ?? ''];
  return last === 'to' ? attempts.test(first) : attempts.test(last);
}
