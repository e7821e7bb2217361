/** All games in progress: which channel plays what, who may start and stop, and what a press means. */
import { askedNow, whyNot } from '../game/answering.ts';
import type { GameEvent } from '../game/events.ts';
import { forget } from '../game/forget.ts';
import { readPlan } from '../game/plan.ts';
import { withGrades } from '../game/regrade.ts';
import { standingsOf } from '../game/standings.ts';
import type { SessionState } from '../game/state.ts';
import { questionAt } from '../game/state.ts';
import { withAwards } from './game-host/awards.ts';
import { createChallenges, isChallenge } from './game-host/challenges.ts';
import type { Act, GameHost, GameHostParts, PressOutcome, StartOutcome, StartRequest } from './game-host/contract.ts';
import { createGrants } from './game-host/grants.ts';
import type { LiveGame, LiveParts } from './game-host/live-game.ts';
import { createLiveGame } from './game-host/live-game.ts';
import { createOpening } from './game-host/opening.ts';
import { askedIn, describe, outcomeOf } from './game-host/outcomes.ts';
import { isHostOf, panelOf } from './game-host/panel.ts';
import { createSaveRound } from './game-host/save-round.ts';
import { readSession } from './game-host/saved.ts';
import { createTraffic } from './game-host/traffic.ts';
import { snowflakeMs } from './snowflake.ts';

export type { GameHost, GameHostParts } from './game-host/contract.ts';

/** Ended games whose results are kept in memory for "My rank". */
const endedKept = 200;
/** A press may be stamped by Discord's clock, which is not ours. */
const skewMs = 2000;

type ActEvent = Extract<GameEvent, { type: 'press' | 'guess' | 'hint' }>;

interface Slot {
  readonly request: StartRequest;
  /** Null until the game has begun. */
  live: LiveGame | null;
}

