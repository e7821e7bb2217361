import type { Entity } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseEntity } from '../ground/memoise.ts';
import { granularity } from './granularity.ts';

/** The texts write "the" before it. */
export const takesArticle = (entity: Entity, ground: Ground): boolean => ground.called(entity) !== entity.name;

/** A seat that someone holds is no power, though it can act like one. */
const office = /^(?:chancellorship|leadership|presidency|regency|kingship|throne|crown|office)\b/i;

const isMany = ({ name, near, plural }: Entity): boolean =>
  near === undefined ? /(?<![su])s$/.test(name.split(' of ')[0] ?? '') : plural;

const letters = /^[A-Z0-9]{2,5}$/;

/** Of the key's kind, world, size and number: what the wording would not tell apart from it. */
export function isAlike(entity: Entity, key: Entity, ground: Ground): boolean {
  if (entity.kind !== key.kind || entity.id === key.id || ground.frequency(entity.id) === 0) return false;
  if (entity.universe !== null && key.universe !== null && entity.universe !== key.universe) return false;
  if (isRunOn(entity, ground)) return false;
  if (!ground.isReliable(entity) || granularity(entity) !== granularity(key)) return false;
  // A town that things are in, beside a mill that they are at: the preposition would tell them apart.
  const [own, other] = [ground.placedBy(key.id), ground.placedBy(entity.id)];
  if (entity.kind === 'place' && [own, other].includes('in') && [own, other].includes('at')) return false;
  if (entity.kind === 'faction' && office.test(entity.name) !== office.test(key.name)) return false;
  // "the Nine Ruling Families" beside a hegemony: no power of its sort, and of the other number.
  if (entity.kind === 'faction' && isMany(entity) !== isMany(key)) return false;
  // "the Morrow" is no town, and would be the only option with an article.
  if (entity.kind === 'place' && takesArticle(entity, ground) !== takesArticle(key, ground)) return false;
  // "TNG" beside the titles of episodes.
  if (entity.kind === 'work' && letters.test(entity.name) !== letters.test(key.name)) return false;
  if (entity.universe === 'real' || ground.isNear(entity.id, key.id)) return false;
  return !ground.wholes(entity.id).has(key.id) && !ground.wholes(key.id).has(entity.id);
}

/** "Maren Took TSG", "CSV Petrel Halloran": a name that only a table has, run together with what stands beside it. */
const isRunOn = memoiseEntity(({ id, name, near }: Entity, ground: Ground): boolean => {
  if (near !== undefined) return false;
  const words = name.split(' ');
  const isProse = [...ground.sentencesNaming(id)].some((one) =>
    ['prose', 'item'].includes(ground.sentence(one)?.form ?? ''),
  );
  return (
    !isProse &&
    words.some((_, at) => {
      const head = words.slice(0, at).join(' ');
      return at > 0 && ground.ownersOf(head).some((owner) => owner !== id && ground.entity(owner)?.name === head);
    })
  );
});
