import type { Entity } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { askedEntity } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { acceptedForms } from '../answers/short-names.ts';
import { gate } from './gate.ts';

const ofMany =
  /^(?:men|women|folk|people|peoples|ones|lands?|heirs?|sons?|daughters?|kin|host|tribes|clans|warriors)$/i;
const peoples =
  /^(?:French|Dutch|Danes|Swedes|Poles|Turks|Swiss|Greeks?|Czechs?|Scots|Finns|Serbs|\p{Lu}\p{L}+(?:ians?|cans?|ese|ish))$/u;

/** "Veldtish Armed Forces": the army, the military, the troops. */
const services = /^(?:forces|army|military|troops|government|authorities|administration)$/i;

/** "Men of Tarn", "Heir of Corin", "the Wild Land", a whole people: others would call them otherwise, and be refused. */
function isByWord({ kind, name, plural }: Entity): boolean {
  const words = name.replace(/^the /i, '').split(' ');
  const of = words.indexOf('of');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  if (kind === 'faction' && words.length > 1 && services.test(head)) return true;
  if (words.length > 1) return ofMany.test(head) && isDictionaryWord(head.toLowerCase());
  if (ofMany.test(name) && isDictionaryWord(name.toLowerCase())) return true;
  return kind === 'species' || (kind === 'faction' && (plural || peoples.test(name)));
}

/** What has many names can only be chosen, not typed, unless a glossary names them all. */
export const noByWord = gate('by-word', ({ candidate: { pool } }, ground) => {
  const id = askedEntity(pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (entity === undefined || entity.near !== undefined) return null;
  return isByWord(entity) ? `“${entity.name}” goes by other words as well` : null;
});

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

const formsOf = (candidate: Parameters<typeof acceptedForms>[0], ground: Ground): string[] =>
  acceptedForms(candidate, ground).filter((form) => form !== candidate.key && /^\p{Lu}/u.test(form));
