import { groupBy } from '../../lore/group.ts';
import type { Entity, Sentence } from '../../lore/model.ts';
import { headOf } from '../../lore/names/short-forms.ts';
import { isName, isTitleWord, type Unit } from '../clauses/units.ts';

/** Characters that a reader still has in mind. */
const paragraph = 400;
/** The same, for a body of men by the head of its name ("the Alliance"), and how often its name makes it the one that is meant. */
const page = 1500;
const known = 3;

/**
 * Whether the head of a name ("the Alliance") may be that of another which the text never names in full: of its own, the text has told
 * little, and nothing for long.
 */
export function createHeads(
  sentences: readonly Sentence[],
  subjectOf: (sourceId: string) => Entity | undefined,
): (unit: Unit, sentence: Sentence) => boolean {
  const offsets = new Map<string, number>();
  const named = new Map<string, number[]>();
  for (const list of groupBy(sentences, ({ sourceId }) => sourceId).values()) {
    let offset = 0;
    for (const { id, sourceId, text, mentions } of list) {
      offsets.set(id, offset);
      for (const { anaphor, entityId, from, to } of mentions) {
        if (anaphor || !/\s/.test(text.slice(from, to))) continue;
        const key = `${sourceId} ${entityId}`;
        const own = named.get(key);
        if (own === undefined) named.set(key, [offset + from]);
        else own.push(offset + from);
      }
      offset += text.length + 1;
    }
  }
  return (unit, { id, sourceId }) => {
    if (!isName(unit) || unit.anaphor || unit.entity.near !== undefined || headOf(unit.entity) !== unit.text)
      return false;
    if (subjectOf(sourceId)?.id === unit.entity.id) return false;
    const own = named.get(`${sourceId} ${unit.entity.id}`) ?? [];
    const at = offsets.get(id) ?? 0;
    return own.length > 0 && own.length < known && !own.some((place) => Math.abs(at - place) < page);
  };
}

/**
 * Whether a surname may be somebody else's: "Commander Tal", and "Tal" from there on, before any Orrin Tal is told of, or "Tal" in a
 * text of two by that name, where none of them is named in full shortly before.
 */
export function createIntroductions(
  sentences: readonly Sentence[],
  entityOf: (id: string) => Entity | undefined,
): (unit: Unit, sentence: Sentence) => boolean {
  const places = new Map<string, number>();
  /** By source and surname: where each of its bearers stands with the full name. */
  const bearers = new Map<string, Map<string, number[]>>();
  /** By source and person: where the text first has a title before the surname alone. */
  const titled = new Map<string, number>();
  for (const list of groupBy(sentences, ({ sourceId }) => sourceId).values()) {
    let offset = 0;
    for (const sentence of list) {
      places.set(sentence.id, offset);
      for (const { anaphor, entityId, from, to } of sentence.mentions) {
        const entity = anaphor ? undefined : entityOf(entityId);
        const surface = sentence.text.slice(from, to);
        if (
          entity?.kind === 'character' &&
          entity.name.endsWith(` ${surface}`) &&
          isTitled(sentence.text.slice(0, from))
        ) {
          const one = `${sentence.sourceId} ${entityId}`;
          titled.set(one, Math.min(titled.get(one) ?? Infinity, offset + from));
        }
        const surname = surnameOf(entity, surface);
        if (surname === null) continue;
        const key = `${sentence.sourceId} ${surname}`;
        const own = bearers.get(key) ?? new Map<string, number[]>();
        bearers.set(key, own.set(entityId, [...(own.get(entityId) ?? []), offset + from]));
      }
      offset += sentence.text.length + 1;
    }
  }
  return (unit, sentence) => {
    if (!isName(unit) || unit.anaphor || unit.entity.kind !== 'character') return false;
    const surname = unit.title === '' ? unit.text : unit.text.slice(unit.title.length + 1);
    if (/\s/.test(surname) || !unit.entity.name.endsWith(` ${surname}`)) return false;
    const known = bearers.get(`${sentence.sourceId} ${surname}`);
    const own = known?.get(unit.entity.id) ?? [];
    const at = (places.get(sentence.id) ?? 0) + sentence.text.length;
    const fromTitle = titled.get(`${sentence.sourceId} ${unit.entity.id}`) ?? Infinity;
    if (own.length > 0 && own.every((place) => place > at) && fromTitle <= at) return true;
    return known !== undefined && known.size > 1 && !own.some((place) => place < at && at - place < paragraph);
  };
}

const isTitled = (before: string): boolean => isTitleWord(/(\S+) $/.exec(before)?.[1] ?? '');

function surnameOf(entity: Entity | undefined, surface: string): string | null {
  if (entity?.kind !== 'character' || !surface.endsWith(entity.name) || / of /.test(entity.name)) return null;
  return /^\p{Lu}.* (\p{Lu}[\p{L}'’-]+)$/u.exec(entity.name)?.[1] ?? null;
}
