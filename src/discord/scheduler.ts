/** The schedules of all guilds: questions of the day, weekly games and the ends of seasons, at their times and in their zones, on one timer. */
import { dailyPace } from '../game/daily.ts';
import type { SettingsChange } from '../guilds/port/settings.ts';
import type { GuildStore } from '../guilds/store.ts';
import { createAnswers } from './schedules/answers.ts';
import { awake, dueOf, earliest, settingOf } from './schedules/book.ts';
import type { ScheduleParts, Scheduled, Schedules } from './schedules/contract.ts';
import { createDaily } from './schedules/daily.ts';
import { createRota } from './schedules/rota.ts';
import { createSwitchOff } from './schedules/switch-off.ts';
import { createWeekly } from './schedules/weekly.ts';

export interface Scheduler extends Schedules {
  /** Takes up what a former process left; from then on things happen at their times. To be called once. */
  start(): Promise<void>;
  /** A guild's settings were changed. */
  changed(guildId: string, change: SettingsChange): Promise<void>;
  /** Resolves when what is under way has come to its end; nothing is begun any more. */
  close(): Promise<void>;
  /** As if the process had been killed: no timer is left. For tests. */
  crash(): void;
}

/** The store, with somebody who hears of changed settings once they are durable. */
export const heardStore = (
  store: GuildStore,
  hear: (guildId: string, change: SettingsChange) => Promise<void>,
): GuildStore => ({
  ...store,
  settings: {
    ...store.settings,
    async patch(guildId, change, by) {
      const now = await store.settings.patch(guildId, change, by);
      await hear(guildId, change);
      return now;
    },
  },
});

/** Settings that times depend on. */
const timed: ReadonlySet<keyof SettingsChange> = new Set([
  'daily',
  'weekly',
  'timeZone',
  'seasonLength',
  'announcementsChannel',
]);

/** Answers that were shared, remembered for as many. */
const sharedKept = 5000;

export function createScheduler(parts: ScheduleParts): Scheduler {
  const { store, clock, log } = parts;
  const answers = createAnswers({ store, titleOf: parts.titleOf, nowMs: () => clock.now() });
  const switchOff = createSwitchOff(parts);
  const daily = createDaily({ ...parts, answers, switchOff });
  const weekly = createWeekly({ ...parts, switchOff });
  const shared = new Set<string>();
  const rota = createRota({
    clock,
    log,
    attend: async (guildId) =>
      earliest(await daily.attend(guildId), await weekly.attend(guildId), await parts.seasons.attend(guildId)),
  });

  async function wake(guildId: string, what: Scheduled): Promise<boolean> {
    const nowMs = clock.now();
    if (what === 'daily') {
      const book = await store.daily.daily(guildId);
      if (!book?.isPaused) return false;
      await store.daily.saveDaily(guildId, awake(book, nowMs));
    } else {
      const book = await store.daily.weekly(guildId);
      if (!book?.isPaused) return false;
      await store.daily.saveWeekly(guildId, awake(book, nowMs));
    }
    rota.soon(guildId);
    return true;
  }

  return {
    answer: (press) => answers.answer(press),
    wake,
    async today(guildId, userId) {
      const settings = await store.settings.get(guildId);
      const setting = settingOf(settings.daily, settings);
      const book = await store.daily.daily(guildId);
      const nowMs = clock.now();
      const open = book?.open && nowMs < book.open.closesAtMs ? book.open : null;
      const due = setting && book?.of === setting.of ? dueOf(book, setting, nowMs, dailyPace.catchUpMs) : null;
      return {
        open,
        own: open && (await answers.of(guildId, open, userId)),
        streak: await store.daily.streak(guildId, userId),
        number: book?.number ?? 0,
        isOn: setting !== null,
        isPaused: book?.isPaused ?? false,
        nextMs: due && due.occurrence.atMs,
      };
    },
    mayShare(guildId, number, userId) {
      const key = `${guildId} ${number} ${userId}`;
      if (shared.has(key)) return false;
      shared.add(key);
      const [oldest] = shared;
      if (shared.size > sharedKept && oldest !== undefined) shared.delete(oldest);
      return true;
    },
    async start() {
      for (const guildId of await store.settings.guilds()) rota.soon(guildId);
    },
    async changed(guildId, change) {
      const names = Object.keys(change) as (keyof SettingsChange)[];
      if (!names.some((name) => timed.has(name))) return;
      // Saved once more as it was, it is wished for.
      if (change.daily) await wake(guildId, 'daily');
      if (change.weekly) await wake(guildId, 'weekly');
      rota.soon(guildId);
    },
    close: () => rota.close(),
    crash: () => {
      rota.crash();
    },
  };
}
