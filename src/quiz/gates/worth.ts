import { monthNames } from '../../lore/dates/months.ts';
import { isCued } from '../answers/initial.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { bareQuestion, fold, withoutFrame } from '../fold.ts';
import { matches } from '../patterns.ts';
import { gate, sentenceGate, standingGate } from './gate.ts';

const thin = new Set([
  'be',
  'have',
  'include',
  'remain',
  'continue',
  'do',
  'say',
  'seem',
  'contain',
  'exist',
  'mean',
  'use',
  'want',
  'know',
  'begin',
  'become',
  'see',
  'go',
  'come',
  'get',
  'participate',
  'arrive',
  'call',
  'name',
  'face',
  'fight',
  'meet',
  'oppose',
  'help',
  'work',
]);

/** "Which ship was the command ship of Queen Maresh?" tells one thing by one name. */
const describes =
  /\b(?:is|was|became|were|become) (?:the (?:\p{Ll}+ ){1,3}of|(?:an?|the) \p{Ll}+(?: \p{Ll}+)? (?:on|at|of|in|aboard)) (?:the )?\p{Lu}/u;

/** A quantity or a quoted word pins a fact down as a name does. */
const figures =
  /“[^”]*"[^"]+"|(?<!\b(?:in|by|from|to|since|until|after|before|of|around|about|and|year) )\b(?:\d{2,}|(?:eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundreds?|thousands?|millions?|billions?)\b(?! (?:years|months|days))/u;

/** Words of the question itself, without what frames it. */
const wordsOf = (stem: string): number =>
  withoutFrame(stem)
    .replace(/^Fill in the blank: |^(?:what|[Ww]hich year) fills the blank: /, '')
    .split(/\s+/).length;

const dayOfMonth = new RegExp(`\\b\\d{1,2} (?:${monthNames})\\b`);

/** The wording must pin the fact down: a name, date or work beside the one asked for, two of them where the verb says little. */
export const pinnedDown = standingGate('anchors', ({ candidate }) => {
  if (candidate.pool.from === 'given') return null;
  const needed =
    candidate.pool.from === 'years' || candidate.pool.from === 'works'
      ? 1
      : thin.has(candidate.fact.property) && !matches(describes, candidate.stem) && wordsOf(candidate.stem) < 10
        ? 2
        : 1;
  const told =
    candidate.anchors +
    (candidate.anchors === 0 &&
    wordsOf(candidate.stem) > 6 &&
    !/\b(?:did|was) an? \p{Ll}/u.test(candidate.stem) &&
    matches(figures, candidate.stem)
      ? 1
      : 0);
  if (told < needed) return `${String(candidate.anchors)} names or dates do not pin it down`;
  if (
    askedEntity(candidate.pool) !== null &&
    candidate.entityIds.length < 2 &&
    /\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince) (?:the )?(?:\p{Ll}+ )*\d/u.test(candidate.stem)
  )
    return 'an open date alone does not pin it down';
  if (
    askedEntity(candidate.pool) !== null &&
    candidate.entityIds.length < 2 &&
    wordsOf(candidate.stem) < 8 &&
    !dayOfMonth.test(candidate.stem) &&
    candidate.type !== 'summary'
  )
    return 'a year and so few words do not pin it down';
  if (candidate.type === 'cloze' && candidate.entityIds.length < 2 && wordsOf(candidate.stem) < 12)
    return 'what sort of thing it is, no other name tells';
  const words = withoutFrame(candidate.stem).split(/\s+/).length;
  if (candidate.pool.from === 'works' && (words < 11 || candidate.anchors < 2))
    return 'so little may happen in many works';
  return words < (candidate.type === 'cloze' ? 10 : 6) ? 'so few words do not pin it down' : null;
});

