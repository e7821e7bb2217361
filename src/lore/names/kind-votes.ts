import type { EntityKind } from '../model.ts';
import type { NameRun } from './name-run.ts';
import {
  kindByFirstWord,
  kindByNoun,
  kindBySuffix,
  notNames,
  personNouns,
  titlePrefixes,
  personVerbs,
  placePrepositions,
} from './lexicon.ts';
import { actedOn, aboardWords, personLeads, placeHeads, placeOwners, placeVerbs, polityVerbs } from './kind-lexicon.ts';
import type { NameToken } from './names.ts';

/** What kind of thing a name is, by the words it stands among. Each occurrence votes; kind-choice.ts weighs the votes. */

export type Votes = Map<EntityKind, number>;

export interface Occurrence {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly run: NameRun;
  readonly surface: string;
}

type Vote = (kind: EntityKind | undefined, weight: number) => void;

/** The words right before and after a name; '' where a mark or the sentence's end stands between. */
interface Neighbours {
  readonly previous: string;
  readonly beforePrevious: string;
  readonly thirdBefore: string;
  readonly next: string;
  readonly afterNext: string;
  /** The raw text behind the name. */
  readonly after: string;
  readonly owned: string;
}

const definition =
  /^(?:,| \([^)]{0,60}\))?,? (?:(?:is|was|are|were|became) )?(?:an?|the|one of the|its|their|his|her) ((?:[\p{L}'-]+ ){0,5}?[\p{L}'-]+?)(?=[,.;]| (?:of|in|who|that|which|on|from|and|based|led|named|called|at|to|with|for|during|until|by)\b|$)/u;

export function addVotes(votes: Votes, occurrence: Occurrence): void {
  const vote: Vote = (kind, weight) => {
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  };
  const { text, run } = occurrence;
  const last = run.tokens.at(-1);
  const first = run.tokens[0];
  if (first === undefined || last === undefined) return;
  const around = neighboursOf(occurrence, first, last);
  if (isRank(run.title)) vote('character', 6);
  // "Aldric of Velm is the son": said of Aldric.
  if (around.previous !== 'of' || around.after.startsWith(',')) voteByDefinition(vote, around.after);
  if (text.slice(0, first.from) === 'In The ' && around.after.startsWith(',')) vote('work', 12);
  voteByPrevious(vote, around, occurrence.surface);
  voteByAppositionBefore(vote, occurrence, first, around.after);
  if (/^(?:[A-Z]{3,4}|SS|MS|MV|RV|HM) \p{Lu}\p{Ll}/u.test(occurrence.surface)) vote('ship', 2);
  voteByFollowing(vote, around, occurrence.surface);
}

function neighboursOf({ text, tokens, run }: Occurrence, first: NameToken, last: NameToken): Neighbours {
  const wordAt = (index: number, from: NameToken, to: NameToken): string => {
    const gap = text.slice(from.to, to.from);
    return gap === ' ' || gap === ' "' || gap === "'s " ? (tokens[index]?.norm ?? '') : '';
  };
  const titled = run.title === '' ? 0 : run.title.split(/[ -]/).length;
  const start = run.first - titled;
  const before = (distance: number): string => {
    const [one, two] = [
      tokens[start - distance],
      distance === 1 && titled === 0 ? first : tokens[start - distance + 1],
    ];
    return one === undefined || two === undefined ? '' : wordAt(start - distance, one, two);
  };
  const end = run.first + run.tokens.length;
  const [one, two] = [tokens[end], tokens[end + 1]];
  const after = text.slice(last.to, last.to + 120);
  const owning = after.startsWith("'");
  const next = one === undefined || owning ? '' : wordAt(end, last, one);
  return {
    previous: before(1),
    beforePrevious: before(1) === '' ? '' : before(2),
    thirdBefore: before(1) === '' || before(2) === '' ? '' : before(3),
    next,
    afterNext: next === '' || one === undefined || two === undefined ? '' : wordAt(end + 1, one, two),
    after,
    owned: owning ? (/^'s? ((?:\p{Ll}+ )?)([\p{Ll}-]+)/u.exec(after)?.[2] ?? '') : '',
  };
}

/** "First" alone is no rank. */
const isRank = (title: string): boolean =>
  title.split(' ').some((word) => !titlePrefixes.has(word.toLowerCase()) && word !== '');

/** "X, a trader": an apposition; "X was a small moon": a definition. */
function voteByDefinition(vote: Vote, after: string): void {
  if (!/^(?:,| \(| (?:is|was|are|were|became) (?:an?|the|one)\b)/.test(after)) return;
  const noun = definition
    .exec(after)?.[1]
    ?.split(' ')
    .reverse()
    .find((word) => kindByNoun.has(word.toLowerCase()));
  if (noun === undefined) return;
  vote(kindByNoun.get(noun.toLowerCase()), /^ (?:is|was|are|were)/.test(after) ? 5 : 3);
}

function voteByPrevious(vote: Vote, around: Neighbours, surface: string): void {
  const { previous, beforePrevious, thirdBefore, after } = around;
  const noun = kindByNoun.get(previous);
  if (noun !== undefined) vote(noun, noun === 'character' ? 2.5 : noun === 'ship' ? 9 : noun === 'work' ? 14 : 4);
  const article = previous === 'the';
  const plural = /[^s']s$/.test(surface) && !surface.includes(' ');
  if (article && plural && beforePrevious === 'of') vote('species', 2);
  else if (previous === 'of' || (article && beforePrevious === 'of'))
    voteByGenitive(vote, article ? thirdBefore : beforePrevious);
  if (plural && /^(?:\d+|some|many|most|few|other|all|several|hundred|thousand)$/.test(previous)) vote('species', 1.5);
  if (/(?:men|women|folk)$/.test(surface)) vote('faction', 2);
  if (placeVerbs.has(previous)) vote('place', 1.4);
  if (actedOn.has(previous)) vote('character', 1);
  if (aboardWords.has(previous) || (article && aboardWords.has(beforePrevious))) vote('ship', article ? 3 : 1.5);
  if (/^(?:named|called|as)$/.test(previous)) vote(kindByNoun.get(beforePrevious), 3);
  if (personLeads.has(previous)) vote('character', 1.5);
  const preposition =
    placePrepositions.get(previous) ?? (article ? (placePrepositions.get(beforePrevious) ?? 0) * 0.65 : 0);
  if (preposition > 0 && !after.startsWith("'s") && !/^ (?:and|or) (?:his|her)\b/.test(after))
    vote('place', preposition);
  if (article) voteByArticle(vote, around, surface);
  else if (previous === 'by') vote('character', 0.5);
  else if (previous === 'with') vote('character', 0.2);
}

/** "Its captain, Sera Vance, was …", "her book, Marrow Remembered, came out": the noun stands before the name. */
function voteByAppositionBefore(vote: Vote, { text, tokens, run }: Occurrence, first: NameToken, after: string): void {
  if (!after.startsWith(',')) return;
  const article = tokens[run.first - 1]?.norm === 'the' ? 1 : 0;
  const noun = tokens[run.first - 1 - article];
  const next = tokens[run.first - article];
  if (noun === undefined || next === undefined || text.slice(noun.to, next.from) !== ', ') return;
  if (article === 0 || next.to < first.from) vote(kindByNoun.get(noun.norm), 3);
}

function voteByGenitive(vote: Vote, head: string): void {
  if (placeHeads.has(head)) vote('place', 3);
  // "Edric III of Aldmoor".
  else if (/^[ivx]+$/.test(head)) vote('place', 2);
  else if (placeOwners.has(head)) vote('place', 2);
  else if (kindByNoun.get(head) === 'character') vote('place', 0.8);
  else if (/^(?:death|reign|son|daughter|wife|accession|coronation|marriage|murder|execution|birth)$/.test(head))
    vote('character', 2.5);
}

function voteByArticle(vote: Vote, { next }: Neighbours, surface: string): void {
  const plural = /[^s]s$/.test(surface);
  const many = /^(?:were|are|have|live|lived|themselves)$/.test(next);
  // "The Oswin van Hess": people take no article, ships named after them do.
  if (/ (?:von|van|de|du) /.test(surface)) vote('ship', 1.5);
  if (!plural) vote(many ? 'species' : 'faction', many ? 2 : 0.6);
  else if (surface.includes(' ')) vote('faction', 1.2);
  else {
    vote('species', many ? 2 : 0.9);
    vote('faction', 0.4);
  }
}

/** "The Orias system" is Orias; "the Xan colony" is the Xan's. */
const ownPlace =
  /^(?:system|sector|nebula|coast|valley|province|peninsula|island|colony|desert|delta|basin|station|cluster)$/;
const auxiliary = /^(?:had|has|was|were|then|himself|herself|later|also|soon|never|already|who|first)$/;
const troops =
  /^(?:forces|force|fleet|fleets|ships|ship|troops|army|soldiers|raiders|leadership|government|council|space|agents?|control|members?|side|invasion|attacks?|envoys?|high)$/;

const isVerb = (word: string): boolean => personVerbs.has(word) || polityVerbs.has(word) || /ed$/.test(word);

function voteByFollowing(vote: Vote, around: Neighbours, surface: string): void {
  const { previous, next, afterNext, owned, after } = around;
  const verb = auxiliary.test(next) ? afterNext : next;
  if (previous !== 'the' && previous !== 'of' && personVerbs.has(verb)) vote('character', 1.4);
  if (polityVerbs.has(verb)) vote(previous === 'the' ? 'faction' : 'place', 0.9);
  if (
    /^(?:was|were|is)$/.test(next) &&
    /^(?:founded|besieged|sacked|stormed|rebuilt|settled|occupied|razed)$/.test(afterNext)
  )
    vote('place', 2);
  if (personNouns.has(owned)) vote('character', 0.8);
  if (
    /^(?:walls|harbou?r|streets|orbit|surface|shores?|gates?|inhabitants|citizens|capital|coast|moons?|population)$/.test(
      owned,
    )
  )
    vote('place', 2);
  if (/^(?:crew|captain|hull|bridge|engines|decks?)$/.test(owned)) vote('ship', 1.2);
  if (
    next !== '' &&
    !notNames.has(next) &&
    !isVerb(next) &&
    /^ \p{Ll}/u.test(after) &&
    /^[^ ]+(?:ish|ese|[^i]an|ian)$/.test(surface)
  )
    vote('species', 1.6);
  const noun = next.replace(/ies$/, 'y').replace(/s$/, '');
  const kind = kindByNoun.get(next) ?? kindByNoun.get(noun);
  if (kind === 'species') vote(kind, 2);
  else if (ownPlace.test(noun)) vote('place', 4);
  else if (kind === 'ship' || kind === 'character') vote('faction', 0.8);
  if (/^,? (?:was |were )?(?:founded|established|formed|disbanded|dissolved)\b/.test(after)) vote('faction', 0.9);
  if (troops.test(next)) vote('faction', 1);
  if (/^, (?:his|her|whose|who)\b/.test(after) || /^(?:who|himself|herself|whose)$/.test(next)) vote('character', 1.5);
  if (/^, where\b/.test(after) || next === 'where') vote('place', 3);
  if (/^,? (?:who|which|that) (?:were|are)\b/.test(after) && /s$/.test(surface)) vote('species', 1);
  if (/^ \((?:\d{4}|[A-Z]{2,5} \d)/.test(after) && previous === 'novel') vote('work', 6);
  if (
    /^,? (?:was |were )?(?:first )?(?:published|printed|written|released|edited|directed|aired) (?:in|by)\b/.test(after)
  )
    vote('work', 3);
  if (/^ \(\d{4}\) by\b/.test(after)) vote('work', 6);
}

/** Words of the name itself that say nothing of the kind: "World War II", "Setlik III", "Defiant-A". */
const numeral = /^(?:[ivx]+|\d+|[a-e])$/;

const toponym =
  /(?:land|holm|b(?:o|u|e)rg|burgh|stad|sund|vik|grad|heim|fjord|shire|ford|mouth|wick|ham|bury|stan|polis|gorod|dale?|furt|hagen|haven|ville|ton|chester|mark|ö|ør|öping|os(?=$)|minster|worth|ness|pool|bridge|field|port|stead)$/;

/** What the name's own words make of it, in votes. */
export function votesOfName(key: string): [EntityKind, number][] {
  const words = key.split(' ');
  while (words.length > 1 && numeral.test(words.at(-1) ?? '')) words.pop();
  if (words.length === 1) return votesOfWord(key, words[0] ?? '');
  const ofAt = words.indexOf('of');
  const first = kindByFirstWord.get(words[0] ?? '');
  const head = ofAt > 0 ? (words[ofAt - 1] ?? '') : '';
  const headKind = kindOfHead(head) ?? kindByFirstWord.get(head);
  if (headKind !== undefined) return [[headKind, 12]];
  // "The Burning of Calliope".
  if (/[^aeiou]ing$/.test(head) && head.length > 5) return [['event', 6]];
  const last = kindOfHead(words.at(-1) ?? '');
  return [
    ...(last === undefined ? [] : [[last, 10] as [EntityKind, number]]),
    ...(first === undefined ? [] : [[first, 8] as [EntityKind, number]]),
  ];
}

const kindOfHead = (word: string): EntityKind | undefined =>
  kindBySuffix.get(word) ?? kindBySuffix.get(word.replace(/(?<=[a-z]{3})s$/, ''));

function votesOfWord(key: string, word: string): [EntityKind, number][] {
  if (key === word && kindOfHead(word) !== undefined) return [[kindOfHead(word) ?? 'faction', 1.5]];
  if (/(?:ians|eans|ans|ites|oids)$/.test(word)) return [['species', 2]];
  if (/(?:[^aeiou]ian|ean|ish|ese)$/.test(word)) return [['species', 0.4]];
  if (/ia$/.test(word) && word.length > 5) return [['place', 0.6]];
  return toponym.test(word) && word.length > 4 ? [['place', 1.1]] : [];
}

/** The kind with most votes; the name's own words weigh most. A first guess: kind-choice.ts decides. */
export function likelyKind(votes: Votes, key: string, theRate = 0): EntityKind {
  const total = new Map(votes);
  if (theRate > 0.3) total.set('character', (total.get('character') ?? 0) * 0.4);
  for (const [kind, weight] of votesOfName(key)) total.set(kind, (total.get(kind) ?? 0) + weight);
  let best: EntityKind = theRate > 0.6 ? 'faction' : 'character';
  // Most names of two words that nothing else is known of are people's.
  let most = key.includes(' ') && theRate < 0.3 ? 0.8 + (total.get('character') ?? 0) : 0.25;
  for (const [kind, weight] of total) {
    if (weight > most) {
      best = kind;
      most = weight;
    }
  }
  return best;
}
