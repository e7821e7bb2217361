/** What a transition of the game's state is, and the small ones that all others are made of. */
import type { Effect, Verdict } from './events.ts';
import type { SessionState } from './state.ts';

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
  readonly verdict: Verdict | null;
}

export const only = (state: SessionState, ...effects: readonly Effect[]): Step => ({ state, effects, verdict: null });
export const answered = (state: SessionState, verdict: Verdict): Step => ({ state, effects: [], verdict });
export const withFirst = (effect: Effect, step: Step): Step => ({ ...step, effects: [effect, ...step.effects] });

export const save = (when: 'now' | 'soon'): Effect => ({ type: 'save', when });

/** Sets the game's one timer, beside other effects. */
export function wait(state: SessionState, dueMs: number, ...effects: readonly Effect[]): Step {
  const ticket = state.tickets + 1;
  const timer = { ticket, dueMs };
  return only({ ...state, tickets: ticket, timer }, { type: 'schedule', ...timer }, ...effects);
}
