/** All that the sources say of one entity, gathered for a card: facts by property, key events, differing accounts, sources. */
import type { Lore } from '../index.ts';
import type { AccountGroup, Entity, LoreDate, LoreEvent, Reference, Source, Value } from '../model.ts';

export interface CardFact {
  readonly value: string;
  readonly time: LoreDate | null;
  readonly hedged: boolean;
  readonly reference: Reference;
}

export interface CardSection {
  /** The statements' property: "leader", "member of", … */
  readonly property: string;
  readonly facts: readonly CardFact[];
}

export interface EntityCard {
  readonly entity: Entity;
  /** The property that says most first. */
  readonly sections: readonly CardSection[];
  readonly events: readonly LoreEvent[];
  readonly accounts: readonly AccountGroup[];
  readonly sources: readonly Source[];
}

/** Properties that a card leads with; the others follow, the one with the most facts first. */
const leading = [
  'status',
  'type',
  'leader',
  'capital',
  'founded by',
  'member',
  'member of',
  'subgroups',
  'species',
  'ally',
  'enemy',
  'recent relations',
  'predecessor',
  'successor',
];

/** Said by each citation anyway. */
const left = new Set(['told of in']);

const rankOf = (property: string): number => {
  const rank = leading.indexOf(property.toLowerCase());
  return rank < 0 ? leading.length : rank;
};

function valueText(lore: Lore, value: Value): string | null {
  switch (value.type) {
    case 'entity':
      return lore.entity(value.entityId)?.name ?? null;
    case 'text':
      return value.text;
    case 'quantity':
      return `${value.amount} ${value.unit}`.trim();
    case 'date':
      return value.date.text;
  }
}

export function describeEntity(lore: Lore, entity: Entity): EntityCard {
  const byProperty = new Map<string, CardFact[]>();
  const sourceIds = new Set<string>();
  for (const statement of lore.statementsAbout(entity.id)) {
    const reference = statement.references[0];
    const value = valueText(lore, statement.value);
    if (left.has(statement.property) || !reference || value === null) continue;
    const facts = byProperty.get(statement.property) ?? [];
    if (!byProperty.has(statement.property)) byProperty.set(statement.property, facts);
    if (facts.some((fact) => fact.value === value)) continue;
    const { time, hedged } = statement.qualifiers;
    facts.push({ value, time: time ?? null, hedged: hedged ?? false, reference });
    for (const { sourceId } of statement.references) sourceIds.add(sourceId);
  }
  const events = lore.eventsWhere({ entityId: entity.id });
  for (const event of events) for (const { sourceId } of event.references) sourceIds.add(sourceId);
  const sections = [...byProperty]
    .map(([property, facts]) => ({ property, facts }))
    .sort((a, b) => rankOf(a.property) - rankOf(b.property) || b.facts.length - a.facts.length);
  return {
    entity,
    sections,
    events,
    accounts: lore.accountsAbout(entity.id),
    sources: lore.sources.filter((source) => sourceIds.has(source.id)),
  };
}
