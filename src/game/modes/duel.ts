/** As classic, between two: a question closes when both have answered. */
import { isSettled } from '../changing.ts';
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

export const duel: Mode = {
  ...classic,
  refuses: ({ players }, _, userId) =>
    players === undefined || players.some((one) => one.userId === userId) ? null : { kind: 'not-playing' },
  isDecided: ({ players, plan }, phase) =>
    players !== undefined && players.every(({ userId }) => isSettled(plan, phase, userId)),
};
