import type { EntityKind } from './model.ts';
import type { NameRun } from './discover-runs.ts';
import { kindByFirstWord, kindByNoun, kindBySuffix, personNouns, personVerbs, placePrepositions } from './lexicon.ts';
import type { NameToken } from './names.ts';

/** What kind of thing a name is, by the words it is made of and those it stands among. Each occurrence votes. */

export type Votes = Map<EntityKind, number>;

export interface Occurrence {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly run: NameRun;
  readonly surface: string;
}

const definition =
  /^(?:,| \([^)]{0,60}\))?,? (?:(?:is|was|are|were|became) )?(?:an?|the|one of the) ((?:[\p{L}'-]+ ){0,5}?[\p{L}'-]+?)(?=[,.;]| (?:of|in|who|that|which|on|from|and|based|led|named|called|at|to|with|for|during|until|by)\b|$)/u;

export function addVotes(votes: Votes, occurrence: Occurrence): void {
  const vote = (kind: EntityKind | undefined, weight: number): void => {
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  };
  const { text, run } = occurrence;
  const first = run.tokens[0];
  const last = run.tokens.at(-1);
  if (first === undefined || last === undefined) return;
  const before = text.slice(Math.max(0, first.from - 60), first.from);
  const after = text.slice(last.to, last.to + 120);
  if (run.title !== '') vote('character', 6);
  const defined = definition
    .exec(after)?.[1]
    ?.split(' ')
    .reverse()
    .find((word) => kindByNoun.has(word.toLowerCase()));
  vote(
    defined === undefined ? undefined : kindByNoun.get(defined.toLowerCase()),
    /^ (?:is|was|are|were)/.test(after) ? 5 : 3,
  );
  if (text.slice(0, first.from) === 'In The ' && /^,/.test(after)) vote('work', 12);
  voteByNeighbours(vote, before, after, occurrence.surface);
}

/** What one can be king, invasion or capital of. */
const placeOwners = new Set(
  'king queen emperor duke count earl prince princess governor mayor lord lady steward invasion conquest capital north south east west coast kingdom people bishop archbishop abbot surface siege fall rulers ruler'.split(
    ' ',
  ),
);

function voteByNeighbours(
  vote: (kind: EntityKind | undefined, weight: number) => void,
  before: string,
  after: string,
  surface: string,
): void {
  const previous = /([\p{L}'-]+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const beforeThe = previous === 'the' ? (/([\p{L}'-]+) the $/iu.exec(before)?.[1]?.toLowerCase() ?? '') : '';
  const noun = kindByNoun.get(previous);
  if (noun !== undefined) vote(noun, noun === 'character' ? 2 : noun === 'ship' ? 9 : 4);
  const genitive =
    /([\p{L}-]+) of (?:the |northern |southern |eastern |western )?$/iu.exec(before)?.[1]?.toLowerCase() ?? '';
  vote(placeOwners.has(genitive) ? 'place' : undefined, 2);
  if (
    /\b(?:orbit|city|town|planet|moon|island|continent|village|river|ruins|gates|walls|streets) of (?:the )?$/i.test(
      before,
    )
  )
    vote('place', 3);
  if (
    /\b(?:invaded|invade|invades|reached|visited|colonised|colonized|protect|defend|ruled|northern|southern|eastern|western|upper|lower) $/i.test(
      before,
    )
  )
    vote('place', 1.2);
  if (/\p{Lu}[\p{L}']+ of $/u.test(before)) vote('place', 0.8);
  const named = /\b([\p{L}-]+),? (?:named|called|known as) (?:the )?"?$/u.exec(before)?.[1]?.toLowerCase();
  vote(named === undefined ? undefined : kindByNoun.get(named), 3);
  const preposition = placePrepositions.get(previous) ?? (placePrepositions.get(beforeThe) ?? 0) * 0.4;
  if (preposition > 0) vote('place', preposition);
  if (previous === 'the')
    vote(/s$/.test(surface) && !surface.includes(' ') ? 'species' : 'faction', /s$/.test(surface) ? 1.2 : 0.6);
  else if (previous === 'by' || previous === 'with') vote('character', 0.5);
  if (/\bthe (?:USS|ISS|HMS|ship|starship|flagship) $/.test(before)) vote('ship', 4);
  voteByFollowing(vote, after, previous, surface);
}

function voteByFollowing(
  vote: (kind: EntityKind | undefined, weight: number) => void,
  after: string,
  previous: string,
  surface: string,
): void {
  const next =
    /^(?:,? (?:had |has |was |then |himself |herself |later |also )?)([\p{L}'-]+)/u.exec(after)?.[1]?.toLowerCase() ??
    '';
  const owned = /^(?:'s|') ((?:[\p{L}-]+ )?)([\p{L}'-]+)/u.exec(after)?.[2]?.toLowerCase() ?? '';
  if (!after.startsWith("'") && personVerbs.has(next) && previous !== 'the') vote('character', 1.2);
  if (personNouns.has(owned)) vote('character', 0.8);
  const attributive = /^ ([\p{Ll}-]+)/u.exec(after)?.[1] ?? '';
  if (attributive !== '' && /(?:ish|ese|[^i]an|ian)$/.test(surface)) vote('species', 1.6);
  const kind = kindByNoun.get(attributive);
  if (kind === 'species' || kind === 'place') vote(kind, 2);
  if (/^ (?:forces|fleet|fleets|ships|troops|army|soldiers|raiders|leadership|government|council|space)\b/.test(after))
    vote('faction', 1.2);
  if (/^, (?:his|her) /.test(after) || /^ (?:who|himself|herself)\b/.test(after) || /^, who\b/.test(after))
    vote('character', 1.5);
  if (/^, where\b/.test(after)) vote('place', 3);
}

/** The kind with most votes; the name's own words weigh most. */
export function likelyKind(votes: Votes, key: string, theRate = 0): EntityKind {
  const total = new Map(votes);
  const add = (kind: EntityKind | undefined, weight: number): void => {
    if (kind !== undefined) total.set(kind, (total.get(kind) ?? 0) + weight);
  };
  if (theRate > 0.3) total.set('character', (total.get('character') ?? 0) * 0.4);
  const words = key.split(' ');
  const last = (words.at(-1) ?? '').replace(/(?<=[a-z]{3})s$/, '');
  const lastKind = kindBySuffix.get(words.at(-1) ?? '') ?? kindBySuffix.get(last);
  if (words.length > 1) {
    const ofAt = words.indexOf('of');
    const head = ofAt > 0 ? (words[ofAt - 1] ?? '') : '';
    const headKind = kindBySuffix.get(head) ?? kindBySuffix.get(head.replace(/s$/, '')) ?? kindByFirstWord.get(head);
    if (headKind !== undefined) add(headKind, 12);
    else {
      add(lastKind, 10);
      add(kindByFirstWord.get(words[0] ?? ''), 8);
    }
  } else if (/(?:ians|eans|ans|ites|oids)$/.test(key)) add('species', 2);
  let best: EntityKind = 'character';
  let most = 0.45;
  for (const [kind, weight] of total) {
    if (weight > most) {
      best = kind;
      most = weight;
    }
  }
  return best;
}
