import type { Entity, LoreDate, Sentence, Source } from '../../lore/model.ts';
import type { Candidate, Fact, Pool } from '../candidate.ts';
import { conjunctions, isFiniteAt, isRelativeToInner, lower, relatives } from '../clauses/finite.ts';
import type { Clause } from '../clauses/parse.ts';
import { leansOn } from '../clauses/leaning.ts';
import { hasSlip } from '../clauses/slips.ts';
import { capitalised } from '../clauses/render.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { baseOf } from '../clauses/verbs.ts';
import { isDoubtful } from '../ground/doubtful.ts';
import type { Ground } from '../ground/ground.ts';

/** A clause with what every kind of question needs to know of it. */
export interface View {
  readonly ground: Ground;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly source: Source;
  /** The clause's one date and the words that carry it; null where there is none, or more than one. */
  readonly date: { readonly value: LoreDate; readonly words: readonly Unit[]; readonly unit: Unit } | null;
  readonly names: readonly Unit[];
  /** "In the novel The Salt Road, ", or ''. */
  readonly prefix: string;
  /** Words that only repeat the prefix. */
  readonly prefixWords: readonly Unit[];
  readonly verb: string;
}

const dateLeaders = new Set([
  'in',
  'during',
  'by',
  'on',
  'around',
  'circa',
  'about',
  'since',
  'from',
  'until',
  'till',
  'before',
  'after',
  'to',
  'the',
  'year',
  'sometime',
  'early',
  'late',
  'mid',
  'later',
  'only',
  'as',
  'of',
  'at',
  'beginning',
  'end',
  'start',
  'middle',
  'some',
  'time',
  'over',
  'throughout',
  'course',
  'between',
  'and',
  '-',
  '–',
  'yet',
]);

export function viewClause(ground: Ground, clause: Clause): View | null {
  const { sentence } = clause;
  const source = ground.source(sentence.sourceId);
  const main = clause.verbs.at(-1);
  if (source === undefined || main === undefined || isIncomplete(clause)) return null;
  if (isToldElsewhere(sentence, ground)) return null;
  // "the next year Christian entered": a time that was read as part of the subject.
  if (clause.subject.slice(0, 2).some((unit) => unit.date !== null)) return null;
  const units = [...clause.leads.flat(), ...clause.subject, ...clause.rest];
  // "The Assembly abolished the Survey and passed its stations on": whose, its new subject does not tell.
  if (clause.shared && clause.rest.some((unit) => /^(?:its|their)$/.test(lower(unit)) && unit.entity === null))
    return null;
  if (hasUnknownOwner(clause) || units.some((unit) => isOtherNamesake(unit) || ground.isUncertain(unit, sentence)))
    return null;
  // A pronoun that was taken for the wrong one makes the whole clause untrue.
  if (units.some((unit) => isName(unit) && unit.anaphor && isDoubtful(unit, sentence, ground))) return null;
  const scope = scopeOf(ground, clause, source);
  return {
    ground,
    clause,
    sentence,
    source,
    date: readDate(clause),
    names: units.filter((unit) => unit.entity !== null),
    prefix: scope.prefix,
    prefixWords: scope.words,
    verb: baseOf(main.text, main.lemma) ?? main.lemma,
  };
}

/** In a story's plot, a sentence that names another work than its own tells of that one. */
const isToldElsewhere = ({ scope, mentions }: Sentence, ground: Ground): boolean =>
  scope !== null &&
  mentions.some(({ entityId }) => ground.entity(entityId)?.kind === 'work') &&
  !mentions.some(({ entityId }) => entityId === scope || ground.entity(entityId)?.name === scope);

/** "King William" where the lore has but a William Wray: who shares a first name is not the same. */
const isOtherNamesake = (unit: Unit): boolean =>
  isName(unit) &&
  unit.entity.kind === 'character' &&
  unit.title !== '' &&
  !unit.anaphor &&
  unit.entity.name.startsWith(`${unit.text.slice(unit.title.length + 1)} `) &&
  ![unit.entity.name, ...unit.entity.aliases].some((name) => name.includes(unit.title)) &&
  unit.entity.near === undefined;

