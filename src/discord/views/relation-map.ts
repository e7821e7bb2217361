/** Whom a faction stands with as a picture, with the same in words for those who do not see it. */
import type { Profile, ProfileFact, Slot } from '../../lore/look-up/profile.ts';
import type { Relation } from '../../lore/look-up/relations.ts';
import { shortId } from '../../lore/look-up/short-id.ts';
import type { RelatedNode, RelationGroup, RelationMap, Tie } from '../../pictures/index.ts';
import { altText, drawRelationMap, typeface } from '../../pictures/index.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { asWritten, button, buttonRows, capitalised, pageArg } from './lookup-parts.ts';
import { pictureFile } from './picture.ts';
import { sayProperty } from './property.ts';

export type Related = Pick<Profile, 'entity' | 'parts' | 'relations'>;

export interface RelationMapView {
  readonly profile: Related;
  /** The scope's code in custom ids. */
  readonly scope: string;
}

const words = {
  part: ['map.part', 'map.edgePart'],
  friend: ['map.friend', 'map.edgeFriend'],
  foe: ['map.foe', 'map.edgeFoe'],
  other: ['map.other', 'map.edgeOther'],
} as const satisfies Record<Tie, readonly string[]>;

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join('; ') || null;

const factNode = ({ value, note, time }: ProfileFact, say: Say, role: string | null = null): RelatedNode => ({
  name: value,
  note: joined([role, note, time === null ? null : renderDate(time, say)]),
});

/** Those named in no group yet, each once, with all that they are to the faction. */
function otherNodes(relations: readonly Relation[], named: ReadonlySet<string>, say: Say): readonly RelatedNode[] {
  const notes = new Map<string, string[]>();
  for (const { other, relation, isRow, time } of relations) {
    if (named.has(other)) continue;
    const when = time === null ? '' : `, ${renderDate(time, say)}`;
    const words = isRow ? relation : sayProperty(relation, say);
    notes.set(other, [...(notes.get(other) ?? []), `${words}${when}`]);
  }
  return [...notes].map(([name, parts]) => ({ name, note: joined(parts) }));
}

function relationGroups({ parts, relations }: Related, say: Say): readonly RelationGroup[] {
  const factsOf = (slot: Slot): readonly ProfileFact[] => parts.find((part) => part.slot === slot)?.facts ?? [];
  const distinct = (nodes: readonly RelatedNode[]): readonly RelatedNode[] =>
    nodes.filter(({ name }, i) => nodes.findIndex((other) => other.name === name) === i);
  const nodes = {
    part: distinct([
      ...factsOf('founder').map((fact) => factNode(fact, say, say('map.founder'))),
      ...factsOf('member').map((fact) => factNode(fact, say)),
    ]),
    friend: factsOf('ally').map((fact) => factNode(fact, say)),
    foe: factsOf('enemy').map((fact) => factNode(fact, say)),
  };
  const named = new Set([...nodes.part, ...nodes.friend, ...nodes.foe].map(({ name }) => name));
  const all = { ...nodes, other: otherNodes(relations, named, say) };
  return (['part', 'friend', 'foe', 'other'] as const)
    .filter((tie) => all[tie].length > 0)
    .map((tie) => ({ tie, heading: say(words[tie][0]), edge: say(words[tie][1]), nodes: all[tie] }));
}

export function relationMapOf(related: Related, say: Say): RelationMap {
  const { name, kind, universe } = related.entity;
  const sort = say(`kind.${kind}`);
  return {
    centre: name,
    about: universe === null ? sort : say('card.universe', { kind: sort, universe }),
    groups: relationGroups(related, say),
    empty: say('map.empty'),
    sayMore: (count) => say('picture.more', { count }),
  };
}

/** A name is cut to this in the description, so that all that are drawn have room in it. */
const nameInWords = 34;

function describe(map: RelationMap, shown: readonly RelationGroup[], say: Say): string {
  const sentences = shown.map(({ tie, heading, nodes }) => {
    const count = map.groups.find((group) => group.tie === tie)?.nodes.length ?? nodes.length;
    const names = nodes.map((node) => clip(node.name, nameInWords)).join(', ');
    return say(nodes.length < count ? 'map.altGroupPart' : 'map.altGroup', {
      heading,
      names,
      shown: nodes.length,
      count,
    });
  });
  const lead = say('map.alt', { name: clip(map.centre, 100) });
  return altText(lead, sentences.length > 0 ? sentences : [map.empty], (count) => say('picture.altMore', { count }));
}

export async function renderRelationMap({ profile, scope }: RelationMapView, say: Say): Promise<MessageBody> {
  const map = relationMapOf(profile, say);
  const { svg, shown } = drawRelationMap(map, typeface());
  const list = writeCustomId('faction', 'relations', shortId(profile.entity.id), pageArg(0, scope));
  const title = asWritten(capitalised(say('map.title', { name: clip(map.centre, 150) })));
  return {
    content: clip(say('map.note', { title }), limits.content),
    embeds: [],
    files: [await pictureFile({ svg, name: 'relations', description: describe(map, shown, say) })],
    components: buttonRows(map.groups.length === 0 ? [] : [button(say('chart.list'), list)]),
  };
}
