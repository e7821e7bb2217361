import { foundForms } from '../answers/found-forms.ts';
import { nameAsked } from '../answers/initial.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { acceptedForms } from '../answers/short-names.ts';
import { gate } from './gate.ts';

/** The capitals of a run of names: "DSN" and "DS" of "Deep Space Nine". */
const initialsIn = (stem: string): string[] =>
  [...stem.matchAll(/\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*)+/gu)].map(([run]) =>
    run
      .split(/[ -]/)
      .map((word) => word.charAt(0))
      .join(''),
  );

/** No other right form may stand in the question, nor the whole of which the answer is the letters. */
export const noFormLeak = gate('form-leak', ({ candidate }, ground) => {
  const { key, stem } = candidate;
  if (askedEntity(candidate.pool) === null) return null;
  const letters = /^([A-Z]{2,5})\d?$/.exec(key)?.[1];
  if (letters !== undefined && initialsIn(stem).some((run) => run.includes(letters)))
    return `“${key}” is made of letters that the question spells out`;
  const told = ` ${fold(stem)} `;
  const leaked = formsOf(candidate, ground).find((form) => told.includes(` ${fold(form)} `));
  return leaked === undefined ? null : `“${leaked}” stands in the question`;
});

function formsOf(candidate: Candidate, ground: Ground): string[] {
  const { key, pool, fact } = candidate;
  const entity = ground.entity(askedEntity(pool) ?? '');
  const found =
    entity === undefined || ground.isPrepared(fact.article)
      ? []
      : foundForms(entity, nameAsked(candidate), fact.article, ground);
  return [...acceptedForms(candidate, ground), ...found].filter((form) => form !== key && /^\p{Lu}/u.test(form));
}
