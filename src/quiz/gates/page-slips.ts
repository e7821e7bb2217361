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
  // "most of Persia, Armenia, Georgia", of which "as well as …" went on
  [
    /\b(?:of|with|against|and|including|between|took) (?:the )?(?:\p{Lu}\S*|_____), (?:\p{Lu}\S*|_____), (?:\p{Lu}[^\s,]*|_____)[.?”]+$/u,
    'its list is cut short',
  ],
  [
    /\bdid (?!.*\b(?:who|which|that)\b)[^?]*\band (?:re)?(?:took|went|gave|came|fell|sank|won|held|built|broke|drove|became|began|rose|fled|fought|wrote|sent|kept|made|got|met|lost|saw|struck|stole|threw|found|brought|bought|caught|taught|sold|told|laid|paid)\b/,
    'its verbs are of two tenses',
  ],
  // "when the eldest son of Orrin?"
  [
    /\b(?:when|while|because|until|although) (?:the|an?|his|her|its|their) (?:\p{Ll}+ )?(?:son|daughter|brother|sister|father|mother|king|queen|leader|captain|head|ruler|wife|husband|commander|heir|lord|emperor|founder|chief) of (?:the )?(?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)*[.?”]+$/u,
    'its last clause has no verb',
  ],
  [/^[^“]*\brespectively\b/, 'what it sets side by side is cut away'],
  // "During their time on Tarn, Maresh gave …", who is but one
  [
    /(?:^|“ ?)(?:During|In|On|At|With|After|Before|Despite|Following|Throughout|Through|Upon) their [^,]{3,60}, (?:\p{Lu}[\p{L}'’-]*(?<!s)|_____)(?: \p{Lu}[\p{L}'’-]*(?<!s))* (?!and\b)\p{Ll}+/u,
    'whose it is was told before',
  ],
  [
    /\b(?:turn(?:ed|s)?|pit(?:ted|s)?|set) (?:the )?(?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)*[.?”]+$/u,
    'against what it is turned is cut away',
  ],
  // "the Oars best disciplined band", of "is the largest and best disciplined"
  [
    /(?:_____|\p{Lu}[\p{L}'’-]+|\b[Ww]hich \p{Ll}+|\b[Ww]ho) (?:best|most|least) (?!known\b)\p{Ll}+ed\b/u,
    'the verb of its first half is cut away',
  ],
  // Into what, whom, and on the way to where?
  [/\b(?:was|were) (?:\S+ ){1,6}(?:drawn|dragged|thrown|plunged)\?$/u, 'what its verb leads to is left out'],
  [/\bto (?:invade|attack|conquer|besiege)(?: (?:early|late|in \d)|[?”])/, 'what its verb leads to is left out'],
  [/\bopen fire\?/, 'what its verb leads to is left out'],
  [/\bon the way[?”.]/, 'what its last words lead to is left out'],
  [/\bdemand(?:s|ed|ing)? that (?:he|she|they)\b/, 'of whom it is demanded was told before'],
  [/(?:^|“ ?)(?:A|The) cure (?!for\b|to\b|of\b)/, 'for what it is a cure was told before'],
  [/(?:^|“ ?)The results? (?:proved|showed|stood)\b/, 'of what it is the result was told before'],
  [
    /(?:^|, )(?:that|That) (?:future|fate|outcome) (?:was|were|had)\b|\d that (?:future|fate|outcome) (?:was|were|had)\b/,
    'which one it is was told before',
  ],
  // What was discovered?
  [
    /\b(?:discovered|found|learned|revealed|noticed|proved|showed|announced|declared|argued|claimed), (?:with|by|in|at|on|to|after|before) [^,]*[.?”]*$/,
    'what its verb leads to is left out',
  ],
  // A date dropped out.
  [/\beffective (?:with|[?”.])|\p{Lu}\p{Ll}+ in, \p{L}/u, 'a date is missing'],
  [/\b(?:Statute|Agreement|Ordinance|Edict) of (?:\S+ )+take place\b/, 'what it names is no happening'],
];
