import { conjunctions, isComma, isFiniteAt, isReducedRelative, lower, relatives } from './finite.ts';
import type { Clause } from './parse.ts';
import { isPastForm } from './verbs.ts';

/** True where the rest of a clause holds a finite verb that nothing joins to it: the clause was read wrongly. */
export function hasSlip(clause: Clause): boolean {
  const { rest } = clause;
  if (isCalled(clause)) return true;
  // "lets the fleet sail": such a verb takes a bare infinitive behind it.
  let joined = /^(?:let|help|make|made|see|saw|watch|have|had|hear)/.test(lower(clause.verbs.at(-1)));
  for (let at = 0; at < rest.length; at++) {
    const unit = rest[at];
    if (unit === undefined) break;
    const word = lower(unit);
    if (
      relatives.has(word) ||
      conjunctions.has(word) ||
      unit.pos === 'SCONJ' ||
      unit.pos === 'CCONJ' ||
      isComma(unit) ||
      (unit.pos === 'PRON' && !/^(?:its|his|her|their)$/.test(word))
    )
      joined = true;
    if (
      isFiniteAt(rest, at) &&
      !joined &&
      !isReducedRelative(rest, at, rest.length) &&
      !(at > 0 && rest[at - 1]?.pos === 'NOUN' && /(?:ed|en|wn)$/.test(word))
    )
      return true;
  }
  // "The Rovers found abandoned forts": with nothing between the two, the first is the verb.
  const last = clause.subject.at(-1);
  if (last?.pos === 'VERB' && last.entity === null && isPastForm(last.text)) return true;
  return clause.subject.some(
    (_, at) =>
      at > 0 &&
      isFiniteAt(clause.subject, at) &&
      !clause.subject.slice(0, at).some((unit) => relatives.has(lower(unit)) || isComma(unit)) &&
      !isReducedRelative([...clause.subject, ...clause.verbs], at, clause.subject.length + clause.verbs.length),
  );
}

/** "An insider named Orrin, of the old guard, wrote …": the name, and then the verb of the sentence. */
const isCalled = ({ verbs, subject, rest, passive }: Clause): boolean =>
  !passive &&
  /^(?:named|called|dubbed|nicknamed)$/.test(lower(verbs.at(-1))) &&
  /^(?:an?|one|two|three|some|the)$/.test(lower(subject[0])) &&
  rest.some((unit, at) => at > 0 && isFiniteAt(rest, at) && !relatives.has(lower(rest[at - 1])));

/**
 * "opened at Tarn in 1204 and at Lond in 1210", "won the day and within a year the town": what is asked would be the answer of one
 * half alone. "from … to …" and "between … and …" are one thing.
 */
export function isForked({ rest }: Clause): boolean {
  const fork = rest.findIndex(
    (unit, at) =>
      unit.pos === 'CCONJ' &&
      (rest[at + 1]?.pos === 'ADP' ||
        isComma(rest[at + 1]) ||
        (rest[at + 1]?.pos === 'ADV' && rest[at + 2]?.pos === 'ADP')),
  );
  const open = rest.some((unit) => lower(unit) === 'between');
  return fork > 0 || (open && !rest.some((unit) => lower(unit) === 'and'));
}
