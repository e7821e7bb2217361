/** What the two schedules share: whether one is set, since when, and what is due of it. */
import type { Due, Timetable } from '../../game/schedule.ts';
import { dueNext, isTimetable } from '../../game/schedule.ts';
import type { DailyBook } from '../../guilds/port/daily.ts';
import type { Schedule } from '../../guilds/port/settings.ts';
import type { GuildSettings } from '../../guilds/store.ts';
import type { Scope } from '../../lore/look-up/scope.ts';
import { fixedScope } from '../scoped.ts';

type Common = Pick<DailyBook, 'of' | 'sinceMs' | 'date' | 'unanswered' | 'isPaused'>;

/** Where the server did not choose a zone. */
const usualZone = 'UTC';

export interface Setting extends Schedule {
  readonly timetable: Timetable;
  /** Equal for equal settings. */
  readonly of: string;
}

/** Null where it is switched off, or was set to what is no time. */
export function settingOf(schedule: Schedule | undefined, { timeZone = usualZone }: GuildSettings): Setting | null {
  if (!schedule) return null;
  const { time, weekday, channelId } = schedule;
  const timetable = { time, timeZone, ...(weekday === undefined ? {} : { weekday }) };
  return isTimetable(timetable)
    ? { ...schedule, timetable, of: JSON.stringify([channelId, time, weekday ?? null, timeZone]) }
    : null;
}

/** Set anew, it begins anew: what lay before does not count, and a break is over. Switched off and on again is anew, too. */
export function withSetting<Book extends Common>(book: Book, setting: Setting | null, nowMs: number): Book {
  const of = setting?.of ?? '';
  return book.of === of ? book : { ...book, of, sinceMs: nowMs, unanswered: 0, isPaused: false };
}

export const newBook = { of: '', sinceMs: 0, date: null, unanswered: 0, isPaused: false } as const satisfies Common;

export const dueOf = (book: Common, { timetable }: Setting, nowMs: number, catchUpMs: number): Due | null =>
  book.isPaused ? null : dueNext(timetable, book, nowMs, catchUpMs);

/** Where somebody ends a break, it goes on with what comes next. */
export const awake = <Book extends Common>(book: Book, nowMs: number): Book => ({
  ...book,
  sinceMs: nowMs,
  unanswered: 0,
  isPaused: false,
});

export const earliest = (...times: readonly (number | null)[]): number | null =>
  times.reduce((first, one) => (one === null ? first : first === null ? one : Math.min(first, one)), null);

/** What of the lore is asked in that channel. */
export const scopeIn = (settings: GuildSettings, channelId: string): Scope =>
  fixedScope(settings, { channelId, parentChannelId: null });
