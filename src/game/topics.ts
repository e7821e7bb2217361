/** Which topic is meant by what somebody typed. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../quiz/fold.ts';

export type TopicResult =
  | { readonly kind: 'found'; readonly topic: string }
  /** The nearest first; empty where nothing comes near. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

const nearestAtMost = 3;

/** Exact but for case, accents and punctuation, in the order of the given names for `unknown` of equal nearness. */
export function findTopic(topics: readonly string[], typed: string): TopicResult {
  const wanted = fold(typed);
  const exact = topics.find((topic) => fold(topic) === wanted);
  if (exact !== undefined) return { kind: 'found', topic: exact };
  const near = topics
    .map((topic) => ({ topic, apart: apartness(wanted, fold(topic)) }))
    .filter(({ apart }) => apart <= 0.5)
    .sort((a, b) => a.apart - b.apart);
  return { kind: 'unknown', nearest: near.slice(0, nearestAtMost).map(({ topic }) => topic) };
}

/** 0 for equal, 1 for nothing in common; a name that holds the other's words comes near. */
function apartness(wanted: string, name: string): number {
  if (wanted === '') return 1;
  if (name.includes(wanted) || wanted.includes(name)) return 0.25;
  const wordwise = Math.min(
    ...wanted.split(' ').flatMap((a) => name.split(' ').map((b) => distance(a, b) / Math.max(a.length, b.length))),
  );
  return Math.min(distance(wanted, name) / Math.max(wanted.length, name.length), wordwise + 0.15);
}

/** Topics for what stands in an option so far: those that begin with it, then those with a word that does, then those that hold it. */
export function completeTopic(topics: readonly string[], typed: string, limit: number): readonly string[] {
  const wanted = fold(typed);
  const place = (topic: string): number => {
    const name = fold(topic);
    if (wanted === '' || name.startsWith(wanted)) return 0;
    if (name.includes(` ${wanted}`)) return 1;
    return name.includes(wanted) ? 2 : 3;
  };
  const placed = topics.map((topic) => ({ topic, at: place(topic) })).filter(({ at }) => at < 3);
  if (placed.length > 0)
    return placed
      .sort((a, b) => a.at - b.at)
      .slice(0, limit)
      .map(({ topic }) => topic);
  const found = findTopic(topics, typed);
  return found.kind === 'found' ? [found.topic] : found.nearest;
}

/** Words are compared by their beginnings, so that "Terran" meets "Terrans". */
const stemLetters = 4;
const beginnings = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= stemLetters)
    .map((word) => word.slice(0, stemLetters));

/** Whether a topic shown beside a question points at some of its options and not at others. */
export function topicHints(topic: string, options: readonly string[]): boolean {
  const words = beginnings(topic);
  const met = options.filter((option) => beginnings(option).some((word) => words.includes(word)));
  return met.length > 0 && met.length < options.length;
}
