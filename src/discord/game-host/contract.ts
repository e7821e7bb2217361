/** What the host of all games offers, and what it needs. */
import type { Clock, Random } from '../../game/clock.ts';
import type { Drive } from '../../game/events.ts';
import type { Standing } from '../../game/standings.ts';
import type { Person, Plan } from '../../game/state.ts';
import type { GuildStore } from '../../guilds/store.ts';
import type { Scope } from '../../lore/look-up/scope.ts';
import type { DrawWish, Question } from '../../quiz/index.ts';
import type { Log } from '../log.ts';
import type { GrantOutcome } from './grants.ts';
import type { ChannelLoss, MessageBody, Poster } from '../poster.ts';
import type { PanelModel } from '../views/game-panel.ts';
import type { PressModel } from '../views/game-words.ts';

export interface GameHostParts {
  readonly poster: Poster;
  /** That the bot may make; Discord's usual limit where it is left out. */
  readonly callsPerSecond?: number;
  readonly store: GuildStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Of the questions that may be asked in that guild, within the part of the lore that it fixed, if it did. */
  readonly draw: (
    wish: DrawWish,
    guildId: string,
    within?: Scope,
  ) => readonly Question[] | Promise<readonly Question[]>;
  /** The title of one of a guild's sources by its id. */
  readonly titleOf?: (guildId: string, source: string) => string;
  /** Says something to a person outside the channel; may reject. */
  readonly tell?: (userId: string, body: MessageBody) => Promise<void>;
}

export interface StartRequest {
  /** The id of the interaction that asked for it. */
  readonly gameId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Of the channel, as Discord names it. */
  readonly locale: string;
  readonly starter: Person;
  /** Of a duel. */
  readonly players?: readonly Person[];
  /** Within `planLimits`, of a topic that there is. */
  readonly plan: Plan;
  /** The part of the lore that the server fixed for the channel. */
  readonly within?: Scope;
}

/** A game as others see it. */
export interface RunningGame {
  readonly topic: string | null;
  /** Null where that person had their data removed. */
  readonly starter: string | null;
  /** 0 before the first question. */
  readonly position: number;
  readonly length: number;
}

export type StartOutcome =
  /** `channelId`: where it is played, the thread where it has one. `panel`: of a hosted game. */
  | { readonly kind: 'started'; readonly channelId: string; readonly panel: PanelModel | null }
  | { readonly kind: 'running'; readonly game: RunningGame }
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'cannot-post'; readonly loss: ChannelLoss | null }
  /** The process is just starting or stopping. */
  | { readonly kind: 'not-ready' };

type StopOutcome =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'may-not-stop'; readonly starter: string | null };

export interface Act {
  /** Where it was pressed: a game of another guild is as good as over. */
  readonly guildId?: string;
  readonly gameId: string;
  readonly messageId: string;
  readonly by: Person;
  /** The interaction id's own time. */
  readonly pressedAtMs: number;
}

export interface Press extends Act {
  /** Index into the options. */
  readonly option: number;
}

export interface Guess extends Act {
  readonly text: string;
}

/** What the person is told. "over": the game's buttons should not be there any more; "dropped": a message left over from a crash. */
export type PressOutcome = PressModel;

export interface DriveRequest {
  readonly guildId: string;
  readonly gameId: string;
  readonly by: Person;
  readonly what: Drive;
  /** Still somebody who may host a game. */
  readonly mayHost: boolean;
  /** The interaction id's own time. */
  readonly pressedAtMs: number;
}

export type DriveOutcome =
  /** `panel`: of a hosted game. */
  | { readonly kind: 'driven' | 'cannot-drive'; readonly panel: PanelModel | null }
  | { readonly kind: 'may-not-drive' }
  | { readonly kind: 'over' }
  | { readonly kind: 'not-ready' };

export interface JoinRequest {
  readonly guildId?: string;
  readonly gameId: string;
  readonly by: Person;
  /** Null: where the person is needed. */
  readonly team: number | null;
}

/** One person's offer to play against another. */
export interface Challenge {
  /** The id of the interaction that made it. */
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly by: Person;
  readonly opponentId: string;
  readonly plan: Plan;
  readonly atMs: number;
}

/** A question that was asked, as far as a report on it needs. */
export interface AskedQuestion {
  readonly questionId: string;
  readonly stem: string;
  readonly answer: string;
  /** What that person answered; null for nothing, or where it was right. */
  readonly ownAnswer: string | null;
  readonly givenMs: number;
}

export interface GameHost {
  /** One game a channel: the channel is taken before anything is waited for. */
  start(request: StartRequest): Promise<StartOutcome>;
  stop(channelId: string, by: Person, mayModerate: boolean): StopOutcome;
  /** Answers from memory, at once. */
  press(press: Press): PressOutcome;
  guess(guess: Guess): PressOutcome;
  hint(act: Act): PressOutcome;
  /** Whether this person may type an answer now: the question's stem, or why not. */
  mayType(act: Act): { readonly kind: 'ask'; readonly stem: string } | PressOutcome;
  /** Where a person stands in a game that runs or ended not long ago; null where that is not known. */
  standing(gameId: string, userId: string): { readonly own: Standing | null; readonly people: number } | null;
  /** Teams: `joined`, `in-team`, or why not. */
  join(request: JoinRequest): PressOutcome;
  /** What a host does; who that is comes from the game's own state. */
  drive(request: DriveRequest): DriveOutcome;
  /** The panel of the hosted game in that channel, for its host; null for anybody else, or where there is none. */
  panel(channelId: string, userId: string): PanelModel | null;
  /** Open for a few minutes, a restart or not; durable when it resolves. */
  challenge(challenge: Challenge): Promise<void>;
  /** Null for what is not known (any more). */
  challenged(guildId: string, id: string): Challenge | null;
  /** Accepted, declined or taken back. */
  dropChallenge(id: string): void;
  /** A person had their data removed: games and challenges in memory forget them too. To be called before the store's own erasing. */
  forget(userId: string): void;
  /** A question that is behind us, of a game that is remembered; null for any other. */
  asked(guildId: string, gameId: string, questionNo: number, userId: string): AskedQuestion | null;
  /** Re-scores the question of a dispute, and says so in its channel. */
  grant(guildId: string, reportId: string, locale: string): Promise<GrantOutcome>;
  /** What a finished game was like; null where that is not known any more. */
  planOf(guildId: string, gameId: string): Promise<Plan | null>;
  /** Takes up the games that a former process left. To be called once, before which no game starts. */
  resume(): Promise<void>;
  /** Saves all games for the next process and plans nothing any more. */
  close(): Promise<void>;
  /** As if the process had been killed: no timer is left, nothing is written, presses are not heard. For tests. */
  crash(): void;
}
