/** As classic, in teams: one's own points as ever, and those of the team beside them. */
import { memberOf, withMember } from '../teams.ts';
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

export const teams: Mode = {
  ...classic,
  lobbyMs: 30_000,
  // Who plays without having joined is not sent away while the time runs: they go where they are needed.
  admit: (state, by) => (memberOf(state, by.userId) ? state : withMember(state, by, null)),
};
