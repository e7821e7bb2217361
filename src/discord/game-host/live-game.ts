/**
 * One game in progress: keeps its state, feeds it events, and carries out its effects one after the other.
 * Events are taken at once, whatever effect is under way: a press never waits for the disk or for Discord.
 */
import type { Clock } from '../../game/clock.ts';
import type { Effect, GameEvent, Verdict } from '../../game/events.ts';
import { step } from '../../game/session.ts';
import type { SessionState } from '../../game/state.ts';
import { questionAt } from '../../game/state.ts';
import type { Award, GuildStore } from '../../guilds/store.ts';
import type { Log } from '../log.ts';
import type { ChannelLoss, MessageBody, Poster } from '../poster.ts';
import { channelLoss } from '../poster.ts';
import { snowflakeMs } from '../snowflake.ts';
import { awardOf } from './awards.ts';
import { createMessageEdits } from './message-edits.ts';
import { countAnswers } from './question-stats.ts';
import type { NewRating } from './rate.ts';
import { rateGame } from './rate.ts';
import { createRetries } from './retries.ts';
import type { SaveRound } from './save-round.ts';
import { showAnnouncement, showClosed, showFarewell, showFinish, showOpen, showStandings, showStart } from './show.ts';

export interface LiveParts {
  readonly poster: Poster;
  /** Whether calls stand in a queue. */
  readonly isBusy: () => boolean;
  readonly store: GuildStore;
  readonly clock: Clock;
  readonly log: Log;
  /** For saves that may wait for others. */
  readonly saveRound: SaveRound;
  /** An article's title by its id. */
  readonly titleOf: (guildId: string, source: string) => string;
  /** Says something to a person outside the channel; may reject. */
  readonly tell: (userId: string, body: MessageBody) => Promise<void>;
}

export interface LiveGame {
  state(): SessionState;
  /** Takes an event at once; what it brings about follows. */
  dispatch(event: GameEvent): Verdict | null;
  /** Resolves when the game is over, its last word said and its saved state gone. */
  readonly ended: Promise<void>;
  /** For a shutdown: cancels what is planned, lets what is under way come to its end, and saves. */
  halt(): Promise<void>;
  /** As if the process had been killed: nothing is written any more, no timer is left. For tests. */
  crash(): void;
}

/** What could not be saved is tried again so much later. */
const savedAgainMs = 250;
/** An edit this close to the end of a question would hold up the answer. */
const beforeCloseMs = 2000;

