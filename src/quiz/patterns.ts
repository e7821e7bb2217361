/**
 * Patterns with `\p{L}` and its like are dear to compile: V8 spells out some six hundred ranges for each. In a text without any
 * letter beyond ASCII, a twin with plain classes finds the same, for a tenth of the time; of the hundreds of rules on a wording,
 * most never need their exact form.
 */

const beyondAscii = /[^\p{ASCII}“”‘’–—…]/u;
const twins = new WeakMap<RegExp, RegExp>();

/** Whether the pattern, which has no `g` and no `y`, matches the text. */
export const matches = (pattern: RegExp, text: string): boolean => formFor(pattern, text).test(text);

/** The pattern's first match in the text; null where it has none. */
export const firstMatch = (pattern: RegExp, text: string): RegExpExecArray | null => formFor(pattern, text).exec(text);

/** All that the pattern, which has `g`, matches in the text. */
export const allMatches = (pattern: RegExp, text: string): readonly string[] =>
  text.match(formFor(pattern, text)) ?? [];

function formFor(pattern: RegExp, text: string): RegExp {
  if (!pattern.unicode || !isPlain(text)) return pattern;
  const known = twins.get(pattern);
  if (known !== undefined) return known;
  const made = twinOf(pattern);
  twins.set(pattern, made);
  return made;
}

let last = { text: '', isPlain: true };

/** The rules ask of one text after another. */
function isPlain(text: string): boolean {
  if (last.text !== text) last = { text, isPlain: !beyondAscii.test(text) };
  return last.isPlain;
}

const classes: Readonly<Record<string, string>> = { Lu: 'A-Z', Ll: 'a-z', L: 'A-Za-z', N: '0-9', M: '' };

/** The pattern itself where it has what plain classes cannot say. */
function twinOf(pattern: RegExp): RegExp {
  const source = pattern.source.replace(
    /\[((?:\\.|[^\]\\])*)\]|\\p\{(\w+)\}/g,
    (whole, inner?: string, name?: string) =>
      name !== undefined
        ? `[${classes[name] ?? whole}]`
        : `[${(inner ?? '').replace(/\\p\{(\w+)\}/g, (one, of: string) => classes[of] ?? one)}]`,
  );
  return /\\[pPu]/.test(source) || source.includes('[]') ? pattern : new RegExp(source, pattern.flags.replace('u', ''));
}

/** A name as a pattern that means these very letters. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
