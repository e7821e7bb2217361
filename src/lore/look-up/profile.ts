/**
 * An entity for a card: what a reader asks of its kind first (a faction's leaders, members, allies …), gathered from whatever
 * property, table or side of a statement tells it; then the other facts.
 */
import type { CardFact, CardSection } from './card.ts';
import { describeEntity } from './card.ts';
import { seriesOf, workTitle } from '../words/citations.ts';
import type { Lore } from '../index.ts';
import type { AccountGroup, Entity, Form, LoreDate, LoreEvent, Reference, Source } from '../model.ts';
import { foldName } from '../names/names.ts';
import { relationsOf, type Relation } from './relations.ts';

export const slots = [
  'status',
  'type',
  'role',
  'leader',
  'founder',
  'capital',
  'place',
  'member',
  'memberOf',
  'species',
  'symbol',
  'ally',
  'enemy',
  'predecessor',
  'successor',
] as const;
export type Slot = (typeof slots)[number];

export interface ProfileFact extends CardFact {
  readonly form: Form;
  /** What is to be said beside the value, such as a table's own words; null where nothing is. */
  readonly note: string | null;
}

export interface ProfilePart {
  /** Null for a property that no slot gathers. */
  readonly slot: Slot | null;
  /** The statements' property, for parts without a slot. */
  readonly property: string;
  readonly facts: readonly ProfileFact[];
}

