import type { Sentence } from '../../lore/model.ts';
import {
  conjunctions,
  isBareParticiple,
  isComma,
  isFiniteAt,
  isIng,
  isReducedRelative,
  lower,
  relatives,
} from './finite.ts';
import { hidesClause, opensTail } from './endings.ts';
import { afterColon, dropAsides, splitAt } from './parts.ts';
import { isName, type Unit } from './units.ts';
import { isParticipleForm, isPastForm, neverPassive } from './verbs.ts';
import { hasObject, isOfEitherVoice } from './voice.ts';

/** Subject, verb group and the rest of one finite clause, with the adverbials in front of it. */
export interface Clause {
  readonly sentence: Sentence;
  /** Adverbials before the subject ("in 1204", "after the siege"), without their commas. */
  readonly leads: readonly (readonly Unit[])[];
  readonly subject: readonly Unit[];
  /** Auxiliaries, adverbs among them, and the main verb, which comes last. */
  readonly verbs: readonly Unit[];
  readonly rest: readonly Unit[];
  readonly tense: 'past' | 'present';
  readonly passive: boolean;
  /** True where the subject or the leads were taken from the clause before. */
  readonly shared: boolean;
  /** True where the sentence goes on after the clause. */
  readonly cut: boolean;
}

type Core = Omit<Clause, 'sentence' | 'leads'>;

const subjectStarts = new Set(['DET', 'PROPN', 'PRON', 'NUM', 'ADJ', 'NOUN']);
const leadWords = new Set(
  'following during despite throughout when after before while although though since as once because by'.split(' '),
);
const modals = new Set('would will can could may might must should shall'.split(' '));

/** The finite main clauses of a sentence; none where the sentence is beyond this shallow reading. */
export function parseClauses(sentence: Sentence, words: readonly Unit[]): Clause[] {
  const units = dropAsides(words);
  if (units === null || /[?:]/.test(units.at(-1)?.text ?? '?')) return [];
  const ended = /^[.!]$/.test(units.at(-1)?.text ?? '') ? units.slice(0, -1) : units;
  const clauses: Clause[] = [];
  for (const part of splitAt(ended, ';').flatMap(afterColon)) {
    const { leads, cores } = readLeads(part);
    if (leads.some(hasOwnVerb)) continue;
    // "By 1740, few were left, and a merger was proposed in 1747 but refused": once another time is told, the first is over.
    cores.forEach((core, at) => {
      const isOver = core.shared && cores.slice(1, at + 1).some(hasOwnTime);
      clauses.push({ ...core, sentence, leads: isOver ? leads.filter(isTimeless) : leads });
    });
  }
  return clauses;
}

/** "Hardly anyone passed the Line, …": what was taken for an adverbial is the sentence's own clause. */
const hasOwnVerb = (lead: readonly Unit[]): boolean => hasMainClause(lead) || hasPlainVerb(lead);

/** "Although few agreed, this had the effect that the lands of Tarn, …": behind the comma, a clause of its own has begun. */
const hasMainClause = (lead: readonly Unit[]): boolean => {
  const comma = lead.findIndex(isComma);
  return (
    comma > 0 && lead.some((_, at) => at > comma && isFiniteAt(lead, at) && !isReducedRelative(lead, at, lead.length))
  );
};

const hasPlainVerb = (lead: readonly Unit[]): boolean =>
  !conjunctions.has(lower(lead[0])) &&
  lead[0]?.pos !== 'SCONJ' &&
  !leadWords.has(lower(lead[0])) &&
  lead.some(
    (_, at) =>
      at > 0 &&
      isFiniteAt(lead, at) &&
      !isReducedRelative(lead, at, lead.length) &&
      !lead.slice(0, at).some((unit) => relatives.has(lower(unit)) || unit.pos === 'SCONJ'),
  );

/** "In the games" goes for all that a sentence tells; "in 1204" for the first of it alone. */
const isTimeless = (lead: readonly Unit[]): boolean => lead.every((unit) => unit.date === null);

function readLeads(units: readonly Unit[]): { leads: Unit[][]; cores: Core[] } {
  const leads: Unit[][] = [];
  let rest = units;
  for (let tries = 0; tries < 3; tries++) {
    const first = rest[0];
    if (first === undefined || !opensLead(first)) break;
    const end = leadEnd(rest);
    if (end === null) return { leads, cores: [] };
    leads.push(rest.slice(0, end));
    rest = isComma(rest[end]) ? rest.slice(end + 1) : rest.slice(end);
  }
  return { leads, cores: readCores(rest, null) };
}

