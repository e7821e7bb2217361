import { isDated, isFiniteAt, isIng, isReducedRelative, lower } from './finite.ts';
import type { Clause } from './parse.ts';
import { kindOfNoun } from '../../lore/names/noun-kinds.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isName, isTitleWord, type Unit } from './units.ts';

/** Things there is one of, so that "the galaxy" needs no telling which. */
export const oneOfAKind = new Set(
  `galaxy universe world sun sky sea end beginning start middle rest majority time year years century first last name aid help use form face wake course hands head result basis
  course purpose public throne leadership presence need case way idea fact hope truth future past present ground air day night war-effort north south east west right left side
  police mayor subway press clergy nobility aristocracy peasantry poor rich dead living wounded sick military treasury regency coast mainland interior border
  frontier seabed shore horizon wilderness economy weather climate stage radio underground countryside gentry populace authorities underworld bourgeoisie
  return number other-hand crown brink verge cost price risk threat expense chance sake power`.split(/\s+/),
);

/** Nouns that "to …" or "for …" tells apart: "the road to Tarn", not "lent the ship to the Cities". */
export const leadsOn = new Set(
  `road way key heir gate bridge answer attack threat entrance return succession right claim successor envoy ambassador access contribution damage door
  expedition exception route passage path journey voyage visit link response reaction solution call plan plea search fight struggle war battle hunt reason
  need request demand`.split(/\s+/),
);

const again = new Set([
  'again',
  'instead',
  'likewise',
  'similarly',
  'otherwise',
  'moreover',
  'therefore',
  'thus',
  'hence',
]);

/** What of a clause a reader of it alone cannot place: "the expedition", "the Duke", "again"; null where all is told. */
export function leansOn({ subject, verbs, rest }: Clause): string | null {
  const adverb = verbs.find((unit) => again.has(lower(unit)));
  return adverb?.text ?? orphanIn(subject) ?? orphanIn(rest);
}

const loosePrepositions = new Set(
  'for to in at on from by with near during within through into along under over'.split(' '),
);
/** Verbs that say nothing without what a preposition leads to. */
const bound = new Set(
  'belong consist depend rely lead refer come go be lie stand serve turn put place set amount add'.split(' '),
);

/**
 * "closed the pits of Tarn to the towns" without "to the towns": a phrase that leans on an earlier sentence is left out at the end of
 * a clause that says enough without it.
 */
export function withoutLoosePhrase(clause: Clause): Clause {
  const { rest, passive, verbs } = clause;
  if (bound.has(verbs.at(-1)?.lemma ?? 'be')) return clause;
  const dateFrom = trailingDate(rest);
  const body = rest.slice(0, dateFrom);
  const at = body.findLastIndex((unit) => unit.pos === 'ADP');
  const phrase = body.slice(at + 1);
  const isLoose =
    at >= (passive ? 0 : 2) &&
    loosePrepositions.has(lower(body[at])) &&
    lower(phrase[0]) === 'the' &&
    phrase.slice(1).length <= 3 &&
    phrase.slice(1).every((unit) => unit.entity === null && ['NOUN', 'ADJ'].includes(unit.pos)) &&
    !isCountOfTimes(phrase.slice(1), body[at]) &&
    orphanIn(phrase) !== null;
  // "the men of the town": what the phrase tells apart must not lose it.
  const before = body.slice(0, at);
  if (!isLoose || (!isName(before.at(-1)) && !passive) || orphanIn(before) !== null) return clause;
  return { ...clause, rest: [...before, ...rest.slice(dateFrom)], cut: true };
}

/** "won it for the first time": how often, and not when. */
const isCountOfTimes = (phrase: readonly Unit[], before: Unit | undefined): boolean =>
  phrase.length === 2 && lower(phrase[1]) === 'time' && lower(before) === 'for';

/** Where "in 1422" at the end of a clause begins; its length where none stands there. */
function trailingDate(units: readonly Unit[]): number {
  const last = units.length - 1;
  if (last < 1 || !isDated(units[last])) return units.length;
  return units[last - 1]?.pos === 'ADP' ? last - 1 : last;
}

