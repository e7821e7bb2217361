import { Asker } from './ask/asker.ts';
import type { LoreAnswer } from './ask/answer.ts';
import { understand, type Corpus, type Progress } from './build.ts';
import { groupBy } from './group.ts';
import type { AccountGroup, Entity, EntityKind, LoreEvent, Sentence, Source, Statement } from './model.ts';
import { NameIndex, type NameResult } from './name-index.ts';
import { Search, type Passage } from './search.ts';

export type { AnswerAccount, AnswerStatement, LoreAnswer } from './ask/answer.ts';
export type { CorpusText } from './article.ts';
export type { Corpus, Progress } from './build.ts';
export { LoreError } from './error.ts';
export type { NameResult } from './name-index.ts';
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
}

/** Reads a corpus. Throws `LoreError` with one clear sentence for a text or data file that cannot be used. */
export function buildLore(corpus: Corpus, onProgress?: Progress): Lore {
  const understood = understand(corpus, onProgress);
  const { sources, entities, sentences, statements, events, accountGroups } = understood;
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const plain = sentences.map(asSentence);
  const sentenceById = new Map(plain.map((sentence) => [sentence.id, sentence]));
  const bySubject = groupBy(statements, (statement) => statement.subject);
  const accountsBySubject = groupBy(accountGroups, (group) => group.subject);
  const mentions = new Map<string, number>();
  for (const sentence of plain)
    for (const { entityId } of sentence.mentions) mentions.set(entityId, (mentions.get(entityId) ?? 0) + 1);
  const names = new NameIndex(entities, (id) => mentions.get(id) ?? 0);
  const search = new Search(plain, entityById);
  const storyEvents = events.filter((event) => !event.when.realWorld);
  const eventsByEntity = new Map<string, LoreEvent[]>();
  for (const event of storyEvents) {
    for (const id of event.participants) eventsByEntity.set(id, [...(eventsByEntity.get(id) ?? []), event]);
  }
  const asker = new Asker({ ...understood, sentences: plain, entityById, sourceById, names });
  return {
    sources,
    entities,
    sentences: plain,
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
    search: (words, options) => search.find(words, options?.limit ?? 10),
    ask: (question) => asker.ask(question),
  };
}

/** Leaves out what only the stages of reading need. */
function asSentence({ id, sourceId, section, text, form, citations, mentions, dates, scope }: Sentence): Sentence {
  return { id, sourceId, section, text, form, citations, mentions, dates, scope };
}
