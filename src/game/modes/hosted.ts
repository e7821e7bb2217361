/** A night with a host, who calls for each question and does not play. */
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

export const hosted: Mode = {
  ...classic,
  usualSeconds: 30,
  paced: 'host',
  refuses: ({ starter }, _, userId) => (starter?.userId === userId ? { kind: 'host' } : null),
};
