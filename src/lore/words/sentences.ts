import { findCitations } from './citations.ts';
import { roughSentences } from './language.ts';

/** A sentence with the citations that vouch for it; the brackets themselves are taken out. */
export interface CitedSentence {
  readonly text: string;
  readonly citations: readonly string[];
}

/**
 * How far back a citation reaches. `sentence`: to the sentence before it, as in articles that cite each fact.
 * `stretch`: back to the previous citation, as in wikis that cite once a paragraph.
 */
export type CitationReach = 'sentence' | 'stretch';

const abbreviationEnd =
  /(?:^|[\s("])(?:ca|c|cf|vs|approx|no|vol|fl|r|b|d|e\.g|i\.e|St|Mt|Lt|Cmdr|Sgt|Gen|Capt|Col|Prof|Rev|Hon)\.$/;

/** Parts a paragraph into sentences. Never parts inside quotes, nor after an abbreviation. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const piece of roughSentences(paragraph)) {
    const text = piece.trim();
    if (text === '') continue;
    const last = sentences.at(-1);
    if (last !== undefined && continues(last, text))
      sentences[sentences.length - 1] = `${last}${/^M\d/.test(text) ? '' : ' '}${text}`;
    else sentences.push(text);
  }
  return sentences;
}

function continues(last: string, next: string): boolean {
  if (last.length > 1200) return false;
  const openQuote = (last.match(/"/g)?.length ?? 0) % 2 === 1;
  return (
    openQuote ||
    abbreviationEnd.test(last) ||
    // "769.M41", a year of the 41st millennium
    (/\d\.$/.test(last) && /^M\d/.test(next)) ||
    /^[a-z,;)]/.test(next) ||
    !/[.!?:]["')\]]*$/.test(last) ||
    !/[\p{L}\p{N}]/u.test(next)
  );
}

/** A paragraph's sentences, each with its citations. */
export function citedSentences(paragraph: string, reach: CitationReach): CitedSentence[] {
  const { bare, marks } = withoutCitations(paragraph);
  const result: { text: string; citations: string[] }[] = [];
  let at = 0;
  let uncitedFrom = 0;
  for (const text of splitAtMarks(bare, marks)) {
    const from = locate(bare, text, at);
    at = from + text.length;
    const own = marks.filter((mark) => mark.at > from && mark.at <= at);
    result.push({ text, citations: own.flatMap((mark) => mark.citations) });
    const closing = own.filter((mark) => mark.closes).flatMap((mark) => mark.citations);
    if (reach === 'stretch' && closing.length > 0) {
      for (const earlier of result.slice(uncitedFrom, -1))
        if (earlier.citations.length === 0) earlier.citations.push(...closing);
    }
    if (own.length > 0) uncitedFrom = result.length;
  }
  return result.map((sentence) => ({ text: sentence.text, citations: [...new Set(sentence.citations)] }));
}

interface CitationMark {
  /** Offset in the bare text that the bracket followed. */
  readonly at: number;
  readonly citations: readonly string[];
  /** True where it followed the end of a sentence. */
  readonly closes: boolean;
}

function withoutCitations(paragraph: string): { bare: string; marks: CitationMark[] } {
  let bare = '';
  let from = 0;
  const marks: CitationMark[] = [];
  for (const found of findCitations(paragraph)) {
    bare += paragraph.slice(from, found.from);
    // "… the war (STO: "X")." has its full stop after the bracket.
    const stopAfter = /^[.!?]/.test(paragraph.slice(found.to));
    marks.push({ at: bare.length, citations: found.citations, closes: stopAfter || /[.!?]["')]*$/.test(bare) });
    from = found.to;
  }
  bare += paragraph.slice(from);
  return { bare, marks };
}

/** A citation after a full stop ends a sentence, whatever the model thinks. */
function splitAtMarks(bare: string, marks: readonly CitationMark[]): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const mark of marks) {
    if (!mark.closes || !/[.!?]["')]*$/.test(bare.slice(from, mark.at))) continue;
    sentences.push(...splitSentences(bare.slice(from, mark.at)));
    from = mark.at;
  }
  sentences.push(...splitSentences(bare.slice(from)));
  return sentences;
}

/** Where `text` stands in `bare`; blanks may have been folded, so its first words are enough. */
function locate(bare: string, text: string, from: number): number {
  const exact = bare.indexOf(text, from);
  if (exact >= 0) return exact;
  const near = bare.indexOf(text.slice(0, 20), from);
  return near >= 0 ? near : from;
}
