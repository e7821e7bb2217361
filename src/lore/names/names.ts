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
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0];
    const word = raw.length > 2 && raw[raw.length - 2] === "'" && /s$/i.test(raw) ? raw.slice(0, -2) : raw;
    tokens.push({ text: word, norm: normWord(word), from: match.index, to: match.index + word.length });
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

/** The form two spellings of one name share: "The I.S.S. Defiant" → "iss defiant". */
export function foldName(name: string): string {
  return tokenise(withoutArticle(name.trim()).replace(/\u2019/g, "'"))
    .map((token) => token.norm)
    .join(' ');
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
