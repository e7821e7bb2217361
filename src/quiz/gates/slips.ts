import type { Sentence } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { bareQuestion, withoutFrame } from '../fold.ts';
import { ranTogether } from '../ground/glued.ts';
import type { Ground } from '../ground/ground.ts';
import { allMatches, firstMatch, matches } from '../patterns.ts';
import {
  cutsConjunct,
  cutsList,
  faultInItems,
  gapped,
  goesOnBehindExample,
  halfClause,
  halved,
  isHalfOfPair,
  isMadeTo,
  isOfNamed,
  isOfWhole,
  isOneOfMany,
  losesItsPassive,
  losesItsVerb,
  losesManner,
  losesSecondYear,
  losesWhatItIs,
  phraseBehind,
} from './cut-short.ts';
import { isBareInText, isLedByNobody, isWronglyLed } from './articles.ts';
import { sentenceGate } from './gate.ts';
import { isMistaken } from './grammar.ts';
import { pageSlips } from './page-slips.ts';
import { broken, leftover, misspelt, misspeltWord, missingWord, ofItsText } from './mistakes.ts';

const name = "(?:the )?(?:\\p{Lu}[\\p{L}'’-]*|_____)";

/** "Bonne of Orme of Velm", of "Bonne of Velm". */
const ofTwoLands = /\p{Lu}\p{Ll}+ of \p{Lu}\p{Ll}+ of \p{Lu}\p{Ll}+/u;

/** "Velm Castle viewed from the sea": a line under a picture. */
const ofPicture =
  /^(?:The |An? )?(?:\p{Lu}\S*)(?: (?:of |the )*\p{Lu}\S*)* (?:as )?(?:viewed|seen|pictured|depicted|photographed|portrayed|painted) (?:from|in|by|on|at|as)\b|^The [^.,]*, as (?:carried|seen|shown|worn|depicted|pictured|displayed|flown|painted) (?:on|in|by|at|from)\b[^,]*\.$/u;

