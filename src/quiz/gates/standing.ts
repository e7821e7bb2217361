import { isCalling } from '../answers/name-forms.ts';
import { leadsOn, oneOfAKind } from '../clauses/leaning.ts';
import { isSomeonesPart } from '../clauses/own-parts.ts';
import { tagWords, type TaggedWord } from '../clauses/tag.ts';
import { bareQuestion, withoutFrame } from '../fold.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { gate } from './gate.ts';

const deixis =
  /\b(?:(?:of|in|on|at|to|from|with|by|during|for|under|after|before) that(?! (?:which|of|the)\b)(?= \p{L}+)|[Tt]his|[Tt]hese|[Tt]hose|[Tt]he (?:latter|former|others?|two|three|four|same|aforementioned|above|following)|[Ss]uch (?:a|an)\b|[Aa]nother|[Ff]urther|[Rr]emaining|others|other|here|there|then|now|currently|today|recently|again|once more|also|too|instead|afterwards?|thereafter|thereupon|henceforth|meanwhile|(?:[Ss]hortly|[Ss]oon|[Ll]ong|[Mm]oments?|years?|months?|days?|weeks?|hours?|minutes?|decades?|centuries|generations?|episodes?|seasons?|chapters?|issues?|[Ss]ometime|[Ii]mmediately|[Jj]ust|[Mm]uch) (?:later|earlier|afterwards|(?:after|before)(?! (?:the \p{Ll}+ (?:of|at|on|in|with) )?(?:the )?[\p{Lu}_]))|(?:at|in|during) (?:this|that|the) (?:time|point|moment|period)|by (?:then|now)|(?:later|next|previous|following|same) (?:year|month|day|time|point)|later on|in turn|in kind|in reply|in return(?! for)|as well|likewise|in response|as a result|the (?:\p{Ll}+ )?ones?|the (?:text|article|table|section|list))\b/u;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What points back without a pronoun: "that December", "in gratitude", "offered help", "the Line itself". */
