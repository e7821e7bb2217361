import { nameAsked } from '../answers/initial.ts';
import { acceptedForms } from '../answers/short-names.ts';
import { askedEntity } from '../candidate.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { memoise, memoiseObject } from '../ground/memoise.ts';
import { gate } from './gate.ts';

/** The first names of all people that one text tells of. */
const firstNamesWithin = memoiseObject((ground: Ground) =>
  memoise((article) => {
    const ids = new Set(sentencesOf(article, ground).flatMap(({ mentions }) => mentions.map((one) => one.entityId)));
    const people = [...ids].flatMap((id) => ground.entity(id) ?? []).filter(({ kind }) => kind === 'character');
    return [...new Set(people.map(({ name }) => name.split(' ')[0] ?? ''))];
  }),
);

/** "Dany" and "Daenerys", "Jace" and "Jacaerys": the letters of the one stand in the other, in their order, before its "y" or "e". */
function isPetOf(short: string, long: string): boolean {
  const letters = /^(\p{Lu}\p{Ll}{1,4}?)(?:y|ie|e)$/u.exec(short)?.[1];
  if (letters === undefined || long.length < short.length + 2 || long.startsWith(short)) return false;
  return new RegExp(
    `^${letters
      .replace(/(\p{L})\1$/u, '$1')
      .split('')
      .join('\\p{Ll}*')}`,
    'u',
  ).test(long);
}

/** "Sam" and "Samwell" */
const isStartOf = (short: string, long: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(short) && long.length > short.length + 1 && long.startsWith(short);

/** "Dany" in a text of a Daenerys, "Sam" of a Samwell: whoever knows the story would type the other. */
export const noPetName = gate('pet-name', ({ candidate }, ground) => {
  const entity = ground.entity(askedEntity(candidate.pool) ?? '');
  const article = candidate.fact.article;
  if (entity?.kind !== 'character' || ground.isPrepared(article)) return null;
  const base = nameAsked(candidate);
  if (/\s/.test(base)) return null;
  const isAlone = !acceptedForms(candidate, ground).some((form) => form.startsWith(`${base} `));
  const other = firstNamesWithin(ground)(article).find(
    (name) =>
      isPetOf(base, name) ||
      (isAlone && isStartOf(base, name)) ||
      // "Dany kisses her", of Daenerys: told already.
      ((isPetOf(name, base) || isStartOf(name, base)) && candidate.stem.split(/[^\p{L}]+/u).includes(name)),
  );
  return other === undefined ? null : `“${other}” may be the same person`;
});
