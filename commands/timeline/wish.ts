/** Which part of the timeline somebody asked for, and how a button carries that. */
import type { Entity, LoreEvent } from '../../src/lore/model.ts';
import type { Lore } from '../../src/lore/index.ts';
import { byShortId, shortId } from '../../src/lore/look-up/short-id.ts';

export interface Wish {
  /** Participants: none, one or two. */
  readonly entities: readonly Entity[];
  /** Inclusive. */
  readonly fromYear?: number;
  /** Inclusive. */
  readonly toYear?: number;
}

/** As the part of a custom id: `ENTITY.FROM.TO.ENTITY`, each of them may be missing ("_" for no first entity). */
export const writeWish = ({ entities: [first, second], fromYear, toYear }: Wish): string =>
  [first ? shortId(first.id) : '_', fromYear ?? '', toYear ?? '', second ? shortId(second.id) : '']
    .join('.')
    .replace(/\.+$/, '');

/** Null where it names an entity that this lore does not have (any more). */
export function readWish(ref: string, lore: Lore): Wish | null {
  const [first = '_', from, to, second = ''] = ref.split('.');
  const named = [first === '_' ? '' : first, second].filter(Boolean);
  const entities = named.flatMap((short) => byShortId(lore.entities, short) ?? []);
  if (entities.length < named.length) return null;
  const years = (name: 'fromYear' | 'toYear', text: string | undefined) =>
    text !== undefined && /^-?\d{1,5}$/.test(text) ? { [name]: Number(text) } : {};
  return { entities, ...years('fromYear', from), ...years('toYear', to) };
}

/** Events that begin within the asked years first; a century that merely reaches into them comes after. */
export function eventsOf({ entities, fromYear, toYear }: Wish, lore: Lore): readonly LoreEvent[] {
  const [first, second] = entities;
  const events = lore
    .eventsWhere({
      ...(first === undefined ? {} : { entityId: first.id }),
      ...(fromYear === undefined ? {} : { fromYear }),
      ...(toYear === undefined ? {} : { toYear }),
    })
    .filter(({ participants }) => second === undefined || participants.includes(second.id));
  const least = fromYear ?? -Infinity;
  return [...events.filter(({ when }) => when.year >= least), ...events.filter(({ when }) => when.year < least)];
}
