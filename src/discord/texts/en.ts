/** English: the catalogue that all others are measured by. One file a room would hide repeats; keep the keys in order of use. */
import { game } from './en-game.ts';
import { lookup } from './en-lookup.ts';
import { own } from './en-own.ts';
import { picture } from './en-picture.ts';

export const en = {
  ...lookup,
  ...game,
  ...own,
  ...picture,
} as const;
