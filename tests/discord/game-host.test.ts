import { describe, expect, test } from 'vitest';
import { ann, bob } from '../game/fixtures.ts';
import { atFirstQuestion, gameId, guildId, press, request, settle, stage } from './host-stage.ts';

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

describe('the game host', () => {
  test('two games start at once: the channel is taken before anything is waited for', async () => {
    const on = stage({ store: (store) => ({ ...store, questions: { ...store.questions, asked: () => never() } }) });
    await on.host.resume();
    void on.host.start(request());
    expect(await on.host.start({ ...request(), starter: bob })).toEqual({
      kind: 'running',
      game: { topic: null, starter: 'Ann', position: 0, length: 3 },
    });
  });

  test('a channel is free again after a start that failed', async () => {
    const on = stage({ questions: 0 });
    await on.host.resume();
    expect(await on.host.start(request())).toEqual({ kind: 'no-questions' });
    expect(await on.host.start(request())).toEqual({ kind: 'no-questions' });
  });

  test('acknowledges a press from memory while the disk hangs', async () => {
    let hangs = false;
    const on = stage({
      store: (store) => ({
        ...store,
        sessions: { ...store.sessions, save: (session) => (hangs ? never() : store.sessions.save(session)) },
      }),
    });
    const message = await atFirstQuestion(on);
    hangs = true;
    // Nothing is awaited here: the answer is there at once.
    expect(press(on, message)).toEqual({ kind: 'recorded', option: 1, text: 'Tam Quill' });
    expect(press(on, message, 2)).toEqual({ kind: 'already', option: 1 });
  });

  test('saves presses together, within 250 ms', async () => {
    let saves = 0;
    const on = stage({
      store: (store) => ({
        ...store,
        sessions: {
          ...store.sessions,
          save: (session) => {
            saves += 1;
            return store.sessions.save(session);
          },
        },
      }),
    });
    const message = await atFirstQuestion(on);
    const before = saves;
    for (let i = 0; i < 50; i += 1) press(on, message, 1, { userId: `3${i}`, displayName: `P${i}` });
    await on.pass(250);
    expect(saves).toBe(before + 1);
    const [saved] = await on.memory.sessions.open();
    expect(JSON.stringify(saved?.state)).toContain('"P49"');
  });

  test('announces nobody’s points before they are durable', async () => {
    let release: () => void = () => undefined;
    const durable = new Promise<void>((resolve) => {
      release = resolve;
    });
    const on = stage({
      store: (store) => ({
        ...store,
        awards: { ...store.awards, add: (...given) => durable.then(() => store.awards.add(...given)) },
      }),
    });
    const message = await atFirstQuestion(on);
    press(on, message);
    await on.pass(30_000);
    const revealed = () => on.written.some((one) => one.text.includes('(right answer)'));
    expect(revealed()).toBe(false);
    release();
    await settle();
    expect(revealed()).toBe(true);
  });

  test('points that cannot be saved are not announced, and the game says so', async () => {
    const on = stage({
      store: (store) => ({ ...store, awards: { ...store.awards, add: () => Promise.reject(new Error('disk full')) } }),
    });
    press(on, await atFirstQuestion(on));
    for (let i = 0; i < 4; i += 1) await on.pass(21_000);
    expect(on.written.some((one) => one.text.includes('+150'))).toBe(false);
    expect(on.sent('Final scores').text).toContain('could not be saved');
    expect(on.timers()).toBe(0);
  });

  test('a press that overtakes Discord’s answer to our posting counts', async () => {
    let hold = Promise.resolve();
    const on = stage({ afterSend: () => hold });
    await on.host.resume();
    await on.host.start(request());
    let release: () => void = () => undefined;
    hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    await on.pass(5000);
    const message = on.sent('Question 1/');
    expect(press(on, message)).toMatchObject({ kind: 'recorded' });
    release();
    await settle();
    expect(press(on, message)).toMatchObject({ kind: 'already' });
    await on.pass(21_000);
    expect(on.written.at(-1)).toMatchObject({ how: 'edit', id: message.id });
    expect(on.written.at(-1)?.text).toContain('**Ann** +150');
  });

  test.each(['race', 'survival', 'teams', 'hosted', 'timeline', 'typed'] as const)(
    'edits no message of a game (%s) more than every two seconds, whatever happens',
    async (mode) => {
      const on = stage();
      await on.host.resume();
      await on.host.start(request({ mode, questions: 2 }));
      const drive = (what: 'next' | 'close' | 'skip') =>
        on.host.drive({ guildId, gameId, by: ann, what, mayHost: true, pressedAtMs: on.now() });
      for (let i = 0; i < 900; i += 1) {
        const who = { userId: `3${i % 200}`, displayName: `P${i % 200}` };
        on.host.join({ gameId, by: who, team: null });
        const message = on.written.findLast((one) => one.how === 'send' && one.text.includes('Question '));
        const act = { gameId, messageId: message?.id ?? '1', by: who, pressedAtMs: on.now() };
        on.host.press({ ...act, option: i % 4 });
        on.host.guess({ ...act, text: i % 3 === 0 ? 'Tam Quill' : String(2300 + i) });
        on.host.hint(act);
        if (i % 40 === 7) drive('next');
        if (i % 160 === 31) drive(i % 320 === 31 ? 'close' : 'skip');
        await on.pass(100);
      }
      const edits = on.written.filter(({ how }) => how === 'edit');
      expect(edits.length).toBeGreaterThan(1);
      for (const id of new Set(edits.map((one) => one.id))) {
        const times = on.written.filter((one) => one.id === id).map(({ atMs }) => atMs);
        expect(Math.min(...times.slice(1).map((at, i) => at - (times[i] ?? 0)))).toBeGreaterThanOrEqual(2000);
      }
    },
  );

  test('edits a message at most every two seconds, however many press', async () => {
    const on = stage();
    const message = await atFirstQuestion(on);
    for (let i = 0; i < 180; i += 1) {
      press(on, message, i % 4, { userId: `3${i}`, displayName: `P${i}` });
      await on.pass(100);
    }
    await on.pass(3000);
    const times = on.written.filter((one) => one.id === message.id).map((one) => one.atMs);
    const apart = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(2000);
    // The answer comes on time all the same.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBe(21_000);
    expect(on.written.at(-1)?.text).toContain('+35 more');
  });

  test('a race that is won closes at once, and its message is edited no sooner than two seconds after it came', async () => {
    const on = stage();
    const message = await atFirstQuestion(on, { mode: 'race' });
    await on.pass(500);
    expect(press(on, message)).toMatchObject({ kind: 'recorded' });
    await on.pass(1);
    expect(press(on, message, 1, bob)).toEqual({ kind: 'beaten' });
    await on.pass(1000);
    expect(on.written.some((one) => one.text.includes('(right answer)'))).toBe(false);
    await on.pass(499);
    expect(on.written.at(-1)).toMatchObject({ how: 'edit', id: message.id, atMs: message.atMs + 2000 });
    expect(on.written.at(-1)?.text).toContain('**Ann** +148');
  });

  test('a hint appears at half time by one edit, and is given from memory', async () => {
    const on = stage();
    const message = await atFirstQuestion(on);
    const act = { gameId, messageId: message.id, by: ann, pressedAtMs: on.now() };
    expect(on.host.hint(act)).toEqual({ kind: 'not-open' });
    await on.pass(10_000);
    expect(on.written.filter((one) => one.how === 'edit' && one.id === message.id)).toHaveLength(1);
    const hint = on.host.hint({ ...act, pressedAtMs: on.now() });
    expect(hint).toMatchObject({ kind: 'struck' });
    expect(hint).not.toMatchObject({ option: 1 });
    expect(press(on, message)).toMatchObject({ kind: 'recorded' });
    await on.pass(11_000);
    expect(on.written.at(-1)?.text).toContain('**Ann** +62 (10.0 s, with a hint)');
  });

  test('typed answers are asked for without options; questions that cannot be typed are left out', async () => {
    const on = stage();
    const message = await atFirstQuestion(on, { mode: 'typed' });
    expect(message.text).not.toContain('Tam Quill');
    const act = { gameId, messageId: message.id, by: ann, pressedAtMs: on.now() };
    expect(on.host.mayType(act)).toMatchObject({ kind: 'ask' });
    expect(on.host.guess({ ...act, text: 'tam quil' })).toEqual({ kind: 'typed', text: 'tam quil' });
    expect(on.host.mayType(act)).toEqual({ kind: 'already-typed', text: 'tam quil' });
    on.host.guess({ ...act, text: 'Orla *Venn*', by: bob });
    await on.pass(21_000);
    const reveal = on.written.at(-1)?.text ?? '';
    expect(reveal).toContain('✓ **Tam Quill** (right answer)');
    expect(reveal).toContain('**Ann** +150');
    expect(reveal).toContain('No points: Bob (“Orla *Venn*”)');
  });

  test('in survival the reveal says how many are still in', async () => {
    const on = stage();
    const message = await atFirstQuestion(on, { mode: 'survival' });
    press(on, message);
    press(on, message, 1, bob);
    press(on, message, 2, { userId: '300000000000000003', displayName: 'Cyd' });
    await on.pass(21_000);
    expect(on.written.at(-1)?.text).toContain('2 are still in.');
    await on.pass(7000);
    press(on, on.sent('Question 2/'), 2, bob);
    for (let i = 0; i < 3; i += 1) await on.pass(10_000);
    expect(on.sent('Final scores').text).toContain('Only one was left');
    await on.pass(2000);
    expect(on.timers()).toBe(0);
  });

  test('ratings move in a game of three, once, and the end tells them', async () => {
    const on = stage();
    const message = await atFirstQuestion(on, { questions: 1 });
    const cyd = { userId: '300000000000000003', displayName: 'Cyd' };
    press(on, message);
    press(on, message, 2, bob);
    press(on, message, 2, cyd);
    for (let i = 0; i < 4; i += 1) await on.pass(10_000);
    expect(on.sent('Final scores').text).toContain('🥇 **Ann** – 150 points, 1 of 1 right · rating 1524 (+24)');
    const ids = [ann, bob, cyd].map(({ userId }) => userId);
    const ratings = await on.memory.ratings.get(guildId, 'games', ids);
    expect(ratings.map(({ rating, games }) => [rating, games])).toEqual([
      [1524, 1],
      [1488, 1],
      [1488, 1],
    ]);
  });

  test('ratings that cannot be saved keep nobody from the end of the game', async () => {
    const on = stage({
      store: (store) => ({
        ...store,
        ratings: { ...store.ratings, get: () => Promise.reject(new Error('disk full')) },
      }),
    });
    const message = await atFirstQuestion(on, { questions: 1 });
    for (const no of [1, 2, 3]) press(on, message, 1, { userId: `30000000000000000${no}`, displayName: `P${no}` });
    for (let i = 0; i < 4; i += 1) await on.pass(10_000);
    expect(on.sent('Final scores').text).not.toContain('rating');
    expect(on.timers()).toBe(0);
  });
});
