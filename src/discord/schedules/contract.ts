/** What the schedules of all guilds offer, and what they need. */
import type { Clock, Random } from '../../game/clock.ts';
import type { Streak } from '../../game/daily.ts';
import type { Person } from '../../game/state.ts';
import type { OpenDaily } from '../../guilds/port/daily.ts';
import type { GuildStore } from '../../guilds/store.ts';
import type { Question } from '../../quiz/index.ts';
import type { GameHost, GameHostParts } from '../game-host/contract.ts';
import type { Log } from '../log.ts';
import type { Poster } from '../poster.ts';
import type { SeasonKeeper } from '../season-keeper.ts';

export interface ScheduleParts {
  readonly poster: Poster;
  readonly store: GuildStore;
  readonly games: Pick<GameHost, 'start'>;
  readonly seasons: Pick<SeasonKeeper, 'attend'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Of the questions that may be asked in that guild, within a part of the lore. */
  readonly draw: GameHostParts['draw'];
  /** The title of one of a guild's sources by its id. */
  readonly titleOf: (guildId: string, source: string) => Promise<string>;
}

export type Scheduled = 'daily' | 'weekly';

export interface DailyPress {
  readonly guildId: string;
  /** Which question of the day; comes from the client. */
  readonly number: number;
  /** Index into the options; comes from the client. */
  readonly option: number;
  readonly by: Person;
  /** The interaction id's own time. */
  readonly pressedAtMs: number;
}

/** How somebody answered a question of the day. */
export interface OwnAnswer {
  readonly number: number;
  readonly question: Question;
  readonly option: number;
  readonly isRight: boolean;
  readonly points: number;
  /** Days in a row, this one included. */
  readonly run: number;
  /** The title of the question's source. */
  readonly source: string;
  readonly closesAtMs: number;
}

export type DailyOutcome =
  | { readonly kind: 'recorded' | 'already'; readonly own: OwnAnswer }
  /** That question is behind us, or there is no such question. */
  | { readonly kind: 'closed' };

/** The question of the day as one person finds it. */
export interface Today {
  /** Null where none can be answered now. */
  readonly open: OpenDaily | null;
  readonly own: OwnAnswer | null;
  readonly streak: Streak | null;
  /** Of the latest question; 0 where there was none. */
  readonly number: number;
  readonly isOn: boolean;
  readonly isPaused: boolean;
  /** When the next one is due; null where none is. */
  readonly nextMs: number | null;
}

export interface Schedules {
  /** First press counts; it is durable when this resolves. */
  answer(press: DailyPress): Promise<DailyOutcome>;
  today(guildId: string, userId: string): Promise<Today>;
  /** True once a person and question: an answer is shared with all no more often. */
  mayShare(guildId: string, number: number, userId: string): boolean;
  /** Ends a break; false where there was none. */
  wake(guildId: string, what: Scheduled): Promise<boolean>;
}