export function createGameHost(given: GameHostParts): GameHost {
  const { store, clock, log } = given;
  const traffic = createTraffic(given);
  const parts: GameHostParts = { ...given, poster: traffic.poster };
  const live: LiveParts = {
    ...parts,
    isBusy: () => traffic.isBusy(),
    saveRound: createSaveRound(clock),
    titleOf: parts.titleOf ?? ((_guildId, source) => source),
    tell: parts.tell ?? (() => Promise.reject(new Error('there is no way to write to a person'))),
  };
  const byChannel = new Map<string, Slot>();
  const byGame = new Map<string, LiveGame>();
  const ended = new Map<string, SessionState>();
  let ready = false;

  const challenges = createChallenges(parts);
  const open = createOpening(parts, function* () {
    for (const game of byGame.values()) yield game.state();
  });
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
  const stateOf = (gameId: string): SessionState | undefined => byGame.get(gameId)?.state() ?? ended.get(gameId);

  async function start(request: StartRequest): Promise<StartOutcome> {
    if (!ready) return { kind: 'not-ready' };
    // A game in a thread of its own has no other beside it.
    if (request.plan.thread) return begin({ request, live: null });
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
    const opened = await open(slot.request);
    if (opened.kind !== 'opened') return opened;
    if (!isReady()) return { kind: 'not-ready' };
    const { state } = opened;
    const game = adopt(slot, state);
    game.dispatch({ type: 'begin', atMs: clock.now() });
    return { kind: 'started', channelId: state.channelId, panel: panelOf(game.state()) };
  }

  // A function, because the process may have begun to stop while something was waited for.
  const isReady = (): boolean => ready;

  function adopt(slot: Slot, state: SessionState): LiveGame {
    const game = createLiveGame(state, live);
    slot.live = game;
    byChannel.set(state.channelId, slot);
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

  /** As saved, or as the store knows better. */
  async function withStored(state: SessionState): Promise<SessionState> {
    const { phase, guildId, gameId } = state;
    return phase.name === 'open' ? withAwards(state, await store.awards.of(guildId, gameId, phase.questionNo)) : state;
  }

  /** A press names its game; one from another guild names none. */
  const isElsewhere = (guildId: string | undefined, gameId: string): boolean => {
    const state = byGame.get(gameId)?.state() ?? ended.get(gameId);
    return guildId !== undefined && state !== undefined && state.guildId !== guildId;
  };

  /** The game of an open question, or why there is none. */
  function gameOf({ guildId, gameId, messageId }: Act): LiveGame | PressOutcome {
    if (!ready) return { kind: 'not-ready' };
    if (isElsewhere(guildId, gameId)) return { kind: 'over' };
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
      const { phase } = state;
      const no = whyNot(state, asked);
      if (no !== null || phase.name !== 'open' || askedNow(state, phase.questionNo) === 'press')
        return outcomeOf(state, no, asked.messageId);
      return { kind: 'ask', stem: questionAt(state, phase.questionNo).stem };
    },
    join({ guildId, gameId, by, team }) {
      if (isElsewhere(guildId, gameId)) return { kind: 'over' };
      if (!ready) return { kind: 'not-ready' };
      const game = byGame.get(gameId);
      if (!game) return { kind: 'over' };
      const verdict = game.dispatch({ type: 'join', by, team, atMs: clock.now() });
      return verdict?.kind === 'joined' || verdict?.kind === 'in-team' ? verdict : { kind: 'over' };
    },
    drive({ guildId, gameId, ...event }) {
      if (!ready) return { kind: 'not-ready' };
      const game = byGame.get(gameId);
      if (game?.state().guildId !== guildId) return { kind: 'over' };
      const verdict = game.dispatch({ type: 'drive', ...event, atMs: clock.now() });
      if (verdict?.kind === 'may-not-drive') return { kind: 'may-not-drive' };
      if (verdict?.kind !== 'driven' && verdict?.kind !== 'cannot-drive') return { kind: 'over' };
      return { kind: verdict.kind, panel: panelOf(game.state()) };
    },
    panel(channelId, userId) {
      const state = byChannel.get(channelId)?.live?.state();
      return state && isHostOf(state, userId) ? panelOf(state) : null;
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
      const state = stateOf(gameId);
      if (!state) return null;
      const standings = standingsOf(state);
      return { own: standings.find((one) => one.userId === userId) ?? null, people: standings.length };
    },
    asked(guildId, gameId, questionNo, userId) {
      const state = stateOf(gameId);
      return state?.guildId === guildId ? askedIn(state, questionNo, userId) : null;
    },
    challenge: (challenge) => challenges.challenge(challenge),
    challenged: (guildId, id) => challenges.challenged(guildId, id),
    dropChallenge: (id) => challenges.dropChallenge(id),
    grant: (guildId, reportId, locale) => grants.grant(guildId, reportId, locale),
    async planOf(guildId, gameId) {
      const state = ended.get(gameId);
      return readPlan(state?.guildId === guildId ? state.plan : await store.games.recall(guildId, gameId));
    },
    forget(userId) {
      challenges.forget(userId);
      for (const game of byGame.values()) game.dispatch({ type: 'forget', userId, atMs: clock.now() });
      for (const [gameId, state] of ended) ended.set(gameId, forget(state, userId));
    },
    async resume() {
      for (const saved of await store.sessions.open()) {
        if (isChallenge(saved)) {
          challenges.takeUp(saved);
          continue;
        }
        const state = readSession(saved);
        if (!state || byChannel.has(state.channelId)) {
          log.error({ gameId: saved.gameId, channelId: saved.channelId }, 'a saved game could not be taken up');
          continue;
        }
        const { gameId, guildId, channelId, locale, plan } = state;
        const starter = state.starter ?? { userId: '', displayName: '' };
        adopt({ request: { gameId, guildId, channelId, locale, starter, plan }, live: null }, await withStored(state));
      }
      ready = true;
      for (const game of byGame.values()) game.dispatch({ type: 'resume', atMs: clock.now() });
    },
    crash() {
      ready = false;
      traffic.drop();
      for (const game of byGame.values()) game.crash();
    },
    async close() {
      ready = false;
      traffic.flush();
      await Promise.allSettled([...byGame.values()].map((game) => game.halt()));
    },
  };
}
