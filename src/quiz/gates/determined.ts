import { isCued } from '../answers/initial.ts';
import { gate } from './gate.ts';

const open = /\bwho or what (?:came before|came after|preceded|succeeded)\b/i;
/** A word for its sort right before the blank: "the ship _____", or a preposition that tells a place. */
const sortTold = /(?:\p{Ll}{3,} |\b(?:in|at|on|of|to|by|under|from|with|near|aboard) (?:the )?)_____/u;
const article = /^(?:the|was|were|that|and|into|over|upon|after|before|during|since|until|than|then|but)$/;

/** "The old _____ receives the runaway": any word for a person fits. */
const described = /\b(?:the|an?) (?:old|young|elderly|aged|aging|wounded|dying|dead|female|male) _____/i;

/** "Thanks to _____, they got there": anything that came before fits; "fought the _____": a war, or who fought it. */
const unsorted = /[“ ](?:[Tt]hanks|[Dd]ue) to (?:the )?_____|\bfought (?:the )?_____/;

/** A typed answer must be one that the wording leads to: what sort of thing is asked for, and more than a date to know it by. */
export const determined = gate('open-answer', ({ candidate }, ground) => {
  const { stem, type, entityIds, key } = candidate;
  if (open.test(stem)) return 'anything that was there earlier or later fits';
  if (/,? (?:his|her) counterpart\b/.test(stem) && !isCued(candidate, ground))
    return 'a counterpart goes by the other’s name as well';
  if (type !== 'cloze') return null;
  if (described.test(stem)) return 'what is described could be called many things';
  if (unsorted.test(stem) && !isCued(candidate, ground)) return 'much else would fit the blank';
  const told = sortTold.exec(stem)?.[0].split(' ')[0] ?? '';
  const isSorted = told !== '' && !article.test(told);
  const others = entityIds.length - 1;
  return others < 1 && !isSorted ? `only a date leads to “${key}”` : null;
});
