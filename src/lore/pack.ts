/** What was understood of a corpus, as plain data: reading can then be done in one thread and looking up in another. */
import type { Understood } from './build.ts';
import { Gazetteer, type KnownName } from './names/gazetteer.ts';

export interface PackedLore extends Omit<Understood, 'cast'> {
  readonly names: readonly KnownName[];
  readonly subjects: ReadonlyMap<string, string>;
}

/** What is said about a text by whoever gave it. */
export interface Told {
  readonly title?: string;
  readonly continuity?: string;
}

export function packUnderstood({ cast, ...plain }: Understood, told: ReadonlyMap<string, Told>): PackedLore {
  const sources = plain.sources.map((source) => ({ ...source, ...told.get(source.id) }));
  return { ...plain, sources, names: cast.names, subjects: cast.subjects };
}

export function unpackUnderstood({ names, subjects, ...plain }: PackedLore): Understood {
  return { ...plain, cast: { names, subjects, gazetteer: new Gazetteer(names) } };
}
