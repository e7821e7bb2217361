import { conjunctions, isComma, isFiniteAt, isIng, lower, relatives } from '../clauses/finite.ts';
import { tagWords } from '../clauses/tag.ts';
import type { Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import { bareQuestion, withoutFrame } from '../fold.ts';
import type { Candidate } from '../candidate.ts';
import { isParticipleForm } from '../clauses/verbs.ts';
import { sentenceGate } from './gate.ts';

/** Stands for each name, so that an odd one cannot mislead the tagger. */
const standIn = 'London';

/**
 * The finished wording, read once more as a whole: one main clause, or several that something joins; what opens is closed; nothing
 * dangles at its end. What was cut out of a longer sentence shows here, wherever the cut was made.
 */
export const wholeSentence = sentenceGate('whole-sentence', ({ candidate }, ground) => {
  if (candidate.pool.from === 'given' && !/\b[Ww]hen: “/.test(candidate.stem)) return null;
  if (ground.isMisspelt(candidate.stem)) return 'a name in it is misspelt';
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
    .replace(/^(?:\p{Ll}+ )?(?:which \p{L}+|whose \p{L}+|who|whom|what)\b/iu, standIn)
    .replace(/"[^"]*"/g, standIn)
    .replace(/(?:the )?_____/gi, standIn);
  for (const name of names) text = text.split(name).join(standIn);
  return text.split(/(?<=\p{Ll}{2}[.?]) (?=\p{Lu})/u);
}

const joins = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.pos === 'CCONJ' || unit.pos === 'SCONJ' || conjunctions.has(lower(unit)) || relatives.has(lower(unit)));

function faultIn(text: string): string | null {
  // "Which town did the Crown, the League and the Rovers found": turned round, the verb itself is not finite.
  const inverted = /\b(?:did|do|does)\b.*\?$/s.test(text);
  const units = tagWords(text.replace(/[.?]$/, '')).map((word): Unit => {
    const pos = inverted && word.pos === 'VERB' && word.lemma === word.text ? 'X' : word.pos;
    return { ...word, pos, entity: null, anaphor: false, title: '', date: null };
  });
  if (/,? (?:however|though|therefore|moreover|nevertheless|nonetheless|thus|hence)[.?]?$/i.test(text))
    return 'a word is left over at its end';
  const parts = splitAtCommas(units);
  if (parts.some((_, at) => isFalseJoint(parts, at))) return 'an adverb does not join its two predicates';
  if (isCutBeforeVerb(parts)) return 'what its “and” joins is left out';
  if (isSpliced(parts, /\?$/.test(text))) return 'nothing joins its two clauses';
  if (parts.slice(1).some(isGapped)) return 'a verb is left out';
  if (isFragment(parts) || isOnlyLead(parts)) return 'it has no main clause';
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
  // "a duel fought with blades"
  (part[0]?.pos === 'DET' &&
    part[1]?.pos === 'NOUN' &&
    isParticipleForm(part[2]?.text ?? '') &&
    part[3]?.pos === 'ADP' &&
    /^an?$/.test(lower(part[0]))) ||
  /^(?:both|each|all|some|many|most|neither|one|itself|himself|herself|themselves|the (?:only|first|last|second|same)) /.test(
    part
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );

/** Where the first finite verb of its own stands that no relative or conjunction within the part leads to; -1 where there is none. */
const mainVerbIn = (part: readonly Unit[]): number => {
  const at = part.findIndex((unit, index) => unit.text !== 'May' && isFiniteAt(part, index));
  return at >= 0 && !part.slice(0, at).some((unit, index) => index > 0 && joins(unit) && unit.pos !== 'CCONJ')
    ? at
    : -1;
};

const opensParticiple = ([first]: readonly Unit[]): boolean =>
  first !== undefined && (isIng(first) || (first.pos === 'VERB' && isParticipleForm(first.text)));

const opensSubordinate = ([first]: readonly Unit[]): boolean =>
  first !== undefined && /^(?:when|once|after|before|while|since|though|although|because|if|until)$/.test(lower(first));

/** What stands in front of the subject: "In 1204", "When Tarn fell", "Led by Dorvan". */
const isLead = ([first]: readonly Unit[]): boolean =>
  first !== undefined &&
  (['ADP', 'SCONJ', 'ADV'].includes(first.pos) ||
    conjunctions.has(lower(first)) ||
    opensParticiple([first]) ||
    /^(?:following|during|originally|initially|when|after|before|to)$/.test(lower(first)));

/** "was launched in 1993, its writers set its events": two clauses, and nothing but a comma between them. */
function isSpliced(parts: readonly (readonly Unit[])[], isQuestion: boolean): boolean {
  // "…, such a conflict he sought" joins nothing.
  const subordinate = (part: readonly Unit[]): boolean =>
    (joins(part[0]) && !(lower(part[0]) === 'such' && part[1]?.pos === 'DET')) ||
    (part[0]?.pos === 'ADP' && relatives.has(lower(part[1])));
  const [opening, ...rest] = parts;
  if (opening === undefined) return false;
  let told = !subordinate(opening) && lower(opening[0]) !== 'to' && mainVerbIn(opening) >= 0;
  for (const [at, part] of rest.entries()) {
    // "…, and by the time of the siege, few were left", "…, and when Tarn fell, few were left": what is joined comes behind the next comma.
    if (subordinate(part) && (mainVerbIn(part.slice(1)) < 0 || opensSubordinate(part.slice(1)))) told = false;
    if (subordinate(part) || isApposed(part) || opensParticiple(part)) continue;
    const verb = mainVerbIn(part);
    if (verb < 0) continue;
    // "Tarn fell, Orme was burned, and Velm held out": the last of several says what joins them.
    const isOfSeries = !isQuestion && rest.slice(at + 1).some(([first]) => first?.pos === 'CCONJ');
    if (told && verb > 0 && !isLead(part) && !isOfSeries) return true;
    told = true;
  }
  return false;
}

/** "Led there by Orrin, who tells Maresh of the siege": all its verbs are within what hangs on something else. */
const isFragment = ([opening = [], ...rest]: readonly (readonly Unit[])[]): boolean =>
  opensParticiple(opening) &&
  !opening.some((_, at) => at > 0 && isFiniteAt(opening, at)) &&
  !rest.some((part) => !joins(part[0]) && part.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));

/** "After the siege the town was rebuilt": a second noun before the verb, and no comma. */
const hasSubjectBehindLead = (opening: readonly Unit[]): boolean => {
  const verb = opening.findIndex((_, at) => isFiniteAt(opening, at));
  return opening.some(
    (unit, at) => at > 1 && at < verb && unit.pos === 'DET' && /^(?:NOUN|PROPN)$/.test(opening[at - 1]?.pos ?? ''),
  );
};

/** "After the ship had been lost for years, trying to get home": what is led up to never comes. */
const isOnlyLead = ([opening = [], ...rest]: readonly (readonly Unit[])[]): boolean =>
  !(rest.length === 0 && hasSubjectBehindLead(opening)) &&
  /^(?:after|when|while|whilst|although|though|because|since|once|until)$/.test(lower(opening[0])) &&
  opening.some((unit, at) => unit.pos === 'AUX' && isFiniteAt(opening, at)) &&
  !rest.some((part) => part.some(({ pos }) => pos === 'AUX') || mainVerbIn(part) >= 0 || part.length === 1) &&
  rest.every((part) => isIng(part[0] ?? opening[0]));

/** "sought help at Tarn, however, found none": no adverb joins two verbs. */
const isFalseJoint = (parts: readonly (readonly Unit[])[], at: number): boolean =>
  parts[at]?.length === 1 &&
  parts[at][0]?.pos === 'ADV' &&
  mainVerbIn(parts[at - 1] ?? []) >= 0 &&
  isFiniteAt(parts[at + 1] ?? [], 0);

/** "The marshal of the Rovers and was based at Tarn", "In a daring raid Orrin, and managed to flee" */
function isCutBeforeVerb([opening = [], second = []]: readonly (readonly Unit[])[]): boolean {
  const verb = opening.findIndex((_, at) => isFiniteAt(opening, at));
  // The tagger takes "boards" for a noun: only an auxiliary is surely the first verb.
  if (verb >= 0) return verb > 1 && opening[verb]?.pos === 'AUX' && opening[verb - 1]?.pos === 'CCONJ';
  return second[0]?.pos === 'CCONJ' && isFiniteAt(second, 1) && !opening.some(({ pos }) => pos === 'VERB');
}

/** "gave Orrin the title of warden, Maresh the title of marshal", "led by Orrin, the western by Maresh": the verb is in another part. */
function isGapped(part: readonly Unit[]): boolean {
  const named = part[0]?.pos === 'DET' ? part.slice(1) : part;
  const end = named.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
  if (part.some(({ pos }) => ['VERB', 'AUX', 'CCONJ'].includes(pos))) return false;
  const [next, after] = [named[end], named[end + 1]];
  if (lower(next) === 'by' || lower(after) === 'by') return end > 0 || next?.pos === 'ADJ';
  return end > 0 && named === part && next?.pos === 'DET' && /^\p{Ll}/u.test(after?.text ?? '');
}

/** "The captain of the guard, or city watch held the gate": one comma alone between a subject and its verb. */
function isUnclosed(parts: readonly (readonly Unit[])[]): boolean {
  const [opening, second] = parts;
  if (opening === undefined || second === undefined || isLead(opening) || joins(opening[0])) return false;
  // "Two weeks after the siege, …"
  if (opening.some((unit) => /^(?:after|before|later|earlier|into|ago)$/.test(lower(unit)))) return false;
  if (opening.some((_, at) => isFiniteAt(opening, at))) return false;
  // "Unable to hold Tarn, Orrin withdrew", "Disgraced, he left", "Orrin, the man called Fox, was hanged".
  if (
    opening[0]?.pos === 'ADJ' ||
    /^(?:un)?able$/.test(lower(opening[0])) ||
    (opening.length === 1 && /ed$/.test(lower(opening[0])))
  )
    return false;
  if (isFiniteAt(parts[2] ?? [], 0)) return false;
  const verb = mainVerbIn(second);
  if (verb <= 0 || second.some(isIng)) return false;
  if (lower(second[0]) === 'or') return true;
  return !joins(second[0]) && !isLead(second) && !second.slice(1, verb).some((unit) => unit.pos === 'CCONJ');
}
