import type { Entity } from '../../lore/model.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';

/** Words with a capital, folded, and the ids of all that the texts mean by them where they stand as a name. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const ownersOf = memoiseObject((ground: Ground): Owners => {
  const owners = new Map<string, Set<string>>();
  for (const { text, mentions } of ground.lore.sentences)
    for (const { entityId, anaphor, from, to } of mentions) {
      const surface = text.slice(from, to);
      if (anaphor || !/^\p{Lu}/u.test(surface)) continue;
      const key = fold(surface);
      owners.set(key, (owners.get(key) ?? new Set()).add(entityId));
    }
  return owners;
});

/** "Darth" of Darth Orsa and Darth Velk: the texts mean others by it, and so it is a title or another's name. */
export const isOthersName = (form: string, entity: Entity, ground: Ground): boolean =>
  entity.near === undefined && meansOther(form, entity, ground);

function meansOther(form: string, { id, kind, name }: Entity, ground: Ground): boolean {
  const owners = ownersOf(ground).get(fold(form));
  if (owners === undefined || fold(form) === fold(name)) return false;
  // A surname that two share is each one's own.
  if (kind === 'character' && owners.has(id) && fold(name).endsWith(` ${fold(form)}`)) return false;
  return [...owners].some((owner) => owner !== id);
}

/** "Alliance" of the Tarn Alliance, "Maren" of Maren Took: a part of the name by which the texts mean it, and nothing else. */
export function surfacesOf(entity: Entity, ground: Ground): string[] {
  const full = ` ${fold(entity.name)} `;
  return [...new Set(ground.placesOf(entity.id).map(({ surface }) => surface.replace(/^the /i, '')))].filter(
    (surface) =>
      /^\p{Lu}\p{L}{2,}/u.test(surface) &&
      fold(surface) !== fold(entity.name) &&
      full.includes(` ${fold(surface)} `) &&
      !meansOther(surface, entity, ground),
  );
}
