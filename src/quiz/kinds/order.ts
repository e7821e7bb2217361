import type { Candidate, Fact } from '../candidate.ts';
import { asStatement } from '../clauses/question.ts';
import { firstFailure, stemGates } from '../gates/index.ts';
import type { Ground } from '../ground.ts';
import { seededRandom, shuffled } from '../ids.ts';
import { capitalised } from '../clauses/render.ts';
import { isSettled, turningPoint } from './turning-point.ts';
import { frameOf, makeCandidate, type View } from './view.ts';
import { isAskableYear, spanOf } from './when.ts';

/** An event told in a clause that stands alone and gives no date away. */
interface Told {
  readonly text: string;
  readonly year: number;
  /** "According to “…”, " where only this article may be cited for it; else ''. */
  readonly prefix: string;
  /** What a question must say that rests on this article alone. */
  readonly frame: string;
  /** Those whose beginning or end it tells, and happenings that it names: an event that names them too tells which came first. */
  readonly turns: readonly string[];
  readonly fact: Fact;
  readonly base: Candidate;
  /** Continuity and universe: events of two of them have no common order. */
  readonly world: string;
}

/** Characters: an event that is an option must fit a button; on a line of the stem it may be longer. */
const longest = { option: 80, line: 115 };
const optionCount = 4;
/** Of three events there are six orders: enough for one that is right and three that are not. */
const fewestOrdered = 3;

interface Wish {
  readonly type: 'first' | 'last' | 'before' | 'after';
  readonly stem: string;
  readonly key: Told;
  readonly others: readonly Told[];
  /** The event that the stem names, where it names one. */
  readonly mark?: Told;
}

/** "Which of these came first?", "… last?", "… before “…”?" and whole orders, from all events whose years are told. */
export function orderQuestions(views: readonly View[], ground: Ground): Candidate[] {
  const events = distinct(views.flatMap((view) => tellEvent(view, ground))).sort(
    (a, b) => a.year - b.year || (a.text < b.text ? -1 : 1),
  );
  const near = neighbours(events);
  const uses = new Map<Told, number>();
  const guards = { extreme: overlapGuard(uses), beside: overlapGuard(uses), whole: overlapGuard(uses, 1) };
  return events.flatMap((event, at) => {
    const asks = [extremeOf(event, near(event), 'first'), extremeOf(event, near(event), 'last')];
    // Each event is the key of one of the two: turn about, or of the one that has enough events on its side.
    const turns = at % 2 === 0 ? asks : asks.toReversed();
    // One question an event, so that a short text is not asked about its order alone.
    const whole = (): Candidate[] => guards.whole(wholeOrder(event, near(event)));
    if (at % 3 === 0) return whole();
    const made =
      at % 3 === 1
        ? guards.beside(beside(event, near(event)))
        : (turns.map((wish) => guards.extreme(wish)).find((found) => found.length > 0) ?? []);
    return made.length > 0 ? made : whole();
  });
}

/** How many events around one are looked at: enough for any choice, and few enough for a large corpus. */
const reach = 60;

/** The events around an event in time, by year; `events` are sorted. */
function neighbours(events: readonly Told[]): (event: Told) => readonly Told[] {
  const places = new Map(events.map((event, at) => [event, at]));
  return (event) => {
    const at = places.get(event) ?? 0;
    return events.slice(Math.max(0, at - reach), at + reach + 1);
  };
}

interface Made {
  readonly candidate: Candidate;
  readonly events: readonly Told[];
}

/** So often at most an event stands in questions on order: a text is not to be asked about the same few again and again. */
const mostUses = 2;

/** Lets through what shares at most so many events with any question of the same kind made before, and uses none too often. */
function overlapGuard(uses: Map<Told, number>, mostShared = 2): (made: Made | null) => Candidate[] {
  const sets = new Map<Told, Set<Told>[]>();
  return (made) => {
    if (made === null || made.events.some((event) => (uses.get(event) ?? 0) >= mostUses)) return [];
    const counts = new Map<Set<Told>, number>();
    for (const event of made.events)
      for (const set of sets.get(event) ?? []) counts.set(set, (counts.get(set) ?? 0) + 1);
    if ([...counts.values()].some((shared) => shared > mostShared)) return [];
    const set = new Set(made.events);
    for (const event of made.events) uses.set(event, (uses.get(event) ?? 0) + 1);
    for (const event of made.events) sets.set(event, [...(sets.get(event) ?? []), set]);
    return [made.candidate];
  };
}

