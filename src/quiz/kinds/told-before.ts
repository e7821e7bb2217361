import type { EntityKind, Sentence, Source } from '../../lore/model.ts';
import { isComma, isRelativeToInner, lower } from '../clauses/finite.ts';
import { orphanIn } from '../clauses/leaning.ts';
import { isOfNamed } from '../clauses/own-parts.ts';
import { capitalised, renderUnits } from '../clauses/render.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { isDoubtful } from '../ground/doubtful.ts';
import type { Ground } from '../ground/ground.ts';
import { isSentence, suits, type Standing } from './standing.ts';

interface Told {
  readonly sentence: Sentence;
  readonly source: Source;
  readonly ground: Ground;
}

const persons = /^(?:he|she|him|her|his|hers|himself|herself)$/;
const things = /^(?:it|its|itself|they|them|their|themselves|this|that|these|those|such|both|another|other|others)$/;
const members = /^(?:it|its|they|them|their)$/;
/** What these lean on may lie further back than one sentence, or outside the text. */
const unclear =
  /^(?:we|us|our|i|you|your|former|latter|following|above|aforementioned|now|currently|today|recently|again|here|too|likewise|similarly)$/;

/**
 * The sentence behind the one before it, which stands by itself: quoted together, "He", "this ship" and "the siege" are told as the text
 * tells them. Null where that one sentence does not tell what is meant either.
 */
export function standBehind(
  context: Standing,
  units: readonly Unit[],
  { sentence, source, ground }: Told,
): Standing | null {
  // "So was Orrin": what was said of somebody else may stand in half a sentence that was left out.
  if (/^(?:so|nor|neither)$/.test(lower(units[0])) && units[1]?.pos === 'AUX') return null;
  if (!isSentence(units) || context.prefix !== '' || (context.context?.context ?? null) !== null || isComma(units[0]))
    return null;
  if (context.context === null && context.units.some((unit) => points(unit) || addsTo.test(lower(unit)))) return null;
  const plain = units.map((unit) => (isName(unit) && unit.anaphor && isWord(unit) ? asWord(unit) : unit));
  const before = [...(context.context?.units ?? []), ...context.units];
  const told = new Set(before.flatMap(wordsOf));
  const isKnown = (noun: string, own: readonly Unit[]): boolean =>
    hasKin(noun.toLowerCase(), told) || isBridged(noun.toLowerCase(), [...told].join(' '), [...before, ...own]);
  const leans = plain.some(
    (unit) =>
      unit.entity === null &&
      (persons.test(lower(unit)) || things.test(lower(unit)) || /^(?:there|later|earlier)$/.test(lower(unit))),
  );
  // What needs nothing in front of it gains by it only where it names little itself, and one of those who are named there.
  const named = new Set(plain.flatMap(({ entity, date }) => (entity ? [entity.id] : date ? [String(date.year)] : [])));
  const isOfThem = before.some(({ entity }) => entity !== null && named.has(entity.id));
  if (!leans && orphanIn(plain, true) === null && (named.size > most || !isOfThem)) return null;
  const isLoose = (unit: Unit, at: number): boolean => {
    const word = lower(unit);
    if (unit.entity === null && unclear.test(word)) return true;
    if (unit.entity === null && persons.test(word)) return ![...before, ...plain.slice(0, at)].some(isPerson);
    if (unit.entity === null && members.test(word))
      return ![...before, ...plain.slice(0, at)].some((one) => suits(word, one));
    if (unit.entity === null && pointing.test(word) && isPointer(plain, at))
      return !isPointedOut(plain, at, before, (noun) => isKnown(noun, []));
    if (unit.entity === null && things.test(word)) return !before.some((one) => isName(one) || one.pos === 'NOUN');
    return (
      isRelativeToInner(unit, sentence) ||
      (isName(unit) && ((unit.anaphor && isDoubtful(unit, sentence, ground)) || ground.isUncertain(unit, sentence)))
    );
  };
  if (plain.some(isLoose) || orphanIn(plain, true, isKnown) !== null) return null;
  return { sentence, source, units: plain, prefix: '', topic: null, context, passage: null };
}

/** "in that novel": the sentence in front must need nothing before it. */
const points = ({ entity, pos, text }: Unit): boolean =>
  entity === null &&
  (/^(?:this|these|those|such|another|here)$/i.test(text) || (pos === 'DET' && /^that$/i.test(text)));

/** "was shot too": to whom or what, a sentence further back tells. */
const addsTo = /^(?:too|also|likewise|similarly|instead|again|otherwise|thereafter|afterwards?)$/;

const pointing = /^(?:this|that|these|those)$/;

