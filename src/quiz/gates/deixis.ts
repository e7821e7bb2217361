import { monthNames } from '../../lore/dates/months.ts';
import { withoutFrame } from '../fold.ts';
import { firstMatch, matches } from '../patterns.ts';
import { gate } from './gate.ts';

const deixis =
  /\b(?:(?:[Oo]f|[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Ff]rom|[Ww]ith|[Bb]y|[Dd]uring|[Ff]or|[Uu]nder|[Aa]fter|[Bb]efore) that(?! (?:which|of|the)\b)(?= \p{L}+)|[Tt]his|[Tt]hese|[Tt]hose|[Tt]he (?:latter|former|others?|two|three|four|same|aforementioned|above|following)|[Ss]uch (?:a|an)\b|[Aa]nother|[Ff]urther|[Rr]emaining|others|other|here|there|then|now|currently|today|recently|forthcoming|upcoming|again|once more|also|too|instead|afterwards?|thereafter|thereupon|henceforth|meanwhile|(?:[Ss]hortly|[Ss]oon|[Ll]ong|[Mm]oments?|years?|months?|days?|weeks?|hours?|minutes?|fortnights?|moons?|decades?|centuries|generations?|episodes?|seasons?|chapters?|issues?|[Ss]ometime|[Ii]mmediately|[Jj]ust|[Mm]uch) (?:later|earlier|afterwards|(?:after|before)(?! (?:the \p{Ll}+ (?:of|at|on|in|with) )?(?:the )?[\p{Lu}_]))|(?:at|in|during) (?:this|that|the) (?:time|point|moment|period)|(?:[Aa]round|[Aa]bout|[Ss]ince) (?:this|that) time|by (?:then|now)|(?:later|next|previous|following|same) (?:year|month|day|time|point)|the (?:next|following) (?:few |several |two |three |four |five |six |seven |ten |\d+ )?(?:years|months|weeks|days|decades|centuries)|for (?:\p{Ll}+ )?(?:years|decades|centuries) more|later on|in turn|in kind|in reply|[Ii]n return(?! for)|as well|likewise|in response|as a result|[Tt]he (?:\p{Ll}+ )?ones?|the (?:text|article|table|section|list))\b/u;

