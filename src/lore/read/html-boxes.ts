import type { Block } from './document.ts';
import {
  childrenOf,
  descendants,
  find,
  hasClass,
  isSilent,
  textOf,
  type Element,
  type Footnotes,
} from './html-text.ts';

/** The boxes of a wiki's page: infobox, tables, and the box of related names at the end. */

export function infoboxBlocks(box: Element, notes: Footnotes): Block[] {
  const blocks: Block[] = [];
  for (const element of descendants(box, isSilent)) {
    if (element.tagName === 'figcaption' || hasClass(element, / (?:infobox-caption|pi-caption) /)) {
      const text = textOf(element, notes);
      if (text !== '') blocks.push({ type: 'caption', text });
    }
    const pair = labelAndValue(element);
    if (pair === null) continue;
    const label = textOf(pair.label, new Map()).replace(/:$/, '');
    const value = textOf(pair.value, notes, true);
    if (label !== '' && value !== '') blocks.push({ type: 'infobox', line: { label, value, citations: [] } });
  }
  return blocks;
}

function labelAndValue(element: Element): { label: Element; value: Element } | null {
  const children = childrenOf(element);
  const [first, second] = children;
  if (element.tagName === 'tr' && children.length === 2 && first !== undefined && second?.tagName === 'td')
    return { label: first, value: second };
  const label = children.find((child) => hasClass(child, / pi-data-label /));
  const value = children.find((child) => hasClass(child, / pi-data-value /));
  return label === undefined || value === undefined ? null : { label, value };
}

export interface TableRows {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableRows(table: Element, notes: Footnotes): TableRows {
  const rows = [...descendants(table, (one) => isSilent(one) || one.tagName === 'table')]
    .filter((one) => one.tagName === 'tr')
    .map((row) => childrenOf(row).filter((one) => /^t[dh]$/.test(one.tagName) && !isSilent(one)))
    .filter((cells) => cells.length > 0);
  const title = childrenOf(table).find((one) => one.tagName === 'caption');
  const headed = rows.length > 1 && rows[0]?.every((cell) => cell.tagName === 'th') === true;
  return {
    title: title === undefined ? '' : textOf(title, notes),
    header: headed ? (rows[0] ?? []).map((cell) => textOf(cell, new Map())) : [],
    rows: (headed ? rows.slice(1) : rows).map((row) => row.map((cell) => textOf(cell, notes))),
  };
}

/** One line of names a row of the box. */
export function navboxBlocks(box: Element, notes: Footnotes): Block[] {
  const title = find(box, (one) => hasClass(one, / navbox-title /));
  const label = title === null ? 'See also' : textOf(title, notes);
  const lists = [...descendants(box, isSilent)].filter((one) => one.tagName === 'td');
  return lists.flatMap((list): Block[] => {
    const links = [...descendants(list, (one) => isSilent(one) || one.tagName === 'td')];
    const names = links
      .filter((one) => one.tagName === 'a' || hasClass(one, / mw-selflink /))
      .map((link) => textOf(link, new Map()))
      .filter((name) => name.length > 1);
    return names.length === 0 ? [] : [{ type: 'names', label, names }];
  });
}