function tellEvent(view: View, ground: Ground): Told[] {
  const { date, sentence, prefix, source } = view;
  if (date === null || spanOf(date.value) !== 1 || !isAskableYear(view) || sentence.scope !== null) return [];
  if (date.value.precision === 'circa') return [];
  const omitted = new Set(date.words);
  const text = asStatement({ ground, clause: view.clause, omit: omitted });
  if (text === null || text.length > longest.line || !isSettled(text)) return [];
  const turns = turningPoint(view);
  // What an article is about was there before all else that it tells, and is gone after it.
  if (turns.includes(ground.subjectOf(source.id)?.id ?? '')) return [];
  const base = makeCandidate(view, {
    type: 'first',
    stem: prefix === '' ? `In which year is this told: “${text}”?` : `${prefix}in which year is this told: “${text}”?`,
    key: text,
    pool: { from: 'given', texts: [] },
    value: String(date.value.year),
    accepted: [text],
    omitted,
    roughness: 0,
  });
  const failure = base.anchors === 0 ? 'vague' : firstFailure({ candidate: base, distractors: [] }, ground, stemGates);
  const world = `${view.source.continuity}|${view.source.universe ?? ''}`;
  return failure === null
    ? [{ text, year: date.value.year, prefix, frame: frameOf(source, true), turns, fact: base.fact, base, world }]
    : [];
}

/** One telling an event: the same names in the same year are taken for the same event told twice. */
function distinct(events: readonly Told[]): Told[] {
  const known = new Map<string, Told[]>();
  return events.filter((event) => {
    const keys = event.base.entityIds.map((id) => `${String(event.year)} ${id}`);
    const alike = keys.flatMap((key) => known.get(key) ?? []);
    if (alike.some((other) => other.text === event.text || isTwin(other, event))) return false;
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), event]);
    return true;
  });
}

const isTwin = (a: Told, b: Told): boolean => a.year === b.year && sharedNames(a, b) >= 2;

const sharedNames = (a: Told, b: Told): number => a.base.entityIds.filter((id) => b.base.entityIds.includes(id)).length;

/** One of them names what the other began or ended, or both are told in one sentence: their order follows by itself. */
const tellsOrder = (a: Told, b: Told): boolean =>
  a.base.sentences[0] === b.base.sentences[0] ||
  a.turns.some((id) => b.base.entityIds.includes(id)) ||
  b.turns.some((id) => a.base.entityIds.includes(id));

function extremeOf(key: Told, events: readonly Told[], type: 'first' | 'last'): Made | null {
  const others = events.filter(({ year }) => (type === 'first' ? year > key.year : year < key.year));
  return oneOf({ type, stem: `which of these came ${type}`, key, others });
}

/** "Which of these came before “…”?": a named event with one on the key's side of it and three on the other. */
function beside(mark: Told, events: readonly Told[]): Made | null {
  const before = events.filter(({ year }) => year < mark.year);
  const after = events.filter(({ year }) => year > mark.year);
  const type = before.length >= after.length ? 'after' : 'before';
  const [keys, others] = type === 'before' ? [before, after] : [after, before];
  const [key] = pick(
    keys,
    mark,
    `beside ${JSON.stringify(mark.fact)}`,
    (event) => event.text.length <= longest.option && !tellsOrder(event, mark),
  );
  if (key === undefined) return null;
  return oneOf({ type, stem: `which of these came ${type} this: “${mark.text}”`, key, others, mark });
}

function oneOf({ type, stem, key, others, mark }: Wish): Made | null {
  if (key.text.length > longest.option) return null;
  const picked = pick(
    others,
    key,
    `${type} ${JSON.stringify(key.fact)}`,
    (event, chosen) =>
      event.text.length <= longest.option &&
      [key, ...(mark ? [mark] : []), ...chosen].every((other) => !isTwin(other, event) && !tellsOrder(other, event)),
  );
  if (picked.length < optionCount - 1) return null;
  const shown = [key, ...picked];
  const events = mark === undefined ? shown : [mark, ...shown];
  return {
    events,
    candidate: {
      ...key.base,
      type,
      stem: `${framed(events, stem)}?`,
      key: key.text,
      pool: { from: 'given', texts: picked.map(({ text }) => text), closeness: closenessOf(shown) },
      fact: {
        ...key.fact,
        qualifiers: { ...key.fact.qualifiers, asked: type, ...(mark ? { mark: JSON.stringify(mark.fact) } : {}) },
      },
      accepted: [key.text],
      sentences: events
        .flatMap(({ base }) => base.sentences)
        .sort((a, b) => Number(key.base.sentences.includes(b)) - Number(key.base.sentences.includes(a))),
      anchors: 2,
    },
  };
}