type IsKnown = (noun: string, before: readonly Unit[]) => boolean;

/** The first of `orphansIn`. */
export const orphanIn = (units: readonly Unit[], whole = false, isKnown?: IsKnown): string | null =>
  orphansIn(units, whole, isKnown)[0] ?? null;

/**
 * The definite nouns that nothing in their own phrase tells apart; `whole` where the units are a sentence, with its verbs.
 * `isKnown`: nouns that the reader can place without that, by what stands before them.
 */
export function orphansIn(units: readonly Unit[], whole: boolean, isKnown: IsKnown = () => false): string[] {
  const orphans: string[] = [];
  for (let at = 0; at < units.length; at++) {
    if (lower(units[at]) !== 'the' || units[at]?.entity !== null) continue;
    const phrase = phraseFrom(units, at + 1);
    // "the opera The Salt Road", 'the episode "Low Water"'
    if (phrase.length === 0 || isCalled(units, at + 1 + phrase.length)) continue;
    // "the mid-1980s"
    if (phrase.some((unit) => unit.date !== null || /\d/.test(unit.text))) continue;
    const seen = units.slice(0, at).map(({ lemma }) => lemma);
    const head = phrase.at(-1);
    if (head === undefined || isToldApart(units, at + phrase.length, phrase, whole) || seen.includes(head.lemma))
      continue;
    if (isKnown(head.text, units.slice(0, at))) continue;
    if (isCountOfTimes(phrase, units[at - 1])) continue;
    orphans.push(`the ${phrase.map(({ text }) => text).join(' ')}`);
  }
  return orphans;
}

/** The name behind a noun says which it is; but not "In the third year of the war Corin's men …", "After the victory Corin let …". */
function isCalled(units: readonly Unit[], name: number): boolean {
  const [unit, noun] = [units[name], units[name - 1]];
  if (!isName(unit)) return /^["\p{Lu}]/u.test(unit?.text ?? '');
  return !happening.test(lower(noun));
}

/** What nobody is called. */
export const happening =
  /^(?:war|battle|victory|defeat|siege|attack|invasion|conflict|fight|fighting|raid|rebellion|revolt|uprising|occupation|campaign|massacre|treaty|peace|crisis|incident|disaster|years?|months?|weeks?|days?|night|morning|evening|time|death|funeral|wedding|ceremony|meeting|conference|election|elections|truce|strike|split|journey|voyage|trip|march|flight|visit|stay|rest|remainder|storm|fire|flood|\p{Ll}{3,}(?:tion|sion|ment|ance|ence|ure))$/u;

function phraseFrom(units: readonly Unit[], from: number): Unit[] {
  const phrase: Unit[] = [];
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    const fits =
      unit !== undefined &&
      unit.entity === null &&
      (['NOUN', 'ADJ', 'NUM', 'PROPN'].includes(unit.pos) ||
        /^(?:series|species)$/.test(lower(unit)) ||
        // "the newly founded colony"
        (unit.pos === 'ADV' && phrase.length === 0 && ['VERB', 'ADJ'].includes(units[at + 1]?.pos ?? '')) ||
        (unit.pos === 'VERB' && phrase.every(({ pos }) => pos === 'ADV')) ||
        unit.text === '-');
    if (!fits) break;
    phrase.push(unit);
  }
  return phrase;
}

/** "the crownlands", "the smallfolk": a word of the story's own is as good as a name. */
const isCoined = (noun: string): boolean =>
  noun.length > 4 &&
  !isDictionaryWord(noun.replace(/s$/, '')) &&
  !isDictionaryWord(noun.replace(/(?:es|ies)$/, '')) &&
  !(isDictionaryWord(noun) && !noun.endsWith('s'));

/** "the day when Tarn fell" */
const ofTime = /^(?:days?|times?|years?|nights?|mornings?|evening|weeks?|months?)$/;

