/** As classic, but the answer is typed: nobody is shown what there is to choose from. */
import { scoreAll } from './classic.ts';
import type { Mode } from './mode.ts';

export const typed: Mode = { answering: 'type', usualSeconds: 30, rankBy: 'points', settle: scoreAll };