/** "that" is mostly a conjunction, and "those who" is told by what follows. */
const isPointer = (units: readonly Unit[], at: number): boolean =>
  lower(units[at]) === 'that'
    ? units[at]?.pos === 'DET' && !/^(?:of|which|who)$/.test(lower(units[at + 1]))
    : !/^(?:of|who|whom|whose|which|that)$/.test(lower(units[at + 1]));

/** What a noun may take up that was told by a name: "this ship", "that city". */
const takenUp: readonly (readonly [RegExp, EntityKind])[] = [
  [/^(?:ship|vessel|starship)$/, 'ship'],
  [/^(?:city|town|village|world|planet|moon|place|country|kingdom|region|area|island|station|system)$/, 'place'],
  [/^(?:group|organi[sz]ation|party|order|company|alliance|band|state)$/, 'faction'],
  [/^(?:war|battle|event|conflict|incident|crisis|treaty)$/, 'event'],
  [/^(?:novel|film|book|series|story|episode|game|play)$/, 'work'],
  [/^(?:man|woman|person)$/, 'character'],
];
const spells = /^(?:time|period|point|moment|era|age|year|day|month)$/;

/** Whether the sentence in front has what "this raid", "those ships" or a first "This" points at. */
function isPointedOut(
  units: readonly Unit[],
  at: number,
  before: readonly Unit[],
  isKnown: (noun: string) => boolean,
): boolean {
  const many = /^th[eo]se$/.test(lower(units[at]));
  const phrase = units.slice(at + 1, at + 4);
  const end = phrase.findIndex(({ pos, entity }) => entity === null && !['ADJ', 'NOUN', 'NUM'].includes(pos));
  const noun = phrase.slice(0, end < 0 ? phrase.length : end).findLast((unit) => isName(unit) || unit.pos === 'NOUN');
  if (noun === undefined) return at === 0 && !many;
  if (isName(noun)) return before.some(({ entity }) => entity?.id === noun.entity.id);
  const word = lower(noun);
  if (spells.test(word)) return before.some(({ date, entity }) => date !== null || entity?.kind === 'event');
  if (isKnown(word)) return true;
  const kind = takenUp.find(([nouns]) => nouns.test(word))?.[1];
  return !many && before.some(({ entity }) => entity !== null && entity.kind === kind);
}

/** A pronoun stays what it is: the sentence in front says whom it stands for. */
const isWord = (unit: Unit): boolean => persons.test(lower(unit)) || things.test(lower(unit));
export const asWord = (unit: Unit): Unit => ({ ...unit, pos: 'PRON', entity: null, anaphor: false });

const isPerson = (unit: Unit): boolean => isName(unit) && ['character', 'ship'].includes(unit.entity.kind);

const wordsOf = ({ text, lemma }: Unit): string[] => [lemma.toLowerCase(), ...text.toLowerCase().split(/[^\p{L}]+/u)];

/** What is told of a fight, a body of men, a stretch of time: "the attack", "the crew", "the next year" are of that. */
const bridges: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:war|battle|attack|siege|fighting|conflict|encounter|invasion|raid|fight|loss|defeat|victory|campaign|offensive)$/,
    /\b(?:war|wars|battle|fought|attack|attacked|siege|besieged|invaded|raided|captured|defeated|killed|destroyed|torpedoed|troops|army|fleet)\b/,
  ],
  [
    /^(?:men|crew|troops|soldiers|survivors|prisoners|officers|sailors|conscripts|units?|ship|vessel)$/,
    /\b(?:army|fleet|force|forces|troops|regiment|unit|units|crew|ship|vessel|soldiers|warriors|guard)\b/,
  ],
  [
    /^(?:year|years|month|months|week|weeks|day|days|decade|night|evening|morning|spring|summer|autumn|winter)$/,
    /\d{3}|\p{L}/u,
  ],
];
const isBridged = (noun: string, told: string, before: readonly Unit[]): boolean =>
  bridges.some(([nouns, words]) => nouns.test(noun) && words.test(told)) || isOfNamed(noun, before);

/** With so few names and dates, a sentence hardly says of what it tells. */
const most = 2;

/** Letters that two words of one root share: "attack" and "attacked", "execution" and "executed". */
const rootLength = 5;

const hasKin = (noun: string, told: ReadonlySet<string>): boolean =>
  told.has(noun) ||
  told.has(noun.replace(/s$/, '')) ||
  (noun.length > rootLength && [...told].some((word) => word.startsWith(noun.slice(0, rootLength + 1))));

/** The sentence in front, as it is quoted with the other; `named` takes up whom it names. */
export const toldBefore = ({ units, context }: Standing, ground: Ground, named: Set<string>): string =>
  `${context === null ? '' : toldBefore(context, ground, named)}${capitalised(renderUnits(units, { ground, named }))}. `;
