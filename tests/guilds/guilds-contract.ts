/** What every guild store keeps to about guilds as wholes: which there are, which were left, and their end. */
import { expect, test } from 'vitest';
import { award, guild, nowMs, otherGuild, query, text } from './fixtures.ts';
import type { Opened } from './play-contract.ts';

export function guildsContract(open: () => Promise<Opened>): void {
  test('a guild is known by what is kept of it, and nothing is left of one that is purged', async () => {
    const { store, restart } = await open();
    for (const id of [guild, otherGuild]) {
      await store.settings.patch(id, { seconds: 30 });
      await store.awards.add(id, `game${id}`, 1, [award('a', 100)]);
      await store.texts.add(id, text(`text${id}`), 'Words.');
      const state = { played: [] };
      await store.sessions.save({ gameId: `game${id}`, guildId: id, channelId: '1', state, savedAtMs: nowMs });
    }
    expect([...(await store.guilds.known())].sort()).toEqual([guild, otherGuild].sort());
    await store.ladder.page(query(), 0, 10);
    // A write on its way must not come back after the end.
    void store.settings.patch(guild, { questions: 5 }).catch(() => undefined);
    await store.guilds.purge(guild);
    for (const one of [store, await restart()]) {
      expect(await one.guilds.known()).toEqual([otherGuild]);
      expect(await one.settings.get(guild)).toEqual({});
      expect((await one.ladder.page(query(), 0, 10)).total).toBe(0);
      expect(await one.texts.list(guild)).toEqual([]);
      expect((await one.sessions.open()).map(({ guildId }) => guildId)).toEqual([otherGuild]);
      expect((await one.ladder.page(query({ guildId: otherGuild }), 0, 10)).total).toBe(1);
    }
  });

  test('a guild is known by a game in progress alone', async () => {
    const { store, restart } = await open();
    await store.sessions.save({ gameId: 'game1', guildId: guild, channelId: '1', state: {}, savedAtMs: nowMs });
    for (const one of [store, await restart()]) expect(await one.guilds.known()).toEqual([guild]);
    await store.guilds.purge(guild);
    for (const one of [store, await restart()]) expect(await one.guilds.known()).toEqual([]);
  });

  test('a guild that was left is remembered as that, until it is back', async () => {
    const { store, restart } = await open();
    expect(await store.guilds.leftAt(guild)).toBeNull();
    await store.guilds.markLeft(guild, nowMs);
    expect(await (await restart()).guilds.leftAt(guild)).toBe(nowMs);
    await store.guilds.markLeft(guild, null);
    expect(await store.guilds.leftAt(guild)).toBeNull();
  });

  test('answers are forgotten in time, their points are not', async () => {
    const { store, restart } = await open();
    await store.awards.add(guild, 'game1', 1, [
      award('a', 100, { answer: 'Salt', atMs: nowMs - 2 }),
      award('b', 50, { answer: 'Tide', atMs: nowMs }),
    ]);
    await store.awards.forgetAnswers(guild, nowMs);
    for (const one of [store, await restart()]) {
      const kept = await one.awards.of(guild, 'game1', 1);
      expect(kept.map(({ userId, points, answer }) => [userId, points, answer])).toEqual([
        ['a', 100, undefined],
        ['b', 50, 'Tide'],
      ]);
    }
  });
}
