import type { Entity, Sentence } from '../../lore/model.ts';
import { pronounFits } from '../options/gender.ts';
import { isComma, isFiniteAt, isIng, lower } from './finite.ts';
import { isName, type Name, type Unit } from './units.ts';

interface Reading {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
}

interface Known {
  readonly subjectOf: (sourceId: string) => Entity | undefined;
  readonly genderOf: (entity: Entity) => Entity['gender'];
}

const person = /^(?:he|she|his|her)$/;
const thing = /^its?$/;
const several = /^(?:they|their)$/;
/** "It was Gorkon who …", "It is known that …": nothing is meant by it. */
const impersonal =
  /^It (?:(?:is|was) .*\b(?:that|who|whom|when|where|until|why|how|to|if|whether)\b|(?:seems|seemed|appears|appeared|took|takes|turned out|rained|snowed)\b)/;

/**
 * Names whom or what a sentence begins with "He", "It", "They" or "In 1204 she", where that is certain: the one that the sentence before
 * is about, and nobody else named there could be meant. What the lore took "It" for is undone where nothing is meant by it.
 */
export function resolveOpeners(readings: readonly Reading[], known: Known): Reading[] {
  let last: { readonly reading: Reading; readonly focus: Entity | null } | null = null;
  let told: Reading | null = null;
  const subjectGender = genderOfSubjects(readings, known);
  const genderOf = (entity: Entity): Entity['gender'] => known.genderOf(entity) ?? subjectGender.get(entity.id) ?? null;
  return readings.map(({ sentence, units }) => {
    const before: typeof last =
      last?.reading.sentence.sourceId === sentence.sourceId && last.reading.sentence.section === sentence.section
        ? last
        : null;
    const at = subjectAt(units);
    const unit = units[at];
    const isOpen = unit !== undefined && (unit.entity === null || unit.anaphor);
    const topic = known.subjectOf(sentence.sourceId);
    const meant = !isOpen
      ? null
      : ((before === null ? null : meantBy(lower(unit), sentence, { ...before, topic }, genderOf)) ??
        hero(lower(unit), told?.sentence.sourceId === sentence.sourceId ? told : null, topic, {
          own: subjectGender,
          genderOf,
        }));
    let read = units;
    const isEmpty = /^its?$/.test(lower(unit)) && impersonal.test(sentence.text);
    if (
      unit !== undefined &&
      meant !== null &&
      !isEmpty &&
      !units.slice(0, at).some(isName) &&
      !isNamedBehind(units, at, meant)
    )
      read = units.with(at, { ...unit, pos: 'PRON', entity: meant, anaphor: true, isSure: true });
    else if (unit?.anaphor === true && (isEmpty || isOfShip(unit, topic, genderOf)))
      read = units.with(at, { ...unit, entity: null, anaphor: false });
    const reading = { sentence, units: read };
    last = { reading, focus: focusOf(read) };
    told = reading;
    return reading;
  });
}

/** "She", on a ship's page, is hardly a man named before. */
const isOfShip = (unit: Unit, topic: Entity | undefined, genderOf: (entity: Entity) => Entity['gender']): boolean =>
  /^(?:she|her)$/.test(lower(unit)) &&
  topic?.kind === 'ship' &&
  unit.entity?.kind === 'character' &&
  genderOf(unit.entity) !== 'female';

/** "His successor, Dorvan": he is not Dorvan. */
function isNamedBehind(units: readonly Unit[], at: number, { id }: Entity): boolean {
  const name = units.findIndex((unit, index) => index > at && isName(unit));
  const between = units.slice(at + 1, name);
  return (
    /^(?:his|her)$/.test(lower(units[at])) &&
    units[name]?.entity?.id === id &&
    between.every((unit) => ['NOUN', 'ADJ'].includes(unit.pos) || isComma(unit))
  );
}

/** In the life of one person, "she" is that person where the sentence before names nobody else whom it could mean. */
function hero(
  pronoun: string,
  before: Reading | null,
  topic: Entity | undefined,
  { own, genderOf }: { own: ReadonlyMap<string, 'male' | 'female'>; genderOf: (entity: Entity) => Entity['gender'] },
): Entity | null {
  const gender = topic === undefined ? undefined : own.get(topic.id);
  if (topic === undefined || gender === undefined || before === null || !person.test(pronoun)) return null;
  if (!pronounFits(pronoun, gender)) return null;
  const isOther = (unit: Unit): boolean =>
    isName(unit) &&
    unit.entity.id !== topic.id &&
    unit.entity.kind === 'character' &&
    pronounFits(pronoun, genderOf(unit.entity));
  return before.units.some(isOther) ? null : topic;
}

/** Where the subject seems to stand: first, or behind "In 1204," or "In 1204". */
function subjectAt(units: readonly Unit[]): number {
  const [first] = units;
  if (first === undefined) return 0;
  const opensLead = ['ADP', 'SCONJ', 'ADV'].includes(first.pos) || first.date !== null || isIng(first);
  if (!opensLead) return 0;
  const comma = units.findIndex(isComma);
  const date = units.slice(0, 4).findIndex((unit) => unit.date !== null);
  if (date >= 0 && /^(?:he|she|it|they)$/.test(lower(units[date + 1]))) return date + 1;
  return comma > 0 && comma <= 10 ? comma + 1 : 0;
}