/** A list in the text names several that are right at once. */
export const notOneOfMany = gate('list', ({ candidate }, ground) => {
  const [sentence] = candidate.sentences;
  const asked = askedEntity(candidate.pool);
  if (sentence === undefined || asked === null) return null;
  // "After the _____, a summit was held": after all that came before it as well, where the letters of the name are not told.
  if (
    /\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince) (?:the )?_____,/.test(candidate.stem) &&
    !isCued(candidate, ground) &&
    ground.entity(asked)?.kind === 'event'
  )
    return 'what came earlier fits as well';
  const text = sentence.text;
  const at = sentence.mentions.find((mention) => mention.entityId === asked);
  if (at === undefined) return null;
  const before = text.slice(0, at.from);
  if (/\b(?:including|such as|among them|for example|e\.g\.|like)\b[^.;]*$/i.test(before))
    return 'it is one of several that the source names as examples';
  const many = isWholeSentence(candidate)
    ? /(?:among|one of) (?:the )?_____|_____ (?:is|was|are|were) (?:among|one of)\b/i
    : /\b(?:among|one of)\b/i;
  return many.test(candidate.stem) && !/\bamong the \p{Lu}/u.test(candidate.stem)
    ? '“one of” fits others as well'
    : shares.test(candidate.stem)
      ? 'others can have had such a part too'
      : null;
});

/** "took a leading role": it is not said that nobody else did. */
const shares =
  /\b(?:an?|one of the) (?:leading|major|key|important|central|crucial|minor|prominent|significant|notable|serious|large|small|active|vital) (?:role|part|threat|partner|member|figure|player|contributor)\b|\bbelong(?:s|ed)? to the (?:\p{Ll}+ )?(?:members|leaders|founders|powers|first|few)\b/u;

export const isYesNo = (stem: string): boolean =>
  /^(?:Is|Was|Were|Are|Did|Does|Do|Has|Have|Can|True or false)\b/.test(stem);

/** What anyone would try first: places, faiths and tongues of our own world, and the one ship. */
const everyone =
  /^(?:Earth|Mars|Venus|Jupiter|Saturn|Mercury|Nile|Thames|Euphrates|Tigris|Danube|Rhine|Volga|Seine|Ganges|Mississippi|Amazon|Alps|Himalayas?|(?:Mediterranean|Baltic|Black|Red|North|Caribbean)(?: Sea)?|Montana|California|Texas|Alaska|New York|Europe|Asia|Africa|Australia|(?:(?:North|South|Central) )?America|England|Scotland|Wales|(?:Northern )?Ireland|(?:Great )?Britain|United (?:Kingdom|States)|Germany|France|(?:Atlantic|Pacific|Indian|Arctic)(?: Ocean)?|Humans?|Humanity|Parliament|Senate|Congress|(?:First|Second) World War|World War (?:I|II|One|Two)|(?:Roman )?Catholicism|Christianity|Islam|Buddhism|Latin|English)$/;

/** "… is a fictional town in the film series _____": the sentence that says what an article is about. */
const franchise =
  /\bfictional\b.*\b(?:franchise|series|universe|multiverse|setting|comics|novels|films|games|trilogy) (?:the )?_____/;

/** A yes/no question, or one whose answer is its own topic. */
export const worthAsking = sentenceGate('worth', ({ candidate }, ground) => {
  if (isYesNo(candidate.stem)) return 'it can be answered by yes or no';
  const asked = askedEntity(candidate.pool);
  const isOpen = candidate.type === 'cloze' || !ground.isPrepared(candidate.fact.article);
  if (isOpen && everyone.test(candidate.key)) return 'anyone could guess it';
  if (franchise.test(candidate.stem)) return 'whose story it is, everyone knows';
  const isSubject = asked !== null && ground.subjectOf(candidate.fact.article)?.id === asked;
  if (isSubject) return 'its answer is what its whole article is about';
  return fold(candidate.key).length < 2 ? 'its answer is too short to be one' : null;
});

/** Nothing of the sentence was turned round or left out but the name. */
const isWholeSentence = ({ fact }: Candidate): boolean => fact.property === 'quote';

const negated = /\b(?:not|never|no longer|none|neither|nor|unable|failed to)\b/;

/** "Who did not come?" fits almost everyone. */
export const notNegated = sentenceGate('negation', ({ candidate }) => {
  const asked = askedEntity(candidate.pool);
  if (asked === null) return null;
  if (isRuledOut(candidate, asked)) return 'the sentence says that it was another';
  return !(isWholeSentence(candidate) && candidate.anchors > 1) && negated.test(candidate.stem)
    ? 'what did not happen fits others as well'
    : null;
});

/** "It was Velk, and not his father Orrin, who …" */
const isRuledOut = ({ sentences: [told] }: Candidate, asked: string): boolean =>
  told?.mentions.some(
    ({ entityId, from }) =>
      entityId === asked && /\b(?:and|but|was|were),? not (?:\p{L}+ ){0,4}$/u.test(told.text.slice(0, from)),
  ) === true;

