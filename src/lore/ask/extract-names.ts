import { workTitle } from '../words/citations.ts';
import { kindByNoun, personTitles } from '../names/lexicon.ts';
import type { Entity, EntityKind, Mention, Sentence } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { stemOf, synonymsOf } from '../words/terms.ts';
import { anchorsOf, distanceTo } from './anchors.ts';
import type { Question } from './analyse.ts';
import type { Extracted } from './extracted.ts';

/** Who, where, what thing, which work or which office a sentence names in answer to a question. */

type Entities = ReadonlyMap<string, Entity>;

export function workAnswer(question: Question, sentence: Sentence, entities: Entities): Extracted | null {
  const named = sentence.mentions
    .filter((mention) => entities.get(mention.entityId)?.kind === 'work' && !question.ids.has(mention.entityId))
    .map((mention) => entities.get(mention.entityId)?.name);
  const titles = [
    ...(sentence.scope === null ? [] : [sentence.scope]),
    ...sentence.citations.map((citation) => workTitle(citation) ?? citation),
    ...named,
  ].filter((title) => title !== undefined);
  const answer = [...new Set(titles)].slice(0, 4).join('; ');
  if (answer !== '') return { answer, certainty: 0.9 };
  const noun = stemOf(question.asked.noun ?? '');
  return tokenise(sentence.text).some(({ norm }) => stemOf(norm) === noun) ? { answer: '', certainty: 0.35 } : null;
}

/** Titles that are more often something else. */
const ambiguous = new Set(
  'master private general major grand high first fleet rear chief agent elder count figure counterpart rebel'.split(
    ' ',
  ),
);

/** A title or an office: "officer", "Chairman". */
export function roleAnswer(question: Question, sentence: Sentence): Extracted | null {
  const asked = new Set(question.units.flatMap((unit) => unit.stems));
  const found = tokenise(sentence.text).find(
    ({ norm }) =>
      !ambiguous.has(norm) &&
      (personTitles.has(norm) || kindByNoun.get(norm) === 'character') &&
      !asked.has(stemOf(norm)),
  );
  return found === undefined ? { answer: '', certainty: 0.3 } : { answer: '', certainty: 0.9 };
}

const female =
  /\b(?:mother|wife|daughter|sister|queen|empress|woman|aunt|niece|widow|princess|heroine|girlfriend|matriarch)\b/i;
const male = /\b(?:father|husband|son|brother|king|emperor|uncle|nephew|widower|prince|boyfriend|patriarch)\b/i;

/** "Who is the mother of …" is answered by no man. */
function genderAsked(question: Question): Entity['gender'] {
  const kin = question.asked.noun === null ? question.text : question.asked.noun;
  if (question.asked.side === 'object' || /\bwhose\b/i.test(question.text)) return null;
  return female.test(kin) ? 'female' : male.test(kin) ? 'male' : null;
}

/** What a question names does not answer it, unless it names it by another name: "Who is the Emperor that …?". */
function isAsked(question: Question, entity: Entity): boolean {
  if (!question.ids.has(entity.id)) return false;
  const wording = new Set(tokenise(question.text).map((token) => token.norm));
  return entity.kind !== 'character' || tokenise(entity.name).some((token) => wording.has(token.norm));
}

