/** English: the catalogue that all others are measured by. One file a room would hide repeats; keep the keys in order of use. */
import { daily } from './en-daily.ts';
import { game } from './en-game.ts';
import { importing } from './en-import.ts';
import { lookup } from './en-lookup.ts';
import { own } from './en-own.ts';
import { quiz } from './en-quiz.ts';
import { settings } from './en-settings.ts';
import { study } from './en-study.ts';
import { picture } from './en-picture.ts';
import { privacy } from './en-privacy.ts';
import { scores } from './en-scores.ts';

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
