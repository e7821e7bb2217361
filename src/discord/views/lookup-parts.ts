/** Small pieces that the look-ups' views share: buttons, and where a fact is told, in words. */
import type { APIButtonComponentWithCustomId, APIEmbedField, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Entity, Reference, Source } from '../../lore/model.ts';
import { shortId } from '../../lore/look-up/short-id.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipWords, fitLines, limits } from '../limits.ts';
import type { Say } from '../texts.ts';
import { plain } from './game-parts.ts';

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of a source or a person inside our own: no Markdown, no mention, no link. */
export const asWritten = (text: string): string => plain(text).replace(/[<[\]]/g, '\\$&');

export const button = (label: string, customId: string, disabled = false): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: clip(label, limits.buttonLabel),
  custom_id: customId,
  disabled,
});

const perRow = 5;

/** Rows of up to five; none for no buttons. */
export function buttonRows(buttons: readonly APIButtonComponentWithCustomId[]): APIMessageTopLevelComponent[] {
  const rows: APIMessageTopLevelComponent[] = [];
  for (let at = 0; at < buttons.length && rows.length < 5; at += perRow)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + perRow) });
  return rows;
}

/** The part of a custom id that says on which page of which part of the lore it stands. */
export const pageArg = (page: number, scope: string): string => (scope === '' ? String(page) : `${page}.${scope}`);

/** Page 0 of all of the lore for what is none; whether the code names a scope is for its reader to see. */
export function readPageArg(arg: string | null): { readonly page: number; readonly code: string } {
  const found = /^(\d{1,5})(?:\.([0-9a-z]*))?$/.exec(arg ?? '0');
  return { page: Number(found?.[1] ?? 0), code: found?.[2] ?? '' };
}

/** `v1:FEATURE:ACTION:ID[:SCOPE]` */
export const scopedId = (feature: string, action: string, id: string, scope: string): string =>
  writeCustomId(feature, action, id === '_' ? id : shortId(id), ...(scope === '' ? [] : [scope]));

/** Leads to the entity's card. */
export const entryButton = (entity: Entity, scope: string, say: Say): APIButtonComponentWithCustomId =>
  button(nameWithUniverse(entity, say), scopedId('lore', 'about', entity.id, scope));

/** The name, and the universe where there is another of it elsewhere and the name does not tell the two apart. */
export const nameWithUniverse = ({ name, universe, counterpart }: Entity, say: Say): string =>
  universe === null || counterpart === null || name.toLowerCase().includes(universe.toLowerCase())
    ? name
    : say('kind.inUniverse', { name, universe });

/** Earlier and later pages of one thing; nothing where there is one page. */
export function pageButtons(
  page: number,
  pages: number,
  idOf: (page: number) => string,
  words: { readonly previous: string; readonly next: string },
): APIButtonComponentWithCustomId[] {
  if (pages <= 1) return [];
  return [
    button(words.previous, idOf(Math.max(0, page - 1)), page === 0),
    button(words.next, idOf(page + 1), page >= pages - 1),
  ];
}

export const turning = (say: Say) => ({ previous: say('page.previous'), next: say('page.next') });

/** Keeps a page that was asked for within those that there are. */
export const pageWithin = (page: number, pages: number): number => Math.min(Math.max(0, page), Math.max(0, pages - 1));

/** What a text belongs to; of a text given without it, that nobody knows. */
export const sayContinuity = (continuity: string, say: Say): string =>
  continuity === 'unknown' ? say('source.unknown') : asWritten(continuity);

export type NameSource = (sourceId: string) => string;

/** A source's title, and its voice where it is no neutral one. */
export function sourceNames(sources: readonly Source[], say: Say): NameSource {
  const names = new Map(
    sources.map(({ id, title, voice }) => [
      id,
      asWritten(voice === 'in-universe' ? say('source.inside', { title }) : title),
    ]),
  );
  return (id) => names.get(id) ?? asWritten(id);
}

export interface Told {
  readonly sourceId: string;
  readonly citations: readonly string[];
}

/** Where it is told: episode, mission or novel, and the source that says so. */
export function renderWhere({ sourceId, citations }: Told, nameSource: NameSource, say: Say): string {
  const source = nameSource(sourceId);
  const citation = asWritten(clip(citations.join('; '), 150));
  return citation === '' ? say('card.uncited', { source }) : say('card.cited', { citation, source });
}

/** The sentence and where it stands. */
export const renderEvidence = (reference: Reference, nameSource: NameSource, say: Say): readonly string[] => [
  say('card.quote', { sentence: asWritten(clipWords(reference.sentence, 300)) }),
  renderWhere(reference, nameSource, say),
];

/**
 * As many blocks as fit into an embed's field (or into `most` of it), and how many more there are, with those `unseen`
 * anyway; of a block that is too long by itself, a part.
 */
export function fitField(
  blocks: readonly string[],
  say: Say,
  { unseen = 0, most = limits.fieldValue }: { readonly unseen?: number; readonly most?: number } = {},
): string {
  const room = most - 40;
  const { text, left } = fitLines(blocks, room);
  const [first] = blocks;
  const shown = text === '' && first !== undefined ? clip(first, room) : text;
  const more = unseen + (shown === text ? left : left - 1);
  return more > 0 ? `${shown}\n${say('card.more', { count: more })}` : shown;
}

/** All blocks, in as many fields as they take; those after the first have no name of their own. */
export function spreadFields(name: string, blocks: readonly string[]): APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  let value = '';
  const close = (): void => {
    if (value !== '') fields.push({ name: fields.length === 0 ? name : '\u200b', value });
  };
  for (const block of blocks) {
    const fitting = clip(block, limits.fieldValue);
    const longer = value === '' ? fitting : `${value}\n${fitting}`;
    if (longer.length > limits.fieldValue) {
      close();
      value = fitting;
    } else value = longer;
  }
  close();
  return fields;
}
