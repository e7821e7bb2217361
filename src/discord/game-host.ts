/** All games in progress: which channel plays what, who may start and stop, and what a press means. */
import { whyNot } from '../game/answering.ts';
import type { GameEvent } from '../game/events.ts';
import { fitsTyped } from '../game/judging.ts';
import { modes } from '../game/modes/index.ts';
import { readPlan } from '../game/plan.ts';
import { withGrades } from '../game/regrade.ts';
import { newSession } from '../game/session.ts';
import { standingsOf } from '../game/standings.ts';
import type { SessionState } from '../game/state.ts';
import { questionAt } from '../game/state.ts';
import type { Question } from '../quiz/index.ts';
import { createChallenges } from './game-host/challenges.ts';
import type { Act, GameHost, GameHostParts, PressOutcome, StartOutcome, StartRequest } from './game-host/contract.ts';
import { createGrants } from './game-host/grants.ts';
import type { LiveGame, LiveParts } from './game-host/live-game.ts';
import { createLiveGame } from './game-host/live-game.ts';
import { askedIn, describe, outcomeOf } from './game-host/outcomes.ts';
import { readSession } from './game-host/saved.ts';
import { showStart } from './game-host/show.ts';
import { channelLoss } from './poster.ts';
import { snowflakeMs } from './snowflake.ts';

export type { GameHost, GameHostParts } from './game-host/contract.ts';

/** Voided questions are replaced from these. */
const spares = 2;
/** Ended games whose results are kept in memory for "My rank". */
const endedKept = 200;
/** A press may be stamped by Discord's clock, which is not ours. */
const skewMs = 2000;

const fitsPressed = ({ key, options }: Question): boolean => key !== null && options.length >= 2;

type ActEvent = Extract<GameEvent, { type: 'press' | 'guess' | 'hint' }>;

interface Slot {
  readonly request: StartRequest;
  /** Null until the game has begun. */
  live: LiveGame | null;
}

