/** When a name is unknown or means several things: the nearest ones as buttons, never silence. */
import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { NameResult } from '../../lore/index.ts';
import type { Entity } from '../../lore/model.ts';
import { clip, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { asWritten, button, buttonRows, nameWithUniverse } from './lookup-parts.ts';

const offered = 10;

export interface Which {
  readonly typed: string;
  /** What was looked for: "faction". */
  readonly kind: string;
  /** The custom id of the button for one of the entities. */
  readonly idOf: (entity: Entity) => string;
}

export type NotOne = Exclude<NameResult, { readonly found: 'one' }>;

/** For a result that is not one entity. */
export function renderWhich(found: NotOne, { typed, kind, idOf }: Which, say: Say): MessageBody {
  const entities: readonly Entity[] = found.found === 'several' ? found.entities : found.nearest;
  const text = found.found === 'several' ? 'several' : entities.length > 0 ? 'nearest' : 'none';
  const label = (entity: Entity): string => {
    const name = nameWithUniverse(entity, say);
    const alike = entities.filter((other) => nameWithUniverse(other, say) === name).length > 1;
    return alike ? say('kind.choice', { name, kind: say(`kind.${entity.kind}`) }) : name;
  };
  const components = buttonRows(entities.slice(0, offered).map((entity) => button(label(entity), idOf(entity))));
  return {
    content: clip(
      say(`which.${text}`, { typed: asWritten(clip(typed, 100)), kind, count: entities.length }),
      limits.content,
    ),
    ...(components.length > 0 ? { components } : {}),
  };
}

/** Where a faction was asked for and something else bears the name. */
export const renderOtherKind = (entity: Entity, entry: APIButtonComponentWithCustomId, say: Say): MessageBody => ({
  content: say('which.otherKind', { name: asWritten(clip(entity.name, 200)), kind: say(`kind.${entity.kind}`) }),
  components: buttonRows([entry]),
});