const opensLead = (unit: Unit): boolean =>
  ['ADP', 'SCONJ', 'ADV', 'PART'].includes(unit.pos) ||
  unit.date !== null ||
  isIng(unit) ||
  leadWords.has(lower(unit)) ||
  (unit.pos === 'VERB' && isParticipleForm(unit.text));

/** Where the adverbial that opens `units` ends: at the first comma after which a clause can be read, or behind its date. */
function leadEnd(units: readonly Unit[]): number | null {
  const dateAt = units.findIndex((unit, at) => at <= 3 && unit.date !== null);
  if (dateAt >= 0 && !isComma(units[dateAt + 1]) && readCores(units.slice(dateAt + 1), null).length > 0)
    return dateAt + 1;
  for (let at = 1; at < units.length; at++) {
    if (!isComma(units[at])) continue;
    const after = units.slice(at + 1);
    const first = after[0];
    if (first === undefined) return null;
    if (opensLead(first) ? leadEnd(after) !== null : readCores(after, null).length > 0) return at;
  }
  return null;
}

/** One clause on its own, as a sentence part that stands for itself. */
export const readClause = (sentence: Sentence, units: readonly Unit[]): Clause[] =>
  readCores(units, null)
    .slice(0, 1)
    .map((core) => ({ ...core, sentence, leads: [], shared: true, cut: true }));

/** Reads a clause and those joined to it. `before`: the clause whose subject a bare predicate shares; `isParted`: behind a comma. */
function readCores(units: readonly Unit[], before: Core | null, isParted = false): Core[] {
  const found = before ? { subject: [...before.subject], at: 0 } : findSubject(units);
  if (found === null) return [];
  const group = readVerbs(units, found.at, before, isParted);
  if (group === null) return [];
  const { end, next } = findEnd(units, group.end, group.passive);
  const rest = units.slice(group.end, units[end - 1]?.pos === 'CCONJ' ? end - 1 : end);
  const main = group.verbs.at(-1);
  if (main === undefined || (group.verbs.every(({ pos }) => pos !== 'AUX') && isBareParticiple(main, rest))) return [];
  // "was slain or crowned": neither of the two is told for a fact.
  if (next?.sharesSubject === true && /^n?or$/.test(lower(units[next.at - 1]))) return [];
  const core: Core = {
    subject: found.subject,
    verbs: group.verbs,
    rest,
    tense: group.tense,
    passive: group.passive,
    shared: before !== null,
    cut: end < units.length,
  };
  const more =
    next === null ? [] : readCores(units.slice(next.at), next.sharesSubject ? core : null, isComma(units[next.at - 2]));
  return [core, ...more.map((item) => ({ ...item, shared: true }))];
}

function findSubject(units: readonly Unit[]): { subject: Unit[]; at: number } | null {
  const first = units[0];
  if (first === undefined || !subjectStarts.has(first.pos) || relatives.has(lower(first)) || lower(first) === 'there')
    return null;
  for (let at = 1; at < Math.min(units.length, 30); at++) {
    if (!isFiniteAt(units, at) || isReducedRelative(units, at, units.length) || opensAside(units, at)) continue;
    // "The Drifters plan to raid Tarn, but their plans are …": no subject is as long as that.
    if (units.slice(0, at).some((unit) => lower(unit) === 'but')) return null;
    const subject = withoutAsides(units.slice(0, at));
    const last = subject?.at(-1);
    if (subject !== null && last !== undefined && !['CCONJ', 'ADP', 'SCONJ', 'DET'].includes(last.pos)) {
      // "largely stayed out": the adverb is the verb's, and no other's that shares the subject.
      const adverbs = [...subject].reverse().findIndex((unit) => unit.pos !== 'ADV');
      return adverbs > 0 && adverbs < subject.length
        ? { subject: subject.slice(0, -adverbs), at: at - adverbs }
        : { subject, at };
    }
  }
  return null;
}

/** "Its members, descended from soldiers, gather …": behind the one comma, a participle opens an aside. */
const opensAside = (units: readonly Unit[], at: number): boolean =>
  isComma(units[at - 1]) &&
  units[at]?.pos === 'VERB' &&
  isParticipleForm(units[at].text) &&
  units.slice(0, at).filter(isComma).length === 1;

