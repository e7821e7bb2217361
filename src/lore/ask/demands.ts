import type { Entity, Sentence } from '../model.ts';
import type { Question, Unit } from './analyse.ts';
import { fields } from './demand-fields.ts';
import { deedDemand, doerDemand } from './doers.ts';
import { kinshipOf } from './kinship.ts';
import { hasNoun, isBroadNoun } from './left-open.ts';
import { placesOf, wordsOf, type Demand } from './reading.ts';

/**
 * What a question demands in so many words, and a sentence has to have: who asks for a birthplace is answered by no
 * sentence without a birth, however much else it shares. Read once for each question.
 */
export function demandsOf(question: Question, entities: ReadonlyMap<string, Entity>): Demand[] {
  const found = fields.flatMap(([asked, needed]): Demand[] =>
    asked.test(question.text) ? [({ text }) => asked.test(text) || (needed?.test(text) ?? false)] : [],
  );
  const [, first, later] = ordinalAsked.exec(question.text) ?? [];
  const numbered = ordinalOfNumber.get(numberedPart.exec(question.text)?.[1]?.toLowerCase() ?? '');
  const ordinal = ordinals.get(first ?? later ?? numbered ?? '');
  if (ordinal !== undefined) found.push(({ text }) => ordinal.test(text));
  const fated = fatedIn(question);
  if (fated !== undefined) found.push((sentence) => isSubject(fated, sentence));
  if (asksForDeeds.test(question.text)) found.push((sentence) => isDoer(question, sentence));
  if (asksForSpeech.test(question.text)) found.push((sentence) => isSaidByAsked(question, sentence));
  if (asksForPlace.test(question.text) && question.units.every(({ type }) => type === 'name'))
    found.push((sentence) => isPlaced(question, sentence));
  const sort = /^(?:\p{L}+ )?what (?:kind|sort|type)s? of (\p{L}+)/iu.exec(question.text)?.[1]?.toLowerCase();
  if (sort !== undefined && !isBroadNoun(sort)) found.push((sentence) => hasNoun(sentence, sort));
  const thing =
    question.asked.wants === 'what'
      ? /^(?:what|which) (\p{Ll}{3,}) (?:did|do|does|was|were|had|has)\b/u.exec(question.text)?.[1]
      : undefined;
  if (thing !== undefined && !isBroadNoun(thing)) found.push((sentence) => hasNoun(sentence, thing));
  const listed = listAsked.exec(question.text)?.[1];
  if (listed !== undefined) found.push((sentence) => listsOthers(question, listed, sentence));
  if (personAsked.test(question.text)) found.push((sentence) => namesSomeone(question, entities, sentence));
  if (question.asked.wants === 'where') found.push((sentence) => sentence.form !== 'prose' || tellsWhere(sentence));
  const [, told = '', which] = describedAsked.exec(question.text) ?? [];
  if (which !== undefined && told.trim() !== '') found.push((sentence) => !isOnlyDescribed(sentence, told, which));
  const { people } = question.asked;
  if (people !== null) found.push((sentence) => tellsOfPeople(sentence, people));
  return [...found, ...kinshipOf(question), ...doerDemand(question), ...deedDemand(question)];
}

