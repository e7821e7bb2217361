import type { AccountGroup, Entity } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { stemOf, synonymsOf, termsOf } from '../words/terms.ts';
import { askedIn, hasUnit, isGiven, spokenBy, type Ask, type Spoken } from './account-match-asks.ts';
import { isNamed, isOfIts, profileOf, waysOf, type Profile, type Way } from './account-match-profile.ts';
import type { Question, Unit } from './analyse.ts';
import { demandsOf, fatedIn } from './demands.ts';
import type { Evidence } from './evidence-model.ts';
import { asksForPerson, isStrict } from './query.ts';

/**
 * Which known disagreement a question is about. Each is written down with what a question on it speaks of, and with
 * several ways to ask for it: a question asks the same if it speaks of all that, or if it shares names and words of weight
 * with one of the ways. What asks for another kind of answer does not.
 */

export interface AccountMatch {
  readonly group: AccountGroup;
  /** How much it asks the same: 0 to about 1.7. */
  readonly score: number;
  /** Whether the disagreement answers where no sentence does by itself. */
  readonly alone: boolean;
}

/** A question as it is held against all of them. */
interface Put {
  readonly question: Question;
  readonly way: Way;
  /** Of each of its units, whether it says what is asked. */
  readonly telling: readonly boolean[];
  readonly spoken: Spoken;
}

/** A disagreement held against a question. */
interface Candidate {
  readonly profile: Profile;
  readonly ask: Ask | null;
  readonly score: number;
  /** Each name and word of weight comes up in the group, or else in no text at all: then it may be another word for the same. */
  readonly whole: boolean;
  /** It is asked in a way of the same kind: who, when, how. */
  readonly alike: boolean;
  /** Each name and year comes up in the group, and it gives the kind of answer that is asked for. */
  readonly apt: boolean;
}

export interface MatchGround {
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly gazetteer: Gazetteer;
  readonly weightOf: (unit: Unit) => number;
  /** Whether any text has it, or a word of like meaning. */
  readonly isKnown: (unit: Unit) => boolean;
  readonly analyse: (text: string) => Question;
}

