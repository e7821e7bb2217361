/** A saved game, taken up by a new process. */
import type { Announcement, Effect } from './events.ts';
import { ask, award, end, endEarly, lead, pause, settled, waitOpen } from './flow.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import type { EndReason, OpenPhase, SessionState } from './state.ts';
import type { Step } from './transitions.ts';
import { only, wait, withFirst } from './transitions.ts';

const announce = (what: Announcement): Effect => ({ type: 'announce', what });

/** `lastMs` is when the game was last heard of. */
export function resume(saved: SessionState, lastMs: number): Step {
  const state: SessionState = { ...saved, isResumed: true };
  const { phase } = state;
  if (phase.name === 'over') return endAgain(state, phase.reason);
  const isHosted = modes[state.plan.mode].paced === 'host';
  const isAway = state.atMs - lastMs > (isHosted ? pace.hostAwayMs : pace.awayMs);
  // Saved as closed: it may or may not have been awarded before. Awarding is idempotent.
  if (phase.name === 'awarding') {
    const ending = state.ending ?? (isAway ? 'away' : null);
    return only({ ...state, ending, timer: null }, announce(isHosted ? 'resumed-hosted' : 'resumed'), award(phase));
  }
  if (state.ending !== null) return endEarly(state, state.ending, 'restart');
  if (isAway) return endEarly(state, 'away', 'away');
  switch (phase.name) {
    case 'starting':
      return lead(state, announce(isHosted ? 'resumed-hosted' : 'resumed'), { type: 'refresh' });
    case 'posting':
      return withFirst(announce('resumed'), ask(state));
    case 'open':
      if (phase.closesAtMs - state.atMs >= pace.worthReopeningMs) {
        return reopen(state, phase);
      }
      // Presses made in the meantime were lost, and nobody can say whose: nobody is scored.
      return withFirst(announce(isHosted ? 'resumed-hosted' : 'resumed-void'), settled(state, phase, 'restart'));
    case 'gap': {
      // Shown once more, should the crash have come before it was shown.
      const last = state.played.at(-1);
      const again: readonly Effect[] = last ? [{ type: 'close-question', questionNo: last.questionNo }] : [];
      return pause(state, pace.gapMs, ...again, announce(isHosted ? 'resumed-hosted' : 'resumed'));
    }
  }
}

/** Points that did not arrive may be in the store all the same, and the former process may not have lived to take them back. */
function endAgain(state: SessionState, reason: EndReason): Step {
  const last = state.played.at(-1);
  const isDoubtful = last?.void === 'store-failed';
  return end(state, reason, ...(isDoubtful ? [{ type: 'withdraw', questionNo: last.questionNo } as const] : []));
}

/** A question that nothing can change any more closes at once; any other waits for its deadline. */
function reopen(state: SessionState, phase: OpenPhase): Step {
  if (modes[state.plan.mode].isDecided?.(state, phase)) {
    const dueMs = state.atMs + pace.graceMs;
    return wait({ ...state, phase: { ...phase, dueMs } }, dueMs, announce('resumed'));
  }
  const open: OpenPhase = { ...phase, dueMs: phase.closesAtMs + pace.graceMs };
  return waitOpen({ ...state, phase: open }, open, announce('resumed-open'));
}
