import { expect, test } from 'vitest';
import { ann, bob } from '../game/fixtures.ts';
import { gameId, guildId, press, request, settle, stage } from './host-stage.ts';

test('a press on a question that was just skipped is not taken for one on the next', async () => {
  const on = stage({ slowMs: 300 });
  await on.host.resume();
  void on.host.start(request({ mode: 'hosted' }));
  await settle();
  await on.pass(300);
  const drive = (what: 'next' | 'skip') =>
    on.host.drive({ guildId, gameId, by: ann, what, mayHost: true, pressedAtMs: on.now() });
  expect(drive('next')).toMatchObject({ kind: 'driven' });
  await settle();
  await on.pass(400);
  const first = on.sent('Question 1/');
  expect(drive('skip')).toMatchObject({ kind: 'driven' });
  expect(drive('next')).toMatchObject({ kind: 'driven' });
  expect(press(on, first, 1, bob)).toEqual({ kind: 'too-late' });
  for (let i = 0; i < 5; i += 1) await on.pass(1000);
  const second = on.sent('Question 1/');
  expect(second.id).not.toBe(first.id);
  expect(press(on, second, 1, bob)).toMatchObject({ kind: 'recorded' });
  expect(on.written.findLast((one) => one.id === first.id)?.text).toContain('the host skipped it');
});