/** From which score on a disagreement is shown. */
const least = 0.77;
/** The same, where it is written down what a question on it speaks of, and this one does not. */
const leastElse = 1;
/** What a word counts that only the claims have, and another word of like meaning. */
const inClaims = 0.6;
const asSynonym = 0.85;
/** What it counts that a question speaks of all that belongs to the disagreement, however it is put. */
const spokenOf = 0.4;
const leastSpoken = 0.45;
/** How much of a question may be of other matters, 0 to 1: if it speaks of all that belongs to the disagreement, and else. */
const strange = { spoken: 0.4, otherwise: 0.2 } as const;
/** A deed that it does not tell counts for more than a thing. */
const deed = 1.5;
/** From which score on it answers where no sentence does, if one of its own sentences may: where it is asked in the same way, and else. */
const fits = { alike: 0.9, otherwise: 1, choice: 0.85 } as const;

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
    const put = this.#putOf(question);
    let best: Candidate | null = null;
    for (const profile of this.#possible(question, evidence)) {
      const ask = askedIn(profile.asks, put.spoken);
      if (!this.#isMeant(put, profile, ask)) continue;
      const one = this.#match(profile, put.way, citedIn(profile, evidence), ask);
      const enough = ask === null && profile.asks.length > 0 ? leastElse : least;
      if (one.score > Math.max(best?.score ?? 0, enough)) best = one;
    }
    if (best === null) return null;
    return { group: best.profile.group, score: best.score, alone: this.#answersAlone(put, best, evidence) };
  }

  #putOf(question: Question): Put {
    const way = this.#wayOf(question);
    const telling = way.units.map(({ unit }) => unit.type === 'name' || this.#isTelling(unit));
    return { question, way, telling, spoken: spokenBy(question) };
  }

  #possible(question: Question, evidence: readonly Evidence[]): Set<Profile> {
    const possible = new Set<Profile>();
    for (const unit of question.units)
      for (const id of [...unit.ids, ...unit.counterparts])
        for (const one of this.#bySubject.get(id) ?? []) possible.add(one);
    if (question.ids.size < few)
      for (const stem of termsOf(question.text)) for (const one of this.#byStem.get(stem) ?? []) possible.add(one);
    for (const { sentence } of evidence.slice(0, 4))
      for (const one of this.#bySentence.get(sentence.id) ?? []) possible.add(one);
    return possible;
  }

  /** It gives the kind of answer that is asked for, has the noun that is asked for, and little else is asked. */
  #isMeant(put: Put, profile: Profile, ask: Ask | null): boolean {
    const { wants, noun } = put.question.asked;
    this.#waysOf(profile);
    if (!isGiven(wants, profile.given, ask)) return false;
    if (howMany.test(put.question.text) && !waysOf(profile.group).some((way) => howMany.test(way))) return false;
    if (noun !== null && named.has(wants) && !isOwnNoun(noun, profile, ask)) return false;
    if (profile.asks.length === 0 || (ask !== null && isChoice(put.question))) return true;
    return strangenessOf(put, profile, ask) <= (ask === null ? strange.otherwise : strange.spoken);
  }

  /** Whether it answers where no sentence does by itself. A number that no sentence gives is not given by it either. */
  #answersAlone(put: Put, match: Candidate, evidence: readonly Evidence[]): boolean {
    const { question } = put;
    const { profile, ask, score, apt, alike, whole } = match;
    if (asksElse(put, profile, ask)) return false;
    const text = question.text.replace(idleFirst, '');
    const isPlain = demandsOf({ ...question, text }, this.#ground.entityById).every((demand) =>
      profile.sentences.some(demand),
    );
    if (!isPlain || !isOfIt(question, profile)) return false;
    if (ask !== null && alike && whole) return true;
    if (score >= fits.choice && isChoice(question)) return true;
    // Where it is written down what a question on it speaks of, one that speaks of something else asks for something else.
    if (!apt || (ask === null && profile.asks.length > 0)) return false;
    if (score < (alike && whole ? fits.alike : fits.otherwise)) return false;
    return evidence.some(({ sentence, support }) => profile.sentenceIds.has(sentence.id) && support > 0);
  }

  /** A word that says what is asked, and that some text has. */
  #isTelling(unit: Unit): boolean {
    if (unit.type === 'year' || unit.light || unit.modifier || idle.has(unit.text.toLowerCase())) return false;
    return this.#ground.isKnown(unit);
  }

  #wayOf({ asked, units }: Question): Way {
    return { wants: asked.wants, units: units.map((unit) => ({ unit, weight: this.#ground.weightOf(unit) })) };
  }

  /** A word that the question turns on: a deed that some text tells, or who came next. */
  #isPoint(unit: Unit): boolean {
    return isOrder(unit) || (unit.type === 'word' && unit.verb && !unit.light && this.#ground.isKnown(unit));
  }

  #match(profile: Profile, asked: Way, cited: number, ask: Ask | null): Candidate {
    const ways = this.#waysOf(profile);
    const claimed = asked.units.map(({ unit }) => inClaims * degreeInClaims(unit, profile));
    const named = asked.units.every(({ unit }) => unit.type === 'word' || isNamed(unit, profile));
    const least = ask === null ? 0 : leastSpoken + spokenOf;
    let best: Candidate = { profile, ask, score: least, whole: false, alike: false, apt: false };
    // A bare name says too little: "When was X made?" is not "Which novel tells of X?".
    const isBare = !asked.units.some(({ unit }) => unit.type === 'word' && !unit.light);
    for (const way of ways) {
      if (isBare && way.wants !== asked.wants) continue;
      const degrees = asked.units.map(({ unit }, at) => Math.max(degreeIn(unit, way), claimed[at] ?? 0));
      const had = way.units.map(({ unit }) => degreeIn(unit, asked));
      const sum = (shareOf(asked, degrees) + shareOf(way, had)) / 2 + kinship(way.wants, asked.wants) + cited;
      const score = sum + (ask === null ? 0 : spokenOf);
      if (score <= best.score) continue;
      const whole = asked.units.every(
        ({ unit }, at) => unit.light || unit.modifier || (degrees[at] ?? 0) > 0 || !this.#ground.isKnown(unit),
      );
      const alike = way.wants === asked.wants;
      const told = asked.units.every(({ unit }, at) => (degrees[at] ?? 0) > 0 || !this.#isPoint(unit));
      const apt = named && told && (alike || (isLoose(way.wants) && isLoose(asked.wants)));
      best = { profile, ask, score, whole, alike, apt };
    }
    return best;
  }

  /** The ways to ask for it, read when they are first needed. */
  #waysOf(profile: Profile): readonly Way[] {
    profile.ways ??= waysOf(profile.group).map((text) => this.#wayOf(this.#ground.analyse(text)));
    profile.given ??= new Set(profile.ways.map(({ wants }) => wants));
    return profile.ways;
  }
}

/** Whether the point of the question is something that the disagreement does not tell, for all that they share. */
function asksElse(put: Put, profile: Profile, ask: Ask | null): boolean {
  const { question } = put;
  const { wants, noun } = question.asked;
  const fated = fatedIn(question);
  return (
    asksForPerson(question.text) ||
    isMeasure(question.text, profile) ||
    // "Which Talaxian agreed?"
    question.asked.people !== null ||
    // "Who rules after X?"
    (ask?.wants.includes('who') === true && /\bwho\b.* (?:after|before)\b/i.test(question.text)) ||
    (wants === 'who' && noun !== null && !isOwnNoun(noun, profile, null)) ||
    (wants === 'how' && ask?.wants.includes('how') !== true && profile.given?.has('how') !== true) ||
    (wants !== 'yes-no' && foreignIn(put, profile, ask).some((isForeign) => isForeign)) ||
    (fated !== undefined && ask !== null && !hasUnit(ask, fated))
  );
}

const measures =
  /\bhow (?:old|long|many (?:years|months|weeks|days|decades|centuries))\b|['’]s (?:number|colou?r|name)\b|\bby name\b/iu;

/** An age, a span, a name or a number, where none of its ways asks for one. */
const isMeasure = (text: string, { group }: Profile): boolean =>
  measures.test(text) && !waysOf(group).some((way) => measures.test(way));

/** It has the years and the names that are asked of: what befell somebody else or in another year it does not tell. */
const isOfIt = ({ units }: Question, profile: Profile): boolean =>
  units.every((unit) => unit.type === 'word' || isNamed(unit, profile));

/** "Was it A or B?": who asks so knows of both accounts. */
const isChoice = ({ text }: Question): boolean => /\bor\b/i.test(text);

/** Of each name and word, whether it says what is asked and has nothing to do with the disagreement. */
const foreignIn = ({ way: { units }, telling }: Put, profile: Profile, ask: Ask | null): boolean[] =>
  units.map(
    ({ unit }, at) =>
      telling[at] === true &&
      !(ask !== null && hasUnit(ask, unit)) &&
      !isOfIts(unit, profile) &&
      !(unit.type === 'name' && isNamed(unit, profile)),
  );

/** How much of what is asked has nothing to do with the disagreement, 0 to 1: then something else is asked for. */
function strangenessOf(put: Put, profile: Profile, ask: Ask | null): number {
  const { units } = put.way;
  const foreign = foreignIn(put, profile, ask);
  if (units.some(({ unit }, at) => foreign[at] === true && (unit.type === 'name' || isOrder(unit)))) return 1;
  return shareOf(
    { units },
    units.map(({ unit }, at) => (foreign[at] === true ? (unit.verb ? deed : 1) : 0)),
  );
}

/** Names in a question that leave little doubt which disagreements may be meant. */
const few = 2;

/** A number of things, which few disagreements are about. */
const howMany = /\bhow many\b(?! (?:years|times|centuries)\b)/i;

/** What is asked for by a noun that tells it from others: "which general". */
const named: ReadonlySet<Question['asked']['wants']> = new Set(['who', 'where', 'kind', 'role']);
const broad = new Set(['person', 'people', 'man', 'woman', 'character', 'one', 'name', 'point', 'way']);

const isOwnNoun = (noun: string, { matter }: Profile, ask: Ask | null): boolean =>
  broad.has(noun) ||
  matter.has(stemOf(noun)) ||
  (ask !== null && synonymsOf(stemOf(noun)).some((stem) => matter.has(stem)));

/** Words for the frame of a story, of which every disagreement may be, and words that say little. */
const idle = new Set(
  'mirror universe game story canon account word people guys something anything besides front play win won begin began start started mark marks use used act acting affair'.split(
    ' ',
  ),
);

/** "In the first place", "first rise up": no first of several is asked for. */
const idleFirst =
  /\b(?:in the first place|at first|first(?= (?:\p{L}+ (?:up|to|in|on|out|over)|\p{L}+(?:ed|e|d|n|w))\b))/giu;

/** "Who was it after X?": who came next is the point of the question. */
const isOrder = (unit: Unit): boolean => /^(?:successor|predecessor)$/.test(unit.text);

function shareOf({ units }: Pick<Way, 'units'>, degrees: readonly number[]): number {
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
