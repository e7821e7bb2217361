/** Small pieces that the game's views share. */
import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIEmbed } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { clip, escapeMarkdown, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';

/** Discord draws a longer name over several lines of a phone; nobody needs it whole to know whose it is. */
const nameAtMost = 32;

/** A display name that cannot break out of the line it stands in: one line, clipped, its Markdown made harmless. */
export const nameOf = (displayName: string): string =>
  escapeMarkdown(clip(displayName.replace(/\s+/g, ' ').trim() || '?', nameAtMost));

/** Text from a source or a question as it is meant, not as Markdown; on one line. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\*_~`|]/g, '\\$&');

/** "A" for the first option. */
export const letterOf = (option: number): string => String.fromCharCode(65 + option);

/** Counts down (and on) in the reader's client: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export const relativeTime = (atMs: number): string => `<t:${Math.ceil(atMs / 1000)}:R>`;

export const colours = { game: 0x3b82f6, right: 0x22a559, quiet: 0x6b7280, gold: 0xe0a526 } as const;

/** One embed of a title and lines; nulls are left out, and what is too long is clipped. */
export function card(colour: number, title: string | null, lines: readonly (string | null)[]): APIEmbed {
  const description = clip(lines.filter((line) => line !== null).join('\n'), limits.embedDescription);
  return { ...(title === null ? {} : { title: clip(title, limits.embedTitle) }), description, color: colour };
}

export const words = (content: string): MessageBody => ({ content: clip(content, limits.content) });

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

export const button = (
  style: APIButtonComponentWithCustomId['style'],
  label: string,
  customId: string,
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  label: clip(label, limits.buttonLabel),
  custom_id: customId,
});

/** At most five, as Discord allows. */
export const rowOf = (components: APIButtonComponentWithCustomId[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});
