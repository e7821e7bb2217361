import type { KnownName } from './gazetteer.ts';
import { Gazetteer } from './gazetteer.ts';
import { kindBySuffix } from './lexicon.ts';
import type { Entity } from '../model.ts';
import { groupBy } from '../group.ts';
import { foldName, tokenise } from './names.ts';
import { tokensOf, type Line } from '../words/sections.ts';

/**
 * Names an article gives to something it has named in full: "(often shortened to "the Accord")", and the bare head of a
 * long name ("the Empire" for the only empire of the article, or for the one it is about). They hold in that article only.
 */

const spelled = [
  /\((?:often |commonly |more commonly |usually |sometimes |also )?(?:shortened to|abbreviated (?:as|to)|known (?:as|simply as)|called|or|simply)[ :]+(?:simply )?(?:the )?"?(?:the )?(\p{Lu}[\p{L}\p{N}.' -]{1,40}?)"?\)/gu,
  /,? (?:also known as|better known as|formerly(?: known as| called)?|originally(?: known as| called)|sometimes called|commonly known as) (?:the )?"?(\p{Lu}[\p{L}\p{N}.'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{N}.'-]*){0,4})"?/gu,
  / \(([A-Z]{2,6})\)/g,
];

export interface ShortForm extends KnownName {
  /** Spelled out by the text as another name, not just the head of the long one. */
  readonly spelled: boolean;
}

export function shortForms(
  lines: readonly Line[],
  entities: readonly Entity[],
  names: readonly KnownName[],
  subjects: ReadonlyMap<string, string>,
): ShortForm[] {
  const gazetteer = new Gazetteer(names);
  const known = new Set(names.map((name) => foldName(name.name)));
  const bySource = groupBy(lines, (line) => line.sourceId);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: ShortForm[] = [];
  for (const [sourceId, own] of bySource) {
    const counts = countMentions(own, gazetteer);
    const scope = new Set([sourceId]);
    const give = (name: string, entityId: string, isSpelled: boolean): void => {
      found.push({ name, entityId, scope, quotedOnly: false, spelled: isSpelled });
    };
    for (const line of own)
      spelledForms(line, gazetteer, known, (name, id) => {
        give(name, id, true);
      });
    for (const [head, entityId] of headsOf(counts, byId, subjects.get(sourceId))) give(head, entityId, false);
  }
  return found;
}

function countMentions(lines: readonly Line[], gazetteer: Gazetteer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const match of gazetteer.match(line.text, line.sourceId, tokensOf(line))) {
      const id = match.entityIds[0];
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function spelledForms(
  line: Line,
  gazetteer: Gazetteer,
  known: ReadonlySet<string>,
  give: (name: string, id: string) => void,
): void {
  for (const pattern of spelled) {
    for (const match of line.text.matchAll(pattern)) {
      const name = match[1];
      if (name === undefined || known.has(foldName(name))) continue;
      const before = gazetteer.match(line.text.slice(0, match.index), line.sourceId).at(-1);
      const owner = before?.entityIds[0];
      if (owner !== undefined && before !== undefined && match.index - before.to <= 2) give(name, owner);
    }
  }
}

/** Head words and whom they stand for: the article's subject where it has that head, else whom the article names most. */
function headsOf(
  counts: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, Entity>,
  subject: string | undefined,
): Map<string, string> {
  const best = new Map<string, { id: string; count: number }>();
  for (const [id, count] of counts) {
    const entity = byId.get(id);
    const head = entity === undefined ? null : headOf(entity);
    if (head === null) continue;
    const weight = id === subject ? Number.POSITIVE_INFINITY : count;
    if (weight > (best.get(head)?.count ?? 0)) best.set(head, { id, count: weight });
  }
  return new Map([...best].map(([head, { id }]) => [head, id]));
}

const noHeadBeforeOf = new Set([
  'house',
  'battle',
  'siege',
  'fall',
  'knight',
  'order',
  'ring',
  'sword',
  'orb',
  'lake',
  'isle',
  'bay',
]);

/** "Klingon Empire" → Empire; "United Federation of Planets" → Federation; null where the name has no such head. */
export function headOf(entity: Entity): string | null {
  if (entity.kind === 'work' || entity.kind === 'character') return null;
  const tokens = tokenise(entity.name);
  if (tokens.length < 2) return null;
  const ofAt = tokens.findIndex((token) => token.norm === 'of');
  const head = tokens[ofAt > 0 ? ofAt - 1 : tokens.length - 1];
  if (head === undefined || !/^\p{Lu}/u.test(head.text) || !kindBySuffix.has(head.norm)) return null;
  return ofAt > 0 && noHeadBeforeOf.has(head.norm) ? null : head.text;
}
