import { groupBy } from '../../lore/group.ts';
import type { Entity, EntityKind } from '../../lore/model.ts';
import type { Unit } from '../clauses/units.ts';
import { fold } from '../fold.ts';
import { memoise, memoisePair } from './memoise.ts';
import type { QuizGround } from './quiz-ground.ts';

/** Look-ups by name and kind, so that no question has to walk through the corpus. */

/** By the statements of its summary, else by its title. */
export function subjectIndex(
  lore: QuizGround,
  namesById: (id: string) => readonly string[],
): (id: string) => string | undefined {
  const bySummary = new Map<string, string>();
  for (const { qualifiers, references, subject } of lore.statements) {
    const sourceId = references[0]?.sourceId;
    if (qualifiers.pattern === 'infobox' && sourceId !== undefined && !bySummary.has(sourceId))
      bySummary.set(sourceId, subject);
  }
  const byName = new Map<string, string>();
  for (const { id } of lore.entities) for (const name of namesById(id)) if (!byName.has(name)) byName.set(name, id);
  // "Orsa Venn was an admiral …": whom a page starts with, whatever stands in its title.
  const byOpening = new Map<string, string>();
  for (const { sourceId, form, text, mentions } of lore.sentences) {
    const [first] = mentions;
    if (form !== 'prose' || byOpening.has(sourceId)) continue;
    const isDefined =
      first !== undefined &&
      !first.anaphor &&
      first.from <= 4 &&
      /^(?: \([^)]*\))?,? (?:was|is|were|are) /.test(text.slice(first.to));
    byOpening.set(sourceId, isDefined ? first.entityId : '');
  }
  const titles = new Map(lore.sources.map(({ id, title }) => [id, fold(title.replace(/\s*\(.*\)$/, ''))]));
  return (id) => {
    const title = titles.get(id) ?? '';
    return bySummary.get(id) ?? byName.get(title) ?? byName.get(title.replace(/^the /, '')) ?? byOpening.get(id);
  };
}

/** As many of a kind are enough to choose wrong options from, however large the corpus. */
const companySize = 150;

export function companyOf(
  lore: QuizGround,
  frequency: (id: string) => number,
): (kind: EntityKind, sourceId: string) => readonly Entity[] {
  const byKind = groupBy(lore.entities, ({ kind }) => kind);
  const known = new Map(
    [...byKind].map(([kind, list]) => [
      kind,
      [...list].sort((a, b) => frequency(b.id) - frequency(a.id) || (a.id < b.id ? -1 : 1)).slice(0, companySize),
    ]),
  );
  const entities = new Map(lore.entities.map((entity) => [entity.id, entity]));
  const named = new Map<string, Set<string>>();
  for (const { sourceId, mentions } of lore.sentences) {
    const ids = named.get(sourceId) ?? new Set();
    for (const { entityId } of mentions) ids.add(entityId);
    named.set(sourceId, ids);
  }
  return memoisePair((kind: EntityKind, sourceId: string) => {
    const own = [...(named.get(sourceId) ?? [])].flatMap((id) => entities.get(id) ?? []);
    return [...new Set([...own.filter((entity) => entity.kind === kind), ...(known.get(kind) ?? [])])];
  });
}

export function nameOwners(
  entities: readonly Entity[],
  namesById: (id: string) => readonly string[],
): (words: string) => readonly string[] {
  const byWord = new Map<string, Set<string>>();
  for (const { id } of entities) {
    for (const word of new Set(namesById(id).flatMap((name) => name.split(' '))))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(id));
  }
  return memoise((words) => {
    const folded = fold(words);
    // Of its words, the one that fewest have: "of" and "the" stand in half of all names.
    const [fewest] = folded
      .split(' ')
      .map((word) => byWord.get(word) ?? new Set<string>())
      .sort((a, b) => a.size - b.size);
    return [...(fewest ?? [])].filter((id) => namesById(id).some((name) => ` ${name} `.includes(` ${folded} `)));
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** A surface is unclear if it is a pronoun's, a part of a longer name ("the League"), or could be another's ("Kira"). */
export function fullNameRule(entities: readonly Entity[]): (unit: Unit, attributive: boolean) => boolean {
  const owners = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const word of new Set([entity.name, ...entity.aliases].flatMap(wordsOf)))
      owners.set(word, (owners.get(word) ?? new Set()).add(entity.id));
  }
  return (unit, attributive) => {
    if (unit.entity === null) return false;
    const { name, kind } = unit.entity;
    const surface = unit.title === '' ? unit.text : unit.text.slice(unit.title.length + 1);
    // "Loria" for Mazhe of Loria: the place itself is meant.
    if (
      surface === name ||
      surface.toLowerCase() === name.toLowerCase() ||
      `The ${surface}` === name ||
      name.endsWith(` of ${surface}`)
    )
      return false;
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

/** "Pleskow" of Jordan Pleskow, in a text that nobody prepared: its reader may not know which. */
export const isSurname = ({ entity, text, title, anaphor }: Unit): boolean =>
  entity?.kind === 'character' &&
  entity.near === undefined &&
  !anaphor &&
  title === '' &&
  /^\p{Lu}\p{L}+$/u.test(text) &&
  /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(entity.name) &&
  entity.name.endsWith(` ${text}`);
