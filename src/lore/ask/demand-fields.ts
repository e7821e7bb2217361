/** What is said of one who leads, and not of what led to something. */
const leading =
  /\b(?:(?:leads?|led|leading)\b(?! (?:in time |up |directly |in turn |eventually |the (?:\w+ ){1,3})?to\b)|leader|head(?:s|ed)?|rul(?:es?|ed|ing|er)|command\w*|chair\w*|govern\w*|administ\w+|overs[ae]\w+|manag\w+|in charge|became|reign\w*|under)\b/i;

/** What asks for a field, and what else than the same words tells of it; null where nothing else does. */
export const fields: readonly (readonly [asked: RegExp, needed: RegExp | null])[] = [
  [/\b(?:born|birth(?:place|day|date|s)?|grew up|grow up|native (?:of|to))\b/i, /\braised\b/i],
  [/\b(?:wife|wives|husband|spouse|marr(?:y|ied|ies|iage)|wed(?:s|ding|ded)?|bride)\b/i, /\b(?:widow\w*|consort)\b/i],
  [/\b(?:brother|sister|sibling|twin)s?\b/i, /\bcounterparts?\b/i],
  [/\b(?:child(?:ren)?|kids?|(?:grand)?sons?|daughters?)\b/i, /\b(?:mother|father|parents?|heirs?|born|offspring)\b/i],
  [/\bgrand(?:father|mother|parent|pa|ma|dad)s?\b/i, /\bgrand(?:sons?|daughters?|child(?:ren)?)\b/i],
  [
    /\bcur(?:e|ed|es|ing)\b|\bby (?:which|what) (?:treatment|method|means)\b/i,
    /\b(?:cur(?:e|ed|es|ing)|remed\w+|heal\w*|treat\w*|by|with the help|thanks|us(?:ed|es|ing))\b/i,
  ],
  [/\b(?:go|goes|gone|went|going) into (?:hibernation|hiding|exile|stasis|battle|orbit)\b/i, /\b(?:into|enter\w*)\b/i],
  [
    /\b(?:rise|rose|risen|come|came) to power\b/i,
    /\b(?:power|rose|rise\w*|beca[mu]e\w*|throne|succe\w+|over(?:threw|thr\w+)|seiz\w+|crown\w*|elected|dethron\w+)\b/i,
  ],
  [
    /\bg[eo]t hold of\b/i,
    /\b(?:obtain\w*|acquir\w*|st[eo]l\w*|g[eo]t\w*|bought|buy\w*|took|tak\w+|find\w*|found|captur\w+|seiz\w+|given|gave)\b/i,
  ],
  [/\bbroadcast\b/i, /\b(?:transmi\w+|message|heard|signal\w*)\b/i],
  [
    /^(?:was|were|is|are) .* killed\b/i,
    /\b(?:kill\w*|sla(?:in|y\w*)|die[sd]?|dead|death|murder\w*|execut\w*|assassin\w*|perish\w*|fell)\b/i,
  ],
  // A year is none.
  [
    /(?<!\ba )\bnumber of\b/i,
    /(?<!\b(?:in|by|since|until|of|around) )(?<!\d)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b/i,
  ],
  [
    /(?<!^)\bhow many\b/i,
    /(?<!\b(?:in|by|since|until|of|around) )(?<!\d)\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|many|several|few|some|single|all|both|half|no|none)\b/i,
  ],
  [
    /^what\b.*\bmade (?:up )?(?:of|from|out of)(?=\?*$)/i,
    /\b(?:made|compos\w+|consist\w*|compris\w+|built|forged|mix\w*|stolen|us(?:ed|es|ing)|members?|union|join\w*|includ\w*)\b/i,
  ],
  [
    /^how (?:did|does|do|had|has|was|is) .{2,60}? (?:becom(?:e|ing)|get to be|end up as|turn into)\b/i,
    /\b(?:beca\w+|becom\w+|made|appoint\w*|elect\w*|crown\w*|succe\w+|seiz\w*|inherit\w*|promot\w+|took|takes|overthr\w+|kill\w*|sla(?:in|y\w*)|chosen|named?|turn(?:s|ed))\b/i,
  ],
  [
    /\b(?:feels?|felt) (?:sorry|guilty|sad|bad|pity|proud|happy|ashamed|afraid|about|towards?)\b|\b(?:regret|pity)s?\b/i,
    /\b(?:feel\w*|sorry|pit(?:y|ied)|guilt\w*|asham\w+|proud|pride|happy|sad\w*|afraid|fear\w*|anger\w*|angry|enrag\w*|rage|jealous\w*|lov\w+|hat\w+|resent\w*|hostil\w*|enmity|wary|contempt|loath\w*|dislike\w*|grief|mourn\w*|furious)\b/i,
  ],
  [
    /^what (?:did|does|do|had) .{2,60}? (?:find|discover|uncover|learn)(?=\?*$| (?:in|on|at|about|there|inside|aboard)\b)/i,
    /\b(?:f(?:i|ou)nd\w*|discover\w*|uncover\w*|learn\w*|reveal\w*|locat\w+|encounter\w*|met|meets?|saw|report\w*|turn(?:s|ed) out)\b/i,
  ],
  [
    /^did\b.*\b(?:end in|succeed|work|fail|pay off|come true|come off)\b/i,
    /\b(?:succe\w+|fail\w*|end(?:s|ed)|agreed?|result\w*|worked|won|lost|saved|in vain|achiev\w*|manag(?:es|ed))\b/i,
  ],
  [
    /\boriginal (?!\w+ name|name)\p{Ll}+/u,
    /\b(?:original\w*|first|former\w*|native|ancestral|once|earlier|previous\w*|old|birthplace)\b/i,
  ],
  [
    /^where (?:had|has|have) .* been\b/i,
    /\b(?:held|imprison\w*|prison\w*|captiv\w*|hid\w*|liv(?:ed|ing)|stay\w*|station\w*|spen[dt]\w*|exile\w*|stranded|lost|kept)\b/i,
  ],
  [
    /^where\b.*\bhid(?:e|es|den|ing)?\b/i,
    /\b(?:hid\w*|refuge|shelter\w*|lair)\b[^.,;]*\b(?:in|at|on|aboard|inside|under|near|among) (?:the |an? )?\p{Lu}/u,
  ],
  [
    /^who (?:\p{L}+ )?(?:negotiated|mediated|brokered)\b/iu,
    /\b(?:negotiat\w+|mediat\w+|broker\w*|envoys?|ambassadors?)\b/i,
  ],
  [
    /\bin (?:return|exchange) for\b/i,
    /\b(?:return|exchange|reward\w*|price|conditions?|promis\w+|offer\w*|trad\w+|barter\w*|bargain\w*|if)\b/i,
  ],
  [
    /\bcolou?rs?\b/i,
    /\b(?:red|green|blue|white|black|yellow|gr[ea]y|gold(?:en)?|silver|purple|orange|crimson|brown)\b/i,
  ],
  [/\b(?:how tall|how high|height)\b/i, /\b(?:tall|high|metres|meters|feet)\b/i],
  [
    /\b(?:how (?:big|large|wide)|size|diameter)\b/i,
    /\b(?:large|big|huge|wide|small|tiny|\d+ \p{L}+|thousands?|hundreds?)\b/iu,
  ],
  [/\b(?:how heavy|weigh|weight|mass of)\b/i, /\b(?:weigh\w*|tons?|tonnes?|kilograms?)\b/i],
  [/\b(?:how fast|speed|warp speed)\b/i, /\b(?:fast|quick|slow|warp|knots)\b/i],
  [/\b(?:how old|what age|age of|years old|birthday)\b/i, /\b(?:aged?|old|born)\b/i],
  [/\b(?:population|inhabitants|how many people liv\w+)\b/i, /\b(?:populated|million|people liv\w+)\b/i],
  [/\b(?:cost|price|how much did .* pay|expensive)\b/i, /\b(?:costs|paid|pays|worth|credits|fees?)\b/i],
  [/\b(?:currency|currencies)\b/i, /\b(?:money|coins?)\b/i],
  [/\blanguages?\b/i, /\b(?:tongue|spoken|speaks?)\b/i],
  [/\b(?:religion|gods?|deity|worship)\b/i, /\b(?:faith|goddess|worship\w+|religious)\b/i],
  [/\b(?:flag|anthem|motto)\b/i, /\bbanner\b/i],
  [/\b(?:symbol|emblem|logo|insignia|crest|badge)\b/i, null],
  [/\b(?:wear|wore|dressed)\b/i, /\b(?:wor[en]|wears|dress\w*|uniform|clothes|clad|robes?)\b/i],
  [/\b(?:eat|ate|food|drink)\b/i, /\b(?:fed|feed\w*|diet|meals?|drank|eat\w+)\b/i],
  [/\b(?:buried|grave|tomb|funeral)\b/i, null],
  [
    /\b(?:actor|actress|voiced)\b|^who (?:plays|played) (?!an? |the part|the role)/i,
    /\b(?:portrayed|played by|starred)\b/i,
  ],
  [/\b(?:publish(?:ed|er|es)|publication|printed)\b/i, /\b(?:releas\w+|appeared|came out|began)\b/i],
  [/\b(?:invented|inventor)\b/i, /\b(?:creat\w+|develop\w+|devis\w+|built|made)\b/i],
  [/\b(?:designed|designer|architect)\b/i, /\b(?:devis\w+|drew|design\w*|blueprints?)\b/i],
  [
    /^who (?:first |was it that )?(?:discovered|found)\b/i,
    /\b(?:discover\w*|found|finds?|locat\w+|uncover\w*|reveal\w*|learn\w*)\b/i,
  ],
  [/\b(?:painted|painter)\b/i, /\bartist\b/i],
  [/\b(?:trained|school|academy|go to school|studied|study|educated)\b/i, /\b(?:taught|teach\w*|learn\w*|train\w*)\b/i],
  [/^who (?:is |was )?(?:now )?(?:leads?|led|heads?|headed|rul(?:es?|ed)|runs?|ran|(?:the )?leader)\b/i, leading],
  [/^who (?:is|was|are|were) (?:the )?(?:[\p{L}'\u2019-]+ ){1,3}?(?:leader|ruler|head|chief|boss)s?\b/iu, leading],
  [
    /\b(?:first officer|executive officer|second[- ]in[- ]command|chief engineer|helms(?:man|woman)|bodyguard|mentor|pupil|apprentice)\b/i,
    null,
  ],
  [
    /^who\b.{0,15}\b(?:command(?:s|ed|ing)?|in charge|captained)\b/i,
    /\b(?:command\w*|captain\w*|leads?|led|head\w*|charge|under|flagship|admiral|general)\b/i,
  ],
  [
    /^how (?:did|does) .* (?:end|finish)(?=\?*$|,)/i,
    /(?<!\b(?:could|would|might|to|can) )\bend(?:s|ed|ing)?\b|\b(?:over|clos\w+|conclu\w+|ceas\w+|surrender\w*|armistice|treaty|peace|victor\w*|won|win|los[st]\w*|defeat\w*|accords?|pact|destroy\w*|fell)\b/i,
  ],
  [
    /\bwhat (?:(?:are|is|were|was) the )?(?:\p{L}+ )?(?:terms|conditions)\b/iu,
    /\b(?:demand\w*|offer\w*|in return|exchange|provided)\b/i,
  ],
  [/\b(?:what|which) number\b/i, /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i],
  [/\b(?:restored|rebuilt|revived|undone|reversed)\b/i, /\b(?:restor\w*|rebuil\w*|reviv\w*|back|again|revers\w*)\b/i],
  [
    /^(?:how (?:did|does|do) .* turn out|(?:and )?(?:did|does|do) .* work out)\b/i,
    /\b(?:succe(?:ss\w*|ed\w*)|fail\w*|result\w*|end(?:s|ed)|led to|peace|treaty|pact|agree\w*|won|lost|defeat\w*|victor\w*|so that|turn(?:s|ed) out)\b/i,
  ],
  [/\b(?:throne|crown)\b/i, /\b(?:emperors?|empress|kings?|queens?|rul\w+|reign\w*|regents?|dethron\w+)\b/i],
  [
    /^who (?:started|founded|created|established|formed|set up)\b/i,
    /\b(?:found\w*|start\w*|creat\w*|establish\w*|form(?:s|ed|ing)?|beg[aiu]n\w*|launch\w*|initiat\w+|organis\w+|incit\w+|led|leads?|built|build\w*|made|makes|set up|instigat\w+|provok\w+|caus\w+|attack\w*|invad\w+|call\w*|join\w*|sign\w*|all(?:y|ied|iance))\b/i,
  ],
  [
    /^who (?:helps?|helped|aid(?:s|ed)|assist(?:s|ed))\b/i,
    /\b(?:help\w*|aid\w*|assist\w*|support\w*|with|together|sid(?:e|ed|es)|join\w*|rescu\w+|sav\w+|thanks|all(?:y|ies|ied)|led|provid\w+|suppl\w+|g[ai]ve\w*|sent|sends?|back\w*|tip\w*|advi[sc]\w+)\b/i,
  ],
  [
    /\b(?:real|true|secret) identity\b|\bbehind (?:the|that|his|her|its) (?:title|mask|name)\b/i,
    /\b(?:identity|real|true|reveal\w*|turn(?:s|ed) out|in truth|alias|also known)\b/i,
  ],
  [/\b(?:word for word|verbatim|exact (?:words?|wording|text))\b/i, /["\u201C]/],
  [/^(?:from whom\b|whom? .*\bfrom(?=\?*$))/i, /\bfrom (?:the |its |their |his |her )?(?:\p{Ll}+ )?\p{Lu}/u],
  [
    /^(?:for )?how (?:long|many (?:years|months|weeks|days|decades|centuries))\b/i,
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred) (?:\p{Ll}+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|generations?|times?)\b|\b(?:\d{3,4}|centuries|decades|years|generations|until|since|long|longer|forever|brief\w*|lifetimes?)\b/iu,
  ],
  [/^who followed\b/i, /\b(?:succe\w+|replac\w+|next|inherit\w*|after|became|becomes)\b/i],
  [/\b(?:elected|election)\b/i, /\b(?:chosen|votes?d?)\b/i],
  [/\b(?:medal|award)\b/i, /\b(?:decorated|honou?red|prize)\b/i],
  [/\b(?:middle|maiden|real) name\b|(?:'s|\b(?:his|her|their)) (?:actual|true|birth) name\b/i, null],
  [
    /^what (?:did|does|do|had) .* promise\b/i,
    /\b(?:promis\w+|pledg\w+|offer\w*|return|exchange|reward\w*|vow\w*|swor[en]|assur\w+)\b/i,
  ],
  [
    /^what (?:did|does|do|had) .* offer\b/i,
    /\b(?:offer\w*|promis\w+|exchange|return|propos\w+|g[ai]ve\w*|gift\w*|pledg\w+)\b/i,
  ],
  [/\bagreed? (?:on|upon)\b/i, /\b(?:agree\w*|accords?|treat(?:y|ies)|pacts?|terms|deals?|compromise\w*|settle\w*)\b/i],
  [
    /\b(?:what|which) (?:month|day|exact date)\b/i,
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|stardate)\b/,
  ],
  [/\b(?:what|which) class\b/i, /\bclass\b/i],
  [/\b(?:moons?|orbits?)\b/i, null],
  [
    /\b(?:succeed(?:ed|s)?|successor|replaced|took over from)\b/i,
    /\b(?:succe\w+|replac\w+|follow\w*|next|new|inherit\w*|assum\w+|dethron\w+|overthr\w+|slain|restor\w+|became|becomes|since|over|before)\b/i,
  ],
  [
    /^where (?:did|does|do|is|are|was|were) .* from(?=\?*$| in\b| originally\b)/i,
    /\b(?:from|home|native|origin\w*|out of)\b/i,
  ],
  [
    /\b(?:g[eo]t?s?|come|came|went|gone|ma[kd]e|find|found|put|break|broke|set) (?:(?:it|him|her|his|their|its|them|all|the|way|put) ){0,2}(?:back|home|free|loose|again)\b/i,
    /\b(?:return\w*|back|home|again|escap\w*|regain\w*|free\w*|releas\w*|restor\w*|rescu\w*|liberat\w*)\b/i,
  ],
  [
    /\bbefore (?:he|she|it|they|his|her|becoming|joining)\b/i,
    /\b(?:before|earlier|former\w*|previous\w*|already|until|once|originally)\b/i,
  ],
  [
    /^(?:what (?:happened|happens|became|becomes|did|does|do)|how (?:did|does))\b.*\bafter\b(?! (?:that|all)\b)/i,
    /\b(?:after|victor\w*|then|later|since|once|following|subsequently|thereafter|next|now|instead|by)\b/i,
  ],
  [/\b(?:compan(?:y|ies)|studio|developers?)\b/i, /\b(?:released|developed) by\b/i],
  [/\bhow (?:does|do|did) .* work(?=\?*$)/i, /\b(?:work(?:s|ed)?|function\w*|operate[sd]?|powered)\b/i],
  [/\blooks? like\b/i, /\b(?:look\w*|shape\w*|colou?r\w*|resembl\w*|appearance|shows?|depict\w*)\b/i],
  [/^(?:(?:which|what)(?: is| was)?(?: the)? )?capital\b/i, /\bseat\b/i],
  [
    /^(?:(?:which|what)(?: is| was)?(?: the)? |where .*)(?:homeworld|home world)\b/i,
    /\bhome ?worlds?\b|\bhome system\b/i,
  ],
  [
    /\b(?:author|writer|novelist)\b|\bwho wrote\b/i,
    /\b(?:wr[io]t\w+|compos\w+|by \p{Lu}|\p{Lu}\p{L}+'s? (?:\p{Ll}+ )?(?:novel|book|trilogy|poem|play|song|saga|epic|treatise|ballad))/u,
  ],
  [
    /\b(?:how|when|where) (?:did|does) .{2,60} die\b|\bdied\b/i,
    /\b(?:dies?|dead|deaths?|kill\w*|sla(?:in|y\w*)|slew|murder\w*|execut\w+|assassin\w+|los[te]\w*|perish\w*|fell|massacre\w*|destroy\w*|justice)\b/i,
  ],
  [
    /^who\b.* before (?:the )?[\p{L}'\u2019-]+(?: \p{Lu}[^ ]*)*\?*$/u,
    /^(?!.*\bbefore (?:him|her|it|them)\b).*\b(?:before(?! \d)|previous\w*|former\w*|predecessor|preced\w+|until|dethron\w+|overthr\w+|succe\w+|replac\w+|slain|depos\w+)\b/i,
  ],
];
