import { describe, expect, test } from 'vitest';
import { ann, bob } from '../game/fixtures.ts';
import { atFirstQuestion, channelId, gameId, guildId, press, request, settle, stage } from './host-stage.ts';

describe('a game and the process that hosts it', () => {
  test('no timer survives its game', async () => {
    const on = stage();
    const message = await atFirstQuestion(on, { questions: 1 });
    press(on, message);
    await on.pass(21_000);
    await on.pass(7000);
    expect(on.sent('Final scores').text).toContain('🥇 **Ann** – 150 points');
    await on.pass(2000);
    expect(on.timers()).toBe(0);
  });

  test('nothing starts and nothing counts before the former process’s games are taken up', async () => {
    const on = stage();
    expect(await on.host.start(request())).toEqual({ kind: 'not-ready' });
    expect(on.host.stop(channelId, ann, true)).toEqual({ kind: 'not-ready' });
    expect(press(on, { how: 'send', id: '1', text: '', atMs: 0 })).toEqual({ kind: 'not-ready' });
  });

  test('closing leaves no timer and saves; the next process takes the channel up before anybody else can', async () => {
    const on = stage();
    const message = await atFirstQuestion(on);
    press(on, message);
    await on.host.close();
    expect(on.timers()).toBe(0);
    const next = on.newHost();
    await next.resume();
    expect(await next.start(request())).toMatchObject({ kind: 'running', game: { position: 1 } });
    const again = { gameId, messageId: message.id, option: 2, by: ann, pressedAtMs: on.now() };
    expect(next.press(again)).toEqual({ kind: 'already', option: 1 });
  });

  test('a killed process writes nothing any more', async () => {
    const on = stage();
    press(on, await atFirstQuestion(on));
    const before = JSON.stringify(await on.memory.sessions.open());
    on.host.crash();
    await on.pass(60_000);
    await on.host.close();
    expect(on.timers()).toBe(0);
    expect(JSON.stringify(await on.memory.sessions.open())).toBe(before);
    expect(on.written.some((one) => one.text.includes('(right answer)'))).toBe(false);
  });

  test('a saved game of another version is left alone and does not keep others from playing', async () => {
    const on = stage();
    await on.memory.sessions.save({ gameId: 'old', guildId, channelId, state: { version: 0 }, savedAtMs: 0 });
    await on.host.resume();
    expect(await on.host.start(request())).toMatchObject({ kind: 'started' });
    expect(await on.memory.sessions.open()).toHaveLength(2);
  });

  test('buttons of a message that a crash left behind are known for what they are', async () => {
    const on = stage();
    await atFirstQuestion(on);
    const stray = { how: 'send', id: '700000000000000001', text: '', atMs: 0 } as const;
    expect(press(on, stray)).toEqual({ kind: 'dropped' });
    expect(on.host.press({ gameId: 'gone', messageId: '1', option: 0, by: ann, pressedAtMs: 0 })).toEqual({
      kind: 'over',
    });
  });

  test('questions of a game under way in another channel are not asked here too', async () => {
    const on = stage();
    await atFirstQuestion(on);
    const other = { ...request(), gameId: '900000000000000002', channelId: '222222222222222223' };
    await on.host.start(other);
    await on.pass(5000);
    expect(on.sent('Question 1/').text).toContain('lighthouse 6');
  });

  test('who has their data removed in mid-game is in it no more, and nothing of them is saved', async () => {
    let hold = Promise.resolve();
    const on = stage({
      store: (store) => ({
        ...store,
        awards: { ...store.awards, add: (...given) => hold.then(() => store.awards.add(...given)) },
      }),
    });
    const message = await atFirstQuestion(on, { questions: 2 });
    press(on, message);
    press(on, message, 1, bob);
    await on.pass(10_000);
    await on.pass(11_000);
    await on.pass(7000);
    const second = on.sent('Question 2/');
    press(on, second, 2);
    press(on, second, 2, bob);
    on.host.forget(ann.userId);
    await on.memory.people.erase(ann.userId);
    await settle();
    expect(JSON.stringify(await on.memory.sessions.open())).not.toContain(ann.userId);
    // Whoever comes back after that is somebody new.
    expect(press(on, second, 2)).toMatchObject({ kind: 'recorded' });
    hold = new Promise((resolve) => setImmediate(resolve));
    await on.pass(10_000);
    await on.pass(11_000);
    on.host.forget(ann.userId);
    await on.memory.people.erase(ann.userId);
    await on.pass(7000);
    await on.pass(2000);
    expect(on.sent('Final scores').text).toContain('🥇 **Bob** – 300 points');
    expect(on.sent('Final scores').text).not.toContain('Ann');
    const query = { guildId, period: 'all', nowMs: on.now() } as const;
    expect((await on.memory.ladder.page(query, 0, 10)).rows.map(({ displayName }) => displayName)).toEqual(['Bob']);
    expect(on.host.standing(gameId, ann.userId)?.own).toBeNull();
  });
});
