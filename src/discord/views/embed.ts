/** An embed that keeps to Discord's limits: fields that do not fit are left out from the end, and `cut` says how many. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { clip, limits } from '../limits.ts';

/** The colour of the bar beside our embeds. */
const accent = 0x2f6f9f;

/** Far below Discord's own limit for a foot, so that the whole stays within the limit of an embed. */
const footerAtMost = 600;

export interface EmbedParts {
  readonly title?: string;
  readonly description: string;
  readonly fields?: readonly APIEmbedField[];
  readonly footer?: string;
  /** What the foot says of so many fields that did not fit. */
  readonly cut?: (count: number) => string;
}

export function renderEmbed({ title, description, fields = [], footer, cut }: EmbedParts): APIEmbed {
  const foot = footer === undefined ? '' : clip(footer, footerAtMost);
  const embed: APIEmbed = {
    color: accent,
    ...(title === undefined ? {} : { title: clip(title, limits.embedTitle) }),
    description: clip(description, limits.embedDescription),
  };
  const roomForCut = 100;
  let left =
    limits.embedTotal - (embed.title?.length ?? 0) - (embed.description?.length ?? 0) - foot.length - roomForCut;
  const kept: APIEmbedField[] = [];
  for (const { name, value, ...rest } of fields.slice(0, limits.embedFields)) {
    const field = { ...rest, name: clip(name, limits.fieldName), value: clip(value, limits.fieldValue) };
    left -= field.name.length + field.value.length;
    if (left < 0) break;
    kept.push(field);
  }
  const lost = fields.length - kept.length;
  const said = lost > 0 && cut !== undefined ? clip(cut(lost), roomForCut - 3) : '';
  const text = [foot, said].filter(Boolean).join(' · ');
  return {
    ...embed,
    ...(kept.length === 0 ? {} : { fields: kept }),
    ...(text === '' ? {} : { footer: { text } }),
  };
}
