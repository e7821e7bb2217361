/**
 * The way of a question through a game, and to the game's end. Points are made durable (`awarding`) before anybody is told
 * of them (`close-question`).
 */
import { hasHint, judgeAll } from './answering.ts';
import type { Effect, GameEvent } from './events.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import { ratedFrom } from './ratings.ts';
import { standingsOf } from './standings.ts';
import type { AwardingPhase, EndReason, OpenPhase, Played, PostingPhase, SessionState, VoidReason } from './state.ts';
import { countedIn, countedQuestions } from './state.ts';
import type { Step } from './transitions.ts';
import { only, save, wait } from './transitions.ts';

/** Questions in a row without an answer that end a game. */
const patience = 2;
/** A message of a former process is older than its posting by more than Discord takes for an answer. */
const foundAgainMs = 1_500;

/** Until the next question: by the clock, or until the host has been silent for too long. */
export function pause(state: SessionState, byClockMs: number, ...effects: readonly Effect[]): Step {
  const delayMs = modes[state.plan.mode].paced === 'host' ? pace.hostAwayMs : byClockMs;
  return wait(state, state.atMs + delayMs, ...effects);
}

export const lead = (state: SessionState, ...effects: readonly Effect[]): Step =>
  pause(state, modes[state.plan.mode].lobbyMs ?? pace.leadMs, ...effects);

/** The next question, or the end where there is none. */
export function ask(state: SessionState): Step {
  const questionNo = state.played.length + 1;
  const lobby: readonly Effect[] =
    state.phase.name === 'starting' && modes[state.plan.mode].lobbyMs !== undefined ? [{ type: 'close-lobby' }] : [];
  if (countedIn(state) >= state.plan.questions || questionNo > state.questions.length)
    return end(state, 'played', ...lobby);
  const again = state.isResumed ? { again: true as const } : {};
  const phase: PostingPhase = { name: 'posting', questionNo, sinceMs: state.atMs, tries: 0, ...again };
  return only({ ...state, phase, timer: null }, save('soon'), { type: 'post-question', questionNo }, ...lobby);
}

export function posted(before: SessionState, event: Extract<GameEvent, { type: 'posted' }>): Step {
  const { phase } = before;
  if (phase.name !== 'posting' || phase.questionNo !== event.questionNo) return only(before);
  // A question that is behind us may still show its buttons.
  if (before.played.some(({ messageId }) => messageId === event.messageId)) return only(before);
  const state = withoutResumed(before);
  const givenMs = state.plan.seconds * 1000;
  // Discord's clock and ours may differ, but on ours it happened between our asking and our hearing of it.
  const openedOnOursMs = Math.min(Math.max(event.postedAtMs, phase.sinceMs), event.atMs);
  const isOld = phase.again === true && phase.sinceMs - event.postedAtMs > foundAgainMs;
  const open: OpenPhase = {
    name: 'open',
    questionNo: event.questionNo,
    messageId: event.messageId,
    openedAtMs: event.postedAtMs,
    closesAtMs: event.postedAtMs + givenMs,
    dueMs: (isOld ? event.postedAtMs : openedOnOursMs) + givenMs + pace.graceMs,
    answers: {},
  };
  // A former process had posted it, and nobody was there to hear the presses on it.
  if (isOld && open.closesAtMs - state.atMs < pace.worthReopeningMs)
    return settled({ ...state, phase: open }, open, 'restart');
  const step = waitOpen({ ...state, phase: open }, open, save('now'));
  // Posting took long (a rate limit): the deadline that the message shows is corrected.
  const shownTooEarly = openedOnOursMs - phase.sinceMs > 1500;
  return shownTooEarly ? { ...step, effects: [...step.effects, { type: 'refresh' }] } : step;
}

function withoutResumed(state: SessionState): SessionState {
  const { isResumed, ...rest } = state;
  return isResumed === undefined ? state : rest;
}

/** Until half time, where there is a hint to come; else until the end. */
export function waitOpen(state: SessionState, phase: OpenPhase, ...effects: readonly Effect[]): Step {
  const halfMs = phase.dueMs - pace.graceMs - state.plan.seconds * 500;
  const comes = !phase.hintsOpen && halfMs > state.atMs && hasHint(state, phase.questionNo);
  return wait(state, comes ? halfMs : phase.dueMs, ...effects);
}

