/** Names as they are compared: without case, accents, apostrophes, full stops, hyphens and a leading article. */

export interface NameToken {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded for comparison. */
  readonly norm: string;
  readonly from: number;
  readonly to: number;
}

const tokenPattern = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu;

/** Words of a text with their offsets; a possessive ending is left out of the token. */
export function tokenise(text: string): NameToken[] {
  return ascii.test(text) ? tokenisePlain(text) : tokeniseAny(text);
}

const ascii = /^[\x00-\x7f]*$/;

function tokeniseAny(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0];
    const word = raw.length > 2 && raw[raw.length - 2] === "'" && /s$/i.test(raw) ? raw.slice(0, -2) : raw;
    tokens.push({ text: word, norm: normWord(word), from: match.index, to: match.index + word.length });
  }
  return tokens;
}

const apostrophe = 39;
const fullStop = 46;
/** By character code: 1 for digits and small letters, 2 for capitals. */
const sorts = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : /[A-Z]/.test(String.fromCharCode(code)) ? 2 : 0,
);

/** The same for text of plain letters, as most is, in two thirds of the time. */
function tokenisePlain(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  const sortAt = (at: number): number => (at < text.length ? (sorts[text.charCodeAt(at)] ?? 0) : 0);
  for (let at = 0; at < text.length; at += 1) {
    if (sortAt(at) === 0) continue;
    const from = at;
    let isSmall = true;
    for (;;) {
      const sort = sortAt(at);
      const code = sort === 0 ? text.charCodeAt(at) : 0;
      if (sort === 0 && !((code === apostrophe || code === fullStop) && sortAt(at + 1) > 0)) break;
      if (sort !== 1) isSmall = false;
      at += 1;
    }
    const isOwner =
      at - from > 2 && text.charCodeAt(at - 2) === apostrophe && (text[at - 1] === 's' || text[at - 1] === 'S');
    const to = isOwner ? at - 2 : at;
    const word = text.slice(from, to);
    tokens.push({ text: word, norm: isSmall ? word : normWord(word), from, to });
  }
  return tokens;
}

const plainWord = /^[a-zA-Z0-9]+$/;
const normCache = new Map<string, string>();

export function normWord(word: string): string {
  const known = normCache.get(word);
  if (known !== undefined) return known;
  if (plainWord.test(word)) return remember(word, word.toLowerCase());
  const norm = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'.\u2019]/g, '')
    .toLowerCase();
  return remember(word, norm);
}

function remember(word: string, norm: string): string {
  if (normCache.size < 200_000) normCache.set(word, norm);
  return norm;
}

export const withoutArticle = (name: string): string => name.replace(/^(?:the|a|an)\s+(?=\S)/i, '');

const foldCache = new Map<string, string>();
const mostFolded = 100_000;

/** The form two spellings of one name share: "The I.S.S. Defiant" → "iss defiant". Asked for again and again of the same names. */
export function foldName(name: string): string {
  const known = foldCache.get(name);
  if (known !== undefined) return known;
  const folded = tokenise(withoutArticle(name.trim()).replace(/\u2019/g, "'"))
    .map((token) => token.norm)
    .join(' ');
  if (foldCache.size < mostFolded) foldCache.set(name, folded);
  return folded;
}

/** An id fit for a custom id: ASCII letters, digits and hyphens. */
export function slugOf(name: string): string {
  const slug = foldName(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 60);
  return slug === '' ? 'unnamed' : slug;
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
