import { irregular } from '../../lore/words/irregular.ts';
import { isDictionaryWord, tagWords } from '../../lore/words/language.ts';
import { isBareParticiple, isComma, isFiniteAt, lower } from './finite.ts';
import { isName, type Unit } from './units.ts';

/** Verbs that the tagger takes for nouns or adjectives, where a sentence has no other. */

const isVerbAt = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return (
    isPresentOfMany(units, at) ||
    (unit !== undefined &&
      isFiniteAt(units, at) &&
      (unit.pos === 'AUX' || !isBareParticiple(unit, units.slice(at + 1))))
  );
};
const verbsOf = (units: readonly Unit[]): number => units.filter((_, at) => isVerbAt(units, at)).length;

/** "The fools also perform for the guests" */
const isPresentOfMany = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const isPresent = unit?.pos === 'VERB' && unit.lemma === lower(unit) && units[at - 1]?.pos === 'ADV';
  return isPresent && (isPlural(units, at - 2) || units[at - 2]?.pos === 'PROPN');
};

/** Words that open a clause within the sentence: "The guild, ruled by a queen who held court at Tarn" has no verb besides. */
const isOpener = ({ text, entity }: Unit, at: number, units: readonly Unit[]): boolean =>
  entity === null && at > 0 && /^(?:who|whose|which)$/.test(text) && lower(units[at - 1]) !== 'of';

/** "The lamps were lit by the guild, who tend them": whatever verbs its relative clauses have, there is one before them. */
function hasVerbInFront(units: readonly Unit[]): boolean {
  const opener = units.findIndex(isOpener);
  const leads = ['SCONJ', 'ADP'].includes(units[0]?.pos ?? '') || /^(?:when|while|once)$/.test(lower(units[0]));
  const from = leads ? units.findIndex(isComma) : 0;
  return (
    opener > 0 &&
    from >= 0 &&
    !units.some((_, at) => isOfManyBehindOne(units, at)) &&
    units.slice(0, opener).some((_, at) => at >= from && isVerbAt(units, at))
  );
}

/** "Corin, who send his reply": a slip of the text. */
function isOfManyBehindOne(units: readonly Unit[], at: number): boolean {
  const [unit, verb] = [units[at], units[at + 1]];
  if (unit === undefined || !isOpener(unit, at, units) || lower(unit) === 'whose') return false;
  const one = isComma(units[at - 1]) ? units[at - 2] : units[at - 1];
  return (
    isName(one) &&
    one.entity.kind === 'character' &&
    !one.entity.plural &&
    verb?.pos === 'VERB' &&
    verb.lemma === lower(verb)
  );
}

/** Whether it has a verb of its own besides those of its relative clauses. */
export const hasMainVerb = (units: readonly Unit[]): boolean =>
  verbsOf(units) > units.filter(isOpener).length || hasVerbInFront(units);

const verbs = new Map<string, boolean>();

/** "dine", "captain", "border"; not "king", "sword". */
function canBeVerb(base: string): boolean {
  const known = verbs.get(base);
  if (known !== undefined) return known;
  const told =
    isDictionaryWord(base) &&
    tagWords(`They want to ${base} London.`).some(({ text, pos }) => text === base && pos === 'VERB');
  if (verbs.size < 20_000) verbs.set(base, told);
  return told;
}

/** "dines" → "dine", "carries" → "carry", "blockaded" → "blockade"; null where no verb has that form. */
function baseOfVerb(word: string): string | null {
  const stems = [
    word.slice(0, -1),
    word.slice(0, -2),
    word.replace(/ie[sd]$/, 'y'),
    word.replace(/(\p{L})\1ed$/u, '$1'),
  ];
  return /(?:ed|[^s]s)$/.test(word) ? (stems.find((stem) => stem !== word && canBeVerb(stem)) ?? null) : null;
}

const isPlural = (units: readonly Unit[], at: number): boolean => {
  const [unit, joint] = [units[at], units[at - 1]];
  return (
    (unit?.entity === null && unit.pos === 'NOUN' && /(?:[^s]s|men|women|children|people|folk)$/.test(unit.text)) ||
    (isName(unit) && (unit.entity.plural || joint?.pos === 'CCONJ'))
  );
};

const plainlyPast = new Set(
  `led overtook took undertook overthrew withdrew drew threw knew flew slew fought brought sought bought taught caught sent spent met kept won
  began ran sank sang wrote drove broke spoke stole chose gave came became overcame went fell held told sold fled stood struck sat lost made`.split(
    /\s+/,
  ),
);

/** The unit as the verb that it would be by what stands around it; null where it can be none. */
function asVerb(units: readonly Unit[], at: number): Unit | null {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.entity !== null || unit.date !== null || next === undefined || !/^\p{Ll}+$/u.test(unit.text)) return null;
  if (!['NOUN', 'ADJ', 'VERB', 'X'].includes(unit.pos)) return null;
  const subjectAt = units[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  const subject = units[subjectAt];
  if (subject === undefined) return null;
  // "On 3 May the fleet overtook the Sethrans": no noun is spelt so.
  const past = irregular.get(unit.text);
  if (past !== undefined && plainlyPast.has(unit.text) && unit.pos !== 'VERB')
    return /^(?:NOUN|PROPN|ADV)$/.test(units[at - 1]?.pos ?? '') || isName(subject) || subject.date !== null
      ? { ...unit, pos: 'VERB', lemma: past }
      : null;
  // "Corin, the warden of the gate, orders …"
  const isApposition = isComma(subject) && units.slice(0, subjectAt).findLastIndex(isComma) > 0;
  const many = isPlural(units, subjectAt);
  // "An unnamed river flows south"; but not "The gold mines of Tarn".
  const isThing = subject.pos === 'NOUN' && units[0]?.pos === 'DET' && subjectAt < 4 && lower(next) !== 'of';
  const isSubject = isName(subject) || isApposition || many || isThing;
  const leads = isName(next) || ['DET', 'PRON', 'ADP', 'ADV', 'PART'].includes(next.pos);
  if (!isSubject || isInAdverbial(units, subjectAt)) return null;
  if (/(?:ed|[^s]s)$/.test(unit.text)) {
    const base = /s$/.test(unit.text) && many ? null : baseOfVerb(unit.text);
    return base === null || !(leads || /s$/.test(unit.text)) ? null : { ...unit, pos: 'VERB', lemma: base };
  }
  return many && leads && unit.pos === 'NOUN' && canBeVerb(unit.text)
    ? { ...unit, pos: 'VERB', lemma: unit.text }
    : null;
}

/** "At the feast of Tarn dances were held": no comma parts the name from the words that lead up to the subject. */
const isInAdverbial = (units: readonly Unit[], at: number): boolean =>
  ['ADP', 'SCONJ'].includes(units[0]?.pos ?? '') && !units.slice(0, at).some(isComma);

/** The words with the first that can be its verb told as one, where nothing else can. */
export function withMainVerb(units: readonly Unit[]): readonly Unit[] {
  let told = units;
  for (let at = 1; at < units.length && !hasMainVerb(told); at += 1) {
    const verb = asVerb(told, at);
    if (verb !== null) told = told.map((unit, index) => (index === at ? verb : unit));
  }
  return told;
}