export function nameAnswer(question: Question, sentence: Sentence, entities: Entities): Extracted | null {
  const { kinds, byName, people } = question.asked;
  const noun = stemOf(question.asked.noun ?? '');
  const gender = genderAsked(question);
  const anchors = anchorsOf(question, sentence);
  const candidates = sentence.mentions.filter((mention) => {
    const entity = entities.get(mention.entityId);
    if (entity === undefined || isAsked(question, entity)) return false;
    // "Which orb was taken?" is not answered by "the Orb".
    if (noun !== '' && tokenise(entity.name).every(({ norm }) => stemOf(norm) === noun)) return false;
    if (noun !== '' && (isIndefinite(sentence, mention, noun) || isOtherPlace(entity, noun))) return false;
    if (gender !== null && entity.gender !== null && entity.gender !== gender) return false;
    if (people !== null && entity.kind !== 'character' && !isOfPeople(entity, people)) return false;
    if (byName) return isCalled(question, sentence, mention);
    return kinds.length === 0
      ? entity.kind !== 'work'
      : kinds.includes(entity.kind) || bearsNoun(sentence, mention, entity, question.asked.noun);
  });
  const agent = nounAgent(question, sentence, anchors);
  if (agent !== null) return agent;
  if (candidates.length === 0) return byName ? otherName(question, sentence) : commonNoun(question, sentence);
  const cost = (mention: Mention): number => {
    const own = entities.get(mention.entityId)?.kind;
    // Asked for a nebula, what is called a nebula answers.
    const isNamed =
      noun !== '' && tokenise(entities.get(mention.entityId)?.name ?? '').some(({ norm }) => stemOf(norm) === noun);
    const kindCost = isNamed ? -60 : kinds.indexOf(own ?? 'work') * 25;
    const lead = distanceTo(mention.from, anchors) + leadCost(question, sentence, mention);
    const role = sideCost(question, sentence, mention, anchors) + phraseCost(question, sentence, mention);
    return lead + kindCost + role;
  };
  const best = candidates.reduce((kept, mention) => (cost(mention) < cost(kept) ? mention : kept));
  const bestKind = entities.get(best.entityId)?.kind;
  const alike = candidates.filter((mention) => entities.get(mention.entityId)?.kind === bestKind);
  const listed = coordinated(best, alike, sentence.text);
  const answer = [...new Set(listed.map((mention) => entities.get(mention.entityId)?.name ?? ''))]
    .filter((name) => name !== '')
    .join(', ');
  const aside = sideCost(question, sentence, best, anchors) > 0 || leadCost(question, sentence, best) > elsewhere;
  const other = aside || lacksTitle(question, sentence, entities.get(best.entityId));
  return { answer, certainty: other ? 0.4 : candidates.length === listed.length ? 1 : 0.8, at: best.from };
}

/** "Each sector was governed by a legate": who did it has no name. */
function nounAgent({ asked }: Question, { text }: Sentence, anchors: readonly number[]): Extracted | null {
  const verb = anchors[0];
  if (asked.wants !== 'who' || asked.side !== 'subject' || verb === undefined) return null;
  const match = /^\p{L}+ by (an? (?:\p{Ll}+ )?(\p{Ll}+))/u.exec(text.slice(verb));
  const [, phrase, noun = ''] = match ?? [];
  if (phrase === undefined || !(personTitles.has(noun) || kindByNoun.get(noun) === 'character')) return null;
  return { answer: phrase, certainty: 0.9, at: verb };
}

/** Asked for an ambassador, one whom no name and no word of the sentence calls so. */
function lacksTitle({ asked: { noun } }: Question, { text }: Sentence, entity: Entity | undefined): boolean {
  if (noun === null || !personTitles.has(noun) || entity?.kind !== 'character') return false;
  const stem = stemOf(noun);
  const meant = new Set([stem, ...synonymsOf(stem)]);
  return !tokenise([text, entity.name, ...entity.aliases].join(' ')).some(({ norm }) => meant.has(stemOf(norm)));
}

/** "Karvel Separatists", asked which Karvels. */
const isOfPeople = ({ name }: Entity, people: string): boolean => {
  const words = tokenise(name).map(({ norm }) => stemOf(norm));
  return words.length > 1 && words.includes(people);
};

/** "the Karvel civilisation", asked for a civilisation; "Karvel ships" are no name of one, nor "Karvel houses" of any. */
function bearsNoun({ text }: Sentence, { to }: Mention, { kind }: Entity, asked: string | null): boolean {
  const behind = /^ (\p{Ll}+)/u.exec(text.slice(to))?.[1] ?? '';
  if (asked === null || stemOf(behind) !== stemOf(asked)) return false;
  return !behind.endsWith('s') || (asked.endsWith('s') && kind !== 'species');
}

/** Characters: the cost of a place that is not where it is. */
const elsewhere = 10;