/** What a text has by mistake, or what a cut has left of it. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\b(?:known|called|named|dubbed|termed) (?:was|is|were|are)\b/, 'one of its verbs stands twice'],
  [
    new RegExp(`\\b(?:whilst|while|whereas|because|although|though|unless) ${name}(?: (?:and|or) ${name})?[.?”]`, 'u'),
    'its last clause has no verb',
  ],
  [
    /(?:^|[“.] )(?:[Ww]hile|[Ww]hilst|[Ww]hereas|[Aa]lthough|[Tt]hough|[Bb]ecause|[Ww]hen|[Uu]nless),/u,
    'its first clause has no subject',
  ],
  // "Who did Orrin besiege?", of a town that was taken for somebody
  [
    /\b[Ww]ho (?:did \S.* (?:besiege|blockade|garrison|fortify|annex|invade|occupy|colonise|colonize|settle|sack|raze|rebuild|storm|evacuate)|(?:was|were) (?:besieged|blockaded|garrisoned|fortified|annexed|invaded|colonised|colonized|razed|rebuilt|evacuated|won back|reconquered|ceded|surrendered))\b/,
    'its “who” is no person',
  ],
  // "Who was decommissioned in 1939?", of a ship that bears a man's name
  [
    /\b[Ww]ho was (?:decommissioned|launched|scuttled|torpedoed|moored|refitted|laid down|towed|commanded by|sailing)\b/,
    'its “who” is no person',
  ],
  [/\b(?:Act|Law|Bill|Charter|Constitution) take place\b/, 'what it names is no happening'],
  [/^[^“]*, and (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* in \d{3,4}\?$/u, 'two clauses share one verb'],
  // "the voyage to Tarn–60", of 1859–60
  [/\p{L}–\d{1,2}\b/u, 'half of its years is left'],
  [/(?:^|^[^?]*?, )[Ww]ho (?:had )?(?!(?:was|were|did|became)\b)\p{Ll}+ (?:its|itself)\b/u, 'its “who” is no person'],
  // "left the Pit's atop a dragon", "came thorough Tarn"
  [/\p{Lu}\S*['’]s (?:atop|onto|into) |\bthorough (?:the )?[\p{Lu}_]/u, 'a word of it is not what was meant'],
  // "self-styled King Orrin" without his rank
  [
    /\b(?:self-\p{Ll}+|so-called|the crown|newly (?:\p{Ll}+ed|made)) _____/iu,
    'the rank in front of a name is left out',
  ],
  // "whose Empress Sela governed"
  [/\b(?:whose|its) _____ (?!['’])\p{Ll}+(?:ed|s)\b/u, 'the rank in front of a name is left out'],
  // "the companion of their _____, Culluh": the office of who is named behind it
  [/\b(?:his|her|its|their) (?:\p{Lu}\S+ |\p{Ll}+(?:ed|ing|ful|ous) )?_____, \p{Lu}/u, 'it asks for an office'],
  [/\b(?:was|were|been|being) (?:appointed|elected|promoted to) (?:the )?_____/, 'it asks for an office'],
  // "blew himself up next" to what?
  [
    /\b(?:motto|slogan|inscription|watchword)s?,? (?:of )?(?:\p{Lu}\S* )*(?:\p{Lu}[^ ,]*, )?_____/u,
    'it asks for half of a saying',
  ],
  [/\bnext[.?”]/, 'what its last words lead to is left out'],
  // For what?
  [
    /\b(?:chosen|selected|picked|preferred) (?:over|instead of)\b(?!.*\b(?:as|for|to)\b)/,
    'what somebody is chosen for is left out',
  ],
  // What?
  [
    /\b(?:was|were|is|are|been|being) (?:told|informed|warned|persuaded|convinced|reminded|assured|notified)\b(?! of\b)(?!.*\b(?:that|to|how|about|what|where|why|who|whether|when|into|against|by (?:letter|radio)|the (?:story|truth|tale))\b)/,
    'what is said is left out',
  ],
  [
    /\b(?:inform|remind|assure|convince?|persuade?)(?:s|e?d) (?:the |(?:his|her|their) \p{Ll}+, )?(?:\p{Lu}\S* )*(?:\p{Lu}\S*|_____)(?: (?:at|in|on) (?:the )?(?:\p{Lu}\S* )*(?:\p{Lu}\S*|_____))?[.?”]/u,
    'what is said is left out',
  ],
  [/\b(?:was|were) (?:\p{Lu}\S* )+(?:told|informed|warned) by [^?]*\?$/u, 'what is said is left out'],
  [/\b(?:and|but) (?:all|almost|nearly|only|then|later)[.?”]/, 'it breaks off'],
  [missingWord, 'a word of it is missing or stands twice'],
  // Somebody under a name that is not theirs
  [
    /(?<!\b(?:as|called|named|nicknamed|dubbed|styled|titled|entitled|name|nickname|title|words?|term),? )["“]_____["”](?! (?:\p{Lu}|or\b))/u,
    'it asks for a by-name in quotes',
  ],
  [
    /\b(?:of|on|in|by|with|from|to|as|for|at|and|under|into|upon|after|before|since|during) it['’]s\b/,
    'its “it’s” owns something',
  ],
  [/\b(?:is|was|are|were|be|been) (?!United\b|Allied\b)\p{Lu}\p{Ll}{2,}ed\b(?! \p{Lu})/u, 'a verb has a capital'],
  [broken, 'it is broken in its text'],
  [
    /\b(?:after|before|when|while|because|since|until) (?:his|her|their) (?:\p{Ll}+ )?(?:son|daughter|brother|sister|father|mother|wife|husband|uncle|aunt|cousin|nephew|niece|heir), (?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)*[.?”]+$/u,
    'the verb of its second clause is cut away',
  ],
  [
    /\bto name (?:his|her|their) [^,.]+, (?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)*[.?”]+$/u,
    'as what somebody is named is cut away',
  ],
  [
    /\b\p{Lu}\p{Ll}+(?<!s|men|folk), who (?:send|give|take|make|say|tell|go|come|do|see|lead|hold|keep|bring|leave|flee|ask|use) /u,
    'its verb is of many, and its subject is one',
  ],
  [/, away[.?”]|\bof in\b/, 'a number is missing'],
  [/\b[Tt]he \p{Lu}\p{Ll}+-\p{Ll}+ the\b/u, 'two articles stand side by side'],
  [/, (?:in particular|especially|notably|namely|for example|for instance)[.?”]+$/, 'it breaks off'],
  [/\b(?:\p{Lu}\S*|_____) however (?:has|had|was|is|were|\p{Ll}+ed)\b/u, 'what it stands against is left out'],
  [/(\p{Lu}\p{Ll}+) took (?:\S+ )+for \1\b/u, 'its subject stands twice'],
  [
    /\b[Ii]n which year did (?:\S+ ){1,8}(?:visit|enter|attack|reach|join|besiege|invade|accompany)\?$/,
    'what was visited or taken is left out',
  ],
  [
    /\bdid (?:the )?(?:\p{Lu}\S* |and |the )+(?:\p{Ll}{3,}s )?(?:\p{Ll}{4,}ed|died|named|used|moved|lived|ruled|took|gave|went|came|began|became)\b(?<!\b(?:exceed|proceed|succeed|need|feed|heed|breed|bleed|speed|indeed|embed|shed|wed))/u,
    'it has two verbs in the past',
  ],
  [ranTogether, 'two words ran together'],
  // "sent to the Caliph": what was sent stood before its "and"
  [
    /^(?!.*\b(?:was|were|is|are|been|being|who|which|that)\b.*\bsent\b).*(?:_____|\p{Lu}\S*) sent to (?:the )?[\p{Lu}_]/u,
    'what is sent is left out',
  ],
  // "The Velm Guild, ruled by a queen who held court at Tarn."
  [
    /^“ ?(?:The )?(?![^,]*(?:\b(?:is|was|are|were|has|had|have|became|came)\b|(?:\p{Lu}\S*|_____) \p{Ll}{3,}ed (?:the|an?|his|her|its|their|[\p{Lu}_])))(?:\p{Lu}|_____)[^,]*, (?:\p{Ll}+ed|led|known|held|made|built|who (?:had|has|was|is),) [^,]*[.”]+$/u,
    'its main verb is missing',
  ],
  [/\b(?:from|of|by|with|almost|nearly)[.]?”$/, 'it breaks off'],
  [/\b[Ii]n which year (?:did|does) (?:\S+ ){1,5}(?:appear|emerge|continue)\?$/, 'where or how is left out'],
  [misspelt, 'an apostrophe is missing or misplaced'],
  [misspeltWord, 'a word of it is misspelt'],
  [/\b(?:more|less|other|rather|better|larger|greater|later|earlier) then\b/, 'its “then” is a “than”'],
  [/\b(?:years|months|weeks|days) \d{3,4}\?/, 'two dates stand side by side'],
  ...pageSlips,
  [leftover, 'marks of a wiki are left in it'],
  [ofItsText, 'it speaks of its own text'],
  [/\bWho \p{Ll}+(?! had)[^,]*\band been \p{Ll}+/u, 'a part of its verb is missing'],
  [/^[^“]*\bdid (?:\S+ )+held\b/, 'it has two verbs'],
  [/\bdid [^?]*\band (?:never |then |also |later )?\p{Ll}{3,}ed\?$/u, 'its verbs are of two tenses'],
  [/\bwhose the\b/, 'two articles stand side by side'],
  [/, an? [^,]+, an? (?:(?! and )[^,])+[.”?]+$/, 'its list is cut short'],
  [
    /^Who (?:\p{Ll}+ed|went|came|took) (?:(?! and )[^,])+, (?:\p{Ll}+ed|went|came|took) (?:(?! and )[^,])+\?$/u,
    'its list is cut short',
  ],
  [
    /^(?!.*\b(?:who|which|whom|whose)\b.*\band (?:with|of|to|from|by|for|in|on) wh).*\band (?:with|of|to|from|by|for|in|on) wh(?:om|ich)\b/,
    'what its “and” joins is cut short',
  ],
  [/\b[Ii]n the \d{3,4},/, 'a comma parts what belongs together'],
  [
    /(?:^(?:“ )?|[.“] )(?:Battle|Siege|Treaty|Fall|Sack|Peace|Kingdom|Republic|Order) of (?:\S+ ){1,4}(?:was|is|were|had)\b/,
    'an article is missing',
  ],
  [/_____ (?:y|e|et|und|og|och) \p{Lu}/u, 'the blank cuts a name'],
  [
    /\b(?:elected|appointed|made|named|became|chosen) [^,.]{3,40} and [\p{Lu}_]\S* \p{Ll}+ of\b/u,
    'two clauses share one verb',
  ],
  [
    /\b(?:Greater|Lesser|Upper|Lower|Inner|Outer|North|South|East|West|Northern|Southern|Eastern|Western|Great|Little|Old|New) and _____/,
    'the blank cuts a pair of names',
  ],
  [/\b(?:in attempt|in effort|in order of|as result|due the|because the of)\b/, 'a word is missing'],
  [/\b(?:the The|a the|an the|The the)\b/, 'two articles stand side by side'],
  [
    /\b(?:is|was|are|were|became|becomes?) (?:most \p{Ll}+(?<!ly)|(?!(?:best|latest|least|honest|modest|earnest|manifest)\b)\p{Ll}{3,}est) (?:man|woman|person|place|city|planet|ship|group|institution|ruler|leader|member|warrior|state|nation|race|species|power|force)s?\b/u,
    'an article is missing',
  ],
  [/\bdemand(?:s|ed)? (?:the )?(?:\p{Lu}\S* |of (?=\p{Lu})|_____ )+to \p{Ll}/u, 'somebody is demanded to do something'],
  [
    /^(?:“ )?(?:_____|\p{Lu}\S*)(?: \p{Lu}\S*)* and the \p{Ll}+ of (?:the )?\p{Lu}\S* (?:is|was|has)\b|^(?:“ )?[^,]+, (?:along|together) with [^,]+, (?:are|were|have)\b/u,
    'its verb does not agree',
  ],
  [
    /\bunder (?:the )?(?:\p{Lu}\S* )*\p{Lu}\p{Ll}+s (?:control|command|leadership|rule|care|orders)\b/u,
    'an apostrophe is missing',
  ],
  // "The Wardens, had in fact been …": one comma alone between subject and verb
  [
    /^(?:“ )?(?:The )?(?:_____|\p{Lu}\S*)(?: (?:of (?:the )?)?(?:\p{Lu}\S*|_____))*, (?:is|was|are|were|has|have|had) /u,
    'a comma parts subject and verb',
  ],
  // With whom, or to what?
  [
    /\b(?:agreed?|disagreed|refused?|declined?|complied|objected|consented|concurred)(?: to (?:assist|help|cooperate|participate|join|fight|talk|go|come|stay|leave|do so))?[.”?]/,
    'what is answered is left out',
  ],
  // "Orrin was hanged, however Maresh escaped", "his army was beaten, himself was taken"
  [
    /, (?:however|nevertheless|nonetheless|therefore) (?:the )?(?:\p{Lu}|_____|he|she|it|they)/u,
    'nothing joins its two clauses',
  ],
  [/(?:^|[“.] )However (?:the )?(?:\p{Lu}|_____)/u, 'a comma is missing'],
  [/, (?:himself|herself|itself|themselves) (?:was|were|is|are|had|has)\b/, 'its last clause has no subject'],
  // "but so did Velk"
  [/^“ (?:\p{Lu}\S* )+did (?:the )?[\p{Lu}_]/u, 'a part of its verb is missing'],
  // For what?
  [/\bblam(?:e|es|ed|ing) (?!.*\b(?:for|on)\b)/, 'for what is blamed is left out'],
  // "lead" that is past by its spelling alone, "premiere" for what is first, "the crew's merged"
  [
    /^(?=.* lead )(?!.*\bd(?:id|oes|o) ).*(?<!\bof (?:the )?)(?:_____|\b(?:he|she|it|who)|\b\p{Lu}[\p{L}’-]*(?<!s)) lead (?:an?|the|his|her|its|their) /u,
    'its “lead” is none of the present',
  ],
  [
    /\b(?:the|an?) premiere \p{Ll}*(?<!\b(?:of|at|on|in|for|by|was|is|and|date|episode|season|party|screening|night|issue|show))s?\b(?= (?!on\b)|[,.?”])/u,
    'its “premiere” tells of no first night',
  ],
  [/\p{Ll}['’]s \p{Ll}{3,}ed[,.?”]/u, 'an apostrophe stands in a plural'],
  [
    /\band (?:(?:almost|about|nearly|over|some) )?\d[\d,]* \p{Ll}{3,}s (?:was|is|has)\b|(?:^(?:“ )?|\p{Ll}\. )(?:_____|\p{Lu}\S*)\S* (?:\S+ ){0,4}and (?:his|her|their|its) (?:\p{Ll}+ )*(?:\p{Lu}\S* )*(?:was|is|has)\b/u,
    'its verb does not agree',
  ],
  // "the Longwinter War went", cut from "went from 539 to 544"
  [/\b(?:went|lasted|ran|stretched|extended|spanned|dated|ranged)[.?”]+$/, 'what its verb leads to is left out'],
  [/\bdid .* (?:stretch|extend|span|range|date|last)\?$/, 'what its verb leads to is left out'],
  [
    /(?:^|[“.] )(?:Many|Some|Most|Several|Few|Others|Both|Neither|None)(?: of (?:these|those|them|which|whom)\b| (?:\p{Ll}+ed|went|came|fled|fell|left|took) (?:to|in|at|on|by|with|for|from|the|a|an|his|her|its|their)\b| (?:was|were|had|have|are|did)\b)/u,
    'of whom it tells is left out',
  ],
];

/** What a quoted passage tells in the sentences before. */
const toldInPassage: ReadonlySet<string> = new Set([
  'of whom it tells is left out',
  'what is answered is left out',
  'what its last words lead to is left out',
]);

