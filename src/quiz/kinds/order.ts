import { groupBy } from '../../lore/group.ts';
import type { Candidate } from '../candidate.ts';
import { capitalised } from '../clauses/render.ts';
import type { Ground } from '../ground/ground.ts';
import { seededRandom, shuffled } from '../ids.ts';
import { distinct, isBefore, isTwin, tellEvent, tellsOrder, type Told } from './dated-event.ts';
import type { View } from './view.ts';

/** Characters: an event that is an option must fit a button. */
const longest = 80;
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
    (a, b) => a.from - b.from || a.to - b.to || (a.text < b.text ? -1 : 1),
  );
  const near = neighbours(events, ground);
  const uses = createUses();
  const free = (event: Told): readonly Told[] => near(event).filter((other) => other === event || uses.isFree(other));
  const ways: readonly ((event: Told) => Made | null)[] = [
    (event) => extremeOf(event, free(event), 'last'),
    (event) => beside(event, free(event)),
    (event) => extremeOf(event, free(event), 'first'),
    (event) => wholeOrder(event, free(event), uses.orders()),
  ];
  // The ways take turns in each article, so that orders, which most events allow, do not use up the events that the others need.
  return [...groupBy(events, ({ fact }) => fact.article).values()].flatMap((own) => {
    const queues = ways.map((way, at) => ({
      way,
      left: at === 0 ? [...own].reverse() : at === 1 ? fromEnds(own) : [...own],
    }));
    const made: Candidate[] = [];
    while (queues.some(({ left }) => left.length > 0)) {
      for (const { way, left } of queues) {
        const next = nextOf(left, (event) => (uses.isFree(event) ? way(event) : null), uses);
        if (next !== null) made.push(next);
      }
    }
    return made;
  });
}

/** The last, the first, the last but one, …: "after this" is asked of late events, "before this" of early ones. */
const fromEnds = <T>(items: readonly T[]): T[] =>
  items.flatMap((_, at) => items[at % 2 === 0 ? items.length - 1 - at / 2 : (at - 1) / 2] ?? []);

/** The first question that one of the events allows; the events up to it are done with. */
function nextOf(left: Told[], way: (event: Told) => Made | null, uses: Uses): Candidate | null {
  for (let event = left.shift(); event !== undefined; event = left.shift()) {
    const made = way(event);
    if (made !== null && uses.take(made)) return made.candidate;
  }
  return null;
}

/** How many events around one are looked at: enough for any choice, and few enough for a large corpus. */
const reach = 60;
/** Years: beside the events of a war, everyone knows that its wreck was found last. */
const farthest = 250;

/** The events around an event in time, by year; `events` are sorted. */
function neighbours(events: readonly Told[], ground: Ground): (event: Told) => readonly Told[] {
  const places = new Map(events.map((event, at) => [event, at]));
  return (event) => {
    const at = places.get(event) ?? 0;
    const near = events.slice(Math.max(0, at - reach), at + reach + 1);
    return ground.isPrepared(event.fact.article)
      ? near
      : near.filter((other) => Math.abs(other.from - event.from) <= farthest);
  };
}

interface Made {
  readonly candidate: Candidate;
  readonly key: Told;
  readonly events: readonly Told[];
}

/** So often at most an event stands in questions on order: a text is not to be asked about the same few again and again. */
const most = { uses: 2, shared: 2, ofArticle: 8 };

interface Uses {
  readonly isFree: (event: Told) => boolean;
  /** How many whole orders were taken. */
  readonly orders: () => number;
  /** False where another question has nearly the same events, or its article has enough such questions. */
  readonly take: (made: Made) => boolean;
}

function createUses(): Uses {
  const sets = new Map<Told, Set<Told>[]>();
  const perArticle = new Map<string, number>();
  let orders = 0;
  const isFree = (event: Told): boolean => (sets.get(event)?.length ?? 0) < most.uses;
  return {
    isFree,
    orders: () => orders,
    take: ({ events, key, candidate }) => {
      const { article } = key.fact;
      const asked = perArticle.get(article) ?? 0;
      const counts = new Map<Set<Told>, number>();
      for (const event of events) for (const set of sets.get(event) ?? []) counts.set(set, (counts.get(set) ?? 0) + 1);
      if (
        asked >= most.ofArticle ||
        !events.every(isFree) ||
        [...counts.values()].some((shared) => shared > most.shared)
      )
        return false;
      const set = new Set(events);
      for (const event of events) sets.set(event, [...(sets.get(event) ?? []), set]);
      perArticle.set(article, asked + 1);
      if (candidate.type === 'order') orders++;
      return true;
    },
  };
}

const saysItself = { first: /\bfirst\b/i, last: /\b(?:last|final)\b/i };

function extremeOf(key: Told, events: readonly Told[], type: 'first' | 'last'): Made | null {
  // "went on his first voyage", of which came first
  if (saysItself[type].test(key.text)) return null;
  const others = events.filter((event) => (type === 'first' ? isBefore(key, event) : isBefore(event, key)));
  return oneOf({ type, stem: `which of these came ${type}`, key, others });
}