/** Where something is, it stands in, on or at; what came from there or is of it stands elsewhere. */
function leadCost({ asked, text }: Question, sentence: Sentence, mention: Mention): number {
  if (asked.wants !== 'where' || /\bfrom\b/i.test(text)) return 0;
  const before = sentence.text.slice(0, mention.from);
  if (/\b(?:in|on|at|to|near|aboard|over|inside|into|onto) (?:the )?$/i.test(before)) return 0;
  return /\b(?:from|of) (?:the )?$/i.test(before) ? 45 : elsewhere;
}

/** Asked for another name of what the question names already, a sentence answers that speaks of naming. */
function otherName(question: Question, sentence: Sentence): Extracted | null {
  const isNamed = sentence.mentions.some(({ entityId }) => question.ids.has(entityId));
  const noun = question.asked.noun ?? '';
  const inName = question.units.some(({ type, stems }) => type === 'name' && stems.includes(stemOf(noun)));
  return isNamed && (inName || kindByNoun.get(noun) === undefined) && naming.test(sentence.text)
    ? { answer: '', certainty: 0.7 }
    : null;
}

const naming = /\b(?:(?:re)?named?|names|called|known as|calls?|term(?:s|ed)?|dubbed|titled?|nicknamed?|shortened)\b/i;

/** "The X was a ship", "X, its first ship", "the ship, the X": the noun whose name is asked for stands beside it. */
function isCalled(question: Question, sentence: Sentence, mention: Mention): boolean {
  const noun = stemOf(question.asked.noun ?? '');
  return tokenise(sentence.text).some(
    ({ norm, from, to }) =>
      stemOf(norm) === noun &&
      (to <= mention.from
        ? nounFirst.test(sentence.text.slice(to, mention.from)) && !leading.test(sentence.text.slice(0, from))
        : nameFirst.test(sentence.text.slice(mention.to, from)) && !leading.test(sentence.text.slice(0, mention.from))),
  );
}

