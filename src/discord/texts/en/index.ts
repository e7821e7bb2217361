/** English: the catalogue that all others are measured by. One file a room would hide repeats; keep the keys in order of use. */
import { daily } from './daily.ts';
import { game } from './game.ts';
import { importing } from './import.ts';
import { lookup } from './lookup.ts';
import { own } from './own.ts';
import { quiz } from './quiz.ts';
import { settings } from './settings.ts';
import { study } from './study.ts';
import { picture } from './picture.ts';
import { privacy } from './privacy.ts';
import { scores } from './scores.ts';

export const en = {
  ...lookup,
  ...game,
  ...daily,
  ...own,
  ...picture,
  ...scores,
  ...privacy,
  ...settings,
  ...study,
  ...quiz,
  ...importing,
} as const;
