/** From a game's state to what others are told of it. */
import type { Verdict } from '../../game/events.ts';
import type { SessionState } from '../../game/state.ts';
import { countedIn, lengthOf, questionAt } from '../../game/state.ts';
import type { Question } from '../../quiz/index.ts';
import { awardOf } from './awards.ts';
import type { AskedQuestion, PressOutcome, RunningGame, StartRequest } from './contract.ts';

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
  const { phase } = state;
  const textOf = (option: number): string =>
    phase.name === 'open' ? (questionAt(state, phase.questionNo).options[option] ?? '') : '';
  if (verdict === null) return { kind: 'dropped' };
  switch (verdict.kind) {
    case 'recorded':
    case 'changed':
      return { ...verdict, text: textOf(verdict.option) };
    case 'hint':
      return verdict.hint.kind === 'letters' ? verdict.hint : { ...verdict.hint, text: textOf(verdict.hint.option) };
    case 'not-open':
    case 'driven':
    case 'cannot-drive':
    case 'may-not-drive':
    case 'stopped':
    case 'may-not-stop': {
      // After a restart its question is just being looked for: it may be this very message.
      if (phase.name === 'posting' && phase.again) return { kind: 'not-ready' };
      const isCurrent = phase.name === 'open' && phase.messageId === messageId;
      return { kind: isCurrent ? 'not-open' : 'dropped' };
    }
    default:
      return verdict;
  }
}

/** The right answer, as it is shown. */
export const answerTo = ({ key, options, accepted }: Question): string =>
  (key === null ? accepted[0] : options[key]) ?? '';

/** A question that is behind us and counts; null for any other. */
export function askedIn(state: SessionState, questionNo: number, userId: string): AskedQuestion | null {
  const played = state.played.find((one) => one.questionNo === questionNo && one.void === null);
  if (!played) return null;
  const question = questionAt(state, questionNo);
  const { id, stem } = question;
  const own = played.results.find((one) => one.userId === userId && !one.correct);
  return {
    questionId: id,
    stem,
    answer: answerTo(question),
    ownAnswer: (own && awardOf(state, questionNo, own).answer) ?? null,
    givenMs: state.plan.seconds * 1000,
  };
}