/** The noun phrase without ", …," asides; null where a relative clause in it still waits for its verb. */
function withoutAsides(units: readonly Unit[]): Unit[] | null {
  const chunks = splitAt(units, ',');
  const openRelative = (chunk: readonly Unit[]): boolean => {
    const at = chunk.findIndex((unit) => relatives.has(lower(unit)));
    return at >= 0 && !chunk.some((_, verb) => verb > at && isFiniteAt(chunk, verb));
  };
  if (chunks.some(openRelative)) return null;
  if (chunks.length === 1) return chunks[0] ?? null;
  const isList =
    chunks.slice(1).some((chunk) => chunk[0]?.pos === 'CCONJ') ||
    // "the Rotarran, a fleet under Dukat and Weyoun": what is joined there hangs on a preposition.
    (chunks.at(-1)?.some((unit) => unit.pos === 'CCONJ' || unit.pos === 'ADP') === true &&
      chunks.at(-1)?.find((unit) => unit.pos === 'CCONJ' || unit.pos === 'ADP')?.pos === 'CCONJ');
  const plain = chunks.every(
    (chunk) => !relatives.has(lower(chunk[0])) && !chunk.some((_, at) => isFiniteAt(chunk, at)),
  );
  if (isList && plain) return [...units];
  return isComma(units.at(-1)) && chunks.length === 2 ? (chunks[0] ?? null) : null;
}

function readVerbs(
  units: readonly Unit[],
  from: number,
  before: Core | null,
  isParted: boolean,
): { verbs: Unit[]; end: number; tense: 'past' | 'present'; passive: boolean } | null {
  const verbs: Unit[] = [];
  let at = from;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const group =
      unit.pos === 'AUX' ||
      ((unit.pos === 'ADV' || lower(unit) === 'not') &&
        units.slice(at + 1, at + 3).some((next) => next.pos === 'VERB' || next.pos === 'AUX'));
    if (!group && unit.pos !== 'VERB') break;
    verbs.push(unit);
    if (unit.pos === 'VERB') {
      at++;
      break;
    }
  }
  const main = verbs.findLast((unit) => unit.pos === 'VERB' || unit.pos === 'AUX');
  if (main === undefined || verbs.some((unit) => modals.has(lower(unit)))) return null;
  const sharesPassive =
    before?.passive === true &&
    !neverPassive.has(main.lemma) &&
    !hasObject(main, units[from + verbs.length]) &&
    verbs.every((unit) => unit.pos !== 'AUX') &&
    isParticipleForm(main.text);
  if (sharesPassive && isOfEitherVoice(main, units[from + verbs.length], isParted)) return null;
  if (sharesPassive) verbs.unshift(...before.verbs.filter((unit) => unit.pos === 'AUX'));
  const finite = verbs.find((unit) => unit.pos === 'AUX' || unit.pos === 'VERB');
  const passive =
    main.pos === 'VERB' &&
    isParticipleForm(main.text) &&
    verbs.some((unit) => /^(?:was|were|is|are|been|being)$/.test(lower(unit)));
  const word = lower(finite);
  const tense = isPastForm(word) || ['was', 'were', 'had', 'did'].includes(word) ? 'past' : 'present';
  const group = verbs.slice(0, verbs.lastIndexOf(main) + 1);
  return {
    verbs: group,
    end: from + group.length - (sharesPassive ? before.verbs.filter((unit) => unit.pos === 'AUX').length : 0),
    tense,
    passive,
  };
}

