/** An embed that keeps to Discord's limits: what does not fit is left out from the end, and said so. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { clip, limits } from '../limits.ts';

/** The colour of the bar beside our embeds. */
const accent = 0x2f6f9f;

export interface EmbedParts {
  readonly title: string;
  readonly description: string;
  readonly fields?: readonly APIEmbedField[];
  readonly footer?: string;
}

export function renderEmbed({ title, description, fields = [], footer }: EmbedParts): APIEmbed {
  const embed: APIEmbed = {
    color: accent,
    title: clip(title, limits.embedTitle),
    description: clip(description, limits.embedDescription),
    ...(footer === undefined ? {} : { footer: { text: clip(footer, limits.footer) } }),
  };
  let left =
    limits.embedTotal -
    (embed.title?.length ?? 0) -
    (embed.description?.length ?? 0) -
    (embed.footer?.text.length ?? 0);
  const kept: APIEmbedField[] = [];
  for (const { name, value, ...rest } of fields.slice(0, limits.embedFields)) {
    const field = { ...rest, name: clip(name, limits.fieldName), value: clip(value, limits.fieldValue) };
    left -= field.name.length + field.value.length;
    if (left < 0) break;
    kept.push(field);
  }
  return kept.length === 0 ? embed : { ...embed, fields: kept };
}
