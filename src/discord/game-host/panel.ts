/** What a host sees of the game that they drive. */
import { modes } from '../../game/modes/index.ts';
import type { SessionState } from '../../game/state.ts';
import { countedIn, lengthOf } from '../../game/state.ts';
import type { PanelModel } from '../views/game-panel.ts';
import { answerTo } from './outcomes.ts';

/** Null for a game that is driven by the clock. */
export function panelOf(state: SessionState): PanelModel | null {
  if (modes[state.plan.mode].paced !== 'host') return null;
  const { phase, gameId, plan } = state;
  const isBetween = phase.name === 'starting' || phase.name === 'gap';
  const isAsking = phase.name === 'posting' || phase.name === 'open' || phase.name === 'awarding';
  // Once it has been closed by hand, it waits for presses on their way alone.
  const isOpen = phase.name === 'open' && phase.closesAtMs > state.atMs;
  const position = countedIn(state) + (isAsking ? 1 : 0);
  const preview = (at: number): PanelModel['next'] => {
    const question = state.questions[at];
    return question ? { stem: question.stem, answer: answerTo(question) } : null;
  };
  return {
    gameId,
    position,
    length: lengthOf(state),
    now: isBetween ? 'between' : phase.name === 'over' || isOpen ? phase.name : 'busy',
    current: isAsking ? preview(phase.questionNo - 1) : null,
    next: position < plan.questions ? preview(isAsking ? phase.questionNo : state.played.length) : null,
    answered: phase.name === 'open' ? Object.keys(phase.answers).length : 0,
  };
}

export const isHostOf = (state: SessionState, userId: string): boolean =>
  state.phase.name !== 'over' && state.starter?.userId === userId;
