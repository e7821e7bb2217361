/** The typeface of all pictures: Inter (OFL-1.1), from an npm package, so that a machine without any fonts draws the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import type { Measure, Weight } from './text.ts';

const require = createRequire(import.meta.url);
const files: Readonly<Record<Weight, string>> = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
};

/** Paths of the TTF files. */
export const fontFiles: readonly string[] = Object.values(files);

export interface Typeface {
  readonly measure: Measure;
  /** False for a character that would be drawn as an empty box. */
  has(character: string): boolean;
}

/** Kerning only ever brings letters together by more than it parts them; this covers the exceptions. */
const safety = 1.01;

function readFace(weight: Weight) {
  const bytes = readFileSync(files[weight]);
  // Outlines are resvg's business: without them, reading takes half the time.
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), {
    lowMemory: true,
  });
  const advances = new Map<string, number>();
  return {
    has: (character: string) => font.charToGlyphIndex(character) > 0,
    /** Of one character, in em. */
    advance(character: string): number {
      const known = advances.get(character);
      if (known !== undefined) return known;
      const em = (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm;
      advances.set(character, em);
      return em;
    },
  };
}

/** Reads the font files (700 kB): once a process is enough. */
export function openTypeface(): Typeface {
  const faces = { regular: readFace('regular'), bold: readFace('bold') };
  return {
    has: (character) => faces.regular.has(character),
    measure(text, { size, weight }) {
      let em = 0;
      for (const character of text) em += faces[weight].advance(character);
      return em * size * safety;
    },
  };
}

let shared: Typeface | undefined;

/** The typeface, read at the first picture. */
export const typeface = (): Typeface => (shared ??= openTypeface());