/** "Which of these came before “…”?": a named event with one on the key's side of it and three on the other. */
function beside(mark: Told, events: readonly Told[]): Made | null {
  const before = events.filter((event) => isBefore(event, mark));
  const after = events.filter((event) => isBefore(mark, event));
  const type = before.length >= after.length ? 'after' : 'before';
  const [keys, others] = type === 'before' ? [before, after] : [after, before];
  const [key] = pick(
    keys,
    mark,
    `beside ${JSON.stringify(mark.fact)}`,
    (event) => event.text.length <= longest && !tellsOrder(event, mark),
  );
  if (key === undefined) return null;
  return oneOf({ type, stem: `which of these came ${type} this: “${mark.text}”`, key, others, mark });
}

function oneOf({ type, stem, key, others, mark }: Wish): Made | null {
  if (key.text.length > longest) return null;
  const picked = pick(
    others,
    key,
    `${type} ${JSON.stringify(key.fact)}`,
    (event, chosen) =>
      event.text.length <= longest &&
      [key, ...(mark ? [mark] : []), ...chosen].every((other) => !isTwin(other, event) && !tellsOrder(other, event)),
  );
  if (picked.length < optionCount - 1) return null;
  const shown = [key, ...picked];
  const events = mark === undefined ? shown : [mark, ...shown];
  return {
    events,
    key,
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

/** What one article alone may be cited for stands beside what the same article tells, and all of it is asked as told there. */
function citable(events: readonly Told[], key: Told): readonly Told[] {
  const own = events.filter((event) => event.world === key.world && event.fact.article === key.fact.article);
  const plain = events.filter((event) => event.world === key.world && event.prefix === '');
  return key.prefix === '' && plain.length > own.length ? plain : own;
}

/** So many events around one may stand in an order with it. */
const around = 12;
/** An article with as many events has enough of them for orders of four. */
const plenty = 16;

/** Two or three events for an order with the key, at even distances among its neighbours, so that none is asked for more than others. */
function spread(key: Told, events: readonly Told[]): Told[] {
  const near = [...events]
    .filter((event) => event !== key)
    .sort((a, b) => distanceTo(a, key) - distanceTo(b, key) || (a.text < b.text ? -1 : 1))
    .slice(0, around - 1);
  const row = [key, ...near].sort((a, b) => a.from - b.from || (a.text < b.text ? -1 : 1));
  const wanted = events.length < plenty ? fewestOrdered : optionCount;
  const stride = Math.max(1, Math.floor(row.length / wanted));
  const chosen = [key];
  for (let at = 1; at < wanted; at++) {
    const start = row.indexOf(key) + at * stride;
    const next = row
      .map((_, step) => row[(start + step) % row.length])
      .find((event) => event !== undefined && chosen.every((other) => isApart(other, event)));
    if (next !== undefined) chosen.push(next);
  }
  return chosen.slice(1);
}

const isApart = (a: Told, b: Told): boolean => (isBefore(a, b) || isBefore(b, a)) && !tellsOrder(a, b);

/** Events near the key's in time, of its article first; which of them is left to the seed. */
function pick(
  events: readonly Told[],
  key: Told,
  seed: string,
  fits: (event: Told, picked: readonly Told[]) => boolean,
): Told[] {
  const near = [...citable(events, key)].sort(
    (a, b) => distanceTo(a, key) - distanceTo(b, key) || (a.text < b.text ? -1 : 1),
  );
  const picked: Told[] = [];
  for (const event of [...shuffled(near.slice(0, 7), seededRandom(seed)), ...near.slice(7)]) {
    const similar = Math.max(event.text.length, key.text.length) < 3.5 * Math.min(event.text.length, key.text.length);
    if (picked.length < optionCount - 1 && similar && fits(event, picked)) picked.push(event);
  }
  return picked;
}

const distanceTo = (event: Told, key: Told): number =>
  Math.abs(event.from - key.from) + (event.fact.article === key.fact.article ? 0 : 20);

const closenessOf = (events: readonly Told[]): number => {
  const years = events.map(({ from }) => from);
  return 1 / (1 + (Math.max(...years) - Math.min(...years)) / 20);
};

/** Four events in order, each on a line of the stem; the options are whole orders. */
function wholeOrder(
  key: Told,
  events: readonly Told[],
  /** How many orders have been asked before it. */
  before: number,
): Made | null {
  const others = spread(key, citable(events, key));
  if (others.length < fewestOrdered - 1) return null;
  const sorted = [key, ...others].sort((a, b) => a.from - b.from);
  // The right order is another one each time: whoever has played a while would know one that comes too often.
  const arrangements = shuffled(permutations(sorted.length), seededRandom('orders'));
  const shown = (arrangements[before % arrangements.length] ?? []).flatMap((at) => sorted[at] ?? []);
  const label = (order: readonly Told[]): string => order.map((event) => String(shown.indexOf(event) + 1)).join(' – ');
  const list = shown.map(({ text }, at) => `\n${String(at + 1)}. ${text}`).join('');
  return {
    events: shown,
    key,
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

/** All orders of the places 0 to count - 1. */
const permutations = (count: number): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : permutations(count - 1).flatMap((rest) =>
        Array.from({ length: count }, (_, at) => [...rest.slice(0, at), count - 1, ...rest.slice(at)]),
      );

/** Three orders with one exchange each: near enough to the right one to need knowing all of it. */
function wrongOrders<T>(sorted: readonly T[]): T[][] {
  const exchange = (a: number, b: number): T[] =>
    sorted.map((item, at) => (at === a ? sorted[b] : at === b ? sorted[a] : item) ?? item);
  return [exchange(0, 1), exchange(1, 2), exchange(0, sorted.length - 1)];
}
