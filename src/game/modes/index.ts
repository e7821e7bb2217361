import type { ModeName } from '../state.ts';
import { classic } from './classic.ts';
import { duel } from './duel.ts';
import { hosted } from './hosted.ts';
import type { Mode } from './mode.ts';
import { race } from './race.ts';
import { survival } from './survival.ts';
import { teams } from './teams.ts';
import { timeline } from './timeline.ts';
import { typed } from './typed.ts';

export type { Mode } from './mode.ts';

export const modes: Readonly<Record<ModeName, Mode>> = {
  classic,
  race,
  survival,
  typed,
  teams,
  timeline,
  duel,
  hosted,
};
