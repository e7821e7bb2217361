/** Discord's limits, and the cutting and escaping that keep to them. All lengths are in UTF-16 units, as Discord's client counts. */

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits and …/components/reference */
export const limits = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  embedTotal: 6000,
  buttonLabel: 80,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  customId: 100,
  threadName: 100,
  messageEditsApartMs: 2000,
} as const;

const marks = ['***', '**', '__', '~~', '||', '`', '*', '_'] as const;

/**
 * At most `max` long, with an ellipsis where something was cut; never half a character.
 * A Markdown mark that the cut left open is taken out, so that the rest of the message is not swallowed by it.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = text.slice(0, max - 1);
  if (/[\uD800-\uDBFF]$/.test(kept)) kept = kept.slice(0, -1);
  kept = kept.replace(/\\$/, '');
  for (const mark of marks) {
    const last = kept.lastIndexOf(mark);
    if (last >= 0 && (kept.split(mark).length - 1) % 2 === 1)
      kept = kept.slice(0, last) + kept.slice(last + mark.length);
  }
  return `${kept.trimEnd()}…`;
}

/** Cut as `clip` does, but behind a whole word where one ends near the cut: for sentences. */
export function clipWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const space = text.slice(0, max).lastIndexOf(' ');
  return clip(text, space > 0 && space >= max - 30 ? space + 1 : max);
}

const blank = '_____';

/** A question, cut so that its blank stays in sight: where a passage is quoted, it stands at the end. */
export function clipStem(stem: string, max: number): string {
  const at = stem.indexOf(blank);
  if (stem.length <= max || at + blank.length < max) return clip(stem, max);
  const from = Math.min(at - Math.floor(max / 2), stem.length - max + 2);
  const tail = stem.slice(Math.max(from, 0)).replace(/^\S*\s/, '');
  return clip(`…${tail}`, max);
}

/** Text that someone else wrote (a display name), made harmless inside our own Markdown. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\*_~`|>#[\]()<@:-]/g, (mark) => `\\${mark}`);

/** As many of `lines` as fit into `max` with line breaks between them, and how many were left out. */
export function fitLines(lines: readonly string[], max: number): { text: string; left: number } {
  let text = '';
  for (const [i, line] of lines.entries()) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > max) return { text, left: lines.length - i };
    text = longer;
  }
  return { text, left: 0 };
}