export function createLiveGame(initial: SessionState, parts: LiveParts): LiveGame {
  const { poster, store, clock, log, isBusy } = parts;
  const { gameId, guildId, channelId } = initial;
  const about = { gameId, guildId, channelId };
  let state = initial;
  let cancelTimer: (() => void) | null = null;
  let cancelSave: (() => void) | null = null;
  let halted = false;
  const queue: Effect[] = [];
  let draining: Promise<void> | null = null;
  let ratings: ReadonlyMap<string, NewRating> = new Map();
  let finish: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const edits = createMessageEdits({ poster, clock, channelId, isBusy, onFault: onEditFault });
  const { card } = initial;
  // The game goes on without its card.
  const cardFault = (err: unknown): void => log.warn({ ...about, err }, 'the card of a game could not be edited');
  const retries = createRetries(clock);
  const cardChannelId = card?.channelId ?? channelId;
  const cardEdits = createMessageEdits({ poster, clock, channelId: cardChannelId, isBusy, onFault: cardFault });
  /** The message that shows the hint's button. */
  let hintShownOn: string | null = null;
  if (card) cardEdits.posted(card.messageId, clock.now());

  function dispatch(event: GameEvent): Verdict | null {
    if (halted) return null;
    const next = step(state, event);
    state = next.state;
    if (!state.timer) dropTimer();
    for (const effect of next.effects) take(effect);
    if (queue.length > 0) draining ??= drain();
    return next.verdict;
  }

  /** What needs no waiting is done at once, all else in its turn. */
  function take(effect: Effect): void {
    if (effect.type === 'schedule') schedule(effect.ticket, effect.dueMs);
    else if (effect.type === 'refresh') refresh();
    else if (effect.type === 'save' && effect.when === 'soon') saveSoon();
    else queue.push(effect);
  }

  async function drain(): Promise<void> {
    for (let effect = queue.shift(); effect && !halted; effect = queue.shift()) {
      try {
        await carryOut(effect);
      } catch (fault) {
        onFault(effect, fault);
      }
    }
    draining = null;
  }

  async function carryOut(effect: Effect): Promise<void> {
    switch (effect.type) {
      case 'post-question':
        return postQuestion(effect.questionNo);
      case 'award':
        await store.awards.add(guildId, gameId, effect.questionNo, awardsNow(effect));
        dispatch({ type: 'awarded', questionNo: effect.questionNo, atMs: clock.now() });
        return;
      case 'close-question': {
        const played = state.played.find((one) => one.questionNo === effect.questionNo);
        if (played && !lost()) await edits.last(played.messageId, showClosed(state, played, parts.titleOf));
        return;
      }
      case 'withdraw':
        await retries.run(() => store.awards.replace(guildId, gameId, effect.questionNo, []));
        return;
      case 'close-lobby':
        if (card) await cardEdits.last(card.messageId, showStart(state)).catch(cardFault);
        return;
      case 'post-standings':
        if (!lost()) await poster.send(channelId, showStandings(state));
        return;
      case 'announce':
        if (!lost()) await poster.send(channelId, showAnnouncement(state, effect.what));
        return;
      case 'post-finish':
        if (state.phase.name === 'over' && state.phase.reason !== 'channel-lost') {
          const nonce = nonceOf('end');
          const body = showFinish(state, state.phase.reason, ratings);
          await retries.run(() => poster.send(channelId, body, { nonce }));
        }
        return;
      case 'rate':
        ratings = await rateGame(store, { guildId, gameId, pool: effect.pool, places: effect.places });
        return;
      case 'tell-starter':
        if (state.starter) await parts.tell(state.starter.userId, showFarewell(state, effect.reason));
        return;
      case 'close':
        return putAway();
      case 'save':
        // The last word waits for it: a game whose end was told and not kept would go on after a crash.
        return state.phase.name === 'over' ? retries.run(save) : save();
      case 'schedule':
      case 'refresh':
        return;
    }
  }

  /** Somebody may have had their data removed since the question closed. */
  function awardsNow({ questionNo, results }: Extract<Effect, { type: 'award' }>): readonly Award[] {
    const { phase } = state;
    const kept = new Set(phase.name === 'awarding' ? phase.results.map(({ userId }) => userId) : []);
    return results.filter(({ userId }) => kept.has(userId)).map((one) => awardOf(state, questionNo, one));
  }

  /** The same for the same message of the same game, so that a message posted just before a crash is not posted again. */
  const nonceOf = (what: string): string => `${gameId.slice(-12)}-${what.slice(-12)}`;

  const lost = (): boolean =>
    state.ending === 'channel-lost' || (state.phase.name === 'over' && state.phase.reason === 'channel-lost');

  function onFault(effect: Effect, fault: unknown): void {
    const loss = channelLoss(fault);
    log.warn({ ...about, effect: effect.type, loss, err: fault }, 'a step of a game failed');
    if (effect.type === 'award') dispatch({ type: 'failed', what: 'award', atMs: clock.now() });
    else if (effect.type === 'tell-starter') return;
    else if (effect.type === 'save') saveAgain();
    else if (loss) onLoss(loss);
    else if (effect.type === 'post-question') dispatch({ type: 'failed', what: 'post', atMs: clock.now() });
  }

  function onEditFault(fault: unknown, loss: ChannelLoss | null): void {
    log.warn({ ...about, loss, err: fault }, 'an answer count could not be shown');
    if (loss) onLoss(loss);
  }

  function onLoss(loss: ChannelLoss): void {
    dispatch({ type: 'lost', what: loss === 'unknown-message' ? 'message' : 'channel', atMs: clock.now() });
  }

  async function postQuestion(questionNo: number): Promise<void> {
    if (state.phase.name !== 'posting' || state.phase.questionNo !== questionNo) return;
    const sentMs = clock.now();
    const closesAtMs = sentMs + state.plan.seconds * 1000;
    const nonce = nonceOf(questionAt(state, questionNo).id);
    const messageId = await poster.send(channelId, showOpen(state, questionNo, closesAtMs), { nonce });
    // Somebody's press may have told us of the message already; then this changes nothing.
    dispatch({ type: 'posted', questionNo, messageId, postedAtMs: snowflakeMs(messageId), atMs: clock.now() });
    edits.posted(messageId, Math.min(Math.max(snowflakeMs(messageId), sentMs), clock.now()));
  }

  function refresh(): void {
    const { phase } = state;
    if (phase.name === 'starting') refreshCard();
    if (phase.name !== 'open') return;
    const { questionNo, messageId, closesAtMs } = phase;
    edits.soon(messageId, {
      notAfterMs: phase.dueMs - beforeCloseMs,
      isUrgent: () => state.phase.name === 'open' && state.phase.hintsOpen === true && hintShownOn !== messageId,
      render() {
        if (state.phase.name !== 'open' || state.phase.messageId !== messageId) return null;
        if (state.phase.hintsOpen) hintShownOn = messageId;
        return showOpen(state, questionNo, closesAtMs);
      },
    });
  }

  function refreshCard(): void {
    if (!card) return;
    cardEdits.soon(card.messageId, {
      notAfterMs: Number.POSITIVE_INFINITY,
      render: () => (state.phase.name === 'starting' ? showStart(state) : null),
    });
  }

  function dropTimer(): void {
    cancelTimer?.();
    cancelTimer = null;
  }

  function schedule(ticket: number, dueMs: number): void {
    dropTimer();
    cancelTimer = clock.after(Math.max(dueMs - clock.now(), 0), () => {
      cancelTimer = null;
      dispatch({ type: 'tick', ticket, atMs: clock.now() });
    });
  }

  async function save(): Promise<void> {
    cancelSave?.();
    cancelSave = null;
    await store.sessions.save({ gameId, guildId, channelId, state, savedAtMs: clock.now() });
  }

  function saveSoon(soon: SaveRound = parts.saveRound): void {
    cancelSave ??= soon(() => {
      cancelSave = null;
      save().catch((fault: unknown) => {
        log.error({ ...about, err: fault }, 'a game could not be saved');
        saveAgain();
      });
    });
  }

  /** What is under way is saved again and again; what is over is put away. */
  function saveAgain(): void {
    if (!halted && state.phase.name !== 'over') saveSoon((save) => clock.after(savedAgainMs, save));
  }

  async function putAway(): Promise<void> {
    cancelSave?.();
    cancelSave = null;
    edits.cancel();
    cardEdits.cancel();
    const asked = state.played.map((one) => questionAt(state, one.questionNo).id);
    const steps = [
      store.questions.markAsked(guildId, asked),
      store.games.keep(guildId, gameId, state.plan),
      countAnswers(store, state),
      retries.run(() => store.sessions.close(gameId)),
    ];
    for (const outcome of await Promise.allSettled(steps)) {
      if (outcome.status === 'rejected')
        log.error({ ...about, err: outcome.reason as unknown }, 'a game could not be put away');
    }
    finish();
  }

  function abandon(): void {
    halted = true;
    dropTimer();
    cancelSave?.();
    cancelSave = null;
    edits.cancel();
    cardEdits.cancel();
    retries.cancel();
  }

  return {
    state: () => state,
    dispatch,
    ended,
    crash: abandon,
    async halt() {
      if (halted) return;
      abandon();
      const over = state.phase.name === 'over' && queue.length === 0 && !draining;
      await draining;
      if (!over) await save();
    },
  };
}
