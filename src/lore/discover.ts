import type { EntityKind } from './model.ts';
import { countCase, findRuns, type NameRun } from './discover-runs.ts';
import type { Gazetteer } from './gazetteer.ts';
import { likelyKind, addVotes, type Votes } from './kind-votes.ts';
import { isDictionaryWord, tagWords } from './language.ts';
import { kindBySuffix, personTitles } from './lexicon.ts';
import { foldName, tokenise, type NameToken } from './names.ts';

/** Finds the names that no glossary knows, and what kind of thing each one is. */

export interface RawSentence {
  readonly sourceId: string;
  readonly text: string;
}

export interface Discovered {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly takesThe: boolean;
  readonly plural: boolean;
  readonly count: number;
}

interface Candidate {
  readonly surfaces: Map<string, number>;
  readonly votes: Votes;
  count: number;
  the: number;
  /** Seen where its capital cannot come from the beginning of a sentence. */
  inside: number;
  quoted: number;
  /** Keys of names that stand in one list with it. */
  readonly beside: Set<string>;
}

/** `hints` gives the kinds of names that a table's column heads. */
export function discoverNames(
  sentences: readonly RawSentence[],
  known: Gazetteer,
  hints: ReadonlyMap<string, EntityKind> = new Map(),
): Discovered[] {
  const read = sentences.map((sentence) => ({ ...sentence, tokens: tokenise(sentence.text) }));
  const seen = countCase(read);
  const candidates = new Map<string, Candidate>();
  for (const sentence of read) {
    const covered = coverage(sentence.text, sentence.sourceId, sentence.tokens, known);
    const runs = findRuns(sentence.text, sentence.tokens, seen);
    for (const run of runs) if (isNew(run, covered)) note(candidates, run, sentence.text, sentence.tokens);
    noteLists(candidates, runs, sentence.text);
  }
  const kept = new Map([...candidates].filter(([, candidate]) => isName(candidate)));
  for (const [key, kind] of hints) {
    const candidate = kept.get(key);
    candidate?.votes.set(kind, (candidate.votes.get(kind) ?? 0) + 4);
  }
  shareKinds(kept);
  return mergeNames(kept);
}

function noteLists(candidates: Map<string, Candidate>, runs: readonly NameRun[], text: string): void {
  for (let at = 1; at < runs.length; at += 1) {
    const [before, after] = [runs[at - 1]?.tokens, runs[at]?.tokens];
    if (before === undefined || after === undefined) continue;
    const gap = text.slice(before.at(-1)?.to ?? 0, after[0]?.from ?? 0);
    if (!/^(?:,|,? and|,? or) (?:the )?$/.test(gap)) continue;
    const [a, b] = [before, after].map((tokens) => foldName(text.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0)));
    if (a === undefined || b === undefined) continue;
    candidates.get(a)?.beside.add(b);
    candidates.get(b)?.beside.add(a);
  }
}

/** Names in one list are mostly of one kind: those with little evidence of their own take their neighbours'. */
function shareKinds(candidates: ReadonlyMap<string, Candidate>): void {
  const shared = new Map<string, Votes>();
  for (const [key, candidate] of candidates) {
    const own = [...candidate.votes.values()].reduce((sum, weight) => sum + weight, 0);
    if (own > 1.5 || candidate.beside.size === 0) continue;
    const votes: Votes = new Map();
    for (const other of candidate.beside) {
      const neighbour = candidates.get(other);
      const strength = neighbour === undefined ? 0 : Math.max(0, ...neighbour.votes.values());
      if (neighbour === undefined || strength + (other.includes(' ') ? 2 : 0) < 1) continue;
      const kind = likelyKind(neighbour.votes, other, neighbour.the / neighbour.count);
      votes.set(kind, (votes.get(kind) ?? 0) + 0.9);
    }
    shared.set(key, votes);
  }
  for (const [key, votes] of shared) {
    const own = candidates.get(key)?.votes;
    for (const [kind, weight] of votes) own?.set(kind, (own.get(kind) ?? 0) + weight);
  }
}

/** Per token: whether a known name covers it. */
function coverage(text: string, sourceId: string, tokens: readonly NameToken[], known: Gazetteer): boolean[] {
  const covered = new Array<boolean>(tokens.length).fill(false);
  for (const match of known.match(text, sourceId, tokens)) covered.fill(true, match.first, match.last);
  return covered;
}

/** A run is news if a part of it is in no known name, and that part is more than a title. */
function isNew(run: NameRun, covered: readonly boolean[]): boolean {
  return run.tokens.some(
    (token, index) =>
      covered[run.first + index] !== true &&
      !personTitles.has(token.norm) &&
      token.norm !== 'of' &&
      token.norm !== 'the',
  );
}

function note(candidates: Map<string, Candidate>, run: NameRun, text: string, tokens: readonly NameToken[]): void {
  const from = run.tokens[0]?.from ?? 0;
  const to = run.tokens.at(-1)?.to ?? 0;
  const surface = text.slice(from, to);
  const key = foldName(surface);
  if (key === '' || /^\d+$/.test(key)) return;
  const candidate: Candidate = candidates.get(key) ?? {
    surfaces: new Map(),
    votes: new Map(),
    count: 0,
    the: 0,
    inside: 0,
    quoted: 0,
    beside: new Set(),
  };
  candidates.set(key, candidate);
  candidate.count += 1;
  candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
  if (/\bthe $/i.test(text.slice(0, from))) candidate.the += 1;
  if (text[from - 1] === '"') candidate.quoted += 1;
  const initial = run.initial && run.first === 0;
  if (!initial || run.tokens.length > 1 || run.title !== '' || isProperNoun(text, surface)) candidate.inside += 1;
  addVotes(candidate.votes, { text, tokens, run, surface });
}

