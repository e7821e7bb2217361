/** A drawing as a file of a message. The latest are kept, so that a press on the same button costs nothing. */
import { createHash } from 'node:crypto';
import { rasterise } from '../../pictures/index.ts';
import type { BodyFile } from '../poster.ts';
import { createMemory } from '../remember.ts';

export interface Picture {
  readonly svg: string;
  /** Without its ending. */
  readonly name: string;
  readonly description: string;
}

interface Kept {
  png: Promise<Uint8Array> | null;
}

/** About 200 kB each: 10 MB at most. */
const kept = createMemory<Kept>(50);
const everywhere = {};

/** The same SVG is the same PNG, whichever lore and language it came from. A failure is not kept. */
async function pngOf(svg: string): Promise<Uint8Array> {
  const key = createHash('sha256').update(svg).digest('base64');
  const known = kept(everywhere, everywhere, key, () => ({ png: null }));
  const png = (known.png ??= rasterise(svg));
  try {
    return await png;
  } catch (fault) {
    known.png = null;
    throw fault;
  }
}

export const pictureFile = async ({ svg, name, description }: Picture): Promise<BodyFile> => ({
  name: `${name}.png`,
  bytes: await pngOf(svg),
  description,
});
