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

/** What is read of an object, a corpus or a candidate, read once for each. */
export function memoiseObject<O extends object, T extends object>(compute: (of: O) => T): (of: O) => T {
  const known = new WeakMap<O, T>();
  return (of) => {
    const made = known.get(of) ?? compute(of);
    known.set(of, made);
    return made;
  };
}

/** The same of an object in a corpus. */
export function memoiseWithin<G extends object, O extends object, T extends object>(
  compute: (of: O, ground: G) => T,
): (of: O, ground: G) => T {
  const within = memoiseObject((ground: G) => memoiseObject((of: O) => compute(of, ground)));
  return (of, ground) => within(ground)(of);
}

/** The same of an entity in a corpus, by its id. */
export function memoiseEntity<G extends object, E extends { readonly id: string }, T>(
  compute: (entity: E, ground: G) => T,
): (entity: E, ground: G) => T {
  const within = memoiseObject<G, Map<string, T>>(() => new Map());
  return (entity, ground) => {
    const here = within(ground);
    const found = here.get(entity.id);
    if (found !== undefined) return found;
    const made = compute(entity, ground);
    here.set(entity.id, made);
    return made;
  };
}
