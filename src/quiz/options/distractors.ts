import { distance } from 'fastest-levenshtein';
import type { Entity, EntityKind } from '../../lore/model.ts';
import { askedEntity, distractorCount, type Candidate, type Distractor, type Pool } from '../candidate.ts';
import { isAlike, takesArticle } from './alike.ts';
import { createCompanions, type Companions } from './companions.ts';
import { createEras, type Eras } from './eras.ts';
import { fold, foldedWords, tellingWords, withoutFrame } from '../fold.ts';
import { genderTold, isOfMarriage } from './gender.ts';
import type { Ground } from '../ground/ground.ts';
import type { Place } from '../ground/places.ts';
import { isListed } from '../ground/listed.ts';
import { seededRandom, shuffled } from '../ids.ts';
import { memoisePair } from '../ground/memoise.ts';
import { createCuedAlike, nameAsked } from '../answers/initial.ts';
import { withoutWorld } from '../answers/name-forms.ts';
import { createPeers, type Peers } from './peers.ts';
import { sortOfNoun } from './sorts.ts';
import { createTruth, type Truth } from './truth.ts';
import { chooseYears } from './years.ts';

export interface Kitchen {
  readonly ground: Ground;
  readonly truth: Truth;
  readonly peers: Peers;
  readonly eras: Eras;
  readonly companions: Companions;
  /** What may stand beside an entity among the options, whatever is asked, of what an article's questions may name. */
  readonly companyOf: (entityId: string, article: string) => readonly Entity[];
  /** Who else of its kind could be meant, whatever is asked. */
  readonly rivalsOf: (entityId: string, article: string) => readonly Entity[];
  readonly isCuedAlike: (name: string, other: string) => boolean;
}

export function createKitchen(ground: Ground): Kitchen {
  const peers = createPeers(ground);
  const rivalsOf = memoisePair((entityId: string, article: string): readonly Entity[] => {
    const key = ground.entity(entityId);
    if (key === undefined) return [];
    return ground
      .company(key.kind, article)
      .filter((entity) => isAlike(entity, key, ground) && !peers.areOne(entity.id, key.id));
  });
  const companyOf = memoisePair((entityId: string, article: string): readonly Entity[] => {
    const key = ground.entity(entityId);
    // Of names that were only found by their capitals a text seldom tells enough: one option in two would stand out.
    if (key === undefined || !isListed(key)) return [];
    return ground
      .company(key.kind, article)
      .filter(
        (entity) =>
          isListed(entity) &&
          isAlike(entity, key, ground) &&
          peers.areOfOneSort(entity, key) &&
          !peers.areOne(entity.id, key.id),
      );
  });
  return {
    ground,
    truth: createTruth(ground),
    peers,
    eras: createEras(ground),
    companions: createCompanions(ground),
    companyOf,
    rivalsOf,
    isCuedAlike: createCuedAlike(),
  };
}

/** The wrong options for a candidate, the closest first; fewer than `distractorCount` where the corpus has no more. */
export function chooseDistractors(candidate: Candidate, kitchen: Kitchen, seed: string): Distractor[] {
  const { pool } = candidate;
  switch (pool.from) {
    case 'given':
      return pool.texts.map((text) => ({ text, entityId: null, closeness: pool.closeness ?? 0.5 }));
    case 'typed':
      return [];
    case 'years':
      return chooseYears(candidate, pool, (year) => kitchen.truth.yearMayFit(candidate, year), kitchen.ground, seed);
    case 'works':
      return chooseWorks(candidate, pool, kitchen, seed);
    case 'entities':
      return chooseEntities(candidate, pool, kitchen, seed);
  }
}

