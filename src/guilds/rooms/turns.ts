/** Work on one guild that spans several documents: one piece after the other. */
export function createTurns(): <T>(guildId: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (guildId, work) => {
    const done = (last.get(guildId) ?? Promise.resolve()).then(work);
    const settled = done.then(
      () => undefined,
      () => undefined,
    );
    last.set(guildId, settled);
    void settled.then(() => {
      if (last.get(guildId) === settled) last.delete(guildId);
    });
    return done;
  };
}

/** As many changes of a guild are remembered one by one, and as many things in them are told. */
const changesKept = 100;
const toldAtMost = 500;

/** A number a guild that goes up with each change, and what changed. */
export function createRevisions() {
  /** `changes`: the ids of each of the latest changes, the last one last; null for more than can be told. */
  const guilds = new Map<
    string,
    { readonly number: number; readonly changes: readonly (readonly string[] | null)[] }
  >();
  const numberOf = (guildId: string): number => guilds.get(guildId)?.number ?? 0;
  return {
    of: numberOf,
    next(guildId: string, ids: readonly string[] | null = null): void {
      const told = ids !== null && ids.length > toldAtMost ? null : ids;
      const changes = [...(guilds.get(guildId)?.changes ?? []), told].slice(-changesKept);
      guilds.set(guildId, { number: numberOf(guildId) + 1, changes });
    },
    /** Ids of what changed since that number; null where that is not known: anything may have. */
    since: (guildId: string, number: number): readonly string[] | null => {
      const count = numberOf(guildId) - number;
      const changes = guilds.get(guildId)?.changes ?? [];
      if (count > changes.length) return null;
      const ids = new Set<string>();
      for (const change of count === 0 ? [] : changes.slice(-count)) {
        if (change === null) return null;
        for (const id of change) ids.add(id);
      }
      return ids.size > toldAtMost ? null : [...ids];
    },
  };
}