/** Where the clause that starts before `from` ends, and where a joined one starts. */
function findEnd(
  units: readonly Unit[],
  from: number,
  passive: boolean,
): { end: number; next: { at: number; sharesSubject: boolean } | null } {
  let inside: 'none' | 'open' | 'closed' = 'none';
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    // Within "that …" or "which …", an "and" joins what is in there: the outer clause says no more that could be told apart.
    if (relatives.has(lower(unit)) || unit.pos === 'SCONJ') inside = 'open';
    else if (inside === 'open' && isFiniteAt(units, at)) inside = 'closed';
    const after = isComma(unit) ? at + 1 : at;
    const word = lower(units[after]);
    if (
      isComma(unit) &&
      (isIng(units[after]) || (units[after]?.pos !== 'CCONJ' && (relatives.has(word) || conjunctions.has(word))))
    )
      return { end: at, next: null };
    if (isComma(unit) && units[after]?.pos === 'ADP' && relatives.has(lower(units[after + 1])))
      return { end: at, next: null };
    if (isComma(unit) && inside === 'none' && opensTail(units, after)) return { end: at, next: null };
    const inner = isComma(unit) ? innerClauseAt(units, from, at) : -1;
    if (inner > from && units[after]?.pos === 'AUX') return { end: inner, next: null };
    // "rebelled in 668, was taken": a row of predicates, joined by commas.
    if (isComma(unit) && inside === 'none' && units[after]?.pos === 'AUX' && isFiniteAt(units, after))
      return { end: at, next: { at: after, sharesSubject: true } };
    const joinedVerb = isComma(unit) && inside === 'none' ? units[after] : undefined;
    if (joinedVerb?.pos === 'VERB' && joinedVerb.entity === null && hasObject(joinedVerb, units[after + 1]))
      return { end: at, next: { at: after, sharesSubject: true } };
    if (units[after]?.pos !== 'CCONJ') continue;
    // "… and, under the name Eclipse, attacked …"
    if (inside === 'none' && isComma(units[after + 1])) return { end: at, next: null };
    // ", and the massacre on Tarn cost …": with no list before it, what a comma and an "and" open is a clause, be its verb seen or not.
    const opensClause =
      isComma(unit) &&
      inside === 'none' &&
      ['DET', 'PROPN'].includes(units[after + 1]?.pos ?? '') &&
      !units.slice(from, at).some(isComma) &&
      units.length - after > 5;
    if (inside !== 'none' && !(isComma(unit) && inside === 'closed')) continue;
    let verb = after + 1;
    while (units[verb]?.pos === 'ADV') verb++;
    const joined = units[verb];
    // "of Tarn, Sethra and allied leaders": the last of a list, and no deed.
    if (isName(units[at - 1]) && isComma(units[at - 2]) && joined?.pos === 'VERB' && units[verb + 1]?.pos === 'NOUN')
      continue;
    if (
      joined?.pos === 'VERB' &&
      joined.entity === null &&
      !isIng(joined) &&
      (isPastForm(joined.text) || (passive && isParticipleForm(joined.text)) || isFiniteAt(units, verb))
    )
      return { end: at, next: { at: after + 1, sharesSubject: inside === 'none' } };
    if (joined?.pos === 'AUX' && isFiniteAt(units, verb))
      return { end: at, next: { at: after + 1, sharesSubject: true } };
    const tail = units.slice(after + 1);
    // "was the capital as the League and the Crown had left": the joined clause is the inner one's, and not the sentence's.
    const isInner =
      !isComma(unit) && units.slice(from, at).some((item) => /^(?:as|since|after|before|until)$/.test(lower(item)));
    const clause = isInner ? null : findSubject(tail);
    if (
      clause !== null &&
      clause.at <= (isComma(unit) ? 20 : 8) &&
      !tail
        .slice(0, clause.at)
        .some((item) => (!isComma(unit) && (item.pos === 'CCONJ' || isComma(item))) || relatives.has(lower(item)))
    )
      return { end: at, next: { at: after + 1, sharesSubject: false } };
    if (opensClause || (inside === 'none' && hidesClause(units, after + 1, isComma(unit))))
      return { end: at, next: null };
  }
  return { end: units.length, next: null };
}

/** Where "after Quark, altered to pass as a woman," begins, whose own verb is behind its second comma; -1 where none does. */
function innerClauseAt(units: readonly Unit[], from: number, comma: number): number {
  const opened = units.findLastIndex((unit, at) => at > from && at < comma && isComma(unit));
  return opened > 0 &&
    isName(units[opened - 1]) &&
    /^(?:after|before|until|since|when|while|once)$/.test(lower(units[opened - 2]))
    ? opened - 2
    : -1;
}

/** "… and withdrew in 1214", "… and later fell": the date in front of the sentence is not this predicate's. */
function hasOwnTime(core: Core): boolean {
  const words = [...core.verbs, ...core.rest];
  return words.some(
    (unit) =>
      unit.date !== null ||
      /^(?:later|then|eventually|subsequently|afterwards?|finally|soon|ultimately)$/.test(lower(unit)),
  );
}
