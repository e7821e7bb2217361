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

/** A number a guild that goes up. */
export function createRevisions() {
  const numbers = new Map<string, number>();
  return {
    of: (guildId: string): number => numbers.get(guildId) ?? 0,
    next: (guildId: string): void => void numbers.set(guildId, (numbers.get(guildId) ?? 0) + 1),
  };
}
