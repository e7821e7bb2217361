const gendered: readonly (readonly [RegExp, 'male' | 'female'])[] = [
  [/\b(?:his|himself|king|emperor|prince|father|brother|husband|son)\b/i, 'male'],
  [/\b(?:her|herself|queen|empress|princess|mother|sister|wife|daughter|matriarch)\b/i, 'female'],
];

/** The gender that a question's wording gives away, rightly or not, of the one it asks for; null where it tells none, or both. */
export function genderTold(stem: string): 'male' | 'female' | null {
  const told = gendered.filter(([pattern]) => pattern.test(stem));
  return told.length === 1 ? (told[0]?.[1] ?? null) : null;
}
