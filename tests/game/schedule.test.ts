import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueNext,
  isTimeOfDay,
  isTimeZone,
  isTimetable,
  latestOccurrence,
  nextOccurrence,
} from '../../src/game/schedule.ts';

const at = (text: string): number => Date.parse(text);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Summer time north and south, by half an hour, none, three quarters of an hour off, a change at midnight. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Pacific/Auckland',
  'UTC',
] as const;

describe('the next time that something is due', () => {
  const next = (time: string, timeZone: string, after: string, weekday?: number): string | null => {
    const found = nextOccurrence({ time, timeZone, ...(weekday === undefined ? {} : { weekday }) }, at(after));
    return found && `${found.date} ${new Date(found.atMs).toISOString()}`;
  };

  it('is later today, or tomorrow once it has come', () => {
    expect(next('18:30', 'Europe/Berlin', '2026-01-10T17:29:59Z')).toBe('2026-01-10 2026-01-10T17:30:00.000Z');
    expect(next('18:30', 'Europe/Berlin', '2026-01-10T17:30:00Z')).toBe('2026-01-11 2026-01-11T17:30:00.000Z');
  });

  it('keeps to the clock on the wall when summer time begins and ends', () => {
    expect(next('18:00', 'Europe/Berlin', '2026-03-28T18:00:00Z')).toBe('2026-03-29 2026-03-29T16:00:00.000Z');
    expect(next('18:00', 'Europe/Berlin', '2026-10-24T17:00:00Z')).toBe('2026-10-25 2026-10-25T17:00:00.000Z');
  });

  it('comes as much later as the clocks were put forward, where its hour is skipped', () => {
    expect(next('02:30', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29 2026-03-29T01:30:00.000Z');
    expect(next('02:15', 'Australia/Lord_Howe', '2026-10-03T12:00:00Z')).toBe('2026-10-04 2026-10-03T15:45:00.000Z');
  });

  it('comes once where its hour comes twice: the first time', () => {
    expect(next('02:30', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toBe('2026-10-25 2026-10-25T00:30:00.000Z');
    expect(next('02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z')).toBe('2026-10-26 2026-10-26T01:30:00.000Z');
  });

  it('passes over a day that a zone left out', () => {
    expect(next('18:00', 'Pacific/Apia', '2011-12-30T06:00:00Z')).toBe('2011-12-31 2011-12-31T04:00:00.000Z');
  });

  it('is on the weekday that was chosen, 1 for Monday and 7 for Sunday', () => {
    expect(next('20:00', 'America/New_York', '2026-03-05T12:00:00Z', 7)).toBe('2026-03-08 2026-03-09T00:00:00.000Z');
    expect(next('20:00', 'America/New_York', '2026-03-05T12:00:00Z', 1)).toBe('2026-03-09 2026-03-10T00:00:00.000Z');
  });

  it.each([
    { time: '24:00', timeZone: 'UTC' },
    { time: '7:30', timeZone: 'UTC' },
    { time: '07:30', timeZone: 'Europe/Atlantis' },
    { time: '07:30', timeZone: '+02:00' },
    { time: '07:30', timeZone: 'UTC', weekday: 0 },
    { time: '07:30', timeZone: 'UTC', weekday: 1.5 },
  ])('is never for what is no timetable: %o', (timetable) => {
    expect(isTimetable(timetable)).toBe(false);
    expect(nextOccurrence(timetable, 0)).toBeNull();
    expect(dueNext(timetable, { sinceMs: 0, date: null }, 0, 0)).toBeNull();
  });

  it('knows times of day and zones', () => {
    expect(['00:00', '23:59', '9:00', '12:60', 'noon', ''].filter(isTimeOfDay)).toEqual(['00:00', '23:59']);
    expect(['UTC', 'Europe/Berlin', 'Mars/Base', '', '+01:00'].filter(isTimeZone)).toEqual(['UTC', 'Europe/Berlin']);
  });
});

const timeOfDay = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
const inYear = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T23:59:59Z') });

/** The clock on the wall, by another way than the one under test. */
function wallClock(atMs: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(atMs);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

describe('over a year, in zones of all sorts', () => {
  it('something daily comes exactly once on each day, in order, 22 to 26 hours apart', () => {
    fc.assert(
      fc.property(timeOfDay, fc.constantFrom(...zones), (time, timeZone) => {
        const dates: string[] = [];
        let last = nextOccurrence({ time, timeZone }, at('2026-01-01T12:00:00Z'))!;
        for (let day = 0; day < 364; day += 1) {
          const one = nextOccurrence({ time, timeZone }, last.atMs)!;
          const apartMs = one.atMs - last.atMs;
          if (apartMs < 22 * hourMs || apartMs > 26 * hourMs) return false;
          dates.push(one.date);
          last = one;
        }
        const days = dates.map((date) => at(`${date}T00:00:00Z`) / dayMs);
        return days.every((day, i) => i === 0 || day === days[i - 1]! + 1);
      }),
      { numRuns: 12 },
    );
  });

  it('it comes at the chosen time of the clock on the wall, or where that is skipped, not on any other day', () => {
    fc.assert(
      fc.property(timeOfDay, fc.constantFrom(...zones), inYear, (time, timeZone, afterMs) => {
        const { date, atMs } = nextOccurrence({ time, timeZone }, afterMs)!;
        const wall = wallClock(atMs, timeZone);
        const isSkipped = ![-2, -1, 0, 1, 2].some(
          (hours) =>
            wallClock(atMs + hours * hourMs, timeZone) === `${date} ${time}` ||
            wallClock(atMs + (hours * hourMs) / 2, timeZone) === `${date} ${time}`,
        );
        return wall === `${date} ${time}` || (isSkipped && wall.startsWith(`${date} `) && wall > `${date} ${time}`);
      }),
      { numRuns: 500 },
    );
  });

  it('the latest and the next have nothing between them', () => {
    fc.assert(
      fc.property(
        timeOfDay,
        fc.constantFrom(...zones),
        inYear,
        fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
        (time, timeZone, nowMs, weekday) => {
          const timetable = { time, timeZone, ...(weekday === undefined ? {} : { weekday }) };
          const latest = latestOccurrence(timetable, nowMs)!;
          const next = nextOccurrence(timetable, nowMs)!;
          expect(latest.atMs).toBeLessThanOrEqual(nowMs);
          expect(next.atMs).toBeGreaterThan(nowMs);
          expect(nextOccurrence(timetable, latest.atMs)).toEqual(next);
          expect(latestOccurrence(timetable, next.atMs - 1)).toEqual(latest);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what is due', () => {
  const timetable = { time: '18:00', timeZone: 'UTC' };
  const set = at('2026-05-01T12:00:00Z');
  const due = (nowMs: number, date: string | null = null, sinceMs = set) => {
    const found = dueNext(timetable, { sinceMs, date }, nowMs, 12 * hourMs)!;
    return [found.isNow, found.occurrence.date];
  };

  it('nothing that lay before it was set', () => {
    expect(due(set)).toEqual([false, '2026-05-01']);
    expect(due(at('2026-05-01T20:00:00Z'), null, at('2026-05-01T19:00:00Z'))).toEqual([false, '2026-05-02']);
  });

  it('what was missed comes within twelve hours, and only the last of several', () => {
    expect(due(at('2026-05-01T18:00:00Z'))).toEqual([true, '2026-05-01']);
    expect(due(at('2026-05-02T06:00:00Z'))).toEqual([true, '2026-05-01']);
    expect(due(at('2026-05-02T06:00:01Z'))).toEqual([false, '2026-05-02']);
    expect(due(at('2026-05-09T20:00:00Z'), '2026-05-02')).toEqual([true, '2026-05-09']);
  });

  it('no day has two, even if the time is set anew', () => {
    expect(due(at('2026-05-01T18:00:01Z'), '2026-05-01')).toEqual([false, '2026-05-02']);
    const later = dueNext({ ...timetable, time: '21:00' }, { sinceMs: set, date: '2026-05-01' }, set + 7 * hourMs, 0);
    expect(later).toMatchObject({ isNow: false, occurrence: { date: '2026-05-02' } });
  });
});
