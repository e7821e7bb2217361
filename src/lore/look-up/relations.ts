/** How an entity stands to others: rows of relations tables and statements about two entities, from either side. */
import { groupBy } from '../group.ts';
import type { Lore } from '../index.ts';
import type { LoreDate, Reference, Statement } from '../model.ts';

export interface Relation {
  /** Of the other party. */
  readonly otherId: string;
  readonly other: string;
  /** What the other is to this one: "enemy", "founded by"; for a row of a table, the row's own words. */
  readonly relation: string;
  readonly isRow: boolean;
  /** Words of a row that say what this one is to the other. */
  readonly isReverse: boolean;
  readonly time: LoreDate | null;
  readonly hedged: boolean;
  readonly reference: Reference;
}

/** What a statement makes of its subject, seen from its value; others are stated from both sides already. */
const seenFromOther: ReadonlyMap<string, string> = new Map([
  ['ally', 'ally'],
  ['enemy', 'enemy'],
  ['member of', 'member'],
  ['part of', 'part'],
  ['located in', 'holds'],
  ['species', 'has members among it'],
]);

const rows = 'recent relations';

interface Sides {
  readonly byValue: ReadonlyMap<string, readonly Statement[]>;
  readonly byWith: ReadonlyMap<string, readonly Statement[]>;
}

const sidesOf = new WeakMap<Lore, Sides>();

function sides(lore: Lore): Sides {
  const known = sidesOf.get(lore);
  if (known !== undefined) return known;
  const valued = lore.statements.filter(({ value }) => value.type === 'entity');
  const paired = lore.statements.filter(
    ({ property, qualifiers }) => property === rows && qualifiers.with !== undefined,
  );
  const made: Sides = {
    byValue: groupBy(valued, ({ value }) => (value.type === 'entity' ? value.entityId : '')),
    byWith: groupBy(paired, ({ qualifiers }) => qualifiers.with ?? ''),
  };
  sidesOf.set(lore, made);
  return made;
}

function relationTo(
  lore: Lore,
  statement: Statement,
  otherId: string,
  relation: string,
  isReverse = false,
): Relation[] {
  const [reference] = statement.references;
  const other = lore.entity(otherId)?.name;
  if (reference === undefined || other === undefined) return [];
  const { time, hedged, exception } = statement.qualifiers;
  const isRow = statement.property === rows;
  const words = exception !== undefined && !relation.includes(exception) ? `${relation}; ${exception}` : relation;
  return [
    { otherId, other, relation: words, isRow, isReverse, time: time ?? null, hedged: hedged ?? false, reference },
  ];
}

/** Statements first, then rows; each in the order of the texts. */
export function relationsOf(lore: Lore, entityId: string): readonly Relation[] {
  const { byValue, byWith } = sides(lore);
  const own = lore.statementsAbout(entityId);
  const stated = own.flatMap((statement) =>
    statement.value.type === 'entity' ? relationTo(lore, statement, statement.value.entityId, statement.property) : [],
  );
  const seen = (byValue.get(entityId) ?? []).flatMap((statement) => {
    const relation = seenFromOther.get(statement.property);
    return relation === undefined ? [] : relationTo(lore, statement, statement.subject, relation);
  });
  const inRows = (byWith.get(entityId) ?? []).flatMap((statement) =>
    statement.value.type === 'text' ? relationTo(lore, statement, statement.subject, statement.value.text) : [],
  );
  const ownRows = own.flatMap(({ property, value, qualifiers, ...rest }) =>
    property === rows && value.type === 'text' && qualifiers.with !== undefined
      ? relationTo(lore, { property, value, qualifiers, ...rest }, qualifiers.with, value.text, true)
      : [],
  );
  const known = new Set<string>();
  return [...stated, ...seen, ...ownRows, ...inRows].filter(({ otherId, relation }) => {
    const key = `${otherId}/${relation}`;
    return known.has(key) ? false : Boolean(known.add(key));
  });
}
