import { isDictionaryWord } from '../words/language.ts';
import { bareList } from './bare-list.ts';
import { columnRows } from './column-rows.ts';
import { contentsOf } from './contents.ts';
import type { Block, Document } from './document.ts';
import { withoutLeftovers } from './dump.ts';
import { splitGluedNames, ungluedTable } from './glued.ts';
import { gluedRows } from './glued-rows.ts';
import { fromHtml2text } from './html2text.ts';
import { joinedRows, withoutIcon } from './joined-rows.ts';
import { labelLines } from './label-lines.ts';
import { bullet, finiteVerb, terminal } from './line-marks.ts';
import { runTogetherTable } from './run-together.ts';
import { tabRows } from './tab-rows.ts';
import { foldTypography, stripWikiMarks } from './typography.ts';

/**
 * Plain text as scrapes leave it: one paragraph a line, headings as `X[]` or bare short lines, captions as bare lines
 * between paragraphs, bullets, "Label: value" lines, tables whose cells run together, `v · d · e` boxes of names.
 */

const maxBareLine = 110;
const maxHeadingWords = 7;
const labelled = /^([A-Z][A-Za-z'/&-]*(?: [A-Za-z'/&-]+){0,3}(?: \([A-Za-z' -]{2,24}\))?):\s*(.*)$/;
const bracketHeading = /^(?:\[edit\]\s*(?=\S))?(.{1,80}?)(?:(?<=^\[edit\].*)|\s*\[(?:edit|edit source| ?)\])\s*$/i;
/** "[Image: The old harbour]": what a picture shows; "[harbour.jpg]": nothing but its file. */
const bracketPicture =
  /^\[(?:(?:picture|image|photo|photograph|figure|map|illustration|screenshot):\s*(.+)|\S+\.(?:jpe?g|png|gif|svg|webp))\]$/i;
const navBox = /^v\s*[·•|]\s*d\s*[·•|]\s*e\b/;
const namesRow =
  /^(\p{Script=Greek}|Others?|North|South|East|West|Central|Inner|Outer|Upper|Lower|[A-Z][\p{L}' ]{1,30}?(?=:)):?\s+(?=\p{Lu})/u;
const wordRow = /^(\p{Script=Greek}|[A-Z]\p{Ll}{2,13}|[A-Z][\p{L}' ]{1,30}?(?=:)):?\s+(?=\p{Lu})/u;
/** "== Early life ==", as wikis are written. */
const equalsHeading = /^(={2,5})\s*([^=].*?)\s*\1$/;
const hashHeading = /^(#{1,6})\s+(.+)$/;
const notices = [
  /^the content of this article/i,
  /^this (?:article|page|section) is about\b/i,
  /\bredirects here\b/i,
  /\bfor other uses\b/i,
  /^not to be confused with\b/i,
  /\b(?:this article|this section) (?:is a stub|needs|contains)\b/i,
  /^- it contains .* canon referenced/i,
  /\blooked up on (?:memory|wikipedia)/i,
  /^retrieved from\b/i,
  // What stands at a picture that can be pressed.
  /^(?:click to )?enlarge$/i,
  // "[edit] [talk]", "Contents [hide]"
  /^(?:contents ?)?(?:\[(?:edit|talk|history|view source|edit source|hide|show|watch|purge)\] ?)+$/i,
];

/** What a page has beside its text. */
const isLeftover = (line: string): boolean => notices.some((notice) => notice.test(line));

/** "1611", "1612: peasants and fortresses", "The first war (1405–1410)", "Raids in 1405–1410". */
const datedHeading =
  /^\d{3,4}(?:\s?[-–—]\s?\d{2,4})?(?::\s.{1,60})?$|^\p{Lu}[^.,;]{2,50} \(\d{3,4}(?:\s?[-–—]\s?\d{2,4})?\)$|^\p{Lu}[^.,;:]{2,50} (?:in|of|from|during) \d{3,4}\s?[-–—]\s?\d{2,4}$/u;
/** Headings that many wikis have, with or without a mark. */
const usualHeading =
  /^(?:behind the scenes|background(?: information)?|history|trivia|notes|references|sources|footnotes|see also|external links?|appearances|apocrypha|inconsistencies|production|development|reception|biography|legacy)$/i;
/** "[2367–2368: The civil war]": a heading or a caption in brackets. */
const wholeInBrackets = /^\[([^[\]]{3,80})\]$/;
/** Whom the quotation above is of. */
const speaker = /^\u2015\s*\S/;
/** Names of pictures and files, run together. */
const unspaced = /^\S{25,}$/;

const marks = {
  row: (label: string, value: string) => `${label}: ${value}`,
  heading: (name: string) => `${name}[edit]`,
};

export function readPlain(text: string): Document {
  const lines = joinWrapped(
    withoutLeftovers(fromHtml2text(foldTypography(text), marks))
      .split('\n')
      .map((line) => line.trim()),
  );
  const bracketed = lines.some((line) => bracketHeading.test(line) && !isLeftover(line));
  const contents = contentsOf(lines);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (contents?.from === at) {
      at = contents.to;
      continue;
    }
    const line = lines[at] ?? '';
    if (line !== '' && contents?.isHeading(line) === true) {
      blocks.push({ type: 'heading', level: 2, text: line });
      at += 1;
      continue;
    }
    const box = labelLines(lines, at);
    if (box !== null) {
      blocks.push(...box.blocks);
      at += box.used;
      continue;
    }
    const list = bracketed || !blocks.some((block) => block.type === 'paragraph') ? null : bareList(lines, at);
    if (list !== null) {
      blocks.push(...list.blocks);
      at += list.used;
      continue;
    }
    const title = tableTitle(lines, at, blocks);
    const count = blocks.length;
    const taken =
      takeTable(lines, at, blocks, title ?? '') || takeNavBox(lines, at, blocks) || takeLabels(lines, at, blocks);
    if (taken > 0) {
      if (title !== null && blocks.length > count) blocks[count - 1] = { type: 'heading', level: 2, text: title };
      at += taken;
      continue;
    }
    const block = lineBlock(line, bracketed, {
      proseAfter: hasProseAfter(lines, at),
      listAfter: bullet.test(lines.slice(at + 1, at + 4).find((line) => line !== '') ?? ''),
    });
    if (block !== null) blocks.push(block);
    at += 1;
  }
  return { title: null, blocks };
}

/** What the next lines that are not empty are. */
interface After {
  readonly proseAfter: boolean;
  readonly listAfter: boolean;
}

function lineBlock(raw: string, bracketed: boolean, after: After): Block | null {
  if (raw === '' || unspaced.test(raw) || isLeftover(raw) || /^[-=*_~]{3,}$/.test(raw)) return null;
  const picture = bracketPicture.exec(raw);
  if (picture !== null) return picture[1] === undefined ? null : { type: 'caption', text: picture[1] };
  const heading = bracketHeading.exec(raw);
  if (heading?.[1] !== undefined) return { type: 'heading', level: 2, text: heading[1] };
  const hashed = hashHeading.exec(raw);
  if (hashed?.[1] !== undefined && hashed[2] !== undefined) {
    return { type: 'heading', level: hashed[1].length, text: hashed[2] };
  }
  const equals = equalsHeading.exec(raw);
  if (equals?.[1] !== undefined && equals[2] !== undefined)
    return { type: 'heading', level: equals[1].length, text: equals[2] };
  if (/^(?:timeline|chronology)$/i.test(raw)) return { type: 'heading', level: 2, text: raw };
  const line = stripWikiMarks(raw).replace(wholeInBrackets, '$1').trim();
  if (speaker.test(line)) return { type: 'caption', text: line };
  if (bullet.test(line)) return { type: 'item', text: withoutIcon(line.replace(bullet, '')) };
  if (line.length > maxBareLine) return { type: 'paragraph', text: line };
  return bareLine(line, bracketed, after);
}

/** A short line of its own: a heading where the text marks none otherwise, a short paragraph, or a caption. */
function bareLine(line: string, bracketed: boolean, { proseAfter, listAfter }: After): Block {
  const words = line.split(/\s+/).length;
  if (proseAfter && !bracketed && datedHeading.test(line)) return { type: 'heading', level: 2, text: line };
  if (terminal.test(line)) {
    return words > 9 && finiteVerb.test(line) ? { type: 'paragraph', text: line } : { type: 'caption', text: line };
  }
  if (listAfter && words <= maxHeadingWords && !terminal.test(line)) return { type: 'heading', level: 2, text: line };
  // Where some headings lost their mark: a picture's caption is no single common word.
  const isCommonWord = words === 1 && isDictionaryWord(line.toLowerCase().replace(/^re(?=\p{L}+ing$)/u, ''));
  if (proseAfter && (isCommonWord || usualHeading.test(line))) return { type: 'heading', level: 2, text: line };
  const looksLikeHeading = words <= maxHeadingWords && !finiteVerb.test(line) && !/\d{3}/.test(line);
  if (!bracketed && proseAfter && looksLikeHeading) return { type: 'heading', level: 2, text: line };
  return { type: 'caption', text: line };
}

function hasProseAfter(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 8).find((line) => line !== '');
  return next !== undefined && (next.length > maxBareLine || terminal.test(next) || bullet.test(next));
}

/** Joins paragraphs that were broken at a fixed width; leaves one-paragraph-a-line texts alone. */
function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let group: string[] = [];
  const least = isOfFixedWidth(lines) ? 0.5 : 1;
  const flush = (): void => {
    joined.push(...(isWrapped(group, least) ? [group.join(' ')] : group));
    group = [];
  };
  for (const line of lines) {
    if (line !== '' && !isLeftover(line)) group.push(line);
    else {
      flush();
      joined.push(line);
    }
  }
  flush();
  return joined;
}

/** Columns: a text none of whose lines is longer, and most of which come near it, was broken there from its first line to its last. */
const widest = 100;

function isOfFixedWidth(lines: readonly string[]): boolean {
  const told = lines.filter((line) => line !== '');
  return (
    told.length >= 20 &&
    told.every((line) => line.length <= widest) &&
    told.filter((line) => line.length >= 55).length * 2 > told.length
  );
}

/** `least`: how many of its lines must be long, as a share; where a long word or a link comes next, one breaks off before. */
function isWrapped(group: readonly string[], least: number): boolean {
  const body = group.slice(0, -1);
  return (
    body.length > 0 &&
    body.every((line) => line.length <= 130) &&
    body.filter((line) => line.length >= 50).length >= body.length * least &&
    body.some((line) => !terminal.test(line)) &&
    group.every((line, index) => !bullet.test(line) && (index === 0 || !labelled.test(line)))
  );
}

/** "Label: value" lines; a label with nothing after it takes the next line, unless that is a label itself. */
function takeLabels(lines: readonly string[], at: number, blocks: Block[]): number {
  const line = lines[at] ?? '';
  const match = labelled.exec(line);
  const label = match?.[1];
  const value = match?.[2] ?? '';
  if (
    label === undefined ||
    (line.length > 160 && !isListOfNames(value)) ||
    /^(?:caption|note|see also|main article)$/i.test(label)
  )
    return 0;
  if (value !== '') {
    const sentence = value.length > 90 && terminal.test(value);
    if (sentence || !labelNeighbour(lines, at)) return 0;
    blocks.push({ type: 'infobox', line: { label, value, citations: [] } });
    return 1;
  }
  const next = lines[at + 1] ?? '';
  if (next === '' || labelled.test(next) || next.length > maxBareLine) return labelNeighbour(lines, at) ? 1 : 0;
  blocks.push({ type: 'infobox', line: { label, value: next, citations: [] } });
  return 2;
}

/** "Guy of Tarn, Conrad of Velm, Henry II": however many, they are a label's value. */
const isListOfNames = (value: string): boolean =>
  value.length < 600 &&
  !terminal.test(value) &&
  value.split(', ').length > 3 &&
  value.split(', ').every((name) => /^\p{Lu}|^[a-z]{2}-/u.test(name));

function labelNeighbour(lines: readonly string[], at: number): boolean {
  const near = [at - 2, at - 1, at + 1, at + 2].map((index) => lines[index] ?? '');
  return near.some((line) => labelled.test(line) && line.length <= 160);
}

/** The short line right above a table or a box in the midst of a text: its heading, whether it kept its mark or not. */
function tableTitle(lines: readonly string[], at: number, blocks: readonly Block[]): string | null {
  const before = blocks.at(-1);
  if (before?.type === 'heading') return before.text;
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => line !== '');
  const isTitle =
    before?.type === 'caption' &&
    before.text === above &&
    /^\p{Lu}[\p{L}' -]+$/u.test(before.text) &&
    before.text.split(' ').length <= maxHeadingWords - 2 &&
    !finiteVerb.test(before.text) &&
    blocks.some((block) => block.type === 'paragraph');
  return isTitle ? before.text : null;
}

function takeTable(lines: readonly string[], at: number, blocks: Block[], title: string): number {
  const columns = (lines[at] ?? '') === '' ? null : columnRows(lines, at);
  if (columns !== null) {
    blocks.push(columns.block);
    return columns.used;
  }
  const tabbed = tabRows(lines.slice(at, at + 200));
  if (tabbed !== null) {
    blocks.push(...tabbed.blocks);
    return tabbed.used;
  }
  const named = (lines[at] ?? '') === '' ? null : gluedRows(lines.slice(at, at + 200));
  if (named !== null) {
    blocks.push(named.block);
    return named.used;
  }
  const joined = (lines[at] ?? '') === '' ? null : joinedRows(lines.slice(at, at + 200), title);
  if (joined !== null) {
    blocks.push(...joined.blocks);
    return joined.used;
  }
  const together = runTogetherTable(lines.slice(at, at + 200));
  if (together !== null) {
    blocks.push(together.block);
    return together.used;
  }
  const first = (lines[at] ?? '').split(' ')[0] ?? '';
  if (!/^\p{Lu}\p{L}+$/u.test(first)) return 0;
  let end = at;
  while ((lines[end] ?? '') !== '') end += 1;
  if (end - at < 5) return 0;
  const table = ungluedTable(lines.slice(at, end));
  if (table === null) return 0;
  blocks.push(table);
  return end - at;
}

function takeNavBox(lines: readonly string[], at: number, blocks: Block[]): number {
  if (!navBox.test(lines[at] ?? '')) return 0;
  let end = at + 1;
  const title = lines[end] ?? '';
  if (title !== '') end += 1;
  // A box of several rows heads each with a word of its own.
  const headed = (lines[end] ?? '') !== '' && (lines[end + 1] ?? '') !== '';
  while ((lines[end] ?? '') !== '') {
    const line = lines[end] ?? '';
    const label = (headed ? wordRow : namesRow).exec(line);
    const names = splitGluedNames(label === null ? line : line.slice(label[0].length));
    if (names.length > 0) blocks.push({ type: 'names', label: label?.[1] ?? title, names });
    end += 1;
  }
  return end - at;
}
