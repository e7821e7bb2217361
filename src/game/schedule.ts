/** When something at a fixed time of a server's day, or week, is due: summer time, odd zones and missing hours included. */
import { Temporal } from 'temporal-polyfill';

export interface Timetable {
  /** Hours and minutes of the zone's clocks, "18:30". */
  readonly time: string;
  /** 1 (Monday) to 7; every day where it is left out. */
  readonly weekday?: number;
  /** An IANA name, "Europe/Berlin". */
  readonly timeZone: string;
}

export interface Occurrence {
  /** The day in the zone, "2026-03-29". Two occurrences never share one. */
  readonly date: string;
  /** Milliseconds since the Unix epoch. */
  readonly atMs: number;
}

/** As many days cover a week, and a day that a zone left out (Samoa had no 30 December 2011). */
const daysAhead = 15;

export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export function isTimeZone(name: string): boolean {
  // A bare offset would pass, and know nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const isTimetable = ({ time, weekday, timeZone }: Timetable): boolean =>
  isTimeOfDay(time) &&
  isTimeZone(timeZone) &&
  (weekday === undefined || (Number.isInteger(weekday) && weekday >= 1 && weekday <= 7));

/** The first occurrence after `afterMs`; null where the timetable is none. */
export function nextOccurrence(timetable: Timetable, afterMs: number): Occurrence | null {
  return around(timetable, afterMs, 1, ({ atMs }) => atMs > afterMs);
}

/** The last occurrence at `atMs` or before; null where the timetable is none. */
export function latestOccurrence(timetable: Timetable, atMs: number): Occurrence | null {
  return around(timetable, atMs, -1, (one) => one.atMs <= atMs);
}

function around(
  timetable: Timetable,
  nearMs: number,
  direction: 1 | -1,
  fits: (occurrence: Occurrence) => boolean,
): Occurrence | null {
  if (!isTimetable(timetable)) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(nearMs).toZonedDateTimeISO(timetable.timeZone).toPlainDate();
  for (let days = -1; days <= daysAhead; days += 1) {
    const found = on(today.add({ days: days * direction }), timetable);
    if (found && fits(found)) return found;
  }
  return null;
}

/**
 * A time that the clocks skip comes as much later as they were put forward; of a time that comes twice, the first one counts
 * (https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes).
 */
function on(date: Temporal.PlainDate, { time, weekday, timeZone }: Timetable): Occurrence | null {
  if (weekday !== undefined && date.dayOfWeek !== weekday) return null;
  const zoned = date.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  // A day that the zone left out altogether would fall onto the day after.
  return zoned.toPlainDate().equals(date) ? { date: date.toString(), atMs: zoned.epochMilliseconds } : null;
}

/** What has been done of a timetable so far. */
export interface Progress {
  /** Occurrences before it do not count: it was not set then. */
  readonly sinceMs: number;
  /** The day of the last occurrence that was carried out or passed over; null for none. */
  readonly date: string | null;
}

export interface Due {
  readonly occurrence: Occurrence;
  /** It is now: on time, or late but within `catchUpMs`. */
  readonly isNow: boolean;
}

/** What is to be done next; an occurrence that was missed comes once, if it is not too late for it. Null for no timetable. */
export function dueNext(timetable: Timetable, done: Progress, nowMs: number, catchUpMs: number): Due | null {
  const isOpen = ({ date, atMs }: Occurrence): boolean =>
    atMs > done.sinceMs && (done.date === null || date > done.date);
  const latest = latestOccurrence(timetable, nowMs);
  if (latest && isOpen(latest) && nowMs - latest.atMs <= catchUpMs) return { occurrence: latest, isNow: true };
  // Set anew on a day that had its question already, or into another zone: a few days may have to be passed over.
  for (let next = nextOccurrence(timetable, nowMs); next; next = nextOccurrence(timetable, next.atMs)) {
    if (isOpen(next)) return { occurrence: next, isNow: false };
  }
  return null;
}
