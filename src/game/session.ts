/**
 * A game as a reducer: state and event in, new state and effects out. Pure; time comes with the event.
 *
 *   starting → posting → open → awarding → gap → posting → … → over
 *
 * Points are made durable (`awarding`) before anybody is told of them (`close-question`).
 */
import type { Effect, GameEvent, Verdict } from './events.ts';
import { modes } from './modes/index.ts';
import type { EndReason, Person, Phase, Plan, Played, SessionState, VoidReason } from './state.ts';
import { countedIn, questionAt } from './state.ts';
import type { Question } from '../quiz/model.ts';

/** All in ms. */
export const pace = {
  /** From the start card to the first question. */
  leadMs: 5_000,
  /** A press stamped before the deadline may arrive this much later. */
  graceMs: 1_000,
  /** From the answer to the next question: time to read a sentence. */
  gapMs: 7_000,
  retryMs: 2_000,
  /** A restart leaves a question open that has at least this much time left. */
  worthReopeningMs: 3_000,
  /** After a longer absence a game is closed, not resumed: nobody waits for it any more. */
  awayMs: 15 * 60_000,
} as const;

/** Questions in a row without an answer that end a game. */
const patience = 2;
const triesAtMost = 3;

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
  readonly verdict: Verdict | null;
}

export interface NewSession {
  readonly gameId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly locale: string;
  readonly starter: Person;
  readonly plan: Plan;
  /** At least one; each with options and a key. */
  readonly questions: readonly Question[];
  readonly atMs: number;
}

export const newSession = (given: NewSession): SessionState => ({
  version: 1,
  ...given,
  played: [],
  phase: { name: 'starting' },
  timer: null,
  tickets: 0,
  ending: null,
  stoppedBy: null,
});

const only = (state: SessionState, ...effects: readonly Effect[]): Step => ({ state, effects, verdict: null });
const answered = (state: SessionState, verdict: Verdict): Step => ({ state, effects: [], verdict });

export function step(before: SessionState, event: GameEvent): Step {
  const state: SessionState = { ...before, atMs: event.atMs };
  switch (event.type) {
    case 'begin':
      return state.phase.name === 'starting' ? wait(state, event.atMs + pace.leadMs, save('now')) : only(state);
    case 'tick':
      return state.timer?.ticket === event.ticket ? tick({ ...state, timer: null }) : only(state);
    case 'posted':
      return posted(state, event);
    case 'press':
      return press(state, event);
    case 'awarded':
      return state.phase.name === 'awarding' && state.phase.questionNo === event.questionNo
        ? settled(state, state.phase, null)
        : only(state);
    case 'stop':
      return stop(state, event);
    case 'resume':
      return resume(state, before.atMs);
    case 'lost':
      return lost(state, event.what === 'channel' ? 'channel-lost' : 'message-deleted');
    case 'failed':
      return failed(state, event.what);
  }
}

const save = (when: 'now' | 'soon'): Effect => ({ type: 'save', when });

/** Sets the game's one timer, beside other effects. */
function wait(state: SessionState, dueMs: number, ...effects: readonly Effect[]): Step {
  const ticket = state.tickets + 1;
  const timer = { ticket, dueMs };
  return only({ ...state, tickets: ticket, timer }, { type: 'schedule', ...timer }, ...effects);
}

function tick(state: SessionState): Step {
  switch (state.phase.name) {
    case 'starting':
    case 'gap':
      return ask(state);
    case 'posting':
      return only(state, { type: 'post-question', questionNo: state.phase.questionNo });
    case 'open':
      return close(state, state.phase);
    case 'awarding':
      return only(state, award(state.phase));
    case 'over':
      return only(state);
  }
}

/** The next question, or the end where there is none. */
function ask(state: SessionState): Step {
  const questionNo = state.played.length + 1;
  if (countedIn(state) >= state.plan.questions || questionNo > state.questions.length) return end(state, 'played');
  const phase: Phase = { name: 'posting', questionNo, sinceMs: state.atMs, tries: 0 };
  return only({ ...state, phase }, save('soon'), { type: 'post-question', questionNo });
}

