/** What a guild keeps of its question of the day and its weekly game. Nothing in it is about people but the rows of days. */
import type { Streak } from '../../game/daily.ts';
import type { Question } from '../../quiz/model.ts';

/** Common to both. */
interface Scheduled {
  /** The setting that this follows, as one text, and since when: another text means that it was set anew. */
  readonly of: string;
  readonly sinceMs: number;
  /** The day of the last one, in the server's zone, "2026-03-29"; null for none. */
  readonly date: string | null;
  /** In a row, without an answer from anybody. */
  readonly unanswered: number;
  readonly isPaused: boolean;
}

export interface OpenDaily {
  readonly number: number;
  readonly channelId: string;
  /** Null while it is on its way. */
  readonly messageId: string | null;
  readonly locale: string;
  readonly question: Question;
  /** When it was to be asked. */
  readonly dueMs: number;
  readonly closesAtMs: number;
}

export interface DailyBook extends Scheduled {
  /** Of the latest question: they are counted from 1, for ever. */
  readonly number: number;
  /** The one that can be answered now. */
  readonly open: OpenDaily | null;
}

export interface ComingGame {
  readonly channelId: string;
  /** Of the word that it is about to begin, and the game's own id; null while that is on its way. */
  readonly messageId: string | null;
  readonly dueMs: number;
  readonly startsAtMs: number;
}

export interface WeeklyBook extends Scheduled {
  readonly coming: ComingGame | null;
  /** The last game, until it was seen whether anybody answered in it. */
  readonly gameId: string | null;
}

export interface DailyStreak extends Streak {
  readonly userId: string;
}

export interface DailyGroup {
  /** Null where there never was one. */
  daily(guildId: string): Promise<DailyBook | null>;
  saveDaily(guildId: string, book: DailyBook): Promise<void>;
  weekly(guildId: string): Promise<WeeklyBook | null>;
  saveWeekly(guildId: string, book: WeeklyBook): Promise<void>;
  /** The person's days in a row; null where they never answered. */
  streak(guildId: string, userId: string): Promise<Streak | null>;
  /** These people answered question `number`: counted once each, however often it is called. Durable when it resolves. */
  answered(guildId: string, number: number, userIds: readonly string[]): Promise<void>;
}