/** Null where it is not half time but the end. */
export function half(state: SessionState, phase: OpenPhase): Step | null {
  if (phase.hintsOpen || state.atMs >= phase.dueMs || !hasHint(state, phase.questionNo)) return null;
  return wait({ ...state, phase: { ...phase, hintsOpen: true } }, phase.dueMs, { type: 'refresh' }, save('soon'));
}

export const award = (phase: AwardingPhase): Effect => ({
  type: 'award',
  questionNo: phase.questionNo,
  results: phase.results,
});

export function close(state: SessionState, phase: OpenPhase): Step {
  const { questionNo, messageId } = phase;
  const results = modes[state.plan.mode].settle(judgeAll(state, phase), state.plan.seconds * 1000);
  const awarding: AwardingPhase = { name: 'awarding', questionNo, messageId, results, tries: 0 };
  const closed = { ...state, phase: awarding };
  if (results.length === 0) return settled(closed, awarding, null);
  return only(closed, save('now'), award(awarding));
}

/** A question is behind us, with its points durable, or void. */
export function settled(state: SessionState, phase: OpenPhase | AwardingPhase, isVoid: VoidReason | null): Step {
  const results = phase.name === 'awarding' && isVoid === null ? phase.results : [];
  const { questionNo, messageId } = phase;
  const played: readonly Played[] = [...state.played, { questionNo, messageId, results, void: isVoid }];
  const behind: SessionState = { ...state, played, phase: { name: 'gap' } };
  const withdraw: readonly Effect[] = isVoid === 'store-failed' ? [{ type: 'withdraw', questionNo }] : [];
  const show: readonly Effect[] = [...withdraw, { type: 'close-question', questionNo }];
  const reason = state.ending ?? endAfter(behind);
  if (reason !== null) return end(behind, reason, ...(cannotShow(reason) ? withdraw : show));
  return pause(behind, pace.gapMs, save('soon'), ...show);
}

/** The question's message is gone, or the whole channel. */
const cannotShow = (reason: EndReason): boolean => reason === 'channel-lost' || reason === 'message-deleted';

/** Why the game ends after what was just played; null where it goes on. */
function endAfter(state: SessionState): EndReason | null {
  const mode = modes[state.plan.mode];
  const counted = countedQuestions(state);
  const decided = mode.endAfter?.(state) ?? null;
  if (decided !== null) return decided;
  const isLast = counted.length >= state.plan.questions || state.played.length >= state.questions.length;
  // A host sees for themselves whether anybody is there.
  if (isLast || mode.paced === 'host') return null;
  const recent = counted.slice(-patience);
  return recent.length === patience && recent.every((one) => one.results.length === 0) ? 'unanswered' : null;
}

/** From any phase. What was won stays won: the scores are in `played`. */
export function end(state: SessionState, reason: EndReason, ...first: readonly Effect[]): Step {
  const over: SessionState = { ...state, phase: { name: 'over', reason }, timer: null, ending: null };
  const word: readonly Effect[] =
    reason === 'channel-lost'
      ? [{ type: 'tell-starter', reason }]
      : reason === 'posting-failed'
        ? [{ type: 'post-finish' }, { type: 'tell-starter', reason }]
        : [{ type: 'post-finish' }];
  return only(over, save('now'), ...first, ...rating(over, reason), ...word, { type: 'close' });
}

/** Ends that nobody brought about to win by them, or to lose nothing. A host does not play. */
const fairEnds: ReadonlySet<EndReason> = new Set(['played', 'unanswered', 'last-left', 'none-left', 'host-ended']);

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

/** Ends as soon as may be: points on their way arrive first, an open question is void. */
export function endEarly(state: SessionState, reason: EndReason, isVoid: VoidReason): Step {
  const ending: SessionState = { ...state, ending: reason };
  const lobby: readonly Effect[] =
    state.phase.name === 'starting' && modes[state.plan.mode].lobbyMs !== undefined && !cannotShow(reason)
      ? [{ type: 'close-lobby' }]
      : [];
  switch (state.phase.name) {
    case 'awarding':
      return only(ending, save('soon'));
    case 'open':
      return settled(ending, state.phase, isVoid);
    default:
      return end(ending, reason, ...lobby);
  }
}
