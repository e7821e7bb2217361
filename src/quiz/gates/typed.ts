import { askedEntity } from '../candidate.ts';
import { fold } from '../fold.ts';
import { isSharedShortForm } from '../short-names.ts';
import { gate } from './gate.ts';

/** A typed answer must be short enough to type, and its name one that a person would write. */
export const typable = gate('typed-form', ({ candidate }, ground) => {
  const { key, type, pool } = candidate;
  if (key.length > 34 || key.split(/\s+/).length > 4) return 'the answer is too long to type';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}'’ .-]*$/u.test(key)) return 'the answer has marks that nobody would type';
  if (/^\p{Ll}/u.test(key) || (!/\s/.test(key) && ground.isCommonWord(key))) return 'the answer is a plain word';
  const id = askedEntity(pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (isSharedShortForm(key, id, ground)) return `several could be called “${key}”`;
  if (entity === undefined || ['cloze', 'summary', 'relation-pick'].includes(type)) return null;
  return ground.isReliable(entity) ? null : `what sort of thing “${key}” is was not told`;
});

/** Without options to choose from, the wording alone must lead to one name: it needs two anchors, and a verb that says something. */
export const soleReading = gate('typed-anchors', ({ candidate }) => {
  if (candidate.anchors < 1) return 'nothing but the answer is named';
  const words = fold(candidate.stem.replace(/^Fill in the blank/, '')).split(' ').length;
  return candidate.anchors < 2 && words < 7 ? 'other names would fit so few words' : null;
});
