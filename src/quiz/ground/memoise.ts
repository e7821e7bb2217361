/** The function, with what it has computed kept. */
export function memoise<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(key);
    known.set(key, made);
    return made;
  };
}

export function memoisePair<A extends string, B extends string, T>(compute: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new Map<string, T>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(a, b);
    known.set(key, made);
    return made;
  };
}

/** What is read of an entity in a corpus, read once for each. */
export function memoiseEntity<G extends object, E extends { readonly id: string }, T>(
  compute: (entity: E, ground: G) => T,
): (entity: E, ground: G) => T {
  const known = new WeakMap<G, Map<string, T>>();
  return (entity, ground) => {
    const here = known.get(ground) ?? new Map<string, T>();
    known.set(ground, here);
    const found = here.get(entity.id);
    if (found !== undefined) return found;
    const made = compute(entity, ground);
    here.set(entity.id, made);
    return made;
  };
}

/** What is read of an object in a corpus, read once for each. */
export function memoiseObject<G extends object, O extends object, T extends object>(
  compute: (of: O, ground: G) => T,
): (of: O, ground: G) => T {
  const known = new WeakMap<G, WeakMap<O, T>>();
  return (of, ground) => {
    const here = known.get(ground) ?? new WeakMap<O, T>();
    known.set(ground, here);
    const made = here.get(of) ?? compute(of, ground);
    here.set(of, made);
    return made;
  };
}
