import { isComma, lower } from './finite.ts';
import type { Unit } from './units.ts';
import { isPastForm } from './verbs.ts';

/** "was taken and spent three years": what follows a past form at once is its object, so that the form is active. */
export const hasObject = (main: Unit, next: Unit | undefined): boolean =>
  isPastForm(main.text) &&
  next !== undefined &&
  (/^(?:that|how|whether|what)$/.test(lower(next)) ||
    ['DET', 'NUM', 'PROPN', 'PRON', 'NOUN', 'ADJ'].includes(next.pos));

const particle = /^(?:upon|against|out|off|about|after|around|through|away)$/;
const staysPassive = /^(?:by|in|at|during|again|together|there|here)$/;

/**
 * "was ordered to search, and fixed upon Tarn": whether it was fixed, or did so, its form does not tell; nor does what follows, unless
 * that is who did it, when or where. `isParted`: a comma stands before the "and".
 */
export const isOfEitherVoice = (main: Unit, next: Unit | undefined, isParted: boolean): boolean =>
  isPastForm(main.text) &&
  next !== undefined &&
  (particle.test(lower(next)) || (isParted && next.date === null && !isComma(next) && !staysPassive.test(lower(next))));