function chooseEntities(
  candidate: Candidate,
  pool: Extract<Pool, { from: 'entities' }>,
  { ground, truth, peers, eras, companions, companyOf }: Kitchen,
  seed: string,
): Distractor[] {
  const key = ground.entity(pool.entityId);
  if (key === undefined) return [];
  const excluded = excludedIds(candidate, ground);
  for (const sentence of candidate.sentences)
    for (const id of companions(key.id, sentence, candidate.entityIds))
      for (const one of [id, ...(ground.entity(id)?.near ?? [])]) if (one !== key.id) excluded.add(one);
  const random = seededRandom(seed);
  // A planet or a star of which nothing is told but that ships were lost near it is no place that a museum stands at.
  const isAtQuestion = candidate.type === 'where' && /\bat which place\b/i.test(candidate.stem);
  const sort = sortAsked(candidate.stem, pool.kind);
  const isMarried = pool.kind === 'character' && isOfMarriage(candidate.stem);
  const isFounding = founding.test(candidate.stem);
  const own = pool.kind === 'character' ? ground.genderOf(key) : null;
  const told = pool.kind === 'character' ? (genderTold(candidate.stem) ?? (isMarried ? own : null)) : null;
  // "snatched Wanda from her battle": said of another than the one asked for.
  const gender = told !== null && own !== null && told !== own ? null : told;
  if (isMarried && gender === null) return [];
  const ranked = companyOf(key.id, candidate.fact.article)
    .filter(
      (entity) =>
        !excluded.has(entity.id) &&
        !eras.isOfOtherWorld(entity, candidate) &&
        !eras.isOfOtherEra(entity, key, candidate) &&
        // Of a single text, all are told of in one breath.
        (ground.lore.sources.length < 2 || !eras.isOfOtherCircle(entity, key)) &&
        (ground.isTold(entity.id) || !ground.isTold(key.id)) &&
        (sort === null || peers.isOfSort(entity, sort)) &&
        (!isFounding || ground.placesOf(entity.id).some(isFounded)) &&
        (!isAtQuestion || entity.near !== undefined || ['at', 'both'].includes(ground.placedBy(entity.id) ?? '')) &&
        (pool.led === undefined || entity.plural || pool.led === takesArticle(entity, ground)) &&
        (gender === null || fitsGender(ground.genderOf(entity), gender)),
    )
    .map((entity) => ({ entity, closeness: closenessOf(entity, key, candidate, ground) }))
    .sort((a, b) => b.closeness - a.closeness || (a.entity.id < b.entity.id ? -1 : 1));
  const chosen: Distractor[] = [];
  const taken: Entity[] = [key];
  const words = new Set(tellingWords(candidate.stem).map(inOneNumber));
  const isAlone = (entity: Entity): boolean =>
    own !== null && ![...taken.slice(1), entity].some((other) => [own, null].includes(ground.genderOf(other)));
  // Of the closest few, which three is left to the seed, so that not every question has the same company.
  for (const { entity, closeness } of shuffleTop(ranked, random)) {
    if (chosen.length === distractorCount) break;
    if (
      taken.some((other) => namesOverlap(entity, other, ground) || peers.areOne(entity.id, other.id)) ||
      // The last place is kept for one of the key's own gender: the only man among women stands out.
      (chosen.length === distractorCount - 1 && isAlone(entity)) ||
      echoes(entity.name, words) ||
      truth.mayFit(candidate, entity.id)
    )
      continue;
    taken.push(entity);
    chosen.push({
      text: pool.led === undefined ? ground.shown(entity) : withoutWorld(entity.name),
      entityId: entity.id,
      closeness,
    });
  }
  return chosen;
}

/** "Which faction did D'Vak establish?": a fleet that was always there is ruled out by anyone. */
const founding =
  /_____ (?:was|were) (?:founded|established|created|formed)\b|\b[Ww]hich \p{Ll}+ (?:did .*\b(?:found|establish|create|form)\b|(?:was|were) (?:founded|established|created|formed)\b)/u;
