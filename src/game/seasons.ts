/** When seasons begin and end: at midnight of the server's time zone, on the first of a month. Pure. */
import { Temporal } from 'temporal-polyfill';

export type SeasonLength = 'month' | 'quarter' | 'half-year' | 'year';

export interface Season {
  /** The day it begins on, and how long it is: "2026-10-01.quarter". */
  readonly id: string;
  /** In ms since the Unix epoch; until is not part of it. */
  readonly fromMs: number;
  readonly untilMs: number;
}

const months: Readonly<Record<SeasonLength, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Where a server has not said otherwise. */
export const usualSeason = { length: 'quarter', timeZone: 'UTC' } as const satisfies {
  readonly length: SeasonLength;
  readonly timeZone: string;
};

/** The season that a moment lies in. `timeZone` is an IANA name that is known to exist. */
export function seasonAt(atMs: number, length: SeasonLength, timeZone: string): Season {
  const day = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate();
  const count = months[length];
  const first = day.with({ month: day.month - ((day.month - 1) % count), day: 1 });
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).epochMilliseconds;
  return {
    id: `${first.toString()}.${length}`,
    fromMs: midnight(first),
    untilMs: midnight(first.add({ months: count })),
  };
}

/** The season before. */
export const seasonBefore = ({ fromMs }: Season, length: SeasonLength, timeZone: string): Season =>
  seasonAt(fromMs - 1, length, timeZone);