function posted(state: SessionState, event: Extract<GameEvent, { type: 'posted' }>): Step {
  const { phase } = state;
  if (phase.name !== 'posting' || phase.questionNo !== event.questionNo) return only(state);
  const givenMs = state.plan.seconds * 1000;
  const open: OpenPhase = {
    name: 'open',
    questionNo: event.questionNo,
    messageId: event.messageId,
    openedAtMs: event.postedAtMs,
    closesAtMs: event.postedAtMs + givenMs,
    answers: {},
  };
  // Discord's clock and ours may differ, but on ours it happened between our asking and our hearing of it.
  const openedOnOursMs = Math.min(Math.max(event.postedAtMs, phase.sinceMs), event.atMs);
  const step = wait({ ...state, phase: open }, openedOnOursMs + givenMs + pace.graceMs, save('now'));
  // Posting took long (a rate limit): the deadline that the message shows is corrected.
  const shownTooEarly = openedOnOursMs - phase.sinceMs > 1500;
  return shownTooEarly ? { ...step, effects: [...step.effects, { type: 'refresh' }] } : step;
}

type OpenPhase = Extract<Phase, { name: 'open' }>;
type AwardingPhase = Extract<Phase, { name: 'awarding' }>;

function press(state: SessionState, event: Extract<GameEvent, { type: 'press' }>): Step {
  const { phase } = state;
  if (phase.name !== 'open' || phase.messageId !== event.messageId) {
    const behind =
      state.played.some((one) => one.messageId === event.messageId) ||
      (phase.name === 'awarding' && phase.messageId === event.messageId);
    return answered(state, { kind: behind ? 'too-late' : 'not-open' });
  }
  const first = Object.hasOwn(phase.answers, event.by.userId) ? phase.answers[event.by.userId] : undefined;
  if (first) return answered(state, { kind: 'already', option: first.option });
  if (event.pressedAtMs >= phase.closesAtMs) return answered(state, { kind: 'too-late' });
  const { option } = event;
  if (!Number.isInteger(option) || questionAt(state, phase.questionNo).options[option] === undefined) {
    return answered(state, { kind: 'not-open' });
  }
  const answer = { ...event.by, option, atMs: event.pressedAtMs };
  const answers = { ...phase.answers, [event.by.userId]: answer };
  return {
    state: { ...state, phase: { ...phase, answers } },
    effects: [save('soon'), { type: 'refresh' }],
    verdict: { kind: 'recorded', option },
  };
}

const award = (phase: AwardingPhase): Effect => ({
  type: 'award',
  questionNo: phase.questionNo,
  results: phase.results,
});

function close(state: SessionState, phase: OpenPhase): Step {
  const { questionNo, messageId, openedAtMs } = phase;
  const question = questionAt(state, questionNo);
  const timing = { openedAtMs, givenMs: phase.closesAtMs - openedAtMs };
  const results = modes[state.plan.mode].settle(question, Object.values(phase.answers), timing);
  const awarding: AwardingPhase = { name: 'awarding', questionNo, messageId, results, tries: 0 };
  const closed = { ...state, phase: awarding };
  if (results.length === 0) return settled(closed, awarding, null);
  return only(closed, save('now'), award(awarding));
}

/** A question is behind us, with its points durable, or void. */
function settled(state: SessionState, phase: OpenPhase | AwardingPhase, isVoid: VoidReason | null): Step {
  const results = phase.name === 'awarding' && isVoid === null ? phase.results : [];
  const { questionNo, messageId } = phase;
  const played: readonly Played[] = [...state.played, { questionNo, messageId, results, void: isVoid }];
  const behind: SessionState = { ...state, played, phase: { name: 'gap' } };
  const show: Effect = { type: 'close-question', questionNo };
  const reason = state.ending ?? endAfter(behind);
  if (reason !== null) return end(behind, reason, ...(cannotShow(reason) ? [] : [show]));
  return wait(behind, state.atMs + pace.gapMs, save('soon'), show);
}

/** The question's message is gone, or the whole channel. */
const cannotShow = (reason: EndReason): boolean => reason === 'channel-lost' || reason === 'message-deleted';

/** Why the game ends after what was just played; null where it goes on. */
function endAfter(state: SessionState): EndReason | null {
  const counted = state.played.filter((one) => one.void === null);
  const isLast = counted.length >= state.plan.questions || state.played.length >= state.questions.length;
  if (isLast) return null;
  const recent = counted.slice(-patience);
  return recent.length === patience && recent.every((one) => one.results.length === 0) ? 'unanswered' : null;
}

