/** The part of the contract that a game's scores, ratings and reports rest on. */
import { expect, test } from 'vitest';
import type { GuildStore } from '../../src/guilds/store.ts';
import { openReportsAtMost } from '../../src/guilds/store.ts';
import { award, guild, hourMs, nowMs, otherGuild, query, report } from './fixtures.ts';

export interface Opened {
  readonly store: GuildStore;
  /** The same data, as a new process finds it: nothing was closed. */
  readonly restart: () => Promise<GuildStore>;
}

export function playContract(open: () => Promise<Opened>): void {
  test('awards of a question are read as they were added', async () => {
    const { store, restart } = await open();
    const given = award('a', 60, { questionId: 'q1', answer: 'Tam', elapsedMs: 1200, hinted: true });
    await store.awards.add(guild, 'game1', 1, [given]);
    expect(await (await restart()).awards.of(guild, 'game1', 1)).toEqual([given]);
    expect(await store.awards.of(guild, 'game1', 2)).toEqual([]);
    expect(await store.awards.of(otherGuild, 'game1', 1)).toEqual([]);
  });

  test('a season begins with the quarter of the year', async () => {
    const { store } = await open();
    await store.awards.add(guild, 'game1', 1, [award('a', 1, { atMs: Date.UTC(2031, 3, 1) })]);
    await store.awards.add(guild, 'game1', 2, [award('a', 10, { atMs: Date.UTC(2031, 3, 1) - 1 })]);
    expect((await store.ladder.rank(query({ period: 'season' }), 'a'))?.points).toBe(1);
  });

  test('a person’s answers are summed up by topic, with the days they were given on', async () => {
    const { store, restart } = await open();
    expect(await store.ladder.person(guild, 'a')).toBeNull();
    await store.awards.add(guild, 'game1', 1, [award('a', 100), award('b', 10)]);
    await store.awards.add(guild, 'game1', 2, [award('a', 0, { topic: 'Reefs', atMs: nowMs - 24 * hourMs })]);
    await store.awards.add(guild, 'game1', 3, [award('a', 120, { displayName: 'New', atMs: nowMs })]);
    await store.awards.replace(guild, 'game1', 1, [award('b', 10)]);
    const today = Math.floor(nowMs / (24 * hourMs));
    for (const one of [store, await restart()]) {
      expect(await one.ladder.person(guild, 'a')).toEqual({
        displayName: 'New',
        points: 120,
        correct: 1,
        answered: 2,
        topics: [
          { topic: 'Reefs', correct: 0, answered: 1 },
          { topic: 'Tidewrights', correct: 1, answered: 1 },
        ],
        modes: [{ mode: 'classic', correct: 1, answered: 2 }],
        days: [
          { day: today - 1, points: 0, correct: 0, answered: 1 },
          { day: today, points: 120, correct: 1, answered: 1 },
        ],
      });
    }
  });

  test('a span of time has a ladder of its own, however long ago it was', async () => {
    const { store, restart } = await open();
    const yearMs = 365 * 24 * hourMs;
    const span = { fromMs: nowMs - 3 * yearMs, untilMs: nowMs - 2 * yearMs };
    await store.awards.add(guild, 'game1', 1, [award('a', 10, { atMs: span.fromMs })]);
    await store.awards.add(guild, 'game1', 2, [award('a', 100, { atMs: span.untilMs })]);
    for (const one of [store, await restart()]) {
      const page = await one.ladder.page(query({ span }), 0, 10);
      expect(page.rows.map(({ userId, points }) => [userId, points])).toEqual([['a', 10]]);
    }
  });

  test('a season is closed once, and outlives a restart', async () => {
    const { store, restart } = await open();
    const place = { rank: 1, userId: 'a', displayName: 'A', points: 10, correct: 1, answered: 1 };
    const season = (id: string) => ({ id, fromMs: 1, untilMs: 2, top: [place], total: 1 });
    expect(await store.seasons.close(guild, season('2026-04-01'))).toBe(true);
    expect(await store.seasons.close(guild, season('2026-01-01'))).toBe(true);
    expect(await store.seasons.close(guild, { ...season('2026-04-01'), total: 9 })).toBe(false);
    const again = await restart();
    expect((await again.seasons.list(guild)).map(({ id, total }) => [id, total])).toEqual([
      ['2026-04-01', 1],
      ['2026-01-01', 1],
    ]);
    expect((await again.people.export('a')).seasons).toHaveLength(2);
    await again.people.erase('a');
    expect((await again.seasons.list(guild)).flatMap(({ top }) => top)).toEqual([]);
  });

  test('ratings have an order, equal ones share a rank', async () => {
    const { store } = await open();
    await store.ratings.apply(guild, 'games', 'game1', [
      { userId: 'a', delta: -10 },
      { userId: 'b', delta: 5 },
      { userId: 'c', delta: 5 },
    ]);
    const ranked = await store.ratings.ranked(guild, 'games');
    expect(ranked.map(({ rank, userId, rating }) => [rank, userId, rating])).toEqual([
      [1, 'b', 1505],
      [1, 'c', 1505],
      [3, 'a', 1490],
    ]);
    expect(await store.ratings.ranked(guild, 'duels')).toEqual([]);
  });

  test('ratings change once a game, and duels have their own', async () => {
    const { store, restart } = await open();
    expect(await store.ratings.get(guild, 'games', ['a'])).toEqual([]);
    const changes = [
      { userId: 'a', delta: 12 },
      { userId: 'b', delta: -12 },
    ];
    await Promise.all([
      store.ratings.apply(guild, 'games', 'game1', changes),
      store.ratings.apply(guild, 'games', 'game1', changes),
      store.ratings.apply(guild, 'games', 'game2', changes),
      store.ratings.apply(guild, 'duels', 'game3', [{ userId: 'a', delta: 5 }]),
    ]);
    for (const one of [store, await restart()]) {
      expect(await one.ratings.get(guild, 'games', ['a', 'b', 'c'])).toEqual([
        { userId: 'a', rating: 1524, games: 2 },
        { userId: 'b', rating: 1476, games: 2 },
      ]);
      expect(await one.ratings.get(guild, 'duels', ['a', 'b'])).toEqual([{ userId: 'a', rating: 1505, games: 1 }]);
      expect(await one.ratings.get(otherGuild, 'games', ['a'])).toEqual([]);
    }
  });

  test('reports are listed until they are closed, one of a kind a person and question', async () => {
    const { store, restart } = await open();
    expect(await store.reports.add(guild, report('r1'))).toEqual({ kind: 'added' });
    expect(await store.reports.add(guild, report('r2'))).toEqual({ kind: 'duplicate' });
    expect(await store.reports.add(guild, report('r3', { kind: 'dispute' }))).toEqual({ kind: 'added' });
    const again = await restart();
    expect(await again.reports.list(guild)).toEqual([report('r1'), report('r3', { kind: 'dispute' })]);
    expect(await again.reports.list(otherGuild)).toEqual([]);
    const closing = [again.reports.close(guild, 'r1', 'done'), again.reports.close(guild, 'r1', 'declined')];
    expect((await Promise.all(closing)).filter(Boolean)).toHaveLength(1);
    expect((await (await restart()).reports.list(guild)).map(({ id }) => id)).toEqual(['r3']);
    // What was closed is not complained of again.
    expect(await again.reports.add(guild, report('r4'))).toEqual({ kind: 'duplicate' });
  });

  test('what reporters had answered is forgotten, and a dispute that rests on it lapses', async () => {
    const { store, restart } = await open();
    const old = { ownAnswer: 'Salt', atMs: nowMs - 1 };
    await store.reports.add(guild, report('r1', old));
    await store.reports.add(guild, report('r2', { ...old, kind: 'dispute' }));
    await store.reports.add(guild, report('r3', { ownAnswer: 'Tide', atMs: nowMs, questionNo: 7 }));
    await store.reports.forgetAnswers(guild, nowMs);
    for (const one of [store, await restart()]) {
      expect((await one.reports.list(guild)).map(({ id, ownAnswer }) => [id, ownAnswer])).toEqual([
        ['r1', null],
        ['r3', 'Tide'],
      ]);
      const { reports } = await one.people.export(report('r2').by.userId);
      expect(reports.map(({ id, ownAnswer }) => [id, ownAnswer])).toContainEqual(['r2', null]);
    }
  });

  test('open reports have a limit, also when they come at the same time', async () => {
    const { store } = await open();
    const many = Array.from({ length: openReportsAtMost + 3 }, (_, i) => report(`r${i}`, { questionNo: i }));
    const kinds = (await Promise.all(many.map((one) => store.reports.add(guild, one)))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(3);
    await store.reports.close(guild, 'r0', 'done');
    expect(await store.reports.add(guild, report('more', { questionNo: 999 }))).toEqual({ kind: 'added' });
  });

  test('reports and ratings of a person are exported and erased', async () => {
    const { store, restart } = await open();
    await store.reports.add(guild, report('r1'));
    await store.reports.add(guild, report('r2', { by: { userId: 'b', displayName: 'Bob' } }));
    await store.ratings.apply(guild, 'games', 'game1', [
      { userId: 'a', delta: 1 },
      { userId: 'b', delta: -1 },
    ]);
    const mine = await store.people.export('a');
    expect(mine.reports).toEqual([{ ...report('r1'), guildId: guild }]);
    expect(mine.ratings).toEqual([{ userId: 'a', rating: 1501, games: 1, pool: 'games', guildId: guild }]);
    await store.people.erase('a');
    for (const one of [store, await restart()]) {
      expect((await one.reports.list(guild)).map(({ id }) => id)).toEqual(['r2']);
      expect((await one.ratings.get(guild, 'games', ['a', 'b'])).map(({ userId }) => userId)).toEqual(['b']);
      expect(await one.ladder.person(guild, 'a')).toBeNull();
    }
  });
}
