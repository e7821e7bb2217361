import type { AccountGroup } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { tokenise } from '../names/names.ts';
import { isStopWord, stemOf, termsOf } from '../words/terms.ts';
import type { Question, Unit } from './analyse.ts';
import type { Evidence } from './evidence-model.ts';
import { isStrict } from './query.ts';

/**
 * Which known disagreement a question is about. Each is written down with several ways to ask for it; the question is
 * held against all of them, and counts as one that asks the same if names and words of weight are shared both ways.
 */

interface Profile {
  readonly group: AccountGroup;
  /** Stems of all claims. */
  readonly stems: ReadonlySet<string>;
  /** All ways to ask for it, all claims and the sentences that they rest on; and the entities that these name. */
  readonly texts: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly sentenceIds: ReadonlySet<string>;
  /** The ways to ask for it, read when they are first needed. */
  ways: readonly Way[] | null;
}

/** A question's kind, and its units with their weights. */
interface Way {
  readonly wants: Question['asked']['wants'];
  readonly units: readonly { readonly unit: Unit; readonly weight: number }[];
}

export interface AccountMatch {
  readonly group: AccountGroup;
  /** How much it asks the same: 0 to about 1.3. */
  readonly score: number;
  /** Each name and word of weight comes up in the group, or else in no text at all: then it may be another word for the same. */
  readonly whole: boolean;
  /** It is asked in a way of the same kind: who, when, how. */
  readonly alike: boolean;
  /** Each name and year comes up in the group, and it gives the kind of answer that is asked for. */
  readonly apt: boolean;
}

export interface MatchGround {
  readonly gazetteer: Gazetteer;
  readonly weightOf: (unit: Unit) => number;
  /** Whether any text has it, or a word of like meaning. */
  readonly isKnown: (unit: Unit) => boolean;
  readonly analyse: (text: string) => Question;
}

/** From which score on a disagreement is shown. */
const least = 0.77;
/** What a word counts that only the claims have, and another word of like meaning. */
const inClaims = 0.6;
const asSynonym = 0.85;

export class AccountMatcher {
  readonly #bySubject = new Map<string, Profile[]>();
  readonly #bySentence = new Map<string, Profile[]>();
  /** By the words of its own questions: for questions without a name. */
  readonly #byStem = new Map<string, Profile[]>();
  readonly #ground: MatchGround;

