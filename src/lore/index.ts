import { Asker } from './ask/asker.ts';
import type { LoreAnswer } from './ask/answer.ts';
import { understand, type Corpus, type Progress, type Understood } from './build.ts';
import { packUnderstood, unpackUnderstood, type PackedLore, type Told } from './pack.ts';
import { groupBy } from './group.ts';
import type { AccountGroup, Entity, EntityKind, LoreEvent, Sentence, Source, Statement } from './model.ts';
import { NameIndex, type NameResult } from './names/name-index.ts';
import { isWhole, narrow, scopeKey, type Scope } from './look-up/scope.ts';
import { Search, type Passage } from './search.ts';

export type { AnswerAccount, AnswerStatement, LoreAnswer } from './ask/answer.ts';
export type { CorpusText } from './data/article.ts';
export type { Corpus, Progress } from './build.ts';
export { seemsEnglish } from './words/english.ts';
export { LoreError } from './error.ts';
export { guessFormat } from './read/index.ts';
export type { PackedLore, Told } from './pack.ts';
export type { NameResult } from './names/name-index.ts';
export type { Passage } from './search.ts';

export interface EventFilter {
  readonly entityId?: string;
  /** Inclusive. */
  readonly fromYear?: number;
  /** Inclusive. */
  readonly toYear?: number;
  readonly continuity?: string;
}

/** Everything that was understood of a corpus, ready to be looked up. Nothing of it changes. */
export interface Lore {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** By year; real-world ones included and flagged. */
  readonly events: readonly LoreEvent[];
  readonly accountGroups: readonly AccountGroup[];
  entity(id: string): Entity | undefined;
  source(id: string): Source | undefined;
  sentence(id: string): Sentence | undefined;
  /** By name or alias; forgives case, apostrophes, articles and typing mistakes. */
  findEntity(name: string, filter?: { readonly kind?: EntityKind }): NameResult;
  completeEntity(
    typed: string,
    options?: { readonly kinds?: readonly EntityKind[]; readonly limit?: number },
  ): readonly Entity[];
  statementsAbout(entityId: string): readonly Statement[];
  accountsAbout(entityId: string): readonly AccountGroup[];
  /** Sorted by year, real-world years left out. */
  eventsWhere(filter?: EventFilter): readonly LoreEvent[];
  search(words: string, options?: { readonly limit?: number }): readonly Passage[];
  ask(question: string): LoreAnswer;
  /** The same look-ups on some of the sources only. Made at the first call, and kept; a scope of them all is this very lore. */
  within(scope: Scope): Lore;
}

/** Scopes that are kept at once; making one takes about as long as reading the corpus' index from scratch. */
const scopesKept = 16;

/** Reads a corpus. Throws `LoreError` with one clear sentence for a text or data file that cannot be used. */
export function buildLore(corpus: Corpus, onProgress?: Progress): Lore {
  return indexLore(understand(corpus, onProgress));
}

/** What `buildLore` reads, as plain data that can be sent to another thread. `told` puts titles and continuities in the place of those read. */
export const packLore = (corpus: Corpus, told: ReadonlyMap<string, Told> = new Map()): PackedLore =>
  packUnderstood(understand(corpus), told);

/** The lore that was packed. */
export const openLore = (packed: PackedLore): Lore => indexLore(unpackUnderstood(packed));

/** What serves questions and searches is made when it is first asked for. */
function indexLore(understood: Understood): Lore {
  const { sources, entities, sentences, statements, events, accountGroups } = understood;
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const bySubject = groupBy(statements, (statement) => statement.subject);
  const accountsBySubject = groupBy(accountGroups, (group) => group.subject);
  const mentions = new Map<string, number>();
  for (const sentence of sentences)
    for (const { entityId } of sentence.mentions) mentions.set(entityId, (mentions.get(entityId) ?? 0) + 1);
  const names = new NameIndex(entities, (id) => mentions.get(id) ?? 0);
  const search = once(() => new Search(sentences, entityById));
  const storyEvents = events.filter((event) => !event.when.realWorld);
  const eventsByEntity = new Map<string, LoreEvent[]>();
  for (const event of storyEvents) {
    for (const id of event.participants) eventsByEntity.set(id, [...(eventsByEntity.get(id) ?? []), event]);
  }
  const asker = once(() => new Asker({ ...understood, entityById, sourceById, names }));
  const scoped = new Map<string, Lore>();
  const lore: Lore = {
    sources,
    entities,
    sentences,
    statements,
    events,
    accountGroups,
    entity: (id) => entityById.get(id),
    source: (id) => sourceById.get(id),
    sentence: (id) => sentenceById.get(id),
    findEntity: (name, filter) => names.find(name, filter?.kind),
    completeEntity: (typed, options) => names.complete(typed, options?.kinds, options?.limit),
    statementsAbout: (id) => bySubject.get(id) ?? [],
    accountsAbout: (id) => accountsBySubject.get(id) ?? [],
    eventsWhere: ({ entityId, fromYear = -Infinity, toYear = Infinity, continuity } = {}) =>
      (entityId === undefined ? storyEvents : (eventsByEntity.get(entityId) ?? [])).filter(
        (event) =>
          (event.when.until ?? event.when.year) >= fromYear &&
          event.when.year <= toYear &&
          (continuity === undefined ||
            event.references.some((reference) => sourceById.get(reference.sourceId)?.continuity === continuity)),
      ),
    search: (words, options) => search().find(words, options?.limit ?? 10),
    ask: (question) => asker().ask(question),
    within(scope) {
      if (isWhole(scope)) return lore;
      const key = scopeKey(scope);
      const part = scoped.get(key) ?? indexLore(narrow(understood, scope));
      scoped.delete(key);
      scoped.set(key, part);
      const oldest = scoped.keys().next();
      if (scoped.size > scopesKept && !oldest.done) scoped.delete(oldest.value);
      return part;
    },
  };
  return lore;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
