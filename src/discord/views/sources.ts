/** The texts that everything is told by. */
import type { Source } from '../../lore/model.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderEmbed } from './embed.ts';
import { asWritten, buttonRows, capitalised, pageButtons, pageWithin, sayContinuity, turning } from './lookup-parts.ts';

export interface SourceCount {
  readonly source: Source;
  readonly facts: number;
  readonly events: number;
}

const perPage = 8;

function about({ source, facts, events }: SourceCount, say: Say): string {
  const { continuity, voice, universe, licence } = source;
  return [
    [
      capitalised(sayContinuity(continuity, say)),
      ...(universe === null ? [] : [say('source.universe', { universe: asWritten(universe) })]),
      say(`source.${voice}`),
    ].join(' · '),
    `${say('source.facts', { count: facts })}, ${say('source.events', { count: events })}`,
    ...(licence === null ? [] : [say('card.uncited', { source: asWritten(clip(licence, 200)) })]),
  ].join('\n');
}

export function renderSources(counts: readonly SourceCount[], wanted: number, say: Say): MessageBody {
  const pages = Math.max(1, Math.ceil(counts.length / perPage));
  const page = pageWithin(wanted, pages);
  const shown = counts.slice(page * perPage, (page + 1) * perPage);
  return {
    embeds: [
      renderEmbed({
        title: say('source.title'),
        description: say('source.intro', { count: counts.length }),
        fields: shown.map((count) => ({
          name: clip(asWritten(count.source.title), limits.fieldName),
          value: about(count, say),
        })),
        ...(pages === 1 ? {} : { footer: say('page.of', { page: page + 1, pages }) }),
      }),
    ],
    components: buttonRows(
      pageButtons(page, pages, (to) => writeCustomId('lore', 'sources', '_', String(to)), turning(say)),
    ),
  };
}
