/** The part of the contract that practice rests on. */
import { expect, test } from 'vitest';
import { emptyPractice, newCard, withQuestion } from '../../src/game/practice.ts';
import { award, guild, hourMs, nowMs, otherGuild } from './fixtures.ts';
import type { Opened } from './play-contract.ts';

const book = {
  ...withQuestion(emptyPractice, {
    ref: '900000000000000001',
    questionId: 'q1',
    guildId: null,
    topic: 'Tidewrights',
    order: [1, 0],
    answered: null,
  }),
  cards: [newCard('q1', nowMs)],
  readUntil: { [guild]: nowMs },
};

export function practiceContract(open: () => Promise<Opened>): void {
  test('a person’s practice begins empty, is saved whole and outlives a restart', async () => {
    const { store, restart } = await open();
    expect(await store.practice.of('a')).toEqual(emptyPractice);
    expect(await store.practice.save('a', book)).toBe(true);
    const again = await restart();
    expect(await again.practice.of('a')).toEqual({ ...book, revision: 1 });
    expect(await again.practice.of('b')).toEqual(emptyPractice);
  });

  test('of two changes to the same book, one is saved', async () => {
    const { store } = await open();
    const both = await Promise.all([store.practice.save('a', book), store.practice.save('a', emptyPractice)]);
    expect(both.sort()).toEqual([false, true]);
    expect(await store.practice.save('a', { ...emptyPractice, revision: 1 })).toBe(true);
  });

  test('practice is exported, forgotten on request, and erased with all else', async () => {
    const { store, restart } = await open();
    expect((await store.people.export('a')).practice).toBeNull();
    expect(await store.practice.forget('a')).toBe(false);
    await store.practice.save('a', book);
    expect((await store.people.export('a')).practice?.cards).toEqual(book.cards);
    expect(await store.practice.forget('a')).toBe(true);
    expect(await store.practice.of('a')).toEqual(emptyPractice);
    await store.practice.save('a', book);
    await store.practice.save('b', book);
    await store.people.erase('a');
    const again = await restart();
    expect((await again.people.export('a')).practice).toBeNull();
    expect((await again.practice.of('b')).cards).toHaveLength(1);
  });

  test('a person’s answers in a guild are found since a time, the oldest first', async () => {
    const { store } = await open();
    const games = { old: '100000000000000000', late: String(BigInt(nowMs - 1_420_070_400_000) << 22n) };
    await store.awards.add(guild, games.late, 2, [award('a', 0, { questionId: 'q2', atMs: nowMs + hourMs })]);
    await store.awards.add(guild, games.late, 1, [award('a', 0, { questionId: 'q1', atMs: nowMs }), award('b', 100)]);
    await store.awards.add(guild, games.old, 1, [award('a', 0, { questionId: 'q0', atMs: nowMs - 9999 * hourMs })]);
    await store.awards.add(otherGuild, games.late, 1, [award('a', 100, { questionId: 'q3', atMs: nowMs })]);
    const found = await store.awards.ofPerson(guild, 'a', nowMs);
    expect(found.map(({ questionId }) => questionId)).toEqual(['q1', 'q2']);
  });
}
