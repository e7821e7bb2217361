import type { Gazetteer } from '../gazetteer.ts';
import { isCapitalised, tokenise } from '../names.ts';
import { personTitles } from '../lexicon.ts';
import { isStopWord, stemOf, synonymsOf } from '../terms.ts';
import { readAsked, type Asked } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question taken apart: who and what it names, and which words say what is asked of them. */

interface NamedPart {
  readonly text: string;
  /** Entities that the name may stand for. */
  readonly ids: readonly string[];
  /** Stems of its words, for sentences that name it in part. */
  readonly stems: readonly string[];
}

interface Term {
  readonly stem: string;
  readonly synonyms: readonly string[];
}

export interface Question {
  readonly text: string;
  readonly asked: Asked;
  readonly named: readonly NamedPart[];
  readonly terms: readonly Term[];
  readonly years: readonly number[];
  /** Capitalised words that no text knows. */
  readonly unknown: readonly string[];
}

export interface QuestionGround {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
  /** Words that the corpus writes in lower case. */
  readonly isCommon: (norm: string) => boolean;
}

export function analyseQuestion(wording: string, ground: QuestionGround): Question {
  const folded = wording
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const { text, unknown } = mend(folded, ground);
  const frame = framing.exec(text)?.[0].length ?? 0;
  const question = readAsked(text.slice(frame));
  const asked = { ...question, opening: question.opening + frame };
  const tokens = tokenise(text);
  const matches = ground.gazetteer.matchLoosely(text, ground.isCommon);
  // "Which city …" asks for one, it does not name one.
  const named = namesIn(
    text,
    matches.filter((match) => match.from >= asked.opening || match.to <= frame),
  );
  const covered = (from: number): boolean => named.some((part) => part.from <= from && from < part.to);
  const free = tokens.filter(
    (token) => (token.from >= asked.opening || (token.from < frame && token.from > 12)) && !covered(token.from),
  );
  const stems = free
    .filter((token) => !isStopWord(token.norm) && !/^\d+$/.test(token.norm))
    .map((token) => stemOf(token.norm));
  return {
    text,
    asked,
    named: named.map(({ text: name, ids, stems: own }) => ({ text: name, ids, stems: own })),
    terms: [...new Set(stems)].map((stem) => ({ stem, synonyms: synonymsOf(stem) })),
    years: tokens.filter((token) => /^\d{3,4}$/.test(token.norm)).map((token) => Number(token.norm)),
    unknown,
  };
}

/** "According to the novel X, who …", "In X, when …": the question proper comes after it. */
const framing =
  /^(?:according to|in|during|by|at|on|after|before|as of|for|of)\b[^?]{2,70}?,\s+(?=(?:which|what|who|whom|whose|when|where|why|how|did|does|do|was|were|is|are)\b)/i;

type Placed = NamedPart & { readonly from: number; readonly to: number };

function namesIn(
  text: string,
  matches: readonly { entityIds: readonly string[]; from: number; to: number }[],
): Placed[] {
  return matches.map(({ entityIds, from, to }) => ({
    text: text.slice(from, to),
    ids: entityIds,
    stems: tokenise(text.slice(from, to))
      .filter((token) => !isStopWord(token.norm))
      .map((token) => stemOf(token.norm)),
    from,
    to,
  }));
}

/** Words that no text has are replaced by the nearest that one has; names that have no near one are reported. */
function mend(text: string, ground: QuestionGround): { text: string; unknown: string[] } {
  let mended = text;
  const unknown: string[] = [];
  const tokens = tokenise(text);
  for (const token of tokens.toReversed()) {
    const { norm } = token;
    if (norm.length < 3 || /^\d/.test(norm) || isStopWord(norm) || ground.vocabulary.has(norm)) continue;
    const capital = isCapitalised(token.text) && token.from > 0;
    if (!capital && (synonymsOf(stemOf(norm)).length > 0 || personTitles.has(norm))) continue;
    const near = ground.vocabulary.nearest(norm);
    if (near !== null)
      mended =
        mended.slice(0, token.from) +
        (capital ? near.charAt(0).toUpperCase() + near.slice(1) : near) +
        mended.slice(token.to);
    else if (capital) unknown.unshift(token.text);
  }
  return { text: mended, unknown };
}
