/** A person had their data removed while a game runs: nothing in it tells of them any more. */
import type { OpenPhase, Phase, SessionState } from './state.ts';

export function forget(state: SessionState, userId: string): SessionState {
  const isKept = (one: { readonly userId: string }): boolean => one.userId !== userId;
  const { starter, stoppedBy, players, roster } = state;
  return {
    ...state,
    starter: starter && isKept(starter) ? starter : null,
    stoppedBy: stoppedBy && isKept(stoppedBy) ? stoppedBy : null,
    ...(players ? { players: players.filter(isKept) } : {}),
    ...(roster ? { roster: roster.filter(isKept) } : {}),
    played: state.played.map((one) => ({ ...one, results: one.results.filter(isKept) })),
    phase: phaseWithout(state.phase, userId),
  };
}

function phaseWithout(phase: Phase, userId: string): Phase {
  if (phase.name === 'awarding') return { ...phase, results: phase.results.filter((one) => one.userId !== userId) };
  if (phase.name !== 'open') return phase;
  const without = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== userId));
  const open: OpenPhase = {
    ...phase,
    answers: without(phase.answers),
    ...(phase.hinted ? { hinted: without(phase.hinted) } : {}),
    ...(phase.tries ? { tries: without(phase.tries) } : {}),
  };
  return open;
}