/** What points back without a pronoun: "that December", "in gratitude", "offered help", "the Line itself". */
const leaning: readonly RegExp[] = [
  new RegExp(
    `\\bthat (?:${monthNames}|spring|summer|autumn|winter|season|night|day|week|month|year|decade|war|battle)\\b`,
  ),
  // Which vessel?
  /\bthat (?:vessel|ship|city|town|village|planet|world|station|castle|island|treaty|company|order)\b(?! (?:that|which|of)\b)/,
  /\bsuch\b(?! as\b)/i,
  /\ba (?!single\b)\p{Ll}+ one\b(?! of\b)/u,
  /\b(?:come|came|comes) back with\b/,
  /\ba (?:different|similar|second|third|further|fresh) \p{Ll}+(?! (?:from|to|than)\b)/u,
  /(?<=\p{Lu}[\p{L}'’]*)(?<!\b(?:Who|What)) (?:itself|himself|herself|themselves)\b/u,
  /\b(?:in (?:gratitude|response|retaliation|revenge|reply|exchange|consequence|addition|compensation|reprisal|answer|thanks)|as (?:an? )?(?:reward|punishment|consequence|compensation|reprisal|result))\b(?! (?:for|to|against|of)\b)/i,
  /\b(?:offer|send|bring|give|provide|lend|seek|sent|brought|gave|lent|sought|(?:call|ask|beg)(?:ed)? for)(?:s|ed|ing)? (?:his |her |its |their )?(?:help|aid|assistance|support|reinforcements|relief)\b(?! (?:to|against|for|from|of)\b)/i,
  /\b(?:answered|replied|responded|retaliated) (?:by|with)\b/i,
  /\b(?:respond|retaliate|react|intervene)(?:s|e?d)?\b(?! (?:to|against|in) )/i,
  // After what?
  /\b[Tt]he (?:ensuing|resulting|subsequent|consequent) \p{Ll}/u,
  // Since when? A year or a name behind it may tell.
  /^(?!.*\d{3}).*\b[Tt]he new (?:[Ll]ord|[Ll]ady|[Kk]ing|[Qq]ueen|[Ee]mperor|[Cc]ommander|[Cc]hancellor|[Pp]resident|[Gg]overnor|[Cc]aptain|[Ll]eader|[Rr]uler|[Hh]ead)\b/u,
  /\b(?:design|build|make|creat|us|develop|produc|receiv|suffer)(?:e?d|e?s|ing|es) similar \p{Ll}+(?!.*\bto\b)|\bbuilt similar\b/u,
  /\b(?:giv(?:e|es|ing|en)|gave|issu(?:e|es|ed|ing)|obey(?:s|ed|ing)?|disobey(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|countermand(?:s|ed)?) the order\b(?! (?:to|of|for|that))/,
  /(?:^|[“.] ?)Some time (?:later|afterwards)\b/,
  // From whom or what?
  /\ba (?:different|separate|similar) (?!.*\b(?:from|than|to)\b)/i,
  // What was there before, only the earlier sentences tell: "ruled what remained from Tarn"; but "what was left of the fleet".
  /\bwhat (?:(?:was|were|is|are) left|remain(?:ed|s)|had (?:been|happened)|followed|happened)\b(?! of\b)/i,
  // Where?
  /\b(?:(?:re-?)?establish|restored?|brings?|brought)(?:ed|s)? (?:\p{Ll}+ ){0,3}(?:peace|order|calm|stability)\b(?! (?:in|to|on|over|between|among|with|of) (?:the )?(?:\p{Ll}+ ){0,2}[\p{Lu}_])/u,
  // After what?
  /^(?!.*(?:\d|\b(?:[Ii]n|[Aa]fter|[Dd]uring|[Bb]y|[Ff]ollowing|[Ww]hen) (?:the )?(?:\p{Ll}+ ){0,4}\p{Lu})).*\b(?:was|were) (?:gone|dead|left in ruins|in ruins|annihilated|wiped out)\b/u,
  // Of what?
  /\bwithin (?:months|weeks|days|years|hours)\b(?! (?:of|after)\b)/i,
  // From when on?
  /\bwithin (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several) (?:years?|months?|weeks?|days?|hours?|decades?)\b(?! of\b)/i,
  // Of which year?
  /\b(?:before|by|until|at|towards?) (?:the )?(?:end of )?the (?:year|month|week|decade|century) (?:was (?:out|over)|ended)\b|\b(?:before|by|until|at|towards?) the (?:end|close) of the (?:year|month|week|day|decade|war|battle|conflict)\b(?! (?:of|between|against|with|for|\d))/i,
  /\b[Ii]n the (?:first|second|third|fourth|fifth|last|final) (?:years?|months?|weeks?|days?) of the (?:war|siege|battle|conflict|rebellion|occupation)\b(?! (?:of|between|against|with|for|in)\b)/,
  // At what time?
  /\bthe current (?=\p{L})/iu,
  // Which three?
  /\ball (?:three|four|five|six|seven|eight) (?!of\b)\p{Ll}|\bboth (?:sides|powers|parties|factions|groups|nations|governments|leaders|men|women|ships|fleets)\b(?! of\b)/u,
  // To what?
  /['’]s? (?:first |initial |only |own )?(?:response|reaction|reply|answer|solution) (?:was|is|came)\b/,
  // To what, or of what?
  /\bsa(?:id|ys?) (?:no|yes)\b(?! to\b)/i,
  /\bon board(?= (?:in|at) _|[.?”])/i,
  // About what?
  /\b(?:discover|learn|find|uncover|reveal|know|realise|realize|tell)(?:s|e?d)? (?:out )?the truth\b(?! (?:of|about|behind|that|to)\b)|\b(?:found|knew|told)(?: out)? the truth\b(?! (?:of|about|behind|that|to)\b)/,
  /\b(?:had|made|liked|rejected|dropped|abandoned|took up|got|accepted) the (?:idea|case|hope|chance|choice|offer|point)\b(?! (?:of|that|to|for|against)\b)/,
  // Of what?
  /\b(?:an?|no|not a|any|every) single one\b(?! of\b)/,
  // Where?
  /\b(?:clos|open|re-?open)(?:e|es|ed)? (?:his|her|its|their) (?:\p{Ll}+ )?(?:embass(?:y|ies)|doors?|gates?|borders?|offices?)\b(?! (?:in|at|on|to|against|between|with|for)\b)/u,
  // Whom of them all, and by whom?
  /_____ (?:himself|herself|itself|themselves)\b/,
  /(?:\band|,|\bbut) (?:lost|won|failed|succeeded)[.?”]/,
  /\b(?:come|came|comes) back(?: in force)?(?: in (?:_____|\d+))?[.?”]/i,
  // From what, or whom?
  /\b(?:escaped?|followed)(?= (?:with (?:his|her|their)|thanks)\b|\?)/,
  // Why, and when?
  /(?<!\bthat (?:\S+ ){0,6})\b(?:therefore|nevertheless|nonetheless|accordingly|consequently)\b|\b[Aa]t that (?:time|point|moment|stage)\b/i,
  // Of what?
  /\bin (?:its|their) (?:first|second|third|last|final|opening) (?:spring|summer|autumn|winter|year|month|week|day|phase)s?\b/,
  // After what?
  /\bthat followed\b(?! (?:the|an?|his|her|its|their|\p{Lu}|_____))/u,
  /\b(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) (?:year|month|week|day|decade)s? before(?=,)/,
  /\b[Oo]n the (?:morning|day|night|eve|evening|afternoon) of the \p{Ll}+\b(?! (?:of|at|in|on|between|against)\b)/u,
  // When?
  /\bjust (?:won|lost|been|become|returned|\p{Ll}{3,}ed)\b/u,
  // Which board?
  /(?:[“:,?] |^|[“]|\b[Ii]n (?:\d{3,4}|_____),? )that \p{Ll}{3,} (?:had|was|were|is|\p{Ll}+ed)\b/iu,
  // Whose?
  /\b(?:put|placed|gave|delivered|fell|came|passed) (?:\S+ ){0,3}?(?:in|into|to|from) (?:his|her|their) (?:hands?|care|custody|service|arms|charge)\b/,
  // Of what?
  /\b(?:himself|herself|itself|themselves|also) (?:an? )?members?\b(?! of\b)/,
  // To what?
  /['’]s accession\b(?! to\b)/,
  // After whom, and since when?
  /\bcomes next\b/,
  /\bha[sd] since \p{Ll}+ed\b/u,
  // What was it?
  /\bwhat (?:the \p{Ll}+|he|she|they) (?:did|do|does|said|says|had \p{Ll}+|ha[sd] done|wanted)\b/u,
  // When?
  /\b(?:more|less|\p{Ll}{2,}er) than (?:ever )?before\b(?! (?:the|an?|his|her|its|\p{Lu}))/u,
  // At what?
  /\blook(?:ed|s) on\b(?! (?:the|an?|his|her|it|them|as)\b)/,
  /\b[Tt]he day (?:is|was) (?:decided|won|lost|saved|carried)\b/,
  // Whom, and in what?
  /\bhad followed(?=[.,;”])/,
  /\bfollowed(?= (?:at|suit)\b)/,
  // After what?
  /\bin (?:its|his|her|their) turn\b/,
  // Its own what, and three of what?
  /\b(?:receiv|ha[ds]|have|got|get|gain|built|build|form|found|set up|establish)(?:ed|e|s)? (?:its|his|her|their) own(?=[.,;?”]|$)/,
  /\b(?:kept|took|takes?|lost|had|held|built|sank|killed|won|gave|received|bore|captured|sent|made) (?:two|three|four|five|six|seven|eight|nine|ten|several|none|both)(?=[.,;?”]| and (?:the|his|her|its|their|\p{Lu})| but\b)/u,
  // After what, and from where?
  /\b(?:was|were|had) (?:shortly|soon) \p{Ll}+ed\b/u,
  /\b(?:was|were) (?:removed|returned|expelled|transferred|recalled|reinstated)(?=[?.”]|,? in (?:\d|_|the (?:spring|summer|autumn|winter|same)))/,
  /\b(?:was|were) (?:\S+ ){1,4}(?:removed|returned|expelled|transferred|recalled|reinstated)\?$/,
  // Whom?
  /(?:^|“)(?:\p{Lu}[^\s,]* ?){1,3}, who (?:had (?:been )?|was |were )?\p{Ll}+ (?:to \p{Ll}+ )?(?:him\b|her\b(?! \p{Ll}))/u,
  // To what, and until when?
  /\b(?:[Oo]n|[Ii]n|[Dd]uring|[Aa]t) (?:a|the|his|her|its|their) subsequent \p{Ll}/u,
  /\b(?:[Ii]n the meantime|[Uu]p to then|[Uu]ntil then|[Bb]y that time)\b/,
  /(?:^|“)_____ (?:had |has )?\p{Ll}+ to \p{Ll}+ (?:him\b|her\b(?! \p{Ll}))/u,
  // One what, and responsible for what?
  /\b(?:gave|give|gives|took|takes?|built|build|sent|send|bought|buy|had|received?|acquired?|ordered|lost) (?:one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:to|from|in|at|for|by)\b|[.,;?”])/,
  /\bwas responsible(?! for\b)/,
  // Of which year, after the start of what, and which of the wars?
  /\b(?:late|later|early|earlier) in the year\b/i,
  /\bafter (?:only |just )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:days|weeks|months)\b(?! (?:of|in|at|on)\b)/,
  /\bthe (?:first|second|last|next) war\b(?! (?:of|between|against|with|in|for)\b)/i,
  // Of what?
  /\bon the (?:left|right)\b(?! (?:of|bank|side|wing|flank|hand)\b)/,
  /\bon board(?=,)/,
  // What was it?
  /\bthat it (?:was|had been|is|were) (?:the )?[\p{Lu}_](?!.*\b(?:who|that|which)\b)/u,
  // Whose?
  /(?:^|[“ ])The (?:head|body|heads|bodies|corpse|skull|hand) (?:was|were)\b/,
  // What?
  /\bfollow(?:ed|s)?(?= (?:in|over|on|under|soon|shortly|at)\b|[?.,;”]|$)/,
  /\banswered (?:on|in|at)\b/,
  /\b(?:visited|besieged|invaded|accompanied)(?:[.,;?”]|$)/,
  /^[^.]{0,60}, (?:though|however),/,
  // In what division?
  /^(?!.*\d{3}).*[“ ][\p{Lu}_][^.]{0,60} (?:went|passed|fell) to (?:the )?[\p{Lu}_]\S*[.”?]+$/u,
  // Of which month, and which year?
  /\b[Oo]n the \d{1,2}(?:st|nd|rd|th)\b(?! (?:of )?\p{Lu})/u,
  /\bthe (?:next|following) (?:\p{Lu}|_____)/u,
  // At what?
  /['’]s? (?:own |first |last )?(?:attempts?|plans?|intentions?|requests?|proposals?)[.?”]/,
  // From when on, after what, and after how long?
  /\b[Ff]rom (?:that|this) (?:point|moment|day|time|date|year) (?:on|onwards?|forward)\b|\b[Ff]rom then on\b/,
  /\b(?:days|weeks|months|years) that followed\b/,
  /\b(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]ome) (?:years?|months?|weeks?|days?) on,/,
  /\bthe (?:year|month|week|day|night) (?:after|before)(?=[,.;”?])/,
  /(?:^|[“ ])At (?:last|length) [\p{Lu}t_]/u,
  /\b[Aa]t that very\b|\b[Tt]hat (?:very )?(?:hour|instant)\b|\bused the (?:time|opportunity|occasion)\b/,
  /^(?!.*(?:\d{3}|\b(?:at|in|near|during|by|after|before|from) (?:the )?[\p{Lu}_])).*\b(?:was|were) (?:captured|taken prisoner|wounded|routed|beaten|repulsed|driven back)(?=[,.”]|$)/u,
  // After what?
  /(?<!\band )\bsubsequently\b/,
  // Within which?
  /^(?!.*\d{3}).*\bwithin the year\b/,
  // After which, and of what?
  /['’]s? next \p{Ll}+ (?:was|were|is)\b/u,
  /\b(?:end|start|beginning|middle|course) of (?:Chapter|Act) (?:[IVX]+|\d+)\b/,
  // With what?
  /\b(?:obliged|complied|consented|acquiesced|disapproved|agreed)(?=[,.?”])/,
  // To do what?
  /(?:“|^)(?:[^\s“”]+ ){1,6}(?:do|did) so\b/u,
  // With what?
  /\bin conjunction(?! with\b)/,
  // To where?
  /(?:^|[“ ])On the way(?: (?:back|there|home|out))?,/,
  // Into what?
  /\bto (?:investigate|negotiate|intervene|mediate)[.”?]/,
  // Next after which, and of what?
  /(?:^|[“ ])The next (?!of\b)\p{Ll}/u,
  /(?:^|[“ ])(?:At|In|By|After|Before|During|For|Of|Behind) (?:the \p{Ll}+ of )?it\b/u,
  // One of his what?
  /\bone of (?:his|hers?|its|theirs?) (?:to|by|in|at|from|and|with|during|for)\b/,
  // To do what?
  /\b(?:attempts?|efforts?|requests?|proposals?|refusals?|endeavou?rs?) of (?:the )?[\p{Lu}_](?!.*\b(?:to \p{Ll}|at |for ))/u,
  // Whose fleet? No dispute has one.
  /(?:^|“)(?:A|An|The) (?:\p{Ll}+ )?(?:dispute|quarrel|war|conflict|battle|famine|plague|revolt|rebellion|uprising|treaty|peace|defeat|victory|raid|attack|siege|crisis|scandal|coup) [^.,;]* its (?:fleets?|arm(?:y|ies)|forces|troops|government|capital|people|leaders?|borders?|ships?)\b/u,
  // The rest of whom, and weeks after what?
  /\b(?:of|to|for|with) the rest(?! of\b)/,
  /(?:^|[“ ])(?:Moments|Years|Months|Days|Weeks|Hours) (?:later|afterwards?|earlier)\b/,
  // What, and when?
  /\bsigned (?:for|on behalf of) (?:the )?[\p{Lu}_]/u,
  /\bdid (?:\S+ ){1,5}just \p{Ll}/u,
  // Of what, the last what, before what, and where?
  /\b[Nn]ews (?:had |first |soon )?(?:reach|came|come|arriv|spread)(?!.*\bthat\b)/,
  /(?:^|“)In the (?:first|second|third|last|latter|former), /,
  /\bto (?:[^\s,]+ ){1,4}(?<!\b(?:the|at|his|her|its|their|from|very|be|who|come|go|arrive) )first(?= in (?:\d|_)|[.,;?”]|$)/,
  /^(?:“)?(?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)* (?:came|went|succeeded)[.?”]*$|\bsucceed\?/u,
];

/** Since when, and after whom? What is said right behind the blank may still tell who it is: "_____, his lieutenant, was sent in pursuit". */
const dangling =
  /\bfrom the (?:start|beginning|outset|first)\b(?! of\b)|\bin (?:hot )?pursuit\b(?! of\b)|\bjust in time\b(?! (?:to|for)\b)/i;
const describedBlank = /_____, (?:(?:the|an?|his|her|its|their)\b|(?:who|which)\b)/;
/** Words that point nowhere where they stand so: "as well as", "there were", "the former leader of the Line", "the Line and other towns". */
const plainUses =
  /\b(?:at|in|during) the (?:time|moment|point|period) (?=of (?:the )?[\p{Lu}_])|\bas well as\b|\bas a result (?=of\b)|(?<!\b(?:was|were|is|are|been|be) \p{Ll}+ )\b[Tt]here (?=(?:was|were|is|are|has|had)\b)|\bthe (?:former|latter) (?=\p{Ll})|\bthe same (?=\p{L}+ (?:as|that)\b)|\b(?:and|or|any|each|no|all|every|many|most|various|several|two|three|than) other\b|\bother than\b|\bthe other (?=side|hand|half|end)|\bone another\b|\b(?:[Ss]hortly|[Ss]oon|[Ii]mmediately|[Jj]ust|[Ll]ong) (?:before|after) (?=(?:his|her|its|their|he|she|they) )|\bremaining (?<=(?:['’]s?|\b(?:his|her|its|their)) remaining )|\bothers\b(?<=\b[Ss]ome\b.*)|\bthere\b(?<=\b(?:in|at|to|on|near|from|into|aboard|reached|entered|visited|attacked|left|captured|took) (?:the )?(?:\p{Ll}+ )?[\p{Lu}_].*)|\b(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten) (?:year|month|week|day)s? (?:before|later|earlier)\b(?<=\b\d{3,4}\b.*)/gu;

/** What may point further back than to the sentence that is quoted in front. */
const farther =
  /\b(?:now|currently|today|recently|aforementioned|the (?:above|former|latter|text|article|table|section|list|ones?)|at th(?:is|at) (?:time|point)|by (?:then|now)|(?:moments?|years?|months?|days?|weeks?|decades?|centur(?:y|ies)|generations?|hours?|episodes?|seasons?|chapters?) later|(?:over|in|for|during|within) the (?:next|following) (?:\p{Ll}+ )?(?:years|months|weeks|days|decades|centuries)|for (?:\p{Ll}+ )?(?:years|decades|centuries) more|the (?:next|following) (?:year|month|day|morning|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|(?:a|one|two|three) (?:year|month|week|day|decade)s? before(?=,)|(?:soon|shortly|not long) (?:after|afterwards?)(?=[,.;])|that followed(?=[ ,](?:the|\p{Lu}))|on the (?:morning|day|night|eve) of the \p{Ll}+(?! (?:of|at|in|on|between|against)\b))\b/iu;

/** In the midst of a sentence, these mostly point at what it names itself. */
const mild =
  /^(?:others?|another|those(?: \p{L})?|then|there|also|too|again|as well|now|(?:by|until) (?:then|now)|afterwards?|of that|on board|at (?:this|that|the) (?:time|point|moment)|in (?:turn|retaliation|revenge|reply)|both \p{L}+|.?(?:itself|himself|herself|themselves)|years? after|the (?:two|three|four|others?|current ))$/iu;
/** "six weeks after the death of his father", "some hundred years before he came": of what, is told right behind it. */
const ofWhat = /^ (?:the|an?|his|her|its|their|he|she|it|they|\p{Ll}+ing)\b/u;
const head = 12;
/** "declined a third term": whoever reads on knows enough of it. */
const ordinal = /^a (?:second|third) (?:term|time|wife|son|daughter|child|marriage)$/;

/** "were welcomed by those settlers", "moved his people there": never named before. */
const midst =
  /\buntil then\b(?<!(?:\d{3}|\b(?:when|after|in|during)\b).*until then)|\bthose (?!who\b|whom\b|whose\b|of\b|that\b|which\b|in\b|at\b|on\b|from\b|with\b|without\b|under\b|loyal\b|still\b|not\b|already\b|most\b|(?:lost|slain|born|held|sent|taken|left|made|sworn|given)\b|\p{Ll}+(?:ed|ing)\b)\p{L}|(?<!\b(?:in|at|to|on|near|from|into|outside|inside|aboard|towards?|via|through|over|across|reach\w*|enter\w*|visit\w*|left|found\w*) .*)(?<=\p{Ll} )there\b(?! (?:is|was|were|are|had|has|have)\b)/u;

/** What of a passage's first sentence points at what was told before it. */
export function leanOfOpener(text: string): string | undefined {
  const opener = text.replace(plainUses, '');
  return (
    firstMatch(midst, opener)?.[0] ??
    [deixis, farther, ...leaning]
      .filter((pattern) => matches(pattern, opener))
      .flatMap((pattern) => [...opener.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))])
      .find(
        (match) =>
          !ordinal.test(match[0]) &&
          (match.index < head || !mild.test(match[0].trim())) &&
          !(/ (?:after|before)$/.test(match[0]) && ofWhat.test(opener.slice(match.index + match[0].length))),
      )?.[0]
  );
}

/** What of an event's telling points at what was told before it; undefined where nothing does. */
export const leanOfEvent = (text: string): string | undefined =>
  leaning.map((pattern) => firstMatch(pattern, text)?.[0]).find((found) => found !== undefined);

/** Words that point outside the question. */
export const noDeixis = gate('deixis', ({ candidate }) => {
  if (
    ['first', 'last', 'before', 'after', 'account', 'relation', 'relation-pick', 'odd-one-out'].includes(
      candidate.type,
    ) &&
    !/\b(?:[Ww]hen: “|is this told)/.test(candidate.stem)
  )
    return null;
  // Of a passage, its start was looked at when it was chosen.
  if (candidate.passage !== undefined) return null;
  const stem = (
    candidate.fact.property === 'quote' ? candidate.stem.replace(plainUses, '') : withoutFrame(candidate.stem)
  ).replace(/\b[Ww]hich of these\b|came (?:before|after) this:|\beach other\b|(?:tells of|is) this(?: told)?:/g, '');
  if (candidate.fact.qualifiers['behind'] !== undefined) {
    const far = firstMatch(farther, stem);
    return far ? `“${far[0]}” points outside the question` : null;
  }
  const found =
    firstMatch(deixis, stem) ??
    leaning.map((pattern) => firstMatch(pattern, stem)).find((match) => match !== null) ??
    (describedBlank.test(stem) || /\d{3}/.test(stem) ? null : dangling.exec(stem));
  return found ? `“${found[0]}” points outside the question` : null;
});