const isFounded = ({ before, after }: Place): boolean =>
  /\b(?:founded|establish(?:ed|es)|creat(?:ed|es)|form(?:ed|s)|founds|set up) (?:the )?$/.test(before) ||
  /^,? (?:(?:was|were|is) )?(?:(?:only|newly|first|then|jointly) )?(?:founded|established|created|formed|set up)\b/.test(
    after,
  );

/** "the city of _____", "the planet _____": what is no city would be ruled out by anyone. */
function sortAsked(stem: string, kind: EntityKind): string | null {
  const noun = /(?<![\p{L}-])(\p{Ll}{3,})(?: of)?(?: the)? _____/u.exec(stem)?.[1];
  return noun === undefined ? null : sortOfNoun(kind, noun);
}

/** Whether another name of the key's kind may be right as well: then the question must not be left open. */
export function hasRival(candidate: Candidate, { ground, truth, rivalsOf, isCuedAlike }: Kitchen): boolean {
  const id = askedEntity(candidate.pool);
  const key = id === null ? undefined : ground.entity(id);
  // "the illegitimate daughter of": there is but one.
  if (key === undefined || (candidate.fact.property === 'be' && /\b(?:was|is) the (?!\w+ of )/.test(candidate.stem)))
    return false;
  const asked = isListed(key) ? null : nameAsked(candidate);
  return rivalsOf(key.id, candidate.fact.article).some(
    (entity) =>
      !candidate.entityIds.includes(entity.id) &&
      (asked === null || isCuedAlike(asked, entity.name)) &&
      truth.mayFit(candidate, entity.id),
  );
}

/** Of whom no gender is told is mostly a man. */
const fitsGender = (told: Entity['gender'], asked: 'male' | 'female'): boolean =>
  told === asked || (told === null && asked === 'male');

/** Shares a telling word with the stem, in either number: the eye would be drawn to it. */
function echoes(option: string, words: ReadonlySet<string>): boolean {
  return tellingWords(option).some((word) => words.has(inOneNumber(word)));
}

const inOneNumber = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word);
const stemWords = (stem: string): ReadonlySet<string> => new Set(tellingWords(withoutFrame(stem)).map(inOneNumber));

const topSize = 8;
const shuffleTop = <T>(items: readonly T[], random: () => number): T[] => [
  ...shuffled(items.slice(0, topSize), random),
  ...items.slice(topSize),
];

/** What the evidence or the stem names is no distractor: it might be true, or the reader rules it out at once. */
function excludedIds(candidate: Candidate, ground: Ground): Set<string> {
  const excluded = new Set(candidate.entityIds);
  for (const sentence of candidate.sentences) for (const { entityId } of sentence.mentions) excluded.add(entityId);
  // What another account names may be right by that account.
  for (const sentence of candidate.sentences) {
    for (const other of ground.rivals(sentence.id)) for (const { entityId } of other.mentions) excluded.add(entityId);
  }
  for (const id of powersBeside(candidate, ground)) excluded.add(id);
  for (const id of [...excluded]) {
    const entity = ground.entity(id);
    if (entity !== undefined && entity.counterpart !== null) excluded.add(entity.counterpart);
  }
  return excluded;
}

/** Powers that the section tells of in the very battle or war that the question names: what one did there, another may have done. */
function powersBeside({ entityIds, stem, sentences: [own] }: Candidate, ground: Ground): string[] {
  // Whoever fought there may have been on that side.
  const isOfSides = /\b(?:all(?:y|ies) of|side of|beside|alongside|together with)\b/.test(stem);
  const events = entityIds.filter((id) => ground.entity(id)?.kind === 'event');
  return events
    .flatMap((id) => [...ground.sentencesNaming(id)].flatMap((sentenceId) => ground.sentence(sentenceId) ?? []))
    .filter(({ sourceId, section }) => sourceId === own?.sourceId && section === own.section)
    .flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId))
    .filter((id) => {
      const kind = ground.entity(id)?.kind;
      return kind === 'faction' || (isOfSides && kind === 'character');
    });
}

