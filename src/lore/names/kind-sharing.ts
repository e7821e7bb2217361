import type { Candidate } from './candidate.ts';
import { kindOfHeadNoun } from './noun-kinds.ts';
import { likelyKind, votesOfName, type Votes } from './kind-votes.ts';

/** What names tell of each other's kinds: those in one list, those of one stem, those of one ending. */

export function shareKinds(candidates: ReadonlyMap<string, Candidate>): void {
  shareStems(candidates);
  shareEndings(candidates);
  shareLists(candidates);
  shareParts(candidates);
}

/** "Vyborg" in "Vyborg Castle", "Marl" in "Battle of Marl": the whole tells what its part may be. */
function shareParts(candidates: ReadonlyMap<string, Candidate>): void {
  for (const key of candidates.keys()) {
    const words = key.split(' ');
    const ofAt = words.indexOf('of');
    const kind = kindOfHeadNoun(words[ofAt > 0 ? ofAt - 1 : words.length - 1] ?? '');
    if (words.length < 2 || kind === undefined) continue;
    if (ofAt > 0) candidates.get(words.slice(ofAt + 1).join(' '))?.parts.add(`of:${kind}`);
    else candidates.get(words.slice(0, -1).join(' '))?.parts.add(`before:${kind}`);
  }
}

const strengthOf = (candidate: Candidate): number => Math.max(0, ...candidate.votes.values());

const add = (votes: Votes, kind: Parameters<Votes['set']>[0], weight: number): void => {
  votes.set(kind, (votes.get(kind) ?? 0) + weight);
};

const demonym = /(?:ish|ese|ians?|ans?|ch|s)$/;

/** "Swedish" beside "Sweden", "Ixians" beside "Ix": what people and things are named after is a place or a realm. */
function shareStems(candidates: ReadonlyMap<string, Candidate>): void {
  const stems = new Map<string, string>();
  for (const key of candidates.keys())
    if (!key.includes(' ') && demonym.test(key)) stems.set(key.replace(demonym, '').slice(0, 5), key);
  for (const [key, candidate] of candidates) {
    if (key.includes(' ') || demonym.test(key)) continue;
    const stem = key.slice(0, 5).replace(/[aeiou]+$/, '');
    const relative = stems.get(stem) ?? stems.get(key.slice(0, 5));
    if (stem.length >= 2 && relative !== undefined && relative !== `${key}s`) add(candidate.votes, 'place', 1.8);
  }
}

/** "Veloz Prime" is what "Ronara Prime" is: names whose last word others share take the kind those have. */
function shareEndings(candidates: ReadonlyMap<string, Candidate>): void {
  const byEnding = new Map<string, Candidate[]>();
  for (const [key, candidate] of candidates) {
    const ending = / ([^ ]+)$/.exec(key)?.[1];
    if (ending === undefined || votesOfName(key).length > 0) continue;
    const known = byEnding.get(ending);
    if (known === undefined) byEnding.set(ending, [candidate]);
    else known.push(candidate);
  }
  for (const group of byEnding.values()) {
    if (group.length < 2) continue;
    const sum: Votes = new Map();
    for (const { votes } of group) for (const [kind, weight] of votes) add(sum, kind, weight / group.length);
    for (const { votes } of group) for (const [kind, weight] of sum) add(votes, kind, weight);
  }
}

/** Names in one list are mostly of one kind: those with little evidence of their own take their neighbours'. */
function shareLists(candidates: ReadonlyMap<string, Candidate>): void {
  const shared = new Map<string, Votes>();
  for (const [key, candidate] of candidates) {
    const own = [...candidate.votes.values()].reduce((sum, weight) => sum + weight, 0);
    if (own > 1.5 || candidate.beside.size === 0 || votesOfName(key).length > 0) continue;
    const votes: Votes = new Map();
    for (const other of candidate.beside) {
      const neighbour = candidates.get(other);
      if (neighbour === undefined || strengthOf(neighbour) + (votesOfName(other)[0]?.[1] ?? 0) < 1) continue;
      add(votes, likelyKind(neighbour.votes, other, neighbour.the / neighbour.count), 0.9);
    }
    shared.set(key, votes);
  }
  for (const [key, votes] of shared) {
    const own = candidates.get(key)?.votes;
    if (own !== undefined) for (const [kind, weight] of votes) add(own, kind, weight);
  }
}
