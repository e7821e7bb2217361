import { afterEach, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { answersOf, openGame, textOf } from './game-play.ts';
import { dayMs, hourMs } from './daily-play.ts';

let game: Game;
afterEach(async () => {
  await game.close();
});

/** The hour of each day in UTC, written down by hand; summer time begins on the 29th in Berlin, on the 8th in New York. */
const servers = [
  { name: 'Berlin', timeZone: 'Europe/Berlin', time: '18:00', hourOn: (day: number) => (day < 29 ? 17 : 16) },
  // On the 8th the clocks go from two to three, and the question comes at half past three.
  { name: 'New York', timeZone: 'America/New_York', time: '02:30', hourOn: (day: number) => (day <= 8 ? 7.5 : 6.5) },
  { name: 'Kathmandu', timeZone: 'Asia/Kathmandu', time: '07:15', hourOn: () => 1.5 },
  { name: 'Reykjavik', timeZone: 'Atlantic/Reykjavik', time: '00:00', hourOn: () => 0 },
] as const;
const march = Date.UTC(2026, 2, 1);

it('through a month, servers in four zones have one question a day, at their own time, summer time or not', async () => {
  game = await openGame();
  const { discord, store, clock, watcher } = game;
  const ana = game.person('Ana');
  const rooms = [];
  for (const server of servers) {
    const guildId = discord.addGuild({ name: server.name }).id;
    const channelId = discord.addChannel(guildId, { name: 'daily' }).id;
    for (const person of [watcher, ana]) person.join(guildId);
    await store.settings.patch(guildId, { timeZone: server.timeZone, daily: { channelId, time: server.time } });
    rooms.push({ ...server, guildId, channelId });
  }
  await game.bot.stop();
  clock.advance(march - hourMs - clock.now());
  await game.startBot();
  await game.settle();

  const due = rooms
    .flatMap((room) =>
      Array.from({ length: 31 }, (_, i) => ({ room, atMs: march + i * dayMs + room.hourOn(i + 1) * hourMs })),
    )
    .sort((a, b) => a.atMs - b.atMs);
  const asked = new Map(rooms.map(({ channelId }) => [channelId, 0]));
  for (const { room, atMs } of due) {
    const { channelId } = room;
    clock.advance(atMs - 1 - clock.now());
    expect(watcher.sees(channelId), `${room.name} at ${new Date(atMs - 1).toISOString()}`).toHaveLength(
      asked.get(channelId)!,
    );
    clock.advance(1);
    const number = asked.get(channelId)! + 1;
    asked.set(channelId, number);
    const message = await watcher.waitFor(channelId, (one) => textOf(one).includes(`Question of the day ${number} · `));
    await game.settle();
    // Somebody answers, or it would take a break.
    await ana.press(message, answersOf(message)[0]!.label);
  }
  for (const { channelId, guildId } of rooms) {
    expect(watcher.sees(channelId)).toHaveLength(31);
    expect(await store.daily.streak(guildId, ana.id)).toEqual({ last: 31, run: 31, longest: 31 });
    expect(new Set(await store.questions.asked(guildId)).size).toBe(31);
  }
  expect(discord.refusedCalls()).toEqual([]);
  expect(game.faults).toEqual([]);
});
