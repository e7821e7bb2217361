/** What every guild store keeps to, whatever it is made of. */
import { describe, expect, test } from 'vitest';
import type { LadderQuery } from '../../src/guilds/store.ts';
import { textLimits } from '../../src/guilds/store.ts';
import { award, guild, hourMs, nowMs, otherGuild, query, text } from './fixtures.ts';
import { dailyContract } from './daily-contract.ts';
import { entriesContract } from './entries-contract.ts';
import type { Opened } from './play-contract.ts';
import { guildsContract } from './guilds-contract.ts';
import { playContract } from './play-contract.ts';
import { practiceContract } from './practice-contract.ts';
import { questionStatsContract } from './question-stats-contract.ts';

export { award, guild, nowMs, query } from './fixtures.ts';

export function contract(name: string, open: () => Promise<Opened>): void {
  describe(`${name} keeps the contract`, () => {
    test('settings start empty, are patched one by one and outlive a restart', async () => {
      const { store, restart } = await open();
      expect(await store.settings.get(guild)).toEqual({});
      await store.settings.patch(guild, { seconds: 30 });
      expect(await store.settings.patch(guild, { questions: 5 })).toEqual({ seconds: 30, questions: 5 });
      const again = await restart();
      expect(await again.settings.get(guild)).toEqual({ seconds: 30, questions: 5 });
      expect(await again.settings.get(otherGuild)).toEqual({});
    });

    test('settings changed at the same time are all kept', async () => {
      const { store } = await open();
      await Promise.all([store.settings.patch(guild, { seconds: 30 }), store.settings.patch(guild, { questions: 5 })]);
      expect(await store.settings.get(guild)).toEqual({ seconds: 30, questions: 5 });
    });

    test('an award counts once, however often it is added', async () => {
      const { store, restart } = await open();
      await store.awards.add(guild, 'game1', 1, [award('ann', 120), award('bob', 0)]);
      await store.awards.add(guild, 'game1', 1, [award('ann', 150)]);
      await store.awards.add(guild, 'game1', 1, [award('ann', 120), award('cy', 100)]);
      const again = await restart();
      await again.awards.add(guild, 'game1', 1, [award('ann', 120)]);
      const page = await again.ladder.page(query(), 0, 10);
      expect(page.rows.map((row) => [row.rank, row.userId, row.points])).toEqual([
        [1, 'ann', 120],
        [2, 'cy', 100],
      ]);
    });

    test('awards of the same question added at the same time are all kept, once', async () => {
      const { store, restart } = await open();
      const people = Array.from({ length: 30 }, (_, i) => `p${i}`);
      await Promise.all(
        people.flatMap((who) => [1, 2].map(() => store.awards.add(guild, 'game1', 3, [award(who, 100)]))),
      );
      for (const one of [store, await restart()]) {
        const page = await one.ladder.page(query(), 0, 100);
        expect(page.total).toBe(30);
        expect(page.rows.every((row) => row.points === 100 && row.answered === 1)).toBe(true);
      }
    });

    test('a ladder asked for amid awards counts each of them once', async () => {
      const { store } = await open();
      const games = Array.from({ length: 20 }, (_, i) => `g${i}`);
      await store.awards.add(guild, 'g0', 1, [award('ann', 10)]);
      await Promise.all(
        games.flatMap((game) => [
          store.awards.add(guild, game, 2, [award('ann', 10)]),
          store.ladder.page(query(), 0, 1),
        ]),
      );
      expect((await store.ladder.page(query(), 0, 1)).rows[0]?.points).toBe(210);
    });

    test('equal points share a rank, and who has none is not on the ladder', async () => {
      const { store } = await open();
      await store.awards.add(guild, 'game1', 1, [award('a', 100), award('b', 100), award('c', 50), award('d', 0)]);
      const { rows, total } = await store.ladder.page(query(), 0, 10);
      expect(rows.map((row) => [row.rank, row.userId])).toEqual([
        [1, 'a'],
        [1, 'b'],
        [3, 'c'],
      ]);
      expect(total).toBe(3);
      expect((await store.ladder.rank(query(), 'c'))?.rank).toBe(3);
      expect(await store.ladder.rank(query(), 'd')).toBeNull();
      expect(await store.ladder.rank(query(), 'nobody')).toBeNull();
    });

    test('a ladder is cut into pages', async () => {
      const { store } = await open();
      await store.awards.add(
        guild,
        'game1',
        1,
        Array.from({ length: 25 }, (_, i) => award(`p${String(i).padStart(2, '0')}`, 100 - i)),
      );
      const page = await store.ladder.page(query(), 20, 10);
      expect(page.rows.map((row) => row.rank)).toEqual([21, 22, 23, 24, 25]);
      expect(page.total).toBe(25);
      expect((await store.ladder.page(query(), 30, 10)).rows).toEqual([]);
    });

    test('day, week and month look back as far as they say; topics and modes are told apart', async () => {
      const { store, restart } = await open();
      await store.awards.add(guild, 'game1', 1, [award('a', 1, { atMs: nowMs - 23 * hourMs })]);
      await store.awards.add(guild, 'game1', 2, [award('a', 10, { atMs: nowMs - 25 * hourMs, topic: 'Reefs' })]);
      await store.awards.add(guild, 'game1', 3, [award('a', 100, { atMs: nowMs - 8 * 24 * hourMs })]);
      await store.awards.add(guild, 'game1', 4, [award('a', 1000, { atMs: nowMs - 31 * 24 * hourMs })]);
      for (const one of [store, await restart()]) {
        const points = async (more: Partial<LadderQuery>) => (await one.ladder.rank(query(more), 'a'))?.points ?? 0;
        expect(await points({ period: 'day' })).toBe(1);
        expect(await points({ period: 'week' })).toBe(11);
        expect(await points({ period: 'month' })).toBe(111);
        expect(await points({ period: 'all' })).toBe(1111);
        expect(await points({ period: 'all', topic: 'Reefs' })).toBe(10);
        expect(await points({ period: 'month', topic: 'Tidewrights' })).toBe(101);
        expect(await points({ period: 'all', mode: 'duel' })).toBe(0);
      }
    });

    test('one server does not see another’s points', async () => {
      const { store } = await open();
      await store.awards.add(guild, 'game1', 1, [award('a', 100)]);
      expect((await store.ladder.page(query({ guildId: otherGuild }), 0, 10)).total).toBe(0);
    });

    test('a ladder shows the name of a person’s latest award', async () => {
      const { store, restart } = await open();
      await store.awards.add(guild, 'game1', 2, [award('a', 100, { displayName: 'New', atMs: nowMs })]);
      await store.awards.add(guild, 'game1', 1, [award('a', 100, { displayName: 'Old', atMs: nowMs - 5000 })]);
      for (const one of [store, await restart()]) {
        expect((await one.ladder.rank(query(), 'a'))?.displayName).toBe('New');
      }
    });

    test('a replaced question counts as replaced', async () => {
      const { store, restart } = await open();
      await store.awards.add(guild, 'game1', 1, [award('a', 100), award('b', 0)]);
      expect((await store.ladder.rank(query(), 'a'))?.points).toBe(100);
      await store.awards.replace(guild, 'game1', 1, [award('b', 90)]);
      for (const one of [store, await restart()]) {
        for (const period of ['all', 'day'] as const) {
          const { rows } = await one.ladder.page(query({ period }), 0, 10);
          expect(rows.map((row) => [row.userId, row.points])).toEqual([['b', 90]]);
        }
      }
    });

    test('a saved game is found after a restart, as it was saved last, until it is closed', async () => {
      const { store, restart } = await open();
      const session = { gameId: 'game1', guildId: guild, channelId: '5', state: { step: 1 }, savedAtMs: nowMs };
      await Promise.all([store.sessions.save(session), store.sessions.save({ ...session, state: { step: 2 } })]);
      const again = await restart();
      expect(await again.sessions.open()).toEqual([{ ...session, state: { step: 2 } }]);
      await again.sessions.close('game1');
      await again.sessions.close('never saved');
      expect(await again.sessions.open()).toEqual([]);
      expect(await (await restart()).sessions.open()).toEqual([]);
    });

    test('what stays the same in a game comes back with what changed', async () => {
      const { store, restart } = await open();
      const questions = [{ stem: 'Who is “Martok”? '.repeat(20) }];
      const save = (state: object) =>
        store.sessions.save({ gameId: 'game1', guildId: guild, channelId: '5', state, savedAtMs: nowMs });
      await save({ questions, step: 1, by: { userId: 'b' }, hint: 'a word' });
      await save({ questions, step: 2, by: { userId: 'a' }, hint: 'a word' });
      const state = async () => (await (await restart()).sessions.open()).map((one) => one.state);
      expect(await state()).toEqual([{ questions, step: 2, by: { userId: 'a' }, hint: 'a word' }]);
      await save({ questions, step: 3, by: { userId: 'a' } });
      expect(await state()).toEqual([{ questions, step: 3, by: { userId: 'a' } }]);
      await store.people.erase('a');
      expect(await state()).toEqual([{ questions, step: 3, by: null }]);
      await save({ questions, step: 4, by: { userId: 'c' } });
      expect(await state()).toEqual([{ questions, step: 4, by: { userId: 'c' } }]);
    });

    test('a game closed while it is being saved stays closed', async () => {
      const { store, restart } = await open();
      const session = { gameId: 'game1', guildId: guild, channelId: '5', state: {}, savedAtMs: nowMs };
      await Promise.all([store.sessions.save(session), store.sessions.close('game1')]);
      expect(await (await restart()).sessions.open()).toEqual([]);
    });

    test('what a finished game was like is kept for the latest fifty', async () => {
      const { store, restart } = await open();
      for (let i = 0; i <= 50; i += 1) await store.games.keep(guild, `game${i}`, { seconds: i });
      const again = await restart();
      expect(await again.games.recall(guild, 'game50')).toEqual({ seconds: 50 });
      expect(await again.games.recall(guild, 'game0')).toBeNull();
      expect(await again.games.recall(otherGuild, 'game50')).toBeNull();
    });

    test('asked questions are kept in order, the longest ago first', async () => {
      const { store, restart } = await open();
      await store.questions.markAsked(guild, ['a', 'b', 'c']);
      await store.questions.markAsked(guild, ['a', 'd']);
      expect(await (await restart()).questions.asked(guild)).toEqual(['b', 'c', 'a', 'd']);
      await store.questions.forgetAsked(guild);
      expect(await store.questions.asked(guild)).toEqual([]);
    });

    guildsContract(open);

    playContract(open);

    dailyContract(open);

    practiceContract(open);

    entriesContract(open);

    questionStatsContract(open);

    test('a guild’s texts are listed the oldest first, read and removed, and are no other guild’s', async () => {
      const { store, restart } = await open();
      expect(await store.texts.list(guild)).toEqual([]);
      expect(await store.texts.add(guild, text('t1', { continuity: 'songs' }), 'The tide turned.')).toEqual({
        kind: 'added',
      });
      await store.texts.add(guild, text('t2'), 'The tide “turned” again.');
      const again = await restart();
      expect(await again.texts.list(guild)).toEqual([text('t1', { continuity: 'songs' }), text('t2')]);
      expect(await again.texts.get(guild, 't2')).toBe('The tide “turned” again.');
      expect(await again.texts.list(otherGuild)).toEqual([]);
      expect(await again.texts.get(otherGuild, 't2')).toBeNull();
      expect(await again.texts.remove(otherGuild, 't2')).toBe(false);
      expect(await again.texts.remove(guild, 't1')).toBe(true);
      expect(await again.texts.remove(guild, 't1')).toBe(false);
      expect(await again.texts.get(guild, 't1')).toBeNull();
      expect((await (await restart()).texts.list(guild)).map(({ id }) => id)).toEqual(['t2']);
    });

    test('the same words are not stored twice in a guild', async () => {
      const { store } = await open();
      await store.texts.add(guild, text('t1', { digest: 'x' }), 'words');
      expect(await store.texts.add(guild, text('t2', { digest: 'x' }), 'words')).toMatchObject({
        kind: 'duplicate',
        of: { id: 't1' },
      });
      expect(await store.texts.get(guild, 't2')).toBeNull();
      expect(await store.texts.add(otherGuild, text('t2', { digest: 'x' }), 'words')).toEqual({ kind: 'added' });
    });

    test('texts keep to their limits, also when they come at the same time', async () => {
      const { store } = await open();
      const big = text('big', { bytes: textLimits.bytesEach + 1 });
      expect(await store.texts.add(guild, big, 'x')).toEqual({ kind: 'too-big', what: 'text' });
      const many = Array.from({ length: textLimits.perGuild + 5 }, (_, i) => text(`t${i}`));
      const kinds = (await Promise.all(many.map((one) => store.texts.add(guild, one, 'x')))).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'added')).toHaveLength(textLimits.perGuild);
      expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(5);
      const half = (id: string) => text(id, { bytes: textLimits.bytesEach });
      for (const id of ['a', 'b', 'c', 'd']) await store.texts.add(otherGuild, half(id), 'x');
      expect(await store.texts.add(otherGuild, text('e'), 'x')).toEqual({ kind: 'too-big', what: 'guild' });
    });

    test('a person gets all their data, and only theirs', async () => {
      const { store } = await open();
      await store.awards.add(guild, 'game1', 1, [award('a', 100), award('b', 50)]);
      await store.awards.add(otherGuild, 'game2', 4, [award('a', 10)]);
      const { awards } = await store.people.export('a');
      expect(awards.map((one) => [one.guildId, one.gameId, one.questionNo, one.points]).sort()).toEqual([
        [guild, 'game1', 1, 100],
        [otherGuild, 'game2', 4, 10],
      ]);
    });

    test('a person who is erased is gone from ladders and saved games, at once and after a restart', async () => {
      const { store, restart } = await open();
      await store.awards.add(guild, 'game1', 1, [award('a', 100), award('b', 50)]);
      await store.awards.add(otherGuild, 'game2', 1, [award('a', 10)]);
      expect((await store.ladder.page(query(), 0, 10)).total).toBe(2);
      const state = {
        starter: { userId: 'a', displayName: 'Ann' },
        answers: { a: { userId: 'a', displayName: 'Ann' }, b: { userId: 'b', displayName: 'Bob' } },
        played: [{ results: [{ userId: 'a', displayName: 'Ann' }] }],
      };
      await store.sessions.save({ gameId: 'game3', guildId: guild, channelId: '5', state, savedAtMs: nowMs });
      await store.people.erase('a');
      for (const one of [store, await restart()]) {
        expect((await one.people.export('a')).awards).toEqual([]);
        expect((await one.ladder.page(query(), 0, 10)).rows.map((row) => row.userId)).toEqual(['b']);
        expect((await one.sessions.open())[0]?.state).toEqual({
          starter: null,
          answers: { b: { userId: 'b', displayName: 'Bob' } },
          played: [{ results: [] }],
        });
      }
    });

    test('what goes in and comes out is a copy', async () => {
      const { store } = await open();
      const state = { steps: [1] };
      const saving = store.sessions.save({ gameId: 'game1', guildId: guild, channelId: '5', state, savedAtMs: nowMs });
      state.steps.push(2);
      await saving;
      const [first] = await store.sessions.open();
      (first?.state as { steps: number[] }).steps.push(3);
      expect((await store.sessions.open())[0]?.state).toEqual({ steps: [1] });
      const { rows } = await store.ladder.page(query(), 0, 10);
      expect(rows).toEqual([]);
    });
  });
}