export interface Profile {
  readonly entity: Entity;
  readonly counterpart: Entity | null;
  /** When the first and the last dated event took place; null where none is dated. */
  readonly era: { readonly first: LoreDate; readonly last: LoreDate } | null;
  readonly parts: readonly ProfilePart[];
  readonly events: readonly LoreEvent[];
  /** Those that tell most of it, in the order of time. */
  readonly keyEvents: readonly LoreEvent[];
  readonly accounts: readonly AccountGroup[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
}

/** Properties (as infoboxes, clauses and tables call them) by the slot that they fill. */
const properties: Readonly<Record<Slot, readonly string[]>> = {
  status: ['status', 'state', 'current status'],
  type: ['type', 'political system', 'government', 'kind', 'class'],
  role: ['role', 'rank', 'occupation', 'position', 'title', 'assignment'],
  leader: ['leader', 'leaders', 'leadership', 'head of state', 'head of government', 'ruler', 'commander'],
  founder: ['founded by', 'founder', 'founders', 'formed by'],
  capital: ['capital', 'capitals', 'headquarters', 'base', 'seat', 'hub', 'homeworld'],
  place: ['located in', 'location', 'locations', 'quadrant'],
  member: ['member', 'members', 'subgroups', 'organisations', 'organizations', 'part', 'factions'],
  memberOf: ['member of', 'part of', 'affiliation', 'affiliations'],
  species: ['species', 'race'],
  symbol: ['symbol', 'emblem', 'insignia', 'flag', 'logo'],
  ally: ['ally', 'allies', 'allied with'],
  enemy: ['enemy', 'enemies', 'at war with'],
  predecessor: ['predecessor', 'predecessors', 'preceded by'],
  successor: ['successor', 'successors', 'succeeded by'],
};

const slotOf = (property: string): Slot | null =>
  slots.find((slot) => properties[slot].includes(property.toLowerCase())) ?? null;

/** A row's first words say how the two stand now: "Member, previously antagonistic". */
const rowSlots: readonly (readonly [Slot, RegExp])[] = [
  ['member', /^[^,;/]*\bmembers?\b/i],
  ['enemy', /^[^,;/]*\b(?:war(?:fare)?|antagonistic|hostile|conflict|enem(?:y|ies))\b/i],
  ['ally', /^[^,;/]*\b(?:friendly|all(?:y|ied|ies)|support(?:ive|ing)|cordial)\b/i],
];

/** Words that a card's heading says already. */
const plainRow = /^(?:member|open warfare|friendly|allied|antagonistic|hostile)$/i;

const gathered = new Set(['recent relations', 'relation']);

function factOfRelation({ other, relation, isRow, time, hedged, reference }: Relation, form: Form): ProfileFact {
  return { value: other, time, hedged, reference, form, note: isRow && !plainRow.test(relation) ? relation : null };
}

const formOf = (lore: Lore, { sentenceId }: Reference): Form => lore.sentence(sentenceId)?.form ?? 'prose';

function withForms(lore: Lore, facts: readonly CardFact[]): ProfileFact[] {
  return facts.map((fact) => ({ ...fact, form: formOf(lore, fact.reference), note: null }));
}

/** Enemies and allies are so to each other; of a member the other is what it belongs to. */
function slotOfRow(relation: string, isReverse: boolean): Slot | undefined {
  const slot = rowSlots.find(([, words]) => words.test(relation))?.[0];
  return slot === 'member' && isReverse ? 'memberOf' : slot;
}

function fromRelations(lore: Lore, relations: readonly Relation[], slot: Slot): ProfileFact[] {
  return relations
    .filter(({ relation, isRow, isReverse }) =>
      isRow ? slotOfRow(relation, isReverse) === slot : properties[slot].includes(relation.toLowerCase()),
    )
    .map((relation) => factOfRelation(relation, formOf(lore, relation.reference)));
}

/** An office as a person's role tells it: "Chancellor of the Klingon Empire". */
const office =
  /^(?:(?:supreme|grand|high|first) )?(?:leader|head|ruler|chancellor|emperor|empress|regent|president|praetor|king|queen|legate|proconsul|commander|founder) of (?:the )?(.+)$/i;

/** Those whose role is to lead it. */
function officers(lore: Lore, entity: Entity): ProfileFact[] {
  const names = new Set([entity.name, ...entity.aliases].map(foldName));
  return lore.statements.flatMap(({ subject, property, value, qualifiers, references: [reference] }): ProfileFact[] => {
    const role = property === 'role' && value.type === 'text' ? value.text : '';
    const of = office.exec(role)?.[1];
    const person = lore.entity(subject)?.name;
    if (of === undefined || person === undefined || reference === undefined || !names.has(foldName(of))) return [];
    const note = role.slice(0, role.length - of.length).replace(/ of (?:the )?$/i, '');
    const { time = null, hedged = false } = qualifiers;
    return [{ value: person, time, hedged, reference, form: formOf(lore, reference), note }];
  });
}

/** A picture's caption is all that some texts tell of a symbol. */
const symbolCaption = /\b(?:symbol|emblem|insignia|logo|flag|crest|seal|coat of arms)\b/i;

function symbols(lore: Lore, { id }: Entity): ProfileFact[] {
  return lore.sentences
    .filter(({ form, text, mentions }) => {
      const named = form === 'caption' && symbolCaption.test(text);
      return named && mentions.some(({ entityId }) => entityId === id);
    })
    .map(({ id: sentenceId, sourceId, section, text, citations, form }) => ({
      value: text,
      time: null,
      hedged: false,
      reference: { sourceId, section, sentenceId, sentence: text, citations },
      form,
      note: null,
    }));
}

function distinct(facts: readonly ProfileFact[]): ProfileFact[] {
  const seen = new Set<string>();
  return facts.filter(({ value }) => {
    const key = foldName(value);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

function partsOf(lore: Lore, entity: Entity, sections: readonly CardSection[], relations: readonly Relation[]) {
  const bySlot = new Map<Slot, ProfileFact[]>();
  const others: ProfilePart[] = [];
  for (const { property, facts } of sections) {
    if (gathered.has(property)) continue;
    const slot = slotOf(property);
    const own = withForms(lore, facts);
    if (slot === null) others.push({ slot, property, facts: own });
    else bySlot.set(slot, [...(bySlot.get(slot) ?? []), ...own]);
  }
  for (const slot of slots) {
    const more = fromRelations(lore, relations, slot);
    if (more.length > 0) bySlot.set(slot, [...(bySlot.get(slot) ?? []), ...more]);
  }
  const leaders = entity.kind === 'faction' ? officers(lore, entity) : [];
  if (leaders.length > 0) bySlot.set('leader', [...(bySlot.get('leader') ?? []), ...leaders]);
  const shown = bySlot.has('symbol') || entity.kind !== 'faction' ? [] : symbols(lore, entity);
  if (shown.length > 0) bySlot.set('symbol', shown);
  const filled = slots.flatMap((slot): ProfilePart[] => {
    const facts = distinct(bySlot.get(slot) ?? []);
    return facts.length === 0 ? [] : [{ slot, property: slot, facts }];
  });
  return [...filled, ...others];
}

const lastYear = ({ year, until }: LoreDate): number => until ?? year;

function eraOf(events: readonly LoreEvent[]): Profile['era'] {
  const [first] = events;
  if (first === undefined) return null;
  // Of two that end in one year the more exact tells more: "2399" rather than "24th century".
  const last = events.reduce((late, event) =>
    lastYear(event.when) > lastYear(late.when) ||
    (lastYear(event.when) === lastYear(late.when) && event.when.year > late.when.year)
      ? event
      : late,
  );
  return { first: first.when, last: last.when };
}

const keyEventsAtMost = 5;

/** First of all those that it is the subject of, then those that an episode, mission or novel shows. */
function keyEventsOf(events: readonly LoreEvent[], { id }: Entity): readonly LoreEvent[] {
  const weight = ({ participants, references, when }: LoreEvent): number =>
    (participants[0] === id ? 2 : 0) +
    (references.some(({ citations }) => citations.length > 0) ? 1 : 0) +
    (when.precision === 'exact' ? 0.5 : 0);
  const chosen = new Set([...events].sort((a, b) => weight(b) - weight(a)).slice(0, keyEventsAtMost));
  return events.filter((event) => chosen.has(event));
}

export function profileOf(lore: Lore, entity: Entity): Profile {
  const card = describeEntity(lore, entity);
  const relations = relationsOf(lore, entity.id);
  const parts = partsOf(lore, entity, card.sections, relations);
  const told = new Set([
    ...card.sources.map(({ id }) => id),
    ...parts.flatMap(({ facts }) => facts.map(({ reference }) => reference.sourceId)),
    ...card.accounts.flatMap(({ accounts }) =>
      accounts.flatMap(({ references }) => references.map(({ sourceId }) => sourceId)),
    ),
  ]);
  return {
    entity,
    counterpart: (entity.counterpart === null ? undefined : lore.entity(entity.counterpart)) ?? null,
    era: eraOf(card.events),
    parts,
    events: card.events,
    keyEvents: keyEventsOf(card.events, entity),
    accounts: card.accounts,
    relations,
    sources: lore.sources.filter(({ id }) => told.has(id)),
  };
}

/** Sentences that name it, or cite it where it is a work: what there is to say of what few statements are about. */
export function sentencesNaming(lore: Lore, { id, kind, name }: Entity, limit: number): readonly Reference[] {
  const title = foldName(name);
  const cites = (citation: string): boolean =>
    foldName(workTitle(citation) ?? '') === title || foldName(seriesOf(citation) ?? '') === title;
  const naming = lore.sentences.filter(
    ({ mentions, citations }) =>
      mentions.some((mention) => mention.entityId === id) || (kind === 'work' && citations.some(cites)),
  );
  return naming.slice(0, limit).map((sentence) => ({
    sourceId: sentence.sourceId,
    section: sentence.section,
    sentenceId: sentence.id,
    sentence: sentence.text,
    citations: sentence.citations,
  }));
}
