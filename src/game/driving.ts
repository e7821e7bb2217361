/** What a host does: who that is stands in the state, whatever a button says. */
import type { Drive, GameEvent } from './events.ts';
import { ask, end, endEarly, pause, settled } from './flow.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import type { OpenPhase, SessionState } from './state.ts';
import { countedIn } from './state.ts';
import type { Step } from './transitions.ts';
import { answered, save, wait } from './transitions.ts';

type DriveEvent = Extract<GameEvent, { type: 'drive' }>;

export function drive(state: SessionState, event: DriveEvent): Step {
  const { phase, starter, plan } = state;
  if (phase.name === 'over') return answered(state, { kind: 'not-open' });
  if (starter?.userId !== event.by.userId) return answered(state, { kind: 'may-not-drive' });
  const mode = modes[plan.mode];
  if (mode.paced === 'host' && !event.mayHost) return answered(state, { kind: 'may-not-drive' });
  const isEarlyStart = mode.lobbyMs !== undefined && phase.name === 'starting' && event.what === 'next';
  const step = mode.paced === 'host' || isEarlyStart ? carryOut(state, event) : null;
  const { what } = event;
  return step ? { ...step, verdict: { kind: 'driven', what } } : answered(state, { kind: 'cannot-drive', what });
}

/** Null where that cannot be done now. */
function carryOut(state: SessionState, { what, pressedAtMs }: DriveEvent): Step | null {
  const { phase } = state;
  const isBetween = phase.name === 'starting' || phase.name === 'gap';
  switch (what satisfies Drive) {
    case 'next':
      return isBetween ? ask(state) : null;
    case 'close':
      return phase.name === 'open' ? closeNow(state, phase, pressedAtMs) : null;
    case 'skip':
      if (phase.name === 'open') return settled(state, phase, 'skipped');
      return isBetween ? withoutNext(state) : null;
    case 'standings':
      return tellStandings(state);
    case 'end':
      return endEarly(state, 'host-ended', 'stopped');
  }
}

/** What was pressed before that moment counts, though it may arrive a little later. */
function closeNow(state: SessionState, phase: OpenPhase, pressedAtMs: number): Step | null {
  const dueMs = state.atMs + pace.graceMs;
  if (dueMs >= phase.dueMs) return null;
  const closesAtMs = Math.min(phase.closesAtMs, pressedAtMs);
  return wait({ ...state, phase: { ...phase, closesAtMs, dueMs } }, dueMs, save('now'));
}

/** The question that would come next is left out, before anybody has seen it. */
function withoutNext(state: SessionState): Step {
  const at = state.played.length;
  const questions = state.questions.filter((_, i) => i !== at);
  const left: SessionState = { ...state, questions };
  return questions.length === at ? end(left, 'played') : pause(left, pace.hostAwayMs, save('now'));
}

function tellStandings(state: SessionState): Step | null {
  const { standingsAtMs, atMs } = state;
  if (countedIn(state) === 0) return null;
  if (standingsAtMs !== undefined && atMs - standingsAtMs < pace.standingsApartMs) return null;
  return { state: { ...state, standingsAtMs: atMs }, effects: [{ type: 'post-standings' }], verdict: null };
}
