import type { AccountGroup, Entity, LoreEvent, Sentence, Source, Statement } from '../lore/model.ts';
import { isReliable } from './reliable.ts';
import { parseCitation, type CitedWork } from './citation.ts';
import { fold } from './fold.ts';
import { parseClauses, type Clause } from './clauses/parse.ts';
import { readUnits, type Unit } from './clauses/units.ts';

/** What of the lore questions are made from. */
export interface QuizGround {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly events: readonly LoreEvent[];
  readonly accountGroups: readonly AccountGroup[];
}

/** The lore, indexed for what the question makers and gates ask of it. */
export interface Ground {
  readonly lore: QuizGround;
  readonly clauses: readonly Clause[];
  readonly entity: (id: string) => Entity | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly sentence: (id: string) => Sentence | undefined;
  /** How many sentences name the entity. */
  readonly frequency: (entityId: string) => number;
  readonly sentencesNaming: (entityId: string) => ReadonlySet<string>;
  readonly sourcesNaming: (entityId: string) => ReadonlySet<string>;
  /** "SOURCE/SECTION" of each section that names the entity. */
  readonly sectionsNaming: (entityId: string) => ReadonlySet<string>;
  /** True where the glossary says that two entities are easily taken for each other. */
  readonly isNear: (a: string, b: string) => boolean;
  /** The entity and all it is a part or member of, counterpart excluded. */
  readonly wholes: (entityId: string) => ReadonlySet<string>;
  /** True where a short form in the text would not tell a reader who is meant. */
  readonly needsFullName: (unit: Unit, attributive: boolean) => boolean;
  /** All names of an entity, folded for comparing. */
  readonly foldedNames: (entity: Entity) => readonly string[];
  /** Every work cited, with the sentences that cite it. */
  readonly works: readonly CitedBy[];
  /** The sentences that tell another side of the same matter. */
  readonly rivals: (sentenceId: string) => readonly Sentence[];
  readonly isReliable: (entity: Entity) => boolean;
  /** The corpus also writes the word in small letters. */
  readonly isCommonWord: (word: string) => boolean;
  /** The corpus writes the word with a capital within sentences. */
  readonly isNameWord: (word: string) => boolean;
  /** Ids of sentences that tell one side of a matter on which accounts differ. */
  readonly disputed: ReadonlySet<string>;
}

interface CitedBy extends CitedWork {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
}

