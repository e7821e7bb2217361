import type { Ground } from '../ground/ground.ts';
import { parseCitation } from '../ground/citation.ts';
import { foldedWords } from '../fold.ts';
import type { Clause } from './parse.ts';
import { lower, relatives } from './finite.ts';
import { isForked } from './slips.ts';
import { keptLeads, placeLeads, type Asking } from './leads.ts';
import { capitalised, renderUnits, uncapitalised } from './render.ts';
import { isName, type Name, type Unit } from './units.ts';
import { baseOf, pastOf } from './verbs.ts';

/** Wordings of one clause. `omit`: units to leave out, with the prepositions that hang on them. */
export interface Wording {
  readonly ground: Ground;
  readonly clause: Clause;
  readonly omit: ReadonlySet<Unit>;
  readonly replace?: ReadonlyMap<Unit, string>;
  readonly keepsNames?: boolean;
  /** The entity asked for: named by the question word itself. */
  readonly asked?: string;
}

/** "The League seized Port Amber in 1204", without a full stop. Null where the clause gives no sentence. */
export function asStatement(wording: Wording): string | null {
  const { clause, ground, omit, keepsNames = false } = wording;
  const named = new Set(wording.asked === undefined ? [] : [wording.asked]);
  const render = (units: readonly Unit[]): string =>
    renderUnits(
      units.filter((unit) => !omit.has(unit)),
      { ground, named, replace: wording.replace ?? new Map(), keepsNames },
    );
  const leads = keptLeads(clause, omit)?.map(render);
  const verbs = finiteVerbs(clause, wording);
  if (leads === undefined || verbs === null) return null;
  const subject = render(decapitalised(clause.subject, ground));
  const body = [subject, verbs, render(clause.rest)].filter((part) => part !== '').join(' ');
  return capitalised([...leads, body].join(', ').replace(/\s+,/g, ','));
}

/** "did the League seize Port Amber in 1204": for a question word to stand in front. */
export function asInversion(wording: Wording): Asking | null {
  const { clause, ground, omit } = wording;
  const named = new Set<string>(wording.asked === undefined ? [] : [wording.asked]);
  const render = (units: readonly Unit[]): string =>
    renderUnits(
      units.filter((unit) => !omit.has(unit)),
      { ground, named, replace: wording.replace ?? new Map() },
    );
  const leads = keptLeads(clause, omit);
  const verbs = invertedVerbs(clause, wording);
  if (leads === null || verbs === null || isForked(clause)) return null;
  // "In 1204, Time magazine …": its capital is its own.
  const opens = clause.sentence.text.startsWith(clause.subject[0]?.text ?? '');
  const subject = render(opens ? decapitalised(clause.subject, ground) : clause.subject);
  const rest = render(clause.rest);
  const tail = leads.map((lead) => render(decapitalised(lead, ground)));
  return placeLeads(clause, leads, [verbs.auxiliary, subject, verbs.rest, rest], tail);
}

/** What stands behind "Which faction …": verb and rest. */
export function asPredicate(wording: Wording, options: { singular: boolean }): Asking | null {
  const { clause, ground, omit } = wording;
  const named = new Set<string>(wording.asked === undefined ? [] : [wording.asked]);
  const render = (units: readonly Unit[]): string =>
    renderUnits(
      units.filter((unit) => !omit.has(unit)),
      { ground, named, replace: wording.replace ?? new Map() },
    );
  const leads = keptLeads(clause, omit);
  const verbs = finiteVerbs(clause, wording);
  if (leads === null || verbs === null || isForked(clause)) return null;
  const agreed = options.singular
    ? verbs
        .replace(/^were\b/, 'was')
        .replace(/^are\b/, 'is')
        .replace(/^have\b/, 'has')
    : verbs;
  // "Which place is the largest yard and belong to the Guild": the second verb would be left in the plural.
  const hasSecondVerb = clause.rest.some(
    (unit, at) =>
      unit.pos === 'CCONJ' && [clause.rest[at + 1], clause.rest[at + 2]].some((next) => next?.pos === 'VERB'),
  );
  if (agreed !== verbs && clause.tense === 'present' && hasSecondVerb) return null;
  // "Which faction build": a plural name's present does not suit the question word.
  if (
    options.singular &&
    clause.tense === 'present' &&
    agreed === verbs &&
    !/^(?:was|is|has)\b|s\b|ed\b/.test(verbs) &&
    !tellsPast(clause)
  )
    return null;
  const rest = render(clause.rest);
  const tail = leads.map((lead) => render(decapitalised(lead, ground)));
  return placeLeads(clause, leads, [agreed, rest], tail);
}

