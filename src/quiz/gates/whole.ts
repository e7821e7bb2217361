import { conjunctions, isComma, isFiniteAt, isIng, lower, relatives } from '../clauses/finite.ts';
import { tagWords } from '../clauses/tag.ts';
import type { Unit } from '../clauses/units.ts';
import type { Ground } from '../ground.ts';
import { bareQuestion, withoutFrame } from '../fold.ts';
import type { Candidate } from '../candidate.ts';
import { isParticipleForm } from '../clauses/verbs.ts';
import { gate } from './gate.ts';

/** Stands for each name, so that an odd one cannot mislead the tagger. */
const standIn = 'London';

/**
 * The finished wording, read once more as a whole: one main clause, or several that something joins; what opens is closed; nothing
 * dangles at its end. What was cut out of a longer sentence shows here, wherever the cut was made.
 */
export const wholeSentence = gate('whole-sentence', ({ candidate }, ground) => {
  if (candidate.pool.from === 'given') return null;
  for (const text of sentencesOf(candidate, ground)) {
    const fault = faultIn(text);
    if (fault !== null) return fault;
  }
  return null;
});

/** The sentences of the wording, names and titles each put as one word. */
function sentencesOf(candidate: Candidate, ground: Ground): string[] {
  const names = candidate.entityIds
    .flatMap((id) => ground.entity(id) ?? [])
    .flatMap((entity) => [entity.name, ...entity.aliases])
    .filter((name) => /^\p{Lu}/u.test(name))
    .sort((a, b) => b.length - a.length);
  const quoted = /“(.*)”/su.exec(candidate.stem)?.[1];
  let text = (quoted ?? bareQuestion(withoutFrame(candidate.stem)))
    .replace(/"[^"]*"/g, standIn)
    .replace(/(?:the )?_____/gi, standIn);
  for (const name of names) text = text.split(name).join(standIn);
  return text.split(/(?<=\p{Ll}{2}[.?]) (?=\p{Lu})/u);
}

const joins = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.pos === 'CCONJ' || unit.pos === 'SCONJ' || conjunctions.has(lower(unit)) || relatives.has(lower(unit)));

function faultIn(text: string): string | null {
  const units = tagWords(text.replace(/[.?]$/, '')).map(
    (word): Unit => ({ ...word, entity: null, anaphor: false, title: '', date: null }),
  );
  if (/,? (?:however|though|therefore|moreover|nevertheless|nonetheless|thus|hence)[.?]?$/i.test(text))
    return 'a word is left over at its end';
  const parts = splitAtCommas(units);
  if (isSpliced(parts)) return 'nothing joins its two clauses';
  if (parts.slice(1).some(isGapped)) return 'a verb is left out';
  return isUnclosed(parts) ? 'an aside is not closed' : null;
}

function splitAtCommas(units: readonly Unit[]): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (isComma(unit)) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts;
}

/** "both wounded at Tarn", "the only time a Rover would be seen": what is told beside a name has no verb of the sentence. */
const isApposed = (part: readonly Unit[]): boolean =>
  /^(?:both|each|all|some|many|most|neither|one|the (?:only|first|last|second|same)) /.test(
    part
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );

/** Where the first finite verb of its own stands that no relative or conjunction within the part leads to; -1 where there is none. */
const mainVerbIn = (part: readonly Unit[]): number => {
  const at = part.findIndex((unit, index) => unit.text !== 'May' && isFiniteAt(part, index));
  return at >= 0 && !part.slice(0, at).some((unit, index) => index > 0 && joins(unit) && unit.pos !== 'CCONJ') ? at : -1;
};

/** What stands in front of the subject: "In 1204", "When Tarn fell", "Led by Dorvan". */
const isLead = ([first]: readonly Unit[]): boolean =>
  first !== undefined &&
  (['ADP', 'SCONJ', 'ADV'].includes(first.pos) ||
    conjunctions.has(lower(first)) ||
    isIng(first) ||
    (first.pos === 'VERB' && isParticipleForm(first.text)) ||
    /^(?:following|during|originally|initially|when|after|before|to)$/.test(lower(first)));

/** "was launched in 1993, its writers set its events": two clauses, and nothing but a comma between them. */
function isSpliced(parts: readonly (readonly Unit[])[]): boolean {
  const subordinate = (part: readonly Unit[]): boolean =>
    joins(part[0]) || (part[0]?.pos === 'ADP' && relatives.has(lower(part[1])));
  const [opening, ...rest] = parts;
  if (opening === undefined) return false;
  let told = !subordinate(opening) && mainVerbIn(opening) >= 0;
  for (const part of rest) {
    if (subordinate(part) || isApposed(part)) continue;
    const verb = mainVerbIn(part);
    if (verb < 0) continue;
    if (told && verb > 0 && !isLead(part)) return true;
    told = true;
  }
  return false;
}

/** "gave Orrin the title of warden, Maresh the title of marshal", "led by Orrin, the western by Maresh": the verb is in another part. */
function isGapped(part: readonly Unit[]): boolean {
  const name = part.findIndex((unit) => unit.pos !== 'PROPN' && unit.pos !== 'ADJ' && lower(unit) !== 'the');
  if (name < 1 || part.some((unit) => unit.pos === 'VERB' || unit.pos === 'AUX')) return false;
  const [next, after] = [part[name], part[name + 1]];
  const [first] = part;
  if (lower(next) === 'by') return true;
  return (
    next?.pos === 'DET' && first?.pos === 'PROPN' && part[name - 1]?.pos === 'PROPN' && /^\p{Ll}/u.test(after?.text ?? '')
  );
}

/** "The captain of the guard, or city watch held the gate": one comma alone between a subject and its verb. */
function isUnclosed(parts: readonly (readonly Unit[])[]): boolean {
  const [opening, second] = parts;
  if (opening === undefined || second === undefined || isLead(opening) || joins(opening[0])) return false;
  if (opening.some((_, at) => isFiniteAt(opening, at))) return false;
  const verb = mainVerbIn(second);
  if (verb <= 0 || second.some(isIng)) return false;
  if (lower(second[0]) === 'or') return true;
  return !joins(second[0]) && !isLead(second) && !second.slice(1, verb).some((unit) => unit.pos === 'CCONJ');
}
