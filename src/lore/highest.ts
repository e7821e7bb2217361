/** The items of highest value, best first, equals in their own order; without sorting the rest. */
export function highest(items: readonly number[], count: number, valueOf: (item: number) => number): number[] {
  const kept: number[] = [];
  for (const item of items) {
    const value = valueOf(item);
    if (kept.length >= count && value <= valueOf(kept.at(-1) ?? item)) continue;
    let at = kept.length;
    while (at > 0 && valueOf(kept[at - 1] ?? item) < value) at -= 1;
    kept.splice(at, 0, item);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
