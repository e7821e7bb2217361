import type { Sentence } from '../model.ts';
import type { Question, Unit } from './analyse.ts';
import { placesOf, wordsOf } from './reading.ts';

/** Which of two relatives a sentence makes the parent: "X is the son of Y" tells Y's son and X's parent, and no more. */

const relations = [/^(?:father|mother|parents?)$/, /^(?:son|daughter|child|children)s?$/] as const;
const pronouns = /^(?:his|her|their|its)$/;
/** Words from "son of" to the name's last: "the son of the late King Edric". */
const reach = 5;

/** Of a question for somebody's parent or child: whether a sentence can tell it. */
export function kinshipOf(question: Question): ((sentence: Sentence) => boolean)[] {
  return relations.flatMap((wanted, index) => {
    const owner = ownerAsked(question, wanted);
    const reverse = relations[1 - index];
    return owner === null || reverse === undefined ? [] : [(sentence) => tells(sentence, owner, wanted, reverse)];
  });
}

function tells(sentence: Sentence, owner: Unit, wanted: RegExp, reverse: RegExp): boolean {
  const own = placesOf(owner, sentence);
  const isOwn = (places: readonly number[]): boolean => places.some((place) => own.includes(place));
  if (ownersOf(sentence, wanted).some((places) => places === null || isOwn(places))) return true;
  return own.length > 0 && ownersOf(sentence, reverse).some((places) => places !== null && !isOwn(places));
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
