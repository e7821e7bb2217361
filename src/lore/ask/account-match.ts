import type { Gazetteer } from '../names/gazetteer.ts';
import type { AccountGroup } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { isStopWord, stemOf, synonymsOf } from '../words/terms.ts';
import type { Question, Unit } from './analyse.ts';
import type { Evidence } from './evidence-model.ts';
import { readAsked } from './query.ts';

/** Which known disagreement a question is about: the one whose own question asks the same, or whose sides answer it. */

interface Profile {
  readonly group: AccountGroup;
  readonly wants: Question['asked']['wants'];
  /** Stems of the group's own question, each with its stand-ins. */
  readonly own: readonly (readonly string[])[];
  /** Entities that its own question names. */
  readonly ownNames: readonly (readonly string[])[];
  /** Stems and entities of the question, and of all claims. */
  readonly stems: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly sentenceIds: ReadonlySet<string>;
}

export interface AccountMatch {
  readonly group: AccountGroup;
  /** 0 to 1. */
  readonly score: number;
}

const least = 0.62;

export class AccountMatcher {
  readonly #bySubject = new Map<string, Profile[]>();
  readonly #bySentence = new Map<string, Profile[]>();
  readonly #weightOf: (unit: Unit) => number;

  constructor(groups: readonly AccountGroup[], gazetteer: Gazetteer, weightOf: (unit: Unit) => number) {
    this.#weightOf = weightOf;
    for (const group of groups) {
      const profile = profileOf(group, gazetteer);
      for (const id of profile.ids) push(this.#bySubject, id, profile);
      for (const id of profile.sentenceIds) push(this.#bySentence, id, profile);
    }
  }

  /** The group that fits best, if one does. */
  find(question: Question, evidence: readonly Evidence[]): AccountMatch | null {
    const possible = new Set<Profile>();
    for (const unit of question.units)
      for (const id of [...unit.ids, ...unit.counterparts])
        for (const one of this.#bySubject.get(id) ?? []) possible.add(one);
    for (const { sentence } of evidence.slice(0, 4))
      for (const one of this.#bySentence.get(sentence.id) ?? []) possible.add(one);
    let best: AccountMatch | null = null;
    for (const profile of possible) {
      const score = this.#score(profile, question, evidence);
      if (score > (best?.score ?? least)) best = { group: profile.group, score };
    }
    return best;
  }

  #score(profile: Profile, question: Question, evidence: readonly Evidence[]): number {
    let total = 0;
    let has = 0;
    for (const unit of question.units) {
      const weight = this.#weightOf(unit);
      total += weight;
      has += weight * degreeIn(unit, profile.stems, profile.ids, profile.group);
    }
    const asked = total === 0 ? 0 : has / total;
    const own = sharedWith(profile, question);
    const cited = citedIn(profile, evidence);
    // Neither its own question nor its sides come up: only some of the names are the same.
    if (cited === 0 && own < 0.7) return 0;
    return asked * 0.45 + own * 0.25 + cited + kinship(profile.wants, question.asked.wants);
  }
}

/** Share of the group's own names and words that the question has. */
function sharedWith(profile: Profile, question: Question): number {
  const all = profile.own.length + profile.ownNames.length;
  if (all === 0) return 0.5;
  const mine = new Set(question.units.flatMap((unit) => [...unit.stems, ...unit.synonyms]));
  const ids = new Set(question.units.flatMap((unit) => [...unit.ids, ...unit.counterparts]));
  const words = profile.own.filter((stems) => stems.some((stem) => mine.has(stem))).length;
  const names = profile.ownNames.filter((name) => name.some((id) => ids.has(id))).length;
  return (words + names) / all;
}

/** Its sides are what the question found: the best sentence is one, or sentences of two sides are among the first. */
function citedIn(profile: Profile, evidence: readonly Evidence[]): number {
  const first = evidence.slice(0, 6).map(({ sentence }) => sentence.id);
  const at = first.findIndex((id) => profile.sentenceIds.has(id));
  const sides = profile.group.accounts.filter(({ references }) =>
    references.some(({ sentenceId }) => first.includes(sentenceId)),
  ).length;
  return (at === 0 ? 0.25 : at > 0 && at < 3 ? 0.15 : 0) + (sides > 1 ? 0.12 : 0);
}

/** Two questions of one kind ask the same more likely; a "when" and a "who" hardly do. */
function kinship(one: Profile['wants'], other: Profile['wants']): number {
  if (one === other) return 0.08;
  const open = new Set<Profile['wants']>(['what', 'how', 'why', 'yes-no']);
  return open.has(one) || open.has(other) ? 0 : -0.12;
}

function degreeIn(unit: Unit, stems: ReadonlySet<string>, ids: ReadonlySet<string>, group: AccountGroup): number {
  if (unit.year !== null) return group.accounts.some(({ claim }) => claim.includes(unit.text)) ? 1 : 0;
  if (unit.ids.some((id) => ids.has(id)) || unit.counterparts.some((id) => ids.has(id))) return 1;
  const share = unit.stems.length === 0 ? 0 : unit.stems.filter((stem) => stems.has(stem)).length / unit.stems.length;
  if (unit.type === 'name') return share;
  return share > 0 ? 1 : unit.synonyms.some((stem) => stems.has(stem)) ? 0.85 : 0;
}

function profileOf(group: AccountGroup, gazetteer: Gazetteer): Profile {
  const { wants, spans } = readAsked(group.question);
  const spent = (at: number): boolean => spans.some(([from, to]) => from <= at && at < to);
  const content = (text: string, all: boolean): string[] =>
    tokenise(text)
      .filter(({ norm, from }) => !isStopWord(norm) && (all || !spent(from)))
      .map(({ norm }) => stemOf(norm));
  const claims = group.accounts.map(({ claim }) => claim).join(' ');
  const idsIn = (text: string): string[] => gazetteer.match(text, null).flatMap((match) => match.entityIds);
  const matches = gazetteer.match(group.question, null);
  const named = new Set(matches.flatMap(({ from, to }) => content(group.question.slice(from, to), true)));
  const own = [...new Set(content(group.question, false))].filter((stem) => !named.has(stem));
  return {
    group,
    wants,
    own: own.map((stem) => [stem, ...synonymsOf(stem)]),
    ownNames: matches.map(({ entityIds }) => entityIds),
    stems: new Set(content(`${group.question} ${group.property} ${claims}`, true)),
    ids: new Set([group.subject, ...idsIn(group.question), ...idsIn(claims)]),
    sentenceIds: new Set(
      group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId)),
    ),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
