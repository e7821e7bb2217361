import { describe, expect, it } from 'vitest';
import type { MessageBody } from '../../src/discord/poster.ts';
import { createScheduler, heardStore } from '../../src/discord/scheduler.ts';
import type { Scheduler } from '../../src/discord/scheduler.ts';
import type { SettingsChange } from '../../src/guilds/port/settings.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { virtualClock } from '../../src/sandbox/index.ts';
import { countingClock } from '../counting-clock.ts';
import { question } from '../game/fixtures.ts';
import { settle } from './host-stage.ts';

const guildId = '111111111111111111';
const channelId = '222222222222222222';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
const discordEpochMs = 1_420_070_400_000;

function stage() {
  const inner = virtualClock(Date.UTC(2026, 0, 1));
  const open = { posts: 0, most: 0 };
  const clock = countingClock(inner);
  const sent: { readonly channelId: string; readonly text: string; readonly atMs: number }[] = [];
  const started: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const store = heardStore(createMemoryStore(), (id, change) => scheduler.changed(id, change));
  const scheduler: Scheduler = createScheduler({
    poster: {
      async send(to, body: MessageBody) {
        open.posts += 1;
        open.most = Math.max(open.most, open.posts);
        await new Promise((resolve) => setImmediate(resolve));
        open.posts -= 1;
        const text = [body.content ?? '', ...(body.embeds ?? []).map((one) => one.description ?? '')].join('\n');
        sent.push({ channelId: to, text, atMs: inner.now() });
        return String((BigInt(inner.now() - discordEpochMs) << 22n) + BigInt(sent.length));
      },
      edit: () => Promise.resolve(),
      openThread: () => Promise.reject(new Error('no thread is wanted')),
      tell: () => Promise.resolve(),
    },
    store,
    games: {
      start(request) {
        started.push(request.gameId);
        return Promise.resolve({ kind: 'started', channelId: request.channelId, panel: null });
      },
    },
    seasons: { attend: () => Promise.resolve(null) },
    clock,
    random: () => 0.5,
    log,
    draw: ({ seen }) => [question(seen.length + 1)],
    titleOf: (_, source) => Promise.resolve(source),
  });
  return {
    store,
    scheduler,
    /** What a moderator does in /settings. */
    async set(change: SettingsChange) {
      await store.settings.patch(guildId, change);
      await settle();
    },
    sent,
    started,
    open,
    timers: () => clock.waiting(),
    now: () => inner.now(),
    async pass(ms: number) {
      inner.advance(ms);
      for (let i = 0; i < 3; i += 1) await settle();
    },
    count: (words: string) => sent.filter(({ text }) => text.includes(words)).length,
  };
}

describe('schedules', () => {
  it('follow a setting as soon as it is made, changed or taken back', async () => {
    const on = stage();
    await on.scheduler.start();
    await on.set({ daily: { channelId, time: '18:00' } });
    await on.pass(18 * hourMs);
    expect(on.count('Question of the day 1')).toBe(1);
    // No day has two of them.
    await on.set({ daily: { channelId, time: '20:00' } });
    await on.pass(5 * hourMs);
    expect(on.sent).toHaveLength(1);
    await on.pass(21 * hourMs);
    expect(on.count('Question of the day 2')).toBe(1);
    await on.set({ daily: null });
    await on.pass(3 * dayMs);
    expect(on.sent).toHaveLength(2);
    await on.scheduler.close();
    expect(on.timers()).toBe(0);
  });

  it('that take a break go on when they are saved in /settings once more', async () => {
    const on = stage();
    const daily = { channelId, time: '18:00' };
    await on.scheduler.start();
    await on.set({ daily });
    for (let day = 0; day < 8; day += 1) await on.pass(dayMs);
    expect([on.count('Question of the day'), on.count('take a break')]).toEqual([3, 1]);
    await on.set({ daily });
    await on.pass(dayMs);
    expect(on.count('Question of the day 4')).toBe(1);
    await on.scheduler.close();
  });

  it('of weekly games take a break after three that nobody answered in, and an answer keeps them going', async () => {
    const on = stage();
    await on.scheduler.start();
    await on.set({ weekly: { channelId, weekday: 5, time: '20:00' } });
    const week = async (): Promise<void> => {
      await on.pass(weekMs - 120_000);
      await on.pass(60_000);
      await on.pass(60_000);
    };
    await on.pass(dayMs + 20 * hourMs);
    await on.pass(60_000);
    expect(on.started).toHaveLength(1);
    await week();
    const given = { userId: '3', displayName: 'Ann', points: 0, correct: false, atMs: on.now() };
    await on.store.awards.add(guildId, on.started[1] ?? '', 2, [given]);
    for (let i = 0; i < 6; i += 1) await week();
    expect(on.started).toHaveLength(5);
    expect(on.count('they take a break')).toBe(1);
    expect(await on.scheduler.wake(guildId, 'weekly')).toBe(true);
    expect(await on.scheduler.wake(guildId, 'weekly')).toBe(false);
    await week();
    expect(on.started).toHaveLength(6);
    await on.scheduler.close();
    expect(on.timers()).toBe(0);
  });

  it('of sixty servers at the same minute are done a few at a time, on one timer', async () => {
    const on = stage();
    const guilds = Array.from({ length: 60 }, (_, i) => String(300_000_000_000_000_000n + BigInt(i)));
    for (const id of guilds) await on.store.settings.patch(id, { daily: { channelId: id, time: '18:00' } });
    await on.scheduler.start();
    for (let i = 0; i < 20; i += 1) await settle();
    expect(on.timers()).toBe(1);
    await on.pass(18 * hourMs);
    for (let i = 0; i < 20; i += 1) await settle();
    expect(on.count('Question of the day 1')).toBe(60);
    expect(new Set(on.sent.map((one) => one.channelId)).size).toBe(60);
    expect(on.open.most).toBeLessThanOrEqual(5);
    on.scheduler.crash();
    expect(on.timers()).toBe(0);
  });
});