/** A word that only ever begins sentences is a name if the language does not know it otherwise. */
const isProperNoun = (text: string, surface: string): boolean =>
  !isDictionaryWord(surface.toLowerCase()) &&
  tagWords(text.slice(0, 160)).some((word) => word.text === surface && word.pos === 'PROPN');

const isName = (candidate: Candidate): boolean => candidate.inside > 0;

/** "Kingdom of Aldmoor" is what "Aldmoor" means too. */
const realmOf = /^(?:kingdom|empire|republic|duchy|principality|county|realm|dominion|city|town|isle) of (.+)$/;

/** Short forms join the long name they are short for: surnames, acronyms, plurals. */
function mergeNames(candidates: ReadonlyMap<string, Candidate>): Discovered[] {
  const owner = new Map<string, string>();
  const byWord = uniqueOwners(candidates);
  for (const [key, candidate] of candidates) {
    const longer = byWord.get(key);
    const ownKind = likelyKind(candidate.votes, key, candidate.the / candidate.count);
    const isShort = ownKind === 'character' || ownKind === 'faction' || /^[a-z]{2,6}$/.test(key);
    if (
      !key.includes(' ') &&
      longer !== undefined &&
      longer !== '' &&
      isShort &&
      candidate.the * 2 < candidate.count + 1
    )
      owner.set(key, longer);
    else if (key.endsWith('s') && candidates.has(key.slice(0, -1))) mergeNumber(key, candidates, owner);
  }
  for (const key of candidates.keys()) {
    const land = realmOf.exec(key)?.[1];
    if (land !== undefined && candidates.has(land) && !owner.has(land)) owner.set(land, key);
  }
  for (const [head, key] of uniqueHeads(candidates)) if (candidates.has(head) && !owner.has(head)) owner.set(head, key);
  const groups = new Map<string, string[]>();
  for (const key of candidates.keys()) {
    let top = key;
    for (let step = 0; step < 3; step += 1) top = owner.get(top) ?? top;
    groups.set(top, [...(groups.get(top) ?? []), key]);
  }
  return [...groups].map(([top, keys]) => describe(top, keys, candidates));
}

/** Singular and plural of one name: the form that is used more stands for both. */
function mergeNumber(plural: string, candidates: ReadonlyMap<string, Candidate>, owner: Map<string, string>): void {
  const singular = plural.slice(0, -1);
  const one = candidates.get(singular)?.count ?? 0;
  const many = candidates.get(plural)?.count ?? 0;
  if (owner.has(singular) || owner.has(plural)) return;
  if (plural.includes(' ') ? one >= many : one > many * 3) owner.set(plural, singular);
  else owner.set(singular, plural);
}

/** Head words ("Federation") that exactly one long name of the corpus has. */
function uniqueHeads(candidates: ReadonlyMap<string, Candidate>): [string, string][] {
  const owners = new Map<string, string | null>();
  for (const key of candidates.keys()) {
    const words = key.split(' ');
    const ofAt = words.indexOf('of');
    const head = words[ofAt > 0 ? ofAt - 1 : words.length - 1] ?? '';
    if (words.length > 1 && kindBySuffix.has(head)) owners.set(head, owners.has(head) ? null : key);
  }
  return [...owners].flatMap(([head, key]): [string, string][] => (key === null ? [] : [[head, key]]));
}

/** Words that are the first or last word of exactly one person's name, and initials of exactly one name. */
function uniqueOwners(candidates: ReadonlyMap<string, Candidate>): Map<string, string> {
  const owners = new Map<string, string>();
  const claim = (word: string, key: string): void => {
    const other = owners.get(word);
    if (!kindBySuffix.has(word)) owners.set(word, other === undefined || other === key ? key : '');
  };
  for (const [key, candidate] of candidates) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const kind = likelyKind(candidate.votes, key, candidate.the / candidate.count);
    if (kind === 'character') {
      claim(words.at(-1) ?? '', key);
      claim(words[0] ?? '', key);
    }
    if (words.length > 2) claim(words.map((word) => word[0] ?? '').join(''), key);
  }
  return owners;
}

function describe(top: string, keys: readonly string[], candidates: ReadonlyMap<string, Candidate>): Discovered {
  const votes: Votes = new Map();
  const surfaces: string[] = [];
  let count = 0;
  let the = 0;
  for (const key of keys) {
    const candidate = candidates.get(key);
    if (candidate === undefined) continue;
    count += candidate.count;
    the += candidate.the;
    for (const [kind, weight] of candidate.votes) votes.set(kind, (votes.get(kind) ?? 0) + weight);
    surfaces.push(...[...candidate.surfaces].sort((a, b) => b[1] - a[1]).map(([surface]) => surface));
  }
  const own = candidates.get(top);
  const name = [...(own?.surfaces ?? new Map<string, number>())].sort((a, b) => b[1] - a[1])[0]?.[0] ?? top;
  const kind = likelyKind(votes, top, the / count);
  return {
    name,
    kind,
    aliases: [...new Set(surfaces)].filter((surface) => surface !== name),
    takesThe: the * 2 >= count,
    plural: kind === 'species' && /s$/.test(name),
    count,
  };
}
