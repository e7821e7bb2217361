import type { Sentence, Source } from '../model.ts';
import { kindByNoun, personTitles } from '../names/lexicon.ts';
import { stemOf, synonymsOf } from '../words/terms.ts';
import { isDefinition, type Question, type Unit } from './analyse.ts';
import { isBroadNoun, isOffice, isOtherNoun, isUnexplained, isUnfilled } from './left-open.ts';
import type { Extracted } from './extracted.ts';
import { placesOf, wordsOf } from './reading.ts';
import { agreement, askedParts, type AskedPart } from './roles.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { isStrict } from './query.ts';

/** What speaks for and against a sentence's answering a question: each sign 0 to 1. */

/** What is the same for all sentences that are held against one question. */
export interface Asking {
  readonly question: Question;
  readonly weighed: readonly Weighed[];
  readonly parts: readonly AskedPart[];
  readonly opens: boolean;
}

export interface Weighed {
  readonly unit: Unit;
  readonly weight: number;
}

/** One sentence held against it. */
export interface Held extends Asking {
  readonly sentence: Sentence;
  readonly at: number;
  readonly index: SentenceIndex;
  /** The sentence after it in its section. */
  readonly next: Sentence | null;
  readonly source: Source | undefined;
  readonly extracted: Extracted | null;
  /** Of each unit: how far the sentence has it, and how far what stands around it does. */
  readonly degrees: readonly { readonly direct: number; readonly around: number }[];
  /** Words of the question's unit, by their index in the sentence. */
  readonly places: readonly (readonly number[])[];
}

export function askingOf(question: Question, weighed: readonly Weighed[]): Asking {
  return { question, weighed, parts: askedParts(question), opens: isDefinition(question) };
}

const share = (
  held: Held,
  degreeOf: (index: number) => number,
  counts: (unit: Unit) => boolean = () => true,
): number => {
  let all = 0;
  let has = 0;
  held.weighed.forEach(({ unit, weight }, index) => {
    if (!counts(unit)) return;
    all += weight;
    has += weight * degreeOf(index);
  });
  return all === 0 ? 1 : has / all;
};

/** What degrees weigh together, at most as much as so many of the heaviest words. */
const inAll = ({ weighed, index }: Held, most: number, degreeOf: (at: number) => number): number =>
  Math.min(1, weighed.reduce((sum, { weight }, at) => sum + weight * degreeOf(at), 0) / (index.heaviest * most));

const best = ({ degrees }: Held, index: number): number => {
  const { direct = 0, around = 0 } = degrees[index] ?? {};
  return Math.max(direct, around);
};
const direct = ({ degrees }: Held, index: number): number => degrees[index]?.direct ?? 0;
const isWord = (unit: Unit): boolean => unit.type === 'word';
const isHeavy = (unit: Unit): boolean => isWord(unit) && !unit.light && !unit.modifier;

const near = 6;

/** There are words of weight, and the sentence has none of them. */
const nothingOf = (held: Held): boolean => {
  const words = held.weighed.flatMap(({ unit }, index) => (isHeavy(unit) ? [direct(held, index)] : []));
  return words.length > 0 && words.every((degree) => degree === 0);
};

/** Neighbours in the question that stand close together in the sentence too; and in the same order. */
function pairs({ places, weighed }: Held, fits: (one: number, other: number) => boolean): number {
  const inOrder = weighed
    .map(({ unit, weight }, index) => ({ at: unit.at, weight, places: places[index] ?? [] }))
    .sort((a, b) => a.at - b.at);
  let all = 0;
  let has = 0;
  for (let index = 1; index < inOrder.length; index += 1) {
    const one = inOrder[index - 1];
    const other = inOrder[index];
    if (one === undefined || other === undefined) continue;
    const weight = Math.min(one.weight, other.weight);
    all += weight;
    if (one.places.some((a) => other.places.some((b) => fits(a, b)))) has += weight;
  }
  return all === 0 ? 0.5 : has / all;
}

