/** The part of the contract that a server's own questions rest on. */
import { expect, test } from 'vitest';
import { entryLimits } from '../../src/guilds/port/entries.ts';
import type { Acting, AddWish } from '../../src/guilds/port/entries.ts';
import type { EntryForm } from '../../src/guilds/port/forms.ts';
import { award, guild, nowMs, otherGuild } from './fixtures.ts';
import { entryText } from '../quiz/fixtures/entry.ts';
import type { Opened } from './play-contract.ts';

const ann: Acting = { userId: 'a', displayName: 'Ann', atMs: nowMs };
const bob: Acting = { userId: 'b', displayName: 'Bob', atMs: nowMs + 1000 };
const written: AddWish = { state: 'approved', origin: 'moderator' };
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => entryText({ stem: `Which lamp burned on quay ${i}?` }));

export function entriesContract(open: () => Promise<Opened>): void {
  test('entries are listed as they came, changed one by one, and are no other guild’s', async () => {
    const { store, restart } = await open();
    const { ids } = await store.entries.addMany(guild, many(3), ann, written);
    expect(ids).toEqual(['q1', 'q2', 'q3']);
    const text = entryText({ stem: 'Who lit it again?' });
    const edited = await store.entries.change(guild, 'q2', { what: 'edited', text }, bob);
    expect(edited).toMatchObject({ kind: 'changed', entry: { id: 'q2', text, state: 'approved' } });
    await store.entries.change(guild, 'q3', { what: 'retired' }, bob);
    for (const one of [store, await restart()]) {
      expect((await one.entries.list(guild)).map(({ id, state }) => [id, state])).toEqual([
        ['q1', 'approved'],
        ['q2', 'approved'],
        ['q3', 'retired'],
      ]);
      expect((await one.entries.list(guild, ['retired'])).map(({ id }) => id)).toEqual(['q3']);
      expect((await one.entries.get(guild, 'q2'))?.text).toEqual(text);
      expect(await one.entries.get(guild, 'q9')).toBeNull();
      expect(await one.entries.list(otherGuild)).toEqual([]);
      expect(await one.entries.get(otherGuild, 'q1')).toBeNull();
      expect(await one.entries.change(otherGuild, 'q1', { what: 'retired' }, ann)).toEqual({ kind: 'gone' });
    }
  });

  test('every step of an entry says who did it, and can be undone back to the first', async () => {
    const { store } = await open();
    const [first] = many(1);
    await store.entries.addMany(guild, many(1), ann, { ...written, state: 'draft' });
    await store.entries.change(guild, 'q1', { what: 'edited', text: entryText({ stem: 'Who lit it?' }) }, bob);
    await store.entries.change(guild, 'q1', { what: 'approved' }, bob);
    expect((await store.entries.change(guild, 'q1', { what: 'approved' }, ann)).kind).toBe('unchanged');
    const { by, history } = (await store.entries.get(guild, 'q1'))!;
    expect(by).toEqual({ userId: 'a', displayName: 'Ann' });
    expect(history.map((step) => [step.what, step.by?.displayName, step.atMs])).toEqual([
      ['edited', 'Bob', bob.atMs],
      ['approved', 'Bob', bob.atMs],
    ]);
    expect(await store.entries.undo(guild, 'q1', ann)).toMatchObject({ entry: { state: 'draft' } });
    expect(await store.entries.undo(guild, 'q1', ann)).toMatchObject({ entry: { text: first, state: 'draft' } });
    expect(await store.entries.undo(guild, 'q1', ann)).toEqual({ kind: 'gone' });
    expect((await store.entries.get(guild, 'q1'))?.history.map((step) => step.undone?.by?.displayName)).toEqual([
      'Ann',
      'Ann',
    ]);
  });

  test('what was removed comes back by undo, in its old place', async () => {
    const { store, restart } = await open();
    await store.entries.addMany(guild, many(3), ann, written);
    await store.entries.change(guild, 'q2', { what: 'removed' }, bob);
    const again = await restart();
    expect((await again.entries.list(guild)).map(({ id }) => id)).toEqual(['q1', 'q3']);
    expect((await again.entries.removed(guild, 'q2'))?.history.at(-1)).toMatchObject({ what: 'removed' });
    expect((await again.entries.undo(guild, 'q2', bob)).kind).toBe('changed');
    expect((await again.entries.list(guild)).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3']);
    expect(await again.entries.removed(guild, 'q2')).toBeNull();
    // Unless the same was added meanwhile.
    await again.entries.change(guild, 'q2', { what: 'removed' }, bob);
    await again.entries.addMany(guild, many(2).slice(1), ann, written);
    expect(await again.entries.undo(guild, 'q2', bob)).toEqual({ kind: 'duplicate', of: 'q4' });
  });

  test('the same question with the same answer is kept once, however it is written', async () => {
    const { store } = await open();
    const one = entryText({ stem: 'Who kept the lamp?', answer: 'Tam', accepted: ['Old Tam'] });
    const same = entryText({ stem: 'who kept  the lamp', answer: 'TAM', accepted: ['tam', 'Tam of the Quay'] });
    const added = await store.entries.addMany(guild, [one, same], ann, written);
    expect(added).toMatchObject({ ids: ['q1'], duplicates: [{ index: 1, of: 'q1' }] });
    expect((await store.entries.get(guild, 'q1'))?.text.accepted).toEqual(['Old Tam', 'Tam of the Quay']);
    const [left, right] = await Promise.all([
      store.entries.addMany(guild, [entryText({ stem: 'New?' })], ann, written),
      store.entries.addMany(guild, [entryText({ stem: 'New?' })], bob, written),
    ]);
    expect([left.ids, right.ids, right.duplicates]).toEqual([['q2'], [], [{ index: 0, of: 'q2' }]]);
    const text = entryText({ stem: 'WHO kept the lamp', answer: 'Tam' });
    expect(await store.entries.change(guild, 'q2', { what: 'edited', text }, ann)).toEqual({
      kind: 'duplicate',
      of: 'q1',
    });
  });

  test('many entries lie in several documents, in order', async () => {
    const { store, restart } = await open();
    await store.entries.addMany(guild, many(240), ann, written);
    await store.entries.addMany(guild, many(620), ann, written);
    const again = await restart();
    const listed = await again.entries.list(guild);
    expect(listed).toHaveLength(620);
    expect(listed.map(({ text }) => text.stem)).toEqual(many(620).map(({ stem }) => stem));
    expect((await again.entries.get(guild, 'q500'))?.text.stem).toBe('Which lamp burned on quay 499?');
  });

  test('suggestions wait only so many at a time, all of them or none where that is asked', async () => {
    const { store } = await open();
    const wish: AddWish = { state: 'suggested', origin: 'moderator' };
    const most = entryLimits.suggestedPerPerson;
    const refused = await store.entries.addMany(guild, many(most + 1), ann, { ...wish, allOrNothing: true });
    expect(refused).toEqual({ ids: [], duplicates: [], left: 1, why: 'too-many-suggested' });
    const added = await store.entries.addMany(guild, many(most + 2), ann, wish);
    expect([added.ids.length, added.left]).toEqual([most, 2]);
    const later = [entryText({ stem: 'One more?' })];
    expect(await store.entries.addMany(guild, later, ann, wish)).toMatchObject({ ids: [], left: 1 });
    expect((await store.entries.addMany(guild, later, bob, wish)).ids).toHaveLength(1);
    await store.entries.change(guild, 'q1', { what: 'approved' }, bob);
    expect((await store.entries.addMany(guild, many(most + 1).slice(-1), ann, wish)).left).toBe(0);
  });

  test('a form is kept for its writer until it is dropped or pushed out by newer ones', async () => {
    const { store, restart } = await open();
    const form = (id: string, userId = 'a'): EntryForm => ({
      id,
      userId,
      atMs: nowMs,
      of: null,
      purpose: 'add',
      kind: 'choice',
      text: entryText(),
    });
    for (const id of ['f1', 'f2', 'f3', 'f4', 'f5', 'f6']) await store.forms.keep(guild, form(id));
    await store.forms.keep(guild, form('g1', 'b'));
    const again = await restart();
    expect(await again.forms.get(guild, 'f1')).toBeNull();
    expect(await again.forms.get(guild, 'f6')).toEqual(form('f6'));
    expect(await again.forms.get(otherGuild, 'f6')).toBeNull();
    await again.forms.drop(guild, 'f6');
    expect(await again.forms.get(guild, 'f6')).toBeNull();
    expect(await again.forms.get(guild, 'g1')).toEqual(form('g1', 'b'));
  });

  test('questions are held and restored, and it is known who did it', async () => {
    const { store, restart } = await open();
    const about = { questionId: 'abc', stem: 'Who?' };
    const held = store.questionStates;
    expect(await held.hold(guild, { ...about, state: 'quarantined' }, null, nowMs)).toBe(true);
    expect(await held.hold(guild, { ...about, state: 'quarantined' }, null, nowMs)).toBe(false);
    expect(await held.hold(guild, { ...about, state: 'retired' }, ann, ann.atMs)).toBe(true);
    expect(await held.hold(guild, { ...about, state: 'quarantined' }, null, nowMs)).toBe(false);
    const again = await restart();
    expect(await again.questionStates.list(guild)).toEqual([
      { ...about, state: 'retired', by: { userId: 'a', displayName: 'Ann' }, atMs: nowMs },
    ]);
    expect(await again.questionStates.list(otherGuild)).toEqual([]);
    expect(await again.questionStates.restore(guild, 'abc', bob)).toMatchObject({ state: 'retired' });
    expect(await again.questionStates.restore(guild, 'abc', bob)).toBeNull();
    expect((await again.questionStates.log(guild)).map(({ what }) => what)).toEqual([
      'restored',
      'retired',
      'quarantined',
    ]);
  });

  test('whose name stands at an entry can have it taken away', async () => {
    const { store, restart } = await open();
    await store.entries.addMany(guild, many(2), ann, written);
    await store.entries.addMany(guild, [entryText({ stem: 'Mine?' })], ann, { ...written, state: 'suggested' });
    await store.entries.change(guild, 'q2', { what: 'retired' }, bob);
    await store.questionStates.hold(guild, { questionId: 'x', stem: 'X?', state: 'retired' }, ann, nowMs);
    const mine = await store.people.export('a');
    expect(mine.entries.map(({ id, guildId }) => [id, guildId])).toEqual([
      ['q1', guild],
      ['q2', guild],
      ['q3', guild],
    ]);
    expect(mine.questionStates).toHaveLength(1);
    await store.people.erase('a');
    for (const one of [store, await restart()]) {
      const left = await one.entries.list(guild);
      expect(left.map(({ id, by }) => [id, by])).toEqual([
        ['q1', null],
        ['q2', null],
      ]);
      expect(left[1]?.history[0]?.by?.displayName).toBe('Bob');
      expect((await one.people.export('a')).entries).toEqual([]);
      expect((await one.questionStates.list(guild))[0]?.by).toBeNull();
    }
  });

  test('how a question was answered is counted over all games, and without who was erased', async () => {
    const { store, restart } = await open();
    const answered = (userId: string, points: number, answer: string) =>
      award(userId, points, { questionId: 'x', answer });
    await store.awards.add(guild, 'game1', 1, [answered('a', 100, 'Tam'), answered('b', 0, 'Orla')]);
    expect(await store.awards.tally(guild, 'x')).toMatchObject({ asked: 1, answered: 2 });
    await store.awards.add(guild, 'game2', 1, [answered('a', 0, 'Brin'), answered('b', 0, 'Orla')]);
    for (const one of [store, await restart()]) {
      expect(await one.awards.tally(guild, 'x')).toEqual({
        asked: 2,
        answered: 4,
        right: 1,
        wrong: [
          { answer: 'Orla', count: 2 },
          { answer: 'Brin', count: 1 },
        ],
      });
      expect((await one.awards.tally(otherGuild, 'x')).answered).toBe(0);
    }
    await store.awards.replace(guild, 'game2', 1, [answered('b', 50, 'Orla')]);
    expect(await store.awards.tally(guild, 'x')).toMatchObject({ asked: 2, answered: 3, right: 2 });
    await store.people.erase('b');
    expect(await store.awards.tally(guild, 'x')).toEqual({ asked: 1, answered: 1, right: 1, wrong: [] });
  });

  test('what comes out of the entries is a copy', async () => {
    const { store } = await open();
    await store.entries.addMany(guild, many(1), ann, written);
    const [entry] = await store.entries.list(guild);
    (entry!.text.wrong as string[]).push('x');
    (entry!.history as unknown[]).push({});
    expect((await store.entries.get(guild, 'q1'))?.text.wrong).not.toContain('x');
    expect((await store.entries.get(guild, 'q1'))?.history).toEqual([]);
  });
}
