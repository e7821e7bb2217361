/**
 * What was rendered once need not be rendered again: the lore does not change while the bot runs, and filling in texts is
 * the dearest part of an answer. Kept per owner (a lore) and language, the least lately used forgotten first.
 */
export type Remember<Value> = (owner: object, language: object, key: string, make: () => Value) => Value;

export function createMemory<Value>(most: number): Remember<Value> {
  const kept = new WeakMap<object, WeakMap<object, Map<string, Value>>>();
  return (owner, language, key, make) => {
    const byLanguage = kept.get(owner) ?? new WeakMap<object, Map<string, Value>>();
    kept.set(owner, byLanguage);
    const values = byLanguage.get(language) ?? new Map<string, Value>();
    byLanguage.set(language, values);
    const value = values.get(key) ?? make();
    values.delete(key);
    values.set(key, value);
    const oldest = values.keys().next();
    if (values.size > most && !oldest.done) values.delete(oldest.value);
    return value;
  };
}