/** "The Tarnists is taken over", be it they who are asked for. */
const ofMany = /\b[Tt]he (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:ists|ers|ors|ians|men|ites|ships) (?:is|was|has)\b/u;

/** "left several _____ behind": more than one. */
const fewOf = /\b(?:several|many|few|various|numerous|both|two|three|four|five|six) _____/i;

/** A sentence that is broken in its text, or was broken where it was cut, makes no question. */
export const unbroken = sentenceGate(
  'source-slip',
  ({ candidate: { stem, key, pool, entityIds, sentences, passage } }, ground) => {
    if (pool.from === 'given' && !/\b[Ww]hen: “/.test(stem)) {
      const items = [key, ...pool.texts, ...stem.split('\n').slice(1)].map((item) => `${item.replace(/^\d+\. /, '')}.`);
      const slip = pageSlips.find(([pattern]) => items.some((item) => matches(pattern, item)))?.[1];
      return slip ?? faultInItems(items, sentences);
    }
    const told = sentences[0]?.text ?? '';
    const quoted = /“(.*)”/su.exec(stem)?.[1];
    const text = quoted === undefined ? bareQuestion(withoutFrame(stem)) : `“${quoted}”`.replace(/^“/, '“ ');
    const found = slips.find(
      ([pattern, reason]) => !(passage !== undefined && toldInPassage.has(reason)) && matches(pattern, text),
    );
    if (found) return found[1];
    if (halfClause.test(stem)) return 'its first clause has no verb';
    if (isMistaken(text)) return 'its writer made a mistake';
    if (matches(ofMany, text.replace('_____', key))) return 'its verb does not agree';
    if (fewOf.test(text) && !/(?:s|men|people)$/.test(key.split(/ (?:of|for|to) /)[0] ?? ''))
      return 'its number does not agree';
    if (shouts(text, entityIds, ground)) return 'a word of it is all in capitals';
    const twice = firstMatch(ofTwoLands, text)?.[0];
    if (twice !== undefined && !told.includes(twice)) return 'a name was made longer than it is';
    if (/^“ ?(?:_____|\p{Lu}\p{Ll}+) (?:do|be|go|have|make|take|get)\b/u.test(text) && !/s$/.test(key))
      return 'a part of its verb is missing';
    if (/\p{L}- \p{Lu}/u.test(told)) return 'a name of it is parted';
    if (/\[[^\]]+\] \(/.test(told)) return 'a link of its page is broken';
    if (/^By the time\b[^?]*\bin which year\b/.test(stem)) return 'its year is that of what it came before';
    if (matches(ofPicture, told)) return 'it is what a picture shows';
    if (isManyOfOne(sentences[0], ground)) return 'a name is misspelt';
    if (/\bthe _____/i.test(text) && isBareInText(key, told)) return 'its blank has an article that the name has not';
    if (cutsList(text, key, told)) return 'its list is cut short';
    if (/\((?:if|unless|provided)\b/.test(told)) return 'it holds on a condition';
    if (matches(gapped, told) && !/, (?:for|to|with|in|at) /.test(text)) return 'two clauses share one verb';
    if (!text.includes(';') && matches(phraseBehind, told)) return 'what its list goes on with is left out';
    if (isHalfOfPair(stem, told)) return halved;
    if (losesItsPassive(text, told)) return 'a part of its verb is missing';
    if (losesSecondYear(text, told)) return 'two clauses share one verb';
    if (losesManner(text, told)) return 'how it was done is cut away';
    if (isOfNamed(text, told)) return 'the verb of what is so called is cut away';
    if (isOneOfMany(text, told)) return 'it was one of these, and not all';
    if (isMadeTo(text.replace('_____', key), told)) return 'who made somebody do it is left out';
    if (isOfWhole(stem, told)) return 'what was made is not what it names';
    if (cutsConjunct(text, key, told)) return 'what its “and” joins is cut short';
    if (losesItsVerb(stem, key, told)) return 'the verb of its second clause is cut away';
    if (!stem.includes('such as') && matches(goesOnBehindExample, told))
      return 'the verb of its second clause is cut away';
    if (losesWhatItIs(stem, told)) return 'what it is taken for is cut away';
    if (isOwnedByNobody(text, entityIds, ground)) return 'whose it is was told before';
    const led = entityIds
      .flatMap((id) => ground.entity(id) ?? [])
      .find((entity) => isWronglyLed(text, entity, ground) || isLedByNobody(text, entity, told));
    return led === undefined ? null : `“the” stands before “${led.name}”`;
  },
);

/** "the War of the Rings", in a text of the War of the Ring. */
const isManyOfOne = (told: Sentence | undefined, ground: Ground): boolean =>
  told?.mentions.some(({ entityId, from, to }) => {
    const name = ground.entity(entityId)?.name ?? '';
    return / of (?:the )?\p{Lu}/u.test(name) && told.text.slice(from, to).replace(/^the /i, '') === `${name}s`;
  }) === true;

const inCapitals = /(?<![\p{L}\p{N}.-])\p{Lu}{4,}(?![\p{L}\p{N}.-])/gu;

/** "MANY arms": a word of the language, and in no name. */
const shouts = (text: string, entityIds: readonly string[], ground: Ground): boolean =>
  allMatches(inCapitals, text).some(
    (word) =>
      isDictionaryWord(word.toLowerCase()) &&
      ground.isCommonWord(word.toLowerCase()) &&
      !entityIds.some((id) => ground.entity(id)?.name.includes(word)),
  );

const theirs = /\btheir (?:existence|presence|arrival|departure|extinction|survival)\b/;

/** "hills with traces of their existence": they are living beings, and none is named before. */
function isOwnedByNobody(text: string, entityIds: readonly string[], ground: Ground): boolean {
  const at = theirs.exec(text)?.index;
  if (at === undefined) return false;
  const before = text.slice(0, at);
  const isNamed = entityIds
    .flatMap((id) => ground.entity(id) ?? [])
    .some(({ kind, name, plural }) => kind !== 'place' && (plural || kind !== 'work') && before.includes(name));
  return (
    !isNamed &&
    !/_____|\b(?:people|men|women|children|settlers|soldiers|crew|inhabitants|natives)\b/.test(
      before.replace(/ of _____/, ''),
    )
  );
}
