/** How an entity stands to others, a page at a time. */
import type { Entity, Source } from '../../lore/model.ts';
import type { Relation } from '../../lore/look-up/relations.ts';
import { shortId } from '../../lore/look-up/short-id.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { renderEmbed } from './embed.ts';
import {
  asWritten,
  buttonRows,
  capitalised,
  pageArg,
  pageButtons,
  pageWithin,
  renderWhere,
  sourceNames,
  turning,
} from './lookup-parts.ts';
import { sayProperty } from './property.ts';

const perPage = 12;

export interface RelationsView {
  readonly entity: Entity;
  readonly relations: readonly Relation[];
  /** From 0. */
  readonly page: number;
  readonly scope: string;
  readonly sources: readonly Source[];
}

function line({ other, relation, isRow, time, hedged }: Relation, say: Say): string {
  const beside = [...(time === null ? [] : [renderDate(time, say)]), ...(hedged ? [say('card.hedged')] : [])];
  const text = say('relations.line', {
    other: asWritten(clip(other, 100)),
    relation: capitalised(isRow ? asWritten(clip(relation, 200)) : sayProperty(relation, say)),
  });
  return beside.length === 0 ? text : say('card.beside', { name: text, beside: beside.join('; ') });
}

export function renderRelations(
  { entity, relations, page: wanted, scope, sources }: RelationsView,
  say: Say,
): MessageBody {
  const pages = Math.max(1, Math.ceil(relations.length / perPage));
  const page = pageWithin(wanted, pages);
  const nameSource = sourceNames(sources, say);
  const shown = relations.slice(page * perPage, (page + 1) * perPage);
  const lines = shown.flatMap((relation, at) => {
    const where = renderWhere(relation.reference, nameSource, say);
    const next = shown[at + 1];
    // Lines out of one place share it.
    const shares = next !== undefined && renderWhere(next.reference, nameSource, say) === where;
    return [line(relation, say), ...(shares ? [] : [where])];
  });
  const buttons = pageButtons(
    page,
    pages,
    (to) => writeCustomId('faction', 'page', shortId(entity.id), pageArg(to, scope)),
    turning(say),
  );
  return {
    embeds: [
      renderEmbed({
        title: say('relations.title', { name: entity.name }),
        description: relations.length === 0 ? say('relations.none') : clip(lines.join('\n'), limits.embedDescription),
        footer: say('relations.page', { page: page + 1, pages, count: relations.length }),
      }),
    ],
    components: buttonRows(buttons),
  };
}
