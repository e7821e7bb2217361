import type { Entity, EntityKind, Sentence, Source, Statement } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { createBearers } from '../answers/bearers.ts';
import { isGlued } from './glued.ts';
import { isReliable, isSoundName } from './reliable.ts';
import type { CitedWork } from './citation.ts';
import { fold } from '../fold.ts';
import { createClassNouns } from '../clauses/class-nouns.ts';
import { withoutLoosePhrase } from '../clauses/leaning.ts';
import { parseAsides } from '../clauses/asides.ts';
import { resolveOpeners } from '../clauses/openers.ts';
import { parseClauses, type Clause } from '../clauses/parse.ts';
import { withMainVerb } from '../clauses/main-verb.ts';
import { readUnits, type Unit } from '../clauses/units.ts';
import { createSharedTails } from './shared-tails.ts';
import { memoise } from './memoise.ts';
import { createMisspellings } from './misspellings.ts';
import { withoutWorld } from '../answers/name-forms.ts';
import { companyOf, fullNameRule, isSurname, nameOwners, subjectIndex } from './name-indexes.ts';
import type { QuizGround } from './quiz-ground.ts';
import { createPlaces, type Place } from './places.ts';
import { createSurroundings } from './surroundings.ts';
import { createUncertain } from './uncertain.ts';
import { citedWorks, workIndex, type CitedBy } from './works.ts';

export type { QuizGround } from './quiz-ground.ts';

/** The lore, indexed for what the question makers and gates ask of it. */
export interface Ground {
  readonly lore: QuizGround;
  readonly clauses: readonly Clause[];
  /** The sentences that questions can be made of, with their words. */
  readonly readings: readonly { readonly sentence: Sentence; readonly units: readonly Unit[] }[];
  readonly entity: (id: string) => Entity | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly wordCount: (sourceId: string) => number;
  /** The entity that an article is about, by its title. */
  readonly subjectOf: (sourceId: string) => Entity | undefined;
  readonly sentence: (id: string) => Sentence | undefined;
  /** As the glossary, a title before the name or a pronoun behind it tells: "King Corin". */
  readonly genderOf: (entity: Entity) => Entity['gender'];
  /** The name with the article that it takes, by the glossary or by how the texts mostly write it. */
  readonly called: (entity: Entity) => string;
  /** The texts also write "a" or "an" before it: a class or a people's member, not the one thing of its name. */
  readonly isOneOfMany: (entityId: string) => boolean;
  /** Whether the texts place things "in" it or "at" it; null where they do neither. */
  readonly placedBy: (entityId: string) => 'in' | 'at' | 'both' | null;
  /** The name as an option: "The Other", since "Other" alone would be read as a plain word. */
  readonly shown: (entity: Entity) => string;
  /** The sentence before it, in the same section. */
  readonly sentenceBefore: (sentence: Sentence) => Sentence | undefined;
  /** What its paragraph tells before it, in order. */
  readonly paragraphBefore: (sentence: Sentence) => readonly Sentence[];
  /** Entities of a kind that could stand beside one of an article: all that it names, and of the others those named most. */
  readonly company: (kind: EntityKind, sourceId: string) => readonly Entity[];
  /** Whether the article was prepared for us, with its licence in its front matter, and not just found. */
  readonly isPrepared: (sourceId: string) => boolean;
  /** Whether its citations follow it directly, and were not carried back to it from the end of its paragraph. */
  readonly isCitedItself: (sentence: Sentence) => boolean;
  /** Statements with the entity at either end. */
  readonly statementsOn: (entityId: string) => readonly Statement[];
  /** How many sentences name the entity. */
  readonly frequency: (entityId: string) => number;
  readonly sentencesNaming: (entityId: string) => ReadonlySet<string>;
  /** Where the texts have a name of the entity, in their order. */
  readonly placesOf: (entityId: string) => readonly Place[];
  /** Named by a sentence or a caption, and not in the rows of tables alone. */
  readonly isTold: (entityId: string) => boolean;
  /** One sentence names both. */
  readonly areNamedTogether: (a: string, b: string) => boolean;
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
  /** Ids of the entities whose names hold the words, in any of their names. */
  readonly ownersOf: (words: string) => readonly string[];
  /** Every work cited, with the sentences that cite it. */
  readonly works: readonly CitedBy[];
  /** Works of the kind and family of one, those of the article and of its series first; not more than can be looked through. */
  readonly worksLike: (work: Pick<CitedWork, 'series' | 'noun'>, sourceId: string) => readonly CitedBy[];
  /** The lore's years at most so far from one. */
  readonly yearsNear: (year: number, reach: number) => readonly number[];
  /** The sentences that tell another side of the same matter. */
  readonly rivals: (sentenceId: string) => readonly Sentence[];
  /** Surely a name, and of the kind that the lore takes it for. */
  readonly isReliable: (entity: Entity) => boolean;
  /** Surely a name, be its kind known or not. */
  readonly isSound: (entity: Entity) => boolean;
  /** The name as it stands may be somebody else's, or is but half a name. */
  readonly isUncertain: (unit: Unit, sentence: Sentence) => boolean;
  /** The corpus also writes the word in small letters. */
  readonly isCommonWord: (word: string) => boolean;
  /** The corpus writes the word with a capital within sentences. */
  readonly isNameWord: (word: string) => boolean;
  /** A word of it is one that its text writes otherwise everywhere else. */
  readonly isMisspelt: (text: string) => boolean;
  /** Ids of sentences that tell one side of a matter on which accounts differ. */
  readonly disputed: ReadonlySet<string>;
}

