import type { Entity } from '../../lore/model.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { bareQuestion, withoutFrame } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { standingGate } from './gate.ts';

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

/** "Orrin, who stood as his second": another's. */
const ofAnother =
  /^[^_\p{Lu}]*(?:Fill in the blank: )?“?(?:_____|\p{Lu}\S*)(?: \p{Lu}\S*)*, who (?:had )?(?:stood|acted|served|spoke|fought|worked|stepped) (?:in )?(?:as|for|with|beside|under) (?:his|her)\b/u;

/** "In which episode did Orrin and Maresh defeat his men?": neither's. */
const ofSeveral =
  /\bdid (?:the )?(?:(?!did )[^?“])*? and (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* (?!and\b)\p{Ll}+ (?:his|its)\b/u;

/** "Orrin and Maresh routed his army": of one of whom? */
const ofPair =
  /(?:^|“)(?:[^“”,]{0,40}, )?(?:the )?[\p{Lu}_]\S*(?: \p{Lu}\S*)* and (?:the )?[\p{Lu}_]\S*(?: \p{Lu}\S*)* \p{Ll}+(?:ed|ght|ook|ave|ound|ew|ell|old|oke|ent) (?:his|her|its)\b/u;

const namedBefore = ({ entityIds }: Candidate, before: string, ground: Ground): number =>
  entityIds.filter((id) => {
    const entity = ground.entity(id);
    return entity !== undefined && [entity.name, ...entity.aliases].some((name) => before.includes(name));
  }).length;

/** A pronoun needs a name before it, or the question word that asks for one; "it" and "they" must hang on a relative clause too. */
export const noLoosePronoun = standingGate('pronoun', ({ candidate }, ground) => {
  const { stem } = candidate;
  const person = ofPerson.exec(stem);
  if (person !== null && !namesPersonBefore(candidate, stem.slice(0, person.index), ground))
    return `“${person[0]}” is nobody who is named before`;
  if (ofAnother.test(stem)) return 'whom it was for is nobody who is named before';
  if (ofSeveral.test(stem) || ofPair.test(stem)) return 'whose it is, of several, it does not say';
  if (isThingsOfPerson(candidate, ground)) return '“its” has nothing to stand for';
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

/** "In which year did Emperor Charles suspend its charter?", "Odo and Marla determined its nature": they are no "it". */
function isThingsOfPerson({ stem, entityIds, pool }: Candidate, ground: Ground): boolean {
  const before = /^(.*?)\bits\b/.exec(bareQuestion(/“(.*)/u.exec(stem)?.[1] ?? stem))?.[1];
  if (before === undefined || namesThing.test(before)) return false;
  const asked = askedEntity(pool);
  const told = entityIds
    .flatMap((id) => ground.entity(id) ?? [])
    .filter((one) => (one.id === asked ? before.includes('_____') : isIn(before, one)));
  return told.length > 0 && told.every(({ kind }) => kind === 'character');
}
/** A common noun that "it" may stand for. */
const namesThing =
  /(?<!\bdid )\b(?:an?|the|which(?! (?:year|century|decade)\b)|what|this|each|his|her|their|['’]s) (?:\p{Ll}+ )*?\p{Ll}+/iu;

/** "Odo and Marla agreed that it would be kept quiet", where all that is named are people. */
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
  const question = bareQuestion(stem);
  return [ofWoman, ofMan].some((told) => {
    const at = told.exec(question)?.index;
    if (at === undefined) return false;
    const before = question.slice(0, at);
    const other = told === ofWoman ? 'male' : 'female';
    const people = entityIds
      .flatMap((id) => ground.entity(id) ?? [])
      .filter((one) => (one.id === asked ? /_____|^(?:.*, )?[Ww]ho\b/.test(before) : isIn(before, one)))
      .filter(({ kind }) => kind === 'character' || kind === 'ship');
    return people.length > 0 && people.every((one) => one.kind === 'character' && ground.genderOf(one) === other);
  });
}

const isIn = (text: string, { name, aliases }: Entity): boolean =>
  [name, ...aliases].some((one) => text.includes(one.split(' ')[0] ?? one));

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
