import { expect, test } from 'vitest';
import { ann, bob } from '../game/fixtures.ts';
import type { Written } from './host-stage.ts';
import { request, settle, stage } from './host-stage.ts';

const games = Array.from({ length: 20 }, (_, i) => ({
  gameId: `9000000000000001${String(i).padStart(2, '0')}`,
  channelId: `2222222222222222${String(i).padStart(2, '0')}`,
}));

/** Twenty games whose first question is on its way, where each call to Discord takes so long. */
async function playing(slowMs: number) {
  const on = stage({ slowMs });
  await on.host.resume();
  for (const game of games) void on.host.start({ ...request(), ...game });
  await settle();
  await on.pass(slowMs);
  await on.pass(5000);
  await on.pass(500);
  const questions = on.written.filter((one) => one.text.includes('Question 1/'));
  expect(questions).toHaveLength(games.length);
  const pressAll = (by = ann): void => {
    for (const [i, { gameId }] of games.entries()) {
      const messageId = questions[i]?.id ?? '';
      expect(on.host.press({ gameId, messageId, option: 1, by, pressedAtMs: on.now() })).toMatchObject({
        kind: 'recorded',
      });
    }
  };
  const edits = (): readonly Written[] => on.written.filter(({ how }) => how === 'edit');
  return { on, pressAll, edits };
}

test('where calls queue up, counts of answers wait, and nothing else does', async () => {
  const { on, pressAll, edits } = await playing(4000);
  pressAll();
  // Their twenty messages are still under way: the counts would have come now.
  await on.pass(2000);
  await on.pass(1900);
  expect(edits()).toEqual([]);
  // Discord has caught up.
  await on.pass(200);
  await on.pass(2000);
  expect(edits().some((one) => one.text.includes('1 answer'))).toBe(true);
  for (let i = 0; i < 20; i += 1) await on.pass(1000);
  const revealed = edits().filter((one) => one.text.includes('(right answer)'));
  expect(revealed).toHaveLength(games.length);
});

test('a hint’s button does not wait', async () => {
  const { on, pressAll, edits } = await playing(9900);
  pressAll(bob);
  await on.pass(9000);
  expect(edits()).toEqual([]);
  await on.pass(1000);
  await on.pass(2000);
  expect(edits().length).toBeGreaterThan(0);
});