export function createGround(lore: QuizGround): Ground {
  const entities = new Map(lore.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(lore.sources.map((source) => [source.id, source]));
  const isPrepared = (sourceId: string): boolean => (sources.get(sourceId)?.licence ?? null) !== null;
  const sentences = new Map(lore.sentences.map((sentence) => [sentence.id, sentence]));
  const naming = new Map<string, Set<string>>();
  for (const sentence of lore.sentences) {
    for (const { entityId } of sentence.mentions) {
      const ids = naming.get(entityId) ?? new Set();
      naming.set(entityId, ids.add(sentence.id));
    }
  }
  const places = new Map(lore.sentences.map(({ id }, at) => [id, at]));
  const none: ReadonlySet<string> = new Set();
  const wholes = memoise((id: string) => closure(id, entities));
  const namesById = memoise((id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [entity.name, ...entity.aliases].map(fold);
  });
  const common = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lore.sentences)
    for (const word of text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{3,}/gu) ?? [])
      (common.has(word) ? repeated : common).add(word);
  const capital = new Set(
    lore.sentences.flatMap((sentence) => sentence.text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu) ?? []),
  );
  const nameWords = new Set([
    ...capital,
    ...lore.entities.flatMap(({ name }) => name.split(' ').filter((word) => !/\p{Ll}\p{Lu}/u.test(word))),
  ]);
  const isMisspelt = createMisspellings(lore.sentences, (word) => repeated.has(word));
  // "HanlonRangers", and "Brackwatter" for Brackwater: what the text itself writes otherwise.
  const isSpoilt = ({ near, name }: Entity): boolean =>
    near === undefined && (isGlued(name, (word) => nameWords.has(word)) || isMisspelt(name));
  const placesOf = createPlaces(sentences, (id) => naming.get(id) ?? none);
  const around = createSurroundings(entities, sentences, (id) => naming.get(id) ?? none, placesOf);
  const needsFullName = fullNameRule(lore.entities);
  const bearers = createBearers(lore.sentences, (id) => entities.get(id));
  const reliable = memoise((id: string) => {
    const entity = entities.get(id);
    return (
      entity !== undefined &&
      !isShortForm(entity) &&
      !isSpoilt(entity) &&
      !around.isTail(id) &&
      !isRank(entity) &&
      !bearers.isHalf(entity) &&
      isReliable(
        entity,
        [...(naming.get(id) ?? none)].flatMap((sentenceId) => sentences.get(sentenceId) ?? []),
        placesOf(id),
        common,
      )
    );
  });
  // "The Rovers" beside the Brackwater Rovers: a short form that was taken for a name of its own.
  const tails = new Set(
    lore.entities.flatMap(({ name }) => {
      const tail = /(?<=^|\s)\p{Lu}\S* (\p{Lu}\S*)$/u.exec(name)?.[1];
      return tail === undefined ? [] : [fold(tail)];
    }),
  );
  const isShortForm = (entity: Entity): boolean =>
    entity.near === undefined && !/\s/.test(entity.name) && tails.has(fold(entity.name));
  // "Wardens" beside Warden Tobin: an office that people hold, and no people.
  const ranks = new Set(
    lore.entities.flatMap(({ kind, name, aliases }) =>
      kind === 'character'
        ? [name, ...aliases].flatMap((one) => /^(\S+) \p{Lu}/u.exec(one)?.[1]?.toLowerCase() ?? [])
        : [],
    ),
  );
  const isRank = ({ kind, near, name }: Entity): boolean =>
    kind === 'species' && near === undefined && ranks.has(name.toLowerCase().replace(/s$/, ''));
  const nameTests = {
    isCommon: (word: string) => common.has(word.toLowerCase()),
    isNameWord: (word: string) => capital.has(word),
  };
  const sound = memoise((id: string) => {
    const entity = entities.get(id);
    return (
      entity !== undefined &&
      !isSpoilt(entity) &&
      !around.isTail(id) &&
      (reliable(id) || isSoundName(entity, nameTests))
    );
  });
  const namedEntity = (id: string): Entity | undefined => (sound(id) ? entities.get(id) : undefined);
  const words = new Map<string, number>();
  for (const { sourceId, text } of lore.sentences)
    words.set(sourceId, (words.get(sourceId) ?? 0) + text.split(/\s+/).length);
  const works = citedWorks(lore.sentences);
  const years = new Set(
    lore.sentences.flatMap(({ dates }) =>
      dates.filter((date) => !date.realWorld && date.until === null).map((date) => date.year),
    ),
  );
  const subjects = subjectIndex(lore, namesById);
  const company = companyOf(lore, (id) => naming.get(id)?.size ?? 0);
  const statementsOn = new Map<string, Statement[]>();
  for (const statement of lore.statements) {
    const ends =
      statement.value.type === 'entity' ? [statement.subject, statement.value.entityId] : [statement.subject];
    for (const id of new Set(ends)) {
      const list = statementsOn.get(id);
      if (list) list.push(statement);
      else statementsOn.set(id, [statement]);
    }
  }
  const rivals = new Map<string, string[]>();
  for (const group of lore.accountGroups) {
    const ids = group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId));
    for (const id of ids) rivals.set(id, [...(rivals.get(id) ?? []), ...ids]);
  }
  const subjectOf = (id: string): Entity | undefined => entities.get(subjects(id) ?? '');
  const named = createClassNouns({ sentences: lore.sentences, entityOf: namedEntity, subjectOf });
  const lastNamed = createSharedTails(lore.sentences, namedEntity, subjectOf);
  const genderOf = (entity: Entity): Entity['gender'] => entity.gender ?? around.genderByTitle(entity.id);
  const unitsOf = (sentence: Sentence): readonly Unit[] => {
    const units = readUnits(sentence, namedEntity);
    // A prepared text has enough without the sentences whose verb is a guess.
    return isPrepared(sentence.sourceId) ? units : withMainVerb(units);
  };
  const readings = resolveOpeners(
    lore.sentences.filter(isReadable).map((sentence) => ({
      sentence,
      units: named(lastNamed(unitsOf(sentence), sentence), sentence),
    })),
    { subjectOf, genderOf },
  );
  return {
    lore,
    clauses: readings
      .flatMap(({ sentence, units }) => [...parseClauses(sentence, units), ...parseAsides(sentence, units)])
      .map(withoutLoosePhrase),
    readings,
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    wordCount: (id) => words.get(id) ?? 0,
    subjectOf,
    sentence: (id) => sentences.get(id),
    genderOf,
    called: (entity) => (around.isLed(entity.id) ? `the ${entity.name}` : entity.name),
    company,
    isOneOfMany: around.isOneOfMany,
    placedBy: around.placedBy,
    shown: (entity) =>
      (entity.kind === 'character' || entity.kind === 'technology') &&
      !/\s/.test(entity.name) &&
      around.isLed(entity.id) &&
      isDictionaryWord(entity.name.toLowerCase())
        ? `The ${entity.name}`
        : // No title: beside others without one, it would stand out.
          withoutWorld(entity.name),
    sentenceBefore: (sentence) => {
      const before = lore.sentences[(places.get(sentence.id) ?? 0) - 1];
      return before?.sourceId === sentence.sourceId && before.section === sentence.section ? before : undefined;
    },
    paragraphBefore: (sentence) => {
      const at = places.get(sentence.id) ?? 0;
      let from = at;
      while (isOfOneParagraph(lore.sentences[from - 1], sentence)) from--;
      return lore.sentences.slice(from, at);
    },
    isPrepared,
    isCitedItself: ({ id, sourceId, section, citations }) => {
      const after = lore.sentences[(places.get(id) ?? 0) + 1];
      // An article prepared for us cites behind each sentence; only a found text has a citation for all that stands before it.
      return (
        isPrepared(sourceId) ||
        after?.sourceId !== sourceId ||
        after.section !== section ||
        after.citations.join() !== citations.join()
      );
    },
    statementsOn: (id) => statementsOn.get(id) ?? [],
    frequency: (id) => naming.get(id)?.size ?? 0,
    sentencesNaming: (id) => naming.get(id) ?? none,
    placesOf,
    isTold: memoise((id: string) => [...(naming.get(id) ?? none)].some((one) => sentences.get(one)?.form !== 'row')),
    areNamedTogether: (a, b) => {
      const others = naming.get(b) ?? none;
      return [...(naming.get(a) ?? none)].some((id) => others.has(id));
    },
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
    needsFullName: (unit, attributive) =>
      isSurname(unit) || (needsFullName(unit, attributive) && !bearers.isSeldomFull(unit)),
    foldedNames: (entity) => namesById(entity.id),
    ownersOf: nameOwners(lore.entities, namesById),
    works,
    worksLike: workIndex(works),
    yearsNear: (year, reach) =>
      Array.from({ length: 2 * reach + 1 }, (_, at) => year - reach + at).filter((other) => years.has(other)),
    rivals: (id) => (rivals.get(id) ?? []).flatMap((other) => sentences.get(other) ?? []),
    isReliable: (entity) => reliable(entity.id),
    isSound: (entity) => sound(entity.id),
    isUncertain: createUncertain(lore.sentences, bearers, (id) => entities.get(id), subjectOf),
    isMisspelt,
    isNameWord: nameTests.isNameWord,
    isCommonWord: nameTests.isCommon,
    disputed: new Set(
      lore.accountGroups.flatMap((group) =>
        group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId)),
      ),
    ),
  };
}

/** What ends without a full stop is a caption or a line of a list, and no sentence. */
const isReadable = ({ form, text }: Sentence): boolean =>
  (form === 'prose' || ((form === 'item' || form === 'caption') && /[.!]["”’)]?$/.test(text))) && text.length <= 400;

const isOfOneParagraph = (before: Sentence | undefined, { sourceId, paragraph }: Sentence): boolean =>
  before?.sourceId === sourceId && before.paragraph === paragraph;

const nearOf = (entity: Entity | undefined): readonly string[] => entity?.near ?? [];

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