const decapitalised = (units: readonly Unit[], ground: Ground): Unit[] =>
  units.map((unit, at) => (at === 0 ? uncapitalised(unit, ground, units[1]) : unit));

const isAdverb = (unit: Unit): boolean => unit.pos === 'ADV' || lower(unit) === 'not';
const discourse = new Set([
  'however',
  'also',
  'then',
  'therefore',
  'thus',
  'subsequently',
  'later',
  'soon',
  'instead',
  'meanwhile',
  'finally',
  'eventually',
  'already',
  'still',
  'again',
  'even',
  'now',
  'once',
  'earlier',
  'ultimately',
  'afterwards',
  'apparently',
  'actually',
  'indeed',
  'too',
  'only',
  'so',
  'thereby',
  'hence',
  'thereafter',
  'thereupon',
]);
const kept = (unit: Unit): boolean => !(isAdverb(unit) && discourse.has(lower(unit)));

/** The verb group as a statement has it: past perfect told as plain past, number agreed with the shown subject. */
function finiteVerbs(clause: Clause, wording: Wording): string | null {
  const verbs = clause.verbs.filter(kept);
  const main = verbs.at(-1);
  const first = verbs[0];
  if (main === undefined || first === undefined) return null;
  const words = verbs.map(lower);
  // "hadn't": two words here, which the text has in one.
  if ([...words, ...clause.rest.map(lower)].some((word) => /^n['’]t$/.test(word))) return null;
  if (tellsPast(clause)) return inPast(verbs, clause, wording);
  if (words.includes('had') && lower(main) !== 'had') {
    if (words.includes('been')) {
      if (!clause.passive) return null;
      return [
        isPluralSubject(clause, wording) ? 'were' : 'was',
        ...verbs.filter((unit) => isAdverb(unit) || unit === main).map((unit) => unit.text),
      ].join(' ');
    }
    const base = baseOf(main.text, main.lemma);
    return base === null
      ? null
      : [...verbs.filter((unit) => isAdverb(unit)).map((unit) => unit.text), pastOf(base)].join(' ');
  }
  return agree(verbs.map((unit) => unit.text).join(' '), clause, wording);
}

/** A dated deed told in the present tense, as chronicles do; a story's plot keeps its tense. */
const tellsPast = (clause: Clause): boolean =>
  clause.tense === 'present' &&
  clause.sentence.scope === null &&
  // "leads the revolt that begins in 1204": one verb cannot be put into the past without the other.
  !clause.rest.some((unit) => relatives.has(lower(unit)) || unit.pos === 'SCONJ') &&
  [...clause.leads.flat(), ...clause.rest].some((unit) => unit.date?.precision === 'exact' && !unit.date.realWorld);

function inPast(verbs: readonly Unit[], clause: Clause, wording: Wording): string | null {
  const [first] = verbs;
  const main = verbs.at(-1);
  if (first === undefined || main === undefined || /^(?:has|have)$/.test(lower(first))) return null;
  if (/^(?:is|are)$/.test(lower(first)))
    return [isPluralSubject(clause, wording) ? 'were' : 'was', ...verbs.slice(1).map((unit) => unit.text)].join(' ');
  const base = baseOf(main.text, main.lemma);
  return base === null ? null : [...verbs.slice(0, -1).map((unit) => unit.text), pastOf(base)].join(' ');
}

function agree(verbs: string, clause: Clause, wording: Wording): string {
  if (clause.subject.some((unit) => unit.pos === 'CCONJ')) return verbs;
  const only = soleName(clause.subject);
  if (only === null || !wording.ground.needsFullName(only, false) || isKeptWithin(only)) return verbs;
  const swaps: Record<string, string> = only.entity.plural
    ? { was: 'were', is: 'are', has: 'have' }
    : { were: 'was', are: 'is', have: 'has' };
  const [head = '', ...tail] = verbs.split(' ');
  return [swaps[head] ?? head, ...tail].join(' ');
}

/** "The Wardens were" → "The Wardens of Saltmere were": the word that the verb went with is in the full name too. */
const isKeptWithin = ({ anaphor, entity, text }: Name): boolean =>
  !anaphor && foldedWords(entity.name).includes(foldedWords(text).at(-1) ?? '');

/** The one name that makes up a noun phrase, apart from its article; null for anything longer. */
export function soleName(units: readonly Unit[]): Name | null {
  const words = units.filter((unit) => unit.pos !== 'DET' || !/^the$/i.test(unit.text));
  const [only] = words;
  return words.length === 1 && isName(only) ? only : null;
}

function isPluralSubject(clause: Clause, wording: Wording): boolean {
  if (clause.subject.some((unit) => unit.pos === 'CCONJ')) return true;
  const only = soleName(clause.subject);
  // The text itself tells, where it names its subject by the words that the question will have.
  const told = clause.verbs.map(lower).find((word) => /^(?:was|were|has|have|is|are)$/.test(word));
  if (only !== null && wording.ground.needsFullName(only, false) && (told === undefined || !isKeptWithin(only)))
    return only.entity.plural;
  if (told !== undefined) return /^(?:were|have|are)$/.test(told);
  const of = clause.subject.findIndex((unit, at) => at > 0 && unit.pos === 'ADP');
  const head = clause.subject
    .slice(0, of < 0 ? clause.subject.length : of)
    .findLast((unit) => unit.pos === 'NOUN' || unit.entity !== null || unit.pos === 'PROPN');
  return head === undefined
    ? false
    : head.entity !== null
      ? head.entity.plural || clause.verbs.some((unit) => lower(unit) === 'were')
      : /[^s]s$/.test(head.text);
}

function invertedVerbs(clause: Clause, wording: Wording): { auxiliary: string; rest: string } | null {
  const verbs = clause.verbs.filter(kept);
  const main = verbs.at(-1);
  if (main === undefined) return null;
  const adverbs = verbs.filter(isAdverb).map((unit) => unit.text);
  const plain = finiteVerbs(clause, wording);
  if (plain === null) return null;
  const [head = '', ...tail] = plain.split(' ');
  // "The first to sail was Maresh": turned round, nobody could tell who is what.
  if (/^(?:was|were|is|are)$/.test(head))
    return lower(main) === head ? null : { auxiliary: head, rest: tail.join(' ') };
  if (/^(?:has|have|had|did|does|do|been)$/.test(head)) return null;
  const base = baseOf(main.text, main.lemma);
  // "They found a city" may tell of founding or of finding.
  return base === null || base === 'be' || lower(main) === 'found'
    ? null
    : { auxiliary: auxiliaryOf(clause, lower(main) === base), rest: [...adverbs, base].join(' ') };
}

/** A story is asked in the past, whatever tense it is told in; what a text tells of its present stays there. */
function auxiliaryOf(clause: Clause, plural: boolean): string {
  const isStory = clause.sentence.scope !== null || clause.sentence.citations.some(isCitedWork);
  if (clause.tense === 'past' || tellsPast(clause) || isStory) return 'did';
  return plural ? 'do' : 'does';
}

const isCitedWork = (citation: string): boolean => parseCitation(citation) !== null;