/** "In X, the ship …": what stands before the comma is no name of what comes after. */
const leading = /^(?:In|At|On|After|During|For|Through|With|By|From|Before|Like|Unlike)\b[^,]*$/;
const nounFirst = /^,? (?:(?:the|called|named|known|as|was|is|were|are) )*$/;
const nameFirst =
  /^(?:, (?:an?|the|its|his|her|their)| (?:is|was|are|were|becomes?|became)(?: an?| the| its| his| her| their)?) (?:(?:\p{Lu}[\p{L}'-]+|\p{Ll}+) ){0,3}$/u;

const nounKinds: Readonly<Partial<Record<EntityKind, RegExp>>> = {
  place:
    /\b(?:in|on|at|near|aboard|inside|through|around|outside|above|filled) (?:(?:the|an?|various|several|its|his|her|their) )?(?!future|past|end|time|whole|order|vain|part|turn|novel|game|list|course|fact|same|\d)\p{Ll}[\p{L}'-]+/u,
};

/** "A Federation Starbase", asked which starbase, is no name. */
const isIndefinite = ({ text }: Sentence, { from, to }: Mention, noun: string): boolean =>
  /\b(?:an?|another|some|several) $/i.test(text.slice(0, from)) &&
  tokenise(text.slice(from, to)).some(({ norm }) => stemOf(norm) === noun);

const placeNouns = new Set(
  'planet world moon station starbase quadrant sector system nebula city town cluster galaxy universe island river sphere'
    .split(' ')
    .map(stemOf),
);

/** Asked for a planet, no quadrant answers. */
function isOtherPlace({ kind, name }: Entity, noun: string): boolean {
  const head = stemOf(tokenise(name).at(-1)?.norm ?? '');
  return (
    kind === 'place' &&
    placeNouns.has(noun) &&
    placeNouns.has(head) &&
    head !== noun &&
    !synonymsOf(noun).includes(head)
  );
}

/** Those who do a thing, by the word's ending: "conquerors", "traditionalists". */
const agents =
  /^(?!(?:others|powers|orders|numbers|letters|matters|sectors|borders|corners|rivers|(?:head)?quarters|centers|colors)$)\p{Ll}{3,}(?:er|or|ist)s$/u;

/** Someone or somewhere without a name may answer too, less surely: "an intendant", "in the mines". */
function commonNoun(question: Question, sentence: Sentence): Extracted | null {
  const { kinds, wants, people } = question.asked;
  // "Which Karvel led …" is answered by none of them in particular.
  if (people !== null) return null;
  const isOneOf = wants === 'who' && kinds.length === 1 && question.asked.noun === null;
  if (isOneOf) return null;
  if (question.asked.noun === null && kinds.some((kind) => nounKinds[kind]?.test(sentence.text)))
    return { answer: '', certainty: 0.35 };
  if (wants === 'where' && question.asked.noun === null) return null;
  // "A starbase was destroyed" does not say which one.
  const noun = question.asked.noun === null ? [] : [stemOf(question.asked.noun)];
  const asked = new Set([...noun, ...question.units.flatMap((unit) => [...unit.stems, ...unit.synonyms])]);
  const found = tokenise(sentence.text).some(({ norm }) => {
    if (asked.has(stemOf(norm))) return false;
    const kind =
      kindByNoun.get(norm) ??
      kindByNoun.get(norm.replace(/s$/, '')) ??
      (personTitles.has(norm.replace(/s$/, '')) ? 'character' : undefined);
    return (kind !== undefined && kinds.includes(kind)) || (kinds.includes('character') && agents.test(norm));
  });
  return found ? { answer: '', certainty: 0.35 } : null;
}

/** Who does a thing seldom stands after "to" or "with". */
const phraseCost = (question: Question, sentence: Sentence, mention: Mention): number =>
  question.asked.side === 'subject' &&
  /\b(?:to|towards?|with|against|for|from|in|on|at|among|under|over) (?:the )?$/i.test(
    sentence.text.slice(0, mention.from),
  )
    ? 70
    : 0;

/** A bond that neither side does to the other: "the wife of X". */
const mutual = /^(?:wife|husband|spouse|consort|widow(?:er)?|bride|groom|married|all(?:y|ies|ied))\b/i;

/** Who does a thing stands before its verb or after "by"; to whom it is done, after the verb or before the passive. */
function sideCost(question: Question, sentence: Sentence, mention: Mention, anchors: readonly number[]): number {
  const { side } = question.asked;
  // "Regent Vale ruled", of who ruled: a title is no deed.
  const verb = anchors.find((at) => /^\p{Ll}/u.test(sentence.text.slice(at))) ?? anchors[0];
  if (side === null || verb === undefined || mutual.test(sentence.text.slice(verb))) return 0;
  const byAgent = /\bby (?:the |an? )?(?:\p{Lu}[\p{L}-]+ )*$/u.test(sentence.text.slice(0, mention.from));
  const passive =
    /\b(?:was|were|is|are|been|being|be)\b(?: \w+ly)?\s*$/i.test(sentence.text.slice(0, verb)) &&
    !/^[\p{L}-]+(?:s|y|er|or|ing)\b/u.test(sentence.text.slice(verb));
  // "The discovery of X": who made it stands as "Y's" or after "by".
  const nominal = /\b(?:[Tt]he|[Aa]n?|of) (?:\p{Ll}+ )?$/u.test(sentence.text.slice(0, verb));
  const owns = /^['’]s? /.test(sentence.text.slice(mention.to, mention.to + 3));
  const isAgent = byAgent || owns || (mention.from < verb && !passive && !(nominal && side === 'subject'));
  return isAgent === (side === 'subject') ? 0 : 55;
}

/** The mentions that stand in one list with this one: "the X, the Y and Z". */
function coordinated(best: Mention, candidates: readonly Mention[], text: string): Mention[] {
  const at = candidates.indexOf(best);
  const linked = (a: Mention | undefined, b: Mention | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^(?:, |,? and |,? or |,? as well as )(?:of )?(?:the |an? )?(?:\p{Lu}[\p{L}-]+ )?$/u.test(text.slice(a.to, b.from));
  let first = at;
  let last = at;
  while (linked(candidates[first - 1], candidates[first])) first -= 1;
  while (linked(candidates[last], candidates[last + 1])) last += 1;
  return candidates.slice(first, last + 1);
}
