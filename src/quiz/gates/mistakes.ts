/** What a text has by mistake, as patterns: a question on it is not asked, and a passage that has it is not quoted. */

/** "wasnt", "could'nt". */
export const misspelt =
  /\bit['’]s own\b|\b(?:his|her|their) (?:mother|father|brother|sister|uncle|aunt|husband|wife)s (?:side|death|house|name|throne|place|murder|will)\b|\b(?:was|is|did|could|does|would|had|are|were|has|have|should)nt\b|\b(?:dont|wont|cant)\b|\b\p{L}+'nt\b/u;
/** The common ones of https://en.wikipedia.org/wiki/Wikipedia:Lists_of_common_misspellings that the tagger takes for words. */
export const misspeltWord =
  /\b(?:(?:re|pre|trans)fered|occured|occuring|recie(?:ve[ds]?|ving)|untill|begining|succes(?:ful|fully|ion|or)|beseige[ds]?|thier|beleive[ds]?|commited|liason|goverments?|independant|existance|lieutenent|definately|neccessary|appearence|fourty|truely|publically|priviledge[ds]?|harrassed|acheive[ds]?|concious|enviroment|foriegn|immediatly|lenght|strenght|propoganda|unforseen|supercede[ds]?|nad|hte|teh|adn|(?:of|in|to|on|at|for|by|and|with|from)the)\b/;

/** What a converter left of a wiki's own marks: "''Petrel''", "Petrel{{'}}s". */
export const leftover = /''|\{\{|\}\}|\[\[|\]\]|\(\s*[,;]?\s*\)/;

/** "the guild, of which more below", "(needs checking)", "For the fair of 1893, see Lamp Fair" */
export const ofItsText =
  /(?:^|“ ?)For [^“”]{3,120}, see (?:the )?[\p{Lu}_]|\bof which more\b|\b(?:figures?|tables?|lists?|maps?|sections?) (?:above|below)\b|\bneeds? (?:checking|citation|verification)\b|\bcitation needed\b|\bplease (?:confirm|check|verify|expand)\b|\b(?:see|more|later|as (?:told|described|mentioned|noted)) (?:above|below)\b/iu;

/** A heading that ran into its paragraph ("Equipment As a guard he …"), a verb in a form that its place has not, an entry of a chronicle. */
export const broken =
  /^(?:“ ?)?\p{Lu}\p{Ll}+ (?:As|In|On|At|After|During|When|While|He|She|It|They|His|Her|By|For|From|This|With|Although|Despite|Following|Once|Upon) (?:\p{Ll}|\p{Lu}\p{Ll})|^(?!.*\b(?:has|had|have|having|was|were|been|is|are|be)\b[^.;]*\bbegun\b).*\bbegun\b(?! (?:on|in|at|by|under|with)\b)|\b(?:was|were|been|being) (?:first |then |also |later |\p{Ll}+ly )?\p{Ll}{3,}(?:dge|(?<!s)ize)\b(?<!\b(?:edge|ridge|bridge|large|huge|prize|size|knowledge))|\b(?:was|were) continued (?:to|\p{Ll}+ing)\b|^(?:“ ?)?(?:\d{1,5} (?:ABY|BBY|BC|AD|CE|BCE)|\d{3,4}),? (?:the )?\p{Lu}\p{Ll}|\\|\p{Ll}- \p{Lu}\p{Ll}/u;

/** "the feast of wedding the between", "gathering hundred of ships" */
export const missingWord =
  /(?:^|[.“] )(?:In|By|On|From|Since|During|After|Before)(?: (?:the|an?|or (?:around|about)))?,|\blatter whom\b|\bone of (?:\p{Ll}{3,}est|most)\b(?! (?:of|in)\b)|\bwith (?:allowed|led|caused|made|was|were) (?:for|to|the|in|by)\b|\b(?:[Hh]undred|[Tt]housand|[Mm]illion|[Dd]ozen) of\b(?<!\b(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several|half|that|this) \S+ of)|\bunlike like\b|\b[Ii]ts (?:was|is|were|had|has)\b|\b(?:the|an?) (?:between|among|against|from|into|during|and|was|were|is|are|had|has)\b/u;
