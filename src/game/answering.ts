/** What people can do about an open question: press, type, ask for a hint. Each person's first answer counts. */
import type { GameEvent, Verdict } from './events.ts';
import { hintFor } from './hints.ts';
import { judge, judgeTyped, typedAtMost } from './judging.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import type { Answer, Judged, OpenPhase, SessionState } from './state.ts';
import { questionAt } from './state.ts';
import type { Step } from './transitions.ts';
import { answered, save, wait } from './transitions.ts';

/** Typed answers that come near are given back this often. */
const nearAtMost = 2;

type Act = Pick<Extract<GameEvent, { type: 'hint' }>, 'by' | 'messageId' | 'pressedAtMs'>;

/** Why this person cannot answer there and then; null where they can. */
export function whyNot(state: SessionState, { by, messageId, pressedAtMs }: Act): Verdict | null {
  const { phase } = state;
  if (phase.name !== 'open' || phase.messageId !== messageId) {
    const behind =
      state.played.some((one) => one.messageId === messageId) ||
      (phase.name === 'awarding' && phase.messageId === messageId);
    return { kind: behind ? 'too-late' : 'not-open' };
  }
  const first = Object.hasOwn(phase.answers, by.userId) ? phase.answers[by.userId] : undefined;
  if (first) {
    const { text, option } = first;
    return text === undefined ? { kind: 'already', option: option ?? 0 } : { kind: 'already-typed', text };
  }
  if (pressedAtMs >= phase.closesAtMs) return { kind: 'too-late' };
  return modes[state.plan.mode].refuses?.(state, phase, by.userId, pressedAtMs) ?? null;
}

export function press(state: SessionState, event: Extract<GameEvent, { type: 'press' }>): Step {
  const no = whyNot(state, event);
  const { phase } = state;
  if (no !== null || phase.name !== 'open') return answered(state, no ?? { kind: 'not-open' });
  const { option } = event;
  const isThere = Number.isInteger(option) && questionAt(state, phase.questionNo).options[option] !== undefined;
  if (!isThere || modes[state.plan.mode].answering !== 'press') return answered(state, { kind: 'not-open' });
  const answer = { ...event.by, option, atMs: event.pressedAtMs };
  return { ...record(state, phase, answer), verdict: { kind: 'recorded', option } };
}

export function guess(state: SessionState, event: Extract<GameEvent, { type: 'guess' }>): Step {
  const no = whyNot(state, event);
  const { phase } = state;
  if (no !== null || phase.name !== 'open') return answered(state, no ?? { kind: 'not-open' });
  const text = event.text.trim().slice(0, typedAtMost);
  if (text === '' || modes[state.plan.mode].answering !== 'type') return answered(state, { kind: 'not-open' });
  const { userId } = event.by;
  const tries = (phase.tries && Object.hasOwn(phase.tries, userId) ? phase.tries[userId] : undefined) ?? 0;
  if (tries < nearAtMost && judgeTyped(questionAt(state, phase.questionNo), text) === 'near') {
    const again: OpenPhase = { ...phase, tries: { ...phase.tries, [userId]: tries + 1 } };
    const verdict = { kind: 'near', triesLeft: nearAtMost - tries } as const;
    return { state: { ...state, phase: again }, effects: [save('soon')], verdict };
  }
  const answer = { ...event.by, option: null, text, atMs: event.pressedAtMs };
  return { ...record(state, phase, answer), verdict: { kind: 'typed', text } };
}

export function hint(state: SessionState, event: Extract<GameEvent, { type: 'hint' }>): Step {
  const no = whyNot(state, event);
  if (no?.kind === 'already' || no?.kind === 'already-typed') return answered(state, { kind: 'answered' });
  const { phase } = state;
  if (no !== null || phase.name !== 'open') return answered(state, no ?? { kind: 'not-open' });
  const given = hintFor(questionAt(state, phase.questionNo), modes[state.plan.mode].answering);
  if (!phase.hintsOpen || given === null) return answered(state, { kind: 'not-open' });
  const hinted = { ...phase.hinted, [event.by.userId]: true as const };
  const told = { ...state, phase: { ...phase, hinted } };
  return { state: told, effects: [save('soon')], verdict: { kind: 'hint', hint: given } };
}

function record(state: SessionState, phase: OpenPhase, given: Answer): Step {
  const hinted = phase.hinted !== undefined && Object.hasOwn(phase.hinted, given.userId);
  const answer = hinted ? { ...given, hinted: true as const } : given;
  const open: OpenPhase = { ...phase, answers: { ...phase.answers, [given.userId]: answer } };
  const next: SessionState = { ...state, phase: open };
  const effects = [save('soon'), { type: 'refresh' }] as const;
  const dueMs = state.atMs + pace.graceMs;
  if (dueMs >= phase.dueMs || !modes[state.plan.mode].isDecided?.(next, open)) {
    return { state: next, effects, verdict: null };
  }
  // Nothing can change any more but by what is already on its way.
  return wait({ ...next, phase: { ...open, dueMs } }, dueMs, save('soon'));
}

/** At half time: whether there is a hint to be offered. */
export function hasHint(state: SessionState, questionNo: number): boolean {
  const { mode, seconds } = state.plan;
  return seconds * 500 >= pace.hintWorthMs && hintFor(questionAt(state, questionNo), modes[mode].answering) !== null;
}

/** The answers of a question that closes. */
export function judgeAll(state: SessionState, phase: OpenPhase): readonly Judged[] {
  const question = questionAt(state, phase.questionNo);
  return Object.values(phase.answers).map((answer) => ({
    ...answer,
    correct: judge(question, answer),
    elapsedMs: Math.max(answer.atMs - phase.openedAtMs, 0),
  }));
}
