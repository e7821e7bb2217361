/** What the host of all games offers, and what it needs. */
import type { Clock, Random } from '../../game/clock.ts';
import type { Standing } from '../../game/standings.ts';
import type { Person, Plan } from '../../game/state.ts';
import type { GuildStore } from '../../guilds/store.ts';
import type { DrawWish, Question } from '../../quiz/index.ts';
import type { Log } from '../log.ts';
import type { ChannelLoss, MessageBody, Poster } from '../poster.ts';

export interface GameHostParts {
  readonly poster: Poster;
  readonly store: GuildStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly draw: (wish: DrawWish) => readonly Question[];
  /** An article's title by its id. */
  readonly titleOf?: (source: string) => string;
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
  /** Within `planLimits`, of a topic that there is. */
  readonly plan: Plan;
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
  | { readonly kind: 'started' }
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

export interface Press {
  readonly gameId: string;
  readonly messageId: string;
  /** Index into the options. */
  readonly option: number;
  readonly by: Person;
  /** The interaction id's own time. */
  readonly pressedAtMs: number;
}

export type PressOutcome =
  | { readonly kind: 'recorded'; readonly option: number; readonly text: string }
  | { readonly kind: 'already'; readonly option: number }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-open' }
  /** The game is over, and its buttons should not be there any more. */
  | { readonly kind: 'over' }
  /** A message of this game that it does not know: left over from a crash. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'not-ready' };

export interface GameHost {
  /** One game a channel: the channel is taken before anything is waited for. */
  start(request: StartRequest): Promise<StartOutcome>;
  stop(channelId: string, by: Person, mayModerate: boolean): StopOutcome;
  /** Answers from memory, at once. */
  press(press: Press): PressOutcome;
  /** Where a person stands in a game that runs or ended not long ago; null where that is not known. */
  standing(gameId: string, userId: string): { readonly own: Standing | null; readonly people: number } | null;
  /** What a finished game was like; null where that is not known any more. */
  planOf(guildId: string, gameId: string): Promise<Plan | null>;
  /** Takes up the games that a former process left. To be called once, before which no game starts. */
  resume(): Promise<void>;
  /** Saves all games for the next process and plans nothing any more. */
  close(): Promise<void>;
  /** As if the process had been killed: no timer is left, nothing is written, presses are not heard. For tests. */
  crash(): void;
}