function meantBy(
  pronoun: string,
  sentence: Sentence,
  before: { readonly reading: Reading; readonly focus: Entity | null; readonly topic: Entity | undefined },
  genderOf: (entity: Entity) => Entity['gender'],
): Entity | null {
  const { reading } = before;
  // In an article about a people, "they" are that people where nobody else is told of.
  const focus = before.focus ?? (several.test(pronoun) ? (ownedBy(reading.units) ?? before.topic ?? null) : null);
  if (focus === null || reading.sentence.form !== 'prose') return null;
  const others = reading.units.filter(isName).filter(({ entity }) => entity.id !== focus.id);
  if (person.test(pronoun)) {
    const fits = (entity: Entity): boolean => entity.kind === 'character' && pronounFits(pronoun, genderOf(entity));
    const told = reading.units.some(
      (unit) => unit.entity === null && person.test(lower(unit)) && !pronounFits(lower(unit), genderOf(focus)),
    );
    // In the life of one person, "he" behind a sentence on another may be either.
    const { topic } = before;
    // On a ship's page, "she" is the ship.
    if (/^(?:she|her)$/.test(pronoun) && topic?.kind === 'ship' && genderOf(focus) !== 'female') return null;
    const isEither = topic !== undefined && topic.id !== focus.id && genderOf(topic) !== null && fits(topic);
    return fits(focus) &&
      !told &&
      !isEither &&
      !isOtherHim(reading.units, focus) &&
      !others.some(({ entity }) => fits(entity))
      ? focus
      : null;
  }
  if (several.test(pronoun)) {
    const isMany = ({ kind, plural }: Entity): boolean => kind === 'species' || plural;
    return isMany(focus) &&
      !others.some(({ entity }) => isMany(entity) || entity.kind === 'faction') &&
      !hasPlural(reading.units)
      ? focus
      : null;
  }
  if (!thing.test(pronoun) || impersonal.test(sentence.text)) return null;
  const isThing = ({ kind, plural }: Entity): boolean => kind !== 'character' && kind !== 'species' && !plural;
  // "The treaty was to keep the League out. In 1204 it came over": who acts is rather "it" than what was done or made.
  const acts = ({ kind }: Entity): boolean => kind === 'faction' || kind === 'ship';
  const isRival = (entity: Entity): boolean =>
    entity.kind === focus.kind || (acts(entity) && !acts(focus) && focus.kind !== 'place');
  return isThing(focus) && !others.some(({ entity }) => isRival(entity)) ? focus : null;
}

/** "Wellington sentenced him": whoever that was, and not Wellington, may be the next "he". */
const isOtherHim = (units: readonly Unit[], focus: Entity): boolean =>
  units.some(
    (unit, at) =>
      /^(?:him|her)$/.test(lower(unit)) &&
      units[at - 2]?.entity?.id === focus.id &&
      isFiniteAt(units, at - 1) &&
      !['NOUN', 'ADJ', 'PROPN'].includes(units[at + 1]?.pos ?? ''),
  );

/** "Their third voyage led to Tarn": "they" is still who it was. */
const ownedBy = (units: readonly Unit[]): Entity | null => {
  const first = units[subjectAt(units)];
  return isName(first) && isOwner(first) ? first.entity : null;
};

/** "They use disruptors. They are …": other things that "they" could be. */
const hasPlural = (units: readonly Unit[]): boolean =>
  units.some(
    ({ entity, pos, text, lemma }) =>
      entity === null && pos === 'NOUN' && /s$/.test(text) && lemma !== text.toLowerCase(),
  );

/** Whom or what a sentence is about: the name that is its whole subject. */
function focusOf(units: readonly Unit[]): Entity | null {
  const start = subjectAt(units);
  const at = lower(units[start]) === 'the' ? start + 1 : start;
  const unit = units[at];
  if (!isName(unit) || isOwner(unit)) return null;
  const next = units[at + 1];
  // "Fort Tarn, a keep of the Crown, was …"
  const close = isComma(next) ? units.findIndex((other, index) => index > at + 1 && isComma(other)) : -1;
  const verb = close > 0 ? close + 1 : at + 1;
  return units[verb]?.pos === 'AUX' ||
    isFiniteAt(units, verb) ||
    (units[verb]?.pos === 'ADV' && isFiniteAt(units, verb + 1))
    ? unit.entity
    : null;
}

const isOwner = (unit: Name): boolean => unit.anaphor && /^(?:his|her|its|their)$/.test(lower(unit));

/** So many times more often of the one than of the other, and so often at all. */
const clearly = 4;
const fewest = 6;

/** What the pronouns of an article about a person tell of that one. */
function genderOfSubjects(readings: readonly Reading[], { subjectOf }: Known): Map<string, 'male' | 'female'> {
  const counts = new Map<string, { he: number; she: number }>();
  for (const { sentence, units } of readings) {
    const subject = subjectOf(sentence.sourceId);
    if (subject?.kind !== 'character') continue;
    const count = counts.get(subject.id) ?? { he: 0, she: 0 };
    for (const unit of units) {
      if (/^(?:he|his|him)$/.test(lower(unit))) count.he++;
      if (/^(?:she|her)$/.test(lower(unit))) count.she++;
    }
    counts.set(subject.id, count);
  }
  return new Map(
    [...counts].flatMap(([id, { he, she }]): [string, 'male' | 'female'][] =>
      he + she < fewest ? [] : he > clearly * she ? [[id, 'male']] : she > clearly * he ? [[id, 'female']] : [],
    ),
  );
}
