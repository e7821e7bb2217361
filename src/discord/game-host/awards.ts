/** From a game's result to what the guild keeps of it. */
import type { Result, SessionState } from '../../game/state.ts';
import { questionAt } from '../../game/state.ts';
import type { Award } from '../../guilds/store.ts';

export function awardOf(state: SessionState, questionNo: number, result: Result): Award {
  const { id, topic, options } = questionAt(state, questionNo);
  const answer = result.text ?? (result.option === null ? undefined : options[result.option]);
  return {
    userId: result.userId,
    displayName: result.displayName,
    points: result.points,
    correct: result.correct,
    atMs: result.atMs,
    topic,
    mode: state.plan.mode,
    questionId: id,
    ...(answer === undefined ? {} : { answer }),
    elapsedMs: result.elapsedMs,
    ...(result.hinted ? { hinted: result.hinted } : {}),
  };
}
