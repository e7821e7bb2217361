import wtf from 'wtf_wikipedia';
import type { Block, Document } from './document.ts';
import { foldTypography, stripWikiMarks } from './typography.ts';
import { footnotesInPlace } from './wiki-footnotes.ts';

/** Reads MediaWiki markup by the library `wtf_wikipedia`, which is only given text here and never goes to the network. */
export function readMediaWiki(markup: string): Document {
  const page = wtf(footnotesInPlace(markup)) as unknown as WikiPage;
  const blocks = page.sections().flatMap((section, index) => sectionBlocks(section, index === 0));
  return { title: boldSubject(markup) ?? page.title(), blocks };
}

/** The part of the library that is used: its published types leave most of it out or say `object`. */
interface WikiParagraph {
  sentences(): { text(): string }[];
  lists(): { json(): { text?: string }[] }[];
}
interface WikiSection {
  title(): string;
  depth(): number;
  paragraphs(): WikiParagraph[];
  infoboxes(): { keyValue(): Record<string, string> }[];
  tables(): { keyValue(): Record<string, string>[] }[];
  images(): { caption(): string }[];
  templates(): { json(): Record<string, unknown> }[];
}
interface WikiPage {
  title(): string | null;
  sections(): WikiSection[];
}

const clean = (text: string): string => stripWikiMarks(foldTypography(text)).replace(/\s+/g, ' ').trim();
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sectionBlocks(section: WikiSection, isLead: boolean): Block[] {
  const blocks: Block[] = [];
  const title = clean(section.title());
  if (title !== '') blocks.push({ type: 'heading', level: section.depth() + 2, text: title });
  const boxes = section.infoboxes().map((box) => box.keyValue());
  if (isLead && boxes.length === 0) boxes.push(...boxTemplates(section));
  blocks.push(...boxes.flatMap(infoboxBlocks), ...section.paragraphs().flatMap(paragraphBlocks));
  for (const image of section.images()) {
    const text = clean(image.caption());
    if (text !== '') blocks.push({ type: 'caption', text });
  }
  for (const table of section.tables()) blocks.push(...tableBlock(table.keyValue()));
  for (const template of section.templates()) blocks.push(...navBox(template.json()));
  return blocks;
}

function paragraphBlocks(paragraph: WikiParagraph): Block[] {
  const sentences = paragraph.sentences().map((sentence) => sentence.text());
  const text = clean(sentences.join(' '));
  const blocks: Block[] = /\p{L}/u.test(text) ? [{ type: 'paragraph', text }] : [];
  for (const item of paragraph.lists().flatMap((list) => list.json())) {
    const own = clean(item.text ?? '');
    if (own !== '') blocks.push({ type: 'item', text: own });
  }
  return blocks;
}

/** Values that lay out a box instead of saying something. */
const layout =
  /^(?:template|name|title|image\d*|image[_ ]?(?:size|width|alt|file|upright)|alt|width|size|style|colou?r\d*|bodystyle|native[_ ]name|logo|file|module|child|data)$/i;

function infoboxBlocks(values: Readonly<Record<string, unknown>>): Block[] {
  return Object.entries(values).flatMap(([key, raw]): Block[] => {
    const value = typeof raw === 'string' ? clean(raw.replace(/<br\s*\/?>|\n\*?/gi, ', ')) : '';
    if (value === '' || layout.test(key)) return [];
    if (/caption/i.test(key)) return [{ type: 'caption', text: value }];
    const label = capitalised(key.replace(/_/g, ' ').trim());
    return [{ type: 'infobox', line: { label, value, citations: [] } }];
  });
}

/** Fan wikis name their boxes after the subject ("{{Faction|…}}"): a template of the lead with many named values is one. */
function boxTemplates(section: WikiSection): Record<string, string>[] {
  const boxes = section.templates().map((template) => {
    const named = Object.entries(template.json()).filter(
      (entry): entry is [string, string] => /^[a-z]/i.test(entry[0]) && typeof entry[1] === 'string',
    );
    return Object.fromEntries(named);
  });
  return boxes
    .filter((box) => Object.keys(box).length >= 4 && !/navbox|cite|main|redirect|about/i.test(box['template'] ?? ''))
    .slice(0, 1);
}

function tableBlock(rows: readonly Readonly<Record<string, string>>[]): Block[] {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => header.map((label) => clean(row[label] ?? '')));
  return cells.length === 0 ? [] : [{ type: 'table', header: header.map(clean), rows: cells }];
}

/** The box of related names that closes a page: its lists are called "list1", "list2", … */
function navBox(values: Readonly<Record<string, unknown>>): Block[] {
  return Object.entries(values).flatMap(([key, value]): Block[] => {
    const number = /^list(\d+)$/.exec(key)?.[1];
    if (number === undefined || typeof value !== 'string') return [];
    const names = clean(value)
      .split(/\s*[·•|,]\s*/)
      .filter((name) => name.length > 1);
    const group = values[`group${number}`] ?? values['title'] ?? values['template'];
    const label = typeof group === 'string' ? capitalised(clean(group)) : 'See also';
    return names.length === 0 ? [] : [{ type: 'names', label, names }];
  });
}

/** The first words in bold are what the page is about. */
function boldSubject(markup: string): string | null {
  const bold = /'''([^'\n[\]{}]+(?:'[^'\n[\]{}]+)*)'''/.exec(markup)?.[1];
  return bold === undefined || bold.split(' ').length > 7 ? null : clean(bold);
}