export function createGameHost(parts: GameHostParts): GameHost {
  const { store, clock, log } = parts;
  const live: LiveParts = {
    ...parts,
    titleOf: parts.titleOf ?? ((_guildId, source) => source),
    tell: parts.tell ?? (() => Promise.reject(new Error('there is no way to write to a person'))),
  };
  const byChannel = new Map<string, Slot>();
  const byGame = new Map<string, LiveGame>();
  const ended = new Map<string, SessionState>();
  let ready = false;

  const grants = createGrants({
    ...parts,
    regraded({ gameId, questionNo }, grades) {
      const game = byGame.get(gameId);
      const state = ended.get(gameId);
      if (game) game.dispatch({ type: 'regraded', questionNo, grades, atMs: clock.now() });
      else if (state) ended.set(gameId, withGrades(state, questionNo, grades));
    },
  });

  const isOver = (slot: Slot): boolean => slot.live?.state().phase.name === 'over';

  async function start(request: StartRequest): Promise<StartOutcome> {
    if (!ready) return { kind: 'not-ready' };
    const { channelId } = request;
    const running = byChannel.get(channelId);
    if (running && !isOver(running))
      return { kind: 'running', game: describe(running.request, running.live?.state() ?? null) };
    const slot: Slot = { request, live: null };
    byChannel.set(channelId, slot);
    try {
      // The game before says its last word first.
      await running?.live?.ended;
      return await begin(slot);
    } finally {
      if (!slot.live && byChannel.get(channelId) === slot) byChannel.delete(channelId);
    }
  }

  async function begin(slot: Slot): Promise<StartOutcome> {
    const { request } = slot;
    const questions = await draw(request);
    if (questions.length === 0) return { kind: 'no-questions' };
    const length = Math.min(request.plan.questions, questions.length);
    const plan = { ...request.plan, questions: length };
    const state = newSession({ ...request, plan, questions, atMs: clock.now() });
    try {
      await parts.poster.send(request.channelId, showStart(state, request.plan.questions));
    } catch (fault) {
      log.warn({ channelId: request.channelId, err: fault }, 'a game could not be started');
      return { kind: 'cannot-post', loss: channelLoss(fault) };
    }
    if (!isReady()) return { kind: 'not-ready' };
    adopt(slot, state).dispatch({ type: 'begin', atMs: clock.now() });
    return { kind: 'started' };
  }

  // A function, because the process may have begun to stop while something was waited for.
  const isReady = (): boolean => ready;

  async function draw({ guildId, plan }: StartRequest): Promise<readonly Question[]> {
    const asked = await store.questions.asked(guildId);
    // Games in other channels of the same server have not marked theirs yet.
    const beingAsked = [...byGame.values()]
      .map((game) => game.state())
      .filter((state) => state.guildId === guildId)
      .flatMap((state) => state.questions.map((question) => question.id));
    const mayBeTyped = modes[plan.mode].answering === 'type';
    const count = plan.questions + spares;
    const wish = {
      ...(plan.topic === null ? {} : { topic: plan.topic }),
      ...(plan.difficulty === null ? {} : { difficulty: plan.difficulty }),
      // Those that cannot be typed fall out below.
      ...(mayBeTyped ? { typed: true, count: Number.MAX_SAFE_INTEGER } : { count }),
      seen: [...asked.filter((id) => !beingAsked.includes(id)), ...beingAsked],
      random: parts.random,
    };
    const drawn = await parts.draw(wish, guildId);
    return drawn.filter(mayBeTyped ? fitsTyped : fitsPressed).slice(0, count);
  }

  function adopt(slot: Slot, state: SessionState): LiveGame {
    const game = createLiveGame(state, live);
    slot.live = game;
    byGame.set(state.gameId, game);
    void game.ended.then(() => {
      byGame.delete(state.gameId);
      if (byChannel.get(state.channelId) === slot) byChannel.delete(state.channelId);
      ended.set(state.gameId, game.state());
      for (const oldest of ended.keys()) {
        if (ended.size <= endedKept) break;
        ended.delete(oldest);
      }
    });
    return game;
  }

  /** The game of an open question, or why there is none. */
  function gameOf({ gameId, messageId }: Act): LiveGame | PressOutcome {
    if (!ready) return { kind: 'not-ready' };
    const game = byGame.get(gameId);
    if (!game) {
      const played = ended.get(gameId)?.played;
      if (!played) return { kind: 'over' };
      return { kind: played.some((one) => one.messageId === messageId) ? 'too-late' : 'dropped' };
    }
    const { phase } = game.state();
    // The press can overtake Discord's answer to our own posting of the message.
    if (phase.name === 'posting' && snowflakeMs(messageId) >= phase.sinceMs - skewMs) {
      const { questionNo } = phase;
      game.dispatch({ type: 'posted', questionNo, messageId, postedAtMs: snowflakeMs(messageId), atMs: clock.now() });
    }
    return game;
  }

  function act(event: ActEvent & Act): PressOutcome {
    const game = gameOf(event);
    if ('kind' in game) return game;
    return outcomeOf(game.state(), game.dispatch(event), event.messageId);
  }

  return {
    start,
    press: (press) => act({ type: 'press', ...press, atMs: clock.now() }),
    guess: (guess) => act({ type: 'guess', ...guess, atMs: clock.now() }),
    hint: (asked) => act({ type: 'hint', ...asked, atMs: clock.now() }),
    mayType(asked) {
      const game = gameOf(asked);
      if ('kind' in game) return game;
      const state = game.state();
      const no = whyNot(state, asked);
      if (no !== null || state.phase.name !== 'open') return outcomeOf(state, no, asked.messageId);
      return { kind: 'ask', stem: questionAt(state, state.phase.questionNo).stem };
    },
    stop(channelId, by, mayModerate) {
      if (!ready) return { kind: 'not-ready' };
      const slot = byChannel.get(channelId);
      if (!slot?.live || isOver(slot)) return { kind: 'none' };
      const verdict = slot.live.dispatch({ type: 'stop', by, mayModerate, atMs: clock.now() });
      if (verdict?.kind === 'stopped') return { kind: 'stopped' };
      return { kind: 'may-not-stop', starter: slot.live.state().starter?.displayName ?? null };
    },
    standing(gameId, userId) {
      const state = byGame.get(gameId)?.state() ?? ended.get(gameId);
      if (!state) return null;
      const standings = standingsOf(state);
      return { own: standings.find((one) => one.userId === userId) ?? null, people: standings.length };
    },
    asked(guildId, gameId, questionNo, userId) {
      const state = byGame.get(gameId)?.state() ?? ended.get(gameId);
      return state?.guildId === guildId ? askedIn(state, questionNo, userId) : null;
    },
    ...createChallenges(clock),
    grant: (guildId, reportId, locale) => grants.grant(guildId, reportId, locale),
    async planOf(guildId, gameId) {
      const state = ended.get(gameId);
      return readPlan(state?.guildId === guildId ? state.plan : await store.games.recall(guildId, gameId));
    },
    async resume() {
      for (const saved of await store.sessions.open()) {
        const state = readSession(saved.state);
        if (!state || byChannel.has(state.channelId)) {
          log.error({ gameId: saved.gameId, channelId: saved.channelId }, 'a saved game could not be taken up');
          continue;
        }
        const { gameId, guildId, channelId, locale, plan } = state;
        const starter = state.starter ?? { userId: '', displayName: '' };
        const slot: Slot = { request: { gameId, guildId, channelId, locale, starter, plan }, live: null };
        byChannel.set(channelId, slot);
        adopt(slot, state);
      }
      ready = true;
      for (const game of byGame.values()) game.dispatch({ type: 'resume', atMs: clock.now() });
    },
    crash() {
      ready = false;
      for (const game of byGame.values()) game.crash();
    },
    async close() {
      ready = false;
      await Promise.allSettled([...byGame.values()].map((game) => game.halt()));
    },
  };
}
