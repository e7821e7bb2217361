import type { Sentence } from '../model.ts';
import { personTitles } from '../names/lexicon.ts';
import { isStopWord, stemOf, synonymsOf } from '../words/terms.ts';
import type { Question, Unit } from './analyse.ts';
import type { Extracted } from './extracted.ts';
import { wordsOf } from './reading.ts';

/** What a sentence leaves open that a question asks, though it speaks of all the rest. */

interface Reading {
  readonly question: Question;
  readonly sentence: Sentence;
  readonly next: Sentence | null;
  readonly extracted: Extracted | null;
  /** Words of each of the question's units, by their index in the sentence. */
  readonly places: readonly (readonly number[])[];
}

/** Nouns that fit whatever is of their kind; all others are to be found in the sentence. */
const broadNouns = new Set(
  (
    'person persons people man woman character characters one someone species race races being beings faction factions power powers group groups organisation organisations organization organizations peoples clan clans enemy enemies ' +
    'ship ships vessel vessels starship starships spaceship warship warships battleship planet planets place places world worlds location system region area country state nation nations side thing ' +
    'episode episodes novel novels book books mission missions story stories work works source series year years date decade century period'
  ).split(' '),
);

export const isBroadNoun = (noun: string): boolean => broadNouns.has(noun);

/** A medal, a river or a company is asked for, and the sentence has none. */
export function isOtherNoun({ asked }: Question, sentence: Sentence): boolean {
  return asked.noun !== null && !broadNouns.has(asked.noun) && !hasNoun(sentence, asked.noun);
}

/** The noun or one of like meaning. */
export function hasNoun(sentence: Sentence, noun: string): boolean {
  const stem = stemOf(noun);
  const meant = new Set([stem, ...synonymsOf(stem)]);
  return wordsOf(sentence).some((word) => meant.has(word.stem));
}

const offices = /^(?:leader|ruler|commander|head|boss|owner|founder|successor)$/;

/** A word for one who holds an office. */
export const isOffice = ({ type, text }: Unit): boolean =>
  type === 'word' && (personTitles.has(text.toLowerCase()) || offices.test(text.toLowerCase()));

const vague = /^(?:several|many|some|certain|various|other|these|those|few|handful|most|all|number)$/;
/** Words before a noun that may say which one it is: "an obscure Klingon law". */
const reach = 3;

/** How sure a sentence is that speaks of naming; see `otherName`. */
const isNaming = 0.7;

/** "X becomes the torchbearer". */
const holdsOffice = /\b(?:become(?:s)?|became|serve[sd]? as|made|appointed|named) (?:the |an? )?\p{L}/iu;

/** No number, asked how many. */
const roughly = /^(?:several|many|some|a few|few)\b/i;

/** "Several houses fought …", asked which houses: no name was found, and the noun has no word of its own that tells which. */
export function isUnfilled({ question, extracted, sentence, places }: Reading): boolean {
  const { asked, text } = question;
  if (asked.wants === 'count') return roughly.test(extracted?.answer ?? '') && /\bhow many\b/i.test(text);
  if (asked.wants === 'role') return (extracted?.certainty ?? 0) < sureReason && !holdsOffice.test(sentence.text);
  if (asked.byName && (extracted?.certainty ?? 0) >= isNaming) return false;
  if (asked.noun === null && asked.wants === 'what') return isOnlyOne(question.text, sentence, places);
  if (asked.noun === null || (extracted?.answer ?? '') !== '') return false;
  if (!/\b(?:which|what)\b/i.test(text)) return false;
  const stem = stemOf(asked.noun);
  const words = wordsOf(sentence);
  const at = words.findIndex((word) => word.stem === stem);
  if (at < 0) return false;
  for (let before = at - 1; before >= at - reach; before -= 1) {
    const norm = words[before]?.norm ?? '';
    if (norm === '' || isStopWord(norm) || vague.test(norm)) return true;
    if (!places.some((own) => own.includes(before))) return false;
  }
  return false;
}

const thingAsked =
  /^(?:which|what) (?:[\p{L}'-]+ ){0,3}?(\p{Ll}+)(?: of (?:the )?\p{Lu}\S*)? (?:did|does|do|was|were|had|has)\b/u;

/** "Obscure" says no more of a law than that it is one. */
const tellsNothing =
  /^(?:obscure|old|ancient|certain|new|secret|special|unnamed|unknown|mysterious|similar|single|small|large|big|powerful)$/;

/** "An obscure law", asked which obscure law: the sentence has no more than the question of it. */
function isOnlyOne(text: string, sentence: Sentence, places: Reading['places']): boolean {
  const stem = stemOf(thingAsked.exec(text)?.[1] ?? '');
  const words = wordsOf(sentence);
  let at = words.findIndex((word) => word.stem === stem) - 1;
  if (at < 0) return false;
  while (at >= 0 && (places.some((own) => own.includes(at)) || tellsNothing.test(words[at]?.norm ?? ''))) at -= 1;
  return /^an?$/.test(words[at]?.norm ?? '');
}

const means =
  /\b(?:[Bb]y(?! (?:the )?(?:\d|mid|early|late|end|beginning))|[Tt]hrough|[Ww]ith|using|used?|via|[Tt]hanks|from(?! (?:the )?\p{Lu})|because|due|[Ii]n order|[Ii]n response|means|as|together|without|after (?:he|she|it|they) had|[Ii]n (?=\p{Ll}+s?(?: in \d+)?\.$))\b/gu;
/** How sure a reason has to be. */
const sureReason = 0.5;

/** "How did X change Y?" asks for no means. */
const asksForOutcome =
  /^how (?:did|does|do|was|were|is|are) .*\b(?:change[sd]?|affect(?:ed)?|influenced?|react|respond|treat(?:ed)?|feel|end|turn out|fare|stand|relate[sd]?|differ)\b/i;

const motives =
  /^.{2,40}? (?:viewed|saw|believe[sd]?|hope[sd]?|fear(?:s|ed)?|argue[sd]?|claim(?:s|ed)?|thought|thinks?|want(?:s|ed)|meant|intend(?:s|ed)|aim(?:s|ed)|wish(?:es|ed)|felt|regard(?:s|ed)|consider(?:s|ed))\b/;

/** What somebody did is told first, and then what they held or wanted. */
const givesMotive = ({ ids }: Question, { text, mentions }: Sentence): boolean =>
  motives.test(text) && mentions.some(({ entityId, from }) => from <= 4 && ids.has(entityId));

/** How or why is asked, and the sentence has no word of means or reason but those of the question. */
export function isUnexplained({ question, extracted, sentence, next }: Reading): boolean {
  const { asked, text } = question;
  if (asked.wants === 'why')
    return (extracted?.certainty ?? 0) < sureReason && !(next !== null && givesMotive(question, next));
  if (asked.wants !== 'how' || asksForOutcome.test(text)) return false;
  const own = new Set(text.toLowerCase().split(' '));
  return ![...sentence.text.matchAll(means)].some(([word]) => !own.has(word.toLowerCase()));
}
