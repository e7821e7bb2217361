/** When a name is unknown or means several things: the nearest ones as buttons, never silence. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Entity } from '../../lore/model.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';

const offered = 5;

/** Each button leads to `v1:FEATURE:open:ENTITY`. */
export function renderWhich(text: string, feature: string, entities: readonly Entity[]): MessageBody {
  if (entities.length === 0) return { content: text };
  return {
    content: clip(text, limits.content),
    components: [
      {
        type: ComponentType.ActionRow,
        components: entities.slice(0, offered).map((entity) => ({
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: clip(entity.name, limits.buttonLabel),
          custom_id: writeCustomId(feature, 'open', entity.id),
        })),
      },
    ],
  };
}