function isToldApart(units: readonly Unit[], head: number, phrase: readonly Unit[], whole: boolean): boolean {
  const [only] = phrase;
  const noun = phrase.at(-1);
  const word = lower(units[head + 1]);
  // "the character and fighting qualities of Corin"
  if (/^(?:and|or)$/.test(word) && units.slice(head + 2, head + 6).some((unit, at) => at > 0 && lower(unit) === 'of'))
    return units.slice(head + 2, head + 5).every((unit) => ['NOUN', 'ADJ', 'VERB', 'ADP'].includes(unit.pos));
  // "the first women to sit on the council", "the three kingdoms into which it broke up"
  const isRanked = phrase.some(({ text }) => /^(?:first|last|only|next|second|third)$/i.test(text));
  if (whole && word === 'to' && isRanked && units[head + 2]?.pos === 'VERB') return true;
  if (whole && units[head + 1]?.pos === 'ADP' && lower(units[head + 2]) === 'which') return true;
  if (/^(?:of|between|against|among|about|that|which|who|whose|where)$/.test(word)) return true;
  // "on its way for the coronation when …": then is when it passed by, and not when the coronation was.
  // "protect the bard when he was captured": nor who the bard is.
  if (word === 'when')
    return ofTime.test(lower(noun)) || (!happening.test(lower(noun)) && kindOfNoun(lower(noun)) !== 'character');
  if (/^\p{Lu}/u.test(only?.text ?? '')) {
    // "the Duke", but not "the Duke of …", "the Lower Weir", "Hand of the Duke"
    const before = head - phrase.length - 1;
    const owner = lower(units[before]) === 'of' ? units[before - 1] : units[before];
    return phrase.length > 1 || !isTitleWord(only?.text ?? '') || /^\p{Lu}/u.test(owner?.text ?? '');
  }
  if (phrase.some((unit) => /^\p{Lu}|_/u.test(unit.text)) || isCoined(lower(noun))) return true;
  // "the young king, Jarec I, …"
  const [comma, name] = [units[head + 1], units[head + 2]];
  const isNamed = comma?.text === ',' && isName(name) && kindOfNoun(lower(noun)) === name.entity.kind;
  if (isNamed && lower(only) !== 'new') return true;
  if (phrase.length === 1 && word !== 'to' && (oneOfAKind.has(noun?.lemma ?? '') || oneOfAKind.has(lower(noun))))
    return true;
  // "the largest market north of Tarn"
  const superlative = phrase.some((unit) =>
    /^(?:first|last|only|oldest|best|worst|most|least)$|\p{Ll}{3}est$/u.test(lower(unit)),
  );
  if (superlative && word !== 'to') {
    const behind = units.slice(head + 1, head + 7);
    const verb = behind.findIndex((_, at) => isFiniteAt(units, head + 1 + at));
    return behind.slice(0, verb < 0 ? behind.length : verb).some((unit) => unit.entity !== null);
  }
  if (/^(?:to|for)$/.test(word)) return leadsOn.has(noun?.lemma ?? '');
  // "The war ended in a manner no one expected"
  if (whole && happening.test(lower(noun)) && /^(?:ended|began|broke|lasted|started|continued)$/.test(word))
    return false;
  const next = units[head + 1];
  if (/^(?:in|at|on|from|near|around|over|outside|beneath|under)$/.test(word))
    // "the mine at Tarn", but not "built the model from Orrin's design"
    return units
      .slice(head + 2, head + 5)
      .some((unit, at) => unit.entity !== null && lower(units[head + 3 + at]) !== "'s");
  const postponed =
    next?.pos === 'VERB' && (/(?:ed|en|wn|[^i]d|t)$/.test(word) || isIng(next)) && units[head + 2]?.pos === 'ADP';
  // "The company failed in 1931": with no other verb, this one is the sentence's own.
  const hasOther =
    !whole ||
    isReducedRelative(units, head + 1, units.length) ||
    units.slice(0, head).some((_, at) => isFiniteAt(units, at));
  return postponed && hasOther;
}
