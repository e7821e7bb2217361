/** French. */
import type { Catalogue } from '../catalogue.ts';
import { daily } from './daily.ts';
import { game } from './game.ts';
import { importing } from './import.ts';
import { lookup } from './lookup.ts';
import { own } from './own.ts';
import { picture } from './picture.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { scores } from './scores.ts';
import { settings } from './settings.ts';
import { study } from './study.ts';

export const fr: Catalogue = {
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
};
