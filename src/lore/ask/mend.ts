import { personTitles } from '../names/lexicon.ts';
import { isCapitalised, tokenise } from '../names/names.ts';
import { isDictionaryWord } from '../words/language.ts';
import { isStopWord, stemOf } from '../words/terms.ts';
import { answersFor } from './asked-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Typing mistakes in a question. */

/** "setled" is meant for a word of the language that has a letter twice: its stem will do. */
function respelt(norm: string): string | null {
  for (let at = 1; at < norm.length; at += 1) {
    const doubled = norm.slice(0, at) + norm.slice(at - 1);
    if (isDictionaryWord(doubled)) return doubled;
  }
  return null;
}

export interface Mending {
  readonly vocabulary: Vocabulary;
  /** "Klingon-Cardassian Alliance" for "kca"; null for what is no name's capitals. */
  readonly nameByCapitals: (letters: string) => string | null;
}

/** Words that no text has are replaced by the nearest that one has; those that look like names and have no near one are reported. */
export function mend(
  text: string,
  { vocabulary, nameByCapitals }: Mending,
  light: ReadonlySet<string>,
): { text: string; unknown: string[] } {
  let mended = text;
  const unknown: string[] = [];
  for (const token of tokenise(text).toReversed()) {
    const { norm } = token;
    if (norm.length < 3 || /\d/.test(norm) || isStopWord(norm) || vocabulary.has(norm)) continue;
    if (light.has(stemOf(norm))) continue;
    const name = isDictionaryWord(norm) ? null : nameByCapitals(norm);
    if (name !== null) {
      mended = mended.slice(0, token.from) + name + mended.slice(token.to);
      continue;
    }
    const capital = isCapitalised(token.text) && token.from > 0;
    const ordinary = isDictionaryWord(norm) || answersFor(stemOf(norm)).length > 0 || personTitles.has(norm);
    if (ordinary && !capital) continue;
    const near = vocabulary.nearest(norm) ?? (capital ? null : (respelt(norm) ?? vocabulary.completed(norm)));
    if (near !== null)
      mended =
        mended.slice(0, token.from) +
        (capital ? near.charAt(0).toUpperCase() + near.slice(1) : near) +
        mended.slice(token.to);
    else if (!ordinary || (capital && answersFor(stemOf(norm)).length === 0)) unknown.unshift(token.text);
  }
  return { text: mended, unknown };
}
