/** What a name can mean, and how a choice out of a list says which of its meanings was picked. */
import type { Lore, NameResult } from '../index.ts';
import type { Entity, EntityKind } from '../model.ts';
import { foldName } from '../names/names.ts';

/** A picked choice comes back as the entity's name, or, where that could mean another too, as its id behind this mark. */
const mark = 'id:';

/** The name without the words that tell it from its counterpart: "Ann Quill (mirror universe)" → "ann quill". */
const shared = (entity: Entity): string => foldName(entity.name.replace(/\s*\([^)]*\)\s*$/, ''));

/**
 * By name, alias or picked choice. A name that a counterpart in the other universe bears too has both meanings; its longer
 * form ("Ann Quill (mirror universe)") has one.
 */
export function meaningsOf(lore: Lore, typed: string, kind?: EntityKind): NameResult {
  const picked = typed.startsWith(mark) ? lore.entity(typed.slice(mark.length)) : undefined;
  if (picked !== undefined && (kind === undefined || picked.kind === kind)) return { found: 'one', entity: picked };
  const result = lore.findEntity(typed, kind === undefined ? {} : { kind });
  if (result.found !== 'one' || result.entity.counterpart === null) return result;
  const { entity } = result;
  const other = lore.entity(entity.counterpart ?? '');
  const bothMeant =
    other !== undefined &&
    (kind === undefined || other.kind === kind) &&
    shared(other) === shared(entity) &&
    shared(entity) === foldName(entity.name);
  return bothMeant ? { found: 'several', entities: [entity, other] } : result;
}

/** What a choice for this entity sends when it is picked; at most `most` long. */
export function pickValue(lore: Lore, entity: Entity, most: number, kind?: EntityKind): string {
  const { name, id } = entity;
  const found = name.length <= most ? meaningsOf(lore, name, kind) : null;
  if (found?.found === 'one' && found.entity.id === id) return name;
  return `${mark}${id}`.length <= most ? `${mark}${id}` : name.slice(0, most);
}

/** What was typed, as a person would say it: a picked choice by its name. */
export const spoken = (lore: Lore, typed: string): string =>
  (typed.startsWith(mark) ? lore.entity(typed.slice(mark.length))?.name : undefined) ?? typed;
