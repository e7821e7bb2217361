import { tokenise } from '../names/names.ts';
import { oppositeOf } from '../words/opposites.ts';
import { stemOf } from '../words/terms.ts';
import type { Question } from './analyse.ts';
import type { Evidence } from './evidence-model.ts';

/** Whether a sentence affirms or denies what a question asks; null where it only speaks of it. */

const negation =
  /\b(?:not|n't|never|no longer|no|refus\w+|declin\w+|fail\w*|in vain|neither|without|den(?:y|ies|ied)|unknown|unclear|reject\w*)\b/i;
const unknown = /\b(?:not known|unknown|unclear|nobody knows|uncertain)\b/i;

export function verdictOf(question: Question, { sentence, signs }: Evidence): 'Yes' | 'No' | null {
  if (question.asked.wants !== 'yes-no' || /\bor\b/i.test(question.text)) return null;
  if (/^is it so that\b/i.test(question.text)) return unknown.test(sentence.text) ? 'No' : null;
  const stems = new Set(tokenise(sentence.text).map((token) => stemOf(token.norm)));
  const opposed = question.units.some((unit) =>
    unit.stems.some((stem) => unit.type === 'word' && !stems.has(stem) && stems.has(oppositeOf(stem) ?? '')),
  );
  if (!opposed && (signs.coverage < 0.65 || signs.gap > 0.35 || isTurned(question, sentence.text))) return null;
  const negations = [negation.test(question.text), opposed || negation.test(sentence.text)].filter(Boolean).length;
  return negations % 2 === 0 ? 'Yes' : 'No';
}

/** The names stand in another order than in the question, and no passive explains it: who did it to whom is not sure. */
function isTurned(question: Question, text: string): boolean {
  if (/\bby\b|\b(?:was|were|been|is|are)\b/.test(text)) return false;
  const at = question.units
    .filter((unit) => unit.type === 'name')
    .map((unit) => text.indexOf(unit.text))
    .filter((index) => index >= 0);
  return at.some((index, position) => index < (at[position - 1] ?? -1));
}