const leaning: readonly RegExp[] = [
  new RegExp(`\\bthat (?:${months}|spring|summer|autumn|winter|season|night|day|week|month|year|decade|war|battle)\\b`),
  /\bsuch\b(?! as\b)/i,
  /\ba (?:different|similar|second|third|further|fresh) \p{Ll}+(?! (?:from|to|than)\b)/u,
  /\p{Lu}[\p{L}'’]*(?<!\b(?:Who|What)) (?:itself|himself|herself|themselves)\b/u,
  /\b(?:in (?:gratitude|response|retaliation|revenge|reply|exchange|consequence|addition|compensation|reprisal|answer|thanks)|as (?:an? )?(?:reward|punishment|consequence|compensation|reprisal|result))\b(?! (?:for|to|against|of)\b)/i,
  /\b(?:offer|send|bring|give|provide|lend|seek|sent|brought|gave|lent|sought|(?:call|ask|beg)(?:ed)? for)(?:s|ed|ing)? (?:his |her |its |their )?(?:help|aid|assistance|support|reinforcements|relief)\b(?! (?:to|against|for|from|of)\b)/i,
  /\b(?:answered|replied|responded|retaliated) (?:by|with)\b/i,
  /\b(?:respond|retaliate|react|intervene)(?:s|e?d)?\b(?! (?:to|against|in) )/i,
  // After what?
  /\b[Tt]he (?:ensuing|resulting|subsequent|consequent) \p{Ll}/u,
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
  // Whom, and in what?
  /\bhad followed(?=[.,;”])/,
  /\bfollowed(?= (?:at|suit)\b)/,
  // Of which month, and which year?
  /\b[Oo]n the \d{1,2}(?:st|nd|rd|th)\b(?! (?:of )?\p{Lu})/u,
  /\bthe (?:next|following) (?:\p{Lu}|_____)/u,
  // At what?
  /['’]s? (?:own |first |last )?(?:attempts?|plans?|intentions?|requests?|proposals?)[.?”]/,
  // To do what?
  /\b(?:attempts?|efforts?|requests?|proposals?|refusals?|endeavou?rs?) of (?:the )?[\p{Lu}_](?!.*\b(?:to \p{Ll}|at |for ))/u,
];

/** Since when, and after whom? What is said right behind the blank may still tell who it is: "_____, his lieutenant, was sent in pursuit". */
const dangling =
  /\bfrom the (?:start|beginning|outset|first)\b(?! of\b)|\bin (?:hot )?pursuit\b(?! of\b)|\bjust in time\b(?! (?:to|for)\b)/i;
const describedBlank = /_____, (?:(?:the|an?|his|her|its|their)\b|(?:who|which)\b)/;

const possessive = /\b(?:its|their|theirs|her|his|hers|itself|themselves|himself|herself)\b/gi;
const ofPerson = /\b(?:he|him|his|she|her|hers)\b/i;
const personal = /\b(?:he|she|him|they|them|it)\b/gi;
/** "her" that owns nothing: "sent her to the monks". */
const objectHer =
  /\bher(?= (?:to|for|in|from|at|by|with|into|of|on|and|or|as|back|away|up|down|out|off|before|after|against|under)\b|[,.?”])/gi;
/** "Bolesław I" is a king. */
const speech = /\b(?:[Ww]e|us|(?<!\p{Lu}\p{L}+ )I(?!\.)|[Yy]ou|[Yy]our|[Oo]ur|[Mm]y)\b/u;

/** "was Dorvan appointed his marshal", "who became her heir": nobody is his own. */
const equated =
  /\b(?:appointed|named|made|elected|chosen|crowned|declared|became|become|was|is) (?:as )?(?:his|her|their) (?!own\b)\p{Ll}*/iu;

const namedBefore = ({ entityIds }: Candidate, before: string, ground: Ground): number =>
  entityIds.filter((id) => {
    const entity = ground.entity(id);
    return entity !== undefined && [entity.name, ...entity.aliases].some((name) => before.includes(name));
  }).length;

/** A pronoun needs a name before it, or the question word that asks for one; "it" and "they" must hang on a relative clause too. */
export const noLoosePronoun = gate('pronoun', ({ candidate }, ground) => {
  const { stem } = candidate;
  const person = ofPerson.exec(stem);
  if (person !== null && !namesPersonBefore(candidate, stem.slice(0, person.index), ground))
    return `“${person[0]}” is nobody who is named before`;
  // In a sentence as it stands, what a pronoun may stand for was looked at when it was chosen.
  if (candidate.fact.property === 'quote') return speech.test(stem) ? 'somebody speaks in it' : null;
  const owned = equated.exec(stem);
  if (owned !== null && namedBefore(candidate, stem.slice(0, owned.index + owned[0].length), ground) < 2)
    return `“${owned[0]}” is nobody’s who is named before`;
  if (isThingAmongPeople(candidate, ground)) return '“it” has nothing to stand for';
  if (isOfNobody(candidate, ground)) return 'nobody named is the one it speaks of';
  const bare = bareQuestion(stem).replace(/^(?:[Ii]n|[Aa]round) which (?:year|[A-Z0-9]{2,5} \w+|\w+) /, '');
  const loose =
    speech.exec(bare.replace(/“[^”]*”/g, (quote) => quote)) ??
    [...bare.matchAll(objectHer)].find((match) => !isInner(bare.slice(0, match.index), 'him')) ??
    [...bare.matchAll(possessive)].find((match) => !hasReferent(bare.slice(0, match.index))) ??
    [...bare.matchAll(personal)].find(
      (match) => !hasReferent(bare.slice(0, match.index)) || !isInner(bare.slice(0, match.index), match[0]),
    );
  return loose ? `“${loose[0]}” has nothing to stand for` : null;
});

/** "Luther and Melanchthon consented on the understanding that it would be kept quiet". */
function isThingAmongPeople({ pool, stem, entityIds }: Candidate, ground: Ground): boolean {
  const before = /^(.*?)\bit\b/.exec(bareQuestion(stem))?.[1];
  if (
    before === undefined ||
    pool.from !== 'typed' ||
    /\b(?:an?|the|which|what) (?:\p{Ll}+ )*\p{Ll}+ (?:that |which |when )?$/iu.test(before)
  )
    return false;
  return entityIds.every((id) => ground.entity(id)?.kind === 'character');
}

const ofWoman = /\b(?:she|her|hers)\b/i;
const ofMan = /\b(?:he|him|his)\b/i;

/** "Who spent the year rebuilding her systems?", where a man did and no woman and no ship is named. */
function isOfNobody({ pool, stem, entityIds }: Candidate, ground: Ground): boolean {
  const asked = askedEntity(pool);
  const key = asked === null ? undefined : ground.entity(asked);
  if (key?.kind !== 'character') return false;
  const own = ground.genderOf(key);
  const told = own === 'male' ? ofWoman : own === 'female' ? ofMan : null;
  if (told === null || !told.test(bareQuestion(stem))) return false;
  return !entityIds.some((id) => {
    const other = ground.entity(id);
    if (other === undefined || id === asked) return false;
    return other.kind === 'ship' || (other.kind === 'character' && ground.genderOf(other) !== own);
  });
}

/** "Which faction recognised his borders": what is asked for is nobody, and nobody else is named. */
function namesPersonBefore(candidate: Candidate, before: string, ground: Ground): boolean {
  const asked = askedEntity(candidate.pool);
  const kind = asked === null ? undefined : ground.entity(asked)?.kind;
  // "The _____": with an article in front, the blank is no person.
  if (kind === undefined || ((kind === 'character' || kind === 'ship') && !/\bthe _____/i.test(before))) return true;
  const named = candidate.entityIds.flatMap((id) => ground.entity(id) ?? []);
  return named.some(
    (entity) =>
      entity.id !== asked &&
      ['character', 'ship'].includes(entity.kind) &&
      [entity.name, ...entity.aliases].some((name) => before.includes(name)),
  );
}

/** Before the pronoun: a name, a plural noun phrase, or what is asked for, where that is the subject. */
const hasReferent = (before: string): boolean => {
  const text = withoutFrame(before).replace(/^.*?: “/, '');
  // "Which agreement did their matriarch sign?"
  if (/^(?:\p{L}+ )?(?:who|what|which)(?: \p{L}+)?(?: \p{Ll}+)? (?:did|do|does|was|were|is|are) $/iu.test(text))
    return false;
  return (
    /^(?:[Ww]ho|[Ww]hat|[Ww]hich \p{Ll}+)\b(?! (?:did|was|were|is|are) (?:his|her|its|their)?\b)|_____/u.test(text) ||
    /(?!Which\b|Who\b)\p{Lu}[\p{L}’'-]+/u.test(text.replace(/^(?:The|A|An|In|On|At|By|To|From|With|Under) /, ''))
  );
};

const isInner = (before: string, pronoun: string): boolean =>
  (/\b(?:that|which|whom|what|where|when|because|while|once|and) $/.test(before) ||
    (/^(?:he|she|they|it)$/i.test(pronoun) && /\b(?:before|after|since|as) $/.test(before))) &&
  (pronoun !== 'it' || /\b(?:that|which|where|when) $/.test(before));

/** Words that point nowhere where they stand so: "as well as", "there were", "the former leader of the Line", "the Line and other towns". */
const plainUses =
  /\bas well as\b|\bas a result (?=of\b)|\b[Tt]here (?=(?:was|were|is|are|has|had)\b)|\bthe (?:former|latter) (?=\p{Ll})|\bthe same (?=\p{L}+ (?:as|that)\b)|\b(?:and|or|any|each|no|all|every|many|most|various|several|two|three|than) other\b|\bother than\b|\bthe other (?=side|hand|half|end)|\bone another\b|\b(?:[Ss]hortly|[Ss]oon|[Ii]mmediately|[Jj]ust|[Ll]ong) (?:before|after) (?=(?:his|her|its|their) )/gu;

/** What may point further back than to the sentence that is quoted in front. */
const farther =
  /\b(?:now|currently|today|recently|aforementioned|the (?:above|former|latter|text|article|table|section|list|ones?)|at th(?:is|at) (?:time|point)|by (?:then|now)|(?:moments?|years?|months?|days?|weeks?|decades?|centur(?:y|ies)|generations?|hours?|episodes?|seasons?|chapters?) later|the (?:next|following) (?:year|month|day|morning|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|(?:a|one|two|three) (?:year|month|week|day|decade)s? before(?=,)|(?:soon|shortly|not long) (?:after|afterwards?)(?=[,.;])|that followed(?=[ ,](?:the|\p{Lu}))|on the (?:morning|day|night|eve) of the \p{Ll}+(?! (?:of|at|in|on|between|against)\b))\b/iu;

/** Words that point outside the question. */
export const noDeixis = gate('deixis', ({ candidate }) => {
  if (
    ['first', 'last', 'before', 'after', 'account', 'relation', 'relation-pick', 'odd-one-out'].includes(
      candidate.type,
    ) &&
    !/\b(?:[Ww]hen: “|is this told)/.test(candidate.stem)
  )
    return null;
  const stem = (
    candidate.fact.property === 'quote' ? candidate.stem.replace(plainUses, '') : withoutFrame(candidate.stem)
  ).replace(/\b[Ww]hich of these\b|came (?:before|after) this:|\beach other\b|(?:tells of|is) this(?: told)?:/g, '');
  if (candidate.fact.qualifiers['behind'] !== undefined) {
    const far = farther.exec(stem);
    return far ? `“${far[0]}” points outside the question` : null;
  }
  const found =
    deixis.exec(stem) ??
    leaning.map((pattern) => pattern.exec(stem)).find((match) => match !== null) ??
    (describedBlank.test(stem) || /\d{3}/.test(stem) ? null : dangling.exec(stem));
  return found ? `“${found[0]}” points outside the question` : null;
});

/** The stem without its quotation marks and the frame that every question of its type has. */
const bareStem = (stem: string): string =>
  withoutFrame(stem)
    .replace(
      /^(?:[Ww]hen|[Ii]n which year is this told|[Ww]hich (?:[A-Z0-9]{2,5} )?\p{Ll}+(?: \p{Ll}+)? tells of this): /u,
      '',
    )
    .replace(/[“”]/g, '')
    .replace(/^Fill in the blank: |^(?:what|[Ww]hich year) fills the blank: /, '')
    .replace(
      /\bthe (novel|episode|comic|film|game|book|story|play|poem|article|table|planet|station|ship|city) (?=\p{Lu})/gu,
      '',
    );

/** What the question is about is said in front, and with it whose head office is meant. */
const topicNamed = /^In the (?:history|story) of /;

/** "the invasion", "the three powers": a definite noun that nothing before or behind it tells apart. */
export const noOrphanNoun = gate('definite-noun', ({ candidate: { stem, leans, fact } }) => {
  // Of a sentence as it stands, its words were looked at when it was chosen.
  if (fact.property === 'quote') return fact.qualifiers['behind'] === undefined ? leadsWithEpithet(stem) : null;
  if (leans !== undefined && leans !== null) return `“${leans}” leans on what was told before`;
  const words = tagWords(bareStem(stem));
  const someone = epithetIn(words);
  if (someone !== null) return toldBefore(someone);
  const seen: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    seen.push(word.lemma);
    if (word.text.toLowerCase() !== 'the') continue;
    let head = at + 1;
    while (
      ['NOUN', 'ADJ', 'NUM', 'ADV', 'PROPN'].includes(words[head + 1]?.pos ?? '') ||
      /^[-–]$/.test(words[head + 1]?.text ?? '')
    )
      head++;
    const noun = words[head];
    const phrase = words.slice(at + 1, head + 1);
    if (
      noun === undefined ||
      phrase.some((part) => /^\p{Lu}|_/u.test(part.text) || (part.pos === 'NUM' && /\d{3,4}|century/.test(part.text)))
    )
      continue;
    if (!['NOUN', 'ADJ', 'VERB'].includes(noun.pos) || /^["\p{Lu}]/u.test(words[head + 1]?.text ?? '')) continue;
    if (
      isToldApart(words, at, head) ||
      isSuperlative(phrase, words.slice(head + 1)) ||
      (!phrase.slice(0, -1).some((part) => part.pos === 'NOUN') &&
        (oneOfAKind.has(noun.lemma) || oneOfAKind.has(noun.text.toLowerCase()))) ||
      seen.slice(0, -1).includes(noun.lemma) ||
      (topicNamed.test(stem) && isSomeonesPart(noun.text))
    )
      continue;
    return `“the ${phrase.map((part) => part.text).join(' ')}” is not told apart`;
  }
  return null;
});

const toldBefore = (name: string): string => `who “the ${name}” is was told before`;

/** "The Hessian, a year younger, had tried": in a whole sentence, others may be told apart by what stands around them. */
function leadsWithEpithet(stem: string): string | null {
  const name = /(?:“|^)The (\p{Lu}\p{Ll}{3,}(?:ian|ean|ssan|ese|ish))(?=,)/u.exec(stem)?.[1];
  if (name !== undefined) return toldBefore(name);
  const [office] = [...stem.matchAll(/\bthe (\p{Lu}\p{Ll}{3,})(?=['’]s\b)/gu)]
    .map(([, word = '']) => word)
    .filter(isCalling);
  return office === undefined ? null : toldBefore(office);
}

/** "The Hessian tried", "at the Elector's wish": one of a people, or the holder of an office, who was named before. */
function epithetIn(words: readonly TaggedWord[]): string | null {
  for (const [at, { text }] of words.entries()) {
    if (text.toLowerCase() !== 'the') continue;
    const [name, next] = [words[at + 1]?.text ?? '', words[at + 2]];
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || next === undefined) continue;
    const ofPeople = /(?:[^t]ian|ean|ssan|ese|ish)$/.test(name) && (next.pos === 'AUX' || next.pos === 'VERB');
    const ofOffice =
      isCalling(name) && !/^(?:Doctor|Prophet)$/.test(name) && /^(?:['’]s?|was|had|[.,;?])$/.test(next.text);
    if (ofPeople || ofOffice) return name;
  }
  return null;
}

/** "the largest market north of Tarn" */
const isSuperlative = (phrase: readonly TaggedWord[], behind: readonly TaggedWord[]): boolean =>
  phrase.some(({ text }) => /^(?:first|last|only|oldest)$|\p{Ll}{3}est$/u.test(text.toLowerCase())) &&
  behind[0]?.text !== 'to' &&
  behind.slice(0, 6).some(({ text }) => /^\p{Lu}|^_/u.test(text));

/** "the valley of …", "the harbour that …", "the war in Ossara": what follows says which. */
function isToldApart(words: readonly TaggedWord[], article: number, head: number): boolean {
  const next = words[head + 1];
  if (next === undefined) return false;
  const word = next.text.toLowerCase();
  if (/^(?:of|between|against|among|about|that|which|who|whose|where|_____)$/.test(word)) return true;
  if (/^(?:to|for)$/.test(word)) return leadsOn.has(words[head]?.lemma ?? '');
  const name = words[head + 2]?.text.toLowerCase() === 'the' ? words[head + 3] : words[head + 2];
  // "the mine at Tarn", but not "built the model from Orrin's design"
  if (/^(?:in|at|on|from|near|around|over)$/.test(word))
    return (
      name !== undefined &&
      /^\p{Lu}|^_/u.test(name.text) &&
      !/^['’]s?$/.test(words[words.indexOf(name) + 1]?.text ?? '')
    );
  // "the fleet built at Tarn" tells which; "were the archives found by …" has its main verb there.
  const auxiliary = /^(?:was|were|is|are|did|been)$/.test(words[article - 1]?.text.toLowerCase() ?? '');
  return (
    (next.pos === 'VERB' &&
      /(?:ed|en|ing)$/.test(word) &&
      !auxiliary &&
      words[head + 2]?.pos === 'ADP' &&
      // "The company failed in 1931": with no other verb, this one is the sentence's own.
      words.some((other, at) => at !== head + 1 && ['VERB', 'AUX'].includes(other.pos))) ||
    (next.pos === 'PRON' && !/^(?:its|his|her|their)$/.test(word))
  );
}