function citedWorks(sentences: readonly Sentence[]): CitedBy[] {
  const works = new Map<string, CitedWork & { folded: string; sentences: Sentence[] }>();
  for (const sentence of sentences) {
    for (const citation of sentence.citations) {
      const known = works.get(citation);
      if (known) known.sentences.push(sentence);
      const work = known ? null : parseCitation(citation);
      if (work) works.set(citation, { ...work, folded: fold(work.title), sentences: [sentence] });
    }
  }
  return [...works.values()];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

export function createGround(lore: QuizGround): Ground {
  const entities = new Map(lore.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(lore.sources.map((source) => [source.id, source]));
  const sentences = new Map(lore.sentences.map((sentence) => [sentence.id, sentence]));
  const naming = new Map<string, Set<string>>();
  for (const sentence of lore.sentences) {
    for (const { entityId } of sentence.mentions) {
      const ids = naming.get(entityId) ?? new Set();
      naming.set(entityId, ids.add(sentence.id));
    }
  }
  const none: ReadonlySet<string> = new Set();
  const wholes = memoise((id: string) => closure(id, entities));
  const namesById = memoise((id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [entity.name, ...entity.aliases].map(fold);
  });
  const common = new Set(
    lore.sentences.flatMap((sentence) => sentence.text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{3,}/gu) ?? []),
  );
  const capital = new Set(
    lore.sentences.flatMap((sentence) => sentence.text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu) ?? []),
  );
  const reliable = memoise((id: string) => {
    const entity = entities.get(id);
    return (
      entity !== undefined &&
      isReliable(
        entity,
        [...(naming.get(id) ?? none)].flatMap((sentenceId) => sentences.get(sentenceId) ?? []),
        common,
      )
    );
  });
  const reliableEntity = (id: string): Entity | undefined => (reliable(id) ? entities.get(id) : undefined);
  const rivals = new Map<string, string[]>();
  for (const group of lore.accountGroups) {
    const ids = group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId));
    for (const id of ids) rivals.set(id, [...(rivals.get(id) ?? []), ...ids]);
  }
  return {
    lore,
    clauses: lore.sentences
      .filter(isReadable)
      .flatMap((sentence) => parseClauses(sentence, readUnits(sentence, reliableEntity))),
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    sentence: (id) => sentences.get(id),
    frequency: (id) => naming.get(id)?.size ?? 0,
    sentencesNaming: (id) => naming.get(id) ?? none,
    sourcesNaming: memoise(
      (id: string) =>
        new Set([...(naming.get(id) ?? none)].flatMap((sentenceId) => sentences.get(sentenceId)?.sourceId ?? [])),
    ),
    sectionsNaming: memoise(
      (id: string) =>
        new Set(
          [...(naming.get(id) ?? none)].flatMap((sentenceId) => {
            const sentence = sentences.get(sentenceId);
            return sentence ? [`${sentence.sourceId}/${sentence.section}`] : [];
          }),
        ),
    ),
    isNear: (a, b) => nearOf(entities.get(a)).includes(b) || nearOf(entities.get(b)).includes(a),
    wholes,
    needsFullName: fullNameRule(lore.entities),
    foldedNames: (entity) => namesById(entity.id),
    works: citedWorks(lore.sentences),
    rivals: (id) => (rivals.get(id) ?? []).flatMap((other) => sentences.get(other) ?? []),
    isReliable: (entity) => reliable(entity.id),
    isNameWord: (word) => capital.has(word),
    isCommonWord: (word) => common.has(word.toLowerCase()),
    disputed: new Set(
      lore.accountGroups.flatMap((group) =>
        group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId)),
      ),
    ),
  };
}

const isReadable = (sentence: Sentence): boolean =>
  (sentence.form === 'prose' || sentence.form === 'item' || sentence.form === 'caption') && sentence.text.length <= 400;

const nearOf = (entity: Entity | undefined): readonly string[] => entity?.near ?? [];

function memoise<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(key);
    known.set(key, made);
    return made;
  };
}

function closure(id: string, entities: ReadonlyMap<string, Entity>): Set<string> {
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(entities.get(next)?.partOf ?? []));
  }
  return seen;
}

/** A surface is unclear if it is a pronoun's, a part of a longer name ("the League"), or could be another's ("Kira"). */
function fullNameRule(entities: readonly Entity[]): (unit: Unit, attributive: boolean) => boolean {
  const owners = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const word of new Set([entity.name, ...entity.aliases].flatMap(wordsOf)))
      owners.set(word, (owners.get(word) ?? new Set()).add(entity.id));
  }
  return (unit, attributive) => {
    if (unit.entity === null) return false;
    const { name, kind } = unit.entity;
    const surface = unit.title === '' ? unit.text : unit.text.slice(unit.title.length + 1);
    if (surface === name) return false;
    if (attributive && name.includes(' of ') && !unit.anaphor) return false;
    const words = wordsOf(surface);
    if (unit.anaphor || (/^\p{Ll}/u.test(surface) && !words.some((word) => wordsOf(name).includes(word))))
      return !(attributive && kind === 'species');
    if (/^\p{Ll}/u.test(surface)) return false;
    const others = words.every((word) => [...(owners.get(word) ?? [])].some((id) => id !== unit.entity?.id));
    const full = wordsOf(name);
    if (kind === 'species') return false;
    const part = words.length < full.length && words.every((word) => full.includes(word));
    return kind === 'character' ? others && part : part;
  };
}
