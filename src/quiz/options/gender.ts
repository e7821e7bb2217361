const gendered: readonly (readonly [RegExp, 'male' | 'female'])[] = [
  [/\b(?:his|himself|king|emperor|prince|father|brother|husband|son)\b/i, 'male'],
  [/\b(?:her|herself|queen|empress|princess|mother|sister|wife|daughter|matriarch)\b/i, 'female'],
];
const pronouns: typeof gendered = [
  [/\b(?:he|his|himself)\b/i, 'male'],
  [/\b(?:she|her|herself)\b/i, 'female'],
];
/** "Who was the illegitimate daughter of the Emperor": said of the one asked for. */
const saidOfAsked =
  /(?:\b(?:who|_____,?) (?:was|is|became)|_____,) (?:the|an?|his|her)? ?(?:[\p{L}-]+ ){0,3}?(?:great-|half-|step|grand){0,3}(king|prince|father|brother|husband|son|nephew|uncle|queen|empress|princess|mother|sister|wife|daughter|niece|aunt|man|woman|lady)\b/iu;
/** "chosen over his half-brother _____". */
const kinBefore =
  /(?<!\p{L})(?:great-|half-|step|grand){0,3}(father|brother|husband|son|nephew|uncle|mother|sister|wife|daughter|niece|aunt|man|woman)(?: called| named)? _____/iu;
const femaleNouns = /^(?:queen|empress|princess|mother|sister|wife|daughter|niece|aunt|woman|lady)$/i;

/** Whoever is married to somebody is no man among men. */
export const isOfMarriage = (stem: string): boolean =>
  /\b(?:married|marry|marriage|wed|wedding|betrothed|bride)\b/i.test(stem);

/** The gender that a question's wording gives away, rightly or not, of the one it asks for; null where it tells none, or both. */
export function genderTold(stem: string): 'male' | 'female' | null {
  const noun = (saidOfAsked.exec(stem) ?? kinBefore.exec(stem))?.[1];
  if (noun !== undefined) return femaleNouns.test(noun) ? 'female' : 'male';
  // "her son": a pronoun says it of the one asked for, a noun may say it of another.
  const byPronoun = pronouns.filter(([pattern]) => pattern.test(stem));
  const told = byPronoun.length > 0 ? byPronoun : gendered.filter(([pattern]) => pattern.test(stem));
  return told.length === 1 ? (told[0]?.[1] ?? null) : null;
}

const titles: readonly (readonly [RegExp, 'male' | 'female'])[] = [
  [
    /\b(?:King|Prince|Duke|Archduke|Lord|Baron|Count|Emperor|Sir|Father|Brother|Mr|Sultan|Tsar|Chairman)\.? \p{Lu}/u,
    'male',
  ],
  [
    /\b(?:Queen|Princess|Duchess|Lady|Baroness|Countess|Empress|Dame|Mother|Sister|Mrs|Ms|Matriarch|Chairwoman)\.? \p{Lu}/u,
    'female',
  ],
  [/\b(?:husband|brother|son|nephew|uncle|father) \p{Lu}/u, 'male'],
  [/\b(?:wife|sister|daughter|niece|aunt|mother) \p{Lu}/u, 'female'],
];

/** The gender that a title tells, in texts that end with the name; null where none does, or where they differ. */
export function genderByTitle(texts: readonly string[]): 'male' | 'female' | null {
  const told = new Set(
    texts.flatMap((text) => titles.filter(([pattern]) => pattern.test(text)).map(([, gender]) => gender)),
  );
  const [only = null] = told;
  return told.size === 1 ? only : null;
}

/** Whether a pronoun can stand for someone of that gender. */
export const pronounFits = (pronoun: string, gender: 'male' | 'female' | null): boolean =>
  !(
    (gender === 'male' && /^(?:she|her|hers|herself)$/i.test(pronoun)) ||
    (gender === 'female' && /^(?:he|him|his|himself)$/i.test(pronoun))
  );
