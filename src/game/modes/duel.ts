/** As classic, between two: a question closes when both have answered. */
import { scoreAll } from './classic.ts';
import type { Mode } from './mode.ts';

export const duel: Mode = {
  answering: 'press',
  usualSeconds: 20,
  rankBy: 'points',
  settle: scoreAll,
  refuses: ({ players }, _, userId) =>
    players === undefined || players.some((one) => one.userId === userId) ? null : { kind: 'not-playing' },
  isDecided: ({ players }, phase) =>
    players !== undefined && players.every((one) => Object.hasOwn(phase.answers, one.userId)),
};
