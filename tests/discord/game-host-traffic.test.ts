import { expect, test } from 'vitest';
import { createTraffic } from '../../src/discord/game-host/traffic.ts';
import type { Poster } from '../../src/discord/poster.ts';
import { virtualClock } from '../../src/sandbox/index.ts';
import { ann } from '../game/fixtures.ts';
import type { Written } from './host-stage.ts';
import { request, settle, stage } from './host-stage.ts';

/** The most of these times that lie within one second. */
const mostInASecond = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

function counting() {
  const clock = virtualClock();
  const made: { readonly channelId: string; readonly atMs: number }[] = [];
  const poster: Poster = {
    send: (channelId) => Promise.resolve(String(made.push({ channelId, atMs: clock.now() }))),
    openThread: () => Promise.resolve('1'),
    edit: () => Promise.resolve(),
    tell: () => Promise.resolve(),
  };
  return { clock, made, traffic: createTraffic({ poster, clock }) };
}

test('calls are spread over the second, in their order, and none is lost', async () => {
  const { clock, made, traffic } = counting();
  const sent = Array.from({ length: 200 }, (_, i) => traffic.poster.send(String(i), {}));
  expect(made.length).toBeLessThan(10);
  expect(traffic.isBusy()).toBe(true);
  for (let i = 0; i < 500; i += 1) {
    clock.advance(10);
    await Promise.resolve();
  }
  await Promise.all(sent);
  expect(made.map(({ channelId }) => channelId)).toEqual(sent.map((_, i) => String(i)));
  expect(mostInASecond(made.map(({ atMs }) => atMs))).toBeLessThanOrEqual(60);
  expect(made.at(-1)?.atMs).toBeLessThanOrEqual(clock.now());
  expect(traffic.isBusy()).toBe(false);
});

test('a shutdown makes what waits at once, a crash never', async () => {
  const stopped = counting();
  const sent = Array.from({ length: 50 }, () => stopped.traffic.poster.send('1', {}));
  stopped.traffic.flush();
  await Promise.all(sent);
  expect(stopped.made).toHaveLength(50);

  const killed = counting();
  for (let i = 0; i < 50; i += 1) void killed.traffic.poster.send('1', {});
  const before = killed.made.length;
  killed.traffic.drop();
  killed.clock.advance(60_000);
  await settle();
  expect(killed.made).toHaveLength(before);
});

test('where games want more calls than there are, counts of answers wait; questions, hints and answers come', async () => {
  const on = stage();
  await on.host.resume();
  const games = Array.from({ length: 60 }, (_, i) => ({
    gameId: `9000000000000001${String(i).padStart(2, '0')}`,
    channelId: `2222222222222222${String(i).padStart(2, '0')}`,
  }));
  for (const game of games) void on.host.start({ ...request({ questions: 1 }), ...game });
  const texts = (words: string): readonly Written[] => on.written.filter((one) => one.text.includes(words));
  for (let i = 0; i < 400; i += 1) {
    await on.pass(100);
    for (const { gameId } of games) {
      const by = { ...ann, userId: `3${String(i).padStart(17, '0')}` };
      const state = { gameId, option: 1, by, pressedAtMs: on.now() };
      for (const { id } of texts('No answers yet').slice(i % 60, (i % 60) + 1))
        on.host.press({ ...state, messageId: id });
    }
  }
  expect(mostInASecond(on.written.map(({ atMs }) => atMs))).toBeLessThanOrEqual(60);
  const questions = on.written.filter((one) => one.how === 'send' && one.text.includes('Question 1/'));
  expect(questions).toHaveLength(games.length);
  for (const { id, atMs } of questions) {
    const revealed = texts('(right answer)').find((one) => one.id === id);
    expect((revealed?.atMs ?? Infinity) - atMs).toBeLessThanOrEqual(21_000 + 3000);
  }
  expect(texts('Final scores')).toHaveLength(games.length);
});
