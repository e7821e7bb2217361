import type { Candidate, Fact } from '../candidate.ts';
import { asStatement } from '../clauses/question.ts';
import { firstFailure, stemGates } from '../gates/index.ts';
import type { Ground } from '../ground.ts';
import { seededRandom, shuffled } from '../ids.ts';
import { makeCandidate, type View } from './view.ts';
import { isAskableYear } from './when.ts';

/** An event told in a clause that stands alone and gives no date away. */
interface Told {
  readonly text: string;
  readonly year: number;
  /** "According to “…”, " where only this article may be cited for it; else ''. */
  readonly prefix: string;
  readonly fact: Fact;
  readonly base: Candidate;
}

/** Characters; an event must fit an option, and four of them one stem. */
const longest = 80;
const stemRoom = 138;
const optionCount = 4;

/** "Which of these came first?", "… last?" and whole orders, from all events whose years are told. */
export function orderQuestions(views: readonly View[], ground: Ground): Candidate[] {
  const events = distinct(views.flatMap((view) => tellEvent(view, ground))).sort(
    (a, b) => a.year - b.year || (a.text < b.text ? -1 : 1),
  );
  const questions: Candidate[] = [];
  events.forEach((event, at) => {
    const [later, earlier] = [
      events.filter(({ year }) => year > event.year),
      events.filter(({ year }) => year < event.year),
    ];
    const asks = [
      (): Candidate[] => extreme(event, later, 'first'),
      (): Candidate[] => extreme(event, earlier, 'last'),
    ];
    // Each event is the key of one of the two: turn about, or of the one that has enough events on its side.
    const turns = at % 2 === 0 ? asks : asks.toReversed();
    questions.push(
      ...(turns.map((ask) => ask()).find((made) => made.length > 0) ?? []),
      ...(at % 3 === 0 ? wholeOrder(event, events) : []),
    );
  });
  return questions;
}

function tellEvent(view: View, ground: Ground): Told[] {
  const { date, sentence, prefix } = view;
  if (date === null || !isAskableYear(view) || sentence.scope !== null) return [];
  const omitted = new Set(date.words);
  const text = asStatement({ ground, clause: view.clause, omit: omitted });
  if (text === null || text.length > longest || /\d{3,4}|,$/.test(text)) return [];
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
  return failure === null ? [{ text, year: date.value.year, prefix, fact: base.fact, base }] : [];
}

/** One telling an event: the same names in the same year are taken for the same event told twice. */
function distinct(events: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const event of events) {
    const twin = kept.some(
      (other) => other.text === event.text || (other.fact.article === event.fact.article && isTwin(other, event)),
    );
    if (!twin) kept.push(event);
  }
  return kept;
}

const isTwin = (a: Told, b: Told): boolean => a.year === b.year && sharedNames(a, b) >= 2;

const sharedNames = (a: Told, b: Told): number => a.base.entityIds.filter((id) => b.base.entityIds.includes(id)).length;

function extreme(key: Told, others: readonly Told[], type: 'first' | 'last'): Candidate[] {
  const picked = pick(others, key, `${type} ${JSON.stringify(key.fact)}`, (event, picked) =>
    [key, ...picked].every((other) => !isTwin(other, event)),
  );
  if (picked.length < optionCount - 1) return [];
  return [
    {
      ...key.base,
      type,
      stem: key.prefix === '' ? `Which of these came ${type}?` : `${key.prefix}which of these came ${type}?`,
      key: key.text,
      pool: { from: 'given', texts: picked.map(({ text }) => text), closeness: closenessOf([key, ...picked]) },
      fact: { ...key.fact, qualifiers: { ...key.fact.qualifiers, asked: type } },
      accepted: [key.text],
      sentences: [...key.base.sentences, ...picked.flatMap(({ base }) => base.sentences)],
      anchors: 2,
    },
  ];
}

/** Events near the key's in time, of its article first; which of them is left to the seed. */
function pick(
  events: readonly Told[],
  key: Told,
  seed: string,
  fits: (event: Told, picked: readonly Told[]) => boolean,
): Told[] {
  const citable = events.filter((event) =>
    key.prefix === '' ? event.prefix === '' : event.fact.article === key.fact.article,
  );
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

/** Four events in order, or three where four would make the stem too long. */
function wholeOrder(key: Told, events: readonly Told[]): Candidate[] {
  const four = orderOf(key, events, optionCount);
  return four.length > 0 ? four : orderOf(key, events, optionCount - 1);
}

function orderOf(key: Told, events: readonly Told[], size: number): Candidate[] {
  const room = stemRoom - key.prefix.length;
  const others = pick(events, key, `order ${JSON.stringify(key.fact)}`, (event, picked) => {
    const shown = [key, event, ...picked];
    const average = shown.reduce((sum, { text }) => sum + text.length, 0) / shown.length;
    return (
      shown.length <= size && average * size <= room && new Set(shown.map(({ year }) => year)).size === shown.length
    );
  });
  if (others.length < size - 1) return [];
  const shown = shuffled([key, ...others], seededRandom(key.text));
  const sorted = [...shown].sort((a, b) => a.year - b.year);
  const label = (order: readonly Told[]): string => order.map((event) => String(shown.indexOf(event) + 1)).join(' – ');
  const wrong = wrongOrders(sorted).map(label);
  const list = shown.map(({ text }, at) => `(${String(at + 1)}) ${text}`).join('; ');
  return [
    {
      ...key.base,
      type: 'order',
      stem: `${key.prefix}${key.prefix === '' ? 'Which' : 'which'} order is right, earliest first? ${list}`,
      key: label(sorted),
      pool: { from: 'given', texts: wrong, closeness: closenessOf(shown) },
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
  ];
}

/** Three orders with one exchange each: near enough to the right one to need knowing all of it. */
function wrongOrders<T>(sorted: readonly T[]): T[][] {
  const exchange = (a: number, b: number): T[] =>
    sorted.map((item, at) => (at === a ? sorted[b] : at === b ? sorted[a] : item) ?? item);
  return [exchange(0, 1), exchange(1, 2), exchange(0, sorted.length - 1)];
}