const unsaid: readonly (readonly [RegExp, string])[] = [
  [
    /(?:['’]s?|\b(?:its|their|his|her)) (?:new|next|latest|further|other|second|two) \p{Ll}+[?.”]/u,
    'which, it does not say',
  ],
  [/^(?:[Ww]ho|_____) (?:was|is|became) an? (?!\p{Ll}+ (?:to|for)\b)/u, 'many can have been so'],
  [
    /\b(?:met|meet|gather(?:ed)?|remain(?:ed)?|stay(?:ed)?) (?:in|at|on) (?:the )?_____[.”]*$/u,
    'when, it does not say',
  ],
  [/\baccept(?:s|ed)? (?:the )?[\p{Lu}_][^?]*?(?<! (?:as|into|for) [^?]*)[?.”]*$/u, 'as what, it does not say'],
  [
    /\b(?:[Tt]he|[Aa]n?) (?:\p{Lu}\S* )+(?:captain|officer|representative|agent|soldier|member|envoy)\b(?! \p{Lu}| of\b| who\b)/u,
    'which of many it was, it does not say',
  ],
  [
    /(?:^|[“ ])(?:[Cc]ontrol|[Cc]ommand|[Pp]ower|[Ll]eadership|[Oo]wnership|[Aa]uthority)(?: on \p{Ll}+| at sea)?(?: then)? (?:passed|went|fell|was (?:given|handed|passed|shared|held|divided))\b/u,
    'of what, it does not say',
  ],
  [
    /\b(?:was|were|is|are|been) (?:later |then |soon )?(?:reinstated|re-?elected|elected|re-?appointed|appointed|promoted|demoted|inaugurated)(?=[?.”]| (?:in|by|with|at|after|before|when|on) )(?!.* (?:as|to(?: the)?) )(?!.*, the )/,
    'to what, it does not say',
  ],
  [
    /\b(?:sent|send|sends) (?:money|gold|troops|ships|supplies|men|help|a message|word)\b(?!.*\b(?:to|into|for|against|from|through)\b)/,
    'to whom, it does not say',
  ],
  [
    /\b(?:bring|brings|brought|hand(?:s|ed)?|deliver(?:s|ed)?) to (?:the )?[\p{Lu}_]/u,
    'what was brought, it does not say',
  ],
  [/\bput up for (?:auction|sale)\?/, 'what, it does not say'],
  [/\b(?:strike|strikes|struck|hits?) back(?=[?.”]| (?:in|by) )/, 'at whom, it does not say'],
  [/\b(?:take|took|takes) over(?=[?.”]| (?:in|on|by|before|after|from) )/, 'of what, it does not say'],
  [
    /^(?:\p{L}+ )?[Ww]h(?:ich (?!year|decade|century|mission|episode|story|novel|\p{Lu})\p{L}+|o|om) did an? /u,
    'many can have done so',
  ],
  [
    /^\p{L}+ which \p{L}+(?: \p{L}+)? (?:was|were) an? \p{Ll}+ (?!of\b|from\b|named\b|called\b|under\b)\p{Ll}+/u,
    'what there can be many of is not told apart',
  ],
  [
    /(?:^|[“ ])[Aa]n? (?:(?:second|third|fourth|fifth|new|first) )?\p{Ll}+ (?:was|were)\b/u,
    'what there can be many of is not told apart',
  ],
  [/\b(?:was|were|did) an? (?:second|third|fourth|fifth|new) \p{Ll}+\b(?! of\b)/u, 'which, it does not say'],
  [
    /^(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring) which (?!year|decade|century)\p{L}+ (?:was|were) an? (?:\p{Lu}\S* )+\p{Ll}+ed\b/u,
    'which of many it was, it does not say',
  ],
  [
    /\b(?:contact|communications?|relations|peace|order|control|trade) (?:was |were )?(?:established|restored|opened|made|concluded|resumed)\b(?!.*\b(?:with|between|over|of)\b)/i,
    'with whom, it does not say',
  ],
  [
    /(?:^|“)(?:\p{L}+ )*(?:\d[\d,]*|dozens?|hundreds?|thousands?|millions?)(?: of)? (?:\p{L}+ )?\p{L}+s? (?:was|were) (?:killed|lost|wounded|captured|executed|drowned)(?! (?:at|in|on|near|by|when|during|aboard|after) .*\p{Lu})/iu,
    'where or in what, it does not say',
  ],
  [
    /\b(?:hundred|thousand|million)s?\b[^?]* (?:was|were) (?:killed|lost|wounded|captured|executed|drowned)[.?”]+$/u,
    'where or in what, it does not say',
  ],
  [
    /\b(?:[Cc]onstruction|[Ww]ork|[Pp]roduction|[Nn]egotiations|[Tt]alks|[Ee]xcavations?|[Ff]ighting|[Rr]epairs|[Tt]rials|[Tt]raining) (?:was |were )?(?:begin|began|start(?:ed)?|end(?:ed)?|resumed?|stop(?:ped)?|completed|finished|abandoned)\b(?!.*\b(?:of|on|between|with) (?:the )?\p{Lu})/u,
    'on what, it does not say',
  ],
  [/\b(?:which group|which faction) did \S.* (?:rule|reign over|govern)\b/iu, 'a realm is no group'],
  [/\bunder whom did (?:the )?\p{Ll}+(?: \S+){0,3} (?:work|live|serve|fight)\?/iu, 'at what, it does not say'],
  [
    /\b(?:take|took|takes|assumed?|assumes) (?:command|office|power|control|part|charge)\b(?! (?:of|in|at|from|over|aboard))/i,
    'of what, it does not say',
  ],
];

/** What even a whole sentence with many names must not leave unsaid. */
const unsaidAnywhere: readonly (readonly [RegExp, string])[] = [
  // "sent Orrin": in an aside behind it, the rest was lost.
  [/\b(?:send|sent) (?:the )?(?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)*(?:[.?”]|$)/u, 'where to, it does not say'],
  [
    /\bthe (?:[A-Z]\p{Ll}+(?:ian|an|ese))(?= (?:has|had|was|is|kill|appear|attack|left|led)\w*)/u,
    'which of them, it does not say',
  ],
  [
    /\b(?:did [^?“”]* come|[Ww]ho (?:came|arrived))(?= (?:in|after|before|with|during) )(?!(?: ?\S+){0,4} (?:to|into|from|out of|upon|against|home|ashore|aboard)\b)/u,
    'where to, it does not say',
  ],
  [/^[Ww]ho (?:viewed|regarded|considered|saw) \S.* as\b/, 'others may think so too'],
  [/(?:\p{Lu}\S*|_____) (?:is|are|was|were) born[.?”]/u, 'when or where, it does not say'],
  [/\baboard(?= (?:as|in|by|with|when|until|from|for|during)\b|[?.”])/, 'aboard what, it does not say'],
  [
    /\b(?:came|come|comes|went|crossed|transferred) over from\b(?!.*\b(?:to|into|aboard) (?:the )?[\p{Lu}_])/u,
    'where to, it does not say',
  ],
  [
    /^(?:Fill in the blank: “)?(?:[Ww]ho|_____) (?:is|was) (?:later )?(?:appointed|named|made|promoted|elected)(?: to| as)?(?: the)?(?: \p{Lu}\S*| _____)+?[.?”]+$/u,
    'of what, it does not say',
  ],
  [
    /\bchang(?:e|es|ed) (?:his|her|its|their) minds?\b(?! (?:about|on|over|when|after)\b)/,
    'about what, it does not say',
  ],
  [/\binvolvement\b(?! (?:in|with|by|of)\b)/, 'in what, it does not say'],
  [
    /(?:^|[“.] )(?:\d[\d,]*|\p{L}+(?:teen|ty)|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions)(?: of)? (?:people|men|women|persons|passengers|survivors) (?:was|were) (?:saved|rescued|evacuated|killed|lost)(?=[,.”]| and\b)/u,
    'where or in what, it does not say',
  ],
  [
    /(?:^|[“ ])(?:\p{Lu}\S*|_____)(?: of the \p{Ll}+)? (?:lost|won|failed|succeeded|refused|agreed|declined|prevailed|protested|objected|complained), (?:but|and|so)\b/u,
    'at what, it does not say',
  ],
];

/** "told of the fall of Tarn": to whom, and on what occasion? */
const toldOf =
  /\b(?:told|spoke|talked) (?:of|about)\b(?!.*(?:\d|"| to (?:the )?[\p{Lu}_]|\b(?:before|when|while|after|during|in)\b))/u;

/** "the Ombrai followed in 2301": with nothing behind it, whom or what, nobody can tell. */
const incomplete =
  /\b(?:follow|join|agree|refuse|accept|respond|reply|compl[yi]|consent|intervene|oblige|return|arrive|depart)(?:s|e?d)?(?=[?”]| (?:in|on|by|before|after) (?:the )?(?:early |late |mid-)?[\d_])/i;

/** What the question word cannot be. */
const misfits: readonly (readonly [RegExp, RegExp])[] = [
  [
    /which (?:group|faction|people|species)/i,
    /building|house|ship|vessel|flagship|bridge|tower|castle|book|novel|film|song|weapon|sword|machine|city|town|village|planet|moon|river|battle|war|siege|treaty|king|queen|man|woman|son|daughter/,
  ],
  [
    /which place/i,
    /ship|vessel|flagship|book|novel|film|song|weapon|sword|battle|war|treaty|king|queen|ruler|captain|leader|man|woman|son|daughter|company|guild|people|tribe|clan/,
  ],
  [/which event/i, /ship|building|city|town|king|queen|man|woman|company|guild|people|book|novel/],
  [/which ship/i, /king|queen|man|woman|company|guild|people|city|town|battle|war|book/],
  [/who/i, /ship|vessel|flagship|building|city|town|battle|war|book|novel|film|company|guild|sword|planet|moon/],
];

/** "Which group was the most famous building of Tarn?": the name was taken for another sort of thing than it is. */
export const fitsItsWord = sentenceGate('kind-word', ({ candidate }) => {
  const match =
    /^(wh(?:o|ich \p{L}+)) (?:is|was|are|were) (?:an?|the) (?:\p{Ll}+[ -]){0,3}?(\p{Ll}+)(?= (?:of|in|on|at|that|which|to|for|from)\b|[?,])/iu.exec(
      bareQuestion(candidate.stem),
    );
  const [, word = '', noun = ''] = match ?? [];
  const misfit = misfits.find(([words, nouns]) => words.test(word) && new RegExp(`^(?:${nouns.source})$`).test(noun));
  return misfit === undefined ? null : `“${word}” does not ask for a ${noun}`;
});

/** "try to defeat the Crown": what is tried again and again is in no one work. */
const tries =
  /\b(?:tr(?:y|ies|ied)|attempt(?:s|ed)?|s(?:eek|eeks|ought)|fight|fought|oppose[sd]?|resist(?:s|ed)?|battle[sd]?)(?: \p{L}+)?(?: to (?:defeat|stop|fight|destroy|conquer|help|find))? (?:the )?\p{Lu}[^?“”]{0,40}[?”]/u;

/** "went on to command the fleet before being recalled", "was stationed there by the time of the raid": of another, the year is. */
const otherDeed =
  /\bby the time (?:of|that|when|he|she|it|they)\b|\b(?:before|until|prior to) (?:being \p{Ll}+|\p{Ll}+ing)(?: \p{Ll}+)?(?:[”"]?\?|$)/u;

/** "was a museum opened", "took command": something is left unsaid without which many answers fit. */
export const saysWhat = standingGate('vague', ({ candidate }) => {
  // A table's column says what.
  if (candidate.fact.qualifiers['table'] !== undefined) return null;
  const stem = bareQuestion(candidate.stem).replace(
    /^(?:Fill in the blank|(?:what|[Ww]hich year) fills the blank): “/,
    '',
  );
  if (/^(?:when|first)$/.test(candidate.type) && matches(otherDeed, stem)) return 'its year is that of what came after';
  const behind = candidate.fact.qualifiers['behind'] !== undefined;
  const anywhere = unsaidAnywhere.find(
    ([pattern, reason]) => matches(pattern, stem) && !(behind && reason.startsWith('at')),
  );
  if (anywhere !== undefined) return anywhere[1];
  if (matches(toldOf, stem) && candidate.pool.from !== 'works') return 'to whom and when, it does not say';
  // With two names more, a sentence as it stands says enough.
  if (isWholeSentence(candidate) && candidate.anchors > 1) return null;
  if (candidate.type !== 'object' && matches(incomplete, stem)) return 'whom or what, it does not say';
  if (candidate.pool.from === 'works' && matches(tries, stem) && !/\d{3}/.test(stem))
    return 'it may be so in many works';
  return unsaid.find(([pattern]) => matches(pattern, stem))?.[1] ?? null;
});
