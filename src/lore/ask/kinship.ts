import type { Sentence } from '../model.ts';
import type { Question, Unit } from './analyse.ts';
import { placesOf, wordsOf } from './reading.ts';

/** Which of two relatives a sentence makes the parent: "X is the son of Y" tells Y's son and X's parent, and no more. */

const relations = [/^(?:father|mother|parents?)$/, /^(?:son|daughter|child|children)s?$/] as const;
const pronouns = /^(?:his|her|their|its)$/;
/** Words from "son of" to the name's last: "the son of the late King Edric". */
const reach = 5;

/** Whether a sentence can tell the parent, or the child, that a question asks for; true where it asks for neither. */
export function fitsKinship(question: Question, sentence: Sentence): boolean {
  return relations.every((wanted, index) => {
    const owner = ownerAsked(question, wanted);
    if (owner === null) return true;
    const own = placesOf(owner, sentence);
    if (ownersOf(sentence, wanted).some((places) => places === null || places.some((place) => own.includes(place))))
      return true;
    const others = ownersOf(sentence, relations[1 - index] ?? wanted);
    return own.length > 0 && others.some((places) => places !== null && !places.some((place) => own.includes(place)));
  });
}

/** Whose relative is asked for: "the father of X", "X's father", "whose son is X". */
function ownerAsked(question: Question, relation: RegExp): Unit | null {
  const words = [...question.text.matchAll(/[\p{L}']+/gu)];
  const at = words.findIndex(([word]) => relation.test(word.toLowerCase()));
  const found = words[at];
  if (found === undefined || /\bwhose\b/i.test(question.text)) return null;
  const names = question.units.filter(({ type }) => type === 'name');
  if (words[at + 1]?.[0] === 'of')
    return names.find((name) => name.at > found.index && name.at < found.index + 40) ?? null;
  return names.find((name) => /^'?s? ?$/.test(question.text.slice(name.at + name.text.length, found.index))) ?? null;
}

/** Of each such word in a sentence, where the name of its owner may stand; null for a pronoun. */
function ownersOf(sentence: Sentence, relation: RegExp): (readonly number[] | null)[] {
  const words = wordsOf(sentence);
  return words.flatMap(({ norm }, index) => {
    if (!relation.test(norm)) return [];
    if (words[index + 1]?.norm === 'of') return [Array.from({ length: reach }, (_, step) => index + 2 + step)];
    return [pronouns.test(words[index - 1]?.norm ?? '') ? null : [index - 1]];
  });
}
