/** From a game's result to what the guild keeps of it. */
import type { Result, SessionState } from '../../game/state.ts';
import { questionAt } from '../../game/state.ts';
import type { Award } from '../../guilds/store.ts';

/**
 * A saved game whose open question has points in the store already: its closing could not be saved any more. What is durable
 * counts, as it may have been announced.
 */
export function withAwards(state: SessionState, awards: readonly Award[]): SessionState {
  const { phase } = state;
  if (phase.name !== 'open' || awards.length === 0) return state;
  const { questionNo, messageId } = phase;
  const results = awards.map((award) => resultOf(state, questionNo, award));
  return { ...state, phase: { name: 'awarding', questionNo, messageId, results, tries: 0 } };
}

function resultOf(state: SessionState, questionNo: number, award: Award): Result {
  const { userId, displayName, points, correct, atMs, answer, elapsedMs = 0, hinted } = award;
  const option = questionAt(state, questionNo).options.findIndex((one) => one === answer);
  return {
    userId,
    displayName,
    points,
    correct,
    atMs,
    elapsedMs,
    option: option < 0 ? null : option,
    ...(option < 0 && answer !== undefined ? { text: answer } : {}),
    ...(hinted ? { hinted } : {}),
  };
}

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
