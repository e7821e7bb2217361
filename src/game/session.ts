/**
 * A game as a reducer: state and event in, new state and effects out. Pure; time comes with the event.
 *
 *   starting → posting → open → awarding → gap → posting → … → over
 *
 * Points are made durable (`awarding`) before anybody is told of them (`close-question`).
 */
import { guess, hasHint, hint, judgeAll, press } from './answering.ts';
import type { Effect, GameEvent } from './events.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import { ratedFrom } from './ratings.ts';
import { withGrades } from './regrade.ts';
import { standingsOf } from './standings.ts';
import type {
  AwardingPhase,
  EndReason,
  OpenPhase,
  Person,
  Phase,
  Plan,
  Played,
  SessionState,
  VoidReason,
} from './state.ts';
import { countedIn, countedQuestions } from './state.ts';
import type { Step } from './transitions.ts';
import { answered, only, save, wait, withFirst } from './transitions.ts';
import type { Question } from '../quiz/model.ts';

/** Questions in a row without an answer that end a game. */
const patience = 2;
const triesAtMost = 3;

export interface NewSession {
  readonly gameId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly locale: string;
  readonly starter: Person;
  /** Of a duel. */
  readonly players?: readonly Person[];
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
    case 'guess':
      return guess(state, event);
    case 'hint':
      return hint(state, event);
    case 'awarded':
      return state.phase.name === 'awarding' && state.phase.questionNo === event.questionNo
        ? settled(state, state.phase, null)
        : only(state);
    case 'regraded': {
      const next = withGrades(state, event.questionNo, event.grades);
      // An ended game is not saved any more: it would be taken up again.
      return only(next, ...(state.phase.name === 'over' ? [] : [save('soon')]));
    }
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

function tick(state: SessionState): Step {
  switch (state.phase.name) {
    case 'starting':
    case 'gap':
      return ask(state);
    case 'posting':
      return only(state, { type: 'post-question', questionNo: state.phase.questionNo });
    case 'open':
      return half(state, state.phase) ?? close(state, state.phase);
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
  // Discord's clock and ours may differ, but on ours it happened between our asking and our hearing of it.
  const openedOnOursMs = Math.min(Math.max(event.postedAtMs, phase.sinceMs), event.atMs);
  const open: OpenPhase = {
    name: 'open',
    questionNo: event.questionNo,
    messageId: event.messageId,
    openedAtMs: event.postedAtMs,
    closesAtMs: event.postedAtMs + givenMs,
    dueMs: openedOnOursMs + givenMs + pace.graceMs,
    answers: {},
  };
  const step = waitOpen({ ...state, phase: open }, open, save('now'));
  // Posting took long (a rate limit): the deadline that the message shows is corrected.
  const shownTooEarly = openedOnOursMs - phase.sinceMs > 1500;
  return shownTooEarly ? { ...step, effects: [...step.effects, { type: 'refresh' }] } : step;
}

/** Until half time, where there is a hint to come; else until the end. */
function waitOpen(state: SessionState, phase: OpenPhase, ...effects: readonly Effect[]): Step {
  const halfMs = phase.dueMs - pace.graceMs - state.plan.seconds * 500;
  const comes = !phase.hintsOpen && halfMs > state.atMs && hasHint(state, phase.questionNo);
  return wait(state, comes ? halfMs : phase.dueMs, ...effects);
}

/** Null where it is not half time but the end. */
function half(state: SessionState, phase: OpenPhase): Step | null {
  if (phase.hintsOpen || state.atMs >= phase.dueMs || !hasHint(state, phase.questionNo)) return null;
  return wait({ ...state, phase: { ...phase, hintsOpen: true } }, phase.dueMs, { type: 'refresh' }, save('soon'));
}

const award = (phase: AwardingPhase): Effect => ({
  type: 'award',
  questionNo: phase.questionNo,
  results: phase.results,
});

function close(state: SessionState, phase: OpenPhase): Step {
  const { questionNo, messageId, openedAtMs } = phase;
  const results = modes[state.plan.mode].settle(judgeAll(state, phase), phase.closesAtMs - openedAtMs);
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
  const counted = countedQuestions(state);
  const decided = modes[state.plan.mode].endAfter?.(state) ?? null;
  if (decided !== null) return decided;
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
  return only(over, save('now'), ...first, ...rating(over, reason), ...word, { type: 'close' });
}

/** Ends that nobody brought about to win by them, or to lose nothing. */
const fairEnds: ReadonlySet<EndReason> = new Set(['played', 'unanswered', 'last-left', 'none-left']);

function rating(state: SessionState, reason: EndReason): readonly Effect[] {
  const standings = standingsOf(state);
  if (!fairEnds.has(reason) || standings.length === 0) return [];
  const places = standings.map(({ userId, rank }) => ({ userId, rank }));
  if (state.players === undefined) return places.length >= ratedFrom ? [{ type: 'rate', pool: 'games', places }] : [];
  // Who did not answer once has lost.
  const absent = state.players.filter(({ userId }) => !places.some((one) => one.userId === userId));
  const all = [...places, ...absent.map(({ userId }) => ({ userId, rank: places.length + 1 }))];
  return [{ type: 'rate', pool: 'duels', places: all }];
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
        return reopen(state, phase);
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

/** A question that nothing can change any more closes at once; any other waits for its deadline. */
function reopen(state: SessionState, phase: OpenPhase): Step {
  if (modes[state.plan.mode].isDecided?.(state, phase)) {
    const dueMs = state.atMs + pace.graceMs;
    return wait({ ...state, phase: { ...phase, dueMs } }, dueMs, announce('resumed'));
  }
  const open: OpenPhase = { ...phase, dueMs: phase.closesAtMs + pace.graceMs };
  return waitOpen({ ...state, phase: open }, open, announce('resumed-open'));
}
