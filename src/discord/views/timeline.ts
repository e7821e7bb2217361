/** A timeline, a page at a time: each event with its precision in words and the citation behind it. */
import type { LoreEvent, Source } from '../../lore/model.ts';
import { eventsShownAtMost } from '../../pictures/index.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipWords } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { renderEmbed } from './embed.ts';
import {
  asWritten,
  button,
  buttonRows,
  pageArg,
  pageButtons,
  pageWithin,
  renderWhere,
  sourceNames,
  type NameSource,
} from './lookup-parts.ts';

export const eventsPerPage = 8;

export interface TimelineView {
  /** The participants' names: none, one or two. */
  readonly names: readonly string[];
  readonly span: string | null;
  /** "Only game", "Without …": what part of the lore this is; null for all of it. */
  readonly part: string | null;
  readonly events: readonly LoreEvent[];
  /** From 0. */
  readonly page: number;
  /** The part of the custom id that names this timeline. */
  readonly ref: string;
  readonly scope: string;
  readonly sources: readonly Source[];
}

/** What stands under an event: its citations, or the source where it cites none; every account of it. */
const toldBy = (event: LoreEvent, nameSource: NameSource, say: Say): string =>
  [...new Set(event.references.map((reference) => renderWhere(reference, nameSource, say)))].join('\n');

export function timelineTitle({ names, span }: Pick<TimelineView, 'names' | 'span'>, say: Say): string {
  const [name, other] = names;
  const title =
    name === undefined
      ? say('timeline.title')
      : other === undefined
        ? say('timeline.titleOf', { name })
        : say('timeline.titleOfBoth', { name, other });
  return span === null ? title : say('timeline.spanned', { title, span });
}

export function renderTimeline(view: TimelineView, say: Say): MessageBody {
  const { events, ref, scope } = view;
  const pages = Math.max(1, Math.ceil(events.length / eventsPerPage));
  const page = pageWithin(view.page, pages);
  // The chart opens where the list stands.
  const chartPage = Math.floor((page * eventsPerPage) / eventsShownAtMost);
  const nameSource = sourceNames(view.sources, say);
  const entries = events.slice(page * eventsPerPage, (page + 1) * eventsPerPage).map((event) => {
    const text = asWritten(clipWords(event.text, 300));
    const entry = say('timeline.entry', { when: renderDate(event.when, say), text });
    return `${entry}\n${clip(toldBy(event, nameSource, say), 240)}`;
  });
  const footer = say('timeline.page', { page: page + 1, pages, count: events.length });
  return {
    embeds: [
      renderEmbed({
        title: timelineTitle(view, say),
        description: entries.join('\n'),
        footer: view.part === null ? footer : `${footer} · ${view.part}`,
      }),
    ],
    components: buttonRows([
      ...pageButtons(page, pages, (to) => writeCustomId('timeline', 'page', ref, pageArg(to, scope)), {
        previous: say('timeline.previous'),
        next: say('timeline.next'),
      }),
      button(say('chart.button'), writeCustomId('timeline', 'chart', ref, pageArg(chartPage, scope))),
    ]),
  };
}
