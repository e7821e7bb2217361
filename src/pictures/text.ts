/** Text in a picture: measured before it is drawn, so that nothing leaves its place. */

export type Weight = 'regular' | 'bold';

export interface TextStyle {
  /** In px. */
  readonly size: number;
  readonly weight: Weight;
}

/** Width in px, never less than what is drawn. */
export type Measure = (text: string, style: TextStyle) => number;

/** What the drawing functions need to know of a typeface. */
export interface Letters {
  readonly measure: Measure;
  has(character: string): boolean;
}

export interface Box extends TextStyle {
  /** In px. */
  readonly width: number;
  readonly lines: number;
}

const ellipsis = '…';
const unknownCharacter = '?';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Only what the typeface can draw and XML may hold: a run of anything else becomes one question mark. */
export function drawable(text: string, letters: Letters): string {
  let drawn = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC').replace(/[\p{C}\p{Z}\s]+/gu, ' '))) {
    if (Array.from(segment).every((character) => letters.has(character))) drawn += segment;
    else if (!drawn.endsWith(unknownCharacter)) drawn += unknownCharacter;
  }
  return drawn.trim();
}

/** The longest beginning of `text` that fits, with `end` behind it. */
function cutTo(text: string, end: string, box: Box, letters: Letters): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (letters.measure(kept + segment + end, box) > box.width) break;
    kept += segment;
  }
  return kept;
}

/** As many whole words of `text` as fit with an ellipsis behind them; of a single word, a part. */
function ended(text: string, box: Box, letters: Letters): string {
  const kept = cutTo(text, ellipsis, box, letters);
  const space = text.startsWith(' ', kept.length) ? kept.length : kept.lastIndexOf(' ');
  const words = space > 0 ? kept.slice(0, space) : kept;
  return `${words.replace(/[\s,;:.–-]+$/u, '')}${ellipsis}`;
}

/** Breaks text into at most `box.lines` lines, each within `box.width`; what is left over ends in an ellipsis. */
export function wrapText(text: string, box: Box, letters: Letters): readonly string[] {
  const fits = (line: string): boolean => letters.measure(line, box) <= box.width;
  const words = drawable(text, letters).split(' ').filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === box.lines - 1) {
      const rest = line === '' ? word : `${line} ${word}`;
      return [...lines, ended(rest, box, letters)];
    }
    if (line === '') {
      // A single word wider than the box: broken where it must be. One character stands even where none fits.
      line = cutTo(word, '', box, letters) || (/^./su.exec(word)?.[0] ?? '');
      words.unshift(word.slice(line.length));
    } else words.unshift(word);
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}