  constructor(groups: readonly AccountGroup[], ground: MatchGround) {
    this.#ground = ground;
    for (const group of groups) {
      const profile = profileOf(group, ground.gazetteer);
      for (const id of profile.ids) push(this.#bySubject, id, profile);
      for (const id of profile.sentenceIds) push(this.#bySentence, id, profile);
      for (const stem of termsOf(waysOf(group).join(' '))) push(this.#byStem, stem, profile);
    }
  }

  /** The group that fits best, if one does. */
  find(question: Question, evidence: readonly Evidence[]): AccountMatch | null {
    const possible = new Set<Profile>();
    for (const unit of question.units)
      for (const id of [...unit.ids, ...unit.counterparts])
        for (const one of this.#bySubject.get(id) ?? []) possible.add(one);
    if (question.ids.size === 0)
      for (const stem of question.units.flatMap((unit) => unit.stems))
        for (const one of this.#byStem.get(stem) ?? []) possible.add(one);
    for (const { sentence } of evidence.slice(0, 4))
      for (const one of this.#bySentence.get(sentence.id) ?? []) possible.add(one);
    let best: AccountMatch | null = null;
    const asked = this.#wayOf(question);
    for (const profile of possible) {
      const match = this.#match(profile, asked, citedIn(profile, evidence));
      if (match.score > (best?.score ?? least)) best = match;
    }
    return best;
  }

  #wayOf({ asked, units }: Question): Way {
    return { wants: asked.wants, units: units.map((unit) => ({ unit, weight: this.#ground.weightOf(unit) })) };
  }

  /** A word that the question turns on: a deed that some text tells, or who came next. */
  #isPoint(unit: Unit): boolean {
    return isOrder(unit) || (unit.type === 'word' && unit.verb && !unit.light && this.#ground.isKnown(unit));
  }

  #match(profile: Profile, asked: Way, cited: number): AccountMatch {
    const { group } = profile;
    profile.ways ??= waysOf(group).map((text) => this.#wayOf(this.#ground.analyse(text)));
    const claimed = asked.units.map(({ unit }) => inClaims * degreeInClaims(unit, profile));
    const named = asked.units.every(({ unit }) => unit.type === 'word' || isNamed(unit, profile));
    let best: AccountMatch = { group, score: 0, whole: false, alike: false, apt: false };
    // A bare name says too little: "When was X made?" is not "Which novel tells of X?".
    const isBare = !asked.units.some(({ unit }) => unit.type === 'word' && !unit.light);
    for (const way of profile.ways) {
      if (isBare && way.wants !== asked.wants) continue;
      const degrees = asked.units.map(({ unit }, at) => Math.max(degreeIn(unit, way), claimed[at] ?? 0));
      const had = way.units.map(({ unit }) => degreeIn(unit, asked));
      const score = (shareOf(asked, degrees) + shareOf(way, had)) / 2 + kinship(way.wants, asked.wants) + cited;
      if (score <= best.score) continue;
      const whole = asked.units.every(
        ({ unit }, at) => unit.light || unit.modifier || (degrees[at] ?? 0) > 0 || !this.#ground.isKnown(unit),
      );
      const alike = way.wants === asked.wants;
      const told = asked.units.every(({ unit }, at) => (degrees[at] ?? 0) > 0 || !this.#isPoint(unit));
      const apt = named && told && (alike || (isLoose(way.wants) && isLoose(asked.wants)));
      best = { group, score, whole, alike, apt };
    }
    return best;
  }
}

/** "Who was it after X?": who came next is the point of the question. */
const isOrder = (unit: Unit): boolean => /^(?:successor|predecessor)$/.test(unit.text);

function shareOf({ units }: Way, degrees: readonly number[]): number {
  let all = 0;
  let has = 0;
  units.forEach(({ weight }, at) => {
    all += weight;
    has += weight * (degrees[at] ?? 0);
  });
  return all === 0 ? 0 : has / all;
}

/** How far one of these units says the same as this one. */
function degreeIn(unit: Unit, { units }: Way): number {
  let most = 0;
  for (const other of units) most = Math.max(most, likeness(unit, other.unit));
  return most;
}

function likeness(one: Unit, other: Unit): number {
  if (one.year !== null || other.year !== null) return one.year === other.year ? 1 : 0;
  if (one.ids.some((id) => other.ids.includes(id))) return 1;
  if (one.counterparts.some((id) => other.ids.includes(id)) || other.counterparts.some((id) => one.ids.includes(id)))
    return 0.9;
  const shared = one.stems.filter((stem) => other.stems.includes(stem)).length;
  if (shared > 0) return one.type === 'word' ? 1 : isPeopleOf(one, other) ? asSynonym : shared / one.stems.length;
  const meant = [one.stems, other.stems].some((stems, turn) =>
    stems.some((stem) => [other, one][turn]?.synonyms.includes(stem)),
  );
  return meant ? asSynonym : 0;
}

/** "The Klingons" and "the Klingon Empire". */
const isPeopleOf = (one: Unit, other: Unit): boolean =>
  Math.min(one.stems.length, other.stems.length) === 1 && one.stems.length + other.stems.length <= 3;

function degreeInClaims(unit: Unit, { stems, ids, group }: Profile): number {
  if (unit.year !== null) return group.accounts.some(({ claim }) => claim.includes(unit.text)) ? 1.5 : 0;
  if (unit.ids.some((id) => ids.has(id)) || unit.counterparts.some((id) => ids.has(id))) return 1;
  const share = unit.stems.length === 0 ? 0 : unit.stems.filter((stem) => stems.has(stem)).length / unit.stems.length;
  return share > 0 ? share : unit.synonyms.some((stem) => stems.has(stem)) ? asSynonym : 0;
}

const isNamed = (unit: Unit, { ids, texts }: Profile): boolean =>
  unit.year === null
    ? [...unit.ids, ...unit.counterparts].some((id) => ids.has(id))
    : texts.some((text) => text.includes(unit.text));

/** Its sides are what the question found: the best sentence is one, or sentences of two sides are among the first. */
function citedIn(profile: Profile, evidence: readonly Evidence[]): number {
  const first = evidence.slice(0, 6).map(({ sentence }) => sentence.id);
  const at = first.findIndex((id) => profile.sentenceIds.has(id));
  const sides = profile.group.accounts.filter(({ references }) =>
    references.some(({ sentenceId }) => first.includes(sentenceId)),
  ).length;
  return (at === 0 ? 0.12 : at > 0 && at < 3 ? 0.06 : 0) + (sides > 1 ? 0.06 : 0);
}

/** Two questions of one kind ask the same more likely; a "why" and a "what" less so, a "when" and a "who" hardly. */
function kinship(one: Question['asked']['wants'], other: Question['asked']['wants']): number {
  if (one === other) return 0.1;
  if (isStrict(one) && isStrict(other)) return -0.2;
  const isWhy = one === 'why' || other === 'why';
  return isWhy || isStrict(one) || isStrict(other) ? -0.1 : 0;
}

/** Asks neither for a name, a date or a number nor for a reason. */
const isLoose = (wants: Question['asked']['wants']): boolean => !isStrict(wants) && wants !== 'why' && wants !== 'how';

const waysOf = ({ question, also = [] }: AccountGroup): string[] => [question, ...also];

function profileOf(group: AccountGroup, gazetteer: Gazetteer): Profile {
  const claims = group.accounts.map(({ claim }) => claim).join(' ');
  const cited = group.accounts.flatMap(({ references }) => references.map(({ sentence }) => sentence));
  const texts = [...waysOf(group), claims, ...cited];
  const idsIn = (text: string): string[] => gazetteer.match(text, null).flatMap((match) => match.entityIds);
  const words = tokenise(`${group.property} ${claims}`).filter(({ norm }) => !isStopWord(norm));
  return {
    group,
    stems: new Set(words.map(({ norm }) => stemOf(norm))),
    texts,
    ids: new Set([group.subject, ...texts.flatMap(idsIn)]),
    sentenceIds: new Set(
      group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId)),
    ),
    ways: null,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