/** "awarded her its medal", "founded by her student": of someone whom the clause does not name before. */
function hasUnknownOwner({ leads, subject, rest }: Clause): boolean {
  const units = [...leads.flat(), ...subject, ...rest];
  return units.some(
    (unit, at) =>
      unit.entity === null &&
      /^(?:he|she|him|her|his|hers)$/.test(lower(unit)) &&
      !units.slice(0, at).some(
        (before, index) =>
          // "the dwarves of Karn Duruk": a name behind "of" is not who is meant.
          (isName(before) && ['character', 'ship'].includes(before.entity.kind) && lower(units[index - 1]) !== 'of') ||
          // "a fisherman who gave up his boat"
          (before.pos === 'NOUN' && at > subject.length + leads.flat().length && relatives.has(lower(units[at - 2]))),
      ),
  );
}

const needsMore = new Set([
  'expect',
  'want',
  'ask',
  'allow',
  'cause',
  'force',
  'tell',
  'order',
  'urge',
  'persuade',
  'convince',
  'enable',
  'lead',
  'help',
  'let',
  'make',
  'get',
  'be',
  'seem',
  'become',
  'see',
  'consider',
  'regard',
  'name',
  'call',
]);

/** Where to, or in what state, follows: "laid a part of the city, the yards among it, in ruins". */
const needsPlace = new Set(['lay', 'put', 'set', 'leave', 'place', 'render', 'hold', 'keep', 'bring']);

const wholeLists = new Set(['consist', 'comprise', 'include', 'contain']);

/** Cut off before what its verb needs: "Spock expects the Klingons and the Cardassians, …". */
function isIncomplete({ cut, verbs, rest, passive }: Clause): boolean {
  const main = verbs.at(-1);
  const base = main === undefined ? null : baseOf(main.text, main.lemma);
  if (!cut || passive || base === null) return false;
  return (
    rest.length === 0 ||
    // "consists of the Inner Line, which guards Tarn, and the Outer Line"
    wholeLists.has(base) ||
    (needsPlace.has(base) && !rest.some((unit) => unit.pos === 'ADP' && lower(unit) !== 'of')) ||
    (needsMore.has(base) &&
      !rest.some(
        (unit) =>
          ['to', 'that', 'as', 'of', 'a', 'an', 'into', 'by', 'with'].includes(lower(unit)) ||
          unit.pos === 'ADJ' ||
          unit.pos === 'NOUN',
      ))
  );
}

function readDate(clause: Clause): View['date'] {
  const segments = [...clause.leads, clause.subject, clause.rest];
  const dated = segments.flatMap((segment) =>
    segment.flatMap((unit, at) => (unit.date === null ? [] : [{ segment, unit, at, value: unit.date }])),
  );
  const inFront = dated.filter(({ segment }) => segment !== clause.subject && segment !== clause.rest);
  const [only] = inFront.length === 1 ? inFront : dated;
  if (only === undefined || (dated.length > 1 && inFront.length !== 1) || only.segment === clause.subject) return null;
  // "whose sons had been killed in 1916, died the same year": the same as what, the text does not tell for sure.
  if (isRelativeToInner(only.unit, clause.sentence)) return null;
  // "in the year 402 of the Lamp": what is left without the date would break off.
  if (lower(only.segment[only.at + 1]) === 'of') return null;
  // "the war that began in 1204": the date is the inner clause's.
  const before = only.segment.slice(0, only.at);
  const opens = before.findIndex((unit) => conjunctions.has(lower(unit)) && lower(unit) !== 'as');
  const inner = opens >= 0 && before.some((_, at) => at > opens && isFiniteAt(before, at));
  if (inner || before.some((unit) => relatives.has(lower(unit)))) return null;
  let from = only.at;
  while (from > 0 && dateLeaders.has(lower(only.segment[from - 1]))) from--;
  return { value: only.value, unit: only.unit, words: only.segment.slice(from, only.at + 1) };
}

