import { isDictionaryWord } from '../../lore/words/language.ts';

const joint = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;
/** "McCarran", "MacArthur", "DeLong", "FitzRoy": what may stand before a capital in one name. */
const prefix = /^(?:Ma?c|Fitz|Van|Von|De[lrs]?|D[iu]|L[aeo]|Ap)$/;
const shortest = { name: 4, tail: 4 };

/**
 * Two cells of a table, or a name and a plain word, that were run together: "GornGorn Hegemony", "HanlonRangers",
 * "Fréaláfrecaptured Edoras". `isNameWord`: whether the texts have the word as a name, or as a part of one, elsewhere.
 */
export function isGlued(name: string, isNameWord: (word: string) => boolean): boolean {
  const isWord = (word: string): boolean => isNameWord(word) || isDictionaryWord(word.toLowerCase());
  const halves = [...name.matchAll(joint)].some(({ index }) => {
    const [left, right] = [name.slice(0, index), name.slice(index)];
    const before = left.split(' ').at(-1) ?? '';
    const behind = right.split(' ')[0] ?? '';
    return right.startsWith(left) || (!prefix.test(before) && (isWord(behind) || isNameWord(before)));
  });
  return halves || name.split(' ').some((word) => runsIntoWord(word, isNameWord));
}

function runsIntoWord(word: string, isNameWord: (word: string) => boolean): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  for (let at = shortest.name; at <= word.length - shortest.tail; at++) {
    const [name, tail] = [word.slice(0, at), word.slice(at)];
    const isKnown = (isNameWord(name) && !isNameWord(word)) || /^\p{Ll}{5,}(?:ed|ing)$/u.test(tail);
    if (isKnown && !isDictionaryWord(name.toLowerCase()) && isDictionaryWord(tail)) return true;
  }
  return false;
}

/** "Relief AdministrationProceeds", "wisdom of theTwo Fingers": a title, a cell or a link, and what was pasted right beside it. */
export const ranTogether =
  /\p{Ll}{7,}\p{Lu}\p{Ll}{3,}|\b(?:[Tt]he|and|as|of|in|by|from|with|that|after|when|at|for|his|her|its|their|who|or|on|\p{Ll}{3,})\p{Lu}\p{Ll}/u;
