import type { Entity } from '../../lore/model.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { isCalling } from './name-forms.ts';

/** The first of its words that is no title: "Sal" of "Captain Sal Morello". */
const firstOf = (name: string): string => name.split(' ').find((word) => !isCalling(word)) ?? '';

/**
 * "Deke Morello" where Sal Morello is asked for, and "Captain Morello" in a text of both that has no Captain Sal: names of a kinsman, or
 * of nobody knows which of them. Of a text that nobody prepared, whose short names were read by guess.
 */
export function isKinsmans(
  form: string,
  { id, kind, name, aliases }: Entity,
  article: string,
  ground: Ground,
): boolean {
  const own = name.split(' ');
  const surname = own.at(-1) ?? '';
  if (kind !== 'character' || own.length < 2 || form === name || !form.endsWith(` ${surname}`)) return false;
  if (!/^\p{Lu}\p{L}+$/u.test(surname) || / (?:of|the) | [IVX]+$|^(?:De|Von|Van|La|Le|Di|Da) /.test(name)) return false;
  const first = firstOf(name);
  const called = firstOf(form);
  if (form.split(' ').includes(first)) return false;
  if (called !== surname) return ![name, ...aliases].some((one) => one.split(' ').includes(called));
  const isAlone = ground
    .ownersOf(surname)
    .every(
      (other) =>
        other === id ||
        ground.entity(other)?.kind !== 'character' ||
        !ground.entity(other)?.name.endsWith(` ${surname}`),
    );
  const title = form.slice(0, -surname.length - 1);
  return !isAlone && !sentencesOf(article, ground).some(({ text }) => text.includes(`${title} ${first}`));
}
