/** From a wish to a game that is about to begin: its questions are drawn, its card is posted, its thread is made. */
import type { SessionState } from '../../game/state.ts';
import { newSession } from '../../game/session.ts';
import { modes } from '../../game/modes/index.ts';
import type { Question } from '../../quiz/index.ts';
import { channelLoss } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { nameOfThread } from '../views/game-start.ts';
import type { GameHostParts, StartOutcome, StartRequest } from './contract.ts';
import { showStart } from './show.ts';

/** Questions beyond those wished for: voided ones are replaced from these, and a host may pass some over. */
const spares = { clock: 2, host: 12 } as const;

type Opened =
  | { readonly kind: 'opened'; readonly state: SessionState }
  | Extract<StartOutcome, { kind: 'no-questions' | 'cannot-post' }>;

/** `live`: the games in progress. */
export function createOpening(parts: GameHostParts, live: () => Iterable<SessionState>) {
  const { store, poster, clock, random, log } = parts;

  async function draw({ guildId, plan, within }: StartRequest): Promise<readonly Question[]> {
    const asked = await store.questions.asked(guildId);
    // Games in other channels of the same server have not marked theirs yet.
    const beingAsked = [...live()]
      .filter((state) => state.guildId === guildId)
      .flatMap((state) => state.questions.map((question) => question.id));
    const mode = modes[plan.mode];
    const wish = {
      ...(plan.topic === null ? {} : { topic: plan.topic }),
      ...(plan.difficulty === null ? {} : { difficulty: plan.difficulty }),
      ...(plan.continuity === undefined ? {} : { continuity: plan.continuity }),
      ...(plan.source === undefined ? {} : { source: plan.source }),
      ...(plan.leaveOut === undefined ? {} : { without: plan.leaveOut }),
      canAsk: (question: Question) => mode.asks(question) !== null,
      count: plan.questions + spares[mode.paced],
      seen: [...asked.filter((id) => !beingAsked.includes(id)), ...beingAsked],
      random,
    };
    return parts.draw(wish, guildId, within);
  }

  /** Where it is played, and the card that opens it. */
  async function place(request: StartRequest, state: SessionState): Promise<Pick<SessionState, 'channelId' | 'card'>> {
    const { channelId, plan, locale } = request;
    const messageId = await poster.send(channelId, showStart(state, request.plan.questions));
    const card = { channelId, messageId };
    if (!plan.thread) return { channelId, card };
    return { channelId: await poster.openThread(channelId, messageId, nameOfThread(plan.topic, sayIn(locale))), card };
  }

  return async function open(request: StartRequest): Promise<Opened> {
    const questions = await draw(request);
    if (questions.length === 0) return { kind: 'no-questions' };
    const { gameId, guildId, channelId, locale, starter, players } = request;
    const plan = { ...request.plan, questions: Math.min(request.plan.questions, questions.length) };
    const asked = { gameId, guildId, channelId, locale, starter, plan, questions, atMs: clock.now() };
    const state = newSession(players ? { ...asked, players } : asked);
    try {
      return { kind: 'opened', state: { ...state, ...(await place(request, state)) } };
    } catch (fault) {
      log.warn({ channelId: request.channelId, err: fault }, 'a game could not be started');
      return { kind: 'cannot-post', loss: channelLoss(fault) };
    }
  };
}
