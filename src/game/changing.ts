/** Changing an answer that was given: once, where the plan allows it. */
import type { Answer, OpenPhase, Plan } from './state.ts';

export const answerOf = (phase: OpenPhase, userId: string): Answer | undefined =>
  Object.hasOwn(phase.answers, userId) ? phase.answers[userId] : undefined;

export const mayChange = ({ changes }: Plan, { changed }: Answer): boolean => changes === 1 && !changed;

/** Whether that person has answered, and for good. */
export function isSettled(plan: Plan, phase: OpenPhase, userId: string): boolean {
  const answer = answerOf(phase, userId);
  return answer !== undefined && !mayChange(plan, answer);
}