/** "Niketas Scholares" and "Niketas Scholarios": one of them is a slip of the text. Numbers tell apart: "Ivan III" and "Ivan IV". */
function isOtherSpelling(a: string, b: string): boolean {
  const isNumbered = [a, b].some((name) => /\d| [ivx]+$/.test(name));
  const length = Math.min(a.length, b.length);
  if (isNumbered || length < 5) return false;
  // "Mike Piller" and "Michael Piller", "Ron Moore" and "Ronald D. Moore".
  const [ownWords, otherWords] = [a.split(' '), b.split(' ')];
  const isNickname =
    ownWords.length > 1 && otherWords.length > 1 && a[0] === b[0] && ownWords.at(-1) === otherWords.at(-1);
  return isNickname || distance(a, b) <= (length > 8 ? 2 : 1);
}

/** Names of which one contains the other, or that share a telling word: a reader could not tell them apart fairly. */
export function namesOverlap(a: Entity, b: Entity, ground: Ground): boolean {
  const inA = ground.foldedNames(a);
  if (isOtherSpelling(fold(a.name), fold(b.name))) return true;
  return ground
    .foldedNames(b)
    .some((name) => inA.some((other) => ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `)));
}

function closenessOf(entity: Entity, key: Entity, candidate: Candidate, ground: Ground): number {
  const sources = ground.sourcesNaming(entity.id);
  const sections = ground.sectionsNaming(entity.id);
  const [sentence] = candidate.sentences;
  let score = 0.1;
  if (sentence !== undefined && sources.has(sentence.sourceId)) score += 0.25;
  if (sentence !== undefined && sections.has(`${sentence.sourceId}/${sentence.section}`)) score += 0.2;
  if (entity.universe === key.universe) score += 0.1;
  if (entity.gender === key.gender) score += 0.05;
  if (entity.plural === key.plural) score += 0.1;
  if (entity.partOf.some((id) => key.partOf.includes(id))) score += 0.1;
  const [a, b] = [ground.frequency(entity.id), ground.frequency(key.id)];
  score += 0.1 * (Math.min(a, b) / Math.max(a, b, 1));
  const [words, own] = [foldedWords(entity.name), foldedWords(key.name)];
  if (words.length === own.length) score += 0.05;
  // "Pelia sector" beside "Tau Dewa sector", before a system.
  if (own.length > 1 && words.at(-1) === own.at(-1)) score += 0.1;
  return Math.min(1, score);
}

/** "Low Water" of "Low Water, Part I" and "Low Water, Parts I and II": one option would include the other. */
const wholeOf = (title: string): string => title.replace(/,? \(?Parts? [\dIVX].*$/i, '');

function chooseWorks(
  candidate: Candidate,
  pool: Extract<Pool, { from: 'works' }>,
  { ground, truth }: Kitchen,
  seed: string,
): Distractor[] {
  const titles = new Map<string, number>();
  for (const work of ground.worksLike(pool, candidate.fact.article)) {
    if (candidate.sentences.some(({ id }) => work.sentenceIds.has(id))) continue;
    const closeness =
      (work.series === pool.series ? 0.4 : 0.2) + (work.sourceIds.has(candidate.fact.article) ? 0.4 : 0.1);
    titles.set(work.title, Math.max(titles.get(work.title) ?? 0, closeness));
  }
  const ranked = [...titles].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const told = stemWords(candidate.stem);
  const chosen: Distractor[] = [];
  const taken = new Set([wholeOf(candidate.key)]);
  for (const [text, closeness] of shuffleTop(ranked, seededRandom(seed))) {
    if (chosen.length === distractorCount) break;
    if (taken.has(wholeOf(text)) || echoes(text, told) || truth.workMayFit(candidate, text)) continue;
    taken.add(wholeOf(text));
    chosen.push({ text, entityId: null, closeness });
  }
  return chosen;
}
