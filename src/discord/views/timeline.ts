/** A timeline, a page at a time: each event with its precision in words and the citation behind it. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { LoreEvent, Source } from '../../lore/model.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { renderEmbed } from './embed.ts';

export const eventsPerPage = 8;

export interface TimelineView {
  /** The participant's name, or null for all of them. */
  readonly name: string | null;
  readonly span: string | null;
  readonly events: readonly LoreEvent[];
  /** From 0. */
  readonly page: number;
  /** The part of the custom id that names this timeline. */
  readonly ref: string;
  readonly sources: readonly Source[];
}

/** What stands under an event: its citations, or the source where it cites none; every account of it. */
function citedBy(event: LoreEvent, titles: ReadonlyMap<string, string>, say: Say): string {
  const where = event.references.map((reference) => {
    const source = titles.get(reference.sourceId) ?? reference.sourceId;
    const citation = reference.citations.join('; ');
    return citation === '' ? say('card.uncited', { source }) : say('card.cited', { citation, source });
  });
  return [...new Set(where)].join('\n');
}

export function renderTimeline(view: TimelineView, say: Say): MessageBody {
  const { events, name, ref } = view;
  const pages = Math.max(1, Math.ceil(events.length / eventsPerPage));
  const page = Math.min(Math.max(0, view.page), pages - 1);
  const titles = new Map(view.sources.map((source) => [source.id, source.title]));
  const title = name === null ? say('timeline.title') : say('timeline.titleOf', { name });
  const entries = events.slice(page * eventsPerPage, (page + 1) * eventsPerPage).map((event) => {
    const entry = say('timeline.entry', { when: renderDate(event.when, say), text: clip(event.text, 300) });
    return `${entry}\n${clip(citedBy(event, titles, say), 180)}`;
  });
  const turn = (to: number, label: string, disabled: boolean) =>
    ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: writeCustomId('timeline', 'page', ref, String(to)),
      disabled,
    }) as const;
  return {
    embeds: [
      renderEmbed({
        title: view.span === null ? title : `${title} (${view.span})`,
        description: entries.join('\n'),
        footer: say('timeline.page', { page: page + 1, pages, events: events.length }),
      }),
    ],
    components:
      pages === 1
        ? []
        : [
            {
              type: ComponentType.ActionRow,
              components: [
                turn(page - 1 < 0 ? 0 : page - 1, say('timeline.previous'), page === 0),
                turn(page + 1, say('timeline.next'), page === pages - 1),
              ],
            },
          ],
  };
}
