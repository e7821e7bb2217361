/** What a copied page leaves of its rows, its dates and its links, and what turning its words round makes of them. */
export const pageSlips: readonly (readonly [RegExp, string])[] = [
  // '"The line," as Orrin says to Maresh'
  [/^“ ?["“][^"”]+,["”] as\b/, 'it has no main clause'],
  // a row of a table
  [/ \/ /, 'it is a row of a table'],
  [/(?<!\d),\p{Ll}/u, 'two words ran together'],
  [/\b[Ww]ho (?:included|comprised|comprises|includes|contained|consisted|encompassed)\b/, 'its “who” is no person'],
  [
    /\b[Ii]n which year (?:was|is) (?:\p{Lu}\S* )+(?:captain|king|queen|commander|leader|president|chancellor|emperor|empress|governor|admiral|head|chief|prince|regent|member|part) of\b/u,
    'a state has no one year',
  ],
  [
    /\b[Ww]ho \p{Ll}+ed\b[^,?]* and \p{Ll}+s (?:an?|the|his|her|its|their) |\bdid [^?]* and \p{Ll}+s (?:an?|the|his|her|its|their) /u,
    'its verbs are of two tenses',
  ],
  [/\bthough \p{Lu}\S* (?:says|gives|claims|puts)\b/u, 'a remark of its writer is left in it'],
  [
    /\breturn(?:s|ed|ing)? in (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)[\p{Lu}_]/u,
    'a word of it is not what was meant',
  ],
  [/(?:^“ ?|[.] )\p{Lu}\. \d|\b(?:in|by|until) \p{Lu}\p{Ll}\.”$/u, 'a year is cut in two'],
];
