/** From a game's state to what others are told of it. */
import type { Verdict } from '../../game/events.ts';
import type { SessionState } from '../../game/state.ts';
import { countedIn, lengthOf, questionAt } from '../../game/state.ts';
import type { PressOutcome, RunningGame, StartRequest } from './contract.ts';

/** `state` is null until the game has begun. */
export function describe(request: StartRequest, state: SessionState | null): RunningGame {
  const starter = state ? (state.starter?.displayName ?? null) : request.starter.displayName;
  const { topic } = request.plan;
  if (!state) return { topic, starter, position: 0, length: request.plan.questions };
  const { phase } = state;
  const current = phase.name === 'posting' || phase.name === 'open' || phase.name === 'awarding' ? 1 : 0;
  return { topic, starter, position: countedIn(state) + current, length: lengthOf(state) };
}

/** `messageId` is of the message that was pressed on. */
export function outcomeOf(state: SessionState, verdict: Verdict | null, messageId: string): PressOutcome {
  switch (verdict?.kind) {
    case 'recorded': {
      const questionNo = state.phase.name === 'open' ? state.phase.questionNo : 1;
      return { ...verdict, text: questionAt(state, questionNo).options[verdict.option] ?? '' };
    }
    case 'already':
    case 'too-late':
      return verdict;
    default: {
      const isCurrent = state.phase.name === 'open' && state.phase.messageId === messageId;
      return { kind: isCurrent ? 'not-open' : 'dropped' };
    }
  }
}
