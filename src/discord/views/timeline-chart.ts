/** A timeline as a picture, a page at a time, with the same in words for those who do not see it. */
import type { LoreEvent } from '../../lore/model.ts';
import type { ChartEvent } from '../../pictures/index.ts';
import { altText, drawTimelineChart, eventsShownAtMost, typeface } from '../../pictures/index.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipWords, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { asWritten, button, buttonRows, capitalised, pageArg, pageButtons, pageWithin } from './lookup-parts.ts';
import { pictureFile } from './picture.ts';
import type { TimelineView } from './timeline.ts';
import { eventsPerPage, timelineTitle } from './timeline.ts';

export type TimelineChartView = Omit<TimelineView, 'sources'>;

/** The event without an opening that only repeats its date ("In 2371, …"): the date stands beside it. */
export function eventLabel({ text, when }: Pick<LoreEvent, 'text' | 'when'>): string {
  const comma = text.indexOf(', ');
  const opening = text.slice(0, Math.max(0, comma)).toLowerCase();
  // "By the mid-24th century" says more than "mid-24th century" beside it, so it stays.
  const repeats = when.precision === 'by' ? /^by (?:the )?/ : /^(?:in|during) (?:the )?/;
  const date = when.text
    .toLowerCase()
    .replace(/^(?:in|by|during) /, '')
    .replace(/^the /, '');
  return repeats.test(opening) && opening.replace(repeats, '') === date ? capitalised(text.slice(comma + 2)) : text;
}

const chartEvent = (event: LoreEvent, say: Say): ChartEvent => ({
  when: renderDate(event.when, say),
  year: event.when.year,
  span: event.when.until !== null && event.when.until !== event.when.year,
  precision: event.when.precision,
  text: eventLabel(event),
});

const asSentence = (text: string): string => (/[.!?…]["”’')\]]*$/u.test(text) ? text : `${text}.`);

function describe(lead: string, events: readonly ChartEvent[], say: Say): string {
  const items = events.map(({ when, text }) =>
    asSentence(say('chart.altEvent', { when: capitalised(when), text: clipWords(text, 150) })),
  );
  return altText(lead, items, (count) => say('picture.altMore', { count }));
}

export async function renderTimelineChart(view: TimelineChartView, say: Say): Promise<MessageBody> {
  const { events, part, ref, scope, names } = view;
  const pages = Math.max(1, Math.ceil(events.length / eventsShownAtMost));
  const page = pageWithin(view.page, pages);
  const first = page * eventsShownAtMost;
  const rest = events.slice(first).map((event) => chartEvent(event, say));
  const shown = rest.slice(0, eventsShownAtMost);
  const which = { from: first + 1, to: first + shown.length, count: events.length };
  const counted = events.length === 0 ? say('chart.none') : say(pages > 1 ? 'chart.which' : 'chart.all', which);
  const { svg } = drawTimelineChart(
    {
      title: timelineTitle({ names, span: null }, say),
      subtitle: [view.span, part].filter((text) => text !== null).join(' · ') || null,
      events: rest,
      empty: say('chart.empty'),
      sayMore: (count) => say('picture.more', { count }),
    },
    typeface(),
  );
  const title = clip([timelineTitle(view, say), part].filter((text) => text !== null).join(' · '), 200);
  const description = describe(say('chart.alt', { title, counted }), shown, say);
  const to = (number: number): string => writeCustomId('timeline', 'chart', ref, pageArg(number, scope));
  const turn = { previous: say('timeline.previous'), next: say('timeline.next') };
  return {
    content: clip(say('chart.note', { title: asWritten(title), counted }), limits.content),
    embeds: [],
    files: [await pictureFile({ svg, name: 'timeline', description })],
    components: buttonRows([
      ...pageButtons(page, pages, to, turn),
      button(
        say('chart.list'),
        writeCustomId('timeline', 'page', ref, pageArg(Math.floor(first / eventsPerPage), scope)),
      ),
    ]),
  };
}
