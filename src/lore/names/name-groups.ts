import { likelyKind, type Votes } from './kind-votes.ts';
import { kindBySuffix } from './lexicon.ts';
import type { EntityKind } from '../model.ts';
import type { Candidate, Discovered } from './candidate.ts';

/** "Kingdom of Aldmoor" is what "Aldmoor" means too. */
const realmOf = /^(?:kingdom|empire|republic|duchy|principality|county|realm|dominion|city|town|isle) of (.+)$/;

/** Short forms join the long name they are short for: surnames, acronyms, plurals. */
export function mergeNames(candidates: ReadonlyMap<string, Candidate>): Discovered[] {
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
  const usual = usualKind(candidates);
  return [...groups].map(([top, keys]) => describe(top, keys, candidates, usual));
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

/** What single words mostly are in these texts, by those of which enough is known. */
function usualKind(candidates: ReadonlyMap<string, Candidate>): EntityKind {
  let people = 0;
  let places = 0;
  for (const [key, { votes, the, count }] of candidates) {
    if (key.includes(' ') || Math.max(0, ...votes.values()) < 1.2) continue;
    const kind = likelyKind(votes, key, the / count);
    if (kind === 'character') people += 1;
    else if (kind === 'place') places += 1;
  }
  return places > people * 2 && places > 4 ? 'place' : 'character';
}

function describe(
  top: string,
  keys: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
  usual: EntityKind,
): Discovered {
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
  const kind = likelyKind(votes, top, the / count, usual);
  return {
    name,
    kind,
    aliases: [...new Set(surfaces)].filter((surface) => surface !== name),
    takesThe: the * 2 >= count,
    plural: kind === 'species' && /s$/.test(name),
    count,
  };
}