/** From any phase. What was won stays won: the scores are in `played`. */
function end(state: SessionState, reason: EndReason, ...first: readonly Effect[]): Step {
  const over: SessionState = { ...state, phase: { name: 'over', reason }, timer: null, ending: null };
  const word: readonly Effect[] =
    reason === 'channel-lost'
      ? [{ type: 'tell-starter', reason }]
      : reason === 'posting-failed'
        ? [{ type: 'post-finish' }, { type: 'tell-starter', reason }]
        : [{ type: 'post-finish' }];
  return only(over, save('now'), ...first, ...word, { type: 'close' });
}

function stop(state: SessionState, event: Extract<GameEvent, { type: 'stop' }>): Step {
  if (state.phase.name === 'over') return answered(state, { kind: 'not-open' });
  const own = state.starter?.userId === event.by.userId;
  if (!own && !event.mayModerate) return answered(state, { kind: 'may-not-stop' });
  return { ...endEarly({ ...state, stoppedBy: event.by }, 'stopped', 'stopped'), verdict: { kind: 'stopped' } };
}

/** Ends as soon as may be: points on their way arrive first, an open question is void. */
function endEarly(state: SessionState, reason: EndReason, isVoid: VoidReason): Step {
  const ending: SessionState = { ...state, ending: reason };
  switch (state.phase.name) {
    case 'awarding':
      return only(ending, save('soon'));
    case 'open':
      return settled(ending, state.phase, isVoid);
    default:
      return end(ending, reason);
  }
}

function lost(state: SessionState, reason: 'channel-lost' | 'message-deleted'): Step {
  if (state.phase.name === 'over') {
    if (reason === 'message-deleted' || state.phase.reason === 'channel-lost') return only(state);
    // The last word could not be said in the channel: it is said to who started it, once.
    return only({ ...state, phase: { name: 'over', reason } }, { type: 'tell-starter', reason });
  }
  return endEarly(state, reason, 'stopped');
}

function failed(state: SessionState, what: 'post' | 'award'): Step {
  const { phase } = state;
  if (what === 'post' && phase.name === 'posting') {
    const tries = phase.tries + 1;
    if (tries >= triesAtMost) return end(state, 'posting-failed');
    return wait({ ...state, phase: { ...phase, tries } }, state.atMs + pace.retryMs);
  }
  if (what === 'award' && phase.name === 'awarding') {
    const tries = phase.tries + 1;
    if (tries >= triesAtMost) return settled({ ...state, ending: 'store-failed' }, phase, 'store-failed');
    return wait({ ...state, phase: { ...phase, tries } }, state.atMs + pace.retryMs);
  }
  return only(state);
}

const announce = (what: 'resumed' | 'resumed-open' | 'resumed-void'): Effect => ({ type: 'announce', what });

/** Takes a saved game up again; `lastMs` is when it was last heard of. */
function resume(state: SessionState, lastMs: number): Step {
  const { phase } = state;
  if (phase.name === 'over') return end(state, phase.reason);
  // Saved as closed: it may or may not have been awarded before. Awarding is idempotent.
  if (phase.name === 'awarding') {
    const away = state.atMs - lastMs > pace.awayMs;
    const ending = state.ending ?? (away ? 'away' : null);
    return only({ ...state, ending, timer: null }, announce('resumed'), award(phase));
  }
  if (state.ending !== null) return endEarly(state, state.ending, 'restart');
  if (state.atMs - lastMs > pace.awayMs) return endEarly(state, 'away', 'away');
  switch (phase.name) {
    case 'starting':
      return wait(state, state.atMs + pace.leadMs, announce('resumed'));
    case 'posting':
      return withFirst(announce('resumed'), ask(state));
    case 'open':
      if (phase.closesAtMs - state.atMs >= pace.worthReopeningMs) {
        return wait(state, phase.closesAtMs + pace.graceMs, announce('resumed-open'));
      }
      // Presses made in the meantime were lost, and nobody can say whose: nobody is scored.
      return withFirst(announce('resumed-void'), settled(state, phase, 'restart'));
    case 'gap': {
      // Shown once more, should the crash have come before it was shown.
      const last = state.played.at(-1);
      const again: readonly Effect[] = last ? [{ type: 'close-question', questionNo: last.questionNo }] : [];
      return wait(state, state.atMs + pace.gapMs, ...again, announce('resumed'));
    }
  }
}

const withFirst = (effect: Effect, step: Step): Step => ({ ...step, effects: [effect, ...step.effects] });
