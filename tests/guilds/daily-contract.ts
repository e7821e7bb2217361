/** The part of the contract that the question of the day and the weekly game rest on. */
import { expect, test } from 'vitest';
import type { DailyBook, WeeklyBook } from '../../src/guilds/port/daily.ts';
import { question } from '../game/fixtures.ts';
import { guild, nowMs, otherGuild } from './fixtures.ts';
import type { Opened } from './play-contract.ts';

const scheduled = { of: 'daily at six', sinceMs: nowMs, date: '2031-05-20', unanswered: 1, isPaused: false };
const daily: DailyBook = {
  ...scheduled,
  number: 12,
  open: {
    number: 12,
    channelId: '5',
    messageId: null,
    locale: 'en',
    question: question(1),
    dueMs: nowMs,
    closesAtMs: nowMs + 1,
  },
};
const weekly: WeeklyBook = {
  ...scheduled,
  coming: { channelId: '5', messageId: '6', dueMs: nowMs, startsAtMs: nowMs + 60_000 },
  gameId: '7',
};

export function dailyContract(open: () => Promise<Opened>): void {
  test('the question of the day and the weekly game outlive a restart, whole', async () => {
    const { store, restart } = await open();
    expect([await store.daily.daily(guild), await store.daily.weekly(guild)]).toEqual([null, null]);
    await store.daily.saveDaily(guild, daily);
    await store.daily.saveWeekly(guild, weekly);
    const again = await restart();
    expect(await again.daily.daily(guild)).toEqual(daily);
    expect(await again.daily.weekly(guild)).toEqual(weekly);
    expect(await again.daily.daily(otherGuild)).toBeNull();
    await again.daily.saveDaily(guild, { ...daily, open: null });
    expect((await again.daily.daily(guild))?.open).toBeNull();
  });

  test('days in a row are counted once a question, and a question let pass ends them', async () => {
    const { store, restart } = await open();
    expect(await store.daily.streak(guild, 'a')).toBeNull();
    await store.daily.answered(guild, 1, ['a']);
    await Promise.all([
      store.daily.answered(guild, 2, ['a', 'b']),
      store.daily.answered(guild, 2, ['a']),
      store.daily.answered(guild, 1, ['a']),
    ]);
    const again = await restart();
    expect(await again.daily.streak(guild, 'a')).toEqual({ last: 2, run: 2, longest: 2 });
    expect(await again.daily.streak(guild, 'b')).toEqual({ last: 2, run: 1, longest: 1 });
    await again.daily.answered(guild, 4, ['a']);
    expect(await again.daily.streak(guild, 'a')).toEqual({ last: 4, run: 1, longest: 2 });
    expect(await again.daily.streak(otherGuild, 'a')).toBeNull();
  });

  test('a person’s days in a row are exported and erased, and nobody else’s', async () => {
    const { store, restart } = await open();
    await store.daily.answered(guild, 1, ['a', 'b']);
    await store.daily.answered(otherGuild, 1, ['a']);
    const ofA = (await store.people.export('a')).daily;
    expect(ofA.map(({ guildId, userId, run }) => [guildId, userId, run]).sort()).toEqual([
      [guild, 'a', 1],
      [otherGuild, 'a', 1],
    ]);
    await store.people.erase('a');
    const again = await restart();
    expect((await again.people.export('a')).daily).toEqual([]);
    expect(await again.daily.streak(guild, 'a')).toBeNull();
    expect(await again.daily.streak(guild, 'b')).toEqual({ last: 1, run: 1, longest: 1 });
  });

  test('guilds that have anything kept are known', async () => {
    const { store, restart } = await open();
    expect(await store.settings.guilds()).toEqual([]);
    await store.settings.patch(guild, { daily: { channelId: '5', time: '18:00' } });
    await store.settings.patch(otherGuild, { seconds: 30 });
    expect([...(await (await restart()).settings.guilds())].sort()).toEqual([guild, otherGuild]);
  });
}