/** The question, with the article named where it alone may be cited for one of the events. */
const framed = (events: readonly Told[], question: string): string => {
  const frame = events.find(({ prefix }) => prefix !== '')?.frame ?? '';
  return frame === '' ? capitalised(question) : `${frame}${question}`;
};

/** Events near the key's in time, of its article first; which of them is left to the seed. */
function pick(
  events: readonly Told[],
  key: Told,
  seed: string,
  fits: (event: Told, picked: readonly Told[]) => boolean,
): Told[] {
  // What one article alone may be cited for stands beside what the same article tells, and all of it is asked as told there.
  const own = events.filter((event) => event.world === key.world && event.fact.article === key.fact.article);
  const plain = events.filter((event) => event.world === key.world && event.prefix === '');
  const citable = key.prefix === '' && plain.length > own.length ? plain : own;
  const near = citable.sort((a, b) => distanceTo(a, key) - distanceTo(b, key) || (a.text < b.text ? -1 : 1));
  const picked: Told[] = [];
  for (const event of [...shuffled(near.slice(0, 7), seededRandom(seed)), ...near.slice(7)]) {
    const similar = Math.max(event.text.length, key.text.length) < 3 * Math.min(event.text.length, key.text.length);
    if (picked.length < optionCount - 1 && similar && fits(event, picked)) picked.push(event);
  }
  return picked;
}

const distanceTo = (event: Told, key: Told): number =>
  Math.abs(event.year - key.year) + (event.fact.article === key.fact.article ? 0 : 20);

const closenessOf = (events: readonly Told[]): number => {
  const years = events.map(({ year }) => year);
  return 1 / (1 + (Math.max(...years) - Math.min(...years)) / 20);
};

/** Four events in order, each on a line of the stem; the options are whole orders. */
function wholeOrder(key: Told, events: readonly Told[]): Made | null {
  const others = pick(
    events.filter((event) => event !== key),
    key,
    `order ${JSON.stringify(key.fact)}`,
    (event, picked) => [key, ...picked].every((other) => other.year !== event.year && !tellsOrder(other, event)),
  );
  if (others.length < fewestOrdered - 1) return null;
  const shown = shuffled([key, ...others], seededRandom(key.text));
  const sorted = [...shown].sort((a, b) => a.year - b.year);
  const label = (order: readonly Told[]): string => order.map((event) => String(shown.indexOf(event) + 1)).join(' – ');
  const list = shown.map(({ text }, at) => `\n${String(at + 1)}. ${text}`).join('');
  return {
    events: shown,
    candidate: {
      ...key.base,
      type: 'order',
      stem: `${framed(shown, 'which order is right, earliest first')}?${list}`,
      key: label(sorted),
      pool: { from: 'given', texts: wrongOrders(sorted).map(label), closeness: closenessOf(shown) },
      fact: {
        article: sorted[0]?.fact.article ?? '',
        subject: 'order',
        property: 'order',
        value: sorted.map(({ fact }) => JSON.stringify(fact)).join(),
        qualifiers: {},
      },
      accepted: [label(sorted)],
      sentences: sorted.flatMap(({ base }) => base.sentences),
      entityIds: [...new Set(sorted.flatMap(({ base }) => base.entityIds))],
      anchors: 2,
    },
  };
}

/** Three orders with one exchange each: near enough to the right one to need knowing all of it. */
function wrongOrders<T>(sorted: readonly T[]): T[][] {
  const exchange = (a: number, b: number): T[] =>
    sorted.map((item, at) => (at === a ? sorted[b] : at === b ? sorted[a] : item) ?? item);
  return [exchange(0, 1), exchange(1, 2), exchange(0, sorted.length - 1)];
}