const tries =
  /\b(?:tried|tries|try|trying|attempt\w*|planned|plans?|wants?|wanted|hoped?|in vain|nearly|to no avail|sought|meant|intend\w*)\b/i;
const denies = /\b(?:not|never|no longer|refus\w+|neither|without|unknown|unclear|futile|in vain)\b/i;
const is = (holds: boolean): number => (holds ? 1 : 0);

/** All signs by name. */
const readers = {
  /** Share of names, words and years by weight that the sentence or its surroundings have. */
  coverage: (held) => share(held, (index) => best(held, index)),
  /** The same for names and years alone; 1 where there are none. */
  names: (held) =>
    share(
      held,
      (index) => best(held, index),
      (unit) => !isWord(unit),
    ),
  /** Like `coverage`, by the sentence itself; and by its very words, not others of like meaning. */
  direct: (held) => share(held, (index) => direct(held, index)),
  exact: (held) => share(held, (index) => is(direct(held, index) > 0.86)),
  namesDirect: (held) =>
    share(
      held,
      (index) => direct(held, index),
      (unit) => !isWord(unit),
    ),
  /** Weight of the heaviest that neither it nor its surroundings have. */
  gap: (held) =>
    held.weighed.reduce((most, { weight }, index) => (best(held, index) < 0.25 ? Math.max(most, weight) : most), 0) /
    held.index.heaviest,
  /** None of the words of weight stands in the sentence itself; how many are nowhere near. */
  nothing: (held) => is(nothingOf(held)),
  missing: (held) =>
    Math.min(3, held.weighed.filter(({ unit }, index) => isHeavy(unit) && best(held, index) < 0.25).length) / 3,
  /** How far it has the verb, or else the first word of weight. */
  verb: (held) => {
    const verb = held.weighed.findIndex(({ unit }) => isHeavy(unit) && unit.verb);
    const at = verb < 0 ? held.weighed.findIndex(({ unit }) => isHeavy(unit)) : verb;
    return at < 0 ? 1 : direct(held, at);
  },
  /** The verb, or the first word of weight, is nowhere near in any wording, and a name, a date or a number is asked for. */
  verbless: (held) => {
    const verb = held.weighed.findIndex(({ unit }) => isHeavy(unit) && unit.verb);
    const at = verb < 0 ? held.weighed.findIndex(({ unit }) => isHeavy(unit)) : verb;
    return is(at >= 0 && isStrict(held.question.asked.wants) && direct(held, at) < 0.25);
  },
  /** How many names, words and years there are, up to eight. */
  length: ({ weighed }) => Math.min(weighed.length, 8) / 8,
  /** How much weight of the question it has, and how much neither it nor its surroundings have, in all. */
  matched: (held) => inAll(held, 4, (index) => direct(held, index)),
  lacking: (held) => inAll(held, 3, (index) => 1 - best(held, index)),
  /** How surely it has an answer of the kind that is asked for, or has none; or the value of a label that is asked for. */
  fit: ({ extracted }) => extracted?.certainty ?? 0,
  unfit: ({ extracted }) => is(extracted === null),
  labelled: ({ extracted }) => is(extracted?.labelled === true),
  near: (held) => pairs(held, (a, b) => Math.abs(a - b) <= near),
  inOrder: (held) => pairs(held, (a, b) => a < b),
  /** The noun that is asked for, or one like it, stands in the sentence; 1 where none is asked for. */
  noun: ({ question: { asked }, sentence }) => {
    if (asked.noun === null) return 1;
    const stem = stemOf(asked.noun);
    const stems = wordsOf(sentence).map((word) => word.stem);
    return stems.includes(stem) ? 1 : synonymsOf(stem).some((other) => stems.includes(other)) ? 0.6 : 0;
  },
  /** The very noun that is asked for stands in the sentence beside a sure answer: "the wife of X", asked for a wife. */
  told: ({ question: { asked }, sentence, extracted }) => {
    if (asked.noun === null || isBroadNoun(asked.noun) || (extracted?.certainty ?? 0) < 0.8) return 0;
    const stem = stemOf(asked.noun);
    return is(wordsOf(sentence).some((word) => word.stem === stem));
  },
  /** A medal, a river or a company is asked for, and the sentence has none. */
  otherNoun: ({ question, sentence }) => is(isOtherNoun(question, sentence)),
  /** The office of the one who is asked for ("Who was the ambassador …") is not in the sentence; nor by another word. */
  otherOffice: (held) => {
    if (held.question.asked.wants !== 'who') return 0;
    const offices = held.weighed.flatMap(({ unit }, index) => (isOffice(unit) ? [direct(held, index)] : []));
    return offices.length === 0 ? 0 : 1 - Math.max(...offices);
  },
  /** "Several houses fought …", asked which houses. */
  unfilled: (held) => is(isUnfilled(held)),
  /** How or why is asked, and the sentence has no word of means or reason. */
  unexplained: (held) => is(isUnexplained(held)),
  /** How much of a yes-or-no question stands in other words, or not at all. */
  doubtful: (held) =>
    held.question.asked.wants === 'yes-no' ? 1 - share(held, (index) => is(direct(held, index) > 0.86)) : 0,
  /** The weightiest name or year that the sentence itself lacks. */
  nameless: (held) =>
    held.weighed.reduce(
      (most, { unit, weight }, index) =>
        !isWord(unit) && !unit.modifier && direct(held, index) < 0.4 ? Math.max(most, weight) : most,
      0,
    ) / held.index.heaviest,
  /** Of the words and names of weight, the one that is had least. */
  weakest: (held) =>
    held.weighed.reduce(
      (least, { unit }, index) => (unit.light || unit.modifier ? least : Math.min(least, best(held, index))),
      1,
    ),
  /** It is dated, and to another year than the question. */
  otherYear: ({ question: { years }, sentence: { dates } }) =>
    is(
      years.length > 0 &&
        dates.length > 0 &&
        !dates.some(({ year, until }) => years.some((asked) => year <= asked && asked <= (until ?? year))),
    ),
  /** How close what answers stands to the words of the question. */
  close: ({ extracted, weighed, places, sentence }) => {
    if (extracted?.at === undefined) return 0;
    const at = wordsOf(sentence).findIndex(({ from }) => from >= (extracted.at ?? 0));
    const anchors = weighed.flatMap(({ unit }, index) => (isHeavy(unit) ? (places[index] ?? []) : []));
    return anchors.length === 0 ? 0.5 : 1 / (1 + Math.min(...anchors.map((anchor) => Math.abs(anchor - at))) / 3);
  },
  /** Who does what to whom is as asked, or turned round; for two parties at once. */
  agrees: ({ parts, sentence }) => is(parts.some((part) => agreement(part, sentence) > 0)),
  clashes: ({ parts, sentence }) => is(parts.some((part) => agreement(part, sentence) < 0)),
  turned: ({ parts, sentence }) => {
    const turned = parts.filter((part) => agreement(part, sentence) < 0);
    // Nobody else's becoming answers when one became something.
    return is(turned.length > 1 || turned.some(({ verb }) => /^bec(?:om|am)/i.test(verb.text)));
  },
  /** "X is a …", asked who or what X is. */
  introduces: ({ opens, places, sentence, weighed }) => {
    if (!opens) return 0;
    const words = wordsOf(sentence);
    const own = places[0] ?? [];
    const first = own[0] ?? 99;
    const last = own.at(-1) ?? 99;
    const copula = /^(?:is|was|are|were|became|becomes)$/.test(words[last + 1]?.norm ?? '');
    if (weighed.length !== 1 || own.length === 0) return 0;
    const after = sentence.text.slice((words[last]?.from ?? 0) + (words[last]?.norm.length ?? 0));
    const title = words[first - 1]?.norm ?? '';
    const titled = personTitles.has(title) || kindByNoun.has(title);
    const apposed = /^['\w]{0,3}, (?:an?|the) \p{Ll}/u.test(after);
    return first <= 2 && copula ? 1 : apposed ? 0.8 : titled ? 0.6 : first <= 2 ? 0.3 : 0;
  },
  begins: ({ places }) => is(places.some((own) => (own[0] ?? 99) <= 1)),
  /** A short sentence says what it says more plainly. */
  plain: ({ at, index }) => 1 / (1 + index.lengthOf(at) / 12),
  partisan: ({ source }) => is(source?.voice === 'in-universe'),
  caption: ({ sentence }) => is(sentence.form === 'caption'),
  row: ({ sentence }) => is(sentence.form === 'row'),
  /** A row tells little of who or what something is. */
  rowOpen: ({ sentence, opens, question }) =>
    is(sentence.form === 'row' && (opens || question.asked.wants === 'how') && !asksForTable.test(question.text)),
  infobox: ({ sentence }) => is(sentence.form === 'infobox'),
  tableAsked: ({ question, sentence }) =>
    is((sentence.form === 'row' || sentence.form === 'infobox') && asksForTable.test(question.text)),
  /** A picture is asked about, and this is what stands under one; or a picture is not asked about. */
  pictured: ({ question, sentence }) => is(sentence.form === 'caption' && asksForPicture.test(question.text)),
  /** Only tried, or denied, where it is asked as done. */
  tried: ({ question, sentence }) => is(tries.test(sentence.text) && !tries.test(question.text)),
  denied: ({ question, sentence }) => is(denies.test(sentence.text) && !denies.test(question.text)),
  story: ({ question, sentence }) =>
    is(sentence.scope !== null && !question.text.toLowerCase().includes(sentence.scope.toLowerCase())),
  when: wants('when'),
  who: wants('who'),
  where: wants('where'),
  work: wants('work'),
  kind: wants('kind'),
  role: wants('role'),
  count: wants('count'),
  why: wants('why'),
  how: wants('how'),
  what: wants('what'),
  yesNo: wants('yes-no'),
} satisfies Record<string, (held: Held) => number>;

function wants(kind: Question['asked']['wants']): (held: Held) => number {
  return ({ question }) => is(question.asked.wants === kind);
}

export const asksForTable = /\b(?:tables?|navigation box|infobox|the list)\b/i;

const asksForPicture = /\b(?:pictures?|pictured|images?|captions?|photos?|drawings?|depicted|illustrations?|shown)\b/i;

export type Sign = keyof typeof readers | 'lag';
export type Signs = Readonly<Record<Sign, number>>;

export function readSigns(held: Held): Signs {
  const signs = { lag: 0 } as Record<Sign, number>;
  for (const name of Object.keys(readers) as (keyof typeof readers)[]) signs[name] = readers[name](held);
  return signs;
}

/** Of each unit the words that speak of it; null where they are all words of a name that is asked about, and no more. */
export function placesIn(weighed: readonly Weighed[], sentence: Sentence): (number[] | null)[] {
  const places = weighed.map(({ unit }) => placesOf(unit, sentence));
  return places.map((own, index) => {
    const unit = weighed[index]?.unit;
    if (unit?.type !== 'word') return own;
    const inNames = new Set(
      places.flatMap((others, at) => {
        const name = weighed[at]?.unit;
        return name?.type === 'name' && !isBeside(unit, name) ? others : [];
      }),
    );
    const free = own.filter((place) => !inNames.has(place));
    return free.length === 0 && own.length > 0 ? null : free;
  });
}

/** "Silver" of "the Silver Gate", where only "Gate" was known for a name: it belongs to the name. */
const isBeside = (word: Unit, name: Unit): boolean =>
  word.at + word.text.length + 1 === name.at || name.at + name.text.length + 1 === word.at;
