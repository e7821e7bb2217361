import { baseOf } from '../clauses/verbs.ts';
import type { View } from './view.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before these, what they are done to was not there, or not so. */
const beginnings = words(
  'found establish form create build begin start launch lay bear construct introduce inaugurate commission invent discover',
);
/** After these, it was there no more. */
const ends = words(
  'dissolve destroy kill execute murder assassinate behead hang poison sink scuttle disband abolish demolish end slay drown dethrone overthrow depose',
);
/** These are done to nobody else: the subject itself is gone. */
const ownEnds = words('die fall perish vanish resign abdicate burn sink end collapse dissolve disband retire close');

/** Those whose beginning or end a clause tells, and the happenings that it names. */
export function turningPoint({ clause, verb, names }: View): string[] {
  const idsOf = (units: View['names']): string[] => units.flatMap((unit) => unit.entity?.id ?? []);
  const main = clause.verbs.at(-1);
  const base = main === undefined ? verb : (baseOf(main.text, main.lemma) ?? verb);
  const subject = idsOf(clause.subject);
  const object = idsOf(clause.rest).slice(0, 1);
  const done = beginnings.has(base) || ends.has(base) ? (clause.passive ? subject : object) : [];
  const gone = ownEnds.has(base) && !clause.passive && object.length === 0 ? subject : [];
  const happenings = names.flatMap(({ entity }) => (entity?.kind === 'event' ? [entity.id] : []));
  return [...new Set([...done, ...gone, ...happenings])];
}

const relative =
  /\d{3,4}|,$|\b(?:again|later|earlier|still|no longer|already|by then|next|previous(?:ly)?|once more|meanwhile|at last|finally|last|further|another|others?)\b/i;

/** A clause that leaves no year and no hint at what came before it in its wording. */
export const isSettled = (text: string): boolean => !relative.test(text);
