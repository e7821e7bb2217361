/** Letters that carry no combining mark to strip. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ς: 'σ',
};

/**
 * A text for comparing: lower case, accents of Latin, Greek and Cyrillic letters dropped (vowel signs of other scripts are kept:
 * there they are letters), apostrophes closed up, other punctuation turned to spaces. Never empty unless the text is blank.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = foldAfresh(text);
  // Names and stems are folded again and again; the newest half stays.
  if (folded.size >= foldedAtMost) for (const key of [...folded.keys()].slice(0, foldedAtMost / 2)) folded.delete(key);
  folded.set(text, made);
  return made;
}

const folded = new Map<string, string>();
const foldedAtMost = 20_000;

function foldAfresh(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøæœđłþðıς]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '');
  const words = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return words === '' ? text.trim().toLowerCase() : words;
}

const plainWords = new Set(
  'the of and a an in on at to for by from with or de la le el di da von van der which who whom what faction group species people place ship event technology work year first last house'.split(
    ' ',
  ),
);

/** The words that tell a name or question from others. */
export const tellingWords = (text: string): string[] =>
  foldedWords(text).filter((word) => word.length > 3 && !plainWords.has(word));

/** A stem without the words that say where it is told. */
export const withoutFrame = (stem: string): string =>
  stem.replace(
    /^(?:According to (?:“[^”]*”|[^,]*)|In the (?:novel|comic|episode|film|game|table)\b[^,]*|In the (?:history|story|life) of [^,:]*(?:, under the heading “[^”]*”)?|Under the heading “[^”]*”)[,:] ?/,
    '',
  );

/** A stem without its frame and without the adverbial that stands before its question word: "In 1204, who …". */
export const bareQuestion = (stem: string): string =>
  withoutFrame(stem).replace(
    /^(?:(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore|[Bb]y|[Ff]rom|[Ff]ollowing|[Uu]nder|[Ss]ince|[Tt]hroughout|[Ff]or)\b[^“”?]*, )(?=(?:(?:in|at|to|from|by|with|under|on|into|against|near|around) )?(?:who|whom|which|what)\b)/,
    '',
  );

export const foldedWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');
