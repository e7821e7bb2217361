/** Ids short enough to stand several in one custom id: an id itself where it is short, else its beginning and a hash of it. */
import { shortHash } from './scope.ts';

const longest = 22;

export const shortId = (id: string): string =>
  id.length <= longest ? id : `${id.slice(0, longest - 5)}_${shortHash(id)}`;

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The item whose id or short id this is; of two that share a short one (which takes a collision of hashes) the first. */
export function byShortId<Item extends { readonly id: string }>(
  items: readonly Item[],
  short: string,
): Item | undefined {
  let index = indexes.get(items) as ReadonlyMap<string, Item> | undefined;
  if (index === undefined) {
    const last = [...items].reverse();
    index = new Map([
      ...last.map((item) => [shortId(item.id), item] as const),
      ...last.map((item) => [item.id, item] as const),
    ]);
    indexes.set(items, index);
  }
  return index.get(short);
}
