/**
 * A game as a reducer: state and event in, new state and effects out. Pure; time comes with the event.
 *
 *   starting → posting → open → awarding → gap → posting → … → over
 */
import { guess, hint, press } from './answering.ts';
import { drive } from './driving.ts';
import type { GameEvent } from './events.ts';
import { ask, award, close, end, endEarly, half, lead, posted, settled } from './flow.ts';
import { forget } from './forget.ts';
import { modes } from './modes/index.ts';
import { pace } from './pace.ts';
import { withGrades } from './regrade.ts';
import { resume } from './restart.ts';
import type { Person, Plan, SessionState } from './state.ts';
import { isTeam, memberOf, withMember } from './teams.ts';
import type { Step } from './transitions.ts';
import { answered, only, save, wait } from './transitions.ts';
import type { Question } from '../quiz/model.ts';

const triesAtMost = 3;

export interface NewSession {
  readonly gameId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly card?: NonNullable<SessionState['card']>;
  readonly locale: string;
  readonly starter: Person;
  /** Of a duel. */
  readonly players?: readonly Person[];
  readonly plan: Plan;
  /** At least one; each fit for the plan's mode. */
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
      return state.phase.name === 'starting' ? lead(state, save('now')) : only(state);
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
    case 'join':
      return join(state, event);
    case 'drive':
      return drive(state, event);
    case 'awarded':
      return state.phase.name === 'awarding' && state.phase.questionNo === event.questionNo
        ? settled(state, state.phase, null)
        : only(state);
    case 'regraded': {
      const next = withGrades(state, event.questionNo, event.grades);
      // An ended game is not saved any more: it would be taken up again.
      return only(next, ...(state.phase.name === 'over' ? [] : [save('soon')]));
    }
    case 'forget':
      return only(forget(state, event.userId), ...(state.phase.name === 'over' ? [] : [save('now')]));
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
      return modes[state.plan.mode].paced === 'host' ? end(state, 'host-away') : ask(state);
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

function join(state: SessionState, { by, team }: Extract<GameEvent, { type: 'join' }>): Step {
  if (state.plan.mode !== 'teams' || state.phase.name === 'over') return answered(state, { kind: 'not-open' });
  if (team !== null && !isTeam(state, team)) return answered(state, { kind: 'not-open' });
  const member = memberOf(state, by.userId);
  const mayMove = state.phase.name === 'starting' && state.plan.teams?.choice === 'chosen';
  if (member && (!mayMove || team === null || team === member.team))
    return answered(state, { kind: 'in-team', team: member.team });
  const wanted = state.plan.teams?.choice === 'chosen' ? team : null;
  const next = withMember(state, by, wanted);
  const effects = [save('soon'), { type: 'refresh' }] as const;
  return { state: next, effects, verdict: { kind: 'joined', team: memberOf(next, by.userId)?.team ?? 0 } };
}

function stop(state: SessionState, event: Extract<GameEvent, { type: 'stop' }>): Step {
  if (state.phase.name === 'over') return answered(state, { kind: 'not-open' });
  const own = state.starter?.userId === event.by.userId;
  if (!own && !event.mayModerate) return answered(state, { kind: 'may-not-stop' });
  return { ...endEarly({ ...state, stoppedBy: event.by }, 'stopped', 'stopped'), verdict: { kind: 'stopped' } };
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
