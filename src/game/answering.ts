/** What people can do about an open question: press, type, ask for a hint. Each person's first answer counts, or the one they change it to. */
import { answerOf, mayChange } from './changing.ts';
import type { GameEvent, Verdict } from './events.ts';
import { hintFor } from './hints.ts';
import { judge, judgeTyped, typedAtMost } from './judging.ts';
import type { Asked } from './asked.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import type { Answer, Judged, OpenPhase, Person, SessionState } from './state.ts';
import { questionAt } from './state.ts';
import { memberOf } from './teams.ts';
import type { Step } from './transitions.ts';
import { answered, save, wait } from './transitions.ts';
import { yearsOff } from './years.ts';

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
  const first = answerOf(phase, by.userId);
  // What was pressed before the answer that stands, and arrives after it, changes nothing.
  if (first && !(isChangeable(state, first) && pressedAtMs >= first.atMs)) return already(state, first);
  if (pressedAtMs >= phase.closesAtMs) return { kind: 'too-late' };
  return modes[state.plan.mode].refuses?.(state, phase, by.userId, pressedAtMs) ?? null;
}

const isChangeable = ({ plan }: SessionState, answer: Answer): boolean =>
  !modes[plan.mode].isFinal && mayChange(plan, answer);

function already(state: SessionState, { text, option, changed }: Answer): Verdict {
  const before = changed ? { changed } : {};
  return text === undefined
    ? { kind: 'already', option: option ?? 0, ...before }
    : { kind: 'already-typed', text, ...before };
}

/** How the open question is answered. */
export function askedNow(state: SessionState, questionNo: number): Asked {
  return modes[state.plan.mode].asks(questionAt(state, questionNo)) ?? 'press';
}

export function press(state: SessionState, event: Extract<GameEvent, { type: 'press' }>): Step {
  const no = whyNot(state, event);
  const { phase } = state;
  if (no !== null || phase.name !== 'open') return answered(state, no ?? { kind: 'not-open' });
  const { option } = event;
  const isThere = Number.isInteger(option) && questionAt(state, phase.questionNo).options[option] !== undefined;
  if (!isThere || askedNow(state, phase.questionNo) !== 'press') return answered(state, { kind: 'not-open' });
  const before = answerOf(phase, event.by.userId);
  if (before?.option === option) return answered(state, { kind: 'already', option, mayChange: true });
  const answer = { ...event.by, option, atMs: event.pressedAtMs };
  const next = record(state, phase, answer);
  return { ...next, verdict: before ? { kind: 'changed', option } : recorded(state, next.state, answer) };
}

/** What the person is told, the team among it that they are now in. */
function recorded(before: SessionState, now: SessionState, answer: Answer & { readonly option: number }): Verdict {
  const { option, userId } = answer;
  const member = memberOf(before, userId) ? undefined : memberOf(now, userId);
  return {
    kind: 'recorded',
    option,
    ...(isChangeable(now, answer) ? { mayChange: true } : {}),
    ...(member ? { team: member.team } : {}),
  };
}

export function guess(state: SessionState, event: Extract<GameEvent, { type: 'guess' }>): Step {
  const no = whyNot(state, event);
  const { phase } = state;
  if (no !== null || phase.name !== 'open') return answered(state, no ?? { kind: 'not-open' });
  const text = event.text.trim().slice(0, typedAtMost);
  const asked = askedNow(state, phase.questionNo);
  if (asked === 'press') return answered(state, { kind: 'not-open' });
  if (text === '') return answered(state, { kind: 'empty' });
  const again = giveBack(state, phase, event.by, { text, asked });
  if (again) return again;
  const before = answerOf(phase, event.by.userId);
  const answer = { ...event.by, option: null, text, atMs: event.pressedAtMs };
  const mayAgain = isChangeable(state, answer) ? { mayChange: true as const } : {};
  return {
    ...record(state, phase, answer),
    verdict: before ? { kind: 'changed-typed', text } : { kind: 'typed', text, ...mayAgain },
  };
}

/** What was typed and does not count yet: no year where one is asked for, or a name that only comes near. */
function giveBack(
  state: SessionState,
  phase: OpenPhase,
  { userId }: Person,
  { text, asked }: { readonly text: string; readonly asked: Asked },
): Step | null {
  const question = questionAt(state, phase.questionNo);
  if (asked === 'year') return yearsOff(question, text) === null ? answered(state, { kind: 'not-a-year' }) : null;
  const tries = (phase.tries && Object.hasOwn(phase.tries, userId) ? phase.tries[userId] : undefined) ?? 0;
  if (tries >= nearAtMost || judgeTyped(question, text) !== 'near') return null;
  const again: OpenPhase = { ...phase, tries: { ...phase.tries, [userId]: tries + 1 } };
  const verdict = { kind: 'near', triesLeft: nearAtMost - tries } as const;
  return { state: { ...state, phase: again }, effects: [save('soon')], verdict };
}

export function hint(state: SessionState, event: Extract<GameEvent, { type: 'hint' }>): Step {
  const no = whyNot(state, event);
  const { phase } = state;
  const hasAnswered = phase.name === 'open' && answerOf(phase, event.by.userId) !== undefined;
  if (hasAnswered && phase.messageId === event.messageId) return answered(state, { kind: 'answered' });
  if (no !== null || phase.name !== 'open') return answered(state, no ?? { kind: 'not-open' });
  const given = hintFor(questionAt(state, phase.questionNo), askedNow(state, phase.questionNo));
  if (!phase.hintsOpen || given === null) return answered(state, { kind: 'not-open' });
  const hinted = { ...phase.hinted, [event.by.userId]: true as const };
  const told = { ...state, phase: { ...phase, hinted } };
  return { state: told, effects: [save('soon')], verdict: { kind: 'hint', hint: given } };
}

function record(state: SessionState, phase: OpenPhase, given: Answer): Step {
  const mode = modes[state.plan.mode];
  const hinted = phase.hinted !== undefined && Object.hasOwn(phase.hinted, given.userId);
  const changed = answerOf(phase, given.userId) !== undefined;
  const answer = {
    ...given,
    ...(hinted ? { hinted: true as const } : {}),
    ...(changed ? { changed: true as const } : {}),
  };
  const open: OpenPhase = { ...phase, answers: { ...phase.answers, [given.userId]: answer } };
  const { userId, displayName } = given;
  const admitted = mode.admit?.(state, { userId, displayName }) ?? state;
  const next: SessionState = { ...admitted, phase: open };
  const effects = [save('soon'), { type: 'refresh' }] as const;
  const dueMs = state.atMs + pace.graceMs;
  if (dueMs >= phase.dueMs || !mode.isDecided?.(next, open)) return { state: next, effects, verdict: null };
  // Nothing can change any more but by what is already on its way.
  return wait({ ...next, phase: { ...open, dueMs } }, dueMs, save('soon'));
}

/** At half time: whether there is a hint to be offered. */
export function hasHint(state: SessionState, questionNo: number): boolean {
  const { seconds } = state.plan;
  const given = hintFor(questionAt(state, questionNo), askedNow(state, questionNo));
  return seconds * 500 >= pace.hintWorthMs && given !== null;
}

/** The answers of a question that closes. */
export function judgeAll(state: SessionState, phase: OpenPhase): readonly Judged[] {
  const question = questionAt(state, phase.questionNo);
  const asked = askedNow(state, phase.questionNo);
  return Object.values(phase.answers).map((answer) => ({
    ...answer,
    ...judge(question, answer, asked),
    elapsedMs: Math.max(answer.atMs - phase.openedAtMs, 0),
  }));
}