function scopeOf(ground: Ground, clause: Clause, source: Source): { prefix: string; words: readonly Unit[] } {
  const { scope } = clause.sentence;
  if (scope !== null) {
    const work = ground.entity(scope)?.name ?? scope;
    const words =
      clause.leads.find((lead) =>
        lead.some((unit) => unit.entity?.id === scope || unit.entity?.name === work || unit.text.includes(work)),
      ) ?? [];
    const noun = words
      .map(lower)
      .find((word) => ['novel', 'comic', 'episode', 'film', 'game', 'story', 'book', 'play', 'poem'].includes(word));
    return { prefix: noun === undefined ? `According to “${work}”, ` : `In the ${noun} ${work}, `, words };
  }
  return { prefix: frameOf(source, ground.disputed.has(clause.sentence.id)), words: [] };
}

/** What an in-universe voice tells, and what accounts differ on, is asked as told by that text. */
export const frameOf = (source: Source, disputed: boolean): string =>
  source.voice === 'in-universe' || disputed ? `According to “${source.title}”, ` : '';

export const finished = (view: View, question: string): string => {
  const text = view.prefix === '' ? capitalised(question) : `${view.prefix}${question}`;
  return `${text.replace(/[,;\s]+$/, '')}?`;
};

export const keyNames = (entity: Entity): string[] => [...new Set([entity.name, ...entity.aliases])];

/** Other names in the wording, and its date: what pins the fact down. What was left out on the way pins nothing down. */
function countAnchors(view: View, { omitted, stem }: Pick<Asked, 'omitted' | 'stem'>): number {
  const names = view.names.filter(
    (unit) => !omitted.has(unit) && [unit.text, unit.entity?.name ?? unit.text].some((name) => stem.includes(name)),
  );
  const ids = new Set(names.map((unit) => unit.entity?.id));
  const dated = view.date !== null && !omitted.has(view.date.unit) && /\d/.test(stem) ? 1 : 0;
  return ids.size + dated + (view.sentence.scope === null ? 0 : 1);
}

interface Asked {
  readonly type: string;
  readonly stem: string;
  readonly key: string;
  readonly pool: Pool;
  readonly value: string;
  readonly accepted: readonly string[];
  readonly omitted: ReadonlySet<Unit>;
  readonly roughness: number;
  /** The entity asked for. */
  readonly entity?: Entity;
}

/** Puts a candidate together from what a kind has worded. */
export function makeCandidate(view: View, asked: Asked): Candidate {
  const others = [
    ...new Set(view.names.filter((unit) => !asked.omitted.has(unit)).flatMap((unit) => unit.entity?.id ?? [])),
  ];
  const subject =
    view.clause.subject.find((unit) => unit.entity !== null && !asked.omitted.has(unit))?.entity?.id ??
    others[0] ??
    view.source.id;
  return {
    type: asked.type,
    stem: asked.stem,
    key: asked.key,
    pool: asked.pool,
    fact: {
      article: view.source.id,
      subject,
      property: view.verb,
      value: asked.value,
      qualifiers: qualifiersOf(view, asked, others),
    },
    accepted: asked.accepted,
    sentences: [view.sentence],
    entityIds: [...new Set([subject, ...others, ...(asked.entity ? [asked.entity.id] : [])])].filter(
      (id) => view.ground.entity(id) !== undefined,
    ),
    anchors: countAnchors(view, asked),
    slip: hasSlip(view.clause),
    leans: leansOn(view.clause),
    roughness: asked.roughness + (view.clause.shared ? 1 : 0) + view.names.filter((unit) => unit.anaphor).length,
  };
}

function qualifiersOf(view: View, asked: Asked, others: readonly string[]): Fact['qualifiers'] {
  const qualifiers: Record<string, string> = {};
  if (view.date !== null && !asked.omitted.has(view.date.unit))
    qualifiers['time'] = `${view.date.value.precision} ${String(view.date.value.year)}`;
  if (view.sentence.scope !== null) qualifiers['scope'] = view.sentence.scope;
  if (others.length > 0) qualifiers['with'] = [...others].sort().join(' ');
  return qualifiers;
}
