/** As classic, but the answer is typed: nobody is shown what there is to choose from. */
import { asksTyped } from './asking.ts';
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

export const typed: Mode = { ...classic, asks: asksTyped, usualSeconds: 30 };