/** "Which houses helped?", "which of the sects left, by name": some are to be named. */
const listAsked =
  /\bwhich (?:of (?:the|those) )?(?:\p{L}['’\p{L}-]+ )?(houses|sects|ships|worlds|planets|species|colonies|factions|clans|families|captains)\b/iu;

/** Names one at least that the question has not, and not as the one left out or as whose they all are. */
function listsOthers(question: Question, noun: string, { text, mentions }: Sentence): boolean {
  const known = new Set(question.units.flatMap(({ ids }) => [...ids]));
  return mentions.some(
    ({ entityId, from, to }) =>
      !known.has(entityId) &&
      !/\b(?:other than|except|but|besides|apart from) (?:the )?$/i.test(text.slice(0, from)) &&
      !text
        .slice(to)
        .trimStart()
        .toLowerCase()
        .startsWith(noun.replace(/(?:ies|s)$/i, '').toLowerCase()),
  );
}

/** "Which obscure law did X use?", "what was the obscure law that X used?": what is asked for is told already, all but which it was. */
const describedAsked =
  /^(?:[Ww]hich|[Ww]hat(?: was| is| were| are)?(?: the)?) ((?:\p{Ll}[\p{L}'\u2019-]* ){1,2}(?:\p{Lu}\S* )?)(\p{Ll}{3,}) (?:did|does|do|that|which|was|were|had|has)\b/u;

/** "An obscure Klingon law": with no more words of it than the question has, and no name. */
function isOnlyDescribed({ text }: Sentence, told: string, noun: string): boolean {
  const phrase = new RegExp(
    `\\ban? ((?:[\\p{L}'\u2019-]+ ){1,3})${noun}\\b(?!,? (?:called|named|known as)|,? ["\u201C])`,
    'iu',
  ).exec(text)?.[1];
  if (phrase === undefined) return false;
  const own = new Set(told.toLowerCase().trim().split(' '));
  const words = phrase.trim().split(' ');
  return (
    words.some((word) => own.has(word.toLowerCase())) &&
    words.every((word) => own.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  );
}

/** "Which officer killed X?", "which of Y's operatives": somebody is to be named. */
const personAsked =
  /\b(?:which|what|name of the)\b(?: of (?:the |those |\S+['\u2019]s ))?(?: ?[\p{L}'\u2019-]+){0,2}? ?\b(?:officers?|captain|admiral|general|commander|legate|gul|scientist|doctor|operatives?|agents?|soldiers?|persons?|individuals?|senators?|councillors?|ministers?|ambassadors?|diplomats?|engineers?|members of (?:the |its |their )?(?:\p{L}+ ){0,2}(?:council|crew|staff|board|senate))\b(?! of state)/iu;

/** Names a person that the question has not. */
function namesSomeone({ ids }: Question, entities: ReadonlyMap<string, Entity>, { mentions }: Sentence): boolean {
  return mentions.some(
    ({ entityId, anaphor }) => !anaphor && !ids.has(entityId) && entities.get(entityId)?.kind === 'character',
  );
}

/** "At Tarn", "near the old station", "into hiding"; not "in 573", "in turn". */
const tellsWhere = ({ text }: Sentence): boolean => wherePhrase.test(text);
const wherePhrase =
  /\b(?:in|at|on|near|aboard|inside|outside|to|into|from|around|beyond|under|within|through|over|across|off|between|behind|out of)\s+(?:(?:the|an?|its|his|her|their|this|that)\s+)?(?:[\p{Ll}'-]+\s+){0,2}?(?:\p{Lu}|(?:hiding|darkness|shadows?|space|systems?|station|planets?|world|homeworld|city|town|sectors?|region|territory|colon(?:y|ies)|mines?|orbit|ships?|sea|coast|island|prison|exile|void|edge|border|quadrant|galaxy|universe|wormhole|refuge|base|camps?|home|shipyards?|sphere|capital)\b)/u;

const ordinalAsked =
  /(?:^|\b(?:the|an?|his|her|its|their|whose|which|what|very) |'s )(first)(?! contact)\b|\b(second|third|fourth|fifth)\b(?! (?:\p{Lu}|in command|officer|hand|time|thought))/u;
/** "Book three", "part two". */
const numberedPart = /\b(?:book|volume|part|season|novel|game) (two|three|four|five)\b/i;
const ordinalOfNumber: ReadonlyMap<string, string> = new Map([
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
]);
const ordinals: ReadonlyMap<string, RegExp> = new Map([
  ['first', /\b(?:first|new\w*|nascent|beg[aiu]n\w*|initial\w*|earl\w+|original\w*|start\w*)\b/i],
  ...['second', 'third', 'fourth', 'fifth'].map((word) => [word, new RegExp(`\\b${word}\\b`, 'i')] as const),
]);

const asksForSpeech =
  /\bwhat (?:did|does) (?!(?:it|this|that|the (?:captions?|text|article|wiki|page|picture|image))\b).*\b(?:say|tell|answer|reply|shout)\b/i;
const saying =
  /^(?:sa(?:id|ys?)|tells?|told|argu\w+|claim\w*|declar\w+|assert\w*|insist\w*|explain\w*|announc\w+|warn\w*|remark\w*|ask\w*|answer\w*|repl\w+|refus(?:e[sd]?|ing)|admit\w*|state[sd]?|request\w*|promis\w+|pledg\w+)$/;

/** The people's name stands in it, and not as a part of another: "the Karvel-Ossian War". */
const tellsOfPeople = (sentence: Sentence, people: string): boolean =>
  wordsOf(sentence).some(
    ({ stem, norm, from }) =>
      stem === people && sentence.text[from - 1] !== '-' && sentence.text[from + norm.length] !== '-',
  );

const asksForDeeds = /^what (?:do|does|did) (?:an? |the )?[\p{L}' -]{2,40} do\?*$/iu;

const asksForFate = /\bwhat (?:happened|happens) (?:to|with)\b|\bwhat (?:became|becomes|has become) of\b/i;

/** "What became of X?": X. */
export const fatedIn = ({ text, units }: Question): Unit | undefined =>
  asksForFate.test(text) ? units.find(({ type }) => type === 'name') : undefined;

/** What befell X is told of X itself, and not of what was X's or of something else "after X's fall". */
function isSubject(unit: Unit, sentence: Sentence): boolean {
  const words = wordsOf(sentence);
  return placesOf(unit, sentence).some((at) => {
    const { from = 0, norm = '' } = words[at] ?? {};
    return !/^['’]/.test(sentence.text.slice(from + norm.length));
  });
}

/** "What does X do?", and nothing else: X itself does something in the sentence, and more than being or becoming. */
function isDoer(question: Question, sentence: Sentence): boolean {
  const words = wordsOf(sentence);
  return question.units.some((unit) => {
    const places = placesOf(unit, sentence);
    const after = words[(places.at(-1) ?? words.length) + 1]?.norm ?? '';
    return places.length > 0 && (places[0] ?? 9) <= 2 && !/^(?:is|was|are|were|be\w*|of|in|at|on)$/.test(after);
  });
}

/** The one whose words are asked for says something in the sentence. */
function isSaidByAsked(question: Question, sentence: Sentence): boolean {
  const [speaker] = question.units.filter((unit) => unit.type === 'name').sort((a, b) => a.at - b.at);
  const words = wordsOf(sentence);
  const places = speaker === undefined ? words.keys() : placesOf(speaker, sentence);
  return [...places].some((place) => words.slice(place + 1, place + 5).some(({ norm }) => saying.test(norm)));
}

const asksForPlace = /^where(?:'s| is| are| was| were)\b/i;
/** What stands behind a name that is told where it is: "lies in", "is a planet of", ", a station near". */
const placing =
  /^(?: (?:is|was|lies|lay|stands|stood)\b(?! \p{L}+(?:ed|en) (?!in|at|on|near))|, an?\b| (?:orbits?|orbited)\b)[^.,]{0,40}?\b(?:in|on|of|near|around)\b/iu;

/** "Where is X?", and nothing else: where it lies has to be told of X itself. */
function isPlaced(question: Question, sentence: Sentence): boolean {
  const words = wordsOf(sentence);
  if (sentence.form === 'row') return question.units.some((unit) => placesOf(unit, sentence).length > 0);
  return question.units.some((unit) => {
    const last = placesOf(unit, sentence).at(-1);
    const word = last === undefined ? undefined : words[last];
    return word !== undefined && placing.test(sentence.text.slice(word.from + word.norm.length));
  });
}
