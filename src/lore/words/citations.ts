import { citationMarks } from '../read/document.ts';

/**
 * Citations stand in round brackets after the full stop of what they vouch for:
 * `(DS9: "Crossover")`, `(STO - Gamma Quadrant missions: "Home", "Away")`, `( "X", "Y")`, `(STO video game: Legacy)`; some writers put
 * them in square ones.
 */

export interface FoundCitation {
  /** Character offsets of the bracket, blanks before it included. */
  readonly from: number;
  readonly to: number;
  /** One entry a work: `DS9: "Crossover"`. */
  readonly citations: readonly string[];
}

const workNoun =
  '(?:video game|game|novel|novella|episode|mission|comic|book|film|movie|short story|story|series|play|poem|chronicle|song|chapter|issue|scroll|codex|letter|saga|manuscript|annals?|archive)s?';
const quotedTitles = /^"[^"]+"(?:\s*(?:,|;|&|and)\s*"[^"]+")*$/;
const prefixedQuotes = new RegExp(`^([^":()]{1,60}?):\\s*("[^"]+".*)$`);
const prefixedTitle = new RegExp(`^((?:[\\w' &-]{1,50} )?${workNoun}):\\s*([^"]{2,80})$`, 'i');
const seriesTitle = /^([A-Z][A-Z0-9]{1,5}):\s*([^"]{2,80})$/;
const located =
  /^[A-Z][^()]{1,60}?,?\s(?:ch(?:ap)?\.|chapter|pp?\.|vol\.?|volume|book|canto|act|ep\.|season|issue|#)\s?[\dIVXLC]+[^()]{0,24}$/;
const bracket = /\s*\(([^()]{2,320})\)/g;
const squareBracket = /(?<=[.!?]["'”’)]*)\s*\[([^[\]]{2,100})\](?=\s|$)/g;
/** `LH 3x11 "Low Water"`, `LH 4x01`, `HC, ch. 2`, `ch. 31`, `A Candle, short story`: what stands so behind a full stop. */
const place = new RegExp(
  `^(?:[^"]{1,40} )?"[^"]+"$|^[A-Z]{2,5} \\d{1,2}x\\d{1,2}$|(?:^|, )(?:ch(?:ap)?\\.|chapter|pp?\\.|vol\\.?|volume|book|ep\\.|episode|season|issue|#) ?[\\dIVXLC]+[\\d?–-]*$|, ${workNoun}$`,
);
/** What a reader of markup has marked as a footnote. */
const footnote = new RegExp(`\\s*${citationMarks.open}([^${citationMarks.close}]*)${citationMarks.close}`, 'g');

/** Every bracket of `text` that is a citation, in order. */
export function findCitations(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (const match of text.matchAll(footnote)) {
    const content = (match[1] ?? '').trim().replace(/\.$/, '');
    const citations = parseCitation(content);
    const kept = citations.length > 0 || content === '' ? citations : [content];
    found.push({ from: match.index, to: match.index + match[0].length, citations: kept });
  }
  for (const match of text.matchAll(bracket)) {
    const content = match[1] ?? '';
    const to = match.index + match[0].length;
    const parsed = parseCitation(content);
    const citations = parsed.length > 0 ? parsed : bareTitles(content, text.slice(0, match.index), text.slice(to));
    if (citations.length > 0) found.push({ from: match.index, to, citations });
  }
  for (const match of text.matchAll(squareBracket)) {
    const content = match[1] ?? '';
    const parsed = parseCitation(content);
    if (parsed.length > 0 || place.test(content))
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        citations: parsed.length > 0 ? parsed : [content],
      });
  }
  return found.sort((a, b) => a.from - b.from);
}

const titleWord = "(?:\\p{Lu}[\\p{L}\\p{N}':.-]*|\\d+|of|the|and|in|on|to|for|from|an?|at|&)";
const bareTitle = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{N}':.-]*(?: ${titleWord}){0,8}(?:, (?:Book|Appendix|Part|Chapter|Volume|Vol\\.|Canto|Act|Season|Episode) ?[\\dIVXLC]+)?$`,
  'u',
);

/**
 * "… to come. (Salt and Silver)": titles alone, as pages leave them whose italics are lost. They are citations only where
 * they close a sentence, or where a blank after the bracket shows that markup stood there.
 */
function bareTitles(content: string, before: string, after: string): string[] {
  const closes = /[.!?]["')\]]*$/.test(before) && /^(?:\s|$)/.test(after);
  if (!closes && !/^\s/.test(content)) return [];
  const titles = content.split(';').map((part) => part.trim());
  return titles.every((title) => bareTitle.test(title) && !/^(?:See|Not|Note|The same)\b/.test(title))
    ? titles.map((title) => title.replace(/^([^,]+)(.*)$/, '"$1"$2'))
    : [];
}

/** The works that a bracket's content names; none where it is no citation. */
export function parseCitation(content: string): string[] {
  const parts = splitOutsideQuotes(content.trim(), ';').map(parsePart);
  return parts.every((part) => part.length > 0) ? parts.flat() : [];
}

function parsePart(raw: string): string[] {
  const part = raw.trim();
  if (quotedTitles.test(part)) return titlesIn(part).map((title) => `"${title}"`);
  const prefixed = prefixedQuotes.exec(part);
  if (
    prefixed?.[1] !== undefined &&
    prefixed[2] !== undefined &&
    /^["\s,;&and]*$/.test(prefixed[2].replace(/"[^"]+"/g, ''))
  ) {
    const titles = titlesIn(prefixed[2]);
    const prefix = titles.length > 1 ? singular(prefixed[1]) : prefixed[1];
    return titles.map((title) => `${prefix}: "${title}"`);
  }
  if (prefixedTitle.test(part) || seriesTitle.test(part) || located.test(part)) return [part];
  return [];
}

/** `"Low Water", "Part II"`: the second is no title of its own. */
const titlesIn = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"/g)].flatMap(([, title = '']) => (/^Part [\dIVX]+$/.test(title) ? [] : [title]));

const singular = (prefix: string): string => prefix.replace(/\b(mission|episode|novel|comic|game|book|film)s$/i, '$1');

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].filter((one) => one.trim() !== '');
}

/** The bare title of the work that a citation names, or null: `DS9: "Crossover"` → Crossover. */
export function workTitle(citation: string): string | null {
  const quoted = /"([^"]+)"/.exec(citation)?.[1];
  if (quoted !== undefined) return quoted;
  const titled = (prefixedTitle.exec(citation) ?? seriesTitle.exec(citation))?.[2];
  if (titled !== undefined) return titled.trim();
  return located.test(citation)
    ? (/^(.+?),?\s(?:ch(?:ap)?\.|chapter|pp?\.|vol|book|canto|act|ep\.|season|issue|#)/.exec(citation)?.[1] ?? null)
    : null;
}

/** The series that a citation names by its letters: `DS9: "Crossover"` → DS9; null where it names none. */
export const seriesOf = (citation: string): string | null => /^([A-Z][A-Z0-9]{1,5}): "/.exec(citation)?.[1] ?? null;
